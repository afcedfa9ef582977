//! One function at work: a worklist over its blocks until nothing changes.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;
use std::sync::Arc;

use rustc_hash::{FxHashMap, FxHashSet};

use super::program::FunctionInfo;
use super::raise::Thrown;
use super::semantics::Semantics;
use super::state::State;
use super::unroll::{Head, Loop};
use super::{Evaluator, Site, Tag};
use crate::ir::{BlockId, Function, FunctionId, Op, Reg, Terminator, Test};
use crate::source::{FileId, Span};
use crate::value::symbol::ELEMENT;
use crate::value::{Atom, Case, Facts, Kind, ObjectId, SymbolId, Value, join};

/// After this many visits of a block, what grows is widened.
const WIDEN_AFTER: u32 = 3;
/// After this many, the block is left as it is and the limit reported.
const MAX_VISITS: u32 = 60;

/// A call of a function while it is evaluated.
pub(super) struct Activation<'p> {
    pub(super) file: FileId,
    pub(super) id: FunctionId,
    pub(super) function: &'p Function,
    /// The frames that it can see: the module's first, its own last.
    pub(super) frames: Arc<[ObjectId]>,
    pub(super) receiver: Value,
    /// The class in whose body the function stands.
    pub(super) home: Option<ObjectId>,
    pub(super) context: u32,
    pub(super) registers: Vec<Value>,
    pub(super) returns: BTreeMap<BlockId, (Value, State)>,
    pub(super) raises: BTreeMap<(BlockId, u32), (Value, State)>,
    /// What may be raised without a `raise` of the program, and leaves the function.
    pub(super) thrown: Thrown,
    pub(super) yielded: Value,
    /// Where a generator stands still and others go on.
    paused: Option<State>,
    /// What a generator gets from `send`.
    pub(super) sent: Value,
    /// The exceptions that lead into each handler block, and to each of its clauses.
    pub(super) caught: BTreeMap<BlockId, Value>,
    pub(super) inputs: Vec<Option<State>>,
    pub(super) visits: Vec<u32>,
    pub(super) pending: BTreeSet<(u32, BlockId)>,
    pub(super) info: &'p FunctionInfo,
    /// Loops over known elements, by their heads.
    pub(super) loops: FxHashMap<BlockId, Rc<Loop>>,
    /// The head of the loop in which a block was evaluated element by element.
    pub(super) heads: FxHashMap<BlockId, BlockId>,
    /// The heads of loops that do not count as they seemed to.
    pub(super) uncounted: FxHashSet<BlockId>,
    /// How many rounds the loops around the current block have together.
    pub(super) rounds: usize,
    /// With what control comes back to a loop's head, by head and by the block it comes from.
    latches: BTreeMap<(BlockId, BlockId), Latch>,
    /// Ways out of loops of which no round was evaluated yet, by head.
    exits: BTreeMap<BlockId, Exit>,
    pub(super) block: BlockId,
}

/// What a round of a loop has established.
#[derive(Clone, PartialEq)]
struct Latch {
    facts: Facts,
    /// For objects that changed in the round: what is known when nothing stands in it; `None` when something does.
    changed: Vec<(ObjectId, Option<Facts>)>,
    /// Objects that may have been emptied in the round.
    emptied: Vec<ObjectId>,
}

impl Latch {
    /// What is known behind this round when nothing stands in an object; `None` when something does.
    fn if_empty(&self, id: ObjectId) -> Option<Facts> {
        match self.changed.iter().find(|(changed, _)| *changed == id) {
            Some((_, facts)) => facts.as_ref().map(|facts| facts.and(&self.facts)),
            None => Some(self.facts.clone()),
        }
    }
}

/// A way out of a loop over elements.
struct Exit {
    to: BlockId,
    state: State,
    /// The elements.
    symbols: Vec<crate::value::SymbolId>,
}

/// How a call ended.
pub(super) struct Outcome {
    pub(super) normal: Option<(Value, State)>,
    pub(super) raised: Option<(Value, State)>,
    /// What may be raised without a `raise` of the program.
    pub(super) thrown: Thrown,
    pub(super) yielded: Value,
}

