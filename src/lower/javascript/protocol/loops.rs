//! How a loop looks that asks an iterator for its steps.

use super::*;

/// A loop that ends when a step says so.
pub(super) struct Loop {
    /// The block that asks whether the iterator is done.
    pub(super) head: BlockId,
    pub(super) body: BlockId,
    pub(super) exit: BlockId,
    /// The variable that holds the iterator.
    pub(super) iterator: Place,
    /// The member that gives a step.
    pub(super) name: &'static str,
    pub(super) asked: Asked,
    /// The variables that keep what the step says, and what they are at the end.
    pub(super) flags: Vec<(Place, bool)>,
    /// The step is awaited.
    pub(super) asynchronous: bool,
    pub(super) entries: Vec<BlockId>,
    pub(super) latches: Vec<BlockId>,
    pub(super) origin: Span,
}

/// Where the iterator is asked for a step.
pub(super) enum Asked {
    /// By a call in the loop's head, and what gives the step there.
    InHead(usize, usize),
    /// Before the loop and at the end of each round; a variable has the step.
    Before { step: Place, calls: Vec<(BlockId, [usize; 2])> },
}

/// What a register's value is, as far as its block tells.
enum Traced {
    /// The instruction that gives it.
    By(usize),
    /// What a variable has where the block begins.
    Variable(Place),
}

/// A call that asks for a step.
struct Step {
    at: usize,
    /// What awaits or yields it, else the call itself.
    given: usize,
    iterator: Place,
    name: &'static str,
    asynchronous: bool,
}

impl Loop {
    /// The loop whose head a block is.
    pub(super) fn at(blocks: &[Block], head: BlockId) -> Option<Self> {
        let block = &blocks[head.0 as usize];
        let Terminator::Branch { condition, then, otherwise } = block.terminator else { return None };
        let (done, negated) = without_not(block, condition)?;
        let Op::GetMember { object, name } = &block.instructions[done].op else { return None };
        if name != "done" {
            return None;
        }
        let origin = block.instructions[done].origin;
        let (body, exit) = if negated { (then, otherwise) } else { (otherwise, then) };
        let shape = Edges::of(blocks, head)?;
        let (step, asked) = match step_of(block, *object) {
            Ok(step) => {
                let asked = Asked::InHead(step.at, step.given);
                (step, asked)
            }
            Err(Some(place)) => asked_before(blocks, &shape, place)?,
            Err(None) => return None,
        };
        let asking = if let Asked::InHead(at, _) = asked { Some(at) } else { None };
        let steps: Vec<Place> = match &asked {
            Asked::InHead(at, _) => stored_steps(block, *at),
            Asked::Before { step, .. } => vec![step.clone()],
        };
        let Step { iterator, name, asynchronous, .. } = step;
        let Edges { entries, latches, inside } = shape;
        let flags = flags(block, done);
        let found = Self { head, body, exit, iterator, name, asked, flags, asynchronous, entries, latches, origin };
        let does_no_more = found.asks_once(blocks, &inside) && ends_without_value(blocks, exit, head, &steps);
        (only_asks(block, asking) && keeps_to_itself(blocks, head, &inside) && does_no_more).then_some(found)
    }

    /// Whether the rounds ask for no further steps, and leave the iterator's variable as it is.
    fn asks_once(&self, blocks: &[Block], inside: &[bool]) -> bool {
        let mut calls = 0;
        for (block, _) in blocks.iter().zip(inside).filter(|(_, inside)| **inside) {
            for (at, instruction) in block.instructions.iter().enumerate() {
                match &instruction.op {
                    Op::Store(place, _) if *place == self.iterator => return false,
                    _ => calls += usize::from(is_call(block, at, &self.iterator, self.name)),
                }
            }
        }
        let known = match &self.asked {
            Asked::InHead(..) => 1,
            Asked::Before { calls, .. } => calls.iter().filter(|(block, _)| inside[block.0 as usize]).count(),
        };
        calls == known
    }
}

/// How control comes to a loop's head.
struct Edges {
    entries: Vec<BlockId>,
    latches: Vec<BlockId>,
    /// The blocks of the loop.
    inside: Vec<bool>,
}

