//! `Map` (a dictionary), `Set`, `URLSearchParams` and their like.

use super::super::Function;
use super::object::own_fields;
use crate::eval::Evaluator;
use crate::eval::access::put_item;
use crate::eval::bind::Arguments;
use crate::eval::flow::Cx;
use crate::eval::iterate::{elements, keys};
use crate::finding::Confidence;
use crate::value::{Atom, Key, Kind, Object, ObjectId, Step, Text, Value, join};

/// So many pairs of a map are told apart when it is iterated.
const MAX_PAIRS: usize = 16;
/// The attributes by which it is known what a dictionary of texts is.
const PARAMETERS: &str = "<parameters>";
const HEADERS: &str = "<headers>";
const FORM: &str = "<form>";

pub(super) fn find<'p>(path: &str) -> Option<Function<'p>> {
    let function: Function<'p> = match path {
        "Map" | "WeakMap" => |e, cx, a| {
            let map = e.map_of(cx, Kind::Dict, &a.at(0));
            Some(e.allocate(cx, map))
        },
        "Set" | "WeakSet" => |e, cx, a| {
            let mut set = Object::new(Kind::Set);
            if !a.at(0).is_nothing() {
                e.extend_object(cx, &mut set, &a.at(0));
            }
            Some(e.allocate(cx, set))
        },
        "Object.fromEntries" => |e, cx, a| {
            let record = e.map_of(cx, Kind::Record, &a.at(0));
            Some(e.allocate(cx, record))
        },
        "URLSearchParams" | "url.URLSearchParams" => |e, cx, a| Some(e.named_texts(cx, PARAMETERS, &a.at(0))),
        "Headers" => |e, cx, a| Some(e.headers(cx, &a.at(0))),
        "FormData" => |e, cx, a| Some(e.named_texts(cx, FORM, &a.at(0))),
        _ => return None,
    };
    Some(function)
}

impl<'p> Evaluator<'p> {
    /// A dictionary of texts by their names.
    fn named_texts(&mut self, cx: &mut Cx<'_, 'p>, kind: &str, from: &Value) -> Value {
        let made = self.parameters(cx, Kind::Dict, from);
        for id in made.objects().collect::<Vec<_>>() {
            self.write(cx.state, id, Key::Name(kind.into()), Value::null());
        }
        made
    }

    /// Headers: their names do not tell upper from lower case.
    fn headers(&mut self, cx: &mut Cx<'_, 'p>, from: &Value) -> Value {
        let mut map = Object::new(Kind::Dict);
        for id in from.objects().collect::<Vec<_>>() {
            let list = self.read(cx.state, id).is_some_and(|object| object.is_sequence());
            let pairs = match list {
                true => self.map_of(cx, Kind::Dict, &Value::object(id)),
                false => {
                    let mut pairs = Object::new(Kind::Dict);
                    self.merge_entries(cx, &mut pairs, &Value::object(id));
                    pairs
                }
            };
            for (key, value) in own_fields(&pairs) {
                put_item(&mut map, &lower(&join::key_value(key)), value.clone());
            }
            map.rest = join::join(&map.rest, &pairs.rest);
            map.rest_keys = join::join(&map.rest_keys, &pairs.rest_keys);
        }
        let trees = from.filter(|atom| matches!(atom, Atom::Symbol(_) | Atom::Unknown));
        if !trees.is_nothing() {
            self.merge_entries(cx, &mut map, &trees);
        }
        map.set_field(Key::Name(HEADERS.into()), Value::null());
        self.allocate(cx, map)
    }

    /// A map or record of pairs.
    pub(super) fn map_of(&mut self, cx: &mut Cx<'_, 'p>, kind: Kind, pairs: &Value) -> Object {
        let mut map = Object::new(kind);
        for atom in pairs.atoms() {
            match atom {
                Atom::Symbol(hole) => {
                    let part = self.child(hole, Step::Any, cx.origin);
                    map.rest = join::join(&map.rest, &part);
                    map.rest_keys = join::join(&map.rest_keys, &part);
                }
                Atom::Object(id) => {
                    let Some(list) = self.read(cx.state, *id).cloned() else { continue };
                    if list.kind == Kind::Dict {
                        self.merge_entries(cx, &mut map, &Value::object(*id));
                        continue;
                    }
                    for pair in elements(&list).atoms() {
                        let pair = Value::of(pair.clone());
                        let key = self.unpack_item(cx, &pair, 0, false);
                        let value = self.unpack_item(cx, &pair, 1, false);
                        let value = join::bake(&value, &cx.state.facts);
                        put_item(&mut map, &join::bake(&key, &cx.state.facts), value);
                    }
                }
                Atom::Unknown | Atom::Api(_) => {
                    map.rest = join::join(&map.rest, &Value::unknown());
                    map.rest_keys = join::join(&map.rest_keys, &Value::unknown());
                }
                _ => {}
            }
        }
        map
    }

