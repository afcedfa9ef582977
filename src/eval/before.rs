//! What is called before a handler, so that its checks count: middleware, hooks.

use super::Evaluator;
use super::bind::Arguments;
use super::entry::{Before, HandsOn, Invocation};
use super::flow::{Cx, join_ends};
use crate::value::{Atom, Callee, Case, Facts, Key, ObjectId, Value};

impl<'p> Evaluator<'p> {
    /// Calls a function as something outside does. Where what is called before it was not seen to hand on, as when an
    /// unknown library does that, the function is called all the same.
    pub(super) fn called_from_outside(&mut self, cx: &mut Cx<'_, 'p>, invocation: &Invocation) -> Option<Value> {
        let Invocation { function, given, members, before, .. } = invocation;
        for receiver in receivers(function) {
            for given in members {
                let value = self.given(cx, given)?;
                self.write(cx.state, receiver, Key::Name(given.name.clone()), value);
            }
        }
        for made in &before.made {
            self.given(cx, made)?;
        }
        let mut arguments = Arguments::default();
        for given in given {
            self.give(cx, given, &mut arguments)?;
        }
        for schemas in &before.schemas {
            self.learn_schemas(cx, &arguments.at(0), schemas);
        }
        if before.functions.is_empty() {
            return self.call(cx, function, arguments);
        }
        let start = cx.state.clone();
        let result = match before.hands_on {
            HandsOn::ByCalling(next) => self.call_chain(cx, before, next, function, arguments.clone()),
            HandsOn::ByNothing | HandsOn::ByReturning | HandsOn::ByPassing => {
                self.call_in_turn(cx, &before.functions, function, arguments.clone())
            }
        };
        if self.led_to.is_none() {
            return result;
        }
        *cx.state = start;
        self.call(cx, function, arguments)
    }

    /// Each function is given one that calls the next.
    fn call_chain(
        &mut self,
        cx: &mut Cx<'_, 'p>,
        before: &Before,
        next: usize,
        function: &Value,
        arguments: Arguments,
    ) -> Option<Value> {
        let shared: Vec<Value> = (0..next).map(|at| arguments.at(at)).collect();
        let mut first = (function.clone(), arguments);
        for (at, earlier) in before.functions.iter().enumerate().rev() {
            let (next, given) = first;
            let next = cx.language(self).call_later(self, cx, at, next, given);
            first = (earlier.clone(), Arguments::of(shared.iter().cloned().chain([next])));
        }
        self.call(cx, &first.0, first.1)
    }

    /// Each function is called when the one before it has given nothing.
    fn call_in_turn(
        &mut self,
        cx: &mut Cx<'_, 'p>,
        earlier: &[Value],
        function: &Value,
        arguments: Arguments,
    ) -> Option<Value> {
        let Some((first, others)) = earlier.split_first() else { return self.call(cx, function, arguments) };
        let takes = self.describe(cx.state, first).map_or(0, |described| described.parameters.len());
        let shared = (0..takes).map(|at| arguments.at(at));
        let given = self.call(cx, first, Arguments::of(shared.collect::<Vec<_>>()))?;
        let given = self.awaited(cx, &given);
        let whole = vec![Case { value: given.clone(), facts: Facts::default() }];
        let cases = given.cases.as_deref().map_or(whole, <[Case]>::to_vec);
        let before = cx.state.clone();
        let mut ends = Vec::new();
        for case in cases {
            *cx.state = before.clone();
            cx.state.learn(&case.facts);
            let nothing = case.value.filter(|atom| matches!(atom, Atom::Null | Atom::Undefined | Atom::Missing));
            if nothing.is_nothing() {
                ends.push((case.value.clone(), std::mem::take(cx.state)));
            } else if let Some(value) = self.call_in_turn(cx, others, function, arguments.clone()) {
                ends.push((value, std::mem::take(cx.state)));
            }
        }
        let (value, state) = join_ends(ends.into_iter())?;
        *cx.state = state;
        Some(value)
    }
}

/// The objects whose method a function is.
fn receivers(function: &Value) -> Vec<ObjectId> {
    let receiver = |atom: &Atom| match atom {
        Atom::Bound(bound) => bound.receiver.objects().next(),
        _ => None,
    };
    function.atoms().iter().filter_map(receiver).collect()
}

/// The function of the program that is called.
pub(super) fn called(function: &Value) -> Option<ObjectId> {
    function.atoms().iter().find_map(|atom| match atom {
        Atom::Object(id) => Some(*id),
        Atom::Bound(bound) => match bound.callee {
            Callee::Object(id) => Some(id),
            _ => None,
        },
        _ => None,
    })
}
