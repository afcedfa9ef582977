//! Regular expressions of Python.

use smol_str::{SmolStr, format_smolstr};

use super::super::Function;
use crate::eval::Evaluator;
use crate::eval::bind::Arguments;
use crate::eval::compare::from_cases;
use crate::eval::flow::Cx;
use crate::eval::taint::is_chosen;
use crate::finding::Confidence;
use crate::value::regex::{Dialect, Match, class_of_sub, matched_text, replaced, unmatched_text};
use crate::value::{Atom, Case, Chars, Cleared, Facts, Hole, Key, Kind, Object, Text, Value, join};

pub(super) fn find<'p>(path: &str) -> Option<Function<'p>> {
    let function: Function<'p> = match path {
        "re.compile" | "regex.compile" | "re2.compile" => |e, _, a| {
            let flags = e.regex_flags(&a.get(1, "flags"));
            Some(match a.at(0).only() {
                Some(Atom::Str(pattern)) => Value::of(Atom::Regex(pattern.clone(), flags)),
                Some(Atom::Regex(..)) => a.at(0),
                _ => Value::unknown(),
            })
        },
        "re.match" | "regex.match" => |e, cx, a| e.regex_function(cx, "match", a, 2),
        "re.fullmatch" | "regex.fullmatch" => |e, cx, a| e.regex_function(cx, "fullmatch", a, 2),
        "re.search" | "regex.search" => |e, cx, a| e.regex_function(cx, "search", a, 2),
        "re.findall" | "regex.findall" => |e, cx, a| e.regex_function(cx, "findall", a, 2),
        "re.finditer" | "regex.finditer" => |e, cx, a| e.regex_function(cx, "finditer", a, 2),
        "re.split" | "regex.split" => |e, cx, a| e.regex_function(cx, "split", a, 3),
        "re.sub" | "regex.sub" | "re.subn" => |e, cx, a| e.regex_function(cx, "sub", a, 4),
        "re.escape" => |e, cx, a| {
            let value = join::bake(&e.text_of(cx, &a.at(0)), &cx.state.facts);
            Some(value.map_holes(&mut |hole: &Hole| e.derived(hole, "re.escape", escaped(&hole.text))))
        },
        _ => return None,
    };
    Some(function)
}

impl<'p> Evaluator<'p> {
    /// Flags as letters.
    fn regex_flags(&self, value: &Value) -> SmolStr {
        let mut letters = String::new();
        for atom in value.atoms() {
            match atom {
                Atom::Api(id) => letters.push_str(match self.apis.path(*id).as_str() {
                    "re.I" | "re.IGNORECASE" => "i",
                    "re.M" | "re.MULTILINE" => "m",
                    "re.S" | "re.DOTALL" => "s",
                    "re.X" | "re.VERBOSE" => "x",
                    "re.A" | "re.ASCII" => "a",
                    _ => "",
                }),
                // Combined flags are not folded: the ones that weaken a check are taken to be set.
                Atom::Unknown | Atom::Number => letters.push_str("ims"),
                Atom::Int(bits) => {
                    for (bit, letter) in [(2, 'i'), (8, 'm'), (16, 's'), (64, 'x'), (256, 'a')] {
                        if bits & bit != 0 {
                            letters.push(letter);
                        }
                    }
                }
                _ => {}
            }
        }
        letters.into()
    }

    fn regex_function(
        &mut self,
        cx: &mut Cx<'_, 'p>,
        name: &str,
        arguments: &Arguments,
        flags_at: usize,
    ) -> Option<Value> {
        let flags = self.regex_flags(&arguments.get(flags_at, "flags"));
        let pattern = match arguments.get(0, "pattern").only() {
            Some(Atom::Str(pattern)) => (pattern.clone(), flags),
            Some(Atom::Regex(pattern, flags)) => (pattern.clone(), flags.clone()),
            _ => (UNKNOWN_PATTERN.into(), flags),
        };
        let mut rest = arguments.clone();
        if !rest.positional.is_empty() {
            rest.positional.remove(0);
        }
        self.regex_method(cx, name, (&pattern.0, &pattern.1), &rest)
    }

