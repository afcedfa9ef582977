//! The steps that a library's functions have together.

use super::MAX_STEPS;

/// For one function at least, however many there are.
const MIN_STEPS: u64 = 30_000;

/// What is left for the functions that were not evaluated yet. Each takes its part, and what it does not need is for those
/// after it: most functions of a library are small, and a few do all the work.
#[derive(Default)]
pub(super) struct Shared {
    steps: u64,
    functions: u64,
}

impl Shared {
    /// All functions together have half as many steps as one handler.
    pub(super) fn among(functions: u64) -> Self {
        Self { steps: MAX_STEPS / 2, functions }
    }

    /// The part of the next function.
    pub(super) fn take(&mut self) -> u64 {
        let part = (self.steps / self.functions.max(1)).max(MIN_STEPS);
        self.functions = self.functions.saturating_sub(1);
        self.steps = self.steps.saturating_sub(part);
        part
    }

    /// What the last function did not need.
    pub(super) fn give_back(&mut self, steps: u64) {
        self.steps += steps;
    }
}
