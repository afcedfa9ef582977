//! Reading and writing items: of containers, texts, and trees that an attacker chooses.

use std::sync::Arc;

use smol_str::{SmolStr, format_smolstr};

use super::access::{OWNER, constant_key, lookup, names_items, put_item, remove_index, weak_put};
use super::bind::Arguments;
use super::flow::Cx;
use super::semantics::Special;
use super::state::State;
use super::taint::shown_operand;
use super::{Evaluator, Site, TOP, Tag};
use crate::value::symbol::Origin;
use crate::value::{
    Atom, Case, Cleared, Fact, Facts, Hole, Key, Kind, Object, ObjectId, Piece, Step, Text, Value, join,
};

/// So many members are tried where the name is not known.
const MAX_MEMBERS: usize = 32;

/// Whether a key that is not known may be this name.
fn may_be_named(key: &Atom, name: &str) -> bool {
    match key {
        Atom::Str(text) => text == name,
        Atom::Symbol(hole) => hole.text.may_be(name),
        Atom::Text(template) => {
            let end = match template.pieces.last() {
                Some(Piece::Literal(end, _)) => end.as_str(),
                _ => "",
            };
            name.starts_with(&template.literal_prefix()) && name.ends_with(end)
        }
        _ => true,
    }
}

impl<'p> Evaluator<'p> {
    /// `object[key]`; `None` when it always raises.
    pub(super) fn item(&mut self, cx: &mut Cx<'_, 'p>, object: &Value, key: &Value) -> Option<Value> {
        if let Some(bounds) = self.slice_bounds(cx, key) {
            return Some(self.slice(cx, object, &bounds));
        }
        let hashed = &self.hashed(cx.state, key);
        // What is no container may be a type whose arguments these are.
        let of = |atom: &Atom| if matches!(atom, Atom::Api(_)) { key } else { hashed };
        self.each(cx, object, &mut |this, cx, atom| this.atom_item(cx, atom, of(atom)))
    }

    pub(super) fn atom_item(&mut self, cx: &mut Cx<'_, 'p>, atom: &Atom, key: &Value) -> Option<Value> {
        match atom {
            _ if let Some(method) = self.iterator_method_of(cx, atom, key) => Some(method),
            Atom::Object(id) => self.object_item(cx, *id, key),
            Atom::Symbol(hole) => Some(self.symbol_item(cx, hole, key)),
            Atom::Api(_) | Atom::Str(_) | Atom::Text(_) | Atom::Bound(_) | Atom::Regex(..)
                if key.only_str().is_some() && cx.language(self).items_are_members() =>
            {
                let name = key.only_str().cloned().unwrap_or_default();
                Some(self.atom_member(cx, atom, &name))
            }
            Atom::Api(id) => Some(self.api_item(cx, *id, key)),
            Atom::Str(_) | Atom::Text(_) => {
                let text = Value::of(atom.clone());
                Some(self.character(cx, &text, key))
            }
            _ => Some(Value::unknown()),
        }
    }

    /// An item of something from outside.
    pub(super) fn api_item(&mut self, cx: &mut Cx<'_, 'p>, id: crate::value::ApiId, key: &Value) -> Value {
        if let Some(member) = cx.language(self).api_item(self, cx, id, key) {
            return member;
        }
        Value::of(Atom::Api(self.apis.item(id)))
    }

    /// An item of a tree that an attacker chooses.
    pub(super) fn symbol_item(&mut self, cx: &mut Cx<'_, 'p>, hole: &Hole, key: &Value) -> Value {
        let mut result = Value::NOTHING;
        for atom in key.atoms() {
            let (store, step) = match atom {
                Atom::Str(name) => (Key::Item(name.clone()), Step::Key(name.clone())),
                Atom::Int(at) => (Key::Index(*at), Step::Index(*at)),
                other => (Key::Constant("".into()), Step::Key(self.key_text(other))),
            };
            let step = if matches!(atom, Atom::Unknown | Atom::Number) { Step::Any } else { step };
            let value = match self.overlay(cx.state, hole, &store) {
                Some(stored) => stored,
                None => self.child(hole, step, cx.origin),
            };
            result = join::join(&result, &value);
        }
        result
    }