impl Edges {
    fn of(blocks: &[Block], head: BlockId) -> Option<Self> {
        let outside = reached(blocks, BlockId(0), Some(head));
        let leads = |from: &usize| blocks[*from].terminator.successors().any(|to| to == head);
        let (entries, latches): (Vec<_>, Vec<_>) = (0..blocks.len()).filter(leads).partition(|from| outside[*from]);
        let handles = blocks.iter().any(|block| block.handler == Some(head));
        if head.0 == 0 || handles || entries.is_empty() || latches.is_empty() {
            return None;
        }
        let mut inside = vec![false; blocks.len()];
        inside[head.0 as usize] = true;
        let mut open = latches.clone();
        while let Some(at) = open.pop() {
            if !std::mem::replace(&mut inside[at], true) {
                let leads = |from: &usize| next_of(&blocks[*from]).any(|to| to.0 as usize == at);
                open.extend((0..blocks.len()).filter(leads));
            }
        }
        let ids = |list: Vec<usize>| list.into_iter().map(|at| BlockId(at as u32)).collect();
        Some(Self { entries: ids(entries), latches: ids(latches), inside })
    }
}

fn next_of(block: &Block) -> impl Iterator<Item = BlockId> {
    block.terminator.successors().chain(block.handler)
}

/// The blocks to which control gets from one, without those behind another.
fn reached(blocks: &[Block], from: BlockId, without: Option<BlockId>) -> Vec<bool> {
    let mut reached = vec![false; blocks.len()];
    let mut open = vec![from];
    while let Some(at) = open.pop() {
        if Some(at) != without && !std::mem::replace(&mut reached[at.0 as usize], true) {
            open.extend(next_of(&blocks[at.0 as usize]));
        }
    }
    reached
}

fn defined(block: &Block, register: Reg) -> Option<usize> {
    block.instructions.iter().position(|instruction| instruction.result == register)
}

/// What a register has, also by way of variables that the block stores.
fn trace(block: &Block, mut register: Reg) -> Option<Traced> {
    loop {
        let at = defined(block, register)?;
        register = match &block.instructions[at].op {
            Op::Store(_, value) => *value,
            Op::Load(place) => {
                let stored = block.instructions[..at].iter().rev().find_map(|earlier| match &earlier.op {
                    Op::Store(to, value) if to == place => Some(*value),
                    _ => None,
                });
                match stored {
                    Some(value) => value,
                    None => return Some(Traced::Variable(place.clone())),
                }
            }
            _ => return Some(Traced::By(at)),
        };
    }
}

/// The condition below its negations, and whether they negate it.
fn without_not(block: &Block, condition: Reg) -> Option<(usize, bool)> {
    let (mut register, mut negated) = (condition, false);
    loop {
        let Traced::By(at) = trace(block, register)? else { return None };
        match block.instructions[at].op {
            Op::Unary(crate::ir::UnaryOp::Not, operand) => (register, negated) = (operand, !negated),
            _ => return Some((at, negated)),
        }
    }
}

/// The call that gives a step; else the variable that has it where the block begins.
fn step_of(block: &Block, register: Reg) -> Result<Step, Option<Place>> {
    let (mut register, mut outer) = (register, None);
    loop {
        let at = match trace(block, register) {
            Some(Traced::By(at)) => at,
            Some(Traced::Variable(place)) => return Err(Some(place).filter(|_| outer.is_none())),
            None => return Err(None),
        };
        match &block.instructions[at].op {
            Op::Await(value) | Op::Yield(value) => (register, outer) = (*value, outer.or(Some(at))),
            // What is yielded may be marked as something to await.
            Op::Call(call) if outer.is_some() && call.arguments.len() == 1 => register = call.arguments[0].value,
            Op::Call(_) => {
                let (iterator, name) = asked(block, at).ok_or(None)?;
                return Ok(Step { at, given: outer.unwrap_or(at), iterator, name, asynchronous: outer.is_some() });
            }
            _ => return Err(None),
        }
    }
}

/// The variable of whose value a call asks a step, and by which member.
fn asked(block: &Block, at: usize) -> Option<(Place, &'static str)> {
    let Op::Call(call) = &block.instructions[at].op else { return None };
    let Op::GetMember { object, name } = &block.instructions[defined(block, call.callee)?].op else { return None };
    let name = STEPS.into_iter().find(|known| known == name)?;
    match &block.instructions[defined(block, *object)?].op {
        Op::Load(place @ Place::Local(_)) if call.arguments.is_empty() && !call.construct => {
            Some((place.clone(), name))
        }
        _ => None,
    }
}

/// Whether an instruction calls a method of what a variable has.
pub(super) fn is_call(block: &Block, at: usize, of: &Place, method: &str) -> bool {
    let Op::Call(call) = &block.instructions[at].op else { return false };
    let member = defined(block, call.callee).map(|at| &block.instructions[at].op);
    let Some(Op::GetMember { object, name }) = member else { return false };
    let object = defined(block, *object).map(|at| &block.instructions[at].op);
    name == method && matches!(object, Some(Op::Load(place)) if place == of)
}

