//! The protocol of JavaScript's iterators: what gives one, what it goes through, and its steps.

use super::Evaluator;
use super::access::bound_native;
use super::bind::Arguments;
use super::flow::Cx;
use super::semantics::Special;
use super::state::State;
use crate::value::{Atom, Key, Kind, Object, ObjectId, Value, join};

/// What an iterator goes through from its beginning; its first step has it, too.
const SOURCE: &str = "<source>";
/// The members that give a step: of an iterator, and of what Babel wraps it in.
const STEPS: [&str; 2] = ["next", "n"];

impl<'p> Evaluator<'p> {
    /// The method that gives an iterator, of what the language itself can iterate: `list[Symbol.iterator]`.
    pub(super) fn iterator_method_of(&mut self, cx: &mut Cx<'_, 'p>, atom: &Atom, key: &Value) -> Option<Value> {
        let language = cx.language(self);
        let name = key.only_str().filter(|name| language.special(Special::Iterator).contains(&name.as_str()))?;
        let iterates = language.items_are_members()
            && match atom {
                Atom::Symbol(_) | Atom::Str(_) | Atom::Text(_) => true,
                Atom::Object(id) => {
                    let kind = &self.read(cx.state, *id)?.kind;
                    matches!(kind, Kind::List | Kind::Tuple | Kind::Set | Kind::Dict | Kind::Iterator)
                }
                _ => false,
            };
        iterates.then(|| bound_native(name, join::bake(&Value::of(atom.clone()), &cx.state.facts)))
    }

    /// An iterator of a value.
    pub(super) fn iterator_of(&mut self, cx: &mut Cx<'_, 'p>, value: &Value) -> Value {
        let object = value.only().is_some().then(|| value.objects().next()).flatten();
        if object.and_then(|id| self.read(cx.state, id)).is_some_and(|object| object.kind == Kind::Iterator) {
            return value.clone();
        }
        let mut iterator = Object::with_rest(Kind::Iterator, self.element(cx, value));
        iterator.set_field(Key::Name(SOURCE.into()), value.clone());
        self.allocate(cx, iterator)
    }

    /// The step that an iterator gives next. The first one is taken away: what a loop establishes for the others says nothing about it.
    pub(super) fn next_step(&mut self, cx: &mut Cx<'_, 'p>, id: ObjectId, elements: Value, end: &Value) -> Object {
        let source = self.unbegun(cx.state, &Value::object(id));
        let mut value = elements;
        if let Some(source) = &source {
            let ordered =
                source.atoms().iter().all(|atom| matches!(atom, Atom::Symbol(_))) || self.is_list(cx.state, source);
            let mut others = value.clone();
            if ordered {
                value = self.unpack_item(cx, source, 0, false);
                let rest = self.slice(cx, source, &[Value::int(1), Value::null(), Value::null()]);
                others = self.element(cx, &rest);
            }
            cx.state.change(id, |object| {
                object.fields.retain(|(key, _)| *key != Key::Name(SOURCE.into()));
                object.rest = others.clone();
            });
        }
        let mut step = Object::new(Kind::Record);
        step.set_field(Key::Name("value".into()), join::join(&value, end));
        step.set_field(Key::Name("done".into()), Value::either_bool());
        if let Some(source) = source {
            step.set_field(Key::Name(SOURCE.into()), source);
        }
        step
    }

    fn is_list(&mut self, state: &State, value: &Value) -> bool {
        let Some(Atom::Object(id)) = value.only() else { return false };
        self.read(state, *id).is_some_and(|object| matches!(object.kind, Kind::List | Kind::Tuple))
    }

    /// What an iterator that is at its beginning goes through.
    pub(super) fn unbegun(&mut self, state: &State, iterator: &Value) -> Option<Value> {
        let Some(Atom::Object(id)) = iterator.only() else { return None };
        let source = self.read(state, *id)?.name(SOURCE)?;
        (!source.has(&Atom::Missing)).then(|| source.clone())
    }

    /// What stands for an iterator in a loop: what it goes through. An object of the program that is none by the language's name is
    /// asked for a step.
    pub(super) fn source_of_iterator(&mut self, cx: &mut Cx<'_, 'p>, id: ObjectId) -> Option<Value> {
        let iterator = Value::object(id);
        if let Some(source) = self.unbegun(cx.state, &iterator) {
            return Some(source);
        }
        let object = self.read(cx.state, id)?.clone();
        let by_itself = matches!(object.kind, Kind::Record) && object.name("@@iterator").is_none();
        if !by_itself || !cx.language(self).items_are_members() {
            return None;
        }
        let name = STEPS.into_iter().find(|name| object.name(name).is_some())?;
        let next = self.member(cx, &iterator, &name.into());
        let step = self.call(cx, &next, Arguments::default()).unwrap_or_default();
        let step = self.awaited(cx, &step);
        if let Some(source) = self.unbegun(cx.state, &step) {
            return Some(source);
        }
        let value = self.member(cx, &step, &"value".into());
        Some(self.allocate(cx, Object::with_rest(Kind::Iterator, value)))
    }

    /// What a function gives that makes a list of the first elements of something, which it does for a pattern that takes it apart.
    pub(super) fn read_elements(&mut self, cx: &mut Cx<'_, 'p>, value: &Value) -> Value {
        let kept = |atom: &Atom| matches!(atom, Atom::Symbol(_)) || self.is_list(cx.state, &Value::of(atom.clone()));
        if value.atoms().iter().all(kept) {
            return value.clone();
        }
        let value = self.iterator(cx, value);
        let list = match self.exact_items(cx, &value) {
            Some(items) => Object::sequence(Kind::List, items),
            None => Object::with_rest(Kind::List, self.element(cx, &value)),
        };
        self.allocate(cx, list)
    }
}
