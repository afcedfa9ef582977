//! Handlers whose types say what calls them: `const stored: S3Handler`, `def stored(event: S3Event, context)`.

use std::borrow::Cow;

use super::registrar::Registrars;
use super::{Called, Candidate, Found, found};
use crate::deploy::Trigger;
use crate::eval::{Described, Entry, Evaluator};
use crate::finding::Platform;
use crate::syntax::Language;

/// Whether a text names a type of events.
pub(super) fn may_be_in(language: Language, text: &str) -> bool {
    Registrars::of(language).types_in(text)
}

/// The functions that a module exports whose types say what calls them. In Python parts of the program pass events on to
/// each other with such types as well: there a handler is what takes an event and a context.
pub(super) fn find(evaluator: &mut Evaluator<'_>, entry: &mut Entry, candidate: &Candidate) -> Vec<Found> {
    let python = evaluator.language_of(entry).is_python();
    let mut all = Vec::new();
    for (name, function) in evaluator.exported(entry, None) {
        let Some(described) = evaluator.described(entry, &function) else { continue };
        let taken = !name.contains('.') && (!python || described.parameters.len() == 2);
        if taken && event_type(evaluator, entry, &described).is_some() {
            all.extend(found(evaluator, entry, candidate, &name, function));
        }
    }
    all
}

/// A candidate of which nothing tells what calls it, with what its function's types say of that.
pub(super) fn with_type<'c>(
    evaluator: &mut Evaluator<'_>,
    entry: &Entry,
    candidate: &'c Candidate,
    described: &Described,
) -> Cow<'c, Candidate> {
    let is_open = candidate.triggers.iter().all(|trigger| *trigger == Trigger::Unknown);
    if !is_open || matches!(candidate.called, Called::ByUser) {
        return Cow::Borrowed(candidate);
    }
    let Some((path, trigger)) = event_type(evaluator, entry, described) else { return Cow::Borrowed(candidate) };
    let mut candidate = candidate.clone();
    candidate.triggers = vec![trigger];
    if candidate.platform == Platform::Unknown {
        candidate.platform = trigger.platform();
    }
    if candidate.reason.is_empty() {
        candidate.reason = format!("is declared with {path}");
    }
    Cow::Owned(candidate)
}

/// The type that tells what calls a function: its own, or that of its first parameter.
fn event_type(evaluator: &mut Evaluator<'_>, entry: &Entry, described: &Described) -> Option<(String, Trigger)> {
    let registrars = Registrars::of(evaluator.language_of(entry));
    let first = described.parameters.first().and_then(|parameter| parameter.annotation.as_ref());
    described.annotation.iter().chain(first).find_map(|annotation| {
        let path = evaluator.outside_type(entry, described.origin.file, annotation)?;
        Some((path.to_string(), registrars.by_type(&path)?))
    })
}