impl<'p> Activation<'p> {
    pub(super) fn new(site: FunctionSite<'p>, frames: Arc<[ObjectId]>, context: u32, info: &'p FunctionInfo) -> Self {
        let blocks = site.function.blocks.len();
        Self {
            file: site.file,
            id: site.id,
            function: site.function,
            frames,
            receiver: Value::NOTHING,
            home: None,
            context,
            registers: vec![Value::NOTHING; site.function.registers as usize],
            returns: BTreeMap::new(),
            raises: BTreeMap::new(),
            thrown: Thrown::default(),
            yielded: Value::NOTHING,
            paused: None,
            sent: Value::NOTHING,
            caught: BTreeMap::new(),
            inputs: vec![None; blocks],
            visits: vec![0; blocks],
            pending: BTreeSet::new(),
            info,
            loops: FxHashMap::default(),
            heads: FxHashMap::default(),
            uncounted: FxHashSet::default(),
            rounds: 1,
            latches: BTreeMap::new(),
            exits: BTreeMap::new(),
            block: BlockId(0),
        }
    }

    pub(super) fn value(&self, register: Reg) -> &Value {
        &self.registers[register.0 as usize]
    }

    /// Sets a register. Blocks that read it are evaluated again when it changed, since no state tells them.
    pub(super) fn define(&mut self, register: Reg, value: Value) {
        self.define_outside(register, value, &FxHashSet::default());
    }

    /// Sets a register for the blocks that are not `within` a loop.
    pub(super) fn define_outside(&mut self, register: Reg, value: Value, within: &FxHashSet<BlockId>) {
        let slot = &mut self.registers[register.0 as usize];
        if *slot == value {
            return;
        }
        *slot = value;
        let Some(blocks) = self.info.crossing.get(&register) else { return };
        for block in blocks.iter().filter(|block| !within.contains(block)) {
            // A block of a loop that went element by element is evaluated by way of the loop's head.
            let reached = |block: &&BlockId| self.inputs[block.0 as usize].is_some();
            let again = Some(block).filter(reached).or_else(|| self.heads.get(block).filter(reached));
            if let Some(again) = again {
                self.pending.insert((self.info.order[again.0 as usize], *again));
            }
        }
    }

    /// What all rounds of a loop have established, and what they have where nothing stands in an object afterwards; `None` when
    /// control did not get back to its head.
    fn rounds(&self, head: BlockId) -> Option<(Facts, Vec<(ObjectId, Facts)>)> {
        let rounds = || self.latches.range((head, BlockId(0))..=(head, BlockId(u32::MAX))).map(|(_, latch)| latch);
        let facts = rounds().map(|latch| latch.facts.clone()).reduce(|all, one| all.or(&one))?;
        let mut changed: Vec<ObjectId> = rounds().flat_map(|latch| &latch.changed).map(|(id, _)| *id).collect();
        changed.sort_unstable();
        changed.dedup();
        let emptied = |id: &ObjectId| rounds().any(|latch| latch.emptied.binary_search(id).is_ok());
        let if_empty = changed.into_iter().filter(|id| !emptied(id)).filter_map(|id| {
            let facts = rounds().filter_map(|latch| latch.if_empty(id)).reduce(|all, one| all.or(&one))?;
            Some((id, facts))
        });
        Some((facts, if_empty.collect()))
    }

    fn latch(&self, head: BlockId, state: &State) -> Latch {
        let mut changed = Vec::new();
        if let Some(before) = &self.inputs[head.0 as usize] {
            before.heap.for_each_difference(&state.heap, &mut |id, _, object| {
                if let Some(object) = object.filter(|object| object.is_container()) {
                    changed.push((ObjectId(id), object.may_be_empty().then(|| object.if_empty.clone())));
                }
            });
        }
        Latch { facts: state.facts.clone(), changed, emptied: state.emptied_here() }
    }

    pub(super) fn frame(&self) -> Option<ObjectId> {
        self.frames.last().copied()
    }

    pub(super) fn site(&self, register: Reg, tag: u16) -> Site {
        Site { context: self.context, file: self.file, function: self.id, register: register.0, tag }
    }

