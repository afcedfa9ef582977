//! Which libraries a text imports: all are looked for at once, before anything is parsed.

use std::sync::OnceLock;

use aho_corasick::AhoCorasick;

use crate::project::{Node, Project, Python, Style};
use crate::source::FileId;
use crate::syntax::Language;

/// Libraries, each with names of which a text that uses it has one; none stands for any text.
#[derive(Default)]
pub(super) struct Libraries {
    all: Vec<(&'static str, Vec<&'static str>)>,
    finder: OnceLock<AhoCorasick>,
}

impl Libraries {
    /// Adds a library with a name, or without one.
    pub(super) fn add(&mut self, library: &'static str, name: Option<&'static str>) {
        let at = self.all.iter().position(|(have, _)| *have == library).unwrap_or_else(|| {
            self.all.push((library, Vec::new()));
            self.all.len() - 1
        });
        let names = &mut self.all[at].1;
        names.extend(name.filter(|name| !names.contains(name)));
    }

    /// The libraries that a text imports and of which it has a name.
    pub(super) fn named_in(&self, text: &str) -> Vec<&'static str> {
        let finder = self.finder.get_or_init(|| {
            let names = self.all.iter().map(|(library, _)| library);
            AhoCorasick::new(names).expect("a table has not so many names")
        });
        let mut imported = vec![false; self.all.len()];
        for found in finder.find_overlapping_iter(text) {
            let at = found.pattern().as_usize();
            imported[at] = imported[at] || is_imported(text, found.start(), found.end());
        }
        let imported = self.all.iter().zip(imported).filter(|(_, imported)| *imported);
        let named = |names: &[&str]| names.is_empty() || names.iter().any(|name| text.contains(name));
        imported.filter(|((_, names), _)| named(names)).map(|((library, _), _)| *library).collect()
    }
}

/// Whether what a file imports by a library's name is no part of the project itself.
pub(super) fn is_outside(project: &Project, file: FileId, language: Language, library: &str) -> bool {
    let own = |found: FileId| !project.is_library(found);
    match language.is_python() {
        true => !matches!(project.resolve_python(file, library, 0), Python::File(found) if own(found)),
        false => !matches!(project.resolve_node(file, library, Style::Import), Node::File(found) if own(found)),
    }
}

/// Whether a library's name stands as in an import: in quotes, or behind Python's words.
fn is_imported(text: &str, start: usize, end: usize) -> bool {
    let (before, after) = (&text[..start], text[end..].bytes().next());
    if let Some(quote @ (b'"' | b'\'' | b'`')) = before.bytes().next_back() {
        return after == Some(quote) || after == Some(b'/');
    }
    let ends = !after.is_some_and(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'/'));
    ends && ["import", "from", ","].iter().any(|word| before.trim_end().ends_with(word))
}
