//! String templates: what is known of a text, piece by piece.

use std::sync::Arc;

use smol_str::SmolStr;

use super::text::Text;
use super::trace::TraceId;
use crate::finding::Confidence;
use crate::source::Span;

/// A text as its pieces in order. A constant is one literal piece; what the event brings is one hole.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
pub struct Template {
    pub pieces: Arc<[Piece]>,
}

#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Piece {
    /// Text that stands in the source, and the expression that put it there.
    Literal(SmolStr, Option<Span>),
    /// Text that an attacker chooses.
    Hole(Hole),
    /// Text that nobody outside chooses: a number, an environment variable.
    Clean(Text),
}

/// A place in a template where the event's text stands.
#[derive(Clone, Debug)]
pub struct Hole {
    pub symbol: SymbolId,
    /// What the text can be after the checks it went through.
    pub text: Text,
    /// Properties that no set of characters expresses.
    pub cleared: Cleared,
    /// Lower after calls that are not modelled.
    pub confidence: Confidence,
    /// The way from the source to here; not part of the hole's identity.
    pub trace: TraceId,
    /// The expression that put it into the template.
    pub origin: Option<Span>,
}

/// What an attacker chooses: a leaf or subtree of the event, or what a pure operation made of one. Equal symbols are equal
/// values at run time, so a check of one holds for all copies.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct SymbolId(pub u32);

/// Properties of a hole that make a danger impossible whatever its characters.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
pub struct Cleared(pub u16);

impl Cleared {
    pub const NOTHING: Self = Self(0);
    /// One of the program's own constants: no danger at all.
    pub const ALL: Self = Self(u16::MAX);
    /// Quoted for a POSIX shell: harmless as a free word, harmful inside quotes.
    pub const SHELL_WORD: Self = Self(1);
    /// Checked to lie inside a directory, after resolution.
    pub const CONTAINED: Self = Self(1 << 1);
    /// Made absolute: begins with `/`, no `..` left.
    pub const ABSOLUTE: Self = Self(1 << 2);
    /// Made normal: `..` stands at its beginning alone, and it may begin with `/`.
    pub const NORMAL: Self = Self(1 << 3);
    /// The scheme and host were checked.
    pub const URL: Self = Self(1 << 4);
    /// Harmless as code: parsed as a literal.
    pub const CODE: Self = Self(1 << 5);
    /// The path in which it stands was made normal as a whole, as `path.join` does.
    pub const JOINED: Self = Self(1 << 6);
    /// What means something inside the double quotes of a POSIX shell has a backslash before it.
    pub const IN_DOUBLE_QUOTES: Self = Self(1 << 7);
    /// Written by a serializer of the program: reading it gives data alone.
    pub const SERIALIZED: Self = Self(1 << 8);
    /// Each single quote in it ends the quotes of a POSIX shell, is quoted itself, and begins them again.
    pub const IN_SINGLE_QUOTES: Self = Self(1 << 9);

    /// It was put behind a `--` into a list of arguments: it is no option there.
    pub const BEHIND: Self = Self(1 << 10);
    /// None of its components is `..`.
    pub const BELOW: Self = Self(1 << 11);

    pub fn has(self, other: Self) -> bool {
        self.0 & other.0 == other.0
    }

    pub fn and(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// What holds for both.
    pub fn common(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }
}

impl PartialEq for Hole {
    fn eq(&self, other: &Self) -> bool {
        self.identity() == other.identity()
    }
}

impl Eq for Hole {}

impl PartialOrd for Hole {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Hole {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.identity().cmp(&other.identity())
    }
}

impl std::hash::Hash for Hole {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        self.identity().hash(state);
    }
}

impl Hole {
    fn identity(&self) -> (SymbolId, &Text, Cleared, Confidence) {
        (self.symbol, &self.text, self.cleared, self.confidence)
    }
}

impl Template {
    pub fn new(pieces: impl IntoIterator<Item = Piece>) -> Self {
        Self { pieces: pieces.into_iter().collect() }
    }

    pub fn literal(text: impl Into<SmolStr>) -> Self {
        Self::new([Piece::Literal(text.into(), None)])
    }

    /// The whole text, when every piece is literal.
    pub fn constant(&self) -> Option<String> {
        self.pieces
            .iter()
            .map(|piece| if let Piece::Literal(text, _) = piece { Some(text.as_str()) } else { None })
            .collect()
    }

    pub fn holes(&self) -> impl Iterator<Item = &Hole> {
        self.pieces.iter().filter_map(|piece| if let Piece::Hole(hole) = piece { Some(hole) } else { None })
    }

    /// The template with each hole changed.
    pub fn map_holes(&self, change: &mut impl FnMut(&Hole) -> Hole) -> Self {
        Self::new(self.pieces.iter().map(|piece| match piece {
            Piece::Hole(hole) => Piece::Hole(change(hole)),
            other => other.clone(),
        }))
    }

    /// The literal text before the first hole or clean piece.
    pub fn literal_prefix(&self) -> String {
        let mut prefix = String::new();
        for piece in self.pieces.iter() {
            let Piece::Literal(text, _) = piece else { break };
            prefix.push_str(text);
        }
        prefix
    }
}
