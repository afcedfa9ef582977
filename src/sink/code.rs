//! Texts that are code, name code, or are turned into objects.

use super::marked::Marked;
use super::{Danger, Verdict, Verdicts, lowered};
use crate::finding::Confidence;
use crate::models::Topic;
use crate::value::Chars;
use crate::value::template::{Cleared, Hole, Template};

/// The text is run as code.
pub fn code(template: &Template) -> Vec<Verdict> {
    let mut verdicts = Verdicts::default();
    judge_code(&Marked::of(template), "the code", &mut verdicts);
    verdicts.0
}

/// A text that `of` names is code of some language.
pub(super) fn judge_code(text: &Marked<'_>, of: &str, verdicts: &mut Verdicts) {
    for (offset, at, hole) in text.holes() {
        // A literal is harmless where it begins, and ends another one in which it is put.
        if hole.cleared.has(Cleared::CODE) && open_quote(&text.text[..offset]).is_none() {
            continue;
        }
        if is_formula(hole) || stays_in_literal(&text.text[..offset], hole) {
            continue;
        }
        let whole = text.text.chars().nth(1).is_none();
        let position = if whole { format!("the whole of {of}") } else { format!("a part of {of}") };
        // A mere name can still choose one of the program's own variables.
        let limit = if is_name(hole) { Confidence::Low } else { Confidence::High };
        verdicts.add(Danger::Code, text.template, at, limit, position);
    }
}

/// The text names a module or a file of code that is loaded.
pub fn module(template: &Template) -> Vec<Verdict> {
    let text = Marked::of(template);
    let mut verdicts = Verdicts::default();
    for (offset, at, hole) in text.holes().filter(|(_, _, hole)| !hole.cleared.has(Cleared::CODE)) {
        let (position, limit) = if offset == 0 {
            ("the whole name of what is loaded", hole.confidence)
        } else if hole.text.may_contain('/') {
            ("the path of what is loaded", hole.confidence)
        } else {
            // Below a fixed package or directory only what lies there can be loaded.
            ("a name below a fixed package or directory", lowered(hole.confidence))
        };
        let limit = if offset > 0 && is_name(hole) { Confidence::Low } else { limit };
        if !hole.cleared.has(Cleared::CONTAINED) {
            verdicts.add(Danger::Module, template, at, limit, position);
        }
    }
    verdicts.0
}

/// The text is the program to run.
pub fn program(template: &Template) -> Vec<Verdict> {
    let mut verdicts = Verdicts::default();
    judge_program(&Marked::of(template), "the program that is run", &mut verdicts);
    verdicts.0
}

pub(super) fn judge_program(text: &Marked<'_>, what: &str, verdicts: &mut Verdicts) {
    for (offset, at, _) in text.holes() {
        let position = if offset == 0 { what.to_owned() } else { format!("a part of {what}") };
        verdicts.add(Danger::Program, text.template, at, Confidence::High, position);
    }
}

/// A deserializer that can run code reads the text.
pub fn deserialize(template: &Template) -> Vec<Verdict> {
    let mut verdicts = Verdicts::default();
    for (_, at, _) in Marked::of(template).holes().filter(|(_, _, hole)| !hole.cleared.has(Cleared::SERIALIZED)) {
        verdicts.add(Danger::Deserialization, template, at, Confidence::High, "the bytes that become objects");
    }
    verdicts.0
}

/// A text of which a rule's page says that no attacker may write in it. A mere word has no syntax of any language.
pub fn text(template: &Template, topic: Topic) -> Vec<Verdict> {
    let mut verdicts = Verdicts::default();
    let text = Marked::of(template);
    for (_, at, _) in text.holes().filter(|(_, _, hole)| !is_name(hole)) {
        let position = if text.text.chars().nth(1).is_none() { "the whole text" } else { "a part of the text" };
        verdicts.add(Danger::Text(topic), template, at, Confidence::High, position);
    }
    verdicts.0
}

/// Digits and signs alone name nothing and call nothing.
fn is_formula(hole: &Hole) -> bool {
    hole.text.chars().within(Chars::DIGITS.or(Chars::of("+-*/%.,() <>=")))
}

/// A text between quotes of the program cannot end them.
fn stays_in_literal(before: &str, hole: &Hole) -> bool {
    let open = open_quote(before);
    open.is_some_and(|quote| !hole.text.may_contain(quote) && !hole.text.may_contain_any("\\\n\r{}"))
}

/// The quote that is open behind a piece of code.
fn open_quote(before: &str) -> Option<char> {
    let mut open: Option<char> = None;
    let mut chars = before.chars();
    while let Some(c) = chars.next() {
        match (open, c) {
            (Some(_), '\\') => _ = chars.next(),
            (Some(quote), c) if c == quote => open = None,
            (None, '\'' | '"') => open = Some(c),
            _ => {}
        }
    }
    open
}

/// It can be no more than an identifier.
fn is_name(hole: &Hole) -> bool {
    hole.text.chars().within(Chars::ALPHANUMERIC.or(Chars::BEYOND_ASCII).or(Chars::one('_')))
}