    /// A computed key as a step: equal keys give equal steps.
    pub(super) fn key_text(&self, atom: &Atom) -> SmolStr {
        match atom {
            Atom::Symbol(hole) => format_smolstr!("⟨{}⟩", self.symbols.path(hole.symbol)),
            _ => "*".into(),
        }
    }

    pub(super) fn object_item(&mut self, cx: &mut Cx<'_, 'p>, id: ObjectId, key: &Value) -> Option<Value> {
        let Some(object) = self.read(cx.state, id).cloned() else { return Some(Value::unknown()) };
        match &object.kind {
            Kind::Instance(_) if !cx.language(self).items_are_members() => {
                if let Some(method) = self.special(cx, id, Special::Item) {
                    return self.call(cx, &method, Arguments::of([key.clone()]));
                }
                if let Some(content) = self.content(cx.state, id) {
                    return self.content_item(cx, id, &content, key);
                }
                let value = lookup(&object, key).present();
                Some(if value.is_nothing() { Value::unknown() } else { value })
            }
            Kind::Class(_) if self.is_enum(cx.state, id) => match key.only_str() {
                Some(name) => Some(self.object_member(cx, id, name)),
                None => self.member_by_value(cx, id, key),
            },
            Kind::Instance(_) | Kind::Record | Kind::Class(_) | Kind::Function(_) | Kind::Module(_) | Kind::Frame => {
                let named = key.atoms().iter().all(|atom| matches!(atom, Atom::Str(_)));
                if named && !key.is_nothing() {
                    return self.each(cx, key, &mut |this, cx, atom| match atom {
                        Atom::Str(name) => Some(this.object_member(cx, id, name)),
                        _ => None,
                    });
                }
                if object.kind == Kind::Record && key.has_holes() {
                    let found = self.get_item(cx, &object, key, &Value::of(Atom::Undefined));
                    let methods = self.methods_among(cx, id, &found);
                    return Some(methods.unwrap_or(found));
                }
                let value = self.any_member(cx, id, &object, key);
                Some(join::join(&value, &Value::of(Atom::Undefined)))
            }
            _ => match key.only_str() {
                Some(name) if cx.language(self).items_are_members() && cx.language(self).is_method(name) => {
                    Some(self.object_member(cx, id, name))
                }
                _ => {
                    let key = &self.place_of(cx, &object, key);
                    Some(self.container_item(cx, &object, key))
                }
            },
        }
    }

    /// A key of an object; where items are members, the text of a number is a place in a sequence.
    fn place_of(&self, cx: &Cx<'_, 'p>, object: &Object, key: &Value) -> Value {
        let number = key.only_str().filter(|_| object.is_sequence() && cx.language(self).items_are_members());
        number.and_then(|text| text.parse().ok()).map_or_else(|| key.clone(), Value::int)
    }

    /// A member whose name is not known: any that the object or its class has and that may be called so.
    fn any_member(&mut self, cx: &mut Cx<'_, 'p>, id: ObjectId, object: &Object, key: &Value) -> Value {
        let own = lookup(object, key).present();
        let class = match object.kind {
            Kind::Instance(class) => class,
            Kind::Class(_) => id,
            _ => return self.methods_among(cx, id, &own).unwrap_or(own),
        };
        let mut names: Vec<SmolStr> = Vec::new();
        for above in self.line(cx.state, class).classes {
            let Some(above) = self.read(cx.state, above).cloned() else { continue };
            for (name, _) in &above.fields {
                if let Key::Name(name) = name
                    && key.atoms().iter().any(|key| may_be_named(key, name))
                    && !names.contains(name)
                {
                    names.push(name.clone());
                }
            }
        }
        names.truncate(MAX_MEMBERS);
        names.iter().fold(own, |all, name| join::join(&all, &self.object_member(cx, id, name)))
    }

