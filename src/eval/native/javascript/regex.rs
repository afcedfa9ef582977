//! Regular expressions: what a match tells about a text, and what replacing leaves of it.

use smol_str::{SmolStr, format_smolstr};

use crate::eval::Evaluator;
use crate::eval::bind::Arguments;
use crate::eval::compare::from_cases;
use crate::eval::flow::Cx;
use crate::eval::function::top_site;
use crate::eval::native::python::By;
use crate::eval::taint::{is_chosen, shown_operand};
use crate::eval::{Site, Tag};
use crate::finding::Confidence;
use crate::source::FileId;
use crate::value::regex::{
    Dialect, Match, class_of_sub, groups, literal_of, matched_text, refuses_climbing, replaced, unmatched_text,
};
use crate::value::{
    Atom, Case, Chars, Cleared, Fact, Facts, Hole, Key, Kind, Object, ObjectId, Piece, SymbolId, Template, Text, Value,
    join,
};

/// A regular expression that is tried on a text.
#[derive(Clone, Copy)]
pub(super) struct Expression<'a> {
    pub(super) pattern: &'a SmolStr,
    pub(super) flags: &'a SmolStr,
    /// It begins where its last match ended, which is not known.
    pub(super) moved: bool,
}

impl<'p> Evaluator<'p> {
    /// A method of a regular expression. `test` and `exec` of a global or sticky one begin where the last match ended.
    pub(super) fn regex_call(
        &mut self,
        cx: &mut Cx<'_, 'p>,
        name: &str,
        (pattern, flags): (&SmolStr, &SmolStr),
        arguments: &Arguments,
    ) -> Option<Value> {
        let remembers = matches!(name, "test" | "exec") && remembers_position(flags);
        let moved = remembers && self.last_index(cx, pattern, flags);
        let answer = self.javascript_regex(cx, name, Expression { pattern, flags, moved }, arguments);
        if remembers {
            self.set_last_index(cx, (pattern, flags), Value::number());
        }
        answer
    }

    /// Whether an expression may begin behind the start of the next text.
    fn last_index(&mut self, cx: &Cx<'_, 'p>, pattern: &SmolStr, flags: &SmolStr) -> bool {
        let places = self.last_indexes();
        let object = self.read(cx.state, places);
        let place = object.and_then(|object| object.field(&expression_key(pattern, flags)));
        place.is_some_and(|place| place.atoms().iter().any(|atom| !matches!(atom, Atom::Int(0) | Atom::Missing)))
    }

    /// `expression.lastIndex = place`, and what an evaluated literal begins with.
    pub(super) fn set_last_index(&mut self, cx: &mut Cx<'_, 'p>, (pattern, flags): (&SmolStr, &SmolStr), place: Value) {
        if !remembers_position(flags) {
            return;
        }
        let places = self.last_indexes();
        let known = self.read(cx.state, places).is_some();
        if !known && place == Value::int(0) {
            return;
        }
        if !known {
            cx.state.put(places, Object::new(Kind::Overlay));
        }
        self.write(cx.state, places, expression_key(pattern, flags), place);
    }

    /// The object that keeps where the program's expressions go on.
    fn last_indexes(&mut self) -> ObjectId {
        self.object_at(Site { tag: Tag::OVERLAY, ..top_site(FileId(u32::MAX)) })
    }

