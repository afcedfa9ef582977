//! Texts. Many methods do what Python's do under another name; those are evaluated there.

use smol_str::{SmolStr, format_smolstr};

use super::super::Function;
use super::array::as_index;
use super::regex::Expression;
use crate::eval::Evaluator;
use crate::eval::bind::Arguments;
use crate::eval::compare::{from_cases, telling};
use crate::eval::flow::Cx;
use crate::eval::measure::LARGE;
use crate::eval::taint::shown_operand;
use crate::finding::Confidence;
use crate::ir::CompareOp;
use crate::value::{Atom, Case, Chars, Cleared, Facts, Hole, Kind, Object, Text, Value, join};

/// How long a repeated text may get.
const MAX_REPEATED: i64 = 4096;

pub(super) fn find<'p>(path: &str) -> Option<Function<'p>> {
    let function: Function<'p> = match path {
        "String" | "util.toUSVString" => {
            |e, cx, a| Some(if a.is_empty() { Value::str("") } else { e.text_of(cx, &a.at(0)) })
        }
        "decodeURIComponent" | "decodeURI" | "unescape" | "querystring.unescape" | "atob" => {
            |e, cx, a| Some(e.mapped(cx, &a.at(0), "decoded", &|_| Text::any()))
        }
        "encodeURIComponent" | "querystring.escape" => {
            |e, cx, a| Some(e.mapped(cx, &a.at(0), "encoded", &|text| text.percent_encoded("-_.!~*'()")))
        }
        "encodeURI" => {
            |e, cx, a| Some(e.mapped(cx, &a.at(0), "encoded", &|text| text.percent_encoded("-_.!~*'();/?:@&=+$,#")))
        }
        "btoa" => |e, cx, a| Some(e.mapped(cx, &a.at(0), "base64", &|_| Text::of_chars(BASE64))),
        "Buffer.from" | "Buffer" => |e, cx, a| {
            let coded = a.at(1);
            let plain = coded.is_nothing()
                || matches!(coded.only_str().map(SmolStr::as_str), Some("utf8" | "utf-8" | "ascii" | "latin1"));
            let value = e.text_of(cx, &a.at(0));
            Some(if plain { value } else { e.mapped(cx, &value, "decoded", &|_| Text::any()) })
        },
        "Buffer.concat" => |e, cx, a| Some(e.join_texts(cx, &Value::str(""), &a.at(0))),
        "String.raw" => |e, cx, a| {
            let pieces = e.member(cx, &a.at(0), &"raw".into());
            let pieces = e.exact_items(cx, &pieces).or_else(|| e.exact_items(cx, &a.at(0)));
            let Some(pieces) = pieces else {
                let all: Vec<Value> = a.values().cloned().collect();
                return Some(e.mixed(cx.state, all.iter(), "raw", Confidence::High));
            };
            let mut parts = Vec::new();
            for (at, piece) in pieces.into_iter().enumerate() {
                parts.push(piece);
                if let Some(value) = a.positional.get(at + 1) {
                    parts.push(e.text_of(cx, value));
                }
            }
            Some(e.concatenate(cx, &parts))
        },
        "String.fromCharCode" | "String.fromCodePoint" => |e, cx, a| {
            let c = match a.at(0).only() {
                Some(Atom::Int(code)) if a.positional.len() == 1 => u32::try_from(*code).ok().and_then(char::from_u32),
                _ => None,
            };
            if let Some(c) = c {
                return Some(Value::str(c.to_string()));
            }
            let codes: Vec<Value> = a.values().cloned().collect();
            let mixed = e.mixed(cx.state, codes.iter(), "characters", Confidence::High);
            Some(if mixed.has_holes() { mixed } else { Value::clean_text(Text::any()) })
        },
        "TextEncoder().encode" | "TextDecoder().decode" | "util.TextEncoder().encode" | "util.TextDecoder().decode" => {
            |e, cx, a| Some(e.text_of(cx, &a.at(0)))
        }
        "util.stripVTControlCharacters" => |e, cx, a| Some(e.text_of(cx, &a.at(0))),
        "util.styleText" => |e, cx, a| Some(e.text_of(cx, &a.at(1))),
        "util.format" => |e, cx, a| e.format_text(cx, a),
        "RegExp" => |_, _, a| {
            let flags = a.at(1).only_str().cloned().unwrap_or_default();
            Some(match a.at(0).only() {
                Some(Atom::Str(pattern)) => Value::of(Atom::Regex(pattern.clone(), flags)),
                Some(Atom::Regex(pattern, old)) => {
                    let flags = if a.at(1).is_nothing() { old.clone() } else { flags };
                    Value::of(Atom::Regex(pattern.clone(), flags))
                }
                // A pattern that is not known tells nothing.
                _ => Value::of(Atom::Regex("(".into(), flags)),
            })
        },
        "os.tmpdir" => |_, _, _| Some(Value::str("/tmp")),
        "os.homedir" => |_, _, _| Some(Value::clean_text(Text::any())),
        "process.cwd" => |e, _, _| Some(Value::str(e.folder.clone())),
        "url.fileURLToPath" => |_, _, a| Some(a.at(0)),
        _ => return None,
    };
    Some(function)
}

