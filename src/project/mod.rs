//! The set of files, their texts on demand, and what an import in one of them stands for.
//!
//! Knows no disk: whoever makes a [`Project`] says which paths there are and how a text is read. A path is relative to the
//! project's root, with `/` between folders. *Library files* are the stubs that say what a library does in its own
//! language; they are reached by imports alone.

mod exports;
mod glob;
pub(crate) mod jsonc;
mod manifest;
mod node;
pub(crate) mod path;
mod python;
mod stdlib;
mod tsconfig;
mod workspace;

use std::fmt;
use std::sync::OnceLock;

use rustc_hash::FxHashMap;
use serde_json::Value;

use crate::source::{FileId, LineIndex};

pub use exports::Style;
pub use glob::fits;
pub use node::Node;
pub use python::Python;

/// Delivers the text of a path: from disk, from an editor's memory, from a test.
pub type Read = Box<dyn Fn(&str) -> Result<String, ReadError> + Send + Sync>;

/// Why there is no text.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum ReadError {
    /// It has more bytes than fnguard reads.
    TooLarge { bytes: u64, limit: u64 },
    /// Its bytes are no text; says which encoding failed and where.
    NotText(String),
    /// The system's reason.
    Failed(String),
}

impl fmt::Display for ReadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TooLarge { bytes, limit } => write!(f, "has {bytes} bytes; files above {limit} are skipped"),
            Self::NotText(reason) => write!(f, "is no text: {reason}"),
            Self::Failed(reason) => write!(f, "cannot be read: {reason}"),
        }
    }
}

/// The files that belong together.
pub struct Project {
    /// The project's own files in the order of their paths, then the library's.
    entries: Vec<Entry>,
    own: usize,
    by_path: FxHashMap<String, FileId>,
    /// Every folder with a file below it; whether there is a Python file below it.
    folders: FxHashMap<String, bool>,
    /// Folders whose content a platform mounts beside the function's code; sorted.
    layers: Vec<String>,
    workspaces: OnceLock<workspace::Workspaces>,
    read: Read,
    added: Added,
}

/// Texts that no file has, in the order in which they were met: a list that grows at its end, so that what was taken from it
/// stays where it is.
#[derive(Default)]
struct Added(OnceLock<Box<(Entry, Added)>>);

impl Added {
    fn iter(&self) -> impl Iterator<Item = &Entry> {
        std::iter::successors(self.0.get(), |node| node.1.0.get()).map(|node| &node.0)
    }
}

struct Entry {
    path: String,
    text: OnceLock<Result<String, ReadError>>,
    lines: OnceLock<LineIndex>,
    json: OnceLock<Option<Box<Value>>>,
}

impl Entry {
    fn new(path: String) -> Self {
        Self { path, text: OnceLock::new(), lines: OnceLock::new(), json: OnceLock::new() }
    }
}

impl Project {
    /// A project of these paths, in any order. Library files get a label as their path: `<stub>/python/json.py`.
    pub fn new(mut paths: Vec<String>, read: Read, library: Vec<(String, &'static str)>) -> Self {
        paths.sort_unstable();
        paths.dedup();
        let own = paths.len();
        let folders = folders_of(&paths);
        let layers = layers_of(&folders);
        let mut entries: Vec<Entry> = paths.into_iter().map(Entry::new).collect();
        for (label, text) in library {
            let entry = Entry::new(label);
            entry.text.get_or_init(|| Ok(text.to_owned()));
            entries.push(entry);
        }
        let by_path = entries.iter().zip(0..).map(|(entry, id)| (entry.path.clone(), FileId(id))).collect();
        Self { entries, own, by_path, folders, layers, workspaces: OnceLock::new(), read, added: Added::default() }
    }

    /// A project of texts, without a library: for tests.
    pub fn in_memory(files: &[(&str, &str)]) -> Self {
        Self::in_memory_with_library(files, Vec::new())
    }

    /// A project of texts: for tests.
    pub fn in_memory_with_library(files: &[(&str, &str)], library: Vec<(String, &'static str)>) -> Self {
        let texts: FxHashMap<String, String> =
            files.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())).collect();
        let paths = texts.keys().cloned().collect();
        let read = move |path: &str| texts.get(path).cloned().ok_or_else(|| ReadError::Failed("no such file".into()));
        Self::new(paths, Box::new(read), library)
    }

    /// The project's own files, without the library.
    pub fn files(&self) -> impl Iterator<Item = FileId> + use<> {
        (0..self.own as u32).map(FileId)
    }

    /// How many files there are, the library's and the texts that were added among them.
    pub fn count(&self) -> usize {
        self.entries.len() + self.added.iter().count()
    }

    pub fn path(&self, file: FileId) -> &str {
        &self.entry(file).path
    }

    /// Whether Python files stand in a folder, or below it.
    pub fn has_python_below(&self, folder: &str) -> bool {
        self.folders.get(folder) == Some(&true)
    }

    pub fn find(&self, path: &str) -> Option<FileId> {
        self.by_path.get(path).copied()
    }

