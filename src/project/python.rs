//! Python's imports.
//!
//! The interpreter walks the parts of a dotted name through a list of folders. What that list is when the function runs is
//! not in the sources, so every folder that can be the function's *code root* is tried, the nearest first: the first folder
//! upwards that is no package, then the folders around it and their `src`, then the layers. A function's own folder comes
//! last when it is a package, since deploying just that folder makes it a root.

use smol_str::SmolStr;

use super::{Project, path, stdlib};
use crate::source::FileId;

const LIBRARY: &str = "<stub>/python";

/// What a Python import stands for.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Python {
    /// A module, or a package's `__init__.py`.
    File(FileId),
    /// A folder without `__init__.py` that has Python files below it.
    Namespace(String),
    /// Not in the project: its dotted name.
    External(SmolStr),
}

pub(super) fn resolve(project: &Project, from: FileId, dotted: &str, level: u32) -> Python {
    if level > 0 {
        return relative(project, from, dotted, level);
    }
    if project.is_library(from) {
        // A stub that imports the module which it stands for means the real one.
        return match library(project, dotted) {
            Some(file) if file != from => Python::File(file),
            _ => Python::External(dotted.into()),
        };
    }
    absolute(project, from, dotted)
}

fn relative(project: &Project, from: FileId, dotted: &str, level: u32) -> Python {
    let mut folder = path::parent(project.path(from));
    for _ in 1..level {
        if folder.is_empty() {
            return Python::External(dotted.into());
        }
        folder = path::parent(folder);
    }
    let found = if dotted.is_empty() { package(project, folder) } else { walk(project, &[folder.to_owned()], dotted) };
    found.map_or_else(|| Python::External(absolute_name(project, folder, dotted)), Found::into_python)
}

fn absolute(project: &Project, from: FileId, dotted: &str) -> Python {
    let folder = path::parent(project.path(from));
    let standard = stdlib::is_python(dotted.split('.').next().unwrap_or_default());
    let roots = roots(project, folder);
    // The standard library comes before everything but the code root itself.
    let searched = if standard { &roots[..1] } else { &roots[..] };
    let found = walk(project, searched, dotted);
    match found {
        Some(Found::File(file)) => return Python::File(file),
        Some(Found::Folder(folder)) if !standard => return Python::Namespace(folder),
        _ => {}
    }
    match library(project, dotted) {
        Some(file) => Python::File(file),
        None => Python::External(dotted.into()),
    }
}

fn library(project: &Project, dotted: &str) -> Option<FileId> {
    let stem = format!("{LIBRARY}/{}", dotted.replace('.', "/"));
    module_file(project, &stem)
}

/// Where absolute imports of a file in this folder are looked for, in order; never empty.
fn roots(project: &Project, folder: &str) -> Vec<String> {
    let is_package = |folder: &&str| project.find(&path::below(folder, "__init__.py")).is_some();
    let packages = path::ancestors(folder).take_while(is_package).count();
    let mut roots: Vec<String> = Vec::new();
    let mut add = |root: String| {
        if !roots.contains(&root) {
            roots.push(root);
        }
    };
    for root in path::ancestors(folder).skip(packages.min(path::ancestors(folder).count() - 1)) {
        add(root.to_owned());
        add(path::below(root, "src"));
    }
    let mut layers: Vec<&String> = project.layers.iter().collect();
    layers.sort_by_key(|layer| std::cmp::Reverse(path::closeness(layer, folder)));
    for layer in layers {
        add(path::below(layer, "python"));
        add(layer.clone());
    }
    for root in path::ancestors(folder).take(packages) {
        add(root.to_owned());
    }
    roots
}

enum Found {
    File(FileId),
    Folder(String),
}

impl Found {
    fn into_python(self) -> Python {
        match self {
            Self::File(file) => Python::File(file),
            Self::Folder(folder) => Python::Namespace(folder),
        }
    }
}

/// Follows the parts of a name. A module or package ends the search through the folders at its part; folders that are
/// neither make up a namespace together.
fn walk(project: &Project, roots: &[String], dotted: &str) -> Option<Found> {
    let mut folders = roots.to_vec();
    let mut found = None;
    for part in dotted.split('.') {
        let stems: Vec<String> = folders.iter().map(|folder| path::below(folder, part)).collect();
        let regular = stems.iter().find_map(|stem| Some((stem, module_file(project, stem)?)));
        if let Some((stem, file)) = regular {
            let is_package = project.path(file).ends_with("/__init__.py");
            folders = if is_package { vec![stem.clone()] } else { Vec::new() };
            found = Some(Found::File(file));
        } else {
            folders = stems.into_iter().filter(|stem| project.has_python_below(stem)).collect();
            found = Some(Found::Folder(folders.first()?.clone()));
        }
    }
    found
}

fn package(project: &Project, folder: &str) -> Option<Found> {
    match project.find(&path::below(folder, "__init__.py")) {
        Some(file) => Some(Found::File(file)),
        None => project.folders.contains_key(folder).then(|| Found::Folder(folder.to_owned())),
    }
}

/// A package wins over a module of the same name.
fn module_file(project: &Project, stem: &str) -> Option<FileId> {
    project.find(&format!("{stem}/__init__.py")).or_else(|| project.find(&format!("{stem}.py")))
}

/// The name by which a module below a folder would be imported from its code root.
fn absolute_name(project: &Project, folder: &str, dotted: &str) -> SmolStr {
    let is_package = |folder: &&str| project.find(&path::below(folder, "__init__.py")).is_some();
    let mut parts: Vec<&str> = path::ancestors(folder).take_while(is_package).map(path::name).collect();
    parts.reverse();
    parts.extend(dotted.split('.'));
    parts.retain(|part| !part.is_empty());
    parts.join(".").into()
}
