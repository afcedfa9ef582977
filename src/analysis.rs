//! The whole way from a project to its findings.

mod audit;
mod inline;
mod library;

use std::collections::BTreeSet;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;

use rayon::prelude::*;

use crate::eval::{Entry, Evaluator, Hit, Program, Way};
use crate::finding::{self, Analysis, Finding, LimitHit, Note, Severity, Step, StepKind};
use crate::handlers::{self, Candidate, Candidates, Found, Named};
use crate::project::Project;
use crate::rule::{Catalog, Rule};
use crate::sink::Danger;
use crate::source::{FileId, Span};
use inline::Inline;

/// What an analysis is asked for.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// Uses without a flow are reported, too.
    pub audit: bool,
    /// Nothing but the handlers is asked for: what they do is followed only where they may register others.
    pub only_handlers: bool,
    /// Functions that are handlers by the user's word.
    pub handlers: Vec<Named>,
    /// Functions that are none by the user's word: `FILE:FUNCTION`, `FILE:*`; the file may be a glob.
    pub exclude_handlers: Vec<String>,
    /// Models and rules.
    pub catalog: Arc<Catalog>,
    /// How many threads work; 0 lets the machine decide.
    pub threads: usize,
}

/// Room for the recursion of the lowering and the evaluator, in bytes; only what is used is taken from memory.
const STACK: usize = 1 << 29;

/// Analyzes a project. The same project gives the same analysis, whatever the number of threads.
pub fn analyze(project: &Project, options: &Options) -> Analysis {
    // One file keeps one thread busy: more would only cost their start.
    let threads = if project.files().nth(1).is_none() { 1 } else { options.threads };
    let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).stack_size(STACK).build();
    match pool {
        Ok(pool) => pool.install(|| analyze_here(project, options)),
        Err(_) => analyze_here(project, options),
    }
}

fn analyze_here(project: &Project, options: &Options) -> Analysis {
    let deploy = handlers::deployed(project, &options.catalog);
    let inline = Inline::add(project, &deploy);
    let program = Program::new(project, &options.catalog);
    let candidates = handlers::candidates(&program, deploy, &options.handlers);
    let Candidates { files, notes, passed_over, problems, open_egress } = candidates;
    let parts: Vec<Part> =
        files.into_par_iter().map(|(file, candidates)| analyze_file(&program, (file, &candidates), options)).collect();
    let mut analysis = Analysis { notes, passed_over, problems, ..Analysis::default() };
    let mut of_libraries: Vec<Finding> = Vec::new();
    for part in parts {
        let first = analysis.handlers.len();
        analysis.handlers.extend(part.handlers);
        let numbered = |mut finding: Finding| {
            finding.handler = finding.handler.map(|at| at + first);
            finding
        };
        analysis.findings.extend(part.findings.into_iter().map(numbered));
        of_libraries.extend(part.of_libraries.into_iter().map(numbered));
        analysis.limits_hit.extend(part.limits);
        analysis.notes.extend(part.notes);
        analysis.passed_over.extend(part.passed_over);
        analysis.problems.extend(part.problems);
    }
    analysis.findings.extend(library::merge(of_libraries, &analysis.handlers));
    if options.audit {
        audit::processes(&program, &mut analysis);
        audit::egress(&program, &open_egress, &mut analysis);
    }
    for module in program.lowered() {
        if !project.is_library(module.file) {
            analysis.unknown_syntax.extend(module.unknown.iter().map(|unknown| (unknown.kind.clone(), unknown.origin)));
        }
    }
    inline.place(&mut analysis);
    finish(&mut analysis);
    analysis
}

/// What one file's handlers give.
#[derive(Default)]
struct Part {
    handlers: Vec<finding::Handler>,
    findings: Vec<Finding>,
    /// Those of functions that the user of a library calls.
    of_libraries: Vec<Finding>,
    limits: Vec<LimitHit>,
    notes: Vec<Note>,
    passed_over: Vec<Note>,
    problems: Vec<Note>,
}

fn analyze_file(program: &Program<'_>, (file, candidates): (FileId, &[Candidate]), options: &Options) -> Part {
    let mut part = Part::default();
    let work = AssertUnwindSafe(|| analyze_handlers(program, (file, candidates), options, &mut part));
    if catch_unwind(work).is_err() {
        part.limits.push(LimitHit {
            limit: "panic".into(),
            origin: Span::new(file, 0, 0),
            message: "fnguard failed on this file, and what it holds was not analyzed to the end; please report it"
                .into(),
        });
    }
    part
}

