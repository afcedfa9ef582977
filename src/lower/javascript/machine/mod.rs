//! State machines that compilers make of generators and asynchronous functions, back into blocks.
//!
//! Each state is a block, and what leads to it a jump. The labels of a `try` say which states it protects: in these, exceptions go to
//! its `catch` or `finally`, and jumps out of it by way of the `finally`, as in source.

mod shape;
mod step;

use std::collections::BTreeMap;

use smol_str::SmolStr;
use tree_sitter::Node;

pub(super) use self::shape::Shape;
use self::shape::{Bounds, Dialect};
use super::Lowering;
use super::jump::{Exit, Finally, Frame, Target};
use crate::ir::{BlockId, Constant, Op, Place};

/// A machine while its states are lowered.
pub(super) struct Machine<'t> {
    dialect: Dialect,
    context: &'t str,
    blocks: BTreeMap<i64, BlockId>,
    /// Each behind those around it.
    regions: Vec<Region>,
    /// The regions that protect the code which is being lowered, the innermost last.
    active: Vec<usize>,
    /// The state that is being lowered.
    label: i64,
    /// Where the code has stored that it goes on.
    next: Option<i64>,
    /// What a state is given when it begins: the value that was sent in, or the exception.
    given: Place,
    temporaries: BTreeMap<SmolStr, Place>,
    /// How many frames are around those of the regions.
    frames: usize,
}

/// A `try`.
struct Region {
    bounds: Bounds,
    /// Where exceptions go from the body, and where they go to the `finally`.
    caught: BlockId,
    raised: BlockId,
    /// Says how the body was left, where there is a `finally`.
    way: Place,
    /// While the region is not active.
    finally: Option<Finally>,
}

impl Bounds {
    /// The first label that it does not protect.
    fn protected(&self) -> i64 {
        self.finally.or(self.catch).unwrap_or(self.start)
    }

    /// Whether a jump to a label stays inside.
    fn holds(&self, label: i64) -> bool {
        self.start < label && self.end.is_none_or(|end| label < end)
    }
}

impl<'t> Machine<'t> {
    /// The regions that protect a state. One that begins with it is active from `begun` on, the number of the last of them.
    fn protecting(&self, label: i64, begun: Option<usize>) -> Vec<usize> {
        let protects = |number: &usize| {
            let bounds = &self.regions[*number].bounds;
            let inside = bounds.start < label || bounds.start == label && begun.is_some_and(|last| *number <= last);
            inside && label < bounds.protected()
        };
        (0..self.regions.len()).filter(protects).collect()
    }

    fn handler(&self, label: i64, active: &[usize]) -> Option<BlockId> {
        let region = &self.regions[*active.last()?];
        let in_body = region.bounds.catch.is_some_and(|catch| label < catch);
        Some(if in_body { region.caught } else { region.raised })
    }

    /// The regions that begin with a state are active from its first instruction on.
    fn begins_with(&self, label: i64) -> Option<usize> {
        let begins = |region: &Region| region.bounds.start == label;
        self.regions.iter().rposition(begins).filter(|_| self.dialect == Dialect::Jumps)
    }
}

impl<'t> Lowering<'t> {
    /// Lowers the body of a function that does nothing but run a machine.
    pub(super) fn machine(&mut self, shape: Shape<'t>) {
        self.statements(&shape.before);
        for operand in &shape.operands {
            self.expression(*operand);
        }
        self.scoped(shape.function, |this| {
            this.unset_variables();
            this.statements(&shape.declarations);
            this.scoped(shape.dispatch, |this| this.states(shape));
        });
    }

    fn states(&mut self, shape: Shape<'t>) {
        let function = shape.function;
        let given = self.temporary("sent");
        let undefined = self.undefined(function);
        self.store(&given, undefined, function);
        let mut bounds = shape.regions;
        bounds.sort_by_key(|bounds| (bounds.start, std::cmp::Reverse(bounds.protected())));
        bounds.dedup();
        let blocks: BTreeMap<_, _> = shape.states.iter().map(|(label, _)| (*label, self.builder().block())).collect();
        let regions = bounds.into_iter().map(|bounds| self.region(bounds, &blocks)).collect();
        let exit = self.builder().block();
        // A `break` leaves the `switch`, and goes to the state whose label was stored.
        let dispatch = Target { labels: Vec::new(), exit, next: Some(exit), plain: true };
        self.current.frames.push(Frame::Target(dispatch));
        self.current.machine = Some(Machine {
            dialect: shape.dialect,
            context: shape.context.unwrap_or_default(),
            blocks,
            regions,
            active: Vec::new(),
            label: 0,
            next: None,
            given,
            temporaries: BTreeMap::new(),
            frames: self.current.frames.len(),
        });
        for (_, body) in &shape.states {
            self.hoist(body);
        }
        let labels: Vec<i64> = shape.states.iter().map(|(label, _)| *label).collect();
        self.go(labels[0], function);
        self.handlers_of_regions(function);
        for (at, (label, body)) in shape.states.iter().enumerate() {
            self.state(*label, body);
            if self.builder().is_open() {
                match labels.get(at + 1) {
                    Some(next) => self.go(*next, function),
                    None => self.leave(Exit::Return, None, function),
                }
            }
        }
        self.protect(Vec::new(), None);
        self.current.machine = None;
        self.current.frames.pop();
    }

