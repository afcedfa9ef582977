//! What is left of a text in which the matches of a pattern are replaced.

use regex_syntax::hir::{Hir, HirKind, Look};

use super::{Dialect, certain_run, is_start, translate};
use crate::value::{Chars, Text};

/// A text whose matches are replaced by another one, of whatever pattern. Where the pattern takes runs away at the ends, as
/// `^-+|-+$` does, nothing of the run at the beginning is left.
pub fn replaced(pattern: &str, flags: &str, dialect: Dialect, text: &Text, by: &str) -> Text {
    let newline = if text.may_end_with_newline() { Chars::one('\n') } else { Chars::NONE };
    let some = Text::of_chars(text.chars().or(newline).or(Chars::of(by)));
    let read = translate::read(pattern, flags, dialect).filter(|read| read.exact && by.is_empty());
    let Some(read) = read else { return some };
    let ways = alternatives(&read.hir);
    if !ways.iter().all(|way| is_at_start(way) || is_at_end(way)) {
        return some;
    }
    // Of two ways to begin the first one is taken, which may leave something of the run.
    let begins: Vec<&Hir> = ways.iter().filter(|way| is_at_start(way)).copied().collect();
    let taken = match begins.as_slice() {
        [only] => run_at_start(only).unwrap_or(Chars::NONE),
        _ => Chars::NONE,
    };
    let some = if text.may_contain_dots() { some } else { some.without_text("..") };
    let some = some.not_starting_with_any(taken);
    match begins.is_empty() {
        false => some,
        true => some.not_starting_with_any(text.first().complement()),
    }
}

fn alternatives(hir: &Hir) -> Vec<&Hir> {
    match hir.kind() {
        HirKind::Capture(capture) => alternatives(&capture.sub),
        HirKind::Alternation(parts) => parts.iter().flat_map(alternatives).collect(),
        _ => vec![hir],
    }
}

fn is_at_start(hir: &Hir) -> bool {
    matches!(hir.kind(), HirKind::Concat(parts) if parts.first().is_some_and(is_start))
}

fn is_at_end(hir: &Hir) -> bool {
    matches!(hir.kind(), HirKind::Concat(parts) if parts.last().is_some_and(is_end))
}

/// The characters of which all are taken with which a text begins: those of `^-+`.
fn run_at_start(hir: &Hir) -> Option<Chars> {
    match hir.kind() {
        HirKind::Concat(parts) => match &parts[..] {
            [start, run] if is_start(start) => certain_run(run),
            _ => None,
        },
        _ => None,
    }
}

fn is_end(hir: &Hir) -> bool {
    matches!(hir.kind(), HirKind::Look(Look::End))
}
