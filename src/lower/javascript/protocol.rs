//! Loops that ask an iterator for its steps, back into loops over elements.
//!
//! Compilers write `for … of` with the protocol of iterators: `for (var a = values(x), b = a.next(); !b.done; b = a.next())`, or
//! `for (a.s(); !(b = a.n()).done; )` where the iterator is wrapped to be closed. People write such loops, too. Each is known by what
//! decides whether a round follows: the member `done` of a step, which the same variable's `next` has given. In each round, the step is
//! `{ value: element, done: false }`; what is done with it stays as it is.
//!
//! A loop stays as it is where it asks for further steps by itself, gives `next` a value, or reads the value that comes with the end:
//! it does more than a loop over elements does.

mod loops;

use self::loops::{Asked, Loop};
use crate::ir::{Block, BlockId, Constant, Entry, Function, Instruction, Op, Place, Reg, Terminator};
use crate::source::Span;

/// The members that give a step: of an iterator, and of what Babel wraps it in.
const STEPS: [&str; 2] = ["next", "n"];

/// Makes loops over elements of those that a function writes with the protocol; whether there are any.
pub(super) fn read(function: &mut Function) -> bool {
    let mut found = false;
    for at in 0..function.blocks.len() {
        if let Some(one) = Loop::at(&function.blocks, BlockId(at as u32)) {
            one.rewrite(function);
            found = true;
        }
    }
    found
}

impl Loop {
    fn rewrite(self, function: &mut Function) {
        let Self { head, body, exit, iterator, entries, latches, origin, .. } = &self;
        let wrapped = self.name == STEPS[1];
        let [value, elements, element] = std::array::from_fn(|_| register(function));
        let handler = function.blocks[head.0 as usize].handler;
        let first = push(function, handler);
        let next = push(function, handler);
        function.blocks[first.0 as usize].instructions = vec![
            Instruction { result: value, op: Op::Load(iterator.clone()), origin: *origin },
            Instruction {
                result: elements,
                op: Op::Iterator { value, asynchronous: self.asynchronous },
                origin: *origin,
            },
        ];
        function.blocks[first.0 as usize].terminator = Terminator::Jump(next);
        let exit = self.end(function, *exit);
        function.blocks[next.0 as usize].terminator =
            Terminator::Next { iterator: elements, element, body: *head, exit, origin: *origin };
        for entry in entries {
            lead(&mut function.blocks[entry.0 as usize], *head, first);
        }
        for latch in latches {
            lead(&mut function.blocks[latch.0 as usize], *head, next);
        }
        function.blocks[head.0 as usize].terminator = Terminator::Jump(*body);
        self.give_step(function, element);
        if wrapped {
            raise_errors(function, iterator);
        }
    }

    /// Where no round follows, the variables say so in which the head keeps whether one does.
    fn end(&self, function: &mut Function, exit: BlockId) -> BlockId {
        let handler = function.blocks[self.head.0 as usize].handler;
        let end = push(function, handler);
        for (place, at_end) in &self.flags {
            let [value, stored] = std::array::from_fn(|_| register(function));
            function.blocks[end.0 as usize].instructions.extend([
                Instruction { result: value, op: Op::Constant(Constant::Bool(*at_end)), origin: self.origin },
                Instruction { result: stored, op: Op::Store(place.clone(), value), origin: self.origin },
            ]);
        }
        function.blocks[end.0 as usize].terminator = Terminator::Jump(exit);
        end
    }

    /// The step of a round stands where it was asked for.
    fn give_step(&self, function: &mut Function, element: Reg) {
        let origin = self.origin;
        let [value, done, no, awaited] = std::array::from_fn(|_| register(function));
        let constant = |result, constant| Instruction { result, op: Op::Constant(constant), origin };
        let mut before = vec![
            constant(value, Constant::Str("value".into())),
            constant(done, Constant::Str("done".into())),
            constant(no, Constant::Bool(false)),
        ];
        let element = match self.asynchronous {
            true => {
                before.push(Instruction { result: awaited, op: Op::Await(element), origin });
                awaited
            }
            false => element,
        };
        let step = Op::Record(vec![Entry::Pair { key: value, value: element }, Entry::Pair { key: done, value: no }]);
        match &self.asked {
            Asked::InHead(call, given) => {
                let head = &mut function.blocks[self.head.0 as usize].instructions;
                head[*call].op = Op::Constant(Constant::Undefined);
                head[*given].op = step;
            }
            Asked::Before { step: place, calls } => {
                for (block, at) in calls.iter().flat_map(|(block, both)| both.map(|at| (block, at))) {
                    function.blocks[block.0 as usize].instructions[at].op = Op::Constant(Constant::Undefined);
                }
                let [made, stored] = std::array::from_fn(|_| register(function));
                before.push(Instruction { result: made, op: step, origin });
                before.push(Instruction { result: stored, op: Op::Store(place.clone(), made), origin });
            }
        }
        function.blocks[self.head.0 as usize].instructions.splice(0..0, before);
    }
}

/// What wraps an iterator takes an exception by `e` and raises it by `f`, which always follows: it is raised where it is taken.
fn raise_errors(function: &mut Function, iterator: &Place) {
    for block in &mut function.blocks {
        let taken =
            (0..block.instructions.len()).find_map(|at| Some((at, loops::argument_of(block, at, iterator, "e")?)));
        if let Some((at, exception)) = taken {
            let origin = block.instructions[at].origin;
            block.instructions.truncate(at);
            block.terminator = Terminator::Raise(Some(exception), origin);
        }
        for at in 0..block.instructions.len() {
            if loops::is_call(block, at, iterator, "f") {
                block.instructions[at].op = Op::Constant(Constant::Undefined);
            }
        }
    }
}

fn register(function: &mut Function) -> Reg {
    function.registers += 1;
    Reg(function.registers - 1)
}

fn push(function: &mut Function, handler: Option<BlockId>) -> BlockId {
    function.blocks.push(Block { handler, ..Block::default() });
    BlockId(function.blocks.len() as u32 - 1)
}

/// Leads what goes from a block to another one elsewhere.
fn lead(block: &mut Block, from: BlockId, to: BlockId) {
    let turn = |at: &mut BlockId| {
        if *at == from {
            *at = to;
        }
    };
    match &mut block.terminator {
        Terminator::Jump(at) => turn(at),
        Terminator::Branch { then: first, otherwise: second, .. }
        | Terminator::Next { body: first, exit: second, .. } => {
            turn(first);
            turn(second);
        }
        Terminator::Unreachable | Terminator::Return(_) | Terminator::Raise(..) => {}
    }
}
