//! JSON as `tsconfig.json` has it: with comments and commas after the last element.

use std::borrow::Cow;

use serde_json::Value;

/// The value of a text; `None` where it is no JSON.
pub(super) fn parse(text: &str) -> Option<Value> {
    let text = text.trim_start_matches('\u{feff}');
    serde_json::from_str(text).or_else(|_| serde_json::from_str(&without_trailing_commas(&blank_comments(text)))).ok()
}

/// Comments become blanks, so that every line stays where it is.
pub(crate) fn blank_comments(text: &str) -> Cow<'_, str> {
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

fn without_trailing_commas(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let taken = if first == '"' { string_end(rest) } else { first.len_utf8() };
        if first != ',' || !rest[taken..].trim_start().starts_with(['}', ']']) {
            plain.push_str(&rest[..taken]);
        }
        rest = &rest[taken..];
    }
    plain
}

/// The length of the string literal at the beginning of a text.
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
