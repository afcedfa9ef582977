//! `fnguard check`: findings.

use super::args::{Check, Format, Scope};
use super::filter::{Wanted, keep_asked};
use super::scope::{self, Opened};
use super::{Failure, Outcome, catalog, output};
use crate::analysis::{Options, analyze};
use crate::finding::Analysis;
use crate::original;
use crate::report::{self, Input, Style};
use crate::source::FileId;
use crate::suppress;

pub(super) fn run(args: &Check) -> Result<Outcome, Failure> {
    let mut opened = scope::open(&args.scope)?;
    catalog::known(&opened.catalog, args.select.iter().chain(&args.ignore))?;
    let options = Options {
        audit: args.audit || opened.config.audit.unwrap_or(false),
        only_handlers: false,
        handlers: opened.handlers.clone(),
        exclude_handlers: opened.exclude_handlers.clone(),
        catalog: opened.catalog.clone(),
        threads: args.scope.threads,
    };
    let mut analysis = analyze(&opened.project, &options);
    keep_asked(&mut analysis, &opened.project, &opened.found.asked);
    original::apply(&opened.project, &mut analysis);
    let suppressed = suppress::apply(&mut analysis, &opened.project, searched(args, &opened).into_iter());
    let wanted = Wanted::new(args, &opened.config);
    analysis.findings.retain(|finding| wanted.has(finding));
    let (skipped, failed) = opened.read_problems();
    analysis.notes.extend(skipped);
    analysis.notes.sort();
    analysis.notes.dedup();
    if args.scope.verbose {
        analysis.notes.extend(suppressed.unused);
    }
    opened.problems.append(&mut analysis.problems);
    opened.problems.extend(failed);
    write(args, &opened, &analysis)?;
    Ok(outcome(&opened, &analysis))
}

/// The files in which comments without an effect are looked for.
fn searched(args: &Check, opened: &Opened) -> Vec<FileId> {
    let asked = |file: &FileId| opened.found.asked.contains(opened.project.path(*file));
    if args.scope.verbose { opened.project.files().filter(asked).collect() } else { Vec::new() }
}

fn write(args: &Check, opened: &Opened, analysis: &Analysis) -> Result<(), Failure> {
    let output = args.scope.output.as_deref();
    let rules = catalog::rules(&opened.catalog);
    // People read problems on standard error, whatever the form of the report.
    scope::say(&opened.problems, opened);
    let problems = if args.format == Format::Text { &[][..] } else { &opened.problems };
    let input = Input { project: &opened.project, analysis, rules: &rules, problems, files: opened.files() };
    let text = match args.format {
        Format::Text => report::text(&input, &style(&args.scope, &|path| opened.found.view.path(path))),
        Format::Json => report::json(&input),
        Format::Sarif => report::sarif(&input),
    };
    output::write(&text, output)
}

pub(super) fn style<'a>(scope: &Scope, path: &'a dyn Fn(&str) -> String) -> Style<'a> {
    let colors = output::has_colors(scope.output.as_deref());
    Style { colors, verbose: scope.verbose, quiet: scope.quiet, path }
}

fn outcome(opened: &Opened, analysis: &Analysis) -> Outcome {
    let broken = analysis.limits_hit.iter().any(|limit| limit.limit == "panic");
    if broken || !opened.problems.is_empty() {
        Outcome::Incomplete
    } else if analysis.findings.is_empty() {
        Outcome::Clean
    } else {
        Outcome::Findings
    }
}
