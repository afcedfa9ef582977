//! What the user of a library can reach: one finding for each sink, however many exported functions lead there.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use crate::finding::{Finding, Handler};
use crate::source::Span;

/// So many of the other functions are named.
const NAMED: usize = 3;

/// Of the findings of libraries the clearest one for each rule and sink, with the functions that lead there, too.
pub(super) fn merge(findings: Vec<Finding>, handlers: &[Handler]) -> Vec<Finding> {
    let mut places: BTreeMap<(Span, String), Vec<Finding>> = BTreeMap::new();
    for finding in findings {
        places.entry((finding.origin, finding.rule.clone())).or_default().push(finding);
    }
    places.into_values().filter_map(|found| one(found, handlers)).collect()
}

/// The worst finding, then the most certain, then the one with the shortest way.
fn one(mut found: Vec<Finding>, handlers: &[Handler]) -> Option<Finding> {
    found
        .sort_by_key(|finding| (Reverse((finding.severity, finding.confidence)), finding.steps.len(), finding.handler));
    let mut found = found.into_iter();
    let mut told = found.next()?;
    let mut functions: BTreeSet<usize> = BTreeSet::new();
    for other in found {
        functions.extend(other.handler);
        for source in other.steps.into_iter().take(1).chain(other.related) {
            if told.steps.first() != Some(&source) && !told.related.contains(&source) {
                told.related.push(source);
            }
        }
    }
    functions.retain(|handler| told.handler != Some(*handler));
    let names: Vec<&str> = functions.iter().filter_map(|at| handlers.get(*at)).map(|one| one.name.as_str()).collect();
    told.notes.extend(others(&names));
    Some(told)
}

/// `other exported functions lead here, too: a, b, c and 4 more`.
fn others(names: &[&str]) -> Option<String> {
    let (first, more) = names.split_at(names.len().min(NAMED));
    let listed = first.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ");
    match (first.len(), more.len()) {
        (0, _) => None,
        (1, 0) => Some(format!("another exported function leads here, too: {listed}")),
        (_, 0) => Some(format!("other exported functions lead here, too: {listed}")),
        (_, more) => Some(format!("other exported functions lead here, too: {listed} and {more} more")),
    }
}
