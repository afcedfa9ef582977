//! Bytes to text.

use crate::project::ReadError;

/// The text of a file's bytes: UTF-8, or what the coding cookie of a Python file names.
pub fn decode(bytes: Vec<u8>, python: bool) -> Result<String, ReadError> {
    let cookie = if python { cookie(&bytes) } else { None };
    if let Some(name) = &cookie
        && is_latin(name)
    {
        return Ok(bytes.into_iter().map(char::from).collect());
    }
    match String::from_utf8(bytes) {
        Ok(text) => Ok(without_mark(text)),
        Err(error) => {
            let at = error.utf8_error().valid_up_to();
            let line = error.as_bytes()[..at].iter().filter(|byte| **byte == b'\n').count() + 1;
            Err(ReadError::NotText(match cookie {
                Some(name) if !is_utf8(&name) => {
                    format!("its encoding, {name}, is not one that fnguard reads; save it as UTF-8")
                }
                _ => format!("line {line} is not UTF-8; save it as UTF-8"),
            }))
        }
    }
}

fn without_mark(mut text: String) -> String {
    if text.starts_with('\u{feff}') {
        text.drain(..'\u{feff}'.len_utf8());
    }
    text
}

fn is_latin(name: &str) -> bool {
    matches!(name, "latin-1" | "latin1" | "iso-8859-1" | "iso8859-1" | "l1") || name.starts_with("latin-1-")
}

fn is_utf8(name: &str) -> bool {
    matches!(name, "utf-8" | "utf8" | "u8" | "utf-8-sig" | "ascii" | "us-ascii")
}

/// The encoding that a comment in the first two lines names, as PEP 263 defines it; lower case, with `-` for `_`.
fn cookie(bytes: &[u8]) -> Option<String> {
    bytes.splitn(3, |byte| *byte == b'\n').take(2).find_map(|line| {
        let line = String::from_utf8_lossy(line);
        let comment = line.trim_start_matches(['\u{feff}', ' ', '\t', '\u{c}']).strip_prefix('#')?;
        let after = comment.split("coding").skip(1).find_map(|rest| rest.strip_prefix([':', '=']))?;
        let is_name = |letter: &char| letter.is_ascii_alphanumeric() || matches!(letter, '-' | '_' | '.');
        let name: String = after.trim_start_matches([' ', '\t']).chars().take_while(is_name).collect();
        (!name.is_empty()).then(|| name.to_ascii_lowercase().replace('_', "-"))
    })
}
