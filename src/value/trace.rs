//! The way of a value through the program, as linked steps.

/// A step in the arena of an evaluation; the way goes on at its parent.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct TraceId(pub u32);
