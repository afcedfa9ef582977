//! Methods of Python's lists, tuples, sets, iterators and dictionaries, and of property objects.

use std::sync::Arc;

use crate::eval::Evaluator;
use crate::eval::access::{lookup, remove_index, set_items};
use crate::eval::bind::Arguments;
use crate::eval::flow::Cx;
use crate::eval::iterate::{elements, keys};
use crate::eval::operate::all_items;
use crate::eval::semantics::Special;
use crate::value::{Atom, Key, Kind, Object, ObjectId, Value, join};

impl<'p> Evaluator<'p> {
    /// `None` when there is no such method.
    pub(in crate::eval::native) fn sequence_method(
        &mut self,
        cx: &mut Cx<'_, 'p>,
        name: &str,
        id: ObjectId,
        object: &Arc<Object>,
        arguments: &Arguments,
    ) -> Option<Option<Value>> {
        let own = Value::object(id);
        Some(Some(match name {
            "append" | "add" | "appendleft" | "put" | "put_nowait" => {
                self.append(cx, &own, &arguments.at(0));
                Value::null()
            }
            "extend" | "update" | "union_update" => {
                for value in arguments.positional.clone() {
                    let mut grown = (**self.read(cx.state, id)?).clone();
                    if grown.summary {
                        let element = self.element(cx, &value);
                        grown.rest = join::join(&grown.rest, &element);
                    } else {
                        self.extend_object(cx, &mut grown, &value);
                    }
                    cx.state.put(id, grown);
                }
                Value::null()
            }
            "insert" => {
                let value = join::bake(&arguments.at(1), &cx.state.facts);
                let at = arguments.at(0);
                cx.state.change(id, |object| insert(object, at.only(), value));
                Value::null()
            }
            "pop" | "popleft" => {
                let at = match (name, arguments.at(0).only()) {
                    ("popleft", _) => Some(0),
                    (_, Some(Atom::Int(at))) => Some(*at),
                    _ if arguments.is_empty() => Some(-1),
                    _ => None,
                };
                let key = at.map_or_else(Value::unknown, Value::int);
                let value = lookup(object, &key).present();
                if let Some(at) = at {
                    cx.state.change(id, |object| remove_index(object, at));
                }
                if value.is_nothing() { return Some(None) } else { value }
            }
            "remove" | "discard" => {
                let gone = arguments.at(0);
                if let Some(atom) = gone.only().filter(|atom| atom.is_constant()).cloned() {
                    cx.state.change(id, |object| remove_value(object, &atom));
                }
                Value::null()
            }
            "clear" => {
                cx.state.change(id, |object| {
                    if !object.summary {
                        object.fields.retain(|(key, _)| matches!(key, Key::Name(_)));
                        object.rest = Value::NOTHING;
                        object.rest_keys = Value::NOTHING;
                    }
                });
                Value::null()
            }
            "reverse" | "sort" | "rotate" => {
                let all = elements(object);
                if name == "sort"
                    && let Some(key) = arguments.named("key")
                {
                    self.call(cx, &key.clone(), Arguments::of([all.clone()]));
                }
                if object.exact() && name == "reverse" && !object.summary {
                    let mut items: Vec<Value> = object.items().map(|(_, value)| value.clone()).collect();
                    items.reverse();
                    cx.state.change(id, |object| set_items(object, items));
                } else {
                    cx.state.change(id, |object| {
                        set_items(object, Vec::new());
                        object.rest = all;
                    });
                }
                Value::null()
            }
            "copy" | "__iter__" => {
                let copy = (**object).clone();
                self.allocate(cx, copy)
            }
            "union" | "symmetric_difference" => {
                let mut union = (**object).clone();
                for value in &arguments.positional {
                    self.extend_object(cx, &mut union, value);
                }
                self.allocate(cx, union)
            }
            "intersection" => {
                let theirs = self.element(cx, &arguments.at(0));
                let both = if theirs.has_holes() { elements(object) } else { theirs };
                self.allocate(cx, Object::with_rest(Kind::Set, both))
            }
            "difference" => {
                let mine = elements(object);
                self.allocate(cx, Object::with_rest(Kind::Set, mine))
            }
            "issubset" => {
                let container = arguments.at(0);
                return Some(Some(self.all_within(cx, &elements(object), &container)));
            }
            "issuperset" => {
                let items = self.element(cx, &arguments.at(0));
                return Some(Some(self.all_within(cx, &items, &own)));
            }
            "count" | "index" | "start" | "end" | "__len__" | "qsize" => Value::number(),
            "isdisjoint" | "empty" => Value::either_bool(),
            "group" | "__getitem__" => self.group(cx, object, arguments),
            "groups" => {
                let rest = join::join(&elements(object), &Value::null());
                self.allocate(cx, Object::with_rest(Kind::Tuple, rest))
            }
            "groupdict" => {
                let mut dict = Object::new(Kind::Dict);
                for (key, value) in &object.fields {
                    if let Key::Item(name) = key {
                        dict.set_field(Key::Item(name.clone()), value.clone());
                    }
                }
                self.allocate(cx, dict)
            }
            "span" => {
                let pair = Object::sequence(Kind::Tuple, [Value::number(), Value::number()]);
                self.allocate(cx, pair)
            }
            "__next__" | "__anext__" | "get" | "get_nowait" => elements(object),
            "send" => match self.sent(cx, id, object, &arguments.at(0)) {
                all if all.is_nothing() => Value::null(),
                all => all,
            },
            "close" | "throw" | "aclose" => Value::null(),
            _ => return None,
        }))
    }

