//! Reading and writing members; what both members and items need.

use std::sync::Arc;

use smol_str::{SmolStr, format_smolstr};

use super::Evaluator;
use super::bind::Arguments;
use super::call::bound_to;
use super::flow::Cx;
use super::native;
use super::semantics::Special;
use super::state::State;
use crate::value::heap::PROTOTYPE;
use crate::value::{Atom, Bound, Callee, Facts, Hole, Key, Kind, Object, ObjectId, Step, Value, join};

/// How long a chain of prototypes is followed.
const MAX_PROTOTYPES: usize = 16;

impl<'p> Evaluator<'p> {
    /// `object.name`.
    pub(super) fn member(&mut self, cx: &mut Cx<'_, 'p>, object: &Value, name: &SmolStr) -> Value {
        // Reading a member of nothing raises an exception: what goes on has read it of something.
        let there = object.filter(|atom| !matches!(atom, Atom::Missing | Atom::Null | Atom::Undefined));
        let object = if there.is_nothing() { object } else { &there };
        let known = self.without_parts(cx, object, name);
        let value = self.each(cx, &known, &mut |this, cx, atom| Some(this.atom_member(cx, atom, name)));
        value.unwrap_or_default()
    }

    /// What a library's object was made of may be a part of it, but not of a member that a model calls clean.
    fn without_parts(&mut self, cx: &Cx<'_, 'p>, object: &Value, name: &SmolStr) -> Value {
        let clean = |this: &mut Self, api| {
            let member = this.apis.member(api, name);
            this.known(cx, member).clean
        };
        if object.only().is_some() || !object.has_holes() {
            return object.clone();
        }
        match object.apis().collect::<Vec<_>>().into_iter().any(|api| clean(self, api)) {
            true => object.filter(|atom| matches!(atom, Atom::Api(_) | Atom::Object(_))),
            false => object.clone(),
        }
    }

    pub(super) fn atom_member(&mut self, cx: &mut Cx<'_, 'p>, atom: &Atom, name: &SmolStr) -> Value {
        match atom {
            Atom::Object(id) => self.object_member(cx, *id, name),
            Atom::Api(id) => {
                let member = self.api_submodule(cx, *id, name);
                match member.only() {
                    Some(Atom::Api(id)) => self.api_value(cx, *id),
                    _ => member,
                }
            }
            Atom::Symbol(hole) => self.symbol_member(cx, hole, name),
            Atom::Str(_) | Atom::Text(_) => {
                if native::text_property(name) {
                    return Value::number();
                }
                bound_native(name, Value::of(atom.clone()))
            }
            Atom::Regex(pattern, flags) => {
                let known = cx.language(self).expression_member((pattern, flags), name);
                known.unwrap_or_else(|| bound_native(name, Value::of(atom.clone())))
            }
            Atom::Int(_) | Atom::Float(_) | Atom::Number | Atom::Bool(_) => bound_native(name, Value::of(atom.clone())),
            Atom::Bound(bound) if let Some(value) = cx.language(self).bound_member(self, cx, bound, name) => value,
            Atom::Bound(bound) => match bound.callee {
                Callee::Object(id) => {
                    let kept = self.read(cx.state, id).and_then(|object| object.name(name).cloned());
                    kept.unwrap_or_else(|| bound_native(name, Value::of(atom.clone())))
                }
                _ => bound_native(name, Value::of(atom.clone())),
            },
            Atom::Missing | Atom::Null | Atom::Undefined | Atom::Unknown => Value::unknown(),
        }
    }

    /// What stands in a library: a constant, a source, or what it is.
    pub(super) fn api_value(&mut self, cx: &Cx<'_, 'p>, id: crate::value::ApiId) -> Value {
        let known = self.known(cx, id);
        if let Some(text) = known.constant {
            return Value::str(text);
        }
        let Some(trust) = known.trust else { return Value::of(Atom::Api(id)) };
        let path = self.apis.path(id).clone();
        self.root(&path, trust, None, cx.origin)
    }

