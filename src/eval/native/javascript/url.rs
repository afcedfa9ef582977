//! URLs and queries: what stands in which part of a text, as far as its constant pieces tell.

use smol_str::{SmolStr, format_smolstr};

use super::super::Function;
use super::object::own_fields;
use crate::eval::Evaluator;
use crate::eval::flow::Cx;
use crate::finding::Confidence;
use crate::value::{Atom, Chars, Hole, Key, Kind, Object, Piece, Template, Text, Value, join};

pub(super) fn find<'p>(path: &str) -> Option<Function<'p>> {
    let function: Function<'p> = match path {
        "url.parse" => |e, cx, a| Some(e.url_parts(cx, &a.at(0))),
        "url.resolve" => |e, cx, a| Some(e.resolved_url(cx, &a.at(0), &a.at(1))),
        "querystring.parse" | "querystring.decode" | "qs.parse" => {
            |e, cx, a| Some(e.parameters(cx, Kind::Record, &a.at(0)))
        }
        "querystring.stringify" | "querystring.encode" | "qs.stringify" => {
            |e, cx, a| Some(e.query_text(cx, &a.at(0), "-_.!~*'()"))
        }
        _ => return None,
    };
    Some(function)
}

/// What a browser writes in percent signs wherever it stands in a URL.
const ENCODED: Chars =
    Chars::BLANKS.or(Chars::one('"')).or(Chars::one('<')).or(Chars::one('>')).or(Chars::BEYOND_ASCII);
/// What no host's name holds.
const NEVER_IN_HOST: Chars = Chars::BLANKS.or(Chars::of_ascii(b"#/<>?@[\\]^|%:"));

/// The pieces of a text up to the first of some characters in its constant pieces, and those from there on.
struct Cut {
    before: Vec<Piece>,
    after: Vec<Piece>,
    /// Holes before the place that may hold such a character themselves: what follows may stand in them.
    overflow: Vec<Hole>,
}

impl Cut {
    fn new(pieces: &[Piece], ends: &[char]) -> Self {
        let mut cut = Self { before: Vec::new(), after: Vec::new(), overflow: Vec::new() };
        for (at, piece) in pieces.iter().enumerate() {
            match piece {
                Piece::Literal(text, origin) => {
                    if let Some(end) = text.find(ends) {
                        cut.before.push(Piece::Literal(text[..end].into(), *origin));
                        cut.after.push(Piece::Literal(text[end..].into(), *origin));
                        cut.after.extend(pieces[at + 1..].iter().cloned());
                        return cut;
                    }
                }
                Piece::Hole(hole) if ends.iter().any(|end| hole.text.may_contain(*end)) => {
                    cut.overflow.push(hole.clone());
                }
                _ => {}
            }
            cut.before.push(piece.clone());
        }
        cut
    }
}

/// The constant text at the begin of some pieces.
fn literal(pieces: &[Piece]) -> &str {
    if let Some(Piece::Literal(text, _)) = pieces.first() { text } else { "" }
}

/// The pieces without so many bytes of the constant text at their begin.
fn skipped(pieces: &[Piece], count: usize) -> Vec<Piece> {
    let mut pieces = pieces.to_vec();
    if let Some(Piece::Literal(text, _)) = pieces.first_mut() {
        *text = text[count..].into();
    }
    pieces
}

/// A text whose characters are never some.
fn without(text: &Text, gone: Chars) -> Text {
    if text.is_any() || text.chars().meets(gone) { Text::of_chars(text.chars().minus(gone)) } else { text.clone() }
}

/// What `%41` and its like stand for; `+` is a blank.
fn decoded(text: &str) -> String {
    let bytes = text.as_bytes();
    let mut all = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while at < bytes.len() {
        let code = bytes.get(at + 1..at + 3).and_then(|code| std::str::from_utf8(code).ok());
        match (bytes[at], code.and_then(|code| u8::from_str_radix(code, 16).ok())) {
            (b'%', Some(byte)) => {
                all.push(byte);
                at += 2;
            }
            (b'+', _) => all.push(b' '),
            (byte, _) => all.push(byte),
        }
        at += 1;
    }
    String::from_utf8_lossy(&all).into_owned()
}