    pub(super) fn javascript_regex(
        &mut self,
        cx: &mut Cx<'_, 'p>,
        name: &str,
        Expression { pattern, flags, moved }: Expression<'_>,
        arguments: &Arguments,
    ) -> Option<Value> {
        let subject = self.text_of(cx, &arguments.at(0));
        match name {
            "test" | "exec" | "match" | "matchAll" => {}
            "toString" => return Some(Value::str(format_smolstr!("/{pattern}/{flags}"))),
            _ => return Some(Value::unknown()),
        }
        let how = if flags.contains('y') && !moved { Match::Start } else { Match::Anywhere };
        let matched = matched_text(pattern, flags, Dialect::JavaScript, how);
        let unmatched = unmatched_text(pattern, flags, Dialect::JavaScript, how).filter(|_| !moved);
        let yes = matched.clone().map_or_else(Facts::default, |text| self.told(&subject, &text));
        let mut no = unmatched.map_or_else(Facts::default, |text| self.told(&subject, &text));
        if refuses_climbing(pattern, flags, Dialect::JavaScript) {
            no = no.and(&without_climbing(&subject));
        }
        let found = match name {
            "test" => Value::bool(true),
            "exec" => self.found_groups(cx, &subject, matched.as_ref(), pattern),
            "match" => {
                let whole = self.found_part(&subject, "match", pattern, &self.pattern_of(pattern, flags));
                self.allocate(cx, Object::with_rest(Kind::List, whole))
            }
            _ => {
                let one = self.found_groups(cx, &subject, None, pattern);
                return Some(self.allocate(cx, Object::with_rest(Kind::Iterator, one)));
            }
        };
        let none = if name == "test" { Value::bool(false) } else { Value::null() };
        Some(from_cases(vec![Case { value: found, facts: yes }, Case { value: none, facts: no }]))
    }

    fn pattern_of(&self, pattern: &str, flags: &str) -> Text {
        crate::value::regex::pattern_text(pattern, flags, Dialect::JavaScript)
    }

    fn found_part(&mut self, subject: &Value, what: &str, pattern: &str, text: &Text) -> Value {
        if !subject.has_holes() {
            return Value::clean_text(text.clone());
        }
        subject.map_holes(&mut |hole: &Hole| {
            let text = text.meet(&Text::of_chars(hole.text.chars()));
            self.derived(hole, format_smolstr!("{what} of {pattern:?}"), text)
        })
    }

    /// What a match gives: an array of its groups, with those that have names in `groups`.
    fn found_groups(&mut self, cx: &mut Cx<'_, 'p>, subject: &Value, text: Option<&Text>, pattern: &str) -> Value {
        let mut object = Object::new(Kind::List);
        let mut named = Object::new(Kind::Record);
        let whole = text.cloned().unwrap_or_else(Text::any);
        object.set_field(Key::Index(0), self.found_part(subject, "group 0", pattern, &whole));
        for (at, (name, text)) in groups(pattern, Dialect::JavaScript).into_iter().enumerate() {
            let value = self.found_part(subject, &format!("group {}", at + 1), pattern, &text);
            if let Some(name) = name {
                named.set_field(Key::Name(name), value.clone());
            }
            object.set_field(Key::Index(at as i64 + 1), value);
        }
        let named = self.allocate_at(cx, 0, named);
        object.set_field(Key::Name("groups".into()), named);
        object.set_field(Key::Name("index".into()), Value::number());
        object.set_field(Key::Name("input".into()), subject.clone());
        self.allocate_at(cx, 1, object)
    }