/// What a call of a method is given.
pub(super) fn argument_of(block: &Block, at: usize, of: &Place, method: &str) -> Option<Reg> {
    match &block.instructions[at].op {
        Op::Call(call) if is_call(block, at, of, method) => call.arguments.first().map(|argument| argument.value),
        _ => None,
    }
}

/// A loop whose variable has the step when a round begins: all that comes there has asked for it.
fn asked_before(blocks: &[Block], edges: &Edges, place: Place) -> Option<(Step, Asked)> {
    let mut calls = Vec::new();
    let mut first: Option<Step> = None;
    let inside = (0..blocks.len()).filter(|at| edges.inside[*at]).map(|at| BlockId(at as u32));
    let stores = inside.flat_map(|id| {
        let stores = blocks[id.0 as usize].instructions.iter();
        stores.filter(|it| matches!(&it.op, Op::Store(to, _) if *to == place)).map(move |it| (id, it.result))
    });
    let stores: Vec<_> = stores.collect();
    let before: Option<Vec<_>> = edges.entries.iter().map(|entry| last_store(blocks, *entry, &place)).collect();
    for (id, stored) in before?.into_iter().chain(stores) {
        let step = step_of(&blocks[id.0 as usize], stored).ok()?;
        calls.push((id, [step.at, step.given]));
        match &first {
            Some(first) if first.iterator != step.iterator || first.name != step.name => return None,
            Some(_) => {}
            None => first = Some(step),
        }
    }
    Some((first?, Asked::Before { step: place, calls }))
}

/// Where a variable was stored last when control leaves a block.
fn last_store(blocks: &[Block], id: BlockId, place: &Place) -> Option<(BlockId, Reg)> {
    let stored = |it: &&Instruction| matches!(&it.op, Op::Store(to, _) if to == place);
    Some((id, blocks[id.0 as usize].instructions.iter().rev().find(stored)?.result))
}

/// The variables that a head's step is stored in.
fn stored_steps(block: &Block, call: usize) -> Vec<Place> {
    let stores = block.instructions[call..].iter().filter_map(|it| match &it.op {
        Op::Store(place, value) => Some((place, *value)),
        _ => None,
    });
    let of_step = |value: Reg| step_of(block, value).is_ok_and(|step| step.at == call);
    stores.filter(|(_, value)| of_step(*value)).map(|(place, _)| place.clone()).collect()
}

/// The variables in which a head keeps whether the step says the end, and what they are then.
fn flags(block: &Block, done: usize) -> Vec<(Place, bool)> {
    let flag = |it: &Instruction| match &it.op {
        Op::Store(place, value) => {
            let (at, negated) = without_not(block, *value)?;
            (at == done).then(|| (place.clone(), !negated))
        }
        _ => None,
    };
    block.instructions.iter().filter_map(flag).collect()
}

/// Whether a head does nothing that would have to be done when there is no further round.
fn only_asks(block: &Block, asking: Option<usize>) -> bool {
    block.instructions.iter().enumerate().all(|(at, instruction)| match &instruction.op {
        Op::Constant(_) | Op::Load(_) | Op::GetMember { .. } | Op::Unary(..) => true,
        Op::Store(..) | Op::Await(_) | Op::Yield(_) => asking.is_none_or(|asking| at > asking),
        Op::Call(call) => asking.is_some_and(|asking| at == asking || at > asking && call.arguments.len() == 1),
        _ => false,
    })
}

/// Whether what a head defines is read in the loop alone.
fn keeps_to_itself(blocks: &[Block], head: BlockId, inside: &[bool]) -> bool {
    let own = |register: Reg| defined(&blocks[head.0 as usize], register).is_some();
    let reads = |block: &Block| {
        let mut found = false;
        block.for_each_read(&mut |register| found |= own(register));
        found
    };
    blocks.iter().zip(inside).all(|(block, inside)| *inside || !reads(block))
}

/// Whether no value is read of a step that says the end.
fn ends_without_value(blocks: &[Block], exit: BlockId, head: BlockId, steps: &[Place]) -> bool {
    let behind = reached(blocks, exit, Some(head));
    let reads = |block: &Block| {
        block.instructions.iter().any(|instruction| match &instruction.op {
            Op::GetMember { object, name } if name == "value" => {
                let read = defined(block, *object).map(|at| &block.instructions[at].op);
                matches!(read, Some(Op::Load(place)) if steps.contains(place))
            }
            _ => false,
        })
    };
    blocks.iter().zip(behind).all(|(block, behind)| !behind || !reads(block))
}
