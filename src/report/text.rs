//! For people: each flow as a picture with its source lines, then what it means and what to do.

use std::fmt::Write as _;
use std::ops::Range;

use annotate_snippets::{Annotation, AnnotationKind, Group, Level, Renderer, Snippet};

use super::escape::{printable, short};
use super::excerpt::{excerpt, floor};
use super::{Input, severity_name};
use crate::config::SEVERITIES;
use crate::finding::{Finding, Handler, Note, Severity, Step, StepKind, Trust};
use crate::source::{FileId, Span};

/// How a text report looks.
pub struct Style<'a> {
    /// Escape sequences for colours are in the text.
    pub colors: bool,
    /// Further facts for people who ask: why a function is a handler, syntax without a meaning.
    pub verbose: bool,
    /// Nothing but findings and problems.
    pub quiet: bool,
    /// How a path of the project is written for the reader.
    pub path: &'a dyn Fn(&str) -> String,
}

/// So many steps are shown before the one at the sink; a flow with more is cut in its middle.
const STEPS: usize = 7;
/// Labels, templates and messages with more characters are cut.
const LENGTH: usize = 200;
const WIDTH: usize = 140;

/// The whole report.
pub fn text(input: &Input<'_>, style: &Style<'_>) -> String {
    let renderer = if style.colors { Renderer::styled() } else { Renderer::plain() }.term_width(WIDTH);
    let mut out = String::new();
    for finding in &input.analysis.findings {
        let picture = renderer.render(&[Picture { input, style, finding }.group()]);
        let _ = writeln!(out, "{picture}\n");
    }
    for (level, line) in remarks(input, style) {
        let remark = renderer.render(&[Group::with_title(level.primary_title(line))]);
        let _ = writeln!(out, "{remark}\n");
    }
    if !style.quiet {
        out.push_str(&summary(input));
    }
    out
}

/// The handlers, one a line.
pub fn handlers(input: &Input<'_>, style: &Style<'_>) -> String {
    let mut out = String::new();
    for handler in &input.analysis.handlers {
        let place = place(input, style, handler.origin);
        let (name, reason) = (printable(&handler.name), printable(&handler.reason));
        let _ = writeln!(out, "{place}: {name} ({}, chosen by {}): {reason}", kind(handler), chooser(handler.trust));
    }
    if input.analysis.handlers.is_empty() {
        out.push_str(&no_handler(input.files));
    }
    for note in input.analysis.notes.iter().chain(&input.analysis.passed_over) {
        let _ = writeln!(out, "not taken: {}", noted(note, style));
    }
    out
}

struct Picture<'a> {
    input: &'a Input<'a>,
    style: &'a Style<'a>,
    finding: &'a Finding,
}

/// A marked place of the picture.
struct Mark {
    origin: Span,
    kind: AnnotationKind,
    label: Option<String>,
}

