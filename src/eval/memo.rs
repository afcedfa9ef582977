//! Outcomes of calls that were evaluated before, and when they hold again.

use std::sync::Arc;

use rustc_hash::FxHashMap;
use smol_str::SmolStr;

use super::flow::Outcome;
use super::raise::Thrown;
use super::state::State;
use crate::ir::{Constant, FunctionId};
use crate::source::FileId;
use crate::value::{Facts, Object, ObjectId, Value, join};

/// How many outcomes of one function are kept.
const MAX_ENTRIES: usize = 24;

/// A function of the program.
pub(super) type FunctionKey = (FileId, FunctionId);

/// A function with the literal that its call gives first: recursion by other and other literals ends with the program's
/// text, as that of a bundle's `require` by the names of its modules.
pub(super) type Turn = (FunctionKey, Option<Literal>);

#[derive(Clone, PartialEq, Eq, Hash)]
pub(super) enum Literal {
    Str(SmolStr),
    Int(i64),
}

impl Literal {
    pub(super) fn of(constant: &Constant) -> Option<Self> {
        match constant {
            Constant::Str(text) => Some(Self::Str(text.clone())),
            Constant::Int(number) => Some(Self::Int(*number)),
            _ => None,
        }
    }
}

#[derive(Default)]
pub(super) struct Memo {
    entries: FxHashMap<FunctionKey, Vec<Entry>>,
    /// Functions that are evaluated once for all callers.
    pub(super) merged: FxHashMap<FunctionKey, Merged>,
    /// How often each function was evaluated.
    pub(super) evaluations: FxHashMap<Turn, Evaluations>,
    /// How often each function is on the stack.
    pub(super) active: FxHashMap<Turn, u32>,
    /// The depth of the lowest function on the stack whose outcome was used before it was final.
    pub(super) provisional: usize,
}

/// How often a function was evaluated.
#[derive(Clone, Copy, Default)]
pub(super) struct Evaluations {
    pub(super) all: u32,
    /// Those from code that was evaluated often itself.
    pub(super) repeated: u32,
}

/// What a call was given.
#[derive(Clone, PartialEq)]
pub(super) struct Input {
    pub(super) values: Vec<Value>,
    pub(super) receiver: Value,
    pub(super) frames: Arc<[ObjectId]>,
    pub(super) facts: Facts,
}

struct Entry {
    input: Input,
    /// The context, when the call made objects.
    context: Option<u32>,
    /// What it read of the heap, as it was.
    reads: Vec<(u32, Option<Arc<Object>>)>,
    summary: Summary,
}

/// What a call did.
#[derive(Clone)]
pub(super) struct Summary {
    pub(super) normal: Option<End>,
    pub(super) raised: Option<End>,
    /// What may be raised without a `raise` of the program.
    pub(super) thrown: Thrown,
    pub(super) yielded: Value,
}

/// One way out of a function: its value, what it changed on the heap, and what is known then.
#[derive(Clone, PartialEq)]
pub(super) struct End {
    pub(super) value: Value,
    pub(super) writes: Vec<(u32, Arc<Object>)>,
    /// What may have been emptied.
    pub(super) emptied: Vec<ObjectId>,
    pub(super) facts: Facts,
}

/// The state of a function that is evaluated for all callers together.
#[derive(Default)]
pub(super) struct Merged {
    pub(super) input: Option<(Vec<Value>, Value, State)>,
    /// The state of the last caller: what a next one has in common with it was taken in already.
    last: Option<State>,
    pub(super) summary: Option<Summary>,
    pub(super) depth: Option<usize>,
    pub(super) grown: bool,
    pub(super) rounds: u32,
}

impl Memo {
    /// Another handler begins: what was merged for the callers of the last one is not what this one's give.
    pub(super) fn begin(&mut self) {
        self.evaluations.clear();
        self.merged.clear();
    }

    /// Forgets outcomes, so that what is found on the way to them is found again.
    pub(super) fn forget(&mut self) {
        self.entries.clear();
    }