    pub(super) fn collection_method(
        &mut self,
        cx: &mut Cx<'_, 'p>,
        name: &str,
        id: ObjectId,
        object: &Object,
        arguments: &Arguments,
    ) -> Option<Option<Value>> {
        let own = Value::object(id);
        let set = object.kind == Kind::Set;
        let (first, second) = (arguments.at(0), arguments.at(1));
        let first = if object.name(HEADERS).is_some() { lower(&first) } else { first };
        let of_texts = [PARAMETERS, HEADERS, FORM].iter().any(|kind| object.name(kind).is_some());
        Some(Some(match name {
            "getAll" => {
                let found = self.get_item(cx, object, &first, &Value::NOTHING);
                self.allocate(cx, Object::with_rest(Kind::List, found))
            }
            "get" if of_texts => self.get_item(cx, object, &first, &Value::null()),
            "append" => {
                let old = self.found(cx, object, &first).present();
                let value = join::join(&old, &second);
                self.set_item(cx, &own, &first, value);
                own
            }
            "toString" if object.name(PARAMETERS).is_some() => self.query_text(cx, &own, "*-._+"),
            "sort" => Value::of(Atom::Undefined),
            "has" => self.compare(cx, crate::ir::CompareOp::In, &first, &own),
            "get" => self.get_item(cx, object, &first, &Value::of(Atom::Undefined)),
            "set" => {
                self.set_item(cx, &own, &first, second);
                own
            }
            "add" => {
                self.append(cx, &own, &first);
                own
            }
            "delete" if !set => {
                self.delete_item(cx, &own, &first);
                Value::either_bool()
            }
            "delete" => Value::either_bool(),
            "clear" => {
                cx.state.change(id, |object| {
                    *object = Object { summary: object.summary, ..Object::new(object.kind.clone()) }
                });
                Value::of(Atom::Undefined)
            }
            "keys" if !set => self.allocate(cx, Object::with_rest(Kind::Iterator, keys(object))),
            "values" | "keys" => {
                let all = self.values_of(object);
                self.allocate(cx, Object::with_rest(Kind::Iterator, all))
            }
            "entries" if !set && let Some(pairs) = self.listed_pairs(cx, id) => pairs,
            "entries" => {
                let pair = self.pairs_of(cx, object);
                self.allocate(cx, Object::with_rest(Kind::Iterator, pair))
            }
            "forEach" => {
                let (value, key) = match set {
                    true => (elements(object), elements(object)),
                    false => (self.values_of(object), keys(object)),
                };
                if !value.is_nothing() {
                    let before = cx.state.clone();
                    self.call(cx, &first, Arguments::of([value, key, own]));
                    cx.state.join(&before, false);
                }
                Value::of(Atom::Undefined)
            }
            "toString" => {
                let all = [own];
                let mixed = self.mixed(cx.state, all.iter(), "toString", Confidence::High);
                if mixed.has_holes() { mixed } else { Value::clean_text(Text::any()) }
            }
            _ => return None,
        }))
    }

    /// The values of a map, the elements of a set.
    fn values_of(&self, object: &Object) -> Value {
        let known = join::join_all(object.items().map(|(_, value)| value.present()));
        join::join(&known, &object.rest)
    }

    /// The pairs of a map of which all are known, as a list.
    pub(in crate::eval) fn listed_pairs(&mut self, cx: &mut Cx<'_, 'p>, id: ObjectId) -> Option<Value> {
        let map = self.read(cx.state, id).filter(|object| object.kind == Kind::Dict && !object.summary)?.clone();
        let constant = |(key, _): (&Key, &Value)| matches!(key, Key::Constant(_));
        if !map.exact() || map.items().any(constant) || map.items().nth(MAX_PAIRS).is_some() {
            return None;
        }
        let mut pairs = Vec::new();
        for (at, (key, value)) in map.items().enumerate() {
            let pair = Object::sequence(Kind::Tuple, [join::key_value(key), value.clone()]);
            pairs.push(self.allocate_at(cx, 32 + at, pair));
        }
        Some(self.unordered(cx, pairs))
    }

    /// Pairs of key and value: one for each key that is known, one for the others.
    pub(in crate::eval) fn pairs_of(&mut self, cx: &mut Cx<'_, 'p>, object: &Object) -> Value {
        let mut all = Value::NOTHING;
        let mut pairs: Vec<[Value; 2]> = Vec::new();
        for (key, value) in own_fields(object) {
            let key = match key {
                Key::Constant(_) => Value::unknown(),
                key => join::key_value(key),
            };
            pairs.push([key, value.present()]);
        }
        if !object.rest.is_nothing() {
            let others = if object.rest_keys.is_nothing() { Value::unknown() } else { object.rest_keys.clone() };
            pairs.push([others, object.rest.clone()]);
        }
        for (at, pair) in pairs.into_iter().enumerate() {
            let pair = self.allocate_at(cx, 32 + at, Object::sequence(Kind::Tuple, pair));
            all = join::join(&all, &pair);
        }
        all
    }
}

/// A constant name in lower case.
fn lower(name: &Value) -> Value {
    name.only_str().map_or_else(|| name.clone(), |text| Value::str(text.to_lowercase()))
}