impl<'a> Picture<'a> {
    fn group(&self) -> Group<'a> {
        let finding = self.finding;
        let title = level(finding.severity)
            .primary_title(short(&finding.message, LENGTH))
            .id(printable(&finding.rule))
            .elements(self.snippets());
        title.elements(self.notes())
    }

    /// One piece of source for each file: the sink's first, then in the order of the flow.
    fn snippets(&self) -> Vec<Snippet<'a, Annotation<'a>>> {
        let marks = self.marks();
        let mut files = vec![self.finding.origin.file];
        for mark in &marks {
            if !files.contains(&mark.origin.file) {
                files.push(mark.origin.file);
            }
        }
        files.into_iter().map(|file| self.snippet(file, &marks)).collect()
    }

    fn marks(&self) -> Vec<Mark> {
        let (before, at_sink) = self.steps();
        let label = |number: usize, step: &Step| format!("{number}: {}", short(&step.phrase, LENGTH));
        let mut marks: Vec<Mark> = shortened(&before)
            .zip(1..)
            .map(|(step, number)| Mark {
                origin: step.origin,
                kind: AnnotationKind::Context,
                label: Some(label(number, step)),
            })
            .collect();
        let label = at_sink.map(|step| label(marks.len() + 1, step));
        marks.push(Mark { origin: self.finding.origin, kind: AnnotationKind::Primary, label });
        marks
    }

    /// The steps before the sink without which the flow cannot be followed, and the one at the sink.
    fn steps(&self) -> (Vec<&'a Step>, Option<&'a Step>) {
        let mut before = self.input.steps(self.finding);
        let at_sink = before.pop_if(|step| step.origin == self.finding.origin);
        (essential(before), at_sink)
    }

    fn snippet(&self, file: FileId, marks: &[Mark]) -> Snippet<'a, Annotation<'a>> {
        let project = self.input.project;
        let text = project.text(file).unwrap_or_default();
        let marks: Vec<&Mark> = marks.iter().filter(|mark| mark.origin.file == file).collect();
        let ranges: Vec<Range<usize>> = marks.iter().map(|mark| first_line(text, mark.origin)).collect();
        let excerpt = excerpt(text, &ranges);
        let line = project.lines(file).line(u32::try_from(excerpt.start).unwrap_or(u32::MAX));
        let annotations: Vec<Annotation<'a>> = marks
            .iter()
            .zip(excerpt.marks)
            .map(|(mark, range)| mark.kind.span(range).label(mark.label.clone()))
            .collect();
        Snippet::source(excerpt.text)
            .path((self.style.path)(&printable(project.path(file))))
            .line_start(line as usize)
            .annotations(annotations)
    }

    fn notes(&self) -> Vec<annotate_snippets::Message<'a>> {
        let finding = self.finding;
        let note = |text: String| Level::NOTE.message(text);
        let mut notes = Vec::new();
        let left_out = self.steps().0.len().saturating_sub(STEPS);
        if left_out > 0 {
            let steps = counted(left_out, "step");
            notes.push(note(format!("{steps} of the middle left out; `--format json` has them all")));
        }
        if let Some(template) = &finding.template {
            notes.push(note(format!("what arrives: {}", short(template, LENGTH))));
        }
        notes.extend(finding.notes.iter().map(|text| note(short(text, LENGTH))));
        if let Some(handler) = finding.handler.and_then(|index| self.input.analysis.handlers.get(index)) {
            notes.push(note(self.handler(handler)));
        }
        if let Some(compiled) = finding.compiled {
            notes.push(note(format!("compiled to {}", place(self.input, self.style, compiled))));
        }
        for source in &finding.related {
            let place = place(self.input, self.style, source.origin);
            notes.push(note(format!("so does {} ({place})", short(&source.phrase, LENGTH))));
        }
        if let Some(rule) = self.input.rule(&finding.rule) {
            let more = format!("`fnguard explain {}` tells more", rule.id);
            let cure = rule.cure.trim_end_matches('.');
            notes.push(Level::HELP.message(if cure.is_empty() { more } else { format!("{cure} ({more})") }));
        }
        notes
    }

    fn handler(&self, handler: &Handler) -> String {
        let place = place(self.input, self.style, handler.origin);
        let head = format!("in the handler `{}` ({}) at {place}", printable(&handler.name), kind(handler));
        if self.style.verbose { format!("{head}: {}", short(&handler.reason, LENGTH)) } else { head }
    }
}

fn kind(handler: &Handler) -> String {
    use crate::finding::Platform;
    let platform = match handler.platform {
        Platform::Aws => "AWS",
        Platform::Gcp => "Google Cloud",
        Platform::Azure => "Azure",
        Platform::Alibaba => "Alibaba Cloud",
        Platform::Cloudflare => "Cloudflare",
        Platform::Digitalocean => "DigitalOcean",
        Platform::Fission => "Fission",
        Platform::Knative => "Knative",
        Platform::Netlify => "Netlify",
        Platform::Nuclio => "Nuclio",
        Platform::Openfaas => "OpenFaaS",
        Platform::Openwhisk => "OpenWhisk",
        Platform::Scaleway => "Scaleway",
        Platform::Supabase => "Supabase",
        Platform::Tencent => "Tencent Cloud",
        Platform::Vercel => "Vercel",
        Platform::Named => "named by the user",
        Platform::Unknown => "platform unknown",
    };
    match handler.triggers.as_slice() {
        [] => platform.to_owned(),
        triggers => format!("{platform}, called by {}", printable(&triggers.join(", "))),
    }
}

/// Who decides what the event says.
fn chooser(trust: Trust) -> &'static str {
    match trust {
        Trust::Platform => "the platform",
        Trust::Internal => "the account's own people",
        Trust::Indirect => "outsiders, indirectly",
        Trust::User => "its users",
        Trust::Public => "the public",
    }
}

fn level(severity: Severity) -> Level<'static> {
    match severity {
        Severity::Critical | Severity::High => Level::ERROR,
        Severity::Medium => Level::WARNING,
        Severity::Low => Level::NOTE,
    }
}

