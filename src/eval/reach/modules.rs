//! Which code uses a module as a value: what a computed name finds in it may be anything then.

use rustc_hash::FxHashSet;

use super::names::{LANGUAGE, Scan};
use crate::ir::{Function, Instruction, Op, Place, Reg, Terminator};

/// Names of what a module gives.
const OWN: &[&str] = &["exports", "module"];

/// The variables of a file that hold modules.
pub(super) struct Modules<'m> {
    variables: FxHashSet<&'m str>,
}

impl<'m> Modules<'m> {
    pub(super) fn new(functions: &'m [Function], scans: &[Scan<'m>]) -> Self {
        let mut modules = Self { variables: OWN.iter().chain(LANGUAGE).copied().collect() };
        for (function, scan) in functions.iter().zip(scans) {
            for instruction in instructions(function) {
                match &instruction.op {
                    Op::Store(Place::Frame { name, .. } | Place::Global(name), value) if scan.is_module(*value) => {
                        modules.variables.insert(name.as_str());
                    }
                    _ => {}
                }
            }
        }
        modules
    }

    /// Whether a function does anything else with one than to name a member of it or to keep it in a variable.
    pub(super) fn are_handed_on(&self, scan: &Scan<'m>) -> bool {
        let mut held: FxHashSet<Reg> = FxHashSet::default();
        let mut locals: FxHashSet<u32> = FxHashSet::default();
        // A local variable is stored before it is read, but for loops.
        for _ in 0..2 {
            for instruction in instructions(scan.function) {
                let is = match &instruction.op {
                    Op::Load(Place::Frame { name, .. } | Place::Global(name)) => self.variables.contains(name.as_str()),
                    Op::Load(Place::Local(local)) => locals.contains(&local.0),
                    Op::GetMember { name, .. } => OWN.contains(&name.as_str()),
                    _ => scan.is_module(instruction.result),
                };
                if is {
                    held.insert(instruction.result);
                }
                if let Op::Store(Place::Local(local), value) = &instruction.op
                    && held.contains(value)
                {
                    locals.insert(local.0);
                }
            }
        }
        if held.is_empty() {
            return false;
        }
        let mut used = false;
        let mut uses = |register: Reg| used |= held.contains(&register);
        for instruction in instructions(scan.function) {
            match &instruction.op {
                Op::GetMember { .. } | Op::ImportMember { .. } | Op::Store(..) => {}
                Op::SetMember { value, .. } => uses(*value),
                _ => instruction.for_each_read(&mut uses),
            }
        }
        for block in &scan.function.blocks {
            match &block.terminator {
                Terminator::Return(value) | Terminator::Raise(Some(value), _) => uses(*value),
                Terminator::Next { iterator, .. } => uses(*iterator),
                _ => {}
            }
        }
        used
    }
}

fn instructions(function: &Function) -> impl Iterator<Item = &Instruction> {
    function.blocks.iter().flat_map(|block| &block.instructions)
}
