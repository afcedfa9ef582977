//! Functions that are evaluated once for all their callers: recursion, and what is called in very many ways.

use std::sync::Arc;

use super::flow::{Cx, FunctionSite};
use super::memo::{End, Input, Summary};
use super::state::State;
use super::{Evaluator, MERGED};
use crate::value::heap::FunctionValue;
use crate::value::{Facts, Value, join};

/// Rounds of a merged function after which what grows is widened.
const WIDEN_AFTER: u32 = 3;
const MAX_ROUNDS: u32 = 12;

impl<'p> Evaluator<'p> {
    /// Evaluates a function once for all its callers: to a fixpoint over what they give.
    pub(super) fn evaluate_merged(
        &mut self,
        cx: &mut Cx<'_, 'p>,
        value: &FunctionValue,
        site: FunctionSite<'p>,
        input: Input,
    ) -> Option<Summary> {
        let key = (site.file, site.id);
        let state = cx.state.for_call();
        let depth = self.stack.len();
        let merged = self.memo.merged.entry(key).or_default();
        let grown = merged.take_in(&input, state, merged.rounds > WIDEN_AFTER);
        if let Some(running) = merged.depth {
            merged.grown |= grown;
            let summary = merged.summary.clone();
            self.memo.provisional = self.memo.provisional.min(running);
            return summary;
        }
        if !grown && merged.summary.is_some() {
            return merged.summary.clone();
        }
        merged.depth = Some(depth);
        loop {
            let merged = self.memo.merged.entry(key).or_default();
            merged.grown = false;
            merged.rounds += 1;
            let rounds = merged.rounds;
            let (values, receiver, state) = merged.input.clone()?;
            let input = Input { values, receiver, frames: input.frames.clone(), facts: state.facts.clone() };
            let outcome = self.activate(cx, value, site, (&input, Value::NOTHING), MERGED, state.clone());
            let summary = Summary::new(&outcome, &state);
            let merged = self.memo.merged.entry(key).or_default();
            let settled = merged.summary.as_ref().is_some_and(|old| old.same(&summary)) && !merged.grown;
            merged.summary = Some(summary);
            if settled || self.exhausted {
                break;
            }
            if rounds > MAX_ROUNDS {
                self.limit(
                    "recursion",
                    site.function.name_origin,
                    "the recursion did not settle; what it computes may be incomplete",
                );
                break;
            }
        }
        if self.memo.provisional >= depth {
            self.memo.provisional = usize::MAX;
        }
        if self.exhausted {
            // What was found so far is not all that the function does.
            self.memo.merged.remove(&key);
            return None;
        }
        let merged = self.memo.merged.entry(key).or_default();
        merged.depth = None;
        merged.rounds = 0;
        let mut summary = merged.summary.clone()?;
        for end in [&mut summary.normal, &mut summary.raised].into_iter().flatten() {
            weaken(end, cx.state);
        }
        Some(summary)
    }
}

/// A merged call stands for all callers: for one of them, what it changed may also be as it was.
fn weaken(end: &mut End, state: &State) {
    let none = Facts::default();
    for (id, object) in &mut end.writes {
        if let Some(now) = state.heap.get(*id) {
            *object = Arc::new(join::join_objects(now, &none, object, &none));
        }
    }
    end.facts = state.facts.or(&end.facts);
}
