//! Loops over a few known elements: a round for each, with its own element and its own objects.
//!
//! The elements of a list come in their order. Those of a set or dictionary come in any order: they are gone through
//! forwards and backwards.

use std::rc::Rc;

use rustc_hash::{FxHashMap, FxHashSet};

use super::flow::Activation;
use super::program::FunctionInfo;
use super::state::State;
use super::{Evaluator, MERGED, Site, Tag};
use crate::ir::{BlockId, Function, Reg};
use crate::value::{Atom, Key, Kind, Value, join};

/// How many elements are taken one by one.
pub(super) const MAX_ROUNDS: usize = 40;
/// How many rounds loops inside each other may have together.
pub(super) const MAX_NESTED: usize = 64;
/// How many things may be gone through alternatively.
const MAX_SOURCES: usize = 3;
/// How large a loop may be, in blocks.
pub(super) const MAX_BLOCKS: usize = 96;

/// A loop over elements: the blocks from which control comes back to its head.
pub(super) struct Loop {
    pub(super) blocks: FxHashSet<BlockId>,
    /// Registers that are defined in it and read after it.
    pub(super) leaving: Vec<Reg>,
}

/// What a loop's rounds begin with.
#[derive(Clone, Copy)]
pub(super) struct Head {
    pub(super) block: BlockId,
    pub(super) element: Reg,
    pub(super) body: BlockId,
    pub(super) exit: BlockId,
}

impl Loop {
    pub(super) fn new(function: &Function, info: &FunctionInfo, head: Head) -> Self {
        let successors = |at: BlockId| {
            let block = function.block(at);
            block.terminator.successors().chain(block.handler).collect::<Vec<_>>()
        };
        let mut reached: FxHashSet<BlockId> = FxHashSet::default();
        let mut before: FxHashMap<BlockId, Vec<BlockId>> = FxHashMap::default();
        let mut queue = vec![head.body];
        while let Some(at) = queue.pop() {
            if at == head.block || !reached.insert(at) {
                continue;
            }
            for next in successors(at) {
                before.entry(next).or_default().push(at);
                queue.push(next);
            }
        }
        let mut blocks: FxHashSet<BlockId> = FxHashSet::default();
        let mut queue = before.get(&head.block).cloned().unwrap_or_default();
        while let Some(at) = queue.pop() {
            if blocks.insert(at) {
                queue.extend(before.get(&at).into_iter().flatten().copied());
            }
        }
        let mut leaving: Vec<Reg> = info
            .crossing
            .iter()
            .filter(|(register, readers)| {
                info.home.get(register).is_some_and(|home| blocks.contains(home))
                    && readers.iter().any(|reader| !blocks.contains(reader))
            })
            .map(|(register, _)| *register)
            .collect();
        leaving.sort();
        Self { blocks, leaving }
    }
}

/// The attribute of a list whose elements come in an order that is not known.
pub(super) const UNORDERED: &str = "<unordered>";

/// What is known of the loop with a head.
pub(super) fn loop_of(act: &mut Activation<'_>, head: Head) -> Rc<Loop> {
    let (function, info) = (act.function, act.info);
    act.loops.entry(head.block).or_insert_with(|| Rc::new(Loop::new(function, info, head))).clone()
}

/// Goes on behind a loop whose rounds were evaluated one by one: its blocks are done, and what leaves it is known outside.
pub(super) fn end_rounds(act: &mut Activation<'_>, head: Head, inner: &Loop, left: Vec<Value>) {
    act.block = head.block;
    for block in &inner.blocks {
        act.inputs[block.0 as usize] = None;
        act.heads.insert(*block, head.block);
    }
    for (register, value) in inner.leaving.iter().zip(left) {
        act.define_outside(*register, value, &inner.blocks);
    }
}

impl<'p> Evaluator<'p> {
    /// Goes through a loop element by element, when they are few and known; false when they are not. What is gone through
    /// may be one of several things: then each of them is.
    pub(super) fn unrolled(&mut self, act: &mut Activation<'p>, state: &State, source: &Value, head: Head) -> bool {
        let mut all = Vec::new();
        for atom in source.atoms() {
            let source = Value::of(atom.clone());
            match self.known_elements(state, &source) {
                Some((items, ordered)) => all.push((source, items, ordered)),
                None => return false,
            }
        }
        let most = all.iter().map(|(_, items, _)| items.len()).max();
        let Some(most) = most.filter(|_| act.context != MERGED && all.len() <= MAX_SOURCES) else { return false };
        if act.rounds * most.max(1) > MAX_NESTED {
            return false;
        }
        let inner = loop_of(act, head);
        if inner.blocks.len() > MAX_BLOCKS {
            return false;
        }
        let outer = act.rounds;
        act.rounds *= most.max(1);
        let input = act.inputs[head.block.0 as usize].take();
        let mut left = vec![Value::NOTHING; inner.leaving.len()];
        let exits: Vec<_> = all
            .iter()
            .map(|(source, items, ordered)| match ordered {
                true => self.in_order(act, state.clone(), source, (head, &inner), &mut left),
                false => Ok(self.in_any_order(act, state.clone(), items, (head, &inner), &mut left)),
            })
            .collect();
        act.rounds = outer;
        act.inputs[head.block.0 as usize] = input;
        end_rounds(act, head, &inner, left);
        for exit in exits {
            match exit {
                Ok(Some(state)) => self.go(act, head.exit, state),
                Ok(None) => {}
                // The loop changed what it goes through.
                Err(state) => act.send(head.block, state),
            }
        }
        true
    }