    fn group(&mut self, cx: &mut Cx<'_, 'p>, object: &Object, arguments: &Arguments) -> Value {
        let pick = |key: &Value| {
            let value = lookup(object, key).present();
            if value.is_nothing() { join::join(&elements(object), &Value::null()) } else { value }
        };
        match arguments.positional.len() {
            0 => pick(&Value::int(0)),
            1 => pick(&arguments.positional[0]),
            _ => {
                let all = arguments.positional.iter().map(pick).collect::<Vec<_>>();
                self.allocate(cx, Object::sequence(Kind::Tuple, all))
            }
        }
    }

    pub(in crate::eval::native) fn dict_method(
        &mut self,
        cx: &mut Cx<'_, 'p>,
        name: &str,
        id: ObjectId,
        object: &Arc<Object>,
        arguments: &Arguments,
    ) -> Option<Option<Value>> {
        let mut arguments = arguments.clone();
        if let (Some(key), "get" | "pop" | "setdefault" | "__contains__") = (arguments.positional.first_mut(), name) {
            *key = self.hashed(cx.state, key);
        }
        let arguments = &arguments;
        Some(Some(match name {
            "get" => {
                let default = arguments.get(1, "default");
                let default = if default.is_nothing() { Value::null() } else { default };
                self.get_item(cx, object, &arguments.at(0), &default)
            }
            "pop" => {
                let key = arguments.at(0);
                let default = arguments.at(1);
                let value = self.get_item(cx, object, &key, &default);
                self.delete_item(cx, &Value::object(id), &key);
                if value.is_nothing() { Value::unknown() } else { value }
            }
            "setdefault" => {
                let (key, default) = (arguments.at(0), arguments.get(1, "default"));
                let default = if default.is_nothing() { Value::null() } else { default };
                let found = lookup(object, &key);
                if found.has(&Atom::Missing) {
                    let value = join::join(&found.present(), &default);
                    self.set_item(cx, &Value::object(id), &key, value.clone());
                    value
                } else {
                    found
                }
            }
            "update" => {
                let mut merged = (**object).clone();
                for value in arguments.positional.clone() {
                    self.merge_pairs(cx, &mut merged, &value);
                }
                for (name, value) in &arguments.named {
                    merged.set_field(Key::Item(name.clone()), join::bake(value, &cx.state.facts));
                }
                if arguments.named.len() > 1 {
                    merged.last = None;
                }
                merged.rest = join::join(&merged.rest, &arguments.named_rest);
                if object.summary {
                    let none = crate::value::Facts::default();
                    merged = join::join_objects(object, &none, &merged, &none);
                }
                cx.state.put(id, merged);
                Value::null()
            }
            "items" => {
                let pairs: Vec<(Value, Value)> = object
                    .fields
                    .iter()
                    .filter(|(key, _)| !matches!(key, Key::Name(_)))
                    .map(|(key, value)| (constant_of(key), value.present()))
                    .collect();
                let mut list = Object::new(Kind::Set);
                for (at, (key, value)) in pairs.into_iter().enumerate() {
                    let site = cx.site(crate::eval::Tag::NATIVE + at as u16);
                    let pair = self.new_object(cx.state, site, Object::sequence(Kind::Tuple, [key, value]));
                    crate::eval::grow::push(&mut list, Value::object(pair));
                }
                if !object.rest.is_nothing() {
                    let others =
                        if object.rest_keys.is_nothing() { Value::unknown() } else { object.rest_keys.clone() };
                    let site = cx.site(crate::eval::Tag::NATIVE + 200);
                    let pair = Object::sequence(Kind::Tuple, [others, object.rest.clone()]);
                    let pair = self.new_object(cx.state, site, pair);
                    list.rest = Value::object(pair);
                }
                self.allocate(cx, list)
            }
            "keys" | "__iter__" => {
                let mut list = Object::new(Kind::Set);
                if object.exact() && !object.summary {
                    for (key, _) in object.items() {
                        crate::eval::grow::push(&mut list, constant_of(key));
                    }
                } else {
                    list.rest = keys(object);
                }
                self.allocate(cx, list)
            }
            "values" => {
                let mut list = Object::new(Kind::Set);
                if object.exact() && !object.summary {
                    for (_, value) in object.items() {
                        crate::eval::grow::push(&mut list, value.clone());
                    }
                } else {
                    list.rest = all_items(object);
                    list.rest = join::join(&list.rest, &object.rest);
                }
                self.allocate(cx, list)
            }
            "popitem" => {
                let known = object.exact() && !object.summary && arguments.is_empty();
                let last = object.last.clone().filter(|_| known);
                let pair = match last.as_ref().and_then(|key| Some((key, object.field(key)?))) {
                    Some((key, value)) => [constant_of(key), value.clone()],
                    None => [keys(object), join::join(&all_items(object), &object.rest)],
                };
                if let Some(key) = &last {
                    cx.state.change(id, |object| object.remove_field(key));
                }
                self.allocate(cx, Object::sequence(Kind::Tuple, pair))
            }
            "copy" => {
                let copy = (**object).clone();
                self.allocate(cx, copy)
            }
            "clear" => {
                cx.state.change(id, |object| {
                    if !object.summary {
                        object.fields.clear();
                        object.rest = Value::NOTHING;
                        object.rest_keys = Value::NOTHING;
                    }
                });
                Value::null()
            }
            "__len__" => Value::number(),
            "__contains__" => {
                let key = arguments.at(0);
                self.compare(cx, crate::ir::CompareOp::In, &key, &Value::object(id))
            }
            "__getitem__" => return Some(self.item(cx, &Value::object(id), &arguments.at(0))),
            "__setitem__" => {
                self.set_item(cx, &Value::object(id), &arguments.at(0), arguments.at(1));
                Value::null()
            }
            _ => return None,
        }))
    }

