//! What a regular expression tells about a text that it was tried on.
//!
//! Everything here errs to the safe side: a text that can pass a check is always in the [`Text`] that is told for it.
//! Lookarounds are taken to hold always, back references and other rare syntax make a pattern tell nothing.

mod climb;
mod replaced;
mod translate;

pub use replaced::replaced;

use regex_syntax::hir::{Class, Hir, HirKind, Look};

use smol_str::SmolStr;

use super::chars::Chars;
use super::text::Text;

pub use climb::refuses_climbing;

/// Whose regular expressions.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Dialect {
    Python,
    JavaScript,
}

/// Which part of the text has to match.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Match {
    /// All of it: `fullmatch`.
    Full,
    /// Its beginning: `match`.
    Start,
    /// Any part: `search`, `test`.
    Anywhere,
}

/// What a text can be that matches. `None`: the check tells nothing.
///
/// `flags` are the letters of either language: `i`, `m`, `s`, `x`, `a` (ASCII only), `u`, `g`; others have no effect.
pub fn matched_text(pattern: &str, flags: &str, dialect: Dialect, how: Match) -> Option<Text> {
    let read = translate::read(pattern, flags, dialect)?;
    let properties = read.hir.properties();
    let from_start = how != Match::Anywhere || properties.look_set_prefix().contains(Look::Start);
    let to_end = how == Match::Full || properties.look_set_suffix().contains(Look::End);
    let matched = matches_of(&read.hir);
    let text = match (from_start, to_end) {
        (false, _) => return None,
        // The beginning is still known: `re.match("[a-z]", x)` leaves no `-` at the start.
        (true, false) => matched.concat(&Text::any()),
        (true, true) if read.lenient_end && how != Match::Full => matched.with_newline(),
        (true, true) => matched,
    };
    let refused = translate::leading_refusals(pattern, flags);
    let text = refused
        .iter()
        .filter_map(|ahead| refused_ahead(ahead, flags, dialect, &text))
        .fold(text.clone(), |all, one| all.meet(&one));
    (!text.is_any()).then_some(text)
}

/// What a pattern leaves of a text that it must not match from the text's beginning on.
fn refused_ahead(pattern: &str, flags: &str, dialect: Dialect, text: &Text) -> Option<Text> {
    let Some(anywhere) = pattern.strip_prefix(".*") else {
        return unmatched_text(pattern, flags, dialect, Match::Start);
    };
    let line_ends = Chars::of(if dialect == Dialect::Python { "\n" } else { "\n\r\u{2028}" });
    let reaches_all = flags.contains('s') || !text.chars().meets(line_ends);
    if !reaches_all || translate::has_alternatives(anywhere) {
        return None;
    }
    unmatched_text(anywhere, flags, dialect, Match::Anywhere)
}

/// What a text can be that does not match. `None`: the check tells nothing.
pub fn unmatched_text(pattern: &str, flags: &str, dialect: Dialect, how: Match) -> Option<Text> {
    let read = translate::read(pattern, flags, dialect).filter(|read| read.exact)?;
    let text = match how {
        Match::Full => Text::any(),
        Match::Start => refused_at_start(&read.hir),
        Match::Anywhere => refused_anywhere(&read.hir),
    };
    (!text.is_any()).then_some(text)
}

/// The characters that replacing the pattern everywhere surely replaces, one by one or in runs: those of `[^a-z]+`. `None`
/// when it is not a plain class, or, in JavaScript, lacks the flag `g`.
pub fn class_of_sub(pattern: &str, flags: &str, dialect: Dialect) -> Option<Chars> {
    if dialect == Dialect::JavaScript && !flags.contains('g') {
        return None;
    }
    let gone = surely_single(&translate::read(pattern, flags, dialect).filter(|read| read.exact)?.hir);
    (!gone.is_empty()).then_some(gone)
}

/// The only text that a pattern matches, if it is a plain one.
pub fn literal_of(pattern: &str, flags: &str, dialect: Dialect) -> Option<String> {
    let read = translate::read(pattern, flags, dialect).filter(|read| read.exact)?;
    match read.hir.kind() {
        HirKind::Literal(literal) => std::str::from_utf8(&literal.0).ok().map(str::to_owned),
        _ => None,
    }
}

/// The groups of a pattern in their order: the name, and what each matches; nothing when it cannot be read.
pub fn groups(pattern: &str, dialect: Dialect) -> Vec<(Option<SmolStr>, Text)> {
    let mut found = Vec::new();
    if let Some(read) = translate::read(pattern, "", dialect) {
        collect_groups(&read.hir, &mut found);
    }
    found.sort_by_key(|(index, _, _)| *index);
    found.into_iter().map(|(_, name, text)| (name, text)).collect()
}

fn collect_groups(hir: &Hir, found: &mut Vec<(u32, Option<SmolStr>, Text)>) {
    match hir.kind() {
        HirKind::Capture(capture) => {
            let name = capture.name.as_deref().map(SmolStr::new);
            found.push((capture.index, name, matches_of(&capture.sub)));
            collect_groups(&capture.sub, found);
        }
        HirKind::Repetition(repetition) => collect_groups(&repetition.sub, found),
        HirKind::Concat(parts) | HirKind::Alternation(parts) => {
            parts.iter().for_each(|part| collect_groups(part, found));
        }
        _ => {}
    }
}

/// What a pattern's matches can be.
pub fn pattern_text(pattern: &str, flags: &str, dialect: Dialect) -> Text {
    translate::read(pattern, flags, dialect).map_or_else(Text::any, |read| matches_of(&read.hir))
}