    /// Hands a state to a block; it is evaluated again when that changed what can arrive there.
    pub(super) fn send(&mut self, to: BlockId, state: State) {
        let at = to.0 as usize;
        let changed = match &mut self.inputs[at] {
            Some(have) => have.join(&state, self.visits[at] > WIDEN_AFTER),
            empty => {
                *empty = Some(state);
                true
            }
        };
        if changed {
            self.pending.insert((self.info.order[at], to));
        }
    }

    /// Adds to the exceptions that lead into a block.
    fn hand(&mut self, to: BlockId, value: &Value) {
        let caught = self.caught.entry(to).or_default();
        let joined = join::join(caught, value);
        if joined != *caught {
            *caught = joined;
            self.pending.insert((self.info.order[to.0 as usize], to));
        }
    }

    /// Hands a state to the handler of the current block, or out of the function.
    pub(super) fn raise(&mut self, value: Value, state: &State, at: u32) {
        match self.function.block(self.block).handler {
            Some(handler) => {
                self.hand(handler, &value);
                self.send(handler, state.clone());
            }
            None => {
                let key = (self.block, at);
                let earlier = self.raises.remove(&key);
                let ends = earlier.into_iter().chain([(value, state.clone())]);
                self.raises.extend(join_ends(ends).map(|end| (key, end)));
            }
        }
    }
}

/// Where evaluation is: the activation, the state that it changes, and the instruction.
pub(super) struct Cx<'a, 'p> {
    pub(super) act: &'a mut Activation<'p>,
    pub(super) state: &'a mut State,
    pub(super) site: Site,
    pub(super) origin: Span,
}

impl<'p> Cx<'_, 'p> {
    /// A site of its own for a further object that this instruction makes.
    pub(super) fn site(&self, tag: u16) -> Site {
        Site { tag, ..self.site }
    }

    /// A generator stands still here: who has asked it for a value goes on in this state.
    pub(super) fn pause(&mut self) {
        let state = State { locals: Default::default(), ..self.state.clone() };
        match &mut self.act.paused {
            Some(paused) => _ = paused.join(&state, false),
            none => *none = Some(state),
        }
    }

    /// Leaves the normal way: the exception goes to the handler or out of the function.
    pub(super) fn raise(&mut self, value: Value) {
        let at = self.origin.start;
        self.act.raise(value, self.state, at);
    }

    /// The language of the code at work.
    pub(super) fn language(&self, evaluator: &Evaluator<'p>) -> &'static dyn Semantics {
        evaluator.language(self.act.file)
    }
}

/// A function of a file.
#[derive(Clone, Copy)]
pub(super) struct FunctionSite<'p> {
    pub(super) file: FileId,
    pub(super) id: FunctionId,
    pub(super) function: &'p Function,
}

impl<'p> Evaluator<'p> {
    /// Evaluates all blocks to their fixpoint.
    pub(super) fn run(&mut self, act: &mut Activation<'p>, entry: State) -> Outcome {
        act.send(BlockId(0), entry);
        while let Some((_, block)) = act.pending.pop_first() {
            if !self.visit(act, block) {
                break;
            }
            while act.pending.is_empty() {
                let Some(head) = act.exits.keys().next().copied() else { break };
                self.leave_loop(act, head);
            }
        }
        self.outcome(act)
    }

    /// Evaluates a block once more; false when the budget is used up.
    pub(super) fn visit(&mut self, act: &mut Activation<'p>, block: BlockId) -> bool {
        let at = block.0 as usize;
        act.visits[at] += 1;
        if act.visits[at] > MAX_VISITS {
            self.limit(
                "iterations",
                act.function.name_origin,
                "a loop did not settle; what it computes may be incomplete",
            );
            return true;
        }
        let steps = act.function.block(block).instructions.len() as u64 + 1;
        // A module's own code costs nothing when it is met first: what it declares is there, whatever its calls cost.
        let free = act.id == FunctionId(0) && act.visits[at] == 1;
        if !free && !self.spend(steps, act.function.name_origin) {
            return false;
        }
        if let Some(state) = act.inputs[at].clone() {
            self.run_block(act, block, state);
        }
        true
    }

