//! Where the source map of a compiled file is, and its text.

use std::borrow::Cow;

use crate::project::{Project, path};
use crate::source::FileId;

/// The text of a map, and the folder that the names in it are relative to.
pub(super) struct Loaded<'p> {
    pub(super) text: Cow<'p, str>,
    pub(super) folder: String,
}

const MARK: &str = "sourceMappingURL=";

/// The map of a file; `None` when it has none, a sentence when the one that it names cannot be used.
pub(super) fn load(project: &Project, file: FileId) -> Option<Result<Loaded<'_>, String>> {
    let own = project.path(file);
    let url = url(project.text(file).ok()?);
    // Builds that keep their maps from browsers write them all the same, without a comment.
    let beside = || project.find(&format!("{own}.map"));
    match url {
        Some(url) => Some(match url.strip_prefix("data:") {
            Some(data) => inline(data).map(|text| Loaded { text: text.into(), folder: path::parent(own).to_owned() }),
            None => named(project, own, url),
        }),
        None => beside().map(|map| read(project, map)),
    }
}

/// What the comment at the end of a text names. Code after it means that it is no comment of this text.
fn url(text: &str) -> Option<&str> {
    let at = text.rfind(MARK)?;
    let before = text[..at].trim_end_matches([' ', '\t']);
    ["//#", "//@", "/*#"].iter().find(|opening| before.ends_with(**opening))?;
    let rest = &text[at + MARK.len()..];
    let (line, after) = rest.split_once('\n').unwrap_or((rest, ""));
    let comments = after.lines().map(str::trim).all(|line| line.is_empty() || line.starts_with("//"));
    let url = line.trim().trim_end_matches("*/").trim_end();
    (comments && !url.is_empty()).then_some(url)
}

fn inline(data: &str) -> Result<String, String> {
    let (kind, data) = data.split_once(',').ok_or("is no data URL")?;
    let bytes = match kind.ends_with(";base64") {
        true => base64_simd::forgiving_decode_to_vec(data.as_bytes()).map_err(|_| "is no base64")?,
        false => unescaped(data),
    };
    String::from_utf8(bytes).map_err(|_| "is no text".to_owned())
}

fn named<'p>(project: &'p Project, own: &str, url: &str) -> Result<Loaded<'p>, String> {
    let relative = String::from_utf8(unescaped(url)).unwrap_or_default();
    let target = path::join(path::parent(own), &relative).filter(|_| !relative.contains("://"));
    match target.and_then(|target| project.find(&target)) {
        Some(map) => read(project, map),
        None => Err("is not in the project".to_owned()),
    }
}

fn read(project: &Project, map: FileId) -> Result<Loaded<'_>, String> {
    let text = project.text(map).map_err(ToString::to_string)?;
    Ok(Loaded { text: text.into(), folder: path::parent(project.path(map)).to_owned() })
}

/// The bytes that a URL writes with `%`.
pub(super) fn unescaped(text: &str) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('%') {
        bytes.extend(&rest.as_bytes()[..at]);
        match rest.get(at + 1..at + 3).and_then(|digits| u8::from_str_radix(digits, 16).ok()) {
            Some(byte) => {
                bytes.push(byte);
                rest = &rest[at + 3..];
            }
            None => {
                bytes.push(b'%');
                rest = &rest[at + 1..];
            }
        }
    }
    bytes.extend(rest.as_bytes());
    bytes
}
