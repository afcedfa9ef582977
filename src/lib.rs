//! fnguard finds how the event of a serverless function reaches a shell, a process, `eval`, /tmp, the function's own
//! code or the network. `ARCHITECTURE.md` tells how the modules fit together.

pub mod analysis;
pub mod cli;
pub mod config;
pub mod deploy;
pub mod disk;
pub mod eval;
pub mod finding;
pub mod handlers;
pub mod ir;
pub mod lower;
pub mod models;
pub mod original;
pub mod project;
pub mod queries;
pub mod report;
pub mod rule;
pub mod sink;
pub mod source;
pub mod suppress;
pub mod syntax;
pub mod value;
