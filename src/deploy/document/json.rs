//! JSON, with comments as `wrangler.jsonc` has them: read as the YAML that it is.

use std::borrow::Cow;

use super::{Document, Problem, yaml};

pub(super) fn parse(text: &str) -> Result<Document, Problem> {
    yaml::parse(&blank_comments(text))
}

/// Comments become blanks, so that every line stays where it is.
fn blank_comments(text: &str) -> Cow<'_, str> {
    if !text.contains("//") && !text.contains("/*") {
        return Cow::Borrowed(text);
    }
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(['"', '/']) {
        plain.push_str(&rest[..at]);
        rest = &rest[at..];
        let length = if rest.starts_with('"') {
            string_end(rest)
        } else if rest.starts_with("//") {
            rest.find('\n').unwrap_or(rest.len())
        } else if let Some(comment) = rest.strip_prefix("/*") {
            comment.find("*/").map_or(rest.len(), |end| end + 4)
        } else {
            1
        };
        let (piece, after) = rest.split_at(length);
        if piece.starts_with('"') || piece == "/" {
            plain.push_str(piece);
        } else {
            plain.extend(piece.chars().map(|letter| if letter == '\n' { '\n' } else { ' ' }));
        }
        rest = after;
    }
    plain.push_str(rest);
    Cow::Owned(plain)
}

/// The length of the text literal at the beginning.
fn string_end(text: &str) -> usize {
    let mut escaped = false;
    for (at, byte) in text.bytes().enumerate().skip(1) {
        match byte {
            _ if escaped => escaped = false,
            b'\\' => escaped = true,
            b'"' => return at + 1,
            _ => {}
        }
    }
    text.len()
}
