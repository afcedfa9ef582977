//! Methods of Python's texts, on constants, templates and symbols.

use smol_str::{SmolStr, format_smolstr};

use crate::eval::Evaluator;
use crate::eval::bind::Arguments;
use crate::eval::compare::{from_cases, telling};
use crate::eval::flow::Cx;
use crate::eval::taint::shown_operand;
use crate::finding::Confidence;
use crate::value::{
    Atom, Case, Chars, Cleared, Fact, Facts, Hole, Key, Kind, Object, Piece, Step, Template, Text, Value, join,
};

impl<'p> Evaluator<'p> {
    /// A method of a text: constant or template.
    pub(in crate::eval::native) fn text_method(
        &mut self,
        cx: &mut Cx<'_, 'p>,
        name: &str,
        text: &Value,
        arguments: &Arguments,
    ) -> Option<Value> {
        match name {
            "format" => return Some(self.str_format(cx, text, arguments, None)),
            "format_map" => return Some(self.str_format(cx, text, arguments, Some(&arguments.at(0)))),
            "join" => return Some(self.join_texts(cx, text, &arguments.at(0))),
            _ => {}
        }
        if let Some(constant) = text.only_str()
            && let Some(value) = self.fold_text(cx, name, constant, arguments)
        {
            return Some(value);
        }
        if let (Some(constant), "replace", [from, to]) = (text.only_str(), name, &arguments.positional[..])
            && let Some(from) = from.only_str().filter(|from| !from.is_empty())
        {
            // What is put into a constant stands between its parts.
            let to = join::bake(to, &cx.state.facts);
            let mut parts: Vec<Value> =
                constant.split(from.as_str()).flat_map(|part| [Value::str(part), to.clone()]).collect();
            parts.pop();
            return Some(self.concatenate(cx, &parts));
        }
        let tainted = arguments.values().any(Value::has_holes);
        if let Some(value) = self.check_method(cx, name, text, arguments) {
            return Some(value);
        }
        let Some(Atom::Text(template)) = text.only() else {
            // A constant that is changed by something that is not one.
            if let (true, Some(constant)) = (only_takes_away(name), text.only_str()) {
                return Some(Value::clean_text(Text::of_chars(Text::of_str(constant).chars())));
            }
            let all: Vec<Value> = arguments.values().chain([text]).cloned().collect();
            return Some(self.mixed(cx.state, all.iter(), name, Confidence::High));
        };
        if tainted {
            let all: Vec<Value> = arguments.values().chain([text]).cloned().collect();
            return Some(self.mixed(cx.state, all.iter(), name, Confidence::High));
        }
        let template = template.clone();
        Some(match name {
            "split" | "rsplit" => self.split_template(cx, &template, arguments.at(0).only_str().map(SmolStr::as_str)),
            "splitlines" => self.split_template(cx, &template, Some("\n")),
            "partition" | "rpartition" => {
                let parts = self.split_template(cx, &template, arguments.at(0).only_str().map(SmolStr::as_str));
                let element = self.element(cx, &parts);
                let parts = [element.clone(), arguments.at(0), element];
                Value::object(self.new_object(cx.state, cx.site, Object::sequence(Kind::Tuple, parts)))
            }
            _ => {
                let pieces: Vec<Piece> = template
                    .pieces
                    .iter()
                    .map(|piece| match piece {
                        Piece::Literal(text, origin) => Piece::Literal(changed_literal(name, text, arguments), *origin),
                        Piece::Hole(hole) => {
                            let hole = cx.state.facts.bake(hole);
                            Piece::Hole(self.changed(&hole, name, arguments))
                        }
                        Piece::Clean(text) => Piece::Clean(changed_text(name, text, arguments)),
                    })
                    .collect();
                Value::text(Template::new(pieces))
            }
        })
    }