    /// Functions that are taken from an object of the program's, with the object as their receiver; `None`: there are none.
    fn methods_among(&mut self, cx: &mut Cx<'_, 'p>, id: ObjectId, found: &Value) -> Option<Value> {
        let method = |this: &mut Self, cx: &Cx<'_, 'p>, id| {
            let kind = this.read(cx.state, id).map(|object| object.kind.clone());
            matches!(kind, Some(Kind::Function(_) | Kind::Accessor))
        };
        if !cx.language(self).receiver_follows() || !found.objects().any(|id| method(self, cx, id)) {
            return None;
        }
        let cases = join::cases_of(found)
            .into_iter()
            .map(|case| Case { value: self.descriptor(cx, &case.value, &Value::object(id), id), facts: case.facts });
        Some(super::compare::from_cases(cases.collect()))
    }

    pub(super) fn container_item(&mut self, cx: &mut Cx<'_, 'p>, object: &Object, key: &Value) -> Value {
        if object.kind == Kind::Dict {
            let facts = self.key_facts(object, key);
            cx.state.learn(&facts);
        }
        let value = self.found(cx, object, key).present();
        if !value.is_nothing() {
            return value;
        }
        cx.language(self).absent()
    }

    /// What stands at a key. The key of a tree of the attacker's that was merged into the dictionary is that tree's part.
    pub(super) fn found(&mut self, cx: &Cx<'_, 'p>, object: &Object, key: &Value) -> Value {
        let found = lookup(object, key);
        let step = match key.only() {
            Some(Atom::Str(name)) => Step::Key(name.clone()),
            Some(Atom::Int(at)) => Step::Index(*at),
            _ => return found,
        };
        let mut result = Value::NOTHING;
        for atom in found.atoms() {
            let part = match atom {
                Atom::Symbol(hole) if object.rest.has(atom) && object.rest_keys.has(atom) => {
                    match self.symbols.get(hole.symbol).origin {
                        Origin::Child(base, Step::Any) => {
                            let tree = Hole { symbol: base, ..(**hole).clone() };
                            self.child(&tree, step.clone(), cx.origin)
                        }
                        _ => Value::of(atom.clone()),
                    }
                }
                other => Value::of(other.clone()),
            };
            result = join::join(&result, &part);
        }
        result
    }

    /// A key by which equal tuples of constants are the same one; other tuples may be any key.
    pub(super) fn hashed(&mut self, state: &State, key: &Value) -> Value {
        if key.objects().next().is_none() {
            return key.clone();
        }
        let atoms: Vec<Atom> = key.atoms().to_vec();
        Value::from_atoms(atoms.into_iter().map(|atom| {
            let Atom::Object(id) = atom else { return atom };
            let Some(object) = self.read(state, id).filter(|object| object.kind == Kind::Tuple) else { return atom };
            let parts: Option<Vec<Atom>> =
                object.items().map(|(_, value)| value.only().filter(|atom| atom.is_constant()).cloned()).collect();
            match parts.filter(|_| object.exact()) {
                Some(parts) => Atom::Object(*self.tuples.entry(parts).or_insert(id)),
                None => Atom::Unknown,
            }
        }))
    }

    /// What is known of a key when a dictionary has it: it is one of the program's own keys.
    pub(super) fn key_facts(&self, object: &Object, key: &Value) -> Facts {
        let foreign = object.rest_keys.has_holes() || (!object.rest.is_nothing() && object.rest_keys.is_nothing());
        if foreign || object.summary {
            return Facts::default();
        }
        key.holes()
            .iter()
            .fold(Facts::default(), |facts, hole| facts.and(&Facts::one(hole.symbol, Fact::cleared(Cleared::ALL))))
    }

