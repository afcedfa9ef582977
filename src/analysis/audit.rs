//! What is told without a flow, when it is asked for: starts of processes, and configuration that lets functions out.

use std::collections::{BTreeMap, BTreeSet};
use std::panic::{AssertUnwindSafe, catch_unwind};

use rayon::prelude::*;

use super::fingerprint;
use crate::eval::{Evaluator, Hit, Invocation, Program, Use};
use crate::finding::{self, Analysis, Confidence, Finding};
use crate::project::Project;
use crate::rule::Rule;
use crate::sink::Danger;
use crate::source::{FileId, Span};

/// The rule about uses of processes.
const CHILD_PROCESS: &str = "child-process";
/// The rule about functions that configuration lets reach any host.
const OPEN_EGRESS: &str = "open-egress";

/// Uses of processes in all files of the project, with or without a flow.
pub(super) fn processes(program: &Program<'_>, analysis: &mut Analysis) {
    let project = program.project();
    let Some(rule) = program.catalog().rules().iter().find(|rule| rule.id == CHILD_PROCESS) else { return };
    let files: Vec<FileId> = project.files().collect();
    let uses: Vec<BTreeSet<Use>> = files.into_par_iter().map(|file| uses_of(program, file)).collect();
    let mut by_place: BTreeMap<Span, (String, bool, BTreeSet<String>)> = Default::default();
    for one in uses.into_iter().flatten() {
        let place = by_place.entry(one.origin).or_default();
        place.0 = one.api.to_string();
        place.1 |= one.process;
        place.2.extend(one.what.iter().map(crate::sink::Use::phrase));
    }
    for (origin, (api, process, what)) in by_place {
        if process {
            analysis.findings.push(use_finding(project, rule, origin, &api, &what));
        }
    }
}

/// Functions whose configuration can be seen to lack any control of what they connect to: one finding for a resource.
pub(super) fn egress(program: &Program<'_>, open: &[(FileId, u32, String)], analysis: &mut Analysis) {
    let project = program.project();
    let Some(rule) = program.catalog().rules().iter().find(|rule| rule.id == OPEN_EGRESS) else { return };
    let mut by_line: BTreeMap<(FileId, u32), Vec<&str>> = Default::default();
    for (file, line, what) in open {
        by_line.entry((*file, *line)).or_default().push(what);
    }
    for ((file, line), functions) in by_line {
        let Ok(text) = project.text(file) else { continue };
        let Some(start) = project.lines(file).line_start(line) else { continue };
        let written = text[start as usize..].lines().next().unwrap_or_default();
        let indent = written.len() - written.trim_start().len();
        let start = start as usize + indent;
        let end = start + written.trim().len();
        analysis.findings.push(Finding {
            notes: functions.iter().map(|function| format!("it runs {function}")).collect(),
            message: "nothing here keeps this function from reaching any host".into(),
            fingerprint: finding::fingerprint(&[&rule.id, project.path(file), written, &functions.join(" ")]),
            ..about(rule, Span::new(file, start, end))
        });
    }
}

/// A finding of an audit's rule, of which nothing is told yet.
fn about(rule: &Rule, origin: Span) -> Finding {
    Finding {
        rule: rule.id.clone(),
        severity: rule.severity,
        confidence: Confidence::High,
        origin,
        compiled: None,
        message: String::new(),
        notes: Vec::new(),
        handler: None,
        source: None,
        steps: Vec::new(),
        template: None,
        related: Vec::new(),
        fingerprint: String::new(),
    }
}

fn use_finding(project: &Project, rule: &Rule, origin: Span, api: &str, what: &BTreeSet<String>) -> Finding {
    let hit = Hit {
        origin,
        danger: Danger::Program,
        api: api.into(),
        confidence: Confidence::High,
        ways: Vec::new(),
        function: "".into(),
    };
    Finding {
        message: format!("`{api}` starts a child process"),
        notes: what.iter().cloned().collect(),
        fingerprint: fingerprint(project, &rule.id, &hit),
        ..about(rule, origin)
    }
}

/// What a file's module and all its functions do when nobody outside chooses anything.
fn uses_of(program: &Program<'_>, file: FileId) -> BTreeSet<Use> {
    let mut evaluator = Evaluator::new(program);
    let work = AssertUnwindSafe(|| {
        let mut entry = evaluator.enter_module(file, false);
        for (_, function) in evaluator.exported(&mut entry, None) {
            let here = evaluator.described(&entry, &function).is_some_and(|described| described.origin.file == file);
            if here {
                evaluator.invoke(&entry, &Invocation { function, ..Invocation::default() });
            }
        }
        evaluator.uses().filter(|one| one.origin.file == file).cloned().collect()
    });
    catch_unwind(work).unwrap_or_default()
}
