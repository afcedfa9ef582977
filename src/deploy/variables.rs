//! Variables of the Serverless Framework, as far as the service's own files decide them: `${self:custom.x}` and
//! `${file(more.yml):key}`. What comes from the environment, from options or from a provider stays open, whatever its default.

use super::document::{Document, Node};
use super::{Descriptor, ITSELF, NO_FILE, locate};
use crate::syntax::Language;

/// How many further files of one service are read.
const MAX_FILES: usize = 64;
/// How many references lead from one to the next: a circle has no end.
const MAX_DEPTH: u32 = 16;
/// Longer texts are not put together.
const MAX_LENGTH: usize = 4096;

/// Further files of a service, read once each.
pub(super) struct Files(Vec<(String, Document)>);

impl Files {
    /// Reads the files that a document refers to, and those that they refer to.
    pub(super) fn of(main: &Document, descriptor: &mut Descriptor<'_>) -> Self {
        let mut files = Self(Vec::new());
        let folder = descriptor.folder().to_owned();
        let mut open = references(main);
        while let Some((line, written)) = open.pop() {
            let Some(path) = locate::join(&folder, &written) else { continue };
            if files.0.iter().any(|(known, _)| *known == path) || path == descriptor.path {
                continue;
            }
            if files.0.len() >= MAX_FILES {
                descriptor.note(Some(line), format!("refers to more than {MAX_FILES} files; the others are not read"));
                break;
            }
            // What a program computes only the deployment knows.
            if Language::of_path(&path).is_some() {
                continue;
            }
            // Where a file is used that is not there, that is noted.
            let Some(text) = (descriptor.text)(&path) else { continue };
            match Document::parse(&path, &text) {
                Ok(document) => {
                    open.extend(references(&document));
                    files.0.push((path, document));
                }
                Err(problem) => descriptor.note_in(&path, problem.line, problem.message),
            }
        }
        files
    }
}

/// On which line, and to which file.
fn references(document: &Document) -> Vec<(u32, String)> {
    let mut found = Vec::new();
    for (line, text) in document.texts() {
        for (_, rest) in text.match_indices("${file(").map(|(at, mark)| text.split_at(at + mark.len())) {
            let written = rest.split([')', '$']).next().unwrap_or_default().trim();
            if !written.is_empty() && found.len() < MAX_FILES * 4 {
                found.push((line, written.to_owned()));
            }
        }
    }
    found.reverse();
    found
}

#[derive(Clone, Copy)]
pub(super) struct Variables<'d> {
    path: &'d str,
    main: &'d Document,
    files: &'d Files,
}

impl<'d> Variables<'d> {
    pub(super) fn new(path: &'d str, main: &'d Document, files: &'d Files) -> Self {
        Self { path, main, files }
    }

    /// The file in which a node stands.
    pub(super) fn path_of(self, node: Node<'_>) -> &'d str {
        let other = self.files.0.iter().find(|(_, document)| node.is_of(document));
        other.map_or(self.path, |(path, _)| path)
    }

    /// What a node means: itself, or where its reference leads. Otherwise what is open.
    pub(super) fn node(self, node: Node<'d>) -> Result<Node<'d>, String> {
        self.follow(node, 0)
    }

    /// The value below a key, with references on the way followed; nothing where something on it is open.
    pub(super) fn get(self, node: Node<'d>, key: &str) -> Option<Node<'d>> {
        self.node(node).ok()?.get(key).and_then(|value| self.node(value).ok())
    }

    /// The text that a node stands for.
    pub(super) fn text(self, node: Node<'d>) -> Result<String, String> {
        self.joined(node, 0)
    }

    pub(super) fn text_at(self, node: Node<'d>, key: &str) -> Option<String> {
        self.text(self.node(node).ok()?.get(key)?).ok()
    }

    fn follow(self, node: Node<'d>, depth: u32) -> Result<Node<'d>, String> {
        match node.text().map(str::trim).and_then(whole) {
            Some(expression) => self.lookup(expression, depth),
            None => Ok(node),
        }
    }

    fn joined(self, node: Node<'d>, depth: u32) -> Result<String, String> {
        let node = self.follow(node, depth)?;
        let mut rest = node.text().ok_or("no text")?;
        let mut result = String::new();
        while let Some((before, after)) = rest.split_once("${") {
            let Some((expression, tail)) = split_close(after) else { break };
            result.push_str(before);
            let value = self.lookup(expression, depth)?;
            result.push_str(&self.joined(value, depth + 1)?);
            rest = tail;
            if result.len() > MAX_LENGTH {
                return Err("a text that is put together from too many pieces".to_owned());
            }
        }
        Ok(result + rest)
    }

    fn lookup(self, expression: &str, depth: u32) -> Result<Node<'d>, String> {
        let open = || format!("${{{expression}}}");
        if depth >= MAX_DEPTH {
            return Err(open() + ITSELF);
        }
        let reference = expression.split(',').next().unwrap_or_default().trim();
        let (mut node, path) = match reference.strip_prefix("self:") {
            Some(path) => (self.main.root(), path),
            None => {
                let (file, path) =
                    reference.strip_prefix("file(").and_then(|rest| rest.split_once(')')).ok_or_else(open)?;
                let path = path.trim_start_matches(':');
                (self.file(file.trim()).ok_or_else(|| open() + NO_FILE)?, path)
            }
        };
        for key in path.split('.').filter(|key| !key.is_empty()) {
            node = self.follow(node, depth + 1)?;
            let item = || node.items().nth(key.parse().ok()?);
            node = node.get(key).or_else(item).ok_or_else(open)?;
        }
        self.follow(node, depth + 1)
    }

    fn file(self, written: &str) -> Option<Node<'d>> {
        let path = locate::join(locate::folder(self.path), written)?;
        if path == self.path {
            return Some(self.main.root());
        }
        let (_, document) = self.files.0.iter().find(|(known, _)| *known == path)?;
        Some(document.root())
    }
}

/// The expression of a text that is nothing but one reference.
pub(super) fn whole(text: &str) -> Option<&str> {
    let (expression, tail) = split_close(text.strip_prefix("${")?)?;
    tail.is_empty().then_some(expression)
}

/// A text before and behind the brace that closes it.
pub(super) fn split_close(text: &str) -> Option<(&str, &str)> {
    let mut depth = 0_usize;
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            b'{' => depth += 1,
            b'}' if depth == 0 => return Some((&text[..at], &text[at + 1..])),
            b'}' => depth -= 1,
            _ => {}
        }
    }
    None
}