/// Names that a value gets are left out; of the parts that are taken one after the other, the last one is told.
fn essential(steps: Vec<&Step>) -> Vec<&Step> {
    let mut kept: Vec<&Step> = Vec::new();
    for step in steps.into_iter().filter(|step| step.kind != StepKind::Name) {
        if step.kind == StepKind::Read {
            kept.pop_if(|last| last.kind == StepKind::Read);
        }
        kept.push(step);
    }
    kept
}

/// The beginning and the end of a flow, when it is too long to be shown.
fn shortened<T>(steps: &[T]) -> impl Iterator<Item = &T> {
    let (head, tail) = if steps.len() > STEPS { (STEPS / 2, STEPS - STEPS / 2) } else { (steps.len(), 0) };
    steps[..head].iter().chain(&steps[steps.len() - tail..])
}

/// The bytes of a place up to the end of its first line: a picture of many crossing brackets shows less.
fn first_line(text: &str, origin: Span) -> Range<usize> {
    let start = floor(text, origin.start as usize);
    let end = floor(text, origin.end as usize).max(start);
    let line = text[start..end].split(['\n', '\r']).next().unwrap_or_default();
    start..start + line.len()
}

fn place(input: &Input<'_>, style: &Style<'_>, origin: Span) -> String {
    let text = input.project.text(origin.file).unwrap_or_default();
    let (line, column) = input.project.lines(origin.file).position(text, origin.start);
    format!("{}:{line}:{column}", (style.path)(&printable(input.project.path(origin.file))))
}

fn noted(note: &Note, style: &Style<'_>) -> String {
    let (path, message) = ((style.path)(&printable(&note.path)), short(&note.message, LENGTH));
    match note.line {
        Some(line) => format!("{path}:{line}: {message}"),
        None => format!("{path}: {message}"),
    }
}

/// What a person should know beside the findings.
fn remarks(input: &Input<'_>, style: &Style<'_>) -> Vec<(Level<'static>, String)> {
    let note = |note: &Note| noted(note, style);
    let mut remarks: Vec<(Level<'static>, String)> = Vec::new();
    for limit in &input.analysis.limits_hit {
        let place = place(input, style, limit.origin);
        remarks
            .push((Level::WARNING, format!("{place}: {}: {}", printable(&limit.limit), short(&limit.message, LENGTH))));
    }
    remarks.extend(input.analysis.notes.iter().map(|text| (Level::WARNING, note(text))));
    remarks.extend(input.problems.iter().map(|text| (Level::ERROR, note(text))));
    if style.verbose || input.analysis.handlers.is_empty() {
        let passed_over = input.analysis.passed_over.iter();
        remarks.extend(passed_over.map(|text| (Level::NOTE, format!("no handler: {}", note(text)))));
    }
    if style.verbose {
        for (kind, origin) in &input.analysis.unknown_syntax {
            let place = place(input, style, *origin);
            remarks.push((Level::NOTE, format!("{place}: `{}` has no meaning for fnguard", printable(kind))));
        }
    }
    remarks
}

/// The last line: how much was found, and where it was looked for.
fn summary(input: &Input<'_>) -> String {
    let analysis = input.analysis;
    let mut line = match analysis.findings.len() {
        0 => "no findings".to_owned(),
        count => format!("{} ({})", counted(count, "finding"), by_severity(&analysis.findings)),
    };
    if analysis.handlers.is_empty() {
        let _ = write!(line, "; {}", no_handler(input.files));
    } else {
        let handlers = counted(analysis.handlers.len(), "handler");
        let _ = writeln!(line, " in {handlers}, {}", counted(input.files, "file"));
    }
    if !analysis.limits_hit.is_empty() {
        let limits = counted(analysis.limits_hit.len(), "limit");
        let _ = writeln!(line, "{limits} reached: flows may be missing where the warnings say so");
    }
    line
}

fn no_handler(files: usize) -> String {
    format!(
        "no handler found in {}\nname one with `--handler FILE:FUNCTION`, or every function of a file with `--handler 'FILE:*'`\n",
        counted(files, "file")
    )
}

fn by_severity(findings: &[Finding]) -> String {
    let count = |level| findings.iter().filter(|finding| finding.severity == level).count();
    let counts = SEVERITIES.iter().rev().map(|(_, level)| (count(*level), severity_name(*level)));
    counts.filter(|(count, _)| *count > 0).map(|(count, name)| format!("{count} {name}")).collect::<Vec<_>>().join(", ")
}

fn counted(count: usize, noun: &str) -> String {
    if count == 1 { format!("1 {noun}") } else { format!("{count} {noun}s") }
}
