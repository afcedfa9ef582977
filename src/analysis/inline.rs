//! Code that stands in a descriptor: analyzed as a file of its own, and told where the descriptor has it.

use rustc_hash::FxHashMap;

use crate::deploy::Deploy;
use crate::finding::Analysis;
use crate::project::Project;
use crate::source::{FileId, Span};

/// The codes of a project's descriptors by their files.
pub(super) struct Inline<'p> {
    project: &'p Project,
    codes: FxHashMap<FileId, Code>,
}

struct Code {
    descriptor: FileId,
    /// For each line of the code, the descriptor's line.
    lines: Vec<u32>,
}

impl<'p> Inline<'p> {
    /// Makes a file of each code.
    pub(super) fn add(project: &'p Project, deploy: &Deploy) -> Self {
        let codes = deploy.functions.iter().filter_map(|function| {
            let code = function.inline_code.as_ref()?;
            let descriptor = project.find(&function.config)?;
            Some((project.add(&function.file, &code.text), Code { descriptor, lines: code.lines.clone() }))
        });
        Self { project, codes: codes.collect() }
    }

    /// Moves everything that is told of the codes to the descriptors.
    pub(super) fn place(&self, analysis: &mut Analysis) {
        if self.codes.is_empty() {
            return;
        }
        let steps = analysis.findings.iter_mut().flat_map(|finding| {
            let steps = finding.steps.iter_mut().chain(&mut finding.related).map(|step| &mut step.origin);
            steps.chain([&mut finding.origin])
        });
        let handlers = analysis.handlers.iter_mut().map(|handler| &mut handler.origin);
        let limits = analysis.limits_hit.iter_mut().map(|limit| &mut limit.origin);
        let unknown = analysis.unknown_syntax.iter_mut().map(|(_, origin)| origin);
        for origin in steps.chain(handlers).chain(limits).chain(unknown) {
            self.move_span(origin);
        }
    }

    fn move_span(&self, origin: &mut Span) {
        let Some(code) = self.codes.get(&origin.file) else { return };
        let start = self.offset(code, origin.file, origin.start);
        let end = self.offset(code, origin.file, origin.end).max(start);
        *origin = Span { file: code.descriptor, start, end };
    }

    /// Where the descriptor has a byte of its code: on the line that it stands on, at its place there where the code's line
    /// is written as it is.
    fn offset(&self, code: &Code, file: FileId, offset: u32) -> u32 {
        let line = self.project.lines(file).line(offset);
        let Some(there) = line.checked_sub(1).and_then(|at| code.lines.get(at as usize)) else { return 0 };
        let (Some(start), Some(own)) =
            (self.project.lines(code.descriptor).line_start(*there), self.project.lines(file).line_start(line))
        else {
            return 0;
        };
        let text = line_at(self.project, code.descriptor, start);
        let written = line_at(self.project, file, own).trim();
        let indent = line_at(self.project, file, own).find(written).unwrap_or_default() as u32;
        let column = (offset - own).saturating_sub(indent).min(written.len() as u32);
        match text.find(written) {
            Some(at) => start + at as u32 + column,
            None => start + text.len() as u32 - text.trim_start().len() as u32,
        }
    }
}

/// The text from a byte to the end of its line.
fn line_at(project: &Project, file: FileId, start: u32) -> &str {
    let rest = project.text(file).ok().and_then(|text| text.get(start as usize..));
    rest.and_then(|rest| rest.lines().next()).unwrap_or_default()
}