    /// Adds the entries of a mapping, or of a sequence of pairs, to a dictionary.
    pub(in crate::eval::native) fn merge_pairs(&mut self, cx: &mut Cx<'_, 'p>, object: &mut Object, from: &Value) {
        let from = &self.contents(cx.state, from, Some(Special::Keys));
        for atom in from.atoms() {
            let one = Value::of(atom.clone());
            let kind = match atom {
                Atom::Object(id) => self.read(cx.state, *id).filter(|object| object.is_sequence()),
                _ => None,
            };
            let kind = kind.map(|object| object.kind.clone());
            let (pairs, ordered) = (kind.is_some(), kind != Some(Kind::Set));
            if !pairs {
                self.merge_entries(cx, object, &one);
                continue;
            }
            match self.known_items(cx, &one) {
                Some(items) => {
                    for item in items {
                        let (key, value) =
                            (self.unpack_item(cx, &item, 0, false), self.unpack_item(cx, &item, 1, false));
                        crate::eval::access::put_item(object, &key, value);
                    }
                    if !ordered {
                        object.last = None;
                    }
                }
                None => {
                    let item = self.element(cx, &one);
                    if item.is_nothing() {
                        continue;
                    }
                    let (key, value) = (self.unpack_item(cx, &item, 0, false), self.unpack_item(cx, &item, 1, false));
                    object.rest = join::join(&object.rest, &value);
                    object.rest_keys = join::join(&object.rest_keys, &key);
                }
            }
        }
    }

    /// `property` objects: `@name.setter` adds to them.
    pub(in crate::eval::native) fn accessor_method(
        &mut self,
        cx: &mut Cx<'_, 'p>,
        name: &str,
        object: &Object,
        arguments: &Arguments,
    ) -> Option<Option<Value>> {
        let field = match name {
            "getter" => "get",
            "setter" => "set",
            "deleter" => "delete",
            _ => return None,
        };
        let mut more = object.clone();
        more.set_field(Key::Name(field.into()), arguments.at(0));
        Some(Some(self.allocate(cx, more)))
    }
}

fn constant_of(key: &Key) -> Value {
    match key {
        Key::Constant(_) => Value::unknown(),
        key => join::key_value(key),
    }
}

fn insert(object: &mut Object, at: Option<&Atom>, value: Value) {
    let mut items: Vec<Value> = object.items().map(|(_, value)| value.clone()).collect();
    match at {
        Some(Atom::Int(at)) if object.rest.is_nothing() && !object.summary => {
            let at = if *at < 0 { (at + items.len() as i64).max(0) } else { *at } as usize;
            items.insert(at.min(items.len()), value);
            set_items(object, items);
        }
        _ => {
            let all = join::join(&join::join_all(items), &value);
            set_items(object, Vec::new());
            object.rest = join::join(&object.rest, &all);
        }
    }
}

fn remove_value(object: &mut Object, gone: &Atom) {
    if object.summary {
        return;
    }
    let items: Vec<Value> = object.items().map(|(_, value)| value.clone()).collect();
    let exact = items.iter().all(|value| value.only().is_some_and(Atom::is_constant));
    if exact
        && object.rest.is_nothing()
        && let Some(at) = items.iter().position(|value| value.only() == Some(gone))
    {
        remove_index(object, at as i64);
    }
}