    /// `text.replace(what, by)`.
    pub(super) fn replaced_text(
        &mut self,
        cx: &mut Cx<'_, 'p>,
        name: &str,
        own: &Value,
        arguments: &Arguments,
    ) -> Option<Value> {
        let (what, by) = (arguments.at(0), arguments.at(1));
        let own = join::bake(own, &cx.state.facts);
        let callback = by.atoms().iter().any(|atom| matches!(atom, Atom::Object(_) | Atom::Bound(_)));
        if callback {
            return Some(self.replaced_by_call(cx, name, &own, (&what, &by)));
        }
        // `$&` and its like stand for parts of the text around.
        let part = self.text_of(cx, &by);
        let part = join::bake(&part, &cx.state.facts).map_holes(&mut |hole: &Hole| match hole.text.may_contain('$') {
            true => self.derived(hole, "put in", Text::any()),
            false => hole.clone(),
        });
        if let Some(filled) = self.filled(cx, name, &own, (&what, &part)) {
            return Some(filled);
        }
        let plain_by = by.only_str().filter(|text| !text.contains('$'));
        let by_char = match by.only_str().map(SmolStr::as_str) {
            Some("\\$&") => Some(By::Escaped),
            Some("\\$1") if matches!(what.only(), Some(Atom::Regex(pattern, _)) if pattern.starts_with('(')) => {
                Some(By::Escaped)
            }
            _ => plain_by.map(|text| By::Text(text.clone())),
        };
        match (what.only(), plain_by) {
            (Some(Atom::Str(from)), Some(to)) => {
                let all = name == "replaceAll";
                if let Some(text) = own.only_str() {
                    let text = if all { text.replace(from.as_str(), to) } else { text.replacen(from.as_str(), to, 1) };
                    return Some(Value::str(text));
                }
                let operation = format_smolstr!("{name} {from:?} {to:?}");
                if let (true, [only]) = (all, from.as_bytes()) {
                    let gone = Chars::one(char::from(*only));
                    let by = By::Text(to.clone());
                    return Some(
                        own.map_holes(&mut |hole: &Hole| self.substituted(hole, gone, &by, operation.clone())),
                    );
                }
                Some(own.map_holes(&mut |hole: &Hole| {
                    let text = hole.text.replaced(from, to, all);
                    self.derived(hole, operation.clone(), text)
                }))
            }
            (Some(Atom::Regex(pattern, flags)), _) => {
                let plain = literal_of(pattern, flags, Dialect::JavaScript);
                if let (Some(text), Some(from), Some(to)) = (own.only_str(), plain, plain_by) {
                    let all = flags.contains('g');
                    return Some(Value::str(if all { text.replace(&from, to) } else { text.replacen(&from, to, 1) }));
                }
                let operation = format_smolstr!("sub {pattern:?} {flags} {:?}", by.only_str());
                let gone = class_of_sub(pattern, flags, Dialect::JavaScript);
                if let (Some(gone), Some(by)) = (gone, by_char)
                    && own.has_holes()
                {
                    return Some(
                        own.map_holes(&mut |hole: &Hole| self.substituted(hole, gone, &by, operation.clone())),
                    );
                }
                if let Some(by) = by.only_str().filter(|_| is_chosen(&own)) {
                    return Some(own.map_holes(&mut |hole: &Hole| {
                        let text = replaced(pattern, flags, Dialect::JavaScript, &hole.text, by);
                        self.derived(hole, operation.clone(), text)
                    }));
                }
                let all = [own, arguments.at(1)];
                Some(self.mixed(cx.state, all.iter(), &operation, Confidence::High))
            }
            _ => {
                let all = [own, what, by];
                Some(self.mixed(cx.state, all.iter(), name, Confidence::High))
            }
        }
    }

    /// A text in whose constant pieces something is put in the place of a constant, as into a template.
    fn filled(&mut self, cx: &mut Cx<'_, 'p>, name: &str, own: &Value, (what, by): (&Value, &Value)) -> Option<Value> {
        let (from, all) = match what.only()? {
            Atom::Str(text) => (text.to_string(), name == "replaceAll"),
            Atom::Regex(pattern, flags) => (literal_of(pattern, flags, Dialect::JavaScript)?, flags.contains('g')),
            _ => return None,
        };
        let pieces: Vec<Piece> = match own.only()? {
            Atom::Str(text) => vec![Piece::Literal(text.clone(), None)],
            Atom::Text(template) => template.pieces.to_vec(),
            _ => return None,
        };
        let inside = |piece: &Piece| matches!(piece, Piece::Literal(text, _) if text.contains(&from));
        if from.is_empty() || !by.has_holes() || !pieces.iter().any(inside) {
            return None;
        }
        let mut parts = Vec::new();
        let mut open = true;
        for piece in pieces {
            let Piece::Literal(text, _) = &piece else {
                parts.push(Value::text(Template::new([piece])));
                continue;
            };
            let mut rest = text.as_str();
            while let Some(at) = rest.find(&from).filter(|_| open) {
                parts.push(Value::str(&rest[..at]));
                parts.push(by.clone());
                rest = &rest[at + from.len()..];
                open = all;
            }
            parts.push(Value::str(rest));
        }
        Some(self.concatenate(cx, &parts))
    }