    /// A member of a tree that an attacker chooses: a method that texts and dictionaries have, or a part of it.
    fn symbol_member(&mut self, cx: &mut Cx<'_, 'p>, hole: &Hole, name: &SmolStr) -> Value {
        if let Some(stored) = self.overlay(cx.state, hole, &Key::Item(name.clone())) {
            return stored;
        }
        if cx.language(self).is_method(name) {
            let hole = cx.state.facts.bake(hole);
            return bound_native(name, Value::symbol(hole));
        }
        if native::text_property(name) {
            return Value::number();
        }
        if let Some(value) = cx.language(self).symbol_attribute(self, hole, name) {
            return value;
        }
        self.child(hole, Step::Key(name.clone()), cx.origin)
    }

    /// What was read of an attacker's tree and is not called: the tree's part, also where a method has its name.
    pub(super) fn read_as_data(&mut self, cx: &Cx<'_, 'p>, found: &Value, name: &SmolStr) -> Value {
        let part = |atom: &Atom| match atom {
            Atom::Bound(bound) => match (&bound.callee, bound.receiver.only()) {
                (Callee::Native(method), Some(Atom::Symbol(hole))) if method == name => Some(hole.clone()),
                _ => None,
            },
            _ => None,
        };
        if !found.atoms().iter().any(|atom| part(atom).is_some()) {
            return found.clone();
        }
        let read = found.atoms().iter().map(|atom| match part(atom) {
            Some(hole) => self.child(&hole, Step::Key(name.clone()), cx.origin),
            None => Value::of(atom.clone()),
        });
        join::join_all(read.collect::<Vec<_>>())
    }

    pub(super) fn object_member(&mut self, cx: &mut Cx<'_, 'p>, id: ObjectId, name: &SmolStr) -> Value {
        let Some(object) = self.read(cx.state, id).cloned() else { return Value::unknown() };
        match &object.kind {
            Kind::Instance(class) => self.instance_member(cx, id, *class, &object, name),
            Kind::Class(_) => self.class_member(cx, id, &object, name),
            Kind::Module(file) => self.module_member(cx, *file, id, name),
            Kind::Super(home) => self.super_member(cx, &object, *home, name),
            Kind::Frame => object.name(name).map_or_else(Value::unknown, Value::present),
            Kind::Record => self.record_member(cx, id, &object, name),
            Kind::Function(_) => {
                if let Some(value) = object.name(name) {
                    return value.present();
                }
                cx.language(self).function_member(self, cx, id, name)
            }
            _ => match object.name(name) {
                Some(value) => value.present(),
                None if name == "length" && object.kind == Kind::List && object.exact() && !object.summary => {
                    Value::int(object.items().count() as i64)
                }
                None if matches!(name.as_str(), "length" | "size") => self.count_of(&object),
                None => bound_native(name, Value::object(id)),
            },
        }
    }

    fn record_member(&mut self, cx: &mut Cx<'_, 'p>, id: ObjectId, object: &Object, name: &SmolStr) -> Value {
        let value = match object.name(name) {
            Some(value) if value.has(&Atom::Missing) => self.found(cx, object, &Value::str(name.clone())),
            Some(value) => value.clone(),
            None if object.name(PROTOTYPE).is_some_and(|above| !above.has(&Atom::Object(id))) => {
                let above = object.name(PROTOTYPE).cloned().unwrap_or_default();
                let inherited = self.inherited_member(cx, &above, id, name);
                join::join(&inherited, &object.rest)
            }
            None if !object.rest.is_nothing() => self.found(cx, object, &Value::str(name.clone())),
            None if cx.language(self).is_method(name) => return bound_native(name, Value::object(id)),
            None => return Value::of(Atom::Undefined),
        };
        let value = self.descriptor_of_record(cx, &value.present(), id);
        if value.is_nothing() { Value::of(Atom::Undefined) } else { value }
    }