/// Whether a method of buffers reads a number.
pub(super) fn is_number_of_bytes(name: &str) -> bool {
    let number = name.strip_prefix("read").unwrap_or_default();
    ["Big", "Double", "Float", "Int", "UInt", "Uint"].iter().any(|kind| number.starts_with(kind))
}

const BASE64: Chars = Chars::ALPHANUMERIC.or(Chars::one('+')).or(Chars::one('/')).or(Chars::one('='));
const BASE64_URL: Chars = Chars::ALPHANUMERIC.or(Chars::one('-')).or(Chars::one('_'));

impl<'p> Evaluator<'p> {
    /// A text each of whose holes becomes another one.
    pub(super) fn mapped(
        &mut self,
        cx: &mut Cx<'_, 'p>,
        value: &Value,
        name: &str,
        change: &dyn Fn(&Text) -> Text,
    ) -> Value {
        let value = self.text_of(cx, value);
        let value = join::bake(&value, &cx.state.facts);
        if !value.has_holes() {
            return Value::clean_text(Text::any());
        }
        value.map_holes(&mut |hole: &Hole| {
            let text = change(&hole.text);
            self.derived(hole, name, text)
        })
    }

    /// A method of a text, or of what an attacker chooses.
    pub(super) fn javascript_text(
        &mut self,
        cx: &mut Cx<'_, 'p>,
        name: &str,
        own: &Value,
        arguments: &Arguments,
    ) -> Option<Value> {
        if let Some(value) = self.searching_method(cx, name, own, arguments) {
            return Some(value);
        }
        if let Some(value) = self.cutting_method(cx, name, own, arguments) {
            return Some(value);
        }
        let first = arguments.at(0);
        Some(match name {
            "toString" | "valueOf" | "toLocaleString" | "toJSON" => self.recoded_text(cx, own, &first),
            "concat" => {
                let mut parts = vec![own.clone()];
                for value in arguments.values().cloned().collect::<Vec<_>>() {
                    parts.push(self.text_of(cx, &value));
                }
                self.concatenate(cx, &parts)
            }
            "repeat" => match (own.only_str(), first.only()) {
                (Some(text), Some(Atom::Int(count))) if *count >= 0 && text.len() as i64 * count <= MAX_REPEATED => {
                    Value::str(text.repeat(*count as usize))
                }
                _ => self.mapped(cx, own, "repeat", &|text| Text::of_chars(text.chars()).or_empty()),
            },
            "padStart" | "padEnd" => {
                let fill = arguments.at(1);
                let fill = if fill.is_nothing() { Some(" ".into()) } else { fill.only_str().cloned() };
                match fill {
                    Some(fill) => self.mapped(cx, own, name, &|text| Text::of_chars(text.chars().or(Chars::of(&fill)))),
                    None => self.mixed_text(cx, name, own, arguments),
                }
            }
            "localeCompare" => Value::number(),
            // The character can be made of it again.
            "charCodeAt" | "codePointAt" if own.has_holes() => self.mapped(cx, own, "code", &|_| Text::number()),
            "charCodeAt" | "codePointAt" => Value::number(),
            _ if is_number_of_bytes(name) => Value::number(),
            "trim" | "trimStart" | "trimEnd" | "trimLeft" | "trimRight" | "toLowerCase" | "toUpperCase"
            | "toLocaleLowerCase" | "toLocaleUpperCase" => {
                return self.as_in_python(cx, name, own, &Arguments::default());
            }
            "replace" | "replaceAll" => return self.replaced_text(cx, name, own, arguments),
            _ => self.mixed_text(cx, name, own, arguments),
        })
    }