    /// The names of the project's files and folders in a folder, in order.
    pub fn names_in(&self, folder: &str) -> Vec<&str> {
        let own = &self.entries[..self.own];
        let prefix = if folder.is_empty() { String::new() } else { format!("{folder}/") };
        let from = own.partition_point(|entry| entry.path.as_str() < prefix.as_str());
        let below = own[from..].iter().map_while(|entry| entry.path.strip_prefix(&prefix));
        let mut names: Vec<&str> = below.filter_map(|rest| rest.split('/').next()).collect();
        names.dedup();
        names
    }

    /// The text of a file; read once.
    pub fn text(&self, file: FileId) -> Result<&str, &ReadError> {
        let entry = self.entry(file);
        entry.text.get_or_init(|| (self.read)(&entry.path)).as_deref()
    }

    /// Where the lines of a file begin; those of an empty text where it cannot be read.
    pub fn lines(&self, file: FileId) -> &LineIndex {
        self.entry(file).lines.get_or_init(|| LineIndex::new(self.text(file).unwrap_or_default()))
    }

    pub fn is_library(&self, file: FileId) -> bool {
        (self.own..self.entries.len()).contains(&(file.0 as usize))
    }

    /// A text that no file has: one that a file of the project was compiled from, under the name that its source map has for
    /// it; code that stands in a descriptor. It belongs to no listing and is no target of imports.
    pub fn add(&self, path: &str, text: &str) -> FileId {
        let fresh = || {
            let entry = Entry::new(path.to_owned());
            entry.text.get_or_init(|| Ok(text.to_owned()));
            Box::new((entry, Added::default()))
        };
        let mut number = self.entries.len();
        let mut rest = &self.added;
        loop {
            let node = rest.0.get_or_init(fresh);
            if node.0.path == path && node.0.text.get().is_some_and(|have| have.as_deref() == Ok(text)) {
                return FileId(number as u32);
            }
            rest = &node.1;
            number += 1;
        }
    }

    /// What was tried to be read and could not, in the order of paths.
    pub fn read_errors(&self) -> impl Iterator<Item = (FileId, &ReadError)> {
        self.entries.iter().zip(0..).filter_map(|(entry, id)| match entry.text.get() {
            Some(Err(error)) => Some((FileId(id), error)),
            _ => None,
        })
    }

    /// What a Python import stands for: `import a.b` is `("a.b", 0)`, `from ..a import x` is `("a", 2)` and then,
    /// since `x` may be a submodule, `("a.x", 2)`.
    pub fn resolve_python(&self, from: FileId, dotted: &str, level: u32) -> Python {
        python::resolve(self, from, dotted, level)
    }

    /// The file of the library that tells what a global name of Node is.
    pub fn node_global(&self, name: &str) -> Option<FileId> {
        node::global(self, name)
    }

    /// What the specifier of a `require` or an `import` in a file stands for.
    pub fn resolve_node(&self, from: FileId, specifier: &str, style: Style) -> Node {
        node::resolve(self, from, specifier, style)
    }

    fn entry(&self, file: FileId) -> &Entry {
        let number = file.0 as usize;
        let later = || self.added.iter().nth(number - self.entries.len());
        self.entries.get(number).or_else(later).expect("a file's number is given out with its entry")
    }

    /// The file as JSON with comments; `None` where it is none.
    pub fn json(&self, file: FileId) -> Option<&Value> {
        let parse = || jsonc::parse(self.text(file).ok()?).map(Box::new);
        self.entry(file).json.get_or_init(parse).as_deref()
    }
}

fn folders_of(paths: &[String]) -> FxHashMap<String, bool> {
    let mut folders: FxHashMap<String, bool> = FxHashMap::default();
    for file in paths {
        let python = file.ends_with(".py");
        for folder in path::ancestors(path::parent(file)) {
            match folders.get_mut(folder) {
                Some(has_python) if *has_python || !python => break,
                Some(has_python) => *has_python = true,
                None => drop(folders.insert(folder.to_owned(), python)),
            }
        }
    }
    folders
}

/// AWS mounts a layer's content at `/opt`. By convention it lies in `layers/NAME` or in a folder that is called a layer;
/// deeper below one, what has `python` or `nodejs` in it is content, too.
fn layers_of(folders: &FxHashMap<String, bool>) -> Vec<String> {
    let mut layers: Vec<String> = folders.keys().filter(|folder| is_layer(folder)).cloned().collect();
    layers.extend(folders.keys().filter_map(|folder| {
        let (content, runtime) = folder.rsplit_once('/')?;
        let within = content.split('/').any(is_layer_name);
        (within && matches!(runtime, "python" | "nodejs")).then(|| content.to_owned())
    }));
    layers.sort_unstable();
    layers.dedup();
    layers
}

fn is_layer(folder: &str) -> bool {
    is_layer_name(path::name(folder)) || matches!(path::name(path::parent(folder)), "layers" | "layer")
}

/// `layer`, `common-layer`, `layer_pdf`, `CommonLayer`; but not `player`.
fn is_layer_name(name: &str) -> bool {
    name.ends_with("Layer") || name.split(['-', '_', '.']).any(|word| matches!(word, "layer" | "layers" | "Layers"))
}