    fn run_block(&mut self, act: &mut Activation<'p>, id: BlockId, mut state: State) {
        act.block = id;
        if act.rounds == 1 {
            // What it raised in an earlier evaluation is raised again.
            act.raises.retain(|(block, _), _| *block != id);
        }
        let function = act.function;
        let block = function.block(id);
        let branches = matches!(block.terminator, Terminator::Branch { .. });
        // Where the evaluation of a branch's condition begins, at the earliest.
        let (mut from, mut entry) = (0, branches.then(|| state.clone()));
        for (at, instruction) in block.instructions.iter().enumerate() {
            let Some(value) = self.instruction(act, &mut state, instruction) else { return };
            act.define(instruction.result, value);
            if branches && matches!(instruction.op, Op::Store(..) | Op::Delete(_)) {
                (from, entry) = (at + 1, Some(state.clone()));
            }
        }
        match &block.terminator {
            Terminator::Unreachable => {}
            Terminator::Jump(to) => self.go(act, *to, state),
            Terminator::Branch { condition, then, otherwise } => {
                if self.counted(act, &state, block) {
                    return;
                }
                let entry = entry.unwrap_or_default();
                let splits = self.splits(act, &block.instructions[from..], &entry, *condition);
                for (truth, to) in [(true, *then), (false, *otherwise)] {
                    if let Some(mut state) = self.assume(act, state.clone(), *condition, truth) {
                        self.narrow(&splits, truth, &mut state);
                        self.hand_on(act, (id, *condition), to, (truth, &state));
                        self.narrow_tested(act, &block.instructions, (*condition, truth), &mut state);
                        self.go(act, to, state);
                    }
                }
            }
            Terminator::Next { iterator, element, body, exit, origin } => {
                self.next(act, state, (*iterator, *element), (*body, *exit), *origin);
            }
            Terminator::Return(value) => {
                let value = act.value(*value).clone();
                act.returns.insert(id, (value, state));
            }
            Terminator::Raise(value, origin) => {
                let value = match value {
                    Some(register) => act.value(*register).clone(),
                    None => join::join_all(act.caught.values().cloned()),
                };
                act.raise(value, &state, origin.start);
            }
        }
    }

    /// Hands the exception on that is being handled: where an `except` clause applies, what is of its class, and to the
    /// next clause the others.
    fn hand_on(
        &mut self,
        act: &mut Activation<'p>,
        (from, condition): (BlockId, Reg),
        to: BlockId,
        (truth, state): (bool, &State),
    ) {
        let Some(caught) = act.caught.get(&from).cloned() else { return };
        let instructions = &act.function.block(from).instructions;
        let defined = |by: Reg| instructions.iter().find(|one| one.result == by).map(|one| &one.op);
        let Some(Op::Test(Test::Instance(class), asked)) = defined(condition) else { return };
        let Some(Op::Caught) = defined(*asked) else { return };
        let class = act.value(*class).clone();
        let part = caught.filter(|atom| self.atom_is_instance(state, atom, &class).is_none_or(|is| is == truth));
        act.hand(to, &part);
    }

    pub(super) fn go(&mut self, act: &mut Activation<'p>, to: BlockId, state: State) {
        if act.info.order[to.0 as usize] <= act.info.order[act.block.0 as usize] {
            let latch = act.latch(to, &state);
            let known = act.latches.insert((to, act.block), latch.clone());
            if known != Some(latch) {
                // What all rounds have in common changed: the way out of the loop is told again.
                act.pending.insert((act.info.order[to.0 as usize], to));
            }
        }
        act.send(to, state);
    }