/// The texts that a pattern matches, or more.
fn matches_of(hir: &Hir) -> Text {
    match hir.kind() {
        HirKind::Empty | HirKind::Look(_) => Text::of_str(""),
        HirKind::Literal(literal) => std::str::from_utf8(&literal.0).map_or_else(|_| Text::any(), Text::of_str),
        HirKind::Class(class) => Text::of_chars(possible(class)).not_empty(),
        HirKind::Capture(capture) => matches_of(&capture.sub),
        HirKind::Repetition(repetition) => {
            let once = matches_of(&repetition.sub);
            let most = match repetition.max {
                Some(0) => return Text::of_str(""),
                Some(1) => once,
                _ => once.join(&once.concat(&once)),
            };
            if repetition.min == 0 { most.or_empty() } else { most }
        }
        // From the end, so that a literal beginning is told whole.
        HirKind::Concat(parts) => parts.iter().rev().fold(Text::of_str(""), |rest, part| match part.kind() {
            HirKind::Literal(literal) if std::str::from_utf8(&literal.0).is_ok() => {
                rest.after(&String::from_utf8_lossy(&literal.0))
            }
            _ => matches_of(part).concat(&rest),
        }),
        HirKind::Alternation(parts) => parts.iter().map(matches_of).fold(Text::NOTHING, |all, part| all.join(&part)),
    }
}

/// All that a class may take.
fn possible(class: &Class) -> Chars {
    ranges(class).into_iter().fold(Chars::NONE, |all, (low, high)| {
        all.or(Chars::range(low.min(128) as u8, high.min(127) as u8)).or(if high > 127 {
            Chars::BEYOND_ASCII
        } else {
            Chars::NONE
        })
    })
}

/// What a class takes whatever the character beyond ASCII is.
fn certain(class: &Class) -> Chars {
    let count = |low: u32, high: u32| (high + 1).saturating_sub(low);
    // A class may or may not be split at the surrogates, which are no characters.
    let real = |low: u32, high: u32| count(low, high) - count(low.max(0xD800), high.min(0xDFFF));
    let beyond: u32 = ranges(class).iter().map(|(low, high)| real((*low).max(128), *high)).sum();
    let all = real(128, 0x10_FFFF);
    if beyond >= all { possible(class) } else { possible(class).and(Chars::ASCII) }
}

fn ranges(class: &Class) -> Vec<(u32, u32)> {
    match class {
        Class::Unicode(class) => {
            class.ranges().iter().map(|range| (range.start() as u32, range.end() as u32)).collect()
        }
        Class::Bytes(class) => class.ranges().iter().map(|range| (range.start() as u32, range.end() as u32)).collect(),
    }
}

/// The characters each of which alone is a match.
fn surely_single(hir: &Hir) -> Chars {
    match hir.kind() {
        HirKind::Literal(literal) => match *literal.0 {
            [byte] => Chars::range(byte, byte),
            _ => Chars::NONE,
        },
        HirKind::Class(class) => certain(class),
        HirKind::Capture(capture) => surely_single(&capture.sub),
        // A lazy one that may be empty always is.
        HirKind::Repetition(part) if part.max != Some(0) && (part.min == 1 || (part.min == 0 && part.greedy)) => {
            surely_single(&part.sub)
        }
        // An empty alternative keeps the others from being tried.
        HirKind::Alternation(parts) if parts.iter().any(|part| part.properties().minimum_len() == Some(0)) => {
            Chars::NONE
        }
        HirKind::Alternation(parts) => parts.iter().map(surely_single).fold(Chars::NONE, Chars::or),
        _ => Chars::NONE,
    }
}

/// The characters of a greedy run of any length.
fn certain_run(hir: &Hir) -> Option<Chars> {
    match hir.kind() {
        HirKind::Capture(capture) => certain_run(&capture.sub),
        HirKind::Repetition(run) if run.greedy && run.max.is_none() && run.min <= 1 => {
            Some(surely_single(&run.sub)).filter(|chars| !chars.is_empty())
        }
        _ => None,
    }
}

/// What no match anywhere leaves.
fn refused_anywhere(hir: &Hir) -> Text {
    let rest = match hir.kind() {
        HirKind::Literal(literal) if *literal.0 == *b".." => Text::any().without_text(".."),
        HirKind::Capture(capture) => refused_anywhere(&capture.sub),
        HirKind::Alternation(parts) => {
            parts.iter().map(refused_anywhere).fold(Text::any(), |all, part| all.meet(&part))
        }
        HirKind::Concat(parts) => match &parts[..] {
            [start, rest] if is_start(start) => refused_at_start(rest),
            _ => Text::any(),
        },
        _ => Text::any(),
    };
    rest.without_chars(surely_single(hir))
}

/// What no match at the beginning leaves.
fn refused_at_start(hir: &Hir) -> Text {
    match hir.kind() {
        HirKind::Capture(capture) => refused_at_start(&capture.sub),
        HirKind::Alternation(parts) => {
            parts.iter().map(refused_at_start).fold(Text::any(), |all, part| all.meet(&part))
        }
        HirKind::Concat(parts) => match &parts[..] {
            [start, rest] if is_start(start) => refused_at_start(rest),
            _ => Text::any(),
        },
        _ => Text::any().not_starting_with_any(surely_single(hir)),
    }
}

fn is_start(hir: &Hir) -> bool {
    matches!(hir.kind(), HirKind::Look(Look::Start | Look::StartLF))
}