    fn mixed_text(&mut self, cx: &mut Cx<'_, 'p>, name: &str, own: &Value, arguments: &Arguments) -> Value {
        let all: Vec<Value> = arguments.values().chain([own]).cloned().collect();
        let operation = format_smolstr!("{name}({})", shown_operand(&arguments.at(0)));
        self.mixed(cx.state, all.iter(), &operation, Confidence::High)
    }

    /// JavaScript's name of a method as Python's, where they do the same.
    fn as_in_python(&mut self, cx: &mut Cx<'_, 'p>, name: &str, own: &Value, arguments: &Arguments) -> Option<Value> {
        let python = match name {
            "trim" => "strip",
            "trimStart" | "trimLeft" => "lstrip",
            "trimEnd" | "trimRight" => "rstrip",
            "toLowerCase" | "toLocaleLowerCase" => "lower",
            "toUpperCase" | "toLocaleUpperCase" => "upper",
            "startsWith" => "startswith",
            "endsWith" => "endswith",
            "replaceAll" => "replace",
            other => other,
        };
        match own.only() {
            Some(Atom::Symbol(hole)) => self.symbol_method(cx, python, &hole.clone(), arguments),
            _ => self.text_method(cx, python, own, arguments),
        }
    }

    /// Methods that look for something.
    fn searching_method(
        &mut self,
        cx: &mut Cx<'_, 'p>,
        name: &str,
        own: &Value,
        arguments: &Arguments,
    ) -> Option<Value> {
        let first = arguments.at(0);
        if let Some(Atom::Regex(pattern, flags)) = first.only()
            && matches!(name, "match" | "matchAll" | "search")
        {
            let how = match name {
                "search" => "test",
                "match" if !flags.contains('g') => "exec",
                other => other,
            };
            let (pattern, flags) = (pattern.clone(), flags.clone());
            let expression = Expression { pattern: &pattern, flags: &flags, moved: false };
            let found = self.javascript_regex(cx, how, expression, &Arguments::of([own.clone()]))?;
            return Some(if name == "search" { as_index(&found) } else { found });
        }
        Some(match name {
            "includes" => self.compare(cx, CompareOp::In, &first, own),
            "indexOf" if arguments.positional.len() < 2 => {
                let found = self.compare(cx, CompareOp::In, &first, own);
                let begins = self.starts_with(cx, own, &first);
                self.index_of(cx, &found, &begins)
            }
            // Looked for at the beginning alone.
            "lastIndexOf" if arguments.at(1).only() == Some(&Atom::Int(0)) => {
                let begins = self.starts_with(cx, own, &first);
                self.index_of(cx, &begins, &begins)
            }
            "indexOf" | "lastIndexOf" => {
                let answer = self.compare(cx, CompareOp::In, &first, own);
                as_index(&answer)
            }
            "startsWith" if arguments.positional.len() > 1 => Value::either_bool(),
            "startsWith" => {
                let answer = self.as_in_python(cx, name, own, arguments)?;
                let inside = self.not_upwards(cx, own, &first);
                if inside.is_empty() {
                    return Some(answer);
                }
                telling(&answer, false, &inside)
            }
            "endsWith" => return self.as_in_python(cx, name, own, arguments),
            _ => return None,
        })
    }