    /// `dict.get(key)`: the value with the fact that the key is there, or nothing.
    pub(super) fn get_item(&mut self, cx: &Cx<'_, 'p>, object: &Object, key: &Value, default: &Value) -> Value {
        let found = self.found(cx, object, key);
        let value = found.present();
        let certain = !found.has(&Atom::Missing) && !value.is_nothing();
        if certain {
            return value;
        }
        let facts = self.key_facts(object, key);
        if facts.is_empty() {
            return join::join(&value, default);
        }
        super::compare::from_cases(vec![
            Case { value: join::bake(&value, &facts), facts },
            Case { value: default.clone(), facts: Facts::default() },
        ])
    }

    /// `object[key] = value`.
    pub(super) fn set_item(&mut self, cx: &mut Cx<'_, 'p>, object: &Value, key: &Value, value: Value) {
        let value = join::bake(&value, &cx.state.facts);
        let bounds = self.slice_bounds(cx, key);
        let key = self.hashed(cx.state, &join::bake(key, &cx.state.facts));
        let certain = object.only().is_some();
        for atom in object.atoms() {
            match atom {
                Atom::Object(id) => {
                    if let Some(method) = self.special(cx, *id, Special::SetItem) {
                        self.call(cx, &method, Arguments::of([key.clone(), value.clone()]));
                        continue;
                    }
                    if let Some(content) = self.content(cx.state, *id) {
                        self.set_item(cx, &content, &key, value.clone());
                        continue;
                    }
                    match &bounds {
                        Some(bounds) => self.set_slice(cx, *id, bounds, &value),
                        None => self.put_item_of(cx, *id, &key, value.clone(), certain),
                    }
                }
                Atom::Symbol(hole) => match key.only() {
                    Some(Atom::Str(name)) => self.store_overlay(cx, hole, Key::Item(name.clone()), value.clone()),
                    Some(Atom::Int(at)) => self.store_overlay(cx, hole, Key::Index(*at), value.clone()),
                    _ => {}
                },
                _ => {}
            }
        }
    }

    pub(super) fn put_item_of(&mut self, cx: &mut Cx<'_, 'p>, id: ObjectId, key: &Value, value: Value, certain: bool) {
        let Some(object) = self.read(cx.state, id) else { return };
        let named = names_items(&object.kind);
        match key.only().and_then(|atom| constant_key(atom, named)) {
            Some(key) if certain => self.put(cx.state, id, key, value, true),
            _ => cx.state.change(id, |object| {
                if certain && key.only().is_some() {
                    put_item(object, key, value);
                } else {
                    for atom in key.atoms() {
                        let old = object.rest.clone();
                        weak_put(object, atom, &value, named, &old);
                    }
                }
            }),
        }
        self.share(cx.state, id);
    }

    /// What was stored into the dictionary of an object's attributes is in the object.
    pub(super) fn share(&mut self, state: &mut State, id: ObjectId) {
        let Some(dict) = self.read(state, id).cloned() else { return };
        let Some(Atom::Object(owner)) = dict.name(OWNER).and_then(Value::only) else { return };
        for (key, value) in &dict.fields {
            if let Key::Item(name) = key {
                self.write(state, *owner, Key::Name(name.clone()), value.clone());
            }
        }
        state.change(*owner, |object| {
            object.rest = join::join(&object.rest, &dict.rest);
            object.rest_keys = join::join(&object.rest_keys, &dict.rest_keys);
        });
    }

    /// The variables of a module or frame as a dictionary.
    pub(super) fn names_of(&mut self, cx: &mut Cx<'_, 'p>, id: ObjectId) -> Option<ObjectId> {
        let frame = self.read(cx.state, id)?.clone();
        let mut dict = Object::new(Kind::Dict);
        for (key, value) in &frame.fields {
            if let Key::Name(name) = key {
                dict.set_field(Key::Item(name.clone()), value.clone());
            }
        }
        dict.rest = frame.rest.clone();
        dict.rest_keys = frame.rest_keys.clone();
        dict.set_field(Key::Name(OWNER.into()), Value::object(id));
        Some(self.new_object(cx.state, cx.site(Tag::NATIVE + 300), dict))
    }