impl<'p> Evaluator<'p> {
    /// The pieces of a value that is one text.
    fn pieces_of(&mut self, cx: &mut Cx<'_, 'p>, value: &Value) -> Option<Vec<Piece>> {
        let text = self.text_of(cx, value);
        Some(match join::bake(&text, &cx.state.facts).only()? {
            Atom::Str(text) => vec![Piece::Literal(text.clone(), None)],
            Atom::Text(template) => template.pieces.to_vec(),
            Atom::Symbol(hole) => vec![Piece::Hole((**hole).clone())],
            _ => return None,
        })
    }

    /// Pieces as the text of a part of a URL, with what may have got there from holes before it.
    fn url_part(&mut self, cx: &mut Cx<'_, 'p>, name: &str, pieces: &[Piece], more: (&[Hole], Chars)) -> Value {
        let (overflow, gone) = more;
        let parts: Vec<Value> = pieces
            .iter()
            .map(|piece| match piece {
                Piece::Hole(hole) => Value::symbol(self.derived(hole, name, without(&hole.text, gone))),
                other => Value::text(Template::new([other.clone()])),
            })
            .collect();
        let mut value = self.concatenate(cx, &parts);
        for hole in overflow {
            let part = self.derived(hole, format_smolstr!("{name} of"), without(&Text::any(), gone));
            value = join::join(&value, &Value::symbol(part));
        }
        value
    }

    /// `url.parse(text)`: the parts by their names; those that are not there are `null`.
    fn url_parts(&mut self, cx: &mut Cx<'_, 'p>, url: &Value) -> Value {
        let Some(pieces) = self.pieces_of(cx, url) else {
            let mixed = self.mixed(cx.state, [url.clone()].iter(), "URL", Confidence::High);
            let symbols = mixed.filter(|atom| *atom != Atom::Unknown);
            return if symbols.is_nothing() { mixed } else { symbols };
        };
        let scheme = Cut::new(&pieces, &[':']);
        let mut overflow = scheme.overflow.clone();
        let scheme_chars = Chars::ALPHANUMERIC.or(Chars::of("+-.")).complement();
        let known = !scheme.after.is_empty() && overflow.is_empty();
        let mut rest = if known { skipped(&scheme.after, 1) } else { pieces.clone() };
        let protocol = match known {
            true => {
                let mut parts = scheme.before.clone();
                parts.push(Piece::Literal(":".into(), None));
                self.url_part(cx, "protocol", &parts, (&[], scheme_chars))
            }
            false => {
                overflow = pieces
                    .iter()
                    .filter_map(|piece| if let Piece::Hole(hole) = piece { Some(hole.clone()) } else { None })
                    .collect();
                let protocol = self.url_part(cx, "protocol", &[], (&overflow, scheme_chars.minus(Chars::one(':'))));
                join::join(&protocol, &Value::null())
            }
        };
        let mut authority = Value::null();
        let mut port = Value::null();
        let mut hostname = Value::null();
        if let Some(after) = literal(&rest).strip_prefix("//") {
            let skip = literal(&rest).len() - after.len();
            let cut = Cut::new(&skipped(&rest, skip), &['/', '?', '#']);
            (hostname, port, authority) = self.authority(cx, &cut.before, &overflow);
            overflow.extend(cut.overflow);
            rest = cut.after;
        } else if !overflow.is_empty() {
            hostname = self.url_part(cx, "hostname", &[], (&overflow, NEVER_IN_HOST));
            port = self.url_part(cx, "port", &[], (&overflow, Chars::DIGITS.complement()));
            authority = self.url_part(cx, "host", &[], (&overflow, NEVER_IN_HOST.minus(Chars::one(':'))));
            rest = Vec::new();
        }
        let path = Cut::new(&rest, &['?', '#']);
        let pathname = self.url_part(cx, "pathname", &path.before, (&overflow, ENCODED.or(Chars::of("?#"))));
        let pathname = if pathname.only_str().is_some_and(SmolStr::is_empty) { Value::str("/") } else { pathname };
        overflow.extend(path.overflow);
        let query = Cut::new(&path.after, &['#']);
        let search = self.url_part(cx, "search", &query.before, (&overflow, ENCODED.or(Chars::one('#'))));
        overflow.extend(query.overflow);
        let hash = self.url_part(cx, "hash", &query.after, (&overflow, ENCODED));
        let href = self.url_part(cx, "href", &pieces, (&[], ENCODED));
        let fields = [
            ("protocol", protocol),
            ("hostname", hostname),
            ("port", port),
            ("host", authority),
            ("pathname", pathname),
            ("search", search),
            ("hash", hash),
            ("href", href),
        ];
        self.record_of(cx, 0, &fields)
    }