fn analyze_handlers(
    program: &Program<'_>,
    (file, candidates): (FileId, &[Candidate]),
    options: &Options,
    part: &mut Part,
) {
    let follow = !options.only_handlers || handlers::may_register(candidates);
    let mut evaluator = Evaluator::new(program);
    let mut entry = evaluator.enter_module(file, handlers::may_register(candidates));
    let mut all: Vec<Found> = Vec::new();
    let mut missing = Vec::new();
    for candidate in candidates {
        let found = handlers::find(&mut evaluator, &mut entry, candidate);
        if found.is_empty() {
            part.problems.extend(handlers::missing(&mut evaluator, program.project(), &mut entry, candidate));
        }
        if found.is_empty() && candidate.config.is_some() {
            missing.push(candidate);
        }
        for found in found {
            // The strongest evidence comes first. A library's functions can be many closures of one function.
            let same = |have: &Found| {
                have.handler.origin == found.handler.origin && !(have.invocation.library && found.invocation.library)
            };
            if !all.iter().any(same) {
                all.push(found);
            }
        }
    }
    // What a framework has wrapped may have been found by its registration.
    missing.retain(|candidate| !all.iter().any(|found| candidate.is_called(&found.handler.name)));
    for candidate in missing {
        part.notes.extend(handlers::missing_in_configuration(&mut evaluator, program.project(), &mut entry, candidate));
    }
    all.retain(|found| is_wanted(program.project(), options, &found.handler, part));
    all.sort_by_key(|found| found.handler.origin);
    // What the module does by itself belongs to no handler.
    evaluator.take_hits();
    part.limits.extend(told(evaluator.take_limits(), "while modules were loaded"));
    let mut origins: BTreeSet<Span> = all.iter().map(|found| found.handler.origin).collect();
    let mut before: Vec<(usize, BTreeSet<Span>)> = Vec::new();
    for found in all {
        if !follow || !evaluator.may_reach_sink(&entry, &found.invocation.function) {
            part.handlers.push(found.handler);
            continue;
        }
        let registered = evaluator.registrations().len();
        if !found.invocation.before.functions.is_empty() {
            let earlier = found.invocation.before.functions.iter().filter_map(|one| evaluator.described(&entry, one));
            before.push((part.handlers.len(), earlier.map(|described| described.origin).collect()));
        }
        let mut after = invoke(program, &mut evaluator, &entry, found, part);
        for inner in handlers::registered_since(&mut evaluator, &mut after, registered) {
            if origins.insert(inner.handler.origin) && is_wanted(program.project(), options, &inner.handler, part) {
                invoke(program, &mut evaluator, &after, inner, part);
            }
        }
    }
    told_once(part, &before);
}

/// Whether the user did not leave a handler out; where he did, that is kept.
fn is_wanted(project: &Project, options: &Options, handler: &finding::Handler, part: &mut Part) -> bool {
    let excluded = handlers::is_excluded(&options.exclude_handlers, project, handler);
    if excluded {
        let path = project.path(handler.origin.file);
        let line = project
            .text(handler.origin.file)
            .ok()
            .map(|text| project.lines(handler.origin.file).position(text, handler.origin.start).0);
        let message = format!("`{}` is left out by `exclude-handlers`", handler.name);
        part.passed_over.push(Note { path: path.to_owned(), line, message });
    }
    !excluded
}

/// What is found in a function that is called before others, as middleware is, is told of that handler alone.
fn told_once(part: &mut Part, before: &[(usize, BTreeSet<Span>)]) {
    let origin = |finding: &Finding| finding.handler.map(|at| part.handlers[at].origin);
    let place = |finding: &Finding| (finding.origin, finding.rule.clone());
    let known: BTreeSet<_> = part.findings.iter().map(|finding| (place(finding), origin(finding))).collect();
    part.findings.retain(|finding| {
        let earlier = before.iter().find(|(at, _)| finding.handler == Some(*at)).map(|(_, earlier)| earlier);
        !earlier.into_iter().flatten().any(|one| known.contains(&(place(finding), Some(*one))))
    });
}

