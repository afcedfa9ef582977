//! The abstract value of an expression: what it may *be* and what it may *carry*.

pub mod template;
pub mod text;
pub mod trace;
