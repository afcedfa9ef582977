//! From syntax to IR: total, hand-written, and the only place that names the node kinds of a grammar.

mod builder;
mod javascript;
mod python;

use crate::ir::Module;
use crate::source::FileId;
use crate::syntax::{Language, Parsed};

/// Lowers a file. Wrong or unknown syntax becomes [`crate::ir::Op::Unknown`] over its children.
pub fn lower(file: FileId, parsed: &Parsed) -> Module {
    match parsed.language {
        Language::Python => python::lower(file, parsed),
        Language::JavaScript | Language::TypeScript | Language::Tsx => javascript::lower(file, parsed),
    }
}