/// Each kind of limit that was reached once, at the first place; `when` says what was evaluated.
fn told(limits: BTreeSet<LimitHit>, when: &str) -> Vec<LimitHit> {
    let mut told: Vec<(LimitHit, usize)> = Vec::new();
    for limit in limits {
        match told.iter_mut().find(|(have, _)| have.limit == limit.limit) {
            Some((_, more)) => *more += 1,
            None => told.push((limit, 0)),
        }
    }
    let message = |(limit, more): (LimitHit, usize)| {
        let others = match more {
            0 => String::new(),
            1 => " (and at another place)".to_owned(),
            more => format!(" (and at {more} other places)"),
        };
        LimitHit { message: format!("{when}, {}{others}", limit.message), ..limit }
    };
    told.into_iter().map(message).collect()
}

/// Evaluates a handler and keeps what is found in it; the state in which it ends.
fn invoke(program: &Program<'_>, evaluator: &mut Evaluator<'_>, entry: &Entry, found: Found, part: &mut Part) -> Entry {
    let at = part.handlers.len();
    let after = evaluator.invoke(entry, &found.invocation);
    let findings = if found.invocation.library { &mut part.of_libraries } else { &mut part.findings };
    findings.extend(evaluator.take_hits().iter().filter_map(|hit| finding(program, hit, at)));
    part.limits.extend(told(evaluator.take_limits(), &format!("in the handler `{}`", found.handler.name)));
    part.handlers.push(found.handler);
    after
}

fn finding(program: &Program<'_>, hit: &Hit, handler: usize) -> Option<Finding> {
    let rule = program.catalog().rule_of(hit.danger)?;
    let way = hit.ways.first()?;
    let mut steps = way.steps.clone();
    steps.push(Step { origin: hit.origin, phrase: arrives(hit.danger).into(), kind: StepKind::Sink });
    Some(Finding {
        rule: rule.id.clone(),
        severity: severity(rule, hit, way),
        confidence: hit.confidence,
        origin: hit.origin,
        compiled: None,
        message: format!("`{}` {}", way.source, says(rule, hit.danger)),
        notes: vec![format!("`{}` takes ⟨…⟩ as {}", hit.api, way.position)],
        handler: Some(handler),
        source: Some(way.source.clone()),
        steps,
        template: Some(way.template.clone()),
        related: hit.ways.iter().skip(1).filter_map(|way| way.steps.first().cloned()).collect(),
        fingerprint: fingerprint(program.project(), &rule.id, hit),
    })
}

/// A flow from a source that fewer can choose is less bad.
fn severity(rule: &Rule, hit: &Hit, way: &Way) -> Severity {
    let severity = rule.severity_of(hit.danger);
    match (way.trust, severity) {
        (crate::finding::Trust::Internal, Severity::Critical) => Severity::High,
        (crate::finding::Trust::Internal, Severity::High) => Severity::Medium,
        _ => severity,
    }
}

/// What an attacker can do, after the source's name.
fn says(rule: &Rule, danger: Danger) -> &str {
    match danger {
        Danger::ShellCommand => "is read by a shell",
        Danger::Program => "chooses the program that is run",
        Danger::OptionOfPowerfulProgram => "can be an option of a program that runs code or writes files by options",
        Danger::Option => "can be an option of a program",
        Danger::Code => "is run as code",
        Danger::Module => "chooses which code is loaded",
        Danger::Deserialization => "is deserialized by code that can run anything",
        Danger::ReadHandler => "chooses a file that is read, the function's own code included",
        Danger::ReadPath => "chooses a file that is read",
        Danger::WriteTemporary => "names a file below a temporary directory",
        Danger::WritePath => "chooses a file that is written",
        Danger::Text(_) => rule.says.as_deref().unwrap_or("arrives here"),
    }
}

/// The last step of the flow.
fn arrives(danger: Danger) -> &'static str {
    match danger {
        Danger::ShellCommand => "a shell reads it here",
        Danger::Program | Danger::OptionOfPowerfulProgram | Danger::Option => "a process is started with it here",
        Danger::Code => "it is run here",
        Danger::Module => "what it names is loaded here",
        Danger::Deserialization => "objects are made of it here",
        Danger::ReadHandler | Danger::ReadPath => "the file that it names is read here",
        Danger::WriteTemporary | Danger::WritePath => "the file that it names is written here",
        Danger::Text(_) => "it arrives here",
    }
}