    /// One step of a loop over elements. What each round has established for its element holds for all of them when
    /// the elements are used up.
    fn next(
        &mut self,
        act: &mut Activation<'p>,
        mut state: State,
        (iterator, element): (Reg, Reg),
        (body, exit): (BlockId, BlockId),
        origin: Span,
    ) {
        let source = act.value(iterator).clone();
        if self.unrolled(act, &state, &source, Head { block: act.block, element, body, exit }) {
            return;
        }
        let site = act.site(element, super::Tag::OBJECT);
        let mut cx = Cx { act: &mut *act, state: &mut state, site, origin };
        let value = self.element(&mut cx, &source);
        let value = self.this_element(act, &mut state, &value, (element, origin));
        let symbols = self.element_symbols(&state, &value);
        let head = act.block;
        act.exits.insert(head, Exit { to: exit, state: state.clone(), symbols: symbols.clone() });
        if value.is_nothing() || act.rounds(head).is_some() {
            self.leave_loop(act, head);
        }
        if value.is_nothing() {
            return;
        }
        let mut inside = state;
        self.forget(&mut inside, &symbols);
        inside.go_into(&symbols);
        act.define(element, value);
        self.go(act, body, inside);
    }

    /// Goes on behind a loop whose elements are used up. What every round has established for its element then holds for
    /// all elements, also when there are none: so this waits until a round was evaluated, if there is to be one.
    fn leave_loop(&mut self, act: &mut Activation<'p>, head: BlockId) {
        let Some(Exit { to, mut state, symbols }) = act.exits.remove(&head) else { return };
        if let Some((facts, if_empty)) = act.rounds(head) {
            let about_elements =
                |facts: Facts| facts.filter(|symbol| symbols.iter().any(|base| self.symbols.is_below(symbol, *base)));
            let about = about_elements(facts);
            let if_empty: Vec<_> = if_empty.into_iter().map(|(id, facts)| (id, about_elements(facts))).collect();
            let about = self.for_all(&state, &about);
            state.learn(&about);
            self.learn_if_empty(&mut state, if_empty);
        }
        act.block = head;
        self.go(act, to, state);
    }

    /// The element of this round: a symbol of its own, since a check of it says nothing about the others. A tuple is taken
    /// apart: an element together with its position or its key.
    fn this_element(
        &mut self,
        act: &Activation<'p>,
        state: &mut State,
        value: &Value,
        (element, origin): (Reg, Span),
    ) -> Value {
        let whole = self.this_symbol(value, &state.facts, origin);
        let mut atoms: Vec<Atom> = Vec::new();
        for (at, atom) in whole.atoms().iter().enumerate() {
            let tuple = match atom {
                Atom::Object(id) => self.read(state, *id).filter(|object| object.kind == Kind::Tuple).cloned(),
                _ => None,
            };
            let Some(tuple) = tuple else {
                atoms.push(atom.clone());
                continue;
            };
            let mut own = (*tuple).clone();
            for (_, part) in &mut own.fields {
                *part = self.this_symbol(part, &state.facts, origin);
            }
            atoms.push(match own == *tuple {
                true => atom.clone(),
                false => Atom::Object(self.new_object(state, act.site(element, Tag::NATIVE + at as u16), own)),
            });
        }
        Value::from_atoms(atoms)
    }

    /// The symbols of an element, and of its parts when it is a tuple.
    fn element_symbols(&mut self, state: &State, value: &Value) -> Vec<SymbolId> {
        let mut symbols: Vec<_> = value.holes().iter().map(|hole| hole.symbol).collect();
        for id in value.objects() {
            if let Some(tuple) = self.read(state, id).filter(|object| object.kind == Kind::Tuple) {
                symbols.extend(tuple.fields.iter().flat_map(|(_, part)| part.holes()).map(|hole| hole.symbol));
            }
        }
        symbols
    }

    fn this_symbol(&mut self, value: &Value, facts: &Facts, origin: Span) -> Value {
        value.map_holes(&mut |hole| {
            if !self.symbols.is_any_element(hole.symbol) {
                return hole.clone();
            }
            let hole = facts.bake(hole);
            let text = hole.text.clone();
            let cleared = hole.cleared;
            let operation = smol_str::format_smolstr!("{ELEMENT}{origin:?}");
            crate::value::Hole { cleared, ..self.derived(&hole, operation, text) }
        })
    }

