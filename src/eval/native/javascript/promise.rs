//! Promises: what they will be stands in item 0, why they failed in the member `reason`. They settle at once.

use super::super::Function;
use crate::eval::Evaluator;
use crate::eval::access::bound_native;
use crate::eval::bind::Arguments;
use crate::eval::compare::from_cases;
use crate::eval::flow::Cx;
use crate::eval::state::State;
use crate::value::{Atom, Case, Facts, Key, Kind, Object, ObjectId, Value, join};

/// Settles a promise as Node's callbacks do: with an error or a value.
pub(super) const CALL_BACK: &str = "<callback>";
const RESOLVE: &str = "<resolve>";
const REJECT: &str = "<reject>";
const REASON: &str = "reason";

pub(super) fn find<'p>(path: &str) -> Option<Function<'p>> {
    let function: Function<'p> = match path {
        "Promise" => |e, cx, a| {
            let promise = e.allocate(cx, Object::new(Kind::Promise));
            let given = [RESOLVE, REJECT].map(|name| bound_native(name, promise.clone()));
            e.call(cx, &a.at(0), Arguments::of(given));
            e.settled(cx, &promise);
            Some(promise)
        },
        "Promise.resolve" => |e, cx, a| Some(e.promise(cx, or_undefined(a.at(0)))),
        "Promise.withResolvers" => |e, cx, _| {
            let promise = e.allocate_at(cx, 1, Object::new(Kind::Promise));
            let [resolve, reject] = [RESOLVE, REJECT].map(|name| bound_native(name, promise.clone()));
            e.settled(cx, &promise);
            Some(e.record_of(cx, 2, &[("promise", promise), ("resolve", resolve), ("reject", reject)]))
        },
        "Promise.try" => |e, cx, a| {
            let mut rest = a.clone();
            rest.positional.drain(..rest.positional.len().min(1));
            let value = e.call(cx, &a.at(0), rest)?;
            Some(e.promise(cx, value))
        },
        "timers/promises.setTimeout" | "timers.promises.setTimeout" => {
            |e, cx, a| Some(e.promise(cx, or_undefined(a.at(1))))
        }
        "timers/promises.setImmediate" | "timers.promises.setImmediate" => {
            |e, cx, a| Some(e.promise(cx, or_undefined(a.at(0))))
        }
        "timers/promises.setInterval" | "timers.promises.setInterval" => {
            |e, cx, a| Some(e.allocate(cx, Object::with_rest(Kind::Iterator, or_undefined(a.at(1)))))
        }
        "Promise.reject" => |e, cx, a| {
            let mut object = Object::new(Kind::Promise);
            object.set_field(Key::Name(REASON.into()), a.at(0));
            Some(e.allocate(cx, object))
        },
        "Promise.all" => |e, cx, a| {
            let all = e.awaited_list(cx, &a.at(0), false);
            Some(e.promise_of(cx, all.value, all.known, all.reason))
        },
        "Promise.allSettled" => |e, cx, a| {
            let all = e.awaited_list(cx, &a.at(0), true);
            Some(e.promise(cx, all.value))
        },
        "Promise.race" | "Promise.any" => |e, cx, a| {
            let element = e.element(cx, &a.at(0));
            Some(e.promise(cx, element))
        },
        _ => return None,
    };
    Some(function)
}

fn or_undefined(value: Value) -> Value {
    if value.is_nothing() { Value::of(Atom::Undefined) } else { value }
}

/// What a promise becomes.
#[derive(Default)]
pub(in crate::eval) struct Becomes {
    /// Nothing when it is never fulfilled.
    pub(in crate::eval) value: Value,
    /// What is known when it is fulfilled.
    pub(in crate::eval) known: Facts,
    /// Why it may fail; nothing when it does not.
    pub(in crate::eval) reason: Value,
}

/// So many promises of promises are followed.
const MAX_NESTED: usize = 8;

impl<'p> Evaluator<'p> {
    fn promise(&mut self, cx: &mut Cx<'_, 'p>, value: Value) -> Value {
        self.promise_of(cx, value, Facts::default(), Value::NOTHING)
    }