    /// A member of the prototype of an object, with the object as its receiver.
    fn inherited_member(&mut self, cx: &mut Cx<'_, 'p>, above: &Value, id: ObjectId, name: &SmolStr) -> Value {
        let mut found = Value::NOTHING;
        let mut next = above.clone();
        for _ in 0..MAX_PROTOTYPES {
            if let Some(Atom::Api(_)) = next.only() {
                return self.member(cx, &next, name);
            }
            let Some(Atom::Object(prototype)) = next.only() else { break };
            let Some(object) = self.read(cx.state, *prototype).cloned() else { break };
            if let Some(value) = object.name(name) {
                found = value.present();
                break;
            }
            if matches!(object.kind, Kind::Instance(_)) {
                found = self.member(cx, &next, name);
                break;
            }
            next = object.name(PROTOTYPE).cloned().unwrap_or_default();
        }
        let found = self.descriptor_of_record(cx, &found, id);
        if found.is_nothing() { Value::of(Atom::Undefined) } else { found }
    }

    /// Functions take the object as their receiver, accessors are called.
    pub(super) fn descriptor_of_record(&mut self, cx: &mut Cx<'_, 'p>, value: &Value, id: ObjectId) -> Value {
        if !value.atoms().iter().any(|atom| matches!(atom, Atom::Object(_) | Atom::Bound(_))) {
            return value.clone();
        }
        self.descriptor(cx, value, &Value::object(id), id)
    }

    fn instance_member(
        &mut self,
        cx: &mut Cx<'_, 'p>,
        id: ObjectId,
        class: ObjectId,
        object: &Object,
        name: &SmolStr,
    ) -> Value {
        if cx.language(self).tells_class(name) {
            return Value::object(class);
        }
        let attribute = self.class_attribute(cx.state, class, name);
        let own = object.name(name).map(Value::present).unwrap_or_default();
        let certain = object.name(name).is_some_and(|value| !value.has(&Atom::Missing));
        match attribute.as_ref().map(|value| self.data_descriptor(cx, value)) {
            Some(Data::Computed) => {
                let value = attribute.unwrap_or_default();
                return self.descriptor(cx, &value, &Value::object(id), class);
            }
            Some(Data::Cached) if !certain => {
                let value = attribute.unwrap_or_default();
                let value = self.descriptor(cx, &value, &Value::object(id), class);
                self.write(cx.state, id, Key::Name(name.clone()), join::join(&own, &value));
                return join::join(&own, &value);
            }
            _ if certain => return own,
            _ => {}
        }
        let shared = match attribute {
            Some(value) => {
                let read = cx.language(self).read_attribute(self, cx, name, &value);
                read.unwrap_or_else(|| self.descriptor(cx, &value, &Value::object(id), class))
            }
            None if own.is_nothing() => self.missing_member(cx, id, class, object, name),
            None => Value::NOTHING,
        };
        join::join(&own, &shared)
    }

    /// Whether an attribute of a class comes before those of the instance.
    fn data_descriptor(&mut self, cx: &mut Cx<'_, 'p>, attribute: &Value) -> Data {
        for id in attribute.objects().collect::<Vec<_>>() {
            if let Some(object) = self.read(cx.state, id).filter(|object| object.kind == Kind::Accessor) {
                return if object.name("cached").is_some() { Data::Cached } else { Data::Computed };
            }
            if self.special(cx, id, Special::Set).is_some() {
                return Data::Computed;
            }
        }
        Data::None
    }

    fn missing_member(
        &mut self,
        cx: &mut Cx<'_, 'p>,
        id: ObjectId,
        class: ObjectId,
        object: &Object,
        name: &SmolStr,
    ) -> Value {
        if let Some(value) = cx.language(self).instance_attribute(self, cx, (id, class, object), name) {
            return value;
        }
        let mut result = Value::NOTHING;
        for atom in object.rest.atoms() {
            let value = match atom {
                Atom::Symbol(hole) => self.child(hole, Step::Key(name.clone()), cx.origin),
                other => Value::of(other.clone()),
            };
            result = join::join(&result, &value);
        }
        for api in self.line(cx.state, class).outside {
            let instance = self.apis.call(api, None);
            let member = self.apis.member(instance, name);
            let member = self.api_value(cx, member);
            result = join::join(&result, &member);
        }
        if !result.is_nothing() {
            return result;
        }
        cx.language(self).absent()
    }