    /// A new round of a loop: what was known about the last element is not known about the next one.
    fn forget(&mut self, state: &mut State, symbols: &[crate::value::SymbolId]) {
        let table = &self.symbols;
        let kept = state.facts.filter(|symbol| !symbols.iter().any(|base| table.is_below(symbol, *base)));
        let lost = state.facts.beyond(&kept);
        state.facts = kept;
        let mut changes = Vec::new();
        // A flag tells nothing any more about the last element.
        let forgotten_facts =
            |facts: &Facts| facts.filter(|symbol| !symbols.iter().any(|base| table.is_below(symbol, *base)));
        let forgotten = |value: &Value| {
            let baked = join::bake(value, &lost);
            let cases = value.cases.iter().flat_map(|cases| cases.iter());
            let cases = cases.map(|case| Case { value: case.value.clone(), facts: forgotten_facts(&case.facts) });
            baked.with_cases(cases.collect())
        };
        state.locals.for_each(&mut |key, value| {
            let baked = forgotten(value);
            if baked != *value {
                changes.push((key, baked));
            }
        });
        for (key, value) in changes {
            state.locals.set(key, value);
        }
        let mut changes = Vec::new();
        state.heap.for_each(&mut |key, object| {
            let touched = object.fields.iter().map(|(_, value)| value).chain([&object.rest, &object.rest_keys]);
            let touched = !lost.is_empty() && touched.clone().any(|value| join::bake(value, &lost) != *value);
            let if_empty = forgotten_facts(&object.if_empty);
            if touched || if_empty != object.if_empty {
                let mut object = (**object).clone();
                object.if_empty = if_empty;
                for (_, value) in &mut object.fields {
                    *value = join::bake(value, &lost);
                }
                object.rest = join::bake(&object.rest, &lost);
                object.rest_keys = join::bake(&object.rest_keys, &lost);
                changes.push((key, Arc::new(object)));
            }
        });
        for (key, object) in changes {
            state.heap.set(key, object);
        }
    }

    fn outcome(&mut self, act: &mut Activation<'p>) -> Outcome {
        let mut normal = join_ends(std::mem::take(&mut act.returns).into_values());
        if let Some(paused) = act.paused.take() {
            match &mut normal {
                Some((_, state)) => _ = state.join(&paused, false),
                none => *none = Some((Value::null(), paused)),
            }
        }
        let raised = join_ends(std::mem::take(&mut act.raises).into_values());
        let (thrown, yielded) = (std::mem::take(&mut act.thrown), std::mem::take(&mut act.yielded));
        Outcome { normal, raised, thrown, yielded }
    }
}

/// Joins the ways out of a function. Which way it was can be seen by the value: its cases keep what each way knows.
pub(super) fn join_ends(ends: impl Iterator<Item = (Value, State)>) -> Option<(Value, State)> {
    ends.reduce(|(left, mut state), (right, other)| {
        let facts = state.facts.or(&other.facts);
        let (mine, theirs) = (state.facts.beyond(&facts), other.facts.beyond(&facts));
        let value = join::join_paths(&left, &mine, &right, &theirs);
        state.join(&other, false);
        (value, state)
    })
}

/// The position of each block in reverse postorder.
pub(super) fn reverse_postorder(function: &Function) -> Arc<[u32]> {
    let count = function.blocks.len();
    let mut order = vec![u32::MAX; count];
    let mut seen = vec![false; count];
    let mut finished = Vec::with_capacity(count);
    let successors = |at: usize| -> Vec<usize> {
        let block = &function.blocks[at];
        // What is taken last comes first in the order: the body of a loop before what follows it, handlers at the end.
        let mut next: Vec<usize> = block.terminator.successors().map(|to| to.0 as usize).collect();
        next.extend(block.handler.map(|to| to.0 as usize));
        next
    };
    let mut stack = vec![(0, successors(0))];
    if count > 0 {
        seen[0] = true;
    }
    while let Some((at, rest)) = stack.last_mut() {
        match rest.pop() {
            Some(next) if !seen[next] => {
                seen[next] = true;
                stack.push((next, successors(next)));
            }
            Some(_) => {}
            None => {
                finished.push(*at);
                stack.pop();
            }
        }
    }
    for (position, at) in finished.iter().rev().enumerate() {
        order[*at] = position as u32;
    }
    order.into()
}