    /// A promise of a value, or of what a promise becomes: with what is known when it is fulfilled, and why it may fail.
    pub(in crate::eval) fn promise_of(
        &mut self,
        cx: &mut Cx<'_, 'p>,
        value: Value,
        known: Facts,
        reason: Value,
    ) -> Value {
        let becomes = self.becomes(cx.state, &value);
        let known = known.and(&becomes.known);
        let reason = join::join(&reason, &becomes.reason);
        let value = join::bake(&becomes.value, &cx.state.facts).without_cases();
        let mut object = Object::new(Kind::Promise);
        if !value.is_nothing() {
            let cases = match &becomes.value.cases {
                Some(cases) => {
                    let known = |case: &Case| Case { value: case.value.clone(), facts: case.facts.and(&known) };
                    cases.iter().map(known).collect()
                }
                None if known.is_empty() => Vec::new(),
                None => vec![Case { value: value.clone(), facts: known }],
            };
            object.set_field(Key::Index(0), value.with_cases(cases));
        }
        if !reason.is_nothing() {
            object.set_field(Key::Name(REASON.into()), reason);
        }
        self.allocate_at(cx, 16, object)
    }

    /// What a value becomes when it is awaited.
    pub(super) fn awaited_promise(&mut self, cx: &mut Cx<'_, 'p>, value: &Value) -> Value {
        let value = &self.followed(cx, value);
        let becomes = self.becomes(cx.state, value);
        if !becomes.reason.is_nothing() {
            cx.raise(becomes.reason);
        }
        cx.state.learn(&becomes.known);
        let direct = value.objects().next().is_none();
        match becomes.value.has(&Atom::Missing) {
            _ if direct => value.clone(),
            true => becomes.value.present(),
            false => becomes.value,
        }
    }

    /// A value with promises in the place of objects that have a method `then`.
    fn followed(&mut self, cx: &mut Cx<'_, 'p>, value: &Value) -> Value {
        let mut result = Value::NOTHING;
        let mut changed = false;
        for (at, atom) in value.atoms().iter().enumerate() {
            let then = match atom {
                Atom::Object(id) => self.own_method(cx, *id, "then"),
                _ => None,
            };
            let one = match then {
                Some(then) => {
                    changed = true;
                    let promise = self.allocate_at(cx, 24 + at, Object::new(Kind::Promise));
                    let given = [RESOLVE, REJECT].map(|name| bound_native(name, promise.clone()));
                    self.call(cx, &then, Arguments::of(given));
                    self.settled(cx, &promise);
                    promise
                }
                None => Value::of(atom.clone()),
            };
            result = join::join(&result, &one);
        }
        if changed { result } else { value.clone() }
    }

