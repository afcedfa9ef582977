//! What is told of functions that are named and not there.

use super::{Candidate, Target};
use crate::eval::{Entry, Evaluator};
use crate::finding::Note;
use crate::project::Project;

/// So many functions of a file are named when the one that was asked for is not there.
const MAX_NAMES: usize = 12;

/// What to say when a function that configuration names is not there.
pub fn missing_in_configuration(
    evaluator: &mut Evaluator<'_>,
    project: &Project,
    entry: &mut Entry,
    candidate: &Candidate,
) -> Option<Note> {
    let (Some((config, line)), Target::Export(path)) = (&candidate.config, &candidate.target) else { return None };
    let file = project.path(entry.file);
    let known = known_names(evaluator, entry);
    let message = match path.join(".").as_str() {
        "" => format!("names {file}, in which no function to call is seen; {known}"),
        name => format!("names `{name}`, which is no function that is seen in {file}; {known}"),
    };
    Some(Note { path: config.clone(), line: Some(*line), message })
}

/// What to say when a function that the user named is not there.
pub fn missing(
    evaluator: &mut Evaluator<'_>,
    project: &Project,
    entry: &mut Entry,
    candidate: &Candidate,
) -> Option<Note> {
    let said_by = candidate.said_by.as_ref()?;
    let known = known_names(evaluator, entry);
    let message = match &candidate.target {
        Target::Export(path) => {
            format!("{said_by} names `{}`, which is no function of this file; {known}", path.join("."))
        }
        Target::Everything | Target::Actions | Target::Registered | Target::Typed => {
            format!("{said_by} names its functions, but {known}")
        }
    };
    Some(Note { path: project.path(entry.file).to_owned(), line: None, message })
}

/// The functions of a file that can be named.
fn known_names(evaluator: &mut Evaluator<'_>, entry: &mut Entry) -> String {
    let names: Vec<String> =
        evaluator.exported(entry, None).into_iter().map(|(name, _)| format!("`{name}`")).take(MAX_NAMES + 1).collect();
    match names.as_slice() {
        [] => "it has no functions that can be named".to_owned(),
        names if names.len() > MAX_NAMES => format!("it has {}, …", names[..MAX_NAMES].join(", ")),
        names => format!("it has {}", names.join(", ")),
    }
}
