use crate::ir::Module;
use crate::source::FileId;
use crate::syntax::Parsed;

pub(super) fn lower(file: FileId, parsed: &Parsed) -> Module {
    Module { file, language: parsed.language, functions: Vec::new(), unknown: Vec::new() }
}
