//! `fnguard handlers`: what was taken for a handler, and why.

use super::args::{Handlers, ListFormat};
use super::filter::keep_asked;
use super::{Failure, Outcome, check, output, scope};
use crate::analysis::{Options, analyze};
use crate::report::{self, Input};

pub(super) fn run(args: &Handlers) -> Result<Outcome, Failure> {
    let mut opened = scope::open(&args.scope)?;
    let options = Options {
        audit: false,
        only_handlers: true,
        handlers: opened.handlers.clone(),
        exclude_handlers: opened.exclude_handlers.clone(),
        catalog: opened.catalog.clone(),
        threads: args.scope.threads,
    };
    let mut analysis = analyze(&opened.project, &options);
    analysis.findings.clear();
    keep_asked(&mut analysis, &opened.project, &opened.found.asked);
    let (_, failed) = opened.read_problems();
    opened.problems.append(&mut analysis.problems);
    opened.problems.extend(failed);
    scope::say(&opened.problems, &opened);
    let input = Input {
        project: &opened.project,
        analysis: &analysis,
        rules: &[],
        problems: &opened.problems,
        files: opened.files(),
    };
    let text = match args.format {
        ListFormat::Text => {
            report::handlers_text(&input, &check::style(&args.scope, &|path| opened.found.view.path(path)))
        }
        ListFormat::Json => report::handlers_json(&input),
    };
    output::write(&text, args.scope.output.as_deref())?;
    Ok(if opened.problems.is_empty() { Outcome::Clean } else { Outcome::Incomplete })
}
