//! Texts that are encoded, decoded, parsed and written: what their result can be.

use smol_str::{SmolStr, format_smolstr};

use super::super::Function;
use crate::eval::Evaluator;
use crate::eval::bind::Arguments;
use crate::eval::flow::Cx;
use crate::finding::Confidence;
use crate::value::{Atom, Chars, Cleared, Hole, Kind, Object, ObjectId, Piece, Template, Text, Value, join};

pub(super) fn find<'p>(path: &str) -> Option<Function<'p>> {
    let function: Function<'p> = match path {
        "json.loads" | "json.load" | "simplejson.loads" | "ujson.loads" | "orjson.loads" | "rapidjson.loads"
        | "yaml.safe_load" | "tomllib.loads" | "toml.loads" | "xmltodict.parse" => {
            |e, cx, a| Some(e.parsed_tree(cx, &a.at(0), "parse"))
        }
        "urllib.parse.parse_qs" | "urllib.parse.parse_qsl" | "cgi.parse_qs" => {
            |e, cx, a| Some(e.parsed_tree(cx, &a.at(0), "parse_qs"))
        }
        "urllib.parse.urlencode" | "urllib.urlencode" => |e, cx, a| {
            let text = Text::any().percent_encoded("_.-~+");
            Some(e.recoded(cx, &a.at(0), "urlencode", &text))
        },
        "urllib.parse.urlparse" | "urllib.parse.urlsplit" => |e, cx, a| Some(e.parsed_tree(cx, &a.at(0), "urlparse")),
        "json.dumps" | "simplejson.dumps" | "ujson.dumps" | "orjson.dumps" | "rapidjson.dumps" | "yaml.safe_dump" => {
            |e, cx, a| Some(e.serialized(cx, a))
        }
        "yaml.dump" | "pprint.pformat" | "html.escape" | "textwrap.dedent" | "textwrap.indent" | "textwrap.fill" => {
            |e, cx, a| Some(e.written(cx, a))
        }
        "pickle.dumps" | "_pickle.dumps" | "cPickle.dumps" | "marshal.dumps" | "dill.dumps" | "cloudpickle.dumps" => {
            |e, cx, a| {
                let text = e.mixed(cx.state, [a.at(0)].iter(), "dumps", Confidence::High);
                Some(text.map_holes(&mut |hole: &Hole| Hole {
                    cleared: hole.cleared.and(Cleared::SERIALIZED),
                    ..hole.clone()
                }))
            }
        }
        "base64.b64encode"
        | "base64.standard_b64encode"
        | "base64.encodebytes"
        | "base64.urlsafe_b64encode"
        | "binascii.b2a_base64" => |e, cx, a| {
            let chars = Chars::ALPHANUMERIC.or(Chars::of("+/=-_"));
            Some(e.recoded(cx, &a.at(0), "b64encode", &Text::of_chars(chars).without_text("..")))
        },
        "binascii.hexlify" | "binascii.b2a_hex" | "base64.b16encode" => {
            |e, cx, a| Some(e.recoded(cx, &a.at(0), "hexlify", &Text::of_chars(Chars::HEX)))
        }
        "base64.b64decode"
        | "base64.standard_b64decode"
        | "base64.urlsafe_b64decode"
        | "base64.decodebytes"
        | "base64.b32decode"
        | "base64.b85decode"
        | "base64.b16decode"
        | "binascii.unhexlify"
        | "binascii.a2b_base64"
        | "urllib.parse.unquote"
        | "urllib.parse.unquote_plus"
        | "urllib.parse.unquote_to_bytes"
        | "urllib.unquote"
        | "urllib.unquote_plus"
        | "gzip.decompress"
        | "zlib.decompress"
        | "bz2.decompress"
        | "lzma.decompress"
        | "bytes.fromhex"
        | "html.unescape"
        | "codecs.decode"
        | "codecs.encode"
        | "quopri.decodestring"
        | "unicodedata.normalize" => |e, cx, a| {
            let value = if a.positional.len() > 1 && a.at(0).only_str().is_some() { a.at(1) } else { a.at(0) };
            let name = SmolStr::new_static("decode");
            Some(e.recoded(cx, &value, &name, &Text::any()))
        },
        "urllib.parse.quote" | "urllib.quote" | "urllib.parse.quote_plus" => |e, cx, a| {
            let safe = a.get(1, "safe");
            let safe = if safe.is_nothing() { Some("/".into()) } else { safe.only_str().cloned() };
            let value = join::bake(&e.text_of(cx, &a.at(0)), &cx.state.facts);
            let Some(safe) = safe else { return Some(e.recoded(cx, &value, "quote", &Text::any())) };
            Some(value.map_holes(&mut |hole: &Hole| {
                let text = hole.text.percent_encoded(&format!("_.-~{safe}"));
                e.derived(hole, smol_str::format_smolstr!("quote {safe:?}"), text)
            }))
        },
        "shlex.quote" | "pipes.quote" => |e, cx, a| {
            let value = join::bake(&e.text_of(cx, &a.at(0)), &cx.state.facts);
            Some(e.shell_quoted(&value))
        },
        "shlex.join" => |e, cx, a| {
            let items = a.at(0);
            let quoted = match e.exact_items(cx, &items) {
                Some(items) => {
                    let items: Vec<Value> = items.iter().map(|item| e.shell_quoted(item)).collect();
                    Object::sequence(Kind::List, items)
                }
                None => {
                    let element = e.element(cx, &items);
                    Object::with_rest(Kind::List, e.shell_quoted(&element))
                }
            };
            let list = e.allocate(cx, quoted);
            Some(e.join_texts(cx, &Value::str(" "), &list))
        },
        "shlex.split" => |e, cx, a| {
            let value = e.text_of(cx, &a.at(0));
            let template = match value.only()? {
                Atom::Text(template) => template.clone(),
                Atom::Symbol(hole) => Template::new([Piece::Hole((**hole).clone())]),
                Atom::Str(text) => Template::literal(text.clone()),
                _ => return Some(e.mixed(cx.state, [value.clone()].iter(), "shlex.split", Confidence::High)),
            };
            Some(e.split_template(cx, &template, None))
        },
        _ => return None,
    };
    Some(function)
}

