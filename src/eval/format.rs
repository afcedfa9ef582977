//! Formatting: `str()`, f-strings, `%`, `str.format`.

use smol_str::{SmolStr, format_smolstr};

use super::Evaluator;
use super::bind::Arguments;
use super::flow::Cx;
use super::semantics::Special;
use crate::finding::Confidence;
use crate::value::{Atom, Cleared, Hole, Kind, Piece, Template, Text, Value, join};

impl<'p> Evaluator<'p> {
    /// `str(value)`.
    pub(super) fn text_of(&mut self, cx: &mut Cx<'_, 'p>, value: &Value) -> Value {
        let language = cx.language(self);
        let [nothing, yes, no] = language.words();
        let text = self.each(cx, value, &mut |this, cx, atom| {
            Some(match atom {
                Atom::Object(id) => match this.special(cx, *id, Special::Text) {
                    Some(method) => return this.call(cx, &method, Arguments::default()),
                    None if this.content(cx.state, *id).is_some() => {
                        let content = this.content(cx.state, *id).unwrap_or_default();
                        this.text_of(cx, &content)
                    }
                    None => language.object_text(this, cx, *id),
                },
                Atom::Null => Value::str(nothing),
                Atom::Undefined => Value::str("undefined"),
                Atom::Bool(truth) => Value::str(if *truth { yes } else { no }),
                Atom::Int(number) => Value::str(format_smolstr!("{number}")),
                Atom::Number | Atom::Float(_) => Value::clean_text(Text::number()),
                Atom::Str(_) | Atom::Text(_) | Atom::Symbol(_) => Value::of(atom.clone()),
                _ => this.concatenate(cx, &[Value::of(atom.clone())]),
            })
        });
        text.unwrap_or_default()
    }

    /// `repr(value)`: its quotes change with the content, so nothing is gained by them.
    pub(super) fn quoted(&mut self, cx: &mut Cx<'_, 'p>, value: &Value) -> Value {
        if let Some(Atom::Object(id)) = value.only()
            && let Some(method) = self.special(cx, *id, Special::Quoted)
        {
            return self.call(cx, &method, Arguments::default()).unwrap_or_default();
        }
        let text = self.text_of(cx, value);
        if let Some(text) = value.only_str() {
            let plain = !text.contains(['\'', '\\', '\n']);
            return if plain { Value::str(format_smolstr!("'{text}'")) } else { Value::clean_text(Text::any()) };
        }
        let around = Text::of_str("'\"\\");
        let mut quote = |hole: &Hole| {
            if hole.text.is_number() {
                return hole.clone();
            }
            let text = hole.text.concat(&around);
            let derived = self.derived(hole, "repr", Text::of_chars(text.chars()));
            // A literal of the language, whatever the text.
            Hole { cleared: derived.cleared.and(Cleared::CODE), ..derived }
        };
        text.map_holes(&mut quote)
    }

    /// A value in a template, with conversion and format.
    pub(super) fn formatted(
        &mut self,
        cx: &mut Cx<'_, 'p>,
        value: &Value,
        quoted: bool,
        format: Option<&Value>,
    ) -> Value {
        if let (Some(format), Some(Atom::Object(id))) = (format, value.only())
            && let Some(method) = self.special(cx, *id, Special::Formatted)
        {
            return self.call(cx, &method, Arguments::of([format.clone()])).unwrap_or_default();
        }
        if let Some(Atom::Object(id)) = value.only()
            && !quoted
            && let Some(method) = self.special(cx, *id, Special::Formatted)
        {
            return self.call(cx, &method, Arguments::of([Value::str("")])).unwrap_or_default();
        }
        let text = if quoted { self.quoted(cx, value) } else { self.text_of(cx, value) };
        let Some(format) = format else { return text };
        match format.only_str().map(SmolStr::as_str) {
            Some("" | "s") => text,
            Some(spec) if spec.ends_with(['d', 'b', 'o', 'x', 'X', 'n', 'e', 'f', 'F', 'g', 'G', '%']) => {
                Value::clean_text(Text::number())
            }
            Some(_) => self.padded(&text),
            None => {
                let both = [text, format.clone()];
                self.mixed(cx.state, both.iter(), "format", Confidence::High)
            }
        }
    }

