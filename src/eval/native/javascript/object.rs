//! `Object`, `Reflect`, `JSON`: what is done with objects as such.

use smol_str::format_smolstr;

use super::super::Function;
use super::descriptor::DESCRIBED;
use crate::eval::Evaluator;
use crate::eval::bind::Arguments;
use crate::eval::flow::Cx;
use crate::eval::unroll::UNORDERED;
use crate::ir::CompareOp;
use crate::value::heap::PROTOTYPE;
use crate::value::{Atom, Key, Kind, Object, Step, Text, Value, join};

pub(super) fn find<'p>(path: &str) -> Option<Function<'p>> {
    super::array::find(path)
        .or_else(|| super::json::find(path))
        .or_else(|| super::proxy::find(path))
        .or_else(|| reading(path))
        .or_else(|| changing(path))
}

fn reading<'p>(path: &str) -> Option<Function<'p>> {
    let function: Function<'p> = match path {
        "Object.keys" | "Object.getOwnPropertyNames" | "Reflect.ownKeys" => |e, cx, a| {
            if let Some(known) = e.known_fields(cx, &a.at(0)) {
                return Some(e.unordered(cx, known.into_iter().map(|(key, _)| key).collect()));
            }
            let keys = e.keys_of(cx, &a.at(0));
            Some(e.list_of(cx, &a.at(0), keys))
        },
        "Object.values" => |e, cx, a| {
            if let Some(known) = e.known_fields(cx, &a.at(0)) {
                return Some(e.unordered(cx, known.into_iter().map(|(_, value)| value).collect()));
            }
            let mut all = Value::NOTHING;
            for atom in a.at(0).atoms() {
                let one = match atom {
                    Atom::Object(id) => e.read(cx.state, *id).map_or_else(Value::unknown, |object| {
                        let known = join::join_all(own_fields(object).map(|(_, value)| value.present()));
                        join::join(&known, &object.rest)
                    }),
                    Atom::Symbol(hole) => e.child(hole, Step::Any, cx.origin),
                    _ => Value::unknown(),
                };
                all = join::join(&all, &one);
            }
            Some(e.list_of(cx, &a.at(0), all))
        },
        "Object.entries" => |e, cx, a| {
            if let Some(known) = e.known_fields(cx, &a.at(0)) {
                let mut pairs = Vec::with_capacity(known.len());
                for (at, (key, value)) in known.into_iter().enumerate() {
                    pairs.push(e.allocate_at(cx, 32 + at, Object::sequence(Kind::Tuple, [key, value])));
                }
                return Some(e.unordered(cx, pairs));
            }
            let mut all = Value::NOTHING;
            for atom in a.at(0).atoms() {
                let one = match atom {
                    Atom::Object(id) => match e.read(cx.state, *id).cloned() {
                        Some(object) => e.pairs_of(cx, &object),
                        None => Value::unknown(),
                    },
                    Atom::Symbol(hole) => {
                        let keys = e.derived_items(hole, "keys", Text::any());
                        let pair = [e.child(&keys, Step::Any, cx.origin), e.child(hole, Step::Any, cx.origin)];
                        e.allocate_at(cx, 0, Object::sequence(Kind::Tuple, pair))
                    }
                    _ => Value::unknown(),
                };
                all = join::join(&all, &one);
            }
            Some(e.list_of(cx, &a.at(0), all))
        },
        "Object.hasOwn" | "Reflect.has" => |e, cx, a| Some(e.compare(cx, CompareOp::HasKey, &a.at(1), &a.at(0))),
        "Reflect.get" => |e, cx, a| e.item(cx, &a.at(0), &a.at(1)),
        "Object.getPrototypeOf" | "Reflect.getPrototypeOf" => |e, cx, a| Some(e.prototype_of(cx, &a.at(0))),
        "Object.groupBy" => |e, cx, a| e.grouped(cx, a, Kind::Record),
        "Map.groupBy" => |e, cx, a| e.grouped(cx, a, Kind::Dict),
        "Symbol" => |e, cx, a| {
            // Each is another one, whatever its description.
            let made = e.allocate_at(cx, 0, Object::new(Kind::Record)).objects().next()?;
            Some(Value::str(format_smolstr!("@@{}#{}", a.at(0).only_str().map_or("", |text| text), made.0)))
        },
        "Symbol.for" => |_, _, a| {
            Some(a.at(0).only_str().map_or_else(Value::unknown, |text| Value::str(format_smolstr!("@@{text}"))))
        },
        "Object.is" => |e, cx, a| Some(e.compare(cx, CompareOp::Equal, &a.at(0), &a.at(1))),
        "util.inspect" => |e, cx, a| Some(e.written(cx, a)),
        _ => return None,
    };
    Some(function)
}