    /// What is left of a text when a function's text takes the place of each character of a class. `None` when something
    /// else gets into it.
    fn mapped_by_call(&mut self, own: &Value, what: &Value, made: &Value) -> Option<Value> {
        let Some(Atom::Regex(pattern, flags)) = what.only() else { return None };
        let gone = class_of_sub(pattern, flags, Dialect::JavaScript)?;
        let mut new = Chars::NONE;
        for atom in made.atoms() {
            new = new.or(match atom {
                Atom::Str(text) => Text::of_str(text).chars(),
                Atom::Int(_) | Atom::Number | Atom::Float(_) => Text::number().chars(),
                Atom::Undefined | Atom::Null => Chars::LOWER,
                Atom::Symbol(hole) => hole.text.chars(),
                Atom::Text(template) => template.pieces.iter().fold(Chars::NONE, |all, piece| {
                    all.or(match piece {
                        Piece::Literal(text, _) => Text::of_str(text).chars(),
                        Piece::Hole(hole) => hole.text.chars(),
                        Piece::Clean(text) => text.chars(),
                    })
                }),
                _ => return None,
            });
        }
        let own_symbols: Vec<_> = own.holes().iter().map(|hole| hole.symbol).collect();
        let of_own = |hole: &&Hole| {
            let made_of = |symbol: &SymbolId| self.product_of(*symbol).map(|(base, _)| base);
            std::iter::successors(Some(hole.symbol), made_of).any(|symbol| own_symbols.contains(&symbol))
        };
        if !own.has_holes() || !made.holes().iter().all(of_own) {
            return None;
        }
        let operation = format_smolstr!("replace {pattern} by {}", shown_operand(made));
        Some(own.map_holes(&mut |hole: &Hole| {
            let text = Text::of_chars(hole.text.chars().minus(gone).or(new)).or_empty();
            self.derived(hole, operation.clone(), text)
        }))
    }

    fn replaced_by_call(
        &mut self,
        cx: &mut Cx<'_, 'p>,
        name: &str,
        own: &Value,
        (what, by): (&Value, &Value),
    ) -> Value {
        let mut given = Arguments::default();
        match what.only() {
            Some(Atom::Regex(pattern, flags)) => {
                let text = self.pattern_of(pattern, flags);
                given.push(self.found_part(own, "match", pattern, &text));
                for (at, (_, text)) in groups(pattern, Dialect::JavaScript).into_iter().enumerate() {
                    given.push(self.found_part(own, &format!("group {}", at + 1), pattern, &text));
                }
            }
            _ => given.push(what.clone()),
        }
        given.rest = join::join(&Value::number(), own);
        let before = cx.state.clone();
        let made = self.call(cx, by, given).unwrap_or_default();
        cx.state.join(&before, false);
        if let Some(mapped) = self.mapped_by_call(own, what, &made) {
            return mapped;
        }
        let part = self.text_of(cx, &made).without_cases();
        if let Some(filled) = self.filled(cx, name, own, (what, &part)) {
            return filled;
        }
        let all = [own.clone(), made];
        let operation = format_smolstr!("replace {}", shown_operand(what));
        self.mixed(cx.state, all.iter(), &operation, Confidence::High)
    }
}

/// What is known of a text's parts when no component of it is `..`: those that hold whole components have none as well.
fn without_climbing(subject: &Value) -> Facts {
    let mut facts = Facts::default();
    let below = |hole: &Hole| Facts::one(hole.symbol, Fact::cleared(Cleared::BELOW));
    match subject.only() {
        Some(Atom::Symbol(hole)) => facts = below(hole),
        Some(Atom::Text(template)) => {
            let bounded = |piece: Option<&Piece>, after: bool| match piece {
                None => true,
                Some(Piece::Literal(text, _)) => {
                    if after {
                        text.starts_with('/')
                    } else {
                        text.ends_with('/')
                    }
                }
                Some(_) => false,
            };
            for (at, piece) in template.pieces.iter().enumerate() {
                let before = at.checked_sub(1).and_then(|before| template.pieces.get(before));
                if let Piece::Hole(hole) = piece
                    && bounded(before, false)
                    && bounded(template.pieces.get(at + 1), true)
                {
                    facts = facts.and(&below(hole));
                }
            }
        }
        _ => {}
    }
    facts
}

/// Whether an expression goes on where its last match ended.
fn remembers_position(flags: &str) -> bool {
    flags.contains(['g', 'y'])
}

/// Expressions that are written alike share their place.
fn expression_key(pattern: &str, flags: &str) -> Key {
    Key::Item(format_smolstr!("/{pattern}/{flags}"))
}