    fn class_member(&mut self, cx: &mut Cx<'_, 'p>, id: ObjectId, object: &Object, name: &SmolStr) -> Value {
        let own = cx.language(self).static_name(name).and_then(|own| self.class_attribute(cx.state, id, &own));
        if let Some(value) = own.or_else(|| self.class_attribute(cx.state, id, name)) {
            if let Some(read) = cx.language(self).read_attribute(self, cx, name, &value) {
                return read;
            }
            let mut result = Value::NOTHING;
            for atom in value.atoms() {
                let plain = match atom {
                    Atom::Object(attribute) => match self.read(cx.state, *attribute).cloned() {
                        Some(object) if matches!(object.kind, Kind::StaticMethod | Kind::ClassMethod) => {
                            self.descriptor(cx, &Value::object(*attribute), &Value::NOTHING, id)
                        }
                        Some(object)
                            if matches!(object.kind, Kind::Function(_) | Kind::Accessor)
                                && cx.language(self).receiver_follows() =>
                        {
                            self.descriptor(cx, &Value::object(*attribute), &Value::object(id), id)
                        }
                        _ => Value::object(*attribute),
                    },
                    other => Value::of(other.clone()),
                };
                result = join::join(&result, &plain);
            }
            return result;
        }
        if let Some(value) = cx.language(self).class_attribute(self, cx, (id, object), name) {
            return value;
        }
        let mut result = Value::NOTHING;
        for api in self.line(cx.state, id).outside {
            let member = self.apis.member(api, name);
            // Where a model tells what the method does, that may be about the class.
            let member = match self.known(cx, member).model {
                Some(_) => Atom::Bound(Arc::new(Bound { callee: Callee::Api(member), receiver: Value::object(id) })),
                None => Atom::Api(member),
            };
            result = join::join(&result, &Value::of(member));
        }
        if result.is_nothing() { bound_native(name, Value::object(id)) } else { result }
    }

    /// `object.name = value`.
    pub(super) fn set_member(&mut self, cx: &mut Cx<'_, 'p>, object: &Value, name: &SmolStr, value: Value) {
        let value = join::bake(&value, &cx.state.facts);
        let certain = object.only().is_some();
        for atom in object.atoms() {
            match atom {
                Atom::Object(id) => self.set_object_member(cx, *id, name, value.clone(), certain),
                Atom::Symbol(hole) => self.store_overlay(cx, hole, Key::Item(name.clone()), value.clone()),
                Atom::Api(id) => self.patch(cx, *id, name, value.clone()),
                Atom::Regex(pattern, flags) => {
                    cx.language(self).set_expression_member(self, cx, (pattern, flags), name, &value);
                }
                Atom::Bound(bound) => {
                    if let Callee::Object(id) = bound.callee {
                        self.put(cx.state, id, Key::Name(name.clone()), value.clone(), certain);
                    }
                }
                _ => {}
            }
        }
    }

    fn set_object_member(&mut self, cx: &mut Cx<'_, 'p>, id: ObjectId, name: &SmolStr, value: Value, certain: bool) {
        let kind = self.read(cx.state, id).map(|object| object.kind.clone());
        if let Some(kind) = &kind
            && cx.language(self).set_own_member(self, cx, (id, kind), name, &value)
        {
            return;
        }
        if kind == Some(Kind::List) && name == "length" {
            self.forget_if_empty(cx, &Value::object(id));
        }
        if kind == Some(Kind::Record) {
            let attribute = self.read(cx.state, id).and_then(|object| object.name(name).cloned());
            if attribute.is_some_and(|attribute| self.set_by_accessor(cx, &attribute, id, &value)) {
                return;
            }
        }
        if let Some(class) = self.class_of(cx.state, id) {
            if let Some(attribute) = self.class_attribute(cx.state, class, name)
                && self.set_by_accessor(cx, &attribute, id, &value)
            {
                return;
            }
            if let Some(set) = self.special(cx, id, Special::SetMember) {
                self.call(cx, &set, Arguments::of([Value::str(name.clone()), value.clone()]));
                return;
            }
        }
        self.put(cx.state, id, Key::Name(name.clone()), value, certain);
    }