fn changing<'p>(path: &str) -> Option<Function<'p>> {
    let function: Function<'p> = match path {
        "Object.assign" => |e, cx, a| {
            assign(e, cx, &a.at(0), a.positional.iter().skip(1));
            Some(a.at(0))
        },
        "Object.freeze" | "Object.seal" | "Object.preventExtensions" => |_, _, a| Some(a.at(0)),
        "structuredClone" => |e, cx, a| Some(e.copied(cx, &a.at(0), true, &mut Vec::new())),
        "Object.create" => |e, cx, a| {
            let mut object = Object::new(Kind::Record);
            let prototype = a.at(0);
            if let Some(Atom::Object(id)) = prototype.only()
                && e.read(cx.state, *id).is_some_and(|found| matches!(found.kind, Kind::Function(_) | Kind::Class(_)))
            {
                object.kind = Kind::Instance(*id);
            } else {
                object.set_field(Key::Name(PROTOTYPE.into()), prototype);
            }
            let made = e.allocate(cx, object);
            define_all(e, cx, &made, &a.at(1));
            Some(made)
        },
        "Object.setPrototypeOf" | "Reflect.setPrototypeOf" | "util.inherits" => |e, cx, a| {
            for id in a.at(0).objects().collect::<Vec<_>>() {
                e.write(cx.state, id, Key::Name(PROTOTYPE.into()), a.at(1));
            }
            Some(a.at(0))
        },
        "Object.defineProperty" | "Reflect.defineProperty" => |e, cx, a| {
            define(e, cx, &a.at(0), (&a.at(1), 0), &a.at(2));
            Some(a.at(0))
        },
        "Object.getOwnPropertyDescriptor" | "Reflect.getOwnPropertyDescriptor" => {
            |e, cx, a| Some(e.own_descriptor(cx, &a.at(0), &a.at(1)))
        }
        "Object.getOwnPropertyDescriptors" => |e, cx, a| Some(e.own_descriptors(cx, &a.at(0))),
        "Object.defineProperties" => |e, cx, a| {
            define_all(e, cx, &a.at(0), &a.at(1));
            Some(a.at(0))
        },
        "Reflect.deleteProperty" => |e, cx, a| {
            e.delete_item(cx, &a.at(0), &a.at(1));
            Some(Value::either_bool())
        },
        "Reflect.set" => |e, cx, a| {
            e.set_item(cx, &a.at(0), &a.at(1), a.at(2));
            Some(Value::either_bool())
        },
        "Object" => {
            |e, cx, a| Some(if a.at(0).is_nothing() { e.allocate(cx, Object::new(Kind::Record)) } else { a.at(0) })
        }
        _ => return None,
    };
    Some(function)
}

/// So many fields of an object are listed one by one.
const MAX_KNOWN: usize = 64;

/// The fields that are the object's own.
pub(super) fn own_fields(object: &Object) -> impl Iterator<Item = &(Key, Value)> {
    object.fields.iter().filter(|(key, _)| !matches!(key, Key::Name(name) if name == PROTOTYPE || is_symbol(name)))
}

/// Whether the text of a key stands for a symbol, which no list of keys tells.
fn is_symbol(name: &str) -> bool {
    name.starts_with("@@")
}

/// `Object.assign(target, ...)`.
fn assign<'p, 'v>(
    e: &mut Evaluator<'p>,
    cx: &mut Cx<'_, 'p>,
    target: &Value,
    from: impl IntoIterator<Item = &'v Value> + Clone,
) {
    for id in target.objects().collect::<Vec<_>>() {
        let Some(mut merged) = e.read(cx.state, id).map(|object| (**object).clone()) else { continue };
        for value in from.clone() {
            let value = join::bake(value, &cx.state.facts);
            e.merge_entries(cx, &mut merged, &value);
        }
        cx.state.put(id, merged);
    }
}

/// `Object.defineProperties(object, descriptors)`.
fn define_all<'p>(e: &mut Evaluator<'p>, cx: &mut Cx<'_, 'p>, object: &Value, descriptors: &Value) {
    for id in descriptors.objects().collect::<Vec<_>>() {
        let Some(descriptors) = e.read(cx.state, id).cloned() else { continue };
        if let Some(described) = descriptors.name(DESCRIBED) {
            assign(e, cx, object, [described]);
            continue;
        }
        for (at, (key, descriptor)) in own_fields(&descriptors).enumerate() {
            define(e, cx, object, (&join::key_value(key), at), descriptor);
        }
    }
}

/// `Object.defineProperty(object, name, descriptor)`, the descriptor being one of several.
fn define<'p>(
    e: &mut Evaluator<'p>,
    cx: &mut Cx<'_, 'p>,
    object: &Value,
    (name, at): (&Value, usize),
    descriptor: &Value,
) {
    let Some(name) = name.only_str().cloned() else { return };
    let mut accessor = Object::new(Kind::Accessor);
    for id in descriptor.objects() {
        let Some(told) = e.read(cx.state, id).cloned() else { continue };
        for part in ["get", "set"] {
            if let Some(function) = told.name(part) {
                accessor.set_field(Key::Name(part.into()), function.clone());
            }
        }
    }
    let value = match accessor.fields.is_empty() {
        true => e.member(cx, descriptor, &"value".into()),
        false => e.allocate_at(cx, 32 + at, accessor),
    };
    e.set_member(cx, object, &name, value);
}

