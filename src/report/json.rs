//! For programs: one JSON object.
//!
//! ```json
//! {
//!   "version": 1,
//!   "findings": [{
//!     "rule": "command-injection", "severity": "critical", "confidence": "high",
//!     "message": "event.name is read by a shell",
//!     "place": {"path": "handler.py", "line": 9, "column": 5, "end_line": 9, "end_column": 19},
//!     "compiled": null, "handler": 0, "source": "event.name", "template": "\"ls \" ⟨event.name⟩",
//!     "steps": [{"kind": "read", "phrase": "event.name is read", "place": {}}],
//!     "notes": [], "related": [], "fingerprint": "…"
//!   }],
//!   "handlers": [{"name": "handler", "place": {}, "platform": "aws", "triggers": ["http"], "trust": "public", "reason": "…"}],
//!   "limits": [{"limit": "steps", "place": {}, "message": "…"}],
//!   "notes": [{"path": "x.py", "line": 3, "message": "…"}],
//!   "problems": [{"path": "x.py", "line": null, "message": "…"}],
//!   "files": 14
//! }
//! ```
//!
//! Paths are relative to the project's root. Lines and columns are counted from 1, columns in characters; an end is
//! exclusive. With a source map, `place` is that of the original, and `compiled` that of the file which was analyzed. `handler` is an index into `handlers`, or null. `version` grows when a reader of the old form would break;
//! new keys alone do not make it grow.

use serde::Serialize;

use super::Input;
use crate::finding::{Confidence, Handler, Note, Platform, Severity, Step, StepKind, Trust};
use crate::source::Span;

/// The whole report.
pub fn json(input: &Input<'_>) -> String {
    let analysis = input.analysis;
    let finding = |finding| FindingJson::new(input, finding);
    written(&Report {
        version: 1,
        findings: analysis.findings.iter().map(finding).collect(),
        handlers: handler_list(input),
        limits: analysis
            .limits_hit
            .iter()
            .map(|limit| LimitJson {
                limit: &limit.limit,
                place: Place::new(input, limit.origin),
                message: &limit.message,
            })
            .collect(),
        notes: analysis.notes.iter().map(NoteJson::new).collect(),
        problems: input.problems.iter().map(NoteJson::new).collect(),
        files: input.files,
    })
}

/// The handlers alone: `version`, `handlers`, `notes`, `files` and `problems` of the whole report, and `passed_over`, notes
/// about what looks like a handler and was not taken for one.
pub fn handlers(input: &Input<'_>) -> String {
    written(&Handlers {
        version: 1,
        handlers: handler_list(input),
        notes: input.analysis.notes.iter().map(NoteJson::new).collect(),
        passed_over: input.analysis.passed_over.iter().map(NoteJson::new).collect(),
        problems: input.problems.iter().map(NoteJson::new).collect(),
        files: input.files,
    })
}

fn written(report: &impl Serialize) -> String {
    let text = serde_json::to_string_pretty(report);
    text.map(|text| text + "\n").expect("the report has text keys only, so that it can be written")
}

fn handler_list<'a>(input: &'a Input<'_>) -> Vec<HandlerJson<'a>> {
    input.analysis.handlers.iter().map(|handler| HandlerJson::new(input, handler)).collect()
}

#[derive(Serialize)]
struct Report<'a> {
    version: u32,
    findings: Vec<FindingJson<'a>>,
    handlers: Vec<HandlerJson<'a>>,
    limits: Vec<LimitJson<'a>>,
    notes: Vec<NoteJson<'a>>,
    problems: Vec<NoteJson<'a>>,
    files: usize,
}

#[derive(Serialize)]
struct Handlers<'a> {
    version: u32,
    handlers: Vec<HandlerJson<'a>>,
    notes: Vec<NoteJson<'a>>,
    passed_over: Vec<NoteJson<'a>>,
    problems: Vec<NoteJson<'a>>,
    files: usize,
}

#[derive(Serialize)]
struct FindingJson<'a> {
    rule: &'a str,
    severity: Severity,
    confidence: Confidence,
    message: &'a str,
    place: Place<'a>,
    compiled: Option<Place<'a>>,
    handler: Option<usize>,
    source: Option<&'a str>,
    template: Option<&'a str>,
    steps: Vec<StepJson<'a>>,
    notes: &'a [String],
    related: Vec<StepJson<'a>>,
    fingerprint: &'a str,
}

impl<'a> FindingJson<'a> {
    fn new(input: &'a Input<'_>, finding: &'a crate::finding::Finding) -> Self {
        let step =
            |step: &'a Step| StepJson { kind: step.kind, phrase: &step.phrase, place: Place::new(input, step.origin) };
        Self {
            rule: &finding.rule,
            severity: finding.severity,
            confidence: finding.confidence,
            message: &finding.message,
            place: Place::new(input, finding.origin),
            compiled: finding.compiled.map(|origin| Place::new(input, origin)),
            handler: finding.handler,
            source: finding.source.as_deref(),
            template: finding.template.as_deref(),
            steps: input.steps(finding).into_iter().map(step).collect(),
            notes: &finding.notes,
            related: finding.related.iter().map(step).collect(),
            fingerprint: &finding.fingerprint,
        }
    }
}

#[derive(Serialize)]
struct StepJson<'a> {
    kind: StepKind,
    phrase: &'a str,
    place: Place<'a>,
}

#[derive(Serialize)]
struct HandlerJson<'a> {
    name: &'a str,
    place: Place<'a>,
    platform: Platform,
    triggers: &'a [String],
    trust: Trust,
    reason: &'a str,
}

impl<'a> HandlerJson<'a> {
    fn new(input: &'a Input<'_>, handler: &'a Handler) -> Self {
        Self {
            name: &handler.name,
            place: Place::new(input, handler.origin),
            platform: handler.platform,
            triggers: &handler.triggers,
            trust: handler.trust,
            reason: &handler.reason,
        }
    }
}

#[derive(Serialize)]
struct LimitJson<'a> {
    limit: &'a str,
    place: Place<'a>,
    message: &'a str,
}

#[derive(Serialize)]
struct NoteJson<'a> {
    path: &'a str,
    line: Option<u32>,
    message: &'a str,
}

impl<'a> NoteJson<'a> {
    fn new(note: &'a Note) -> Self {
        Self { path: &note.path, line: note.line, message: &note.message }
    }
}

#[derive(Serialize)]
struct Place<'a> {
    path: &'a str,
    line: u32,
    column: u32,
    end_line: u32,
    end_column: u32,
}

impl<'a> Place<'a> {
    fn new(input: &'a Input<'_>, origin: Span) -> Self {
        let text = input.project.text(origin.file).unwrap_or_default();
        let lines = input.project.lines(origin.file);
        let (line, column) = lines.position(text, origin.start);
        let (end_line, end_column) = lines.position(text, origin.end);
        Self { path: input.project.path(origin.file), line, column, end_line, end_column }
    }
}
