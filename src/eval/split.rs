//! Branches on variables that may be several things: each is tried by itself.
//!
//! `name = event.get("name", "world")` is the attacker's text or a constant. What a check tells about the attacker's text
//! holds where the variable is that text; facts about symbols alone cannot say so.

use super::Evaluator;
use super::flow::Activation;
use super::state::State;
use crate::ir::{Instruction, Op, Place, Reg, UnaryOp};
use crate::value::{Atom, Case, Value, join};

/// A variable that may be more things is left as it is.
const MAX_OPTIONS: usize = 6;
/// So many variables of one condition are looked at.
const MAX_VARIABLES: usize = 2;

/// A variable, and the condition for each thing that it may be.
pub(super) struct Split {
    local: u32,
    options: Vec<Trial>,
}

struct Trial {
    value: Value,
    condition: Value,
    state: State,
}

impl<'p> Evaluator<'p> {
    /// Evaluates the condition of a branch once for each thing that a variable in it may be.
    pub(super) fn splits(
        &mut self,
        act: &mut Activation<'p>,
        instructions: &'p [Instruction],
        entry: &State,
        condition: Reg,
    ) -> Vec<Split> {
        let mut splits = Vec::new();
        for (local, value) in variables(instructions, entry) {
            let registers = act.registers.clone();
            let mut options = Vec::new();
            for atom in value.atoms() {
                let value = Value::of(atom.clone());
                let mut state = entry.clone();
                state.locals.set(local, value.clone());
                if self.run_condition(act, instructions, &mut state) {
                    options.push(Trial { value, condition: act.value(condition).clone(), state });
                }
                act.registers.clone_from(&registers);
            }
            splits.push(Split { local, options });
        }
        splits
    }

    /// The variable that a branch tests holds what can have that truth value.
    pub(super) fn narrow_tested(
        &mut self,
        act: &Activation<'p>,
        instructions: &[Instruction],
        (mut tested, mut truth): (Reg, bool),
        state: &mut State,
    ) {
        for instruction in instructions.iter().rev() {
            let local = match &instruction.op {
                Op::Unary(UnaryOp::Not, operand) if instruction.result == tested => {
                    (tested, truth) = (*operand, !truth);
                    continue;
                }
                Op::Load(Place::Local(local)) if instruction.result == tested => local.0,
                Op::Store(Place::Local(local), from) if *from == tested || instruction.result == tested => local.0,
                _ => continue,
            };
            let Some(value) = state.locals.get(local).filter(|value| *value == act.value(tested)).cloned() else {
                continue;
            };
            let narrowed = self.with_truth(state, &value, truth);
            if !narrowed.is_nothing() && narrowed != value {
                state.locals.set(local, narrowed);
            }
        }
    }

    /// What of a value can have a truth value.
    fn with_truth(&mut self, state: &State, value: &Value, truth: bool) -> Value {
        let mut fits = |value: &Value| {
            value.filter(|atom| {
                let (yes, no) = self.truth_of(state, atom);
                if truth { yes } else { no }
            })
        };
        let narrowed = fits(value);
        let cases = value.cases.iter().flat_map(|cases| cases.iter());
        let cases = cases.map(|case| Case { value: fits(&case.value), facts: case.facts.clone() });
        let cases = cases.filter(|case| !case.value.is_nothing()).collect();
        narrowed.with_cases(cases)
    }

    fn run_condition(&mut self, act: &mut Activation<'p>, instructions: &'p [Instruction], state: &mut State) -> bool {
        instructions.iter().all(|instruction| match self.instruction(act, state, instruction) {
            Some(value) => {
                act.registers[instruction.result.0 as usize] = value;
                true
            }
            None => false,
        })
    }

    /// What the variables are where the condition has a truth value.
    pub(super) fn narrow(&mut self, splits: &[Split], truth: bool, state: &mut State) {
        for split in splits {
            let mut narrowed = Value::NOTHING;
            for option in &split.options {
                if let Some(facts) = self.truth_facts(&option.state, &option.condition, truth) {
                    let facts = facts.and(&option.state.facts);
                    narrowed = join::join(&narrowed, &join::bake(&option.value, &facts));
                }
            }
            if narrowed.is_nothing() {
                continue;
            }
            let cases = state.locals.get(split.local).and_then(|value| value.cases.clone());
            if narrowed.cases.is_none()
                && let Some(cases) = cases
            {
                let left = |case: &Case| Case {
                    value: case.value.filter(|atom| narrowed.has(atom)),
                    facts: case.facts.clone(),
                };
                let left = cases.iter().map(left).filter(|case| !case.value.is_nothing()).collect();
                narrowed = narrowed.with_cases(left);
            }
            state.locals.set(split.local, narrowed);
        }
    }
}

/// Whether it is one of several objects, or of several texts of the program's.
fn is_choice(value: &Value) -> bool {
    value.objects().nth(1).is_some() || value.atoms().iter().all(|atom| matches!(atom, Atom::Str(_)))
}

/// The variables that a condition reads, where it is worth to know which of several things they are.
fn variables(instructions: &[Instruction], entry: &State) -> Vec<(u32, Value)> {
    let mut found: Vec<(u32, Value)> = Vec::new();
    for instruction in instructions {
        let Op::Load(Place::Local(local)) = &instruction.op else { continue };
        if let Some(value) = entry.locals.get(local.0)
            && (value.has_holes() && value.cases.is_none() || is_choice(value))
            && (2..=MAX_OPTIONS).contains(&value.atoms().len())
            && found.iter().all(|(have, _)| *have != local.0)
        {
            found.push((local.0, value.clone()));
        }
    }
    found.truncate(MAX_VARIABLES);
    found
}