    pub(super) fn find(&self, key: FunctionKey, input: &Input, context: u32, state: &State) -> Option<&Summary> {
        let entries = self.entries.get(&key)?;
        let same = |entry: &&Entry| {
            entry.context.is_none_or(|made| made == context)
                && entry.input == *input
                && entry.reads.iter().all(|(id, then)| match (then, state.heap.get(*id)) {
                    (None, None) => true,
                    (Some(then), Some(now)) => Arc::ptr_eq(then, now) || then == now,
                    _ => false,
                })
        };
        entries.iter().rev().find(same).map(|entry| &entry.summary)
    }

    /// The objects that a remembered call read.
    pub(super) fn reads_of(&self, key: FunctionKey, summary: &Summary) -> Vec<u32> {
        let entries = self.entries.get(&key).map_or(&[][..], Vec::as_slice);
        entries
            .iter()
            .find(|entry| std::ptr::eq(&entry.summary, summary))
            .map(|entry| entry.reads.iter().map(|(id, _)| *id).collect())
            .unwrap_or_default()
    }

    pub(super) fn keep(
        &mut self,
        key: FunctionKey,
        input: Input,
        context: u32,
        reads: Vec<(u32, Option<Arc<Object>>)>,
        summary: Summary,
        before: &State,
    ) {
        let made = |end: &Option<End>| {
            end.as_ref().is_some_and(|end| end.writes.iter().any(|(id, _)| before.heap.get(*id).is_none()))
        };
        let context = (made(&summary.normal) || made(&summary.raised)).then_some(context);
        let entries = self.entries.entry(key).or_default();
        if entries.len() >= MAX_ENTRIES {
            entries.remove(0);
        }
        entries.push(Entry { input, context, reads, summary });
    }
}

impl Merged {
    /// Joins what one more caller gives into the input of all; whether that changed it.
    pub(super) fn take_in(&mut self, input: &Input, state: State, widen: bool) -> bool {
        let Some((values, receiver, merged)) = &mut self.input else {
            self.last = Some(state.clone());
            self.input = Some((input.values.clone(), input.receiver.clone(), state));
            return true;
        };
        let mut grown = false;
        let pairs = values.iter_mut().zip(&input.values).chain([(receiver, &input.receiver)]);
        for (old, new) in pairs {
            let mut joined = join::join_paths(old, &merged.facts, new, &state.facts);
            if widen {
                joined = join::widen(old, &joined);
            }
            if joined != *old {
                *old = joined;
                grown = true;
            }
        }
        let news = match &self.last {
            Some(last) if last.facts == state.facts => changes(merged, last, &state),
            _ => state.clone(),
        };
        grown |= merged.join(&news, widen);
        self.last = Some(state);
        grown
    }
}

/// A state that differs from another one by what came into being between two states.
fn changes(from: &State, before: &State, after: &State) -> State {
    let mut heap = from.heap.clone();
    before.heap.for_each_difference(&after.heap, &mut |id, _, new| {
        if let Some(new) = new {
            heap.set(id, new.clone());
        }
    });
    State { heap, ..after.clone() }
}

impl Summary {
    pub(super) fn new(outcome: &Outcome, before: &State) -> Self {
        let end = |way: &Option<(Value, State)>| {
            way.as_ref().map(|(value, state)| End {
                value: value.clone(),
                writes: writes(before, state),
                emptied: state.emptied_here(),
                facts: state.facts.clone(),
            })
        };
        Self {
            normal: end(&outcome.normal),
            raised: end(&outcome.raised),
            thrown: outcome.thrown.clone(),
            yielded: outcome.yielded.clone(),
        }
    }

    /// Whether another evaluation told nothing new.
    pub(super) fn same(&self, other: &Self) -> bool {
        self.normal == other.normal
            && self.raised == other.raised
            && self.thrown == other.thrown
            && self.yielded == other.yielded
    }
}

/// The objects that differ.
fn writes(before: &State, after: &State) -> Vec<(u32, Arc<Object>)> {
    let mut writes = Vec::new();
    before.heap.for_each_difference(&after.heap, &mut |id, old, new| {
        if let Some(new) = new
            && !old.is_some_and(|old| Arc::ptr_eq(old, new) || old == new)
        {
            writes.push((id, new.clone()));
        }
    });
    writes
}
