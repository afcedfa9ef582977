//! What operations of programs make of a text.

use smol_str::SmolStr;

use super::{Chars, Text, bounded};

impl Text {
    pub fn lower(&self) -> Self {
        self.with_case(self.chars.lower(), self.first.lower(), SmolStr::new(self.ascii_prefix().to_ascii_lowercase()))
    }

    pub fn upper(&self) -> Self {
        self.with_case(self.chars.upper(), self.first.upper(), SmolStr::new(self.ascii_prefix().to_ascii_uppercase()))
    }

    fn with_case(&self, chars: Chars, first: Chars, prefix: SmolStr) -> Self {
        Self { chars, first, prefix, ..self.clone() }.reduced()
    }

    /// The prefix before its first character beyond ASCII: others may change to anything by case.
    fn ascii_prefix(&self) -> &str {
        let end = self.prefix.find(|c: char| !c.is_ascii()).unwrap_or(self.prefix.len());
        &self.prefix[..end]
    }

    /// Characters of a set taken away at its ends; without a set it is white space.
    pub fn stripped(&self, set: Option<&str>, left: bool, right: bool) -> Self {
        // Whether a character beyond ASCII is taken is not known: it may be, and may not.
        let (surely, perhaps) = match set {
            None => (Chars::BLANKS, Chars::BLANKS_ANYWHERE),
            Some(set) => (Chars::of(set).and(Chars::ASCII), Chars::of(set)),
        };
        let gone = |c: char| perhaps.has(c);
        let mut text = self.clone();
        if right {
            text.newline &= !surely.has('\n');
            text.prefix = SmolStr::new(text.prefix.trim_end_matches(gone));
        }
        if left && self.first.meets(perhaps) {
            text.first = self.first.or(self.all_chars()).minus(surely);
            // A text that is only the prefix loses all of it; else what follows the taken part stays.
            text.prefix = match text.prefix.trim_start_matches(|c| surely.has(c)) {
                rest if !rest.starts_with(gone) => SmolStr::new(rest),
                _ => SmolStr::default(),
            };
        }
        text.empty |= (left || right) && self.first.meets(perhaps) && self.prefix.chars().all(gone);
        text.reduced()
    }

    /// `from` replaced by `to`: everywhere, or where it first stands.
    pub fn replaced(&self, from: &str, to: &str, all: bool) -> Self {
        let Some(start) = from.chars().next() else { return self.interspersed(to) };
        if !Chars::of(from).within(self.all_chars()) {
            return self.clone();
        }
        if all && from.len() == 1 {
            return self.substituted(Chars::one(start), to);
        }
        let chars = self.chars.or(Chars::of(to));
        let mut text = Self { chars, ..self.clone() };
        if self.first.has(start) {
            text.first = text.first.or(if to.is_empty() { self.all_chars() } else { Chars::of(to) });
            text.empty |= to.is_empty();
        }
        // Every run of points becomes one point or none; taking away `../` makes new ones of `....//`.
        text.dots = match all && from == ".." && !to.contains('.') {
            true => false,
            false => self.dots || to.contains("..") || to.is_empty() || to.starts_with('.') || to.ends_with('.'),
        };
        let touched = self.prefix.char_indices().map(|(at, _)| at).find(|at| {
            let rest = &self.prefix[*at..];
            rest.starts_with(from) || from.starts_with(rest)
        });
        text.prefix = SmolStr::new(&self.prefix[..touched.unwrap_or(self.prefix.len())]);
        text.reduced()
    }

    /// A text put before, between or after its characters, as replacing the empty text does.
    fn interspersed(&self, to: &str) -> Self {
        if to.is_empty() {
            return self.clone();
        }
        let dots = self.dots || to.contains('.');
        let (chars, first) = (self.all_chars().or(Chars::of(to)), self.first.or(Chars::of(to)));
        Self { chars, first, dots, prefix: SmolStr::default(), ..self.clone() }.reduced()
    }

    /// Each character of `gone` replaced by `to`.
    pub fn substituted(&self, gone: Chars, to: &str) -> Self {
        if !self.all_chars().meets(gone) {
            return self.clone();
        }
        let mut text = self.clone();
        text.chars = self.chars.minus(gone).or(Chars::of(to));
        text.first = self.first.minus(gone);
        text.newline &= !gone.has('\n');
        if self.first.meets(gone) {
            text.first = match to.chars().next() {
                Some(c) => text.first.or(Chars::one(c)),
                None => text.first.or(self.all_chars().minus(gone)),
            };
            text.empty |= to.is_empty();
        }
        // Two points can meet only where something between them was taken away, or was replaced by points.
        text.dots |= to.is_empty() || to.contains('.');
        let mut prefix = String::new();
        for c in self.prefix.chars().take_while(|c| c.is_ascii() || !gone.has(*c)) {
            if gone.has(c) { prefix.push_str(to) } else { prefix.push(c) }
        }
        text.prefix = bounded(&prefix);
        text.reduced()
    }

    /// Only the characters of a set stay.
    pub fn mapped_chars(&self, keep: Chars) -> Self {
        self.substituted(keep.complement(), "")
    }

    /// Its last path component: no `/` in it, but it may be `..`.
    pub fn component(&self) -> Self {
        if !self.chars.has('/') {
            return self.clone();
        }
        let chars = self.chars.minus(Chars::one('/'));
        let first = self.all_chars().minus(Chars::one('/'));
        Self { empty: true, chars, first, prefix: SmolStr::default(), ..self.clone() }.reduced()
    }

    /// Percent-encoded as in URLs: ASCII letters and digits and the characters of `kept` stay. Python's `quote` keeps
    /// `_.-~` and its `safe` characters, JavaScript's `encodeURIComponent` keeps `-_.!~*'()`.
    pub fn percent_encoded(&self, kept: &str) -> Self {
        let keep = Chars::ALPHANUMERIC.or(Chars::of(kept).and(Chars::ASCII));
        let all = self.all_chars();
        if all.within(keep) {
            return self.clone();
        }
        let encoded = Chars::DIGITS.or(Chars::range(b'A', b'F')).or(Chars::one('%'));
        let first = self.first.and(keep).or(if self.first.within(keep) { Chars::NONE } else { Chars::one('%') });
        let end = self.prefix.find(|c: char| !keep.has(c)).unwrap_or(self.prefix.len());
        let prefix = SmolStr::new(&self.prefix[..end]);
        Self { chars: all.and(keep).or(encoded), first, newline: false, prefix, ..self.clone() }.reduced()
    }
}