    /// `setattr` with a name that is not known: any attribute may have become the value.
    pub(super) fn set_any_member(&mut self, cx: &mut Cx<'_, 'p>, object: &Value, name: &Value, value: &Value) {
        let value = join::bake(value, &cx.state.facts);
        for id in object.objects().collect::<Vec<_>>() {
            if let Some(set) = self.special(cx, id, Special::SetMember) {
                self.call(cx, &set, Arguments::of([name.clone(), value.clone()]));
                continue;
            }
            cx.state.change(id, |object| {
                for atom in name.atoms() {
                    let old = object.rest.clone();
                    weak_put(object, atom, &value, true, &old);
                }
            });
        }
    }

    /// Calls the setter of an accessor, if there is one.
    fn set_by_accessor(&mut self, cx: &mut Cx<'_, 'p>, attribute: &Value, id: ObjectId, value: &Value) -> bool {
        for accessor in attribute.objects() {
            let object = self.read(cx.state, accessor).filter(|object| object.kind == Kind::Accessor);
            if let Some(setter) = object.and_then(|object| object.name("set").cloned()) {
                self.call(cx, &bound_to(&setter, Value::object(id)), Arguments::of([value.clone()]));
                return true;
            }
            if let Some(set) = self.special(cx, accessor, Special::Set) {
                self.call(cx, &set, Arguments::of([Value::object(id), value.clone()]));
                return true;
            }
        }
        false
    }

    /// Stores into an object: replaces when the place is certain, adds otherwise.
    pub(super) fn put(&mut self, state: &mut State, id: ObjectId, key: Key, value: Value, certain: bool) {
        let Some(object) = self.read(state, id) else { return };
        let summary = object.summary || !certain;
        state.change(id, |object| {
            let value = if summary {
                let old = object.field(&key).cloned().unwrap_or_else(|| join::join(&Value::missing(), &object.rest));
                join::join(&old, &value)
            } else {
                value
            };
            object.set_field(key, value);
            join::limit_fields(object);
        });
    }

    pub(super) fn write(&mut self, state: &mut State, id: ObjectId, key: Key, value: Value) {
        self.put(state, id, key, value, true);
    }
}

/// What reading an attribute of a class on an instance does.
enum Data {
    /// The instance's own attribute comes first.
    None,
    /// It is computed each time.
    Computed,
    /// It is computed the first time, and then the instance's own.
    Cached,
}

/// A method that the language gives, together with its receiver.
pub(super) fn bound_native(name: &str, receiver: Value) -> Value {
    Value::of(Atom::Bound(Arc::new(Bound { callee: Callee::Native(name.into()), receiver })))
}

/// Whether items and members of such an object are the same.
pub(super) fn names_items(kind: &Kind) -> bool {
    matches!(
        kind,
        Kind::Record | Kind::Instance(_) | Kind::Class(_) | Kind::Function(_) | Kind::Module(_) | Kind::Frame
    )
}

/// The attribute of a dictionary that tells whose attributes it holds.
pub(super) const OWNER: &str = "of";

/// A constant as a key.
pub(super) fn constant_key(atom: &Atom, named: bool) -> Option<Key> {
    Some(match atom {
        Atom::Str(text) if named => Key::Name(text.clone()),
        Atom::Str(text) => Key::Item(text.clone()),
        Atom::Int(at) if named => Key::Name(format_smolstr!("{at}")),
        Atom::Int(at) => Key::Index(*at),
        Atom::Null | Atom::Bool(_) | Atom::Float(_) | Atom::Undefined => Key::Constant(format_smolstr!("{atom:?}")),
        Atom::Object(id) => Key::Constant(format_smolstr!("object {}", id.0)),
        _ => return None,
    })
}

