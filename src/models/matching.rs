//! Runs a pattern on a call.

use smol_str::SmolStr;
use tree_sitter::{Query, QueryCursor, QueryMatch, StreamingIterator};

use super::api::Signature;
use super::canonical::{Canonical, argument_for};
use super::pattern::{Pattern, Subject, Test};
use super::predicate::{ABSENT, Predicate};
use super::role::Role;
use super::{Matched, Operand, Question, Shape};

/// A call and what is known about its API.
pub(super) struct Called<'a> {
    pub(super) shape: &'a Shape,
    pub(super) signature: &'a Signature,
    pub(super) canonical: &'a Canonical,
}

/// All ways in which a pattern with its query fits. Ways that ask the same are one: they differ in what a capture found.
pub(super) fn matches(pattern: &Pattern, query: &Query, called: &Called<'_>) -> Vec<Matched> {
    let mut found: Vec<Matched> = Vec::new();
    let parsed = &called.canonical.parsed;
    let Some(call) = called.canonical.call() else { return found };
    let mut cursor = QueryCursor::new();
    cursor.set_max_start_depth(Some(0));
    let mut ways = cursor.matches(query, call, parsed.text.as_bytes());
    while let Some(way) = ways.next() {
        let operands = captured(&pattern.skeleton.captures, way, called.canonical);
        let mut roles: Vec<(Role, Operand)> =
            operands.iter().filter_map(|(name, operand)| Some((Role::named(name)?, (*operand).clone()))).collect();
        let Some(questions) = questions(pattern, &operands, called).filter(|_| !roles.is_empty()) else { continue };
        let place = found.iter().position(|matched| matched.questions == questions).unwrap_or_else(|| {
            found.push(Matched { roles: Vec::new(), questions });
            found.len() - 1
        });
        found[place].roles.append(&mut roles);
    }
    for matched in &mut found {
        matched.roles.sort_unstable();
        matched.roles.dedup();
    }
    found
}

/// The operands that captures stand for; what is no operand (a placeholder, a repeated name) is left out.
fn captured<'a>(
    names: &'a [SmolStr],
    way: &QueryMatch<'_, '_>,
    canonical: &'a Canonical,
) -> Vec<(&'a str, &'a Operand)> {
    way.captures()
        .iter()
        .filter_map(|capture| Some((names.get(capture.index as usize)?.as_str(), canonical.operand(capture.node)?)))
        .collect()
}

/// What must be asked; `None` when the shape alone says that the pattern does not fit.
fn questions(pattern: &Pattern, captured: &[(&str, &Operand)], called: &Called<'_>) -> Option<Vec<Question>> {
    let mut questions = Vec::new();
    for test in &pattern.tests {
        let operand = match &test.subject {
            Subject::Capture(name) => {
                captured.iter().find(|(found, _)| found == name).map(|(_, operand)| (*operand).clone())
            }
            Subject::Parameter(name) => argument_for(name, called.shape, called.signature),
        };
        match ask(test, operand) {
            Answer::No => return None,
            Answer::Yes => {}
            Answer::Ask(question) => questions.push(question),
        }
    }
    Some(questions)
}

enum Answer {
    Yes,
    No,
    Ask(Question),
}

fn ask(test: &Test, operand: Option<Operand>) -> Answer {
    let listed_absent = test.values.iter().any(|value| value == ABSENT);
    let Some(operand) = operand else {
        let holds = match test.predicate {
            Predicate::Falsy | Predicate::OptionFalsy => true,
            Predicate::Value => listed_absent,
            Predicate::Api | Predicate::Truthy | Predicate::NotValue | Predicate::OptionTruthy => false,
        };
        return if holds { Answer::Yes } else { Answer::No };
    };
    let any_of = || test.values.iter().filter(|value| *value != ABSENT).cloned().collect();
    let key = || test.values.first().cloned().unwrap_or_default();
    Answer::Ask(match test.predicate {
        Predicate::Api => return Answer::Yes,
        Predicate::Truthy => Question::Truthy(operand),
        Predicate::Falsy => Question::Falsy(operand),
        Predicate::Value => Question::Value { operand, any_of: any_of(), absent: listed_absent },
        Predicate::NotValue => Question::NotValue { operand, any_of: any_of() },
        Predicate::OptionTruthy => Question::OptionTruthy(operand, key()),
        Predicate::OptionFalsy => Question::OptionFalsy(operand, key()),
    })
}