/// The operation that makes the text of a value in which a backslash stands before what cannot stand there by itself.
pub(in crate::eval) const JSON: &str = "JSON";
/// The operation that makes the text of a value, before the number of the object that keeps what was written.
const SERIALIZED: &str = "serialized";

impl<'p> Evaluator<'p> {
    /// A value written so that reading the text gives it again: the text names a copy of it.
    pub(in crate::eval::native) fn serialized(&mut self, cx: &mut Cx<'_, 'p>, arguments: &Arguments) -> Value {
        let text = self.written_as(cx, arguments, JSON);
        let value = join::bake(&arguments.at(0), &cx.state.facts);
        let Some(Atom::Object(id)) = value.only() else { return text };
        let kind = self.read(cx.state, *id).map(|object| &object.kind);
        if !matches!(kind, Some(Kind::Dict | Kind::List | Kind::Tuple | Kind::Record)) {
            return text;
        }
        let copy = self.copied(cx, &value, true, &mut Vec::new());
        let Some(Atom::Object(id)) = copy.only() else { return text };
        let operation = format_smolstr!("{SERIALIZED} {}", id.0);
        text.map_holes(&mut |hole: &Hole| self.derived(hole, operation.clone(), hole.text.clone()))
    }

    /// The object that a text was written from, if it is all of that text and nothing else.
    fn source_of(&self, text: &Atom) -> Option<ObjectId> {
        let Atom::Text(template) = text else { return None };
        let mut source = None;
        for piece in template.pieces.iter() {
            let hole = match piece {
                Piece::Literal(..) => return None,
                Piece::Clean(_) => continue,
                Piece::Hole(hole) => hole,
            };
            let (_, operation) = self.product_of(hole.symbol)?;
            let number = operation.strip_prefix(SERIALIZED)?.trim_start().parse().ok()?;
            if source.is_some_and(|known| known != number) {
                return None;
            }
            source = Some(number);
        }
        source.map(ObjectId)
    }

    /// A text as the tree that it says: any part of it is the attacker's.
    pub(in crate::eval::native) fn parsed_tree(&mut self, cx: &mut Cx<'_, 'p>, value: &Value, name: &str) -> Value {
        let mut result = Value::NOTHING;
        for atom in value.atoms() {
            if let Some(source) = self.source_of(atom).filter(|id| cx.state.object(*id).is_some()) {
                let copy = self.copied(cx, &Value::object(source), true, &mut Vec::new());
                result = join::join(&result, &copy);
                continue;
            }
            let one = match atom {
                Atom::Symbol(hole) => {
                    let hole = cx.state.facts.bake(hole);
                    Value::symbol(self.derived(&hole, SmolStr::new(name), Text::any()))
                }
                other => {
                    let one = Value::of(other.clone());
                    let operation = SmolStr::new(name);
                    self.mixed(cx.state, [one].iter(), &operation, Confidence::High)
                }
            };
            result = join::join(&result, &one);
        }
        if result.is_nothing() { Value::unknown() } else { result }
    }