    /// What a framework's dictionary gives that is asked for values of a type: `request.args.get("n", type=int)`. Text of
    /// which none can be made is left out without an exception: nothing is known of it afterwards.
    fn made_by_type(&mut self, cx: &mut Cx<'_, 'p>, name: &str, value: &Value, made: &Value) -> Value {
        let before = cx.state.clone();
        let one = match name {
            "getlist" => {
                let holes: Vec<Hole> = value.holes().into_iter().cloned().collect();
                let elements = holes.iter().map(|hole| self.child(hole, Step::Any, cx.origin));
                join::join_all(elements.collect::<Vec<_>>())
            }
            _ => value.clone(),
        };
        let one = self.call(cx, made, Arguments::of([one])).unwrap_or_default();
        cx.state.join(&before, false);
        match name {
            "getlist" => self.allocate(cx, Object::with_rest(Kind::List, one)),
            _ => one,
        }
    }

    /// A method of what an attacker chooses: a text, a list or a dictionary.
    pub(in crate::eval::native) fn symbol_method(
        &mut self,
        cx: &mut Cx<'_, 'p>,
        name: &str,
        hole: &Hole,
        arguments: &Arguments,
    ) -> Option<Value> {
        let hole = &cx.state.facts.bake(hole);
        let own = Value::symbol(hole.clone());
        if let Some(value) = self.check_method(cx, name, &own, arguments) {
            return Some(value);
        }
        Some(match name {
            "get" | "pop" | "setdefault" | "getlist" => {
                let key = arguments.at(0);
                if key.is_nothing() {
                    return Some(self.child(hole, Step::Any, cx.origin));
                }
                let value = self.symbol_item(cx, hole, &key);
                let value = match arguments.named("type").cloned() {
                    Some(made) => self.made_by_type(cx, name, &value, &made),
                    None => value,
                };
                let default = arguments.get(1, "default");
                match (name, default.is_nothing()) {
                    ("get", true) => join::join(&value, &Value::null()),
                    (_, true) => value,
                    (_, false) => join::join(&value, &default),
                }
            }
            "items" => {
                let key = self.derived_items(hole, "keys", Text::any());
                let pair = [self.child(&key, Step::Any, cx.origin), self.child(hole, Step::Any, cx.origin)];
                let pair =
                    self.new_object(cx.state, cx.site(crate::eval::Tag::NATIVE), Object::sequence(Kind::Tuple, pair));
                self.allocate(cx, Object::with_rest(Kind::List, Value::object(pair)))
            }
            "keys" => {
                let keys = self.derived_items(hole, "keys", Text::any());
                Value::symbol(keys)
            }
            "values" => {
                let value = self.child(hole, Step::Any, cx.origin);
                self.allocate(cx, Object::with_rest(Kind::List, value))
            }
            "popitem" => self.child(hole, Step::Any, cx.origin),
            "copy" | "encode" | "decode" => own,
            "partition" | "rpartition" => self.parted(cx, hole, name, arguments),
            "translate" => self.translated(cx, hole, &arguments.at(0)),
            "split" | "rsplit" | "splitlines" => Value::symbol(self.split_symbol(hole, name, arguments)),
            "update" | "append" | "extend" | "insert" | "add" | "remove" | "clear" | "sort" | "reverse" | "discard" => {
                Value::null()
            }
            "format" | "format_map" | "join" => {
                let all: Vec<Value> = arguments.values().chain([&own]).cloned().collect();
                self.mixed(cx.state, all.iter(), name, Confidence::High)
            }
            "hex" => Value::symbol(self.derived(hole, "hex", Text::of_chars(Chars::HEX))),
            _ if arguments.values().any(Value::has_holes) => {
                let all: Vec<Value> = arguments.values().chain([&own]).cloned().collect();
                self.mixed(cx.state, all.iter(), name, Confidence::High)
            }
            _ => Value::symbol(self.changed(hole, name, arguments)),
        })
    }