    /// A method of a compiled pattern.
    pub(in crate::eval::native) fn regex_method(
        &mut self,
        cx: &mut Cx<'_, 'p>,
        name: &str,
        (pattern, flags): (&SmolStr, &SmolStr),
        arguments: &Arguments,
    ) -> Option<Value> {
        let how = match name {
            "match" => Match::Start,
            "fullmatch" => Match::Full,
            "search" => Match::Anywhere,
            _ => return Some(self.regex_pieces(cx, name, (pattern, flags), arguments)),
        };
        let subject = arguments.get(0, "string");
        let matched = matched_text(pattern, flags, Dialect::Python, how);
        let unmatched = unmatched_text(pattern, flags, Dialect::Python, how);
        if let Some(text) = subject.only_str()
            && let Some(answer) = constant_match(pattern, flags, how, text)
        {
            return Some(if answer { self.match_object(cx, &subject, None, pattern) } else { Value::null() });
        }
        let yes = matched.clone().map_or_else(Facts::default, |text| self.told(&subject, &text));
        let no = unmatched.map_or_else(Facts::default, |text| self.told(&subject, &text));
        let found = self.match_object(cx, &subject, matched.as_ref(), pattern);
        Some(from_cases(vec![Case { value: found, facts: yes }, Case { value: Value::null(), facts: no }]))
    }

    pub(in crate::eval::native) fn told(&mut self, subject: &Value, text: &Text) -> Facts {
        let answer = self.answer(subject, Some(text.clone()), None);
        let case = join::cases_of(&answer).into_iter().find(|case| case.value.has(&Atom::Bool(true)));
        case.map(|case| case.facts).unwrap_or_default()
    }

    /// What a match gives: a tuple of its groups.
    fn match_object(&mut self, cx: &mut Cx<'_, 'p>, subject: &Value, text: Option<&Text>, pattern: &str) -> Value {
        let mut object = Object::new(Kind::Tuple);
        let groups = crate::value::regex::groups(pattern, Dialect::Python);
        let part = |this: &mut Self, at: usize, text: &Text| {
            subject.map_holes(&mut |hole: &Hole| {
                this.derived(
                    hole,
                    format_smolstr!("group {at} of {pattern:?}"),
                    text.clone().meet(&Text::of_chars(hole.text.chars())),
                )
            })
        };
        let whole = text.cloned().unwrap_or_else(Text::any);
        let whole = part(self, 0, &whole);
        object.set_field(Key::Index(0), if subject.has_holes() { whole } else { Value::clean_text(Text::any()) });
        for (at, (name, text)) in groups.into_iter().enumerate() {
            let value = if subject.has_holes() { part(self, at + 1, &text) } else { Value::clean_text(text) };
            if let Some(name) = name {
                object.set_field(Key::Item(name), value.clone());
            }
            object.set_field(Key::Index(at as i64 + 1), value);
        }
        object.set_field(Key::Name("string".into()), subject.clone());
        Value::object(self.new_object(cx.state, cx.site(crate::eval::Tag::NATIVE), object))
    }

    fn regex_pieces(
        &mut self,
        cx: &mut Cx<'_, 'p>,
        name: &str,
        (pattern, flags): (&SmolStr, &SmolStr),
        arguments: &Arguments,
    ) -> Value {
        match name {
            "sub" | "subn" => self.substitute(cx, (pattern, flags), arguments),
            "findall" | "split" => {
                let subject = arguments.get(0, "string");
                let groups = crate::value::regex::groups(pattern, Dialect::Python);
                let whole = arguments.get(1, "maxsplit").is_nothing();
                let between = if whole { class_of_sub(pattern, flags, Dialect::Python) } else { None };
                let text = match (name, groups.as_slice()) {
                    ("split", []) => between.map_or_else(Text::any, |gone| Text::any().without_chars(gone)),
                    ("findall", []) => crate::value::regex::pattern_text(pattern, flags, Dialect::Python),
                    ("findall", [(_, text)]) => text.clone(),
                    _ => Text::any(),
                };
                let items = subject.map_holes(&mut |hole: &Hole| {
                    let text = text.meet(&Text::of_chars(hole.text.chars()));
                    self.derived(hole, format_smolstr!("{name} {pattern:?}"), text)
                });
                let items = if subject.has_holes() { items } else { Value::clean_text(Text::any()) };
                self.allocate(cx, Object::with_rest(Kind::List, items))
            }
            "finditer" => {
                let subject = arguments.get(0, "string");
                let found = self.match_object(cx, &subject, None, pattern);
                self.allocate(cx, Object::with_rest(Kind::List, found))
            }
            _ => Value::unknown(),
        }
    }

