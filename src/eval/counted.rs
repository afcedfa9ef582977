//! Loops that count, over numbers that are known: a round for each. `for (let i = 0; i < list.length; i++)` over a few known elements
//! is as exact as a loop over the elements themselves.

use std::rc::Rc;

use super::flow::Activation;
use super::state::State;
use super::unroll::{Head, Loop, MAX_BLOCKS, MAX_NESTED, MAX_ROUNDS, end_rounds, loop_of};
use super::{Evaluator, MERGED};
use crate::ir::{Block, CompareOp, Op, Reg, Terminator};
use crate::value::{Atom, Value};

impl<'p> Evaluator<'p> {
    /// Goes through a loop round by round whose head compares a number with another one; false when the numbers are not known or
    /// there are too many. The state is the one behind the head's instructions.
    pub(super) fn counted(&mut self, act: &mut Activation<'p>, state: &State, block: &'p Block) -> bool {
        let Terminator::Branch { condition, then, otherwise } = block.terminator else { return false };
        let counts = act.context != MERGED && !act.uncounted.contains(&act.block);
        let Some(distance) = distance(act, block, condition).filter(|_| counts) else { return false };
        let head = Head { block: act.block, element: condition, body: then, exit: otherwise };
        if distance == 0 || distance > MAX_ROUNDS || act.rounds * distance > MAX_NESTED || !is_true(act, condition) {
            return false;
        }
        let inner = loop_of(act, head);
        if inner.blocks.is_empty() || inner.blocks.len() > MAX_BLOCKS {
            return false;
        }
        let outer = act.rounds;
        act.rounds *= distance;
        let input = act.inputs[head.block.0 as usize].take();
        let mut left = vec![Value::NOTHING; inner.leaving.len()];
        let end = self.rounds_of(act, state.clone(), (head, &inner), block, &mut left);
        act.rounds = outer;
        act.inputs[head.block.0 as usize] = input;
        end_rounds(act, head, &inner, left);
        match end {
            End::Counted(state) => self.go(act, head.exit, state),
            End::Left => {}
            // It does not count as it seemed: the rest is taken together.
            End::Open(state) => {
                act.uncounted.insert(head.block);
                act.send(head.block, state);
            }
        }
        true
    }

    fn rounds_of(
        &mut self,
        act: &mut Activation<'p>,
        mut state: State,
        (head, inner): (Head, &Rc<Loop>),
        block: &'p Block,
        left: &mut [Value],
    ) -> End {
        for round in 0..=MAX_ROUNDS {
            let condition = act.value(head.element).clone();
            let Some(mut after) = self.round(act, state, (round, condition), (head, inner), left) else {
                return End::Left;
            };
            let before = after.clone();
            act.block = head.block;
            for instruction in &block.instructions {
                let Some(value) = self.instruction(act, &mut after, instruction) else { return End::Left };
                act.define(instruction.result, value);
            }
            match act.value(head.element).only() {
                Some(Atom::Bool(true)) if round < MAX_ROUNDS => state = after,
                Some(Atom::Bool(false)) => return End::Counted(after),
                _ => return End::Open(before),
            }
        }
        End::Left
    }
}

/// How the rounds ended.
enum End {
    /// The number got there.
    Counted(State),
    /// No round leads to a further one.
    Left,
    Open(State),
}

fn is_true(act: &Activation<'_>, condition: Reg) -> bool {
    act.value(condition).only() == Some(&Atom::Bool(true))
}

/// How far two numbers are apart that a head compares.
fn distance(act: &Activation<'_>, block: &Block, condition: Reg) -> Option<usize> {
    let compared = block.instructions.iter().rev().find(|instruction| instruction.result == condition)?;
    let Op::Compare(operation, left, right) = compared.op else { return None };
    let number = |register: Reg| match act.value(register).only() {
        Some(Atom::Int(number)) => Some(*number),
        _ => None,
    };
    let apart = number(left)?.abs_diff(number(right)?) as usize;
    match operation {
        CompareOp::Less | CompareOp::Greater => Some(apart),
        CompareOp::LessEqual | CompareOp::GreaterEqual => Some(apart + 1),
        _ => None,
    }
}