    /// A text filled up or cut to a width.
    fn padded(&mut self, text: &Value) -> Value {
        if !text.has_holes() {
            return Value::clean_text(Text::any());
        }
        let mut pieces = vec![Piece::Clean(Text::any())];
        for hole in text.holes() {
            let text = Text::of_chars(hole.text.chars());
            pieces.push(Piece::Hole(self.derived(hole, "padded", text)));
            pieces.push(Piece::Clean(Text::any()));
        }
        Value::text(Template::new(pieces))
    }

    /// `text % arguments`.
    pub(super) fn percent(&mut self, cx: &mut Cx<'_, 'p>, format: &Value, arguments: &Value) -> Option<Value> {
        let Some(format) = self.single_template(format) else {
            let both = [format.clone(), arguments.clone()];
            return Some(self.mixed(cx.state, both.iter(), "%", Confidence::High));
        };
        let positional = match arguments.only() {
            Some(Atom::Object(id)) => {
                let object = self.read(cx.state, *id)?;
                match object.kind {
                    Kind::Tuple if object.exact() => {
                        Some(object.items().map(|(_, value)| value.clone()).collect::<Vec<_>>())
                    }
                    Kind::Tuple => None,
                    _ => Some(vec![arguments.clone()]),
                }
            }
            _ => Some(vec![arguments.clone()]),
        };
        let Some(positional) = positional else {
            let both = [Value::text(format), arguments.clone()];
            return Some(self.mixed(cx.state, both.iter(), "%", Confidence::High));
        };
        let mut next = positional.into_iter();
        let mut parts = Vec::new();
        for piece in format.pieces.iter() {
            let Piece::Literal(text, _) = piece else {
                parts.push(Value::text(Template::new([piece.clone()])));
                continue;
            };
            for piece in percent_pieces(text) {
                match piece {
                    Percent::Text(text) => parts.push(Value::str(text)),
                    Percent::Field { name, conversion, plain } => {
                        let value = match name {
                            Some(name) => self.item(cx, arguments, &Value::str(name))?,
                            None => next.next().unwrap_or_else(Value::unknown),
                        };
                        let text = match conversion {
                            's' | 'c' => self.text_of(cx, &value),
                            'r' | 'a' => self.quoted(cx, &value),
                            _ => Value::clean_text(Text::number()),
                        };
                        parts.push(if plain { text } else { self.padded(&text) });
                    }
                }
            }
        }
        Some(self.concatenate(cx, &parts))
    }

    /// The only text that a value may be.
    fn single_template(&self, value: &Value) -> Option<Template> {
        match value.only()? {
            Atom::Str(text) => Some(Template::literal(text.clone())),
            Atom::Text(template) => Some(template.clone()),
            _ => None,
        }
    }

    /// `text.format(…)`; with `mapping`, `text.format_map(mapping)`.
    pub(super) fn str_format(
        &mut self,
        cx: &mut Cx<'_, 'p>,
        format: &Value,
        arguments: &Arguments,
        mapping: Option<&Value>,
    ) -> Value {
        let Some(template) = self.single_template(format) else {
            let all: Vec<Value> = arguments.values().chain([format]).cloned().collect();
            return self.mixed(cx.state, all.iter(), "format", Confidence::High);
        };
        let mut parts = Vec::new();
        let mut next = 0;
        for piece in template.pieces.iter() {
            let Piece::Literal(text, _) = piece else {
                parts.push(Value::text(Template::new([piece.clone()])));
                continue;
            };
            let Some(fields) = brace_pieces(text) else {
                let all: Vec<Value> = arguments.values().chain([format]).chain(mapping).cloned().collect();
                return self.mixed(cx.state, all.iter(), "format", Confidence::High);
            };
            for field in fields {
                match field {
                    Brace::Text(text) => parts.push(Value::str(text)),
                    Brace::Field { path, quoted, spec } => {
                        let value = self.field_value(cx, &path, &mut next, arguments, mapping);
                        let spec = spec.map(|spec| {
                            let nested = Arguments {
                                positional: arguments.positional[next.min(arguments.positional.len())..].to_vec(),
                                ..arguments.clone()
                            };
                            if spec.contains('{') {
                                self.str_format(cx, &Value::str(spec), &nested, mapping)
                            } else {
                                Value::str(spec)
                            }
                        });
                        parts.push(self.formatted(cx, &value, quoted, spec.as_ref()));
                    }
                }
            }
        }
        self.concatenate(cx, &parts)
    }

