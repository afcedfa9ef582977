//! What literals mean: numbers, and the characters of strings.

use crate::ir::Constant;

/// The value of a number; `None` for an imaginary one, for which there is no constant.
pub(super) fn number(text: &str) -> Option<Constant> {
    let digits: String = text.chars().filter(|c| *c != '_').collect::<String>().to_ascii_lowercase();
    let radix = match digits.get(..2) {
        Some("0x") => 16,
        Some("0o") => 8,
        Some("0b") => 2,
        _ => 10,
    };
    if radix != 10 {
        return Some(integer(digits[2..].trim_end_matches('l'), radix));
    }
    if digits.ends_with('j') {
        return None;
    }
    let digits = digits.trim_end_matches('l');
    if !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return digits.parse().ok().map(Constant::Float);
    }
    // Python 2 writes octal numbers with a leading zero.
    let octal = digits.len() > 1 && digits.starts_with('0') && digits.bytes().all(|digit| digit < b'8');
    Some(integer(digits, if octal { 8 } else { 10 }))
}

/// An integer; what does not fit is as near as a float can be.
fn integer(digits: &str, radix: u32) -> Constant {
    match i64::from_str_radix(digits, radix) {
        Ok(value) => Constant::Int(value),
        Err(_) if radix == 10 => Constant::Float(digits.parse().unwrap_or(f64::INFINITY)),
        Err(_) => {
            let add = |sum: f64, digit: char| sum * f64::from(radix) + f64::from(digit.to_digit(radix).unwrap_or(0));
            Constant::Float(digits.chars().fold(0.0, add))
        }
    }
}

/// How the text between the quotes of a string is to be read.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub(super) struct Prefix {
    pub(super) raw: bool,
    pub(super) bytes: bool,
    /// `f"…"` or `t"…"`: braces are special.
    pub(super) format: bool,
    /// `t"…"`.
    pub(super) template: bool,
    /// Python 2's backticks.
    pub(super) backticks: bool,
}

impl Prefix {
    /// From the opening quote with the letters before it.
    pub(super) fn of(start: &str) -> Self {
        let mut prefix = Self::default();
        for letter in start.chars() {
            match letter.to_ascii_lowercase() {
                'r' => prefix.raw = true,
                'b' => prefix.bytes = true,
                'f' => prefix.format = true,
                't' => (prefix.format, prefix.template) = (true, true),
                '`' => prefix.backticks = true,
                _ => {}
            }
        }
        prefix
    }
}

/// The characters that a piece of a string literal stands for; bytes are characters below 256.
pub(super) fn decode(text: &str, prefix: Prefix) -> String {
    let special = |c: char| c == '\r' || (!prefix.raw && c == '\\') || (prefix.format && matches!(c, '{' | '}'));
    if !text.contains(special) {
        return text.to_owned();
    }
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        rest = &rest[c.len_utf8()..];
        match c {
            '\r' => {
                rest = rest.strip_prefix('\n').unwrap_or(rest);
                out.push('\n');
            }
            '{' | '}' if prefix.format => {
                rest = rest.strip_prefix(c).unwrap_or(rest);
                out.push(c);
            }
            '\\' if !prefix.raw => rest = escape(rest, prefix, &mut out),
            _ => out.push(c),
        }
    }
    out
}

/// Reads what follows a backslash; the result is what follows that. An unknown escape stands for itself.
fn escape<'t>(rest: &'t str, prefix: Prefix, out: &mut String) -> &'t str {
    let Some(c) = rest.chars().next() else {
        out.push('\\');
        return rest;
    };
    let after = &rest[c.len_utf8()..];
    let simple = match c {
        '\n' => return after,
        '\r' => return after.strip_prefix('\n').unwrap_or(after),
        '\\' | '\'' | '"' => c,
        'a' => '\u{7}',
        'b' => '\u{8}',
        'f' => '\u{c}',
        'n' => '\n',
        'r' => '\r',
        't' => '\t',
        'v' => '\u{b}',
        _ => match coded(c, rest, prefix) {
            Some((decoded, after)) => {
                out.push(decoded);
                return after;
            }
            None => {
                out.push('\\');
                return rest;
            }
        },
    };
    out.push(simple);
    after
}

/// An escape that gives a character by number or name; `rest` begins with its letter or first digit.
fn coded(c: char, rest: &str, prefix: Prefix) -> Option<(char, &str)> {
    let length = match c {
        'x' => 2,
        'u' if !prefix.bytes => 4,
        'U' if !prefix.bytes => 8,
        'N' if !prefix.bytes => return named(rest),
        '0'..='7' => {
            let digits = rest.bytes().take(3).take_while(|byte| (b'0'..b'8').contains(byte)).count();
            let code = u32::from_str_radix(&rest[..digits], 8).ok()?;
            let code = if prefix.bytes { code & 0xff } else { code };
            return Some((char::from_u32(code)?, &rest[digits..]));
        }
        _ => return None,
    };
    let digits = rest.get(1..=length).filter(|digits| digits.bytes().all(|byte| byte.is_ascii_hexdigit()))?;
    let code = u32::from_str_radix(digits, 16).ok()?;
    // Half of a surrogate pair is no character of its own here.
    Some((char::from_u32(code).unwrap_or(char::REPLACEMENT_CHARACTER), &rest[length + 1..]))
}

/// `N{GREEK SMALL LETTER ALPHA}`.
fn named(rest: &str) -> Option<(char, &str)> {
    let (name, after) = rest.strip_prefix("N{")?.split_once('}')?;
    Some((unicode_names2::character(name).unwrap_or(char::REPLACEMENT_CHARACTER), after))
}
