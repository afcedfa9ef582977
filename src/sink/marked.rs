//! A template as one string, with a mark for each piece that is not literal.

use std::borrow::Cow;
use std::rc::Rc;

use super::around::Bound;
use super::is_harmless;
use crate::value::template::{Hole, Piece, Template};

/// A text over the pieces of a template: the character `MARK + i` stands for piece `i`. Parts of it, such as the words of a
/// command, are texts over the same template, so that a verdict about a part is one about the whole.
#[derive(Clone, Debug)]
pub(super) struct Marked<'t> {
    pub(super) template: &'t Template,
    pub(super) text: String,
    /// What variables in it hold, where it is a script or a part of one.
    pub(super) bound: Option<Rc<Bound>>,
}

/// The first of the marks: private-use characters, each of four bytes.
const MARK: u32 = 0xF_0000;

/// How many marks there are.
const MARKS: u32 = 0xFFFE;

/// Stands for text of which nothing is known and that no attacker chooses.
pub(super) const UNKNOWN: char = '\u{FFFC}';

impl<'t> Marked<'t> {
    pub(super) fn of(template: &'t Template) -> Self {
        let mut text = String::new();
        for (at, piece) in template.pieces.iter().enumerate() {
            match piece {
                Piece::Literal(literal, _) => text.push_str(&without_marks(literal)),
                Piece::Hole(_) | Piece::Clean(_) => text.push(mark(at)),
            }
        }
        Self { template, text, bound: None }
    }

    /// A part of it, or what something makes of a part.
    pub(super) fn part(&self, text: impl Into<String>) -> Self {
        Self { template: self.template, text: text.into(), bound: self.bound.clone() }
    }

    /// The text, when all of it is literal.
    pub(super) fn constant(&self) -> Option<&str> {
        (!self.text.contains(|c| is_mark(c) || c == UNKNOWN)).then_some(&self.text)
    }

    /// The literal text before the first mark.
    pub(super) fn literal_prefix(&self) -> &str {
        let end = self.text.find(|c| is_mark(c) || c == UNKNOWN).unwrap_or(self.text.len());
        &self.text[..end]
    }

    /// The piece that a character stands for.
    pub(super) fn piece(&self, c: char) -> Option<(usize, &'t Piece)> {
        let at = index(c)?;
        Some((at, self.template.pieces.get(at)?))
    }

    /// The holes with which an attacker can do something: byte offset, index of the piece, hole.
    pub(super) fn holes(&self) -> impl Iterator<Item = (usize, usize, &'t Hole)> {
        self.text.char_indices().filter_map(|(offset, c)| match self.piece(c)? {
            (at, Piece::Hole(hole)) if !is_harmless(hole) => Some((offset, at, hole)),
            _ => None,
        })
    }
}

/// A text with names of as many bytes in the place of its marks: grammars take letters of ASCII alone for names.
pub(super) fn as_names(text: &str) -> String {
    let mut names = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            UNKNOWN => names.push_str("unk"),
            c if is_mark(c) => names.push_str("HOLE"),
            c => names.push(c),
        }
    }
    names
}

/// Whether a piece that is not literal stands in a text.
pub(super) fn has_marks(text: &str) -> bool {
    text.contains(is_mark)
}

/// The text over a template in which its pieces stand behind others.
pub(super) fn moved(text: &str, by: usize) -> String {
    text.chars().map(|c| index(c).map_or(c, |at| mark(at + by))).collect()
}

fn mark(at: usize) -> char {
    u32::try_from(at).ok().and_then(|at| char::from_u32(MARK + at)).filter(|c| is_mark(*c)).unwrap_or(UNKNOWN)
}

fn index(c: char) -> Option<usize> {
    is_mark(c).then(|| (c as u32 - MARK) as usize)
}

fn is_mark(c: char) -> bool {
    (MARK..MARK + MARKS).contains(&(c as u32))
}

fn without_marks(literal: &str) -> Cow<'_, str> {
    match literal.contains(is_mark) {
        true => literal.replace(is_mark, "\u{FFFD}").into(),
        false => literal.into(),
    }
}
