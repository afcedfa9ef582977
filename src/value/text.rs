//! What an unknown piece of text can be.

/// Properties of an unknown text.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
pub struct Text {}

impl Text {
    /// Any text at all.
    pub fn any() -> Self {
        Self {}
    }
}