/// Puts a pair into a new object.
pub(super) fn put_item(object: &mut Object, key: &Value, value: Value) {
    let named = names_items(&object.kind);
    match key.only().and_then(|atom| constant_key(atom, named)) {
        Some(key) => object.set_field(key, value),
        None => {
            let old = object.rest.clone();
            for atom in key.atoms() {
                weak_put(object, atom, &value, named, &old);
            }
        }
    }
}

pub(super) fn weak_put(object: &mut Object, key: &Atom, value: &Value, named: bool, rest: &Value) {
    if let Some(key) = constant_key(key, named) {
        let old = object.field(&key).cloned().unwrap_or_else(|| join::join(&Value::missing(), rest));
        object.set_field(key, join::join(&old, value));
        return;
    }
    object.rest = join::join(&object.rest, value);
    object.rest_keys = join::join(&object.rest_keys, &Value::of(key.clone()));
    for (have, old) in &mut object.fields {
        let attribute = matches!(have, Key::Name(_)) && !named;
        if !attribute {
            *old = join::join(old, value);
        }
    }
}

/// What stands at a key; [`Atom::Missing`] when it may not be there.
pub(super) fn lookup(object: &Object, key: &Value) -> Value {
    let named = names_items(&object.kind);
    let mut result = Value::NOTHING;
    for atom in key.atoms() {
        // A named tuple keeps its items at their indexes, too.
        let indexed = matches!((atom, &object.kind), (Atom::Int(_), Kind::Instance(_)));
        let value = match constant_key(atom, named && !indexed) {
            Some(Key::Index(at)) if at < 0 && indexed => from_end(object, at),
            Some(Key::Index(at)) if at < 0 && object.is_sequence() => from_end(object, at),
            // An index that is only known to be a number.
            Some(Key::Constant(_)) if object.is_sequence() => {
                join::join(&super::iterate::elements(object), &Value::missing())
            }
            Some(key) => match object.field(&key) {
                Some(value) => value.clone(),
                None => join::join(&Value::missing(), &object.rest),
            },
            None => {
                let all = object.fields.iter().filter(|(key, _)| named || !matches!(key, Key::Name(_)));
                let all = join::join_all(all.map(|(_, value)| value.clone()));
                join::join(&join::join(&all, &object.rest), &Value::missing())
            }
        };
        result = join::join(&result, &value);
    }
    result
}

pub(super) fn from_end(object: &Object, at: i64) -> Value {
    let items: Vec<&Value> = object.items().map(|(_, value)| value).collect();
    if object.exact() {
        let position = items.len() as i64 + at;
        return match usize::try_from(position).ok().and_then(|position| items.get(position)) {
            Some(value) => (*value).clone(),
            None => Value::missing(),
        };
    }
    let all = join::join_all(items.into_iter().cloned());
    join::join(&all, &object.rest)
}

/// Removes an element and moves those behind it.
pub(super) fn remove_index(object: &mut Object, at: i64) {
    let mut items: Vec<Value> = object.items().map(|(_, value)| value.clone()).collect();
    let at = if at < 0 { at + items.len() as i64 } else { at };
    match usize::try_from(at) {
        Ok(at) if object.rest.is_nothing() && at < items.len() => {
            items.remove(at);
            set_items(object, items);
        }
        _ => {}
    }
}

/// Replaces the elements of a sequence.
pub(super) fn set_items(object: &mut Object, items: Vec<Value>) {
    object.fields.retain(|(key, _)| !matches!(key, Key::Index(_)));
    (object.if_empty, object.filled) = (Facts::default(), false);
    for (at, value) in items.into_iter().enumerate() {
        object.set_field(Key::Index(at as i64), value);
    }
}