    pub(in crate::eval) fn becomes(&mut self, state: &State, value: &Value) -> Becomes {
        let mut all = Becomes::default();
        let mut cases: Vec<Case> = Vec::new();
        let mut seen = 0;
        let mut queue = vec![(value.clone(), Facts::default())];
        while let Some((value, given)) = queue.pop() {
            for case in join::cases_of(&value) {
                let given = given.and(&case.facts);
                for atom in case.value.atoms() {
                    let promise = match atom {
                        Atom::Object(id) => {
                            self.read(state, *id).filter(|object| object.kind == Kind::Promise).cloned()
                        }
                        _ => None,
                    };
                    let Some(promise) = promise.filter(|_| seen < MAX_NESTED) else {
                        cases.push(Case { value: Value::of(atom.clone()), facts: given.clone() });
                        continue;
                    };
                    seen += 1;
                    if let Some(reason) = promise.name(REASON) {
                        all.reason = join::join(&all.reason, reason);
                    }
                    queue.extend(promise.field(&Key::Index(0)).map(|value| (value.clone(), given.clone())));
                }
            }
        }
        all.known = cases.iter().map(|case| case.facts.clone()).reduce(|all, one| all.or(&one)).unwrap_or_default();
        all.value = from_cases(cases);
        all
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

    /// What a list of promises becomes: the list of what they become, or, when each is `settled`, of how that went.
    fn awaited_list(&mut self, cx: &mut Cx<'_, 'p>, list: &Value, settled: bool) -> Becomes {
        let mut awaited = Object::new(Kind::List);
        let mut all = Becomes::default();
        let items = self.exact_items(cx, list);
        let exact = items.is_some();
        for (at, item) in items.unwrap_or_else(|| vec![self.element(cx, list)]).into_iter().enumerate() {
            let becomes = self.becomes(cx.state, &item);
            all.known = all.known.and(&becomes.known);
            all.reason = join::join(&all.reason, &becomes.reason);
            let value = match settled {
                true => self.settlement(cx, 2 + at, becomes),
                false => becomes.value,
            };
            match exact {
                true => crate::eval::grow::push(&mut awaited, value),
                false => awaited.rest = value,
            }
        }
        if !exact {
            all.known = self.for_all(cx.state, &all.known);
        }
        all.value = self.allocate_at(cx, 1, awaited);
        all
    }

    /// How a promise went, as `allSettled` tells it.
    fn settlement(&mut self, cx: &mut Cx<'_, 'p>, at: usize, becomes: Becomes) -> Value {
        let mut ways = Value::NOTHING;
        let outcomes = [("fulfilled", "value", becomes.value), ("rejected", "reason", becomes.reason)];
        for (way, (status, name, value)) in outcomes.into_iter().enumerate() {
            if !value.is_nothing() {
                let fields = [("status", Value::str(status)), (name, value)];
                ways = join::join(&ways, &self.record_of(cx, 2 * at + way, &fields));
            }
        }
        ways
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
            RESOLVE => {
                let becomes = self.becomes(cx.state, &arguments.at(0));
                let failed = Some(becomes.reason).filter(|reason| !reason.is_nothing());
                let failed = failed.map(|reason| (Key::Name(REASON.into()), reason));
                let value = join::bake(&becomes.value, &becomes.known);
                let fulfilled = (failed.is_none() || !value.is_nothing()).then_some((Key::Index(0), value));
                fulfilled.into_iter().chain(failed).collect()
            }
            REJECT => vec![(Key::Name(REASON.into()), arguments.at(0))],
            CALL_BACK => vec![(Key::Name(REASON.into()), arguments.at(0)), (Key::Index(0), arguments.at(1))],
            _ => return None,
        };
        for (key, value) in results {
            let value = if value.is_nothing() { Value::of(Atom::Undefined) } else { value };
            let Some(object) = self.read(cx.state, id).cloned() else { continue };
            let old = object.field(&key).cloned().unwrap_or_default();
            let before =
                object.fields.iter().any(|(_, value)| !value.has(&Atom::Missing) && !value.has(&Atom::Unknown));
            if name != CALL_BACK && before && !object.summary {
                // The first call counts.
                continue;
            }
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
        let Becomes { value, known, mut reason } = self.becomes(cx.state, own);
        let outcome = match name {
            "then" => {
                let failed = self.recovered(cx, &reason, &arguments.at(1));
                if !failed.is_nothing() {
                    reason = Value::NOTHING;
                }
                if value.is_nothing() {
                    failed
                } else {
                    // The function is called when the promise is fulfilled.
                    let before = cx.state.clone();
                    cx.state.learn(&known);
                    let done = self.call(cx, &arguments.at(0), Arguments::of([value]));
                    if !known.is_empty() {
                        cx.state.join(&before, false);
                    }
                    join::join(&done.unwrap_or_default(), &failed)
                }
            }
            "catch" => {
                let failed = self.recovered(cx, &reason, &arguments.at(0));
                if !failed.is_nothing() {
                    reason = Value::NOTHING;
                }
                let fulfilled = if value.is_nothing() { Value::NOTHING } else { join::bake(&value, &known) };
                join::join(&fulfilled, &failed)
            }
            _ => {
                self.call(cx, &arguments.at(0), Arguments::default());
                join::bake(&value, &known)
            }
        };
        Some(self.promise_of(cx, outcome, Facts::default(), reason))
    }

    /// What the handler of a failure makes of it, if there is one.
    fn recovered(&mut self, cx: &mut Cx<'_, 'p>, reason: &Value, handler: &Value) -> Value {
        if !handler.atoms().iter().any(|atom| matches!(atom, Atom::Object(_) | Atom::Bound(_))) {
            return Value::NOTHING;
        }
        let reason = join::join(reason, &Value::unknown());
        let before = cx.state.clone();
        let result = self.call(cx, handler, Arguments::of([reason]));
        cx.state.join(&before, false);
        result.unwrap_or_default()
    }
}
