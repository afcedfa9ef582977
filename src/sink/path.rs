//! A path that is opened.
//!
//! What counts is where the attacker's part can lead: anywhere, out of the directory that the literal part names, or only
//! to names below it. Decisions that others could have taken another way:
//!
//! * **Below a temporary directory** a name that the event chooses is a danger for writing even when it cannot leave the
//!   directory: it meets the files of other events. After `basename` it is one step less sure. A name that a check limits
//!   so that it is neither `.` nor `..` and has no `/` is harmless, and so is any single name below a directory that the
//!   program made for itself (an unknown piece between the temporary directory and the hole, as `mkdtemp` gives).
//! * **A fixed end** (`….json`) keeps a reader from code and from `/proc/self/environ`: [`Danger::ReadPath`] instead of
//!   [`Danger::ReadHandler`]. An end that names source or keys (`.py`, `.env`) does not.
//! * **The code root itself** and the working directory, which is the same on the platforms: a bare name there reaches code
//!   if it can have a point in it. Directories below are the program's data.

use super::marked::{Marked, UNKNOWN};
use super::{Danger, Verdict, Verdicts};
use crate::finding::Confidence;
use crate::value::template::{Cleared, Hole, Piece, Template};

/// What is done with a file.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Access {
    Read,
    /// Written, removed or renamed.
    Write,
}

/// The text is a path that is opened.
pub fn path(template: &Template, access: Access) -> Vec<Verdict> {
    let mut verdicts = Verdicts::default();
    judge_path(&Marked::of(template), access, &mut verdicts);
    verdicts.0
}

/// Where the part that comes before the attacker's leads.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Base {
    /// The working directory, with nothing before the hole.
    Working,
    /// Where the function's code lies.
    CodeRoot,
    Temporary,
    /// A directory of the program's own below a temporary one.
    OwnTemporary,
    Other,
}

/// Where a hole can lead.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Reach {
    Anywhere,
    /// Out of the base.
    Out,
    /// One directory up, to what the literal rest of the path names.
    Up,
    Below,
}

pub(super) fn judge_path(path: &Marked<'_>, access: Access, verdicts: &mut Verdicts) {
    let lead = lead(path);
    let base = base_of(&lead);
    for (offset, at, hole) in path.holes().filter(|(_, _, hole)| !hole.cleared.has(Cleared::CONTAINED)) {
        let reach = reach(path, offset, hole);
        let (limit, position) = match reach {
            Reach::Anywhere => (Confidence::High, "a path that can lead anywhere".to_owned()),
            // `/tmp/report-` with `/../` after it leads out only where such a directory is, or where paths are normalised.
            Reach::Out if offset > 0 && !before(path, offset).ends_with('/') => {
                (Confidence::Medium, format!("a path that can lead out of {}", directory(&lead)))
            }
            Reach::Out => (Confidence::High, format!("a path that can lead out of {}", directory(&lead))),
            Reach::Up => (Confidence::Low, format!("a path that can lead out of {}", directory(&lead))),
            Reach::Below => (Confidence::Medium, format!("a name below {}", directory(&lead))),
        };
        let danger = match (access, reach) {
            (Access::Read, Reach::Anywhere | Reach::Out) if !has_fixed_end(path) => Some(Danger::ReadHandler),
            (Access::Read, Reach::Anywhere | Reach::Out | Reach::Up) => Some(Danger::ReadPath),
            (Access::Write, Reach::Anywhere | Reach::Out | Reach::Up) => Some(Danger::WritePath),
            (_, Reach::Below) if !names_code(path, base, hole) => None,
            (Access::Read, Reach::Below) => Some(Danger::ReadHandler),
            (Access::Write, Reach::Below) => Some(Danger::WritePath),
        };
        if let Some(danger) = danger {
            verdicts.add(danger, path.template, at, limit, position);
        }
        if access == Access::Write && base == Base::Temporary && !is_checked_name(hole) {
            let limit = if hole.text.may_contain('/') { Confidence::High } else { Confidence::Medium };
            let position = format!("a name below {}", directory(&lead));
            verdicts.add(Danger::WriteTemporary, path.template, at, limit, position);
        }
    }
}

/// A check limited it to names: no `/`, neither `.` nor `..`.
fn is_checked_name(hole: &Hole) -> bool {
    !hole.text.may_contain('/') && !hole.text.may_be(".") && !hole.text.may_be("..")
}

/// What certainly comes first, unknown parts marked; with the certain beginning of the first hole.
fn lead(path: &Marked<'_>) -> String {
    let mut lead = String::new();
    for c in path.text.chars() {
        match path.piece(c) {
            None => lead.push(if c == '\\' { '/' } else { c }),
            Some((_, Piece::Hole(hole))) if !super::is_harmless(hole) => {
                if lead.is_empty() {
                    lead.push_str(hole.text.prefix());
                }
                break;
            }
            Some((_, Piece::Clean(text))) => {
                if lead.is_empty() {
                    lead.push_str(text.prefix());
                }
                lead.push(UNKNOWN);
            }
            Some(_) => lead.push(UNKNOWN),
        }
    }
    normalised(&lead)
}