    /// The index at which something was found: 0 where the text begins with it.
    pub(super) fn index_of(&mut self, cx: &Cx<'_, 'p>, found: &Value, begins: &Value) -> Value {
        let yes = self.truth_facts(cx.state, found, true);
        let at_start = self.truth_facts(cx.state, begins, true);
        let later = self.truth_facts(cx.state, begins, false);
        let both = |one: &Option<Facts>, other: Option<Facts>| Some(one.as_ref()?.and(&other?));
        let cases = [
            (Value::int(0), both(&yes, at_start)),
            (Value::of(LARGE), both(&yes, later)),
            (Value::int(-1), self.truth_facts(cx.state, found, false)),
        ];
        from_cases(cases.into_iter().filter_map(|(value, facts)| Some(Case { value, facts: facts? })).collect())
    }

    /// A path that was joined as a whole is normal: what is cut from it is cut from the normal one.
    fn whole_paths(&mut self, own: &Value) -> Value {
        Value::from_atoms(own.atoms().iter().map(|atom| match atom {
            Atom::Text(path) if path.holes().all(|hole| hole.cleared.has(Cleared::JOINED)) => {
                let normal = path.holes().next().and_then(|_| self.normal_symbol(atom, "normpath"));
                normal.map_or_else(|| atom.clone(), |hole| Atom::Symbol(hole.into()))
            }
            other => other.clone(),
        }))
    }

    /// Methods that give a part of the text.
    fn cutting_method(&mut self, cx: &mut Cx<'_, 'p>, name: &str, own: &Value, arguments: &Arguments) -> Option<Value> {
        let whole;
        let own = match name {
            "slice" | "substring" | "substr" => {
                whole = self.whole_paths(own);
                &whole
            }
            _ => own,
        };
        let bound = |at: usize| if arguments.at(at).is_nothing() { Value::null() } else { arguments.at(at) };
        Some(match name {
            "slice" | "subarray" => self.slice(cx, own, &[bound(0), bound(1), Value::null()]),
            "substring" => {
                let negative =
                    [bound(0), bound(1)].iter().any(|bound| matches!(bound.only(), Some(Atom::Int(at)) if *at < 0));
                let from = if negative { Value::number() } else { bound(0) };
                self.slice(cx, own, &[from, bound(1), Value::null()])
            }
            "substr" => {
                let end = match (bound(0).only(), bound(1).only()) {
                    (_, Some(Atom::Null)) => Value::null(),
                    (Some(Atom::Int(from)), Some(Atom::Int(count))) if *from >= 0 => {
                        Value::int(from.saturating_add(*count))
                    }
                    _ => Value::number(),
                };
                self.slice(cx, own, &[bound(0), end, Value::null()])
            }
            "charAt" | "at" => self.item(cx, own, &arguments.at(0))?,
            "split" => return self.split_text(cx, own, arguments),
            _ => return None,
        })
    }

    fn split_text(&mut self, cx: &mut Cx<'_, 'p>, own: &Value, arguments: &Arguments) -> Option<Value> {
        let separator = arguments.at(0);
        match separator.only() {
            None | Some(Atom::Undefined) => {
                let whole = join::bake(own, &cx.state.facts);
                Some(self.allocate(cx, Object::sequence(Kind::List, [whole])))
            }
            Some(Atom::Str(text)) if text.is_empty() => {
                let element = self.element(cx, own);
                match own.only() {
                    Some(Atom::Symbol(hole)) => {
                        let items = Text::of_chars(hole.text.chars());
                        Some(Value::symbol(self.derived_items(hole, "characters", items)))
                    }
                    _ => Some(self.allocate(cx, Object::with_rest(Kind::List, element))),
                }
            }
            Some(Atom::Str(_)) => self.as_in_python(cx, "split", own, &Arguments::of([separator.clone()])),
            Some(Atom::Regex(pattern, flags)) => {
                let gone = crate::value::regex::class_of_sub(
                    pattern,
                    &format!("{flags}g"),
                    crate::value::regex::Dialect::JavaScript,
                );
                let operation = format_smolstr!("split {pattern}");
                let items = join::bake(own, &cx.state.facts).map_holes(&mut |hole: &Hole| {
                    let text = Text::of_chars(hole.text.chars());
                    let text = gone.map_or(text.clone(), |gone| text.without_chars(gone));
                    self.derived(hole, operation.clone(), text)
                });
                let items = if items.has_holes() { items } else { Value::clean_text(Text::any()) };
                Some(self.allocate(cx, Object::with_rest(Kind::List, items)))
            }
            _ => {
                let all = [own.clone(), separator.clone()];
                let items = self.mixed(cx.state, all.iter(), "split", Confidence::High);
                Some(self.allocate(cx, Object::with_rest(Kind::List, items)))
            }
        }
    }