    fn field_value(
        &mut self,
        cx: &mut Cx<'_, 'p>,
        path: &str,
        next: &mut usize,
        arguments: &Arguments,
        mapping: Option<&Value>,
    ) -> Value {
        let end = path.find(['.', '[']).unwrap_or(path.len());
        let (head, mut rest) = path.split_at(end);
        let mut value = if head.is_empty() {
            *next += 1;
            arguments.at(*next - 1)
        } else if let Ok(at) = head.parse::<usize>() {
            arguments.at(at)
        } else if let Some(mapping) = mapping {
            self.item(cx, mapping, &Value::str(head)).unwrap_or_default()
        } else {
            match (arguments.named(head), &arguments.tree) {
                (Some(value), _) => value.clone(),
                (None, Some(tree)) => self.child(tree, crate::value::Step::Key(head.into()), cx.origin),
                (None, None) => arguments.named_rest.clone(),
            }
        };
        while !rest.is_empty() {
            if let Some(after) = rest.strip_prefix('.') {
                let end = after.find(['.', '[']).unwrap_or(after.len());
                value = self.member(cx, &value, &after[..end].into());
                rest = &after[end..];
            } else {
                let after = &rest[1..];
                let end = after.find(']').unwrap_or(after.len());
                let key = after[..end].parse::<i64>().map_or_else(|_| Value::str(&after[..end]), Value::int);
                value = self.item(cx, &value, &key).unwrap_or_default();
                rest = after.get(end + 1..).unwrap_or_default();
            }
        }
        if value.is_nothing() { Value::unknown() } else { join::bake(&value, &cx.state.facts) }
    }
}

enum Percent {
    Text(String),
    Field { name: Option<String>, conversion: char, plain: bool },
}

/// The pieces of a `%` format.
fn percent_pieces(text: &str) -> Vec<Percent> {
    let mut pieces = Vec::new();
    let mut literal = String::new();
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        if c != '%' {
            literal.push(c);
            continue;
        }
        if chars.next_if_eq(&'%').is_some() {
            literal.push('%');
            continue;
        }
        let mut name = None;
        if chars.next_if_eq(&'(').is_some() {
            name = Some(chars.by_ref().take_while(|c| *c != ')').collect());
        }
        let mut plain = true;
        while chars.next_if(|c| "#0- +*.lhL".contains(*c) || c.is_ascii_digit()).is_some() {
            plain = false;
        }
        let Some(conversion) = chars.next() else { break };
        pieces.push(Percent::Text(std::mem::take(&mut literal)));
        pieces.push(Percent::Field { name, conversion, plain });
    }
    pieces.push(Percent::Text(literal));
    pieces
}

enum Brace {
    Text(String),
    Field { path: String, quoted: bool, spec: Option<String> },
}

/// The pieces of a `str.format` format; `None` when it is not well formed.
fn brace_pieces(text: &str) -> Option<Vec<Brace>> {
    let mut pieces = Vec::new();
    let mut literal = String::new();
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '{' if chars.next_if_eq(&'{').is_some() => literal.push('{'),
            '}' => {
                chars.next_if_eq(&'}')?;
                literal.push('}');
            }
            '{' => {
                let mut depth = 1;
                let mut field = String::new();
                for c in chars.by_ref() {
                    match c {
                        '{' => depth += 1,
                        '}' => depth -= 1,
                        _ => {}
                    }
                    if depth == 0 {
                        break;
                    }
                    field.push(c);
                }
                if depth != 0 {
                    return None;
                }
                pieces.push(Brace::Text(std::mem::take(&mut literal)));
                pieces.push(brace_field(&field));
            }
            c => literal.push(c),
        }
    }
    pieces.push(Brace::Text(literal));
    Some(pieces)
}

fn brace_field(field: &str) -> Brace {
    let (head, spec) = match field.split_once(':') {
        Some((head, spec)) => (head, Some(spec.to_owned())),
        None => (field, None),
    };
    let (path, conversion) = match head.split_once('!') {
        Some((path, conversion)) => (path, conversion),
        None => (head, ""),
    };
    Brace::Field { path: path.to_owned(), quoted: matches!(conversion, "r" | "a"), spec }
}