    /// The name and port of a host, and both together.
    fn authority(&mut self, cx: &mut Cx<'_, 'p>, pieces: &[Piece], overflow: &[Hole]) -> (Value, Value, Value) {
        let all = Template::new(pieces.iter().cloned()).constant();
        if let Some(text) = all.filter(|_| overflow.is_empty()) {
            let host = text.rsplit('@').next().unwrap_or_default().to_lowercase();
            let (name, port) = host.split_once(':').unwrap_or((&host, ""));
            let port = if port.is_empty() { Value::null() } else { Value::str(port) };
            return (Value::str(name), port, Value::str(host.as_str()));
        }
        let cut = Cut::new(pieces, &[':']);
        let name = self.url_part(cx, "hostname", &cut.before, (overflow, NEVER_IN_HOST));
        let holes: Vec<Hole> = cut.overflow.iter().chain(overflow).cloned().collect();
        let port = self.url_part(cx, "port", &[], (&holes, Chars::DIGITS.complement()));
        let host = self.url_part(cx, "host", pieces, (overflow, NEVER_IN_HOST.minus(Chars::one(':'))));
        (name, port, host)
    }

    /// A URL as it is seen from another one.
    fn resolved_url(&mut self, cx: &mut Cx<'_, 'p>, base: &Value, url: &Value) -> Value {
        let absolute = |pieces: &[Piece]| {
            let text = literal(pieces);
            text.split_once(':').is_some_and(|(scheme, _)| scheme.bytes().all(|byte| byte.is_ascii_alphanumeric()))
        };
        let Some(pieces) = self.pieces_of(cx, url).filter(|pieces| !absolute(pieces)) else { return url.clone() };
        let beginning = literal(&pieces).to_owned();
        let Some(base) = base.only_str().filter(|_| !beginning.starts_with("//")) else {
            let both = [base.clone(), url.clone()];
            return self.mixed(cx.state, both.iter(), "resolved", Confidence::High);
        };
        let host = base.find("://").map_or(0, |at| at + 3);
        let end = base[host..].find(['/', '?', '#']).map_or(base.len(), |at| host + at);
        let path = base[end..].find(['?', '#']).map_or(base.len(), |at| end + at);
        let folder = base[..path].rfind('/').filter(|at| *at >= end).map_or(end, |at| at);
        let kept = if beginning.starts_with('/') { &base[..end] } else { &base[..folder] };
        let between = if beginning.starts_with('/') { "" } else { "/" };
        let under =
            self.concatenate(cx, &[Value::str(kept), Value::str(between), Value::text(Template::new(pieces.clone()))]);
        // What begins with a hole may be a URL of its own.
        let other = if beginning.is_empty() { url.clone() } else { Value::NOTHING };
        join::join(&under, &other)
    }

    /// The parameters of a query, or of what holds them otherwise. Those of a text that is all the attacker's are parts of
    /// a tree.
    pub(super) fn parameters(&mut self, cx: &mut Cx<'_, 'p>, kind: Kind, from: &Value) -> Value {
        let mut result = Value::NOTHING;
        for (at, atom) in from.atoms().iter().enumerate() {
            let one = Value::of(atom.clone());
            let value = match atom {
                Atom::Symbol(_) => self.parsed_tree(cx, &one, "parameters"),
                Atom::Str(_) | Atom::Text(_) => {
                    let pieces = self.pieces_of(cx, &one).unwrap_or_default();
                    let map = self.parsed_query(cx, kind.clone(), &pieces);
                    self.allocate_at(cx, at, map)
                }
                Atom::Object(id) => {
                    let list = self.read(cx.state, *id).is_some_and(|object| object.is_sequence());
                    let map = match list {
                        true => self.map_of(cx, kind.clone(), &one),
                        false => {
                            let mut map = Object::new(kind.clone());
                            self.merge_entries(cx, &mut map, &one);
                            map
                        }
                    };
                    self.allocate_at(cx, at, map)
                }
                Atom::Null | Atom::Undefined => self.allocate_at(cx, at, Object::new(kind.clone())),
                _ => one,
            };
            result = join::join(&result, &value);
        }
        if result.is_nothing() { self.allocate_at(cx, 0, Object::new(kind)) } else { result }
    }

