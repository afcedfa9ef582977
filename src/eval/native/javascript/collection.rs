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
        "URLSearchParams" | "url.URLSearchParams" | "Headers" | "FormData" => |e, cx, a| {
            let from = a.at(0);
            if from.is_nothing() {
                return Some(e.allocate(cx, Object::new(Kind::Dict)));
            }
            let records = from.objects().next().is_some();
            if records {
                let mut map = Object::new(Kind::Dict);
                e.merge_entries(cx, &mut map, &from);
                return Some(e.allocate(cx, map));
            }
            Some(e.parsed_tree(cx, &from, "parameters"))
        },
        "URL" | "url.URL" | "url.parse" | "querystring.parse" | "querystring.decode" | "qs.parse" => |e, cx, a| {
            let all = [a.at(0), a.at(1)];
            let mixed = e.mixed(cx.state, all.iter(), "URL", Confidence::High);
            let symbols = mixed.filter(|atom| *atom != Atom::Unknown);
            Some(if symbols.is_nothing() { mixed } else { symbols })
        },
        _ => return None,
    };
    Some(function)
}

impl<'p> Evaluator<'p> {
    /// A map or record of pairs.
    fn map_of(&mut self, cx: &mut Cx<'_, 'p>, kind: Kind, pairs: &Value) -> Object {
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
        Some(Some(match name {
            "has" => self.compare(cx, crate::ir::CompareOp::In, &first, &own),
            "get" | "getAll" => self.get_item(cx, object, &first, &Value::of(Atom::Undefined)),
            "set" | "append" => {
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
