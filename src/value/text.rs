//! What an unknown piece of text can be.

mod change;

use smol_str::SmolStr;

use super::chars::Chars;

/// A set of texts, by properties that checks and cleaning operations of programs establish. A text is in the set when it
/// has all of them. The set without a text is [`Text::NOTHING`]: control does not get where it would stand.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Text {
    /// It may be the empty text.
    pub empty: bool,
    /// Its characters.
    chars: Chars,
    /// Its first character.
    first: Chars,
    /// `..` may stand in it.
    dots: bool,
    /// One line break may stand at its end although `chars` has none: Python's `$` lets it pass. It harms no shell.
    newline: bool,
    /// How it certainly begins.
    prefix: SmolStr,
}

/// A longer prefix tells no more.
const MAX_PREFIX: usize = 64;

impl Text {
    pub const NOTHING: Self = Self {
        empty: false,
        chars: Chars::NONE,
        first: Chars::NONE,
        dots: false,
        newline: false,
        prefix: SmolStr::new_static(""),
    };

    /// Any text at all.
    pub const fn any() -> Self {
        Self {
            empty: true,
            chars: Chars::ANY,
            first: Chars::ANY,
            dots: true,
            newline: false,
            prefix: SmolStr::new_static(""),
        }
    }

    pub fn of_str(text: &str) -> Self {
        Self {
            empty: text.is_empty(),
            chars: Chars::of(text),
            first: text.chars().next().map_or(Chars::NONE, Chars::one),
            dots: text.contains(".."),
            newline: false,
            prefix: bounded(text),
        }
    }

    /// Any text of these characters, the empty one too.
    pub fn of_chars(chars: Chars) -> Self {
        Self { chars, first: chars, ..Self::any() }.reduced()
    }

    /// A whole number in decimal digits.
    pub fn number() -> Self {
        Self::of_chars(Chars::DIGITS.or(Chars::one('-'))).not_empty()
    }

    pub fn is_any(&self) -> bool {
        *self == Self::any()
    }

    pub fn is_nothing(&self) -> bool {
        !self.empty && self.first.is_empty()
    }

    /// The empty text and no other.
    pub fn is_empty(&self) -> bool {
        self.empty && self.first.is_empty() && !self.newline
    }

    /// No more than a number can be: digits, signs, a point.
    pub fn is_number(&self) -> bool {
        self.chars.within(Chars::DIGITS.or(Chars::of("+-."))) && !self.dots
    }

    /// Its characters, but for a line break that may end it.
    pub fn chars(&self) -> Chars {
        self.chars
    }

    /// Its first character, when it has one.
    pub fn first(&self) -> Chars {
        self.first
    }

    /// How it certainly begins.
    pub fn prefix(&self) -> &str {
        &self.prefix
    }

    /// One line break may end it, beyond its [`Text::chars`].
    pub fn may_end_with_newline(&self) -> bool {
        self.newline || self.chars.has('\n')
    }

    fn all_chars(&self) -> Chars {
        if self.newline { self.chars.or(Chars::one('\n')) } else { self.chars }
    }

    pub fn may_contain(&self, c: char) -> bool {
        self.all_chars().has(c)
    }

    pub fn may_contain_any(&self, chars: &str) -> bool {
        self.all_chars().meets(Chars::of(chars))
    }

    /// Whether `..` may stand in it.
    pub fn may_contain_dots(&self) -> bool {
        self.dots
    }

    pub fn may_start_with(&self, c: char) -> bool {
        self.first.has(c)
    }

    pub fn may_be(&self, text: &str) -> bool {
        let Some(first) = text.chars().next() else { return self.empty };
        let body = if self.newline { text.strip_suffix('\n').unwrap_or(text) } else { text };
        self.first.has(first)
            && Chars::of(body).within(self.chars)
            && (self.dots || !text.contains(".."))
            && text.starts_with(self.prefix.as_str())
    }

    /// The same set with each property as narrow as the others make it.
    fn reduced(mut self) -> Self {
        if self.chars.has('\n') {
            self.newline = false;
        }
        self.first = self.first.and(self.all_chars());
        self.dots &= self.chars.has('.');
        if let Some(first) = self.prefix.chars().next() {
            self.empty = false;
            self.first = self.first.and(Chars::one(first));
            let body = if self.newline { self.prefix.strip_suffix('\n').unwrap_or(&self.prefix) } else { &self.prefix };
            if !Chars::of(body).within(self.chars) || (!self.dots && self.prefix.contains("..")) {
                return Self::NOTHING;
            }
        }
        if self.first.is_empty() {
            return if self.empty { Self::of_str("") } else { Self::NOTHING };
        }
        self
    }