    /// A value written as text: what it holds stands somewhere in it.
    pub(in crate::eval::native) fn written(&mut self, cx: &mut Cx<'_, 'p>, arguments: &Arguments) -> Value {
        self.written_as(cx, arguments, "written")
    }

    fn written_as(&mut self, cx: &mut Cx<'_, 'p>, arguments: &Arguments, operation: &'static str) -> Value {
        let all = join::join_all(arguments.values().cloned().collect::<Vec<_>>());
        let holes = self.holes_within(cx.state, &all);
        if holes.is_empty() {
            return Value::clean_text(Text::any());
        }
        let mut pieces = vec![Piece::Clean(Text::any())];
        for hole in holes.iter().take(8) {
            let hole = cx.state.facts.bake(hole);
            let text = Text::of_chars(hole.text.chars().or(Chars::of("\\\"")));
            let derived = self.derived(&hole, operation, text);
            // Inside of a literal of the language, which it cannot end.
            pieces.push(Piece::Hole(Hole { cleared: derived.cleared.and(Cleared::CODE), ..derived }));
            pieces.push(Piece::Clean(Text::any()));
        }
        Value::text(Template::new(pieces))
    }

    /// A text in another code.
    pub(in crate::eval::native) fn recoded(
        &mut self,
        cx: &mut Cx<'_, 'p>,
        value: &Value,
        name: &str,
        text: &Text,
    ) -> Value {
        let value = join::bake(value, &cx.state.facts);
        let mut result = Value::NOTHING;
        for atom in value.atoms() {
            let one = match atom {
                Atom::Symbol(hole) => Value::symbol(self.derived(hole, SmolStr::new(name), text.clone())),
                Atom::Text(template) if template.holes().next().is_some() => {
                    let one = Value::of(atom.clone());
                    let mixed = self.mixed(cx.state, [one].iter(), name, Confidence::High);
                    mixed.map_holes(&mut |hole: &Hole| Hole { text: text.clone(), ..hole.clone() })
                }
                Atom::Object(_) => {
                    let mixed = self.mixed(cx.state, [Value::of(atom.clone())].iter(), name, Confidence::High);
                    mixed.map_holes(&mut |hole: &Hole| Hole { text: text.clone(), ..hole.clone() })
                }
                _ => Value::clean_text(text.clone()),
            };
            result = join::join(&result, &one);
        }
        result
    }

    /// Quoted for a POSIX shell.
    fn shell_quoted(&mut self, value: &Value) -> Value {
        let mut result = Value::NOTHING;
        for atom in value.atoms() {
            let one = match atom {
                Atom::Str(text) => {
                    let plain = text.chars().all(|c| c.is_ascii_alphanumeric() || "@%+=:,./-_".contains(c));
                    match plain && !text.is_empty() {
                        true => Value::str(text.clone()),
                        false => Value::str(format!("'{}'", text.replace('\'', "'\"'\"'"))),
                    }
                }
                Atom::Symbol(hole) => Value::symbol(self.quoted_hole(hole)),
                Atom::Text(template) => {
                    // The whole text becomes one word between single quotes, whatever is in it.
                    let mut pieces = vec![Piece::Literal("'".into(), None)];
                    for piece in template.pieces.iter() {
                        pieces.push(match piece {
                            Piece::Literal(text, origin) => {
                                Piece::Literal(text.replace('\'', "'\"'\"'").into(), *origin)
                            }
                            Piece::Hole(hole) => {
                                let inner = hole.cleared.common(Cleared::SHELL_WORD).and(Cleared::IN_SINGLE_QUOTES);
                                let derived = self.derived(hole, "shlex.quote", hole.text.clone());
                                Piece::Hole(Hole { cleared: derived.cleared.and(inner), ..derived })
                            }
                            clean => clean.clone(),
                        });
                    }
                    pieces.push(Piece::Literal("'".into(), None));
                    Value::text(Template::new(pieces))
                }
                other => Value::of(other.clone()),
            };
            result = join::join(&result, &one);
        }
        result
    }

    fn quoted_hole(&mut self, hole: &Hole) -> Hole {
        let text = match hole.text.is_any() {
            true => Text::any(),
            false => Text::of_chars(hole.text.chars().or(Chars::of("'\""))),
        };
        let derived = self.derived(hole, "shlex.quote", text);
        Hole { cleared: derived.cleared.and(Cleared::SHELL_WORD), ..derived }
    }
}