    /// What a method makes of a hole.
    fn changed(&mut self, hole: &Hole, name: &str, arguments: &Arguments) -> Hole {
        if matches!(name, "encode" | "decode") {
            return hole.clone();
        }
        let text = changed_text(name, &hole.text, arguments);
        let operation = match arguments.is_empty() {
            true => SmolStr::new(name),
            false => format_smolstr!("{name}({})", shown_arguments(arguments)),
        };
        let first = arguments.at(0);
        let (from, to) = (first.only_str(), arguments.at(1));
        let mut kept = Cleared::NOTHING;
        match (name, from.map(SmolStr::as_str), to.only_str().map(SmolStr::as_str)) {
            // The quotes around it stay.
            ("lower" | "upper" | "casefold" | "swapcase" | "title" | "capitalize", ..) => {
                kept = hole.cleared.common(Cleared::SHELL_WORD);
            }
            ("replace", Some("'"), Some(by)) if super::regex::ENDED_QUOTES.contains(&by) => {
                kept = Cleared::IN_SINGLE_QUOTES;
            }
            _ => {}
        }
        let derived = self.derived(hole, operation, text);
        Hole { cleared: derived.cleared.and(kept), ..derived }
    }

    /// `partition`: what stands before the separator, the separator or nothing, and what follows.
    fn parted(&mut self, cx: &mut Cx<'_, 'p>, hole: &Hole, name: &str, arguments: &Arguments) -> Value {
        let separator = arguments.at(0);
        let part = Text::of_chars(hole.text.chars());
        let without = separator.only_str().map_or(part.clone(), |separator| part.without_text(separator));
        let (head, tail) = if name == "partition" { (without, part) } else { (part, without) };
        let shown = shown_arguments(arguments);
        let head = self.derived(hole, format_smolstr!("{name}({shown})[0]"), head);
        let tail = self.derived(hole, format_smolstr!("{name}({shown})[2]"), tail);
        let middle = join::join(&separator, &Value::str(""));
        self.allocate(cx, Object::sequence(Kind::Tuple, [Value::symbol(head), middle, Value::symbol(tail)]))
    }

    /// `translate`: characters of a constant table are replaced or taken away.
    fn translated(&mut self, cx: &mut Cx<'_, 'p>, hole: &Hole, table: &Value) -> Value {
        let table_object = match table.only() {
            Some(Atom::Object(id)) => self.read(cx.state, *id).cloned().filter(|object| object.kind == Kind::Dict),
            _ => None,
        };
        let Some(table_object) = table_object.filter(|object| object.exact()) else {
            let all = [Value::symbol(hole.clone()), table.clone()];
            return self.mixed(cx.state, all.iter(), "translate", Confidence::High);
        };
        let mut text = hole.text.clone();
        let mut shown = String::from("translate");
        let (mut gone, mut put) = (Chars::NONE, Chars::NONE);
        for (key, value) in table_object.items() {
            let Key::Index(code) = key else { continue };
            let Some(c) = u32::try_from(*code).ok().and_then(char::from_u32) else { continue };
            shown.push_str(&format!(" {c:?} {}", shown_operand(value)));
            let to = match value.only() {
                Some(Atom::Str(to)) => Chars::of(to),
                Some(Atom::Int(to)) => u32::try_from(*to).ok().and_then(char::from_u32).map_or(Chars::ANY, Chars::one),
                Some(Atom::Null) => Chars::NONE,
                _ => Chars::ANY,
            };
            gone = if c.is_ascii() { gone.or(Chars::one(c)) } else { gone };
            put = put.or(to);
        }
        text = text.substituted(gone, "");
        if !put.is_empty() {
            text = Text::of_chars(text.chars().or(put));
        }
        Value::symbol(self.derived(hole, shown, text))
    }

    fn split_symbol(&mut self, hole: &Hole, name: &str, arguments: &Arguments) -> Hole {
        let separator = arguments.at(0);
        let limited = !arguments.at(1).is_nothing() || arguments.named("maxsplit").is_some();
        let part = Text::of_chars(hole.text.chars());
        let items = match separator.only_str() {
            Some(separator) if !limited && matches!(name, "split" | "rsplit") => part.without_text(separator),
            None if separator.is_nothing() && !limited && name != "splitlines" => part.without_chars(Chars::BLANKS),
            _ => part,
        };
        let split = self.derived_items(hole, format_smolstr!("{name}({})", shown_arguments(arguments)), items);
        if let (false, Some(separator)) = (limited, separator.only_str()) {
            self.symbols.set_separator(split.symbol, separator.clone());
        }
        if let (true, Some(separator)) = (limited, separator.only_str()) {
            // The piece at the end from which it is split has no separator.
            let at = if name == "split" { 0 } else { -1 };
            let text = Text::of_chars(hole.text.chars()).without_text(separator);
            self.symbols.define_child(split.symbol, Step::Index(at), text);
        }
        split
    }