    fn region(&mut self, bounds: Bounds, blocks: &BTreeMap<i64, BlockId>) -> Region {
        let (way, value) = (self.temporary("left by"), self.temporary("left with"));
        let entry = bounds.finally.and_then(|label| blocks.get(&label).copied());
        let finally = entry.map(|entry| Finally::new(entry, way.clone(), value));
        Region { bounds, caught: self.builder().block(), raised: self.builder().block(), way, finally }
    }

    fn state(&mut self, label: i64, body: &[Node<'t>]) {
        let Some(machine) = &mut self.current.machine else { return };
        machine.label = label;
        machine.next = None;
        let Some(block) = machine.blocks.get(&label).copied() else { return };
        self.enter(label, self.begun(label));
        self.builder().start(block);
        for statement in body {
            self.statement(*statement);
        }
    }

    fn begun(&self, label: i64) -> Option<usize> {
        self.current.machine.as_ref()?.begins_with(label)
    }

    /// From here on exceptions and jumps go as in a state.
    fn enter(&mut self, label: i64, begun: Option<usize>) {
        let Some(machine) = &self.current.machine else { return };
        let active = machine.protecting(label, begun);
        let handler = machine.handler(label, &active);
        self.protect(active, handler);
    }

    /// Changes the regions that are active. Inside of a statement that can be jumped out of, nothing changes.
    fn protect(&mut self, active: Vec<usize>, handler: Option<BlockId>) {
        let Some(machine) = &mut self.current.machine else { return };
        let framed = |region: &usize| machine.regions[*region].bounds.finally.is_some();
        let before: Vec<usize> = machine.active.iter().copied().filter(framed).collect();
        if self.current.frames.len() != machine.frames + before.len() {
            return;
        }
        for region in before.into_iter().rev() {
            if let Some(Frame::Finally(finally)) = self.current.frames.pop() {
                machine.regions[region].finally = Some(finally);
            }
        }
        for region in &active {
            let finally = machine.regions[*region].finally.take();
            self.current.frames.extend(finally.map(Frame::Finally));
        }
        machine.active = active;
        self.builder().set_handler(handler);
    }

    /// The blocks to which exceptions go: to the `catch`, or by way of the `finally` out of the region.
    fn handlers_of_regions(&mut self, node: Node<'t>) {
        let count = self.current.machine.as_ref().map_or(0, |machine| machine.regions.len());
        for number in 0..count {
            let Some(machine) = &self.current.machine else { return };
            let Region { bounds, caught, raised, .. } = &machine.regions[number];
            let (bounds, caught, raised, given) = (*bounds, *caught, *raised, machine.given.clone());
            if let Some(catch) = bounds.catch {
                self.enter(catch, None);
                self.builder().start(caught);
                let exception = self.emit(Op::Caught, node);
                self.store(&given, exception, node);
                self.go(catch, node);
            }
            if let Some(finally) = bounds.finally {
                self.enter(finally, None);
                let Some(machine) = &self.current.machine else { return };
                let (outer, handler) = (machine.active.clone(), self.current.builder.handler());
                self.protect(outer.into_iter().chain([number]).collect(), handler);
                self.builder().start(raised);
                let exception = self.emit(Op::Caught, node);
                self.leave(Exit::Raise, Some(exception), node);
            }
        }
    }

    /// Goes to a state of the same regions, or of one around. A `finally` is entered the normal way.
    pub(super) fn go(&mut self, label: i64, node: Node<'t>) {
        let Some(machine) = &self.current.machine else { return };
        let entered = machine
            .active
            .iter()
            .map(|number| &machine.regions[*number])
            .find(|region| region.bounds.finally == Some(label));
        let (way, block) = (entered.map(|region| region.way.clone()), machine.blocks.get(&label).copied());
        if let Some(way) = way {
            let normal = self.constant(Constant::Int(0), node);
            self.store(&way, normal, node);
        }
        match block {
            Some(block) => self.builder().jump(block),
            None => self.leave(Exit::Return, None, node),
        }
    }

    /// How many frames stay when a jump goes to a state.
    pub(super) fn frames_around(&self, label: i64) -> usize {
        let Some(machine) = &self.current.machine else { return 0 };
        let regions = machine.active.iter().map(|number| &machine.regions[*number].bounds);
        machine.frames
            + regions.filter(|bounds| bounds.finally.is_some()).take_while(|bounds| bounds.holds(label)).count()
    }

    /// The end of a `finally`: goes on as the body was left.
    fn end_finally(&mut self, finally: Option<i64>, node: Node<'t>) {
        let Some(machine) = &mut self.current.machine else { return };
        let ends = |region: &Region| match (finally, region.bounds.finally) {
            (Some(label), own) => own == Some(label),
            (None, Some(own)) => own <= machine.label && region.bounds.end.is_some_and(|end| machine.label < end),
            (None, None) => false,
        };
        let Some(region) = machine.regions.iter_mut().rev().find(|region| ends(region)) else { return };
        let end = region.bounds.end;
        if let Some(finally) = region.finally.clone() {
            self.leave_finally(&finally, node);
        }
        match end {
            Some(end) => self.go(end, node),
            None => self.leave(Exit::Return, None, node),
        }
    }

    /// The label to which `break` goes that leaves the `switch` of states.
    pub(super) fn dispatched(&self, frame: usize) -> Option<i64> {
        let machine = self.current.machine.as_ref()?;
        (frame + 1 == machine.frames).then(|| machine.next.unwrap_or(machine.label))
    }
}
