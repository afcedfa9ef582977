//! From compiled output to what people wrote: what was found in compiled files is told in the places of their originals, by
//! their source maps. A stage of its own behind the analysis, which is about the files that are there.
//!
//! A map is read when a finding stands in its file or goes through it, never before. What cannot be used costs no finding:
//! it stays where the compiled text has it, and a note says why.

mod load;
mod map;
mod place;

use std::collections::BTreeMap;

use crate::finding::{Analysis, Finding, Handler, Step, fingerprint};
use crate::project::Project;
use crate::source::{FileId, Span};
use place::{Place, Places};

/// Moves what is told of compiled files to their originals. What the original's own analysis tells, too, is told once.
pub fn apply(project: &Project, analysis: &mut Analysis) {
    let mut places = Places::new(project);
    for finding in &mut analysis.findings {
        move_finding(project, &mut places, finding);
    }
    let moved = move_handlers(project, &mut places, analysis);
    for limit in &mut analysis.limits_hit {
        limit.origin = known(&mut places, limit.origin).unwrap_or(limit.origin);
    }
    for finding in &mut analysis.findings {
        finding.handler = finding.handler.and_then(|handler| moved.get(handler).copied());
    }
    leave_twins(project, &mut analysis.findings);
    analysis.notes.append(&mut places.notes);
}

fn move_finding(project: &Project, places: &mut Places<'_>, finding: &mut Finding) {
    match places.find(finding.origin) {
        Place::Original(origin) => {
            finding.compiled = Some(finding.origin);
            finding.origin = origin;
            let text = project.text(origin.file).ok().and_then(|text| text.get(origin.range())).unwrap_or_default();
            finding.fingerprint = fingerprint(&[&finding.rule, project.path(origin.file), text]);
        }
        Place::Elsewhere(name) => finding.notes.push(format!("compiled from `{name}`")),
        Place::Own | Place::Generated => {}
    }
    let sink = finding.steps.pop();
    finding.steps.retain_mut(|step| move_step(places, step));
    finding.steps.extend(sink.map(|step| Step { origin: finding.origin, ..step }));
    for step in &mut finding.related {
        move_step(places, step);
    }
}

/// Moves a step of a flow; false when the compiler wrote what it is about, so that nobody can look at it.
fn move_step(places: &mut Places<'_>, step: &mut Step) -> bool {
    let place = places.find(step.origin);
    if let Place::Original(origin) = place {
        step.origin = origin;
    }
    place != Place::Generated
}

/// The original of a place in a file whose map was read for a finding.
fn known(places: &mut Places<'_>, origin: Span) -> Option<Span> {
    match places.has(origin.file).then(|| places.find(origin))? {
        Place::Original(original) => Some(original),
        _ => None,
    }
}

/// Moves handlers, and leaves one of those that stand on the same line of an original; where each of them is now.
fn move_handlers(project: &Project, places: &mut Places<'_>, analysis: &mut Analysis) -> Vec<usize> {
    let line = |origin: Span| (origin.file, project.lines(origin.file).line(origin.start));
    let mut all: Vec<(Handler, Option<FileId>, usize)> = Vec::new();
    for (number, mut handler) in std::mem::take(&mut analysis.handlers).into_iter().enumerate() {
        let original = known(places, handler.origin);
        let compiled = original.map(|_| handler.origin.file);
        handler.origin = original.unwrap_or(handler.origin);
        all.push((handler, compiled, number));
    }
    // The original itself comes before what was compiled from it.
    all.sort_by_key(|(handler, compiled, _)| (line(handler.origin), *compiled, handler.origin));
    let mut moved = vec![0; all.len()];
    let mut kept: Vec<(Handler, Option<FileId>)> = Vec::new();
    for (handler, compiled, number) in all {
        let twin = kept.iter().rposition(|(have, from)| line(have.origin) == line(handler.origin) && *from != compiled);
        moved[number] = twin.unwrap_or(kept.len());
        if twin.is_none() {
            kept.push((handler, compiled));
        }
    }
    analysis.handlers = kept.into_iter().map(|(handler, _)| handler).collect();
    moved
}

/// Leaves one of the findings that stand on the same line of an original and come from different files: from itself, or
/// from several that were compiled from it.
fn leave_twins(project: &Project, findings: &mut Vec<Finding>) {
    let key = |finding: &Finding| {
        let line = project.lines(finding.origin.file).line(finding.origin.start);
        (finding.rule.clone(), finding.origin.file, line, finding.handler)
    };
    let from = |finding: &Finding| finding.compiled.map(|compiled| compiled.file);
    let mut first: BTreeMap<_, Option<FileId>> = BTreeMap::new();
    for finding in findings.iter() {
        let have = first.entry(key(finding)).or_insert_with(|| from(finding));
        *have = (*have).min(from(finding));
    }
    findings.retain(|finding| first.get(&key(finding)).is_none_or(|have| *have == from(finding)));
    // The worst of those that are one in the original.
    let place = |finding: &Finding| (finding.origin.file, finding.origin.start, finding.rule.clone(), finding.handler);
    findings.sort_by_key(|finding| (place(finding), std::cmp::Reverse((finding.severity, finding.confidence))));
    findings.dedup_by_key(|finding| place(finding));
}