    /// Checks and measures: what each answer tells.
    fn check_method(&mut self, cx: &mut Cx<'_, 'p>, name: &str, text: &Value, arguments: &Arguments) -> Option<Value> {
        let fact = match name {
            "isalnum" | "isalpha" | "isdigit" | "isdecimal" | "isnumeric" | "isidentifier" | "isspace" | "isascii"
            | "isprintable" | "islower" | "isupper" | "istitle" => {
                return Some(self.answer(text, checked_text(name), None));
            }
            "startswith" => (Text::any(), true),
            "endswith" => (Text::any(), false),
            "count" | "find" | "rfind" => return Some(self.measured(cx, name, text, arguments)),
            "index" | "rindex" | "__len__" => return Some(Value::number()),
            _ => return None,
        };
        let (_, starts) = fact;
        let wanted = arguments.at(0);
        if let (Some(wanted), Some(Atom::Text(template)), true) = (wanted.only_str(), text.only(), starts) {
            let prefix = template.literal_prefix();
            if prefix.starts_with(wanted.as_str()) {
                return Some(Value::bool(true));
            }
            let common = prefix.len().min(wanted.len());
            if prefix.as_bytes()[..common] != wanted.as_bytes()[..common] {
                return Some(Value::bool(false));
            }
        }
        if !starts {
            return Some(self.answer(text, None, None));
        }
        let prefixes = self.constant_texts(cx, &wanted);
        let yes = prefixes.as_ref().and_then(|all| {
            all.iter().map(|prefix| Text::any().starting_with(prefix)).reduce(|all, one| all.join(&one))
        });
        // In a normal path `..` stands at the beginning alone.
        let normal = match text.only() {
            Some(Atom::Symbol(hole)) => cx.state.facts.bake(hole).cleared.has(Cleared::NORMAL),
            _ => false,
        };
        let no = prefixes.map(|all| {
            all.iter().fold(Text::any(), |text, prefix| match prefix.as_str() {
                ".." | "../" if normal => text.without_text(".."),
                prefix => text.not_starting_with(prefix),
            })
        });
        let contained = self.contained(cx, text, &wanted);
        let answer = self.answer(text, yes, no);
        Some(match contained {
            Some(inside) => telling(&answer, true, &inside),
            None => answer,
        })
    }

    /// How often, or where first, something stands in a text or a list; not at all when the number is the least possible.
    fn measured(&mut self, cx: &mut Cx<'_, 'p>, name: &str, text: &Value, arguments: &Arguments) -> Value {
        let answer = self.compare(cx, crate::ir::CompareOp::In, &arguments.at(0), text);
        let absent = self.truth_facts(cx.state, &answer, false).unwrap_or_default();
        let within = arguments.positional.len() > 1 || !arguments.named.is_empty();
        let absent = if within { Facts::default() } else { absent };
        self.measure(if name == "count" { 0 } else { -1 }, absent, Facts::default())
    }

    /// The constant texts that a value is, or that a tuple holds.
    fn constant_texts(&mut self, cx: &mut Cx<'_, 'p>, value: &Value) -> Option<Vec<SmolStr>> {
        match value.only()? {
            Atom::Str(text) => Some(vec![text.clone()]),
            Atom::Object(_) => {
                let items = self.exact_items(cx, value)?;
                items.iter().map(|item| item.only_str().cloned()).collect()
            }
            _ => None,
        }
    }