/// Without `//`, `.` and `..` where they can be resolved. What follows the last `/` is kept as it is.
pub(super) fn normalised(path: &str) -> String {
    let (directories, last) = path.rsplit_once('/').map_or(("", path), |(directories, last)| (directories, last));
    let mut parts: Vec<&str> = Vec::new();
    for part in directories.split('/') {
        match part {
            "" | "." => {}
            ".." if parts.last().is_some_and(|part| *part != "..") => _ = parts.pop(),
            ".." if path.starts_with('/') => {}
            _ => parts.push(part),
        }
    }
    let root = if path.starts_with('/') { "/" } else { "" };
    let directories = parts.join("/");
    let slash = if directories.is_empty() { "" } else { "/" };
    format!("{root}{directories}{slash}{last}")
}

fn base_of(lead: &str) -> Base {
    if lead.is_empty() {
        return Base::Working;
    }
    match below_temporary(lead) {
        Some(rest) if rest.rsplit_once('/').is_some_and(|(made, _)| made.contains(UNKNOWN)) => Base::OwnTemporary,
        Some(_) => Base::Temporary,
        None if lead.ends_with('/') && is_code_root(lead) => Base::CodeRoot,
        None => Base::Other,
    }
}

/// What follows the temporary directory in a path below one.
pub(super) fn below_temporary(path: &str) -> Option<&str> {
    const DIRECTORIES: &[&str] = &["/tmp", "/var/tmp", "/dev/shm", "D:/local/Temp", "C:/local/Temp"];
    DIRECTORIES
        .iter()
        .find_map(|directory| path.strip_prefix(directory).filter(|rest| rest.is_empty() || rest.starts_with('/')))
}

/// Whether a path is a directory where platforms put a function's code.
pub(super) fn is_code_root(path: &str) -> bool {
    const ROOTS: &[&str] = &[
        "/app",
        "/code",
        "/function",
        "/home/site/wwwroot",
        "/layers",
        "/opt",
        "/srv",
        "/user_code",
        "/usr/src/app",
        "/var/runtime",
        "/var/task",
        "/workspace",
    ];
    ROOTS.contains(&path.trim_end_matches('/'))
}

fn directory(lead: &str) -> String {
    match lead.rsplit_once('/').map(|(directory, _)| directory.replace(UNKNOWN, "…")) {
        None if lead.is_empty() => "the working directory".into(),
        None => "its directory".into(),
        Some(directory) => format!("`{directory}/`"),
    }
}

fn before<'p>(path: &'p Marked<'_>, offset: usize) -> &'p str {
    &path.text[..offset]
}

fn after<'p>(path: &'p Marked<'_>, offset: usize) -> &'p str {
    let rest = &path.text[offset..];
    &rest[rest.chars().next().map_or(0, char::len_utf8)..]
}

fn reach(path: &Marked<'_>, offset: usize, hole: &Hole) -> Reach {
    let (before, after) = (before(path, offset), after(path, offset));
    let can_be_nothing = |c| matches!(path.piece(c), Some((_, Piece::Hole(hole))) if hole.text.empty);
    let begins = before.chars().all(can_be_nothing);
    let absolute = hole.cleared.has(Cleared::ABSOLUTE);
    if begins && (absolute || hole.text.may_start_with('/')) {
        match hole.text.prefix() {
            "" | "/" => return Reach::Anywhere,
            // A directory whose name begins so passes as well.
            prefix if absolute && !prefix.ends_with('/') => return Reach::Out,
            _ => {}
        }
    }
    if absolute {
        return Reach::Below;
    }
    let joined = before.ends_with('.') && hole.text.may_start_with('.');
    if hole.cleared.has(Cleared::BELOW) && stands_by_itself(before, after) {
        return Reach::Below;
    }
    match hole.text.may_contain('/') {
        true if hole.text.may_contain_dots() || joined => Reach::Out,
        // A single `..` as the last part is a directory: opening it fails.
        false if after.starts_with('/') && (before.is_empty() || before.ends_with('/')) && hole.text.may_be("..") => {
            Reach::Up
        }
        _ => Reach::Below,
    }
}

/// Whether the components of what stands between two texts are components of the whole, but for its last one, whose end
/// makes no `..` of it.
fn stands_by_itself(before: &str, after: &str) -> bool {
    let begins = before.is_empty() || before.ends_with('/');
    let ends = after.is_empty() || after.starts_with('/');
    let longer = after.starts_with(|c: char| c.is_ascii()) && after != "." && !after.starts_with("./");
    begins && (ends || longer)
}

/// Whether the path ends in a literal that names neither source nor keys.
fn has_fixed_end(path: &Marked<'_>) -> bool {
    let end = path.text.rsplit(|c| path.piece(c).is_some() || c == UNKNOWN).next().unwrap_or("");
    !end.is_empty() && !end.ends_with('/') && !names_source(end)
}

/// Whether a file name is one of source or keys.
pub(super) fn names_source(name: &str) -> bool {
    const ENDS: &[&str] = &[
        ".py",
        ".pyc",
        ".js",
        ".mjs",
        ".cjs",
        ".jsx",
        ".ts",
        ".tsx",
        ".map",
        ".env",
        ".pem",
        ".key",
        ".yml",
        ".yaml",
        ".toml",
        "package.json",
    ];
    ENDS.iter().any(|end| name.ends_with(end))
}

/// A bare name that can be that of a file of code.
fn names_code(path: &Marked<'_>, base: Base, hole: &Hole) -> bool {
    matches!(base, Base::Working | Base::CodeRoot) && hole.text.may_contain('.') && !has_fixed_end(path)
}