    /// The state after all rounds, `None` when none of them ends; an error when the elements are no longer known.
    fn in_order(
        &mut self,
        act: &mut Activation<'p>,
        mut state: State,
        source: &Value,
        (head, inner): (Head, &Rc<Loop>),
        left: &mut [Value],
    ) -> Result<Option<State>, State> {
        for round in 0..=MAX_ROUNDS {
            let Some((items, true)) = self.known_elements(&state, source) else { return Err(state) };
            let Some(item) = items.get(round) else { return Ok(Some(state)) };
            let item = join::bake(item, &state.facts);
            match self.round(act, state, (round, item), (head, inner), left) {
                Some(after) => state = after,
                None => return Ok(None),
            }
        }
        Err(state)
    }

    /// Each element has its round; of any two each comes first once.
    fn in_any_order(
        &mut self,
        act: &mut Activation<'p>,
        state: State,
        items: &[Value],
        (head, inner): (Head, &Rc<Loop>),
        left: &mut [Value],
    ) -> Option<State> {
        let mut order: Vec<(usize, &Value)> = items.iter().enumerate().collect();
        let mut exit: Option<State> = None;
        for _ in 0..items.len().clamp(1, 2) {
            let mut end = Some(state.clone());
            for (round, item) in &order {
                let Some(state) = end.take() else { break };
                let item = join::bake(item, &state.facts);
                end = self.round(act, state, (*round, item), (head, inner), left);
            }
            match (&mut exit, end) {
                (Some(exit), Some(end)) => _ = exit.join(&end, false),
                (none, end) => *none = none.take().or(end),
            }
            order.reverse();
        }
        exit
    }

    /// The state with which control comes back to the head.
    pub(super) fn round(
        &mut self,
        act: &mut Activation<'p>,
        state: State,
        (round, item): (usize, Value),
        (head, inner): (Head, &Rc<Loop>),
        left: &mut [Value],
    ) -> Option<State> {
        for block in &inner.blocks {
            act.inputs[block.0 as usize] = None;
            act.visits[block.0 as usize] = 0;
            act.pending.remove(&(act.info.order[block.0 as usize], *block));
        }
        let context = act.context;
        let site = act.site(head.element, Tag::ROUND + round as u16);
        act.context = self.child_context(Site { context, ..site });
        act.inputs[head.block.0 as usize] = None;
        act.define(head.element, item);
        act.block = head.block;
        self.go(act, head.body, state);
        while let Some(next) = act.pending.iter().find(|(_, block)| inner.blocks.contains(block)).copied() {
            act.pending.remove(&next);
            if !self.visit(act, next.1) {
                break;
            }
        }
        act.context = context;
        for (register, value) in inner.leaving.iter().zip(left) {
            *value = join::join(value, act.value(*register));
        }
        act.pending.remove(&(act.info.order[head.block.0 as usize], head.block));
        act.inputs[head.block.0 as usize].take()
    }

    /// The elements, and whether they come in this order.
    fn known_elements(&mut self, state: &State, source: &Value) -> Option<(Vec<Value>, bool)> {
        let id = match source.only()? {
            Atom::Object(id) => *id,
            Atom::Str(text) if text.chars().nth(MAX_ROUNDS).is_none() => {
                return Some((text.chars().map(|c| Value::str(c.to_string())).collect(), true));
            }
            _ => return None,
        };
        let object = self.read(state, id)?;
        if !object.exact() || object.summary || object.items().nth(MAX_ROUNDS).is_some() {
            return None;
        }
        let items = || object.items().map(|(_, value)| value.clone()).collect::<Vec<_>>();
        match object.kind {
            Kind::List | Kind::Tuple => Some((items(), object.name(UNORDERED).is_none())),
            Kind::Set => Some((items(), false)),
            Kind::Dict if object.items().all(|(key, _)| !matches!(key, Key::Constant(_))) => {
                Some((object.items().map(|(key, _)| join::key_value(key)).collect(), false))
            }
            _ => None,
        }
    }
}