impl<'p> Evaluator<'p> {
    /// What has an object's members where it has none itself: a class, which is its own prototype here, or an object.
    fn prototype_of(&mut self, cx: &mut Cx<'_, 'p>, value: &Value) -> Value {
        let mut result = Value::NOTHING;
        for atom in value.atoms() {
            let object = match atom {
                Atom::Object(id) => self.read(cx.state, *id).cloned(),
                _ => None,
            };
            let above = object.as_ref().and_then(|object| object.name(PROTOTYPE).cloned());
            let mut shared = |name: &str| Value::of(Atom::Api(self.apis.intern(name)));
            let one = match object.as_ref().map(|object| &object.kind) {
                _ if above.is_some() => above.unwrap_or_default(),
                Some(Kind::Instance(class)) => Value::object(*class),
                Some(Kind::Class(class)) => match class.bases.first() {
                    Some(base) => base.clone(),
                    None => shared("Object.prototype"),
                },
                Some(Kind::Function(_)) => shared("Function.prototype"),
                Some(Kind::List) => shared("Array.prototype"),
                Some(Kind::Record) => shared("Object.prototype"),
                _ => self.member(cx, &Value::of(atom.clone()), &"constructor".into()),
            };
            result = join::join(&result, &one);
        }
        result
    }

    /// `Object.groupBy(list, key)`: lists of the elements for which the function gives the same text.
    fn grouped(&mut self, cx: &mut Cx<'_, 'p>, arguments: &Arguments, kind: Kind) -> Option<Value> {
        let mut groups: Vec<(Value, Object)> = Vec::new();
        let items = self.exact_items(cx, &arguments.at(0)).filter(|items| items.len() <= MAX_KNOWN);
        let exact = items.is_some();
        for (at, item) in items.unwrap_or_else(|| vec![self.element(cx, &arguments.at(0))]).into_iter().enumerate() {
            let given = Arguments::of([item.clone(), Value::int(at as i64)]);
            let key = self.in_round(cx, at, &arguments.at(1), given)?.without_cases();
            let known = exact && key.only_str().is_some();
            let group = match groups.iter().position(|(have, _)| *have == key) {
                Some(at) => &mut groups[at].1,
                None => {
                    groups.push((key, Object::new(Kind::List)));
                    &mut groups.last_mut().expect("one was pushed").1
                }
            };
            match known {
                true => crate::eval::grow::push(group, item),
                false => group.rest = join::join(&group.rest, &item),
            }
        }
        let mut record = Object::new(kind);
        for (at, (key, group)) in groups.into_iter().enumerate() {
            let group = self.allocate_at(cx, 32 + at, group);
            crate::eval::access::put_item(&mut record, &key, group);
        }
        Some(self.allocate_at(cx, 0, record))
    }

    /// The keys and values of a plain object of which all are known.
    fn known_fields(&mut self, cx: &Cx<'_, 'p>, value: &Value) -> Option<Vec<(Value, Value)>> {
        let Some(Atom::Object(id)) = value.only() else { return None };
        let object = self.read(cx.state, *id)?;
        let plain = object.kind == Kind::Record && object.exact() && !object.summary;
        if !plain || object.fields.len() > MAX_KNOWN || object.name(PROTOTYPE).is_some() {
            return None;
        }
        Some(own_fields(object).map(|(key, value)| (join::key_value(key), value.clone())).collect())
    }

    /// An array of known elements in an order that is not known.
    pub(super) fn unordered(&mut self, cx: &mut Cx<'_, 'p>, items: Vec<Value>) -> Value {
        let mut list = Object::sequence(Kind::List, items);
        if list.fields.len() > 1 {
            list.set_field(Key::Name(UNORDERED.into()), Value::null());
        }
        self.allocate(cx, list)
    }

    /// A list of what stands in an object: it is empty when the object is.
    fn list_of(&mut self, cx: &mut Cx<'_, 'p>, of: &Value, elements: Value) -> Value {
        let mut list = Object::with_rest(Kind::List, elements);
        if let Some(Atom::Object(id)) = of.only()
            && let Some(object) = self.read(cx.state, *id)
        {
            list.filled = !object.may_be_empty();
            list.if_empty = object.if_empty.clone();
        }
        self.allocate(cx, list)
    }

    fn keys_of(&mut self, cx: &mut Cx<'_, 'p>, value: &Value) -> Value {
        let mut all = Value::NOTHING;
        for atom in value.atoms() {
            let one = match atom {
                Atom::Object(id) => self.read(cx.state, *id).map_or_else(Value::unknown, |object| {
                    let known = join::join_all(own_fields(object).map(|(key, _)| join::key_value(key)));
                    join::join(&known, &object.rest_keys)
                }),
                Atom::Symbol(hole) => {
                    let keys = self.derived_items(hole, "keys", Text::any());
                    self.child(&keys, Step::Any, cx.origin)
                }
                _ => Value::unknown(),
            };
            all = join::join(&all, &one);
        }
        all
    }
}