    /// A truth value that tells something about a text when it is true, and when it is false.
    pub(in crate::eval) fn answer(&mut self, text: &Value, yes: Option<Text>, no: Option<Text>) -> Value {
        let whole = text.only().is_some_and(|atom| matches!(atom, Atom::Symbol(_)));
        let mut facts = |told: Option<Text>| match told {
            Some(told) if whole => self.facts_about(text, &Fact::text(told)),
            Some(told) => {
                // Each hole of a template has at most the characters of the whole.
                let part = Fact::text(Text::of_chars(told.chars()));
                let holes: Vec<Hole> = text.holes().into_iter().cloned().collect();
                holes
                    .iter()
                    .fold(Facts::default(), |facts, hole| facts.and(&self.fact_about(hole.symbol, part.clone())))
            }
            None => Facts::default(),
        };
        let cases = vec![
            Case { value: Value::bool(true), facts: facts(yes) },
            Case { value: Value::bool(false), facts: facts(no) },
        ];
        from_cases(cases)
    }

    /// Exact results for constants.
    fn fold_text(&mut self, cx: &mut Cx<'_, 'p>, name: &str, text: &str, arguments: &Arguments) -> Option<Value> {
        if arguments.is_empty() {
            let folded = match name {
                "upper" => text.to_uppercase(),
                "lower" | "casefold" => text.to_lowercase(),
                "strip" => text.trim().to_owned(),
                "lstrip" => text.trim_start().to_owned(),
                "rstrip" => text.trim_end().to_owned(),
                "encode" | "decode" => text.to_owned(),
                "isdigit" => return Some(Value::bool(!text.is_empty() && text.chars().all(char::is_numeric))),
                "isalnum" => return Some(Value::bool(!text.is_empty() && text.chars().all(char::is_alphanumeric))),
                "isalpha" => return Some(Value::bool(!text.is_empty() && text.chars().all(char::is_alphabetic))),
                "split" => {
                    let items = text.split_whitespace().map(Value::str);
                    return Some(self.allocate(cx, Object::sequence(Kind::List, items)));
                }
                "splitlines" => {
                    let items = text.lines().map(Value::str);
                    return Some(self.allocate(cx, Object::sequence(Kind::List, items)));
                }
                _ => return None,
            };
            return Some(Value::str(folded));
        }
        let first = arguments.at(0);
        let first = first.only_str()?.as_str();
        let count = arguments.at(1);
        Some(match (name, arguments.positional.len()) {
            ("encode" | "decode", _) => Value::str(text),
            ("strip", 1) => Value::str(text.trim_matches(|c| first.contains(c))),
            ("lstrip", 1) => Value::str(text.trim_start_matches(|c| first.contains(c))),
            ("rstrip", 1) => Value::str(text.trim_end_matches(|c| first.contains(c))),
            ("removeprefix", 1) => Value::str(text.strip_prefix(first).unwrap_or(text)),
            ("removesuffix", 1) => Value::str(text.strip_suffix(first).unwrap_or(text)),
            ("startswith", 1) => Value::bool(text.starts_with(first)),
            ("endswith", 1) => Value::bool(text.ends_with(first)),
            ("count", 1) if !first.is_empty() => Value::int(text.matches(first).count() as i64),
            ("find" | "index", 1) if text.is_ascii() => Value::int(text.find(first).map_or(-1, |at| at as i64)),
            ("rfind" | "rindex", 1) if text.is_ascii() => Value::int(text.rfind(first).map_or(-1, |at| at as i64)),
            ("replace", 2) => Value::str(text.replace(first, count.only_str()?)),
            ("split", 1) if !first.is_empty() => {
                self.allocate(cx, Object::sequence(Kind::List, text.split(first).map(Value::str)))
            }
            ("rsplit", 2) if matches!(count.only(), Some(Atom::Int(1))) && !first.is_empty() => {
                let items: Vec<Value> = match text.rsplit_once(first) {
                    Some((before, after)) => vec![Value::str(before), Value::str(after)],
                    None => vec![Value::str(text)],
                };
                self.allocate(cx, Object::sequence(Kind::List, items))
            }
            ("split", 2) if !first.is_empty() => match count.only() {
                Some(Atom::Int(limit)) if *limit >= 0 => {
                    let items = text.splitn(*limit as usize + 1, first).map(Value::str);
                    self.allocate(cx, Object::sequence(Kind::List, items))
                }
                _ => return None,
            },
            ("partition", 1) if !first.is_empty() => {
                let (before, separator, after) =
                    text.split_once(first).map_or((text, "", ""), |(before, after)| (before, first, after));
                self.allocate(cx, Object::sequence(Kind::Tuple, [before, separator, after].map(Value::str)))
            }
            ("rpartition", 1) if !first.is_empty() => {
                let (before, separator, after) =
                    text.rsplit_once(first).map_or(("", "", text), |(before, after)| (before, first, after));
                self.allocate(cx, Object::sequence(Kind::Tuple, [before, separator, after].map(Value::str)))
            }
            _ => return None,
        })
    }