    fn parsed_query(&mut self, cx: &mut Cx<'_, 'p>, kind: Kind, pieces: &[Piece]) -> Object {
        let mut map = Object::new(kind);
        let mut rest = match literal(pieces).strip_prefix('?') {
            Some(_) => skipped(pieces, 1),
            None => pieces.to_vec(),
        };
        while !rest.is_empty() {
            let pair = Cut::new(&rest, &['&']);
            rest = if pair.after.is_empty() { Vec::new() } else { skipped(&pair.after, 1) };
            let name = Cut::new(&pair.before, &['=']);
            let value = if name.after.is_empty() { Vec::new() } else { skipped(&name.after, 1) };
            let mut value = self.decoded_pieces(cx, &value);
            // Other parameters of the same name may stand in a hole before.
            value = join::join(&value, &map.rest);
            match Template::new(name.before.iter().cloned()).constant() {
                Some(name) if name.is_empty() && value.only_str().is_some_and(SmolStr::is_empty) => {}
                Some(name) => {
                    let value = join::bake(&value, &cx.state.facts);
                    crate::eval::access::put_item(&mut map, &Value::str(decoded(&name)), value);
                }
                None => {
                    map.rest = join::join(&map.rest, &value);
                    map.rest_keys = join::join(&map.rest_keys, &self.decoded_pieces(cx, &name.before));
                }
            }
            for hole in pair.overflow {
                let part = Value::symbol(self.derived(&hole, "parameter", Text::any()));
                map.rest = join::join(&map.rest, &part);
                map.rest_keys = join::join(&map.rest_keys, &part);
            }
        }
        map
    }

    fn decoded_pieces(&mut self, cx: &mut Cx<'_, 'p>, pieces: &[Piece]) -> Value {
        let parts: Vec<Value> = pieces
            .iter()
            .map(|piece| match piece {
                Piece::Literal(text, _) => Value::str(decoded(text)),
                Piece::Hole(hole) if !hole.text.may_contain_any("%+") => Value::symbol(hole.clone()),
                Piece::Hole(hole) => Value::symbol(self.derived(hole, "decoded", Text::any())),
                other => Value::text(Template::new([other.clone()])),
            })
            .collect();
        self.concatenate(cx, &parts)
    }

    /// Parameters as the text of a query, in which all but some characters are written in percent signs.
    pub(super) fn query_text(&mut self, cx: &mut Cx<'_, 'p>, from: &Value, plain: &str) -> Value {
        let object = match from.only() {
            Some(Atom::Object(id)) => self.read(cx.state, *id).cloned(),
            _ => None,
        };
        let Some(object) = object.filter(|object| !object.is_sequence()) else {
            let mixed = self.mixed(cx.state, [from.clone()].iter(), "query", Confidence::High);
            return mixed.map_holes(&mut |hole| Hole { text: hole.text.percent_encoded(plain), ..hole.clone() });
        };
        let mut parts = Vec::new();
        for (key, value) in own_fields(&object) {
            let name = match key {
                Key::Name(name) | Key::Item(name) => name.clone(),
                _ => continue,
            };
            let between = if parts.is_empty() { "" } else { "&" };
            parts.push(Value::str(format_smolstr!("{between}{name}=")));
            parts.push(self.percent_encoded(cx, &value.present(), plain));
        }
        let others = join::join(&object.rest, &object.rest_keys);
        if !others.is_nothing() {
            parts.push(Value::clean_text(Text::any().percent_encoded(plain)));
            let others = self.mixed(cx.state, [others].iter(), "query", Confidence::High);
            parts.push(self.percent_encoded(cx, &others, plain));
        }
        self.concatenate(cx, &parts)
    }

    fn percent_encoded(&mut self, cx: &mut Cx<'_, 'p>, value: &Value, plain: &str) -> Value {
        if let Some(text) = value.only_str()
            && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || plain.contains(char::from(byte)))
        {
            return value.clone();
        }
        self.mapped(cx, value, "encoded", &|text| text.percent_encoded(plain))
    }
}
