//! The page about the vocabulary of models, derived from the tables.

use super::predicate::{Predicate, TEXT_PREDICATES};
use super::role::Role;

const INTRODUCTION: &str = include_str!("vocabulary.md");

/// The text of `queries/README.md`.
pub fn vocabulary() -> String {
    let mut page = String::from(INTRODUCTION);
    page.push_str("\n## Roles\n\n| capture | can stand on | the value is |\n| --- | --- | --- |\n");
    for role in Role::ALL {
        let seats: Vec<&str> = role.seats().iter().map(|seat| seat.phrase()).collect();
        page.push_str(&format!("| `@{}` | {} | {} |\n", role.name(), seats.join(", "), role.meaning()));
    }
    page.push_str(
        "| `@sink.text.NAME` | the receiver, an argument | text; the rule whose `dangers` list `text.NAME` reports it |\n",
    );
    page.push_str("\nA capture whose name begins with `_` is for predicates only.\n");
    page.push_str("\n## Predicates\n\n| predicate | operands | holds when the value |\n| --- | --- | --- |\n");
    for predicate in Predicate::ALL {
        let operands = predicate.operands().example();
        page.push_str(&format!("| `#{}` | `{operands}` | {} |\n", predicate.name(), predicate.meaning()));
    }
    let texts: Vec<String> = TEXT_PREDICATES.iter().map(|name| format!("`#{name}`")).collect();
    page.push_str(&format!("\nThe name of a keyword argument is text: ask {} about it.\n", texts.join(", ")));
    page
}