    /// `separator.join(items)`.
    pub(in crate::eval) fn join_texts(&mut self, cx: &mut Cx<'_, 'p>, separator: &Value, items: &Value) -> Value {
        if let Some(items) = self.exact_items(cx, items) {
            let mut parts = Vec::with_capacity(items.len() * 2);
            for (at, item) in items.into_iter().enumerate() {
                if at > 0 {
                    parts.push(separator.clone());
                }
                parts.push(item);
            }
            return match parts.is_empty() {
                true => Value::str(""),
                false => self.concatenate(cx, &parts),
            };
        }
        if let Some(replaced) = self.join_again(cx, separator, items) {
            return replaced;
        }
        let element = self.element(cx, items);
        let element = join::bake(&element, &cx.state.facts);
        if element.is_nothing() {
            return Value::str("");
        }
        if separator.only_str().is_some_and(|text| text.is_empty())
            && element.atoms().iter().all(|atom| matches!(atom, Atom::Symbol(_)))
        {
            // Text that is put together from characters or pieces of one text.
            let mut join = |hole: &Hole| {
                let text = Text::of_chars(hole.text.chars());
                self.derived(hole, "join", text)
            };
            return element.map_holes(&mut join);
        }
        let several = [element.clone(), separator.clone(), element];
        self.concatenate(cx, &several)
    }

    /// The parts of one text, put together with something else between them: what stood there is replaced.
    fn join_again(&mut self, cx: &mut Cx<'_, 'p>, by: &Value, items: &Value) -> Option<Value> {
        let Some(Atom::Symbol(parts)) = items.only() else { return None };
        by.only_str()?;
        let separator = self.symbols.get(parts.symbol).separator.clone()?;
        let whole = self.symbols.parent(parts.symbol)?;
        let whole = cx.state.facts.bake(&Hole { symbol: whole, text: Text::any(), ..(**parts).clone() });
        let arguments = Arguments::of([Value::str(separator), by.clone()]);
        Some(Value::symbol(self.changed(&whole, "replace", &arguments)))
    }

    /// A template split at a separator (white space without one), as a list.
    pub(in crate::eval) fn split_template(
        &mut self,
        cx: &mut Cx<'_, 'p>,
        template: &Template,
        separator: Option<&str>,
    ) -> Value {
        let mut parts: Vec<Vec<Piece>> = vec![Vec::new()];
        let mut certain = true;
        for piece in template.pieces.iter() {
            match piece {
                Piece::Literal(text, origin) => {
                    let pieces: Vec<&str> = match separator {
                        Some(separator) if !separator.is_empty() => text.split(separator).collect(),
                        _ => text.split(char::is_whitespace).collect(),
                    };
                    for (at, part) in pieces.into_iter().enumerate() {
                        if at > 0 {
                            parts.push(Vec::new());
                        }
                        if !part.is_empty() {
                            parts.last_mut().expect("never empty").push(Piece::Literal(part.into(), *origin));
                        }
                    }
                }
                Piece::Hole(hole) => {
                    let hole = cx.state.facts.bake(hole);
                    let whole = match separator {
                        Some(separator) => separator.chars().any(|c| !hole.text.may_contain(c)),
                        None => !hole.text.chars().meets(Chars::BLANKS),
                    };
                    certain &= whole;
                    let hole = match whole {
                        true => hole,
                        false => {
                            let text = match separator {
                                Some(separator) => Text::of_chars(hole.text.chars()).without_text(separator),
                                None => hole.text.without_chars(Chars::BLANKS),
                            };
                            self.derived(&hole, format_smolstr!("split({separator:?})"), text)
                        }
                    };
                    parts.last_mut().expect("never empty").push(Piece::Hole(hole));
                }
                Piece::Clean(text) => {
                    certain &= separator.is_some_and(|separator| separator.chars().any(|c| !text.may_contain(c)));
                    parts.last_mut().expect("never empty").push(piece.clone());
                }
            }
        }
        let mut items: Vec<Value> = Vec::new();
        for part in parts {
            if part.is_empty() && separator.is_none() {
                continue;
            }
            items.push(Value::text(Template::new(part)));
        }
        let mut list = Object::new(Kind::List);
        let exact = if certain { items.len() } else { items.iter().take_while(|item| !item.has_holes()).count() };
        for item in items.drain(..exact) {
            crate::eval::grow::push(&mut list, item);
        }
        list.rest = join::join_all(items);
        self.allocate(cx, list)
    }
}