    fn substitute(
        &mut self,
        cx: &mut Cx<'_, 'p>,
        (pattern, flags): (&SmolStr, &SmolStr),
        arguments: &Arguments,
    ) -> Value {
        let (by, subject) = (arguments.get(0, "repl"), arguments.get(1, "string"));
        let limited = !arguments.get(2, "count").is_nothing();
        let callback = by.atoms().iter().any(|atom| matches!(atom, Atom::Object(_) | Atom::Bound(_)));
        let by = match callback {
            true => {
                let found = self.match_object(cx, &subject, None, pattern);
                let before = cx.state.clone();
                let value = self.call(cx, &by, Arguments::of([found])).unwrap_or_default();
                cx.state.join(&before, false);
                value
            }
            false => by,
        };
        let gone = if limited { None } else { class_of_sub(pattern, flags, Dialect::Python) };
        let subject = join::bake(&subject, &cx.state.facts);
        if let (Some(gone), Some(by)) = (gone, by.only_str()) {
            let operation = format_smolstr!("sub {pattern:?} {by:?}");
            let by = match by.as_str() {
                "\\\\\\1" | "\\\\\\g<0>" | "\\\\\\g<1>" => By::Escaped,
                by if by.replace("\\\\", "").contains('\\') => By::Unknown,
                by => By::Text(by.replace("\\\\", "\\").into()),
            };
            return subject.map_holes(&mut |hole: &Hole| self.substituted(hole, gone, &by, operation.clone()));
        }
        let operation = format_smolstr!("sub {pattern:?}");
        if let Some(by) = by.only_str().filter(|_| is_chosen(&subject)) {
            return subject.map_holes(&mut |hole: &Hole| {
                let text = replaced(pattern, flags, Dialect::Python, &hole.text, by);
                self.derived(hole, operation.clone(), text)
            });
        }
        let all = [subject, by];
        self.mixed(cx.state, all.iter(), &operation, Confidence::High)
    }
}

/// By what characters are replaced.
pub(in crate::eval::native) enum By {
    Text(SmolStr),
    /// Each stays, with a backslash before it.
    Escaped,
    Unknown,
}

impl<'p> Evaluator<'p> {
    /// A hole in which each character of a set is replaced.
    pub(in crate::eval::native) fn substituted(
        &mut self,
        hole: &Hole,
        gone: Chars,
        by: &By,
        operation: SmolStr,
    ) -> Hole {
        let (text, cleared) = match by {
            By::Unknown => (Text::any(), Cleared::NOTHING),
            By::Text(by) => {
                let quoted = gone == Chars::one('\'') && ENDED_QUOTES.contains(&by.as_str());
                let cleared = if quoted { Cleared::IN_SINGLE_QUOTES } else { Cleared::NOTHING };
                (hole.text.substituted(gone, by), cleared)
            }
            By::Escaped => {
                let mut cleared = Cleared::NOTHING;
                if Chars::of("\\\"$`").within(gone) {
                    cleared = cleared.and(Cleared::IN_DOUBLE_QUOTES);
                }
                if crate::sink::SHELL_SPECIAL.within(gone) {
                    cleared = cleared.and(Cleared::SHELL_WORD);
                }
                (Text::of_chars(hole.text.chars().or(Chars::one('\\'))), cleared)
            }
        };
        let derived = self.derived(hole, operation, text);
        Hole { cleared: derived.cleared.and(cleared), ..derived }
    }
}

/// What ends the quotes of a shell, holds a quote, and begins them again.
pub(super) const ENDED_QUOTES: [&str; 2] = ["'\"'\"'", "'\\''"];

/// What `re.escape` makes of a text: a backslash stands before all but letters, digits and `_`.
fn escaped(text: &Text) -> Text {
    let plain = Chars::ALPHANUMERIC.or(Chars::BEYOND_ASCII).or(Chars::one('_'));
    match text.chars().within(plain) {
        true => text.clone(),
        false => Text::of_chars(text.chars().or(Chars::one('\\'))),
    }
}

/// Stands for a pattern that is not constant: it tells nothing.
const UNKNOWN_PATTERN: &str = "(";

/// The outcome for a constant text, for patterns that are plain texts.
fn constant_match(pattern: &str, flags: &str, how: Match, text: &str) -> Option<bool> {
    let plain = flags.is_empty() && pattern.chars().all(|c| c.is_alphanumeric() || c == ' ' || c == '_');
    if !plain {
        return None;
    }
    Some(match how {
        Match::Full => text == pattern,
        Match::Start => text.starts_with(pattern),
        Match::Anywhere => text.contains(pattern),
    })
}