    /// One or the other.
    pub fn join(&self, other: &Self) -> Self {
        if self.is_nothing() || self == other {
            return other.clone();
        }
        if other.is_nothing() {
            return self.clone();
        }
        Self {
            empty: self.empty || other.empty,
            chars: self.chars.or(other.chars),
            first: self.first.or(other.first),
            dots: self.dots || other.dots,
            newline: self.newline || other.newline,
            prefix: common_prefix(&self.prefix, &other.prefix),
        }
        .reduced()
    }

    /// Both at once.
    pub fn meet(&self, other: &Self) -> Self {
        let (short, long) = match self.prefix.len() <= other.prefix.len() {
            true => (&self.prefix, &other.prefix),
            false => (&other.prefix, &self.prefix),
        };
        if !long.starts_with(short.as_str()) {
            return Self::NOTHING;
        }
        Self {
            empty: self.empty && other.empty,
            chars: self.chars.and(other.chars),
            first: self.first.and(other.first),
            dots: self.dots && other.dots,
            newline: self.may_end_with_newline() && other.may_end_with_newline(),
            prefix: long.clone(),
        }
        .reduced()
    }

    /// The one text after the other.
    pub fn concat(&self, next: &Self) -> Self {
        if self.is_nothing() || next.is_nothing() {
            return Self::NOTHING;
        }
        Self {
            empty: self.empty && next.empty,
            chars: self.all_chars().or(next.chars),
            first: if self.empty { self.first.or(next.first) } else { self.first },
            dots: self.dots || next.dots || (self.chars.has('.') && next.first.has('.')),
            newline: next.newline,
            prefix: if self.chars.is_empty() { next.prefix.clone() } else { self.prefix.clone() },
        }
        .reduced()
    }

    /// The text with a constant before it.
    pub fn after(&self, constant: &str) -> Self {
        let whole = Self::of_str(constant).concat(self);
        if whole.is_nothing() { whole } else { whole.meet(&Self::beginning(&format!("{constant}{}", self.prefix))) }
    }

    /// Any text that begins with this one.
    fn beginning(prefix: &str) -> Self {
        Self { prefix: bounded(prefix), ..Self::any() }.reduced()
    }

    /// Checked: the character is not in it.
    pub fn without_char(&self, c: char) -> Self {
        match c.is_ascii() {
            true => self.meet(&Self::of_chars(Chars::one(c).complement())),
            false => self.clone(),
        }
    }

    /// Checked: none of the characters is in it.
    pub fn without_chars(&self, chars: Chars) -> Self {
        self.meet(&Self::of_chars(chars.complement()))
    }

    /// Checked: the text does not stand in it. Only single characters and `..` tell something.
    pub fn without_text(&self, text: &str) -> Self {
        let mut chars = text.chars();
        match (chars.next(), chars.next()) {
            (Some(only), None) => self.without_char(only),
            _ if text == ".." => self.meet(&Self { dots: false, ..Self::any() }),
            _ => self.clone(),
        }
    }

    /// Checked: it begins so.
    pub fn starting_with(&self, prefix: &str) -> Self {
        self.meet(&Self::beginning(prefix))
    }

    /// Checked: it does not begin so. Only single characters tell something.
    pub fn not_starting_with(&self, prefix: &str) -> Self {
        let mut chars = prefix.chars();
        match (chars.next(), chars.next()) {
            (Some(only), None) if only.is_ascii() => self.not_starting_with_any(Chars::one(only)),
            _ => self.clone(),
        }
    }

    /// Checked: its first character is none of these.
    pub fn not_starting_with_any(&self, chars: Chars) -> Self {
        self.meet(&Self { first: chars.complement(), ..Self::any() })
    }

    /// Checked: its first character, if there is one, is one of these.
    pub fn first_within(&self, chars: Chars) -> Self {
        self.not_starting_with_any(chars.complement())
    }

    /// Checked: it has a character.
    pub fn not_empty(&self) -> Self {
        Self { empty: false, ..self.clone() }.reduced()
    }

    /// It or the empty text.
    pub fn or_empty(&self) -> Self {
        self.join(&Self::of_str(""))
    }

    /// It, possibly with a line break at its end.
    pub fn with_newline(&self) -> Self {
        let first = if self.empty { self.first.or(Chars::one('\n')) } else { self.first };
        if self.is_nothing() { Self::NOTHING } else { Self { newline: true, first, ..self.clone() }.reduced() }
    }
}

/// As much of a prefix as is kept.
fn bounded(prefix: &str) -> SmolStr {
    let end = (0..=MAX_PREFIX.min(prefix.len())).rev().find(|at| prefix.is_char_boundary(*at));
    SmolStr::new(&prefix[..end.unwrap_or(0)])
}

fn common_prefix(left: &str, right: &str) -> SmolStr {
    let same = left.char_indices().zip(right.chars()).take_while(|((_, l), r)| l == r);
    SmolStr::new(&left[..same.last().map_or(0, |((at, c), _)| at + c.len_utf8())])
}
