//! Which part of the described expression a node of a pattern is.

use super::pattern::Root;
use super::role::Seat;

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Site {
    Root,
    Callee,
    Receiver,
    Arguments,
    Argument,
    /// Not an operand: something inside of one.
    Inside,
}

impl Site {
    /// The site of a child in the field of a node of kind `head` that stands here.
    pub(super) fn child(self, head: &str, field: Option<&str>) -> Self {
        match (self, field) {
            (Self::Root, Some("function")) => Self::Callee,
            (Self::Root, Some("arguments")) => Self::Arguments,
            (Self::Callee, Some("object")) => Self::Receiver,
            (Self::Arguments, None) => Self::Argument,
            (Self::Argument, Some("value")) if head == "keyword_argument" => Self::Argument,
            _ => Self::Inside,
        }
    }

    pub(super) fn seat(self, root: Root) -> Option<Seat> {
        match self {
            Self::Root if root == Root::Value => Some(Seat::Value),
            Self::Root => Some(Seat::Result),
            Self::Receiver => Some(Seat::Receiver),
            Self::Argument => Some(Seat::Argument),
            Self::Callee | Self::Arguments | Self::Inside => None,
        }
    }
}