/// Whether a method's result has no character that its receiver has not.
fn only_takes_away(name: &str) -> bool {
    matches!(name, "strip" | "lstrip" | "rstrip" | "removeprefix" | "removesuffix")
}

/// What a text can be after a method.
fn changed_text(name: &str, text: &Text, arguments: &Arguments) -> Text {
    let first = arguments.at(0);
    let first = first.only_str().map(SmolStr::as_str);
    let given = !arguments.at(0).is_nothing();
    match name {
        "lower" | "casefold" => text.lower(),
        "upper" => text.upper(),
        "title" | "capitalize" | "swapcase" => text.lower().join(&text.upper()),
        "strip" | "lstrip" | "rstrip" if !given || first.is_some() => {
            text.stripped(first, name != "rstrip", name != "lstrip")
        }
        "replace" => match (first, arguments.at(1).only_str()) {
            (Some(from), Some(to)) if arguments.at(2).is_nothing() => text.replaced(from, to, true),
            _ => Text::any(),
        },
        "removeprefix" | "removesuffix" => Text::of_chars(text.chars()),
        "encode" | "decode" => text.clone(),
        "zfill" => Text::of_chars(text.chars().or(Chars::one('0'))),
        "center" | "ljust" | "rjust" | "expandtabs" => Text::of_chars(text.chars().or(Chars::one(' '))),
        _ => Text::any(),
    }
}

fn changed_literal(name: &str, text: &str, arguments: &Arguments) -> SmolStr {
    let first = arguments.at(0);
    match name {
        "lower" | "casefold" => text.to_lowercase().into(),
        "upper" => text.to_uppercase().into(),
        "replace" => match (first.only_str(), arguments.at(1).only_str()) {
            (Some(from), Some(to)) => text.replace(from.as_str(), to).into(),
            _ => text.into(),
        },
        _ => text.into(),
    }
}

/// Whether an operation is a text taken apart at each slash.
pub(in crate::eval) fn split_at_slash(operation: &str) -> bool {
    operation == format!("split({})", shown_arguments(&Arguments::of([Value::str("/")])))
}

/// What a text can be that passes a check.
fn checked_text(name: &str) -> Option<Text> {
    let word = Chars::ALPHANUMERIC.or(Chars::BEYOND_ASCII);
    Some(match name {
        "isalnum" => Text::of_chars(word).not_empty(),
        "isalpha" => Text::of_chars(Chars::LETTERS.or(Chars::BEYOND_ASCII)).not_empty(),
        "isdigit" | "isnumeric" | "isdecimal" => Text::of_chars(Chars::DIGITS.or(Chars::BEYOND_ASCII)).not_empty(),
        "isidentifier" => Text::of_chars(word.or(Chars::one('_'))).not_empty(),
        "isspace" => Text::of_chars(Chars::BLANKS_ANYWHERE),
        "isascii" => Text::of_chars(Chars::ASCII),
        _ => return None,
    })
}

fn shown_arguments(arguments: &Arguments) -> String {
    let values: Vec<String> = arguments.values().map(shown_operand).collect();
    values.join(", ")
}
