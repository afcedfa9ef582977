//! Patterns that find each component `..` of a path: `/(^|\/)\.\.(\/|$)/`, and also `/\.\./`.

use regex_syntax::hir::{Hir, HirKind, Look};

use super::{Dialect, surely_single, translate};

/// Whether a text in which a pattern is nowhere found has no component `..`.
pub fn refuses_climbing(pattern: &str, flags: &str, dialect: Dialect) -> bool {
    let read = translate::read(pattern, flags, dialect).filter(|read| read.exact);
    read.is_some_and(|read| found(&read.hir) == ALL)
}

/// What may stand on one side of the two points.
const EDGE: u8 = 1;
const SLASH: u8 = 2;
/// All pairs of what stands before and what stands after.
const ALL: u8 = pairs(EDGE | SLASH, EDGE | SLASH);

const fn pairs(before: u8, after: u8) -> u8 {
    let edge = if before & EDGE == 0 { 0 } else { after };
    let slash = if before & SLASH == 0 { 0 } else { after << 2 };
    edge | slash
}

/// Between which sides a component `..` is surely found.
fn found(hir: &Hir) -> u8 {
    match hir.kind() {
        HirKind::Capture(capture) => found(&capture.sub),
        HirKind::Alternation(parts) => parts.iter().map(found).fold(0, |all, one| all | one),
        HirKind::Literal(_) => found_in(std::slice::from_ref(hir)),
        HirKind::Concat(parts) => found_in(parts),
        _ => 0,
    }
}

fn found_in(parts: &[Hir]) -> u8 {
    let points = |part: &Hir| match part.kind() {
        HirKind::Literal(literal) => literal.0.windows(2).position(|two| two == b".."),
        _ => None,
    };
    let Some((at, place)) = parts.iter().enumerate().find_map(|(at, part)| Some((at, points(part)?))) else { return 0 };
    let HirKind::Literal(literal) = parts[at].kind() else { return 0 };
    let side = |bytes: &[u8], others: &[Hir]| match (bytes, others) {
        ([], []) => EDGE | SLASH,
        ([], [one]) => edges(one),
        (b"/", []) => SLASH,
        _ => 0,
    };
    pairs(side(&literal.0[..place], &parts[..at]), side(&literal.0[place + 2..], &parts[at + 1..]))
}

/// Which sides a part of a pattern matches.
fn edges(hir: &Hir) -> u8 {
    let slash = if surely_single(hir).has('/') { SLASH } else { 0 };
    match hir.kind() {
        HirKind::Look(Look::Start | Look::StartLF | Look::End | Look::EndLF) => EDGE,
        HirKind::Capture(capture) => edges(&capture.sub),
        HirKind::Alternation(parts) => parts.iter().map(edges).fold(slash, |all, one| all | one),
        // It may be nothing.
        _ if hir.properties().minimum_len() == Some(0) && hir.properties().look_set().is_empty() => EDGE | SLASH,
        _ => slash,
    }
}