/// Stable against moved lines: made of the rule, the file, the function and the text of the sink.
fn fingerprint(project: &Project, rule: &str, hit: &Hit) -> String {
    let text = project.text(hit.origin.file).ok().and_then(|text| text.get(hit.origin.range())).unwrap_or_default();
    finding::fingerprint(&[rule, project.path(hit.origin.file), &hit.function, text])
}

/// Sorts everything and leaves out what is said twice.
fn finish(analysis: &mut Analysis) {
    list_once(analysis);
    let place = |finding: &Finding| (finding.origin.file, finding.origin.start, finding.origin.end);
    analysis.findings.sort_by(|left, right| {
        let key = |finding: &Finding| (place(finding), finding.rule.clone(), finding.handler, finding.message.clone());
        key(left).cmp(&key(right))
    });
    // One finding for each sink, rule and handler: the worst of its dangers.
    let mut kept: Vec<Finding> = Vec::new();
    for finding in analysis.findings.drain(..) {
        match kept
            .iter_mut()
            .rev()
            .find(|have| have.origin == finding.origin && have.rule == finding.rule && have.handler == finding.handler)
        {
            Some(have) if (finding.severity, finding.confidence) > (have.severity, have.confidence) => *have = finding,
            Some(_) => {}
            None => kept.push(finding),
        }
    }
    analysis.findings = kept;
    analysis.limits_hit.sort();
    analysis.limits_hit.dedup();
    analysis.unknown_syntax.sort_by(|left, right| (left.1, &left.0).cmp(&(right.1, &right.0)));
    for notes in [&mut analysis.notes, &mut analysis.passed_over, &mut analysis.problems] {
        notes.sort();
        notes.dedup();
    }
}

/// A function of a module that several programs import is found from each of them.
fn list_once(analysis: &mut Analysis) {
    let mut order: Vec<usize> = (0..analysis.handlers.len()).collect();
    order.sort_by_key(|at| analysis.handlers[*at].origin);
    let mut places = vec![0; order.len()];
    let mut once: Vec<finding::Handler> = Vec::new();
    for at in order {
        let handler = &analysis.handlers[at];
        let there = once.iter().enumerate().rev().take_while(|(_, have)| have.origin == handler.origin);
        let same = there.into_iter().find(|(_, have)| *have == handler).map(|(place, _)| place);
        places[at] = same.unwrap_or_else(|| {
            once.push(handler.clone());
            once.len() - 1
        });
    }
    analysis.handlers = once;
    for finding in &mut analysis.findings {
        finding.handler = finding.handler.map(|at| places[at]);
    }
}

/// What the expressions of a line may be, one a line, as text: for `fnguard debug values`.
pub fn values(project: &Project, file: FileId, line: u32) -> Vec<String> {
    let Some(start) = project.lines(file).line_start(line) else { return Vec::new() };
    let end = project.lines(file).line_start(line + 1).unwrap_or(u32::MAX);
    seen_values(project, Some((file, start, end)))
        .into_iter()
        .map(|(origin, values)| {
            let text = project.text(origin.file).ok().and_then(|text| text.get(origin.range())).unwrap_or_default();
            let text: String = text.lines().next().unwrap_or_default().chars().take(60).collect();
            format!("{text}: {values}")
        })
        .collect()
}

/// The values that calls of `reveal` saw, or those of the expressions in a range of bytes.
pub fn seen_values(project: &Project, watched: Option<(FileId, u32, u32)>) -> Vec<(Span, String)> {
    let worker = std::thread::Builder::new().stack_size(STACK);
    std::thread::scope(|scope| {
        let work = move || {
            let catalog = Catalog::default();
            let deploy = handlers::deployed(project, &catalog);
            let program = Program::new(project, &catalog);
            let files = handlers::candidates(&program, deploy, &[]).files;
            let mut seen: Vec<(Span, String)> = Vec::new();
            for (file, candidates) in files {
                let mut evaluator = Evaluator::new(&program);
                if let Some((file, start, end)) = watched {
                    evaluator.watch(file, start, end);
                }
                let mut entry = evaluator.enter_module(file, handlers::may_register(&candidates));
                for candidate in &candidates {
                    for found in handlers::find(&mut evaluator, &mut entry, candidate) {
                        evaluator.invoke(&entry, &found.invocation);
                    }
                }
                seen.extend(evaluator.revealed().iter().map(|(origin, values)| (*origin, values.join(" | "))));
            }
            seen
        };
        worker.spawn_scoped(scope, work).ok().and_then(|worker| worker.join().ok()).unwrap_or_default()
    })
}