    /// `del object[key]`.
    pub(super) fn delete_item(&mut self, cx: &mut Cx<'_, 'p>, object: &Value, key: &Value) {
        let object = &self.contents(cx.state, object, Some(Special::DeleteItem));
        if let (Some(bounds), Some(Atom::Object(id))) = (self.slice_bounds(cx, key), object.only()) {
            let nothing = self.allocate(cx, Object::new(Kind::Tuple));
            self.set_slice(cx, *id, &bounds, &nothing);
            return;
        }
        let key = &self.hashed(cx.state, key);
        let named = |id| self.read(cx.state, id).is_some_and(|object| names_items(&object.kind));
        let named = object.objects().any(named);
        if let Some(key) = key.only().and_then(|atom| constant_key(atom, named)) {
            self.delete_key(cx, object, &key);
        }
    }

    pub(super) fn delete_key(&mut self, cx: &mut Cx<'_, 'p>, object: &Value, key: &Key) {
        self.forget_if_empty(cx, object);
        let Some(Atom::Object(id)) = object.only() else { return };
        let summary = self.read(cx.state, *id).is_none_or(|object| object.summary);
        if !summary {
            cx.state.change(*id, |object| match (key, object.is_sequence()) {
                (Key::Index(at), true) => remove_index(object, *at),
                // What is not listed may have it; this one has not.
                _ if names_items(&object.kind) && !object.rest.is_nothing() => {
                    object.set_field(key.clone(), Value::missing());
                }
                _ => object.remove_field(key),
            });
        }
    }

    /// What the program stored into a part of a tree that an attacker chooses.
    pub(super) fn overlay(&mut self, state: &State, hole: &Hole, key: &Key) -> Option<Value> {
        let id = self.overlay_object(hole);
        let object = self.read(state, id)?;
        let value = object.field(key)?;
        if value.has(&Atom::Missing) {
            return None;
        }
        Some(value.clone())
    }

    pub(super) fn overlay_object(&mut self, hole: &Hole) -> ObjectId {
        self.object_at(Site {
            context: TOP,
            file: crate::source::FileId(u32::MAX),
            function: crate::ir::FunctionId(0),
            register: hole.symbol.0,
            tag: Tag::OVERLAY,
        })
    }

    pub(super) fn store_overlay(&mut self, cx: &mut Cx<'_, 'p>, hole: &Hole, key: Key, value: Value) {
        let id = self.overlay_object(hole);
        if self.read(cx.state, id).is_none() {
            cx.state.put(id, Object::new(Kind::Overlay));
        }
        self.put(cx.state, id, key, value, true);
    }

    /// A character or a piece of a text.
    pub(super) fn character(&mut self, cx: &mut Cx<'_, 'p>, text: &Value, key: &Value) -> Value {
        if let (Some(text), Some(Atom::Int(at))) = (text.only_str(), key.only()) {
            let count = text.chars().count() as i64;
            let at = if *at < 0 { at + count } else { *at };
            return match usize::try_from(at).ok().and_then(|at| text.chars().nth(at)) {
                Some(c) => Value::str(c.to_string()),
                None => Value::unknown(),
            };
        }
        let holes: Vec<Hole> = text.holes().into_iter().cloned().collect();
        let mut atoms = vec![Atom::Text(crate::value::Template::new([crate::value::Piece::Clean(Text::any())]))];
        for hole in holes {
            let hole = cx.state.facts.bake(&hole);
            let text = hole.text.clone();
            let operation = format_smolstr!("[{}]", shown_operand(key));
            atoms.push(Atom::Symbol(Arc::new(self.derived(&hole, operation, text))));
        }
        Value::from_atoms(atoms)
    }
}
