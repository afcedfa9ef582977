//! Promises: what they will be stands in item 0, why they failed in the member `reason`. They settle at once.

use super::super::Function;
use crate::eval::Evaluator;
use crate::eval::access::bound_native;
use crate::eval::bind::Arguments;
use crate::eval::flow::Cx;
use crate::value::{Atom, Key, Kind, Object, ObjectId, Value, join};

/// Settles a promise as Node's callbacks do: with an error or a value.
pub(super) const CALL_BACK: &str = "<callback>";
const RESOLVE: &str = "<resolve>";
const REJECT: &str = "<reject>";
pub(in crate::eval) const REASON: &str = "reason";

pub(super) fn find<'p>(path: &str) -> Option<Function<'p>> {
    let function: Function<'p> = match path {
        "Promise" => |e, cx, a| {
            let promise = e.allocate(cx, Object::new(Kind::Promise));
            let given = [RESOLVE, REJECT].map(|name| bound_native(name, promise.clone()));
            e.call(cx, &a.at(0), Arguments::of(given));
            e.settled(cx, &promise);
            Some(promise)
        },
        "Promise.resolve" => |e, cx, a| Some(e.promise(cx, a.at(0))),
        "Promise.reject" => |e, cx, a| {
            let mut object = Object::new(Kind::Promise);
            object.set_field(Key::Name(REASON.into()), a.at(0));
            Some(e.allocate(cx, object))
        },
        "Promise.all" => |e, cx, a| {
            let list = e.awaited_list(cx, &a.at(0), false);
            Some(e.promise(cx, list))
        },
        "Promise.allSettled" => |e, cx, a| {
            let list = e.awaited_list(cx, &a.at(0), true);
            Some(e.promise(cx, list))
        },
        "Promise.race" | "Promise.any" => |e, cx, a| {
            let (element, _) = e.element(cx, &a.at(0));
            Some(e.promise(cx, element))
        },
        _ => return None,
    };
    Some(function)
}

impl<'p> Evaluator<'p> {
    fn promise(&mut self, cx: &mut Cx<'_, 'p>, value: Value) -> Value {
        let mut object = Object::new(Kind::Promise);
        let value = self.awaited(cx, &value);
        object.set_field(Key::Index(0), join::bake(&value, &cx.state.facts));
        self.allocate(cx, object)
    }

    /// A promise that nothing was seen to settle is settled from outside.
    pub(super) fn settled(&mut self, cx: &mut Cx<'_, 'p>, promise: &Value) {
        for id in promise.objects().collect::<Vec<_>>() {
            let open = self.read(cx.state, id).is_some_and(|object| object.fields.is_empty());
            if open {
                self.write(cx.state, id, Key::Index(0), Value::unknown());
            }
        }
    }

    fn awaited_list(&mut self, cx: &mut Cx<'_, 'p>, list: &Value, settled: bool) -> Value {
        let mut awaited = Object::new(Kind::List);
        let shown = |this: &mut Self, cx: &mut Cx<'_, 'p>, at: usize, value: Value| match settled {
            true => this.record_of(cx, 2 + at, &[("status", Value::unknown()), ("value", value)]),
            false => value,
        };
        match self.exact_items(cx, list) {
            Some(items) => {
                for (at, item) in items.into_iter().enumerate() {
                    let value = self.awaited(cx, &item);
                    let value = shown(self, cx, at, value);
                    crate::eval::instruction::push(&mut awaited, value);
                }
            }
            None => {
                let (element, _) = self.element(cx, list);
                let value = self.awaited(cx, &element);
                awaited.rest = shown(self, cx, 0, value);
            }
        }
        self.allocate_at(cx, 1, awaited)
    }

    /// Calls of the functions that settle a promise.
    pub(super) fn settle(
        &mut self,
        cx: &mut Cx<'_, 'p>,
        name: &str,
        id: ObjectId,
        arguments: &Arguments,
    ) -> Option<Option<Value>> {
        let results = match name {
            RESOLVE => vec![(Key::Index(0), self.awaited(cx, &arguments.at(0)))],
            REJECT => vec![(Key::Name(REASON.into()), arguments.at(0))],
            CALL_BACK => vec![(Key::Name(REASON.into()), arguments.at(0)), (Key::Index(0), arguments.at(1))],
            _ => return None,
        };
        for (key, value) in results {
            let value = if value.is_nothing() { Value::of(Atom::Undefined) } else { value };
            let old = self.read(cx.state, id).and_then(|object| object.field(&key).cloned()).unwrap_or_default();
            let value = join::join(&old, &join::bake(&value, &cx.state.facts));
            self.write(cx.state, id, key, value);
        }
        Some(Some(Value::of(Atom::Undefined)))
    }

    pub(super) fn promise_method(
        &mut self,
        cx: &mut Cx<'_, 'p>,
        name: &str,
        own: &Value,
        arguments: &Arguments,
    ) -> Option<Value> {
        let value = self.awaited(cx, own);
        let result = match name {
            "then" => {
                let failed = self.recovered(cx, own, &arguments.at(1));
                if value.is_nothing() {
                    failed
                } else {
                    let given = Arguments::of([value]);
                    let done = self.call(cx, &arguments.at(0), given);
                    join::join(&done.unwrap_or_default(), &failed)
                }
            }
            "catch" => {
                let failed = self.recovered(cx, own, &arguments.at(0));
                join::join(&value, &failed)
            }
            _ => {
                self.call(cx, &arguments.at(0), Arguments::default());
                value
            }
        };
        Some(self.promise(cx, result))
    }

    /// What the handler of a failure makes of it, if there is one.
    fn recovered(&mut self, cx: &mut Cx<'_, 'p>, own: &Value, handler: &Value) -> Value {
        if !handler.atoms().iter().any(|atom| matches!(atom, Atom::Object(_) | Atom::Bound(_))) {
            return Value::NOTHING;
        }
        let mut reason = Value::unknown();
        for id in own.objects() {
            if let Some(told) = self.read(cx.state, id).and_then(|object| object.name(REASON)) {
                reason = join::join(&reason, told);
            }
        }
        let before = cx.state.clone();
        let result = self.call(cx, handler, Arguments::of([reason]));
        cx.state.join(&before, false);
        result.unwrap_or_default()
    }
}