    /// `toString(code)` of a buffer.
    fn recoded_text(&mut self, cx: &mut Cx<'_, 'p>, own: &Value, code: &Value) -> Value {
        let text = match code.only_str().map(SmolStr::as_str) {
            Some("hex") => Text::of_chars(Chars::HEX),
            Some("base64") => Text::of_chars(BASE64),
            Some("base64url") => Text::of_chars(BASE64_URL),
            _ => return own.clone(),
        };
        self.mapped(cx, own, "recoded", &|_| text.clone())
    }

    /// `util.format(text, …)`: values take the place of `%s` and its like, the others follow.
    fn format_text(&mut self, cx: &mut Cx<'_, 'p>, arguments: &Arguments) -> Option<Value> {
        let given: Vec<Value> = arguments.positional.iter().skip(1).cloned().collect();
        let given = Formatted { values: given.into_iter(), rest: arguments.rest.clone(), used: false };
        let mut result = Value::NOTHING;
        for atom in arguments.at(0).atoms() {
            let parts = self.format_parts(cx, atom, given.clone());
            result = join::join(&result, &self.concatenate(cx, &parts));
        }
        Some(result)
    }

    fn format_parts(&mut self, cx: &mut Cx<'_, 'p>, format: &Atom, mut given: Formatted) -> Vec<Value> {
        let mut parts = Vec::new();
        match format {
            Atom::Str(text) => {
                let mut rest = text.as_str();
                while let Some(at) = rest.find('%') {
                    parts.push(Value::str(&rest[..at]));
                    let directive = rest[at + 1..].chars().next().filter(|c| "sdifjoOc%".contains(*c));
                    let (length, part) = match directive {
                        Some('%') => (2, Some(Value::str("%"))),
                        Some(directive) => (2, given.next().map(|value| self.directed(cx, directive, &value))),
                        None => (1, None),
                    };
                    parts.push(part.unwrap_or_else(|| Value::str(&rest[at..at + length])));
                    rest = &rest[at + length..];
                }
                parts.push(Value::str(rest));
            }
            other => parts.push(self.text_of(cx, &Value::of(other.clone()))),
        }
        // That there are more than the one whose place the rest took is not known.
        let further = Some(given.rest).filter(|rest| !given.used && !rest.is_nothing());
        for value in given.values.chain(further) {
            parts.push(Value::str(" "));
            parts.push(self.text_of(cx, &value));
        }
        parts
    }

    /// What a directive makes of a value.
    fn directed(&mut self, cx: &mut Cx<'_, 'p>, directive: char, value: &Value) -> Value {
        match directive {
            'd' | 'i' | 'f' => Value::clean_text(Text::number()),
            'c' => Value::str(""),
            _ => self.text_of(cx, value),
        }
    }
}

/// What a format is given: values in order, and what any further one may be.
#[derive(Clone)]
struct Formatted {
    values: std::vec::IntoIter<Value>,
    rest: Value,
    used: bool,
}

impl Formatted {
    fn next(&mut self) -> Option<Value> {
        self.values.next().or_else(|| {
            self.used = true;
            Some(self.rest.clone()).filter(|rest| !rest.is_nothing())
        })
    }
}
