//! Node's imports, as Node and the bundlers before it follow them.

use smol_str::SmolStr;

use super::exports::Style;
use super::{Project, manifest, path, stdlib, tsconfig};
use crate::source::FileId;
use crate::syntax::Language;

const LIBRARY: &str = "<stub>/javascript";

/// What a specifier stands for.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Node {
    File(FileId),
    Json(FileId),
    /// Not in the project: the package and its subpath, without `node:`.
    External(SmolStr),
    /// A place in the project where no file is.
    Missing,
}

pub(super) fn resolve(project: &Project, from: FileId, specifier: &str, style: Style) -> Node {
    if project.is_library(from) {
        return from_library(project, from, specifier);
    }
    let resolver = Resolver::new(project, from, style);
    if specifier.starts_with('/') {
        return resolver.absolute(specifier).unwrap_or(Node::Missing);
    }
    if is_relative(specifier) {
        let place = path::join(resolver.folder, specifier);
        return place.and_then(|place| resolver.at(&place, specifier)).unwrap_or(Node::Missing);
    }
    if let Some(private) = specifier.strip_prefix('#')
        && let Some(found) = manifest::private_import(&resolver, private)
    {
        return found;
    }
    if let Some(found) = tsconfig::mapped(&resolver, specifier) {
        return found;
    }
    let bare = specifier.strip_prefix("node:").unwrap_or(specifier);
    let builtin = bare.len() < specifier.len() || stdlib::is_node(package_and_subpath(bare).0);
    if !builtin && let Some(found) = tsconfig::below_base(&resolver, bare).or_else(|| manifest::bare(&resolver, bare)) {
        return found;
    }
    library(project, bare).map_or_else(|| Node::External(bare.into()), Node::File)
}

/// A stub that imports the module which it stands for means the real one.
fn from_library(project: &Project, from: FileId, specifier: &str) -> Node {
    let bare = specifier.strip_prefix("node:").unwrap_or(specifier);
    let found = if is_relative(bare) {
        path::join(path::parent(project.path(from)), bare)
            .and_then(|place| project.find(&place).or_else(|| project.find(&format!("{place}.js"))))
    } else {
        library(project, bare)
    };
    found.filter(|file| *file != from).map_or_else(|| Node::External(bare.into()), Node::File)
}

/// The file of the library that tells what a global name is.
pub(super) fn global(project: &Project, name: &str) -> Option<FileId> {
    project.find(&format!("{LIBRARY}/global/{name}.js"))
}

fn library(project: &Project, bare: &str) -> Option<FileId> {
    project.find(&format!("{LIBRARY}/{bare}.js"))
}

pub(super) fn is_relative(specifier: &str) -> bool {
    matches!(specifier.split('/').next(), Some("." | ".."))
}

/// `@scope/name/sub/path` is the package `@scope/name` and its subpath `sub/path`.
pub(super) fn package_and_subpath(bare: &str) -> (&str, &str) {
    let skipped = if bare.starts_with('@') { bare.find('/').map_or(bare.len(), |at| at + 1) } else { 0 };
    match bare[skipped..].find('/') {
        Some(at) => (&bare[..skipped + at], &bare[skipped + at + 1..]),
        None => (bare, ""),
    }
}

/// One importing file's view of the project.
pub(super) struct Resolver<'a> {
    pub(super) project: &'a Project,
    pub(super) importer: &'a str,
    pub(super) folder: &'a str,
    pub(super) style: Style,
    extensions: &'static [&'static str],
}

const FOR_JAVASCRIPT: &[&str] = &[".js", ".mjs", ".cjs", ".ts", ".mts", ".cts", ".tsx", ".jsx", ".json"];
const FOR_TYPESCRIPT: &[&str] = &[".ts", ".tsx", ".mts", ".cts", ".js", ".mjs", ".cjs", ".jsx", ".json"];

/// Sources import the compiled name of a TypeScript file.
const COMPILED: &[(&str, &[&str])] =
    &[(".js", &[".ts", ".tsx"]), (".mjs", &[".mts"]), (".cjs", &[".cts"]), (".jsx", &[".tsx"])];

impl<'a> Resolver<'a> {
    fn new(project: &'a Project, from: FileId, style: Style) -> Self {
        let importer = project.path(from);
        let typescript = matches!(Language::of_path(importer), Some(Language::TypeScript | Language::Tsx));
        let extensions = if typescript { FOR_TYPESCRIPT } else { FOR_JAVASCRIPT };
        Self { project, importer, folder: path::parent(importer), style, extensions }
    }

    /// The file that a specifier's place means: itself, with an extension, or a folder's entry.
    pub(super) fn at(&self, place: &str, specifier: &str) -> Option<Node> {
        let folder_only = specifier.ends_with('/') || matches!(path::name(specifier), "." | "..");
        if !folder_only && let Some(found) = self.file(place) {
            return Some(found);
        }
        self.folder_entry(place)
    }

    pub(super) fn file(&self, place: &str) -> Option<Node> {
        let named = |path: &str| self.project.find(path).and_then(|file| classify(path, file));
        let extended = || self.extensions.iter().find_map(|extension| named(&format!("{place}{extension}")));
        named(place).or_else(|| self.source_of_compiled(place)).or_else(extended)
    }

    fn source_of_compiled(&self, place: &str) -> Option<Node> {
        let (compiled, sources) = COMPILED.iter().find(|(compiled, _)| place.ends_with(compiled))?;
        let stem = &place[..place.len() - compiled.len()];
        sources.iter().find_map(|extension| self.project.find(&format!("{stem}{extension}")).map(Node::File))
    }

    pub(super) fn folder_entry(&self, folder: &str) -> Option<Node> {
        manifest::main(self, folder).or_else(|| self.file(&path::below(folder, "index")))
    }

    /// A place in the running function: its code stands in `/var/task`, layers in `/opt`.
    fn absolute(&self, specifier: &str) -> Option<Node> {
        if let Some(rest) = specifier.strip_prefix("/var/task/") {
            return path::ancestors(self.folder).find_map(|root| self.at(&path::join(root, rest)?, specifier));
        }
        let rest = specifier.strip_prefix("/opt/")?;
        let mut layers: Vec<&String> = self.project.layers.iter().collect();
        layers.sort_by_key(|layer| std::cmp::Reverse(path::closeness(layer, self.folder)));
        let built = rest.strip_prefix("nodejs/").unwrap_or(rest);
        let within = |layer: &String, rest: &str| self.at(&path::join(layer, rest)?, specifier);
        layers.into_iter().find_map(|layer| within(layer, rest).or_else(|| within(layer, built)))
    }
}

/// Files that Node does not run are not what an import means.
fn classify(path: &str, file: FileId) -> Option<Node> {
    match Language::of_path(path) {
        Some(language) if !language.is_python() => Some(Node::File(file)),
        _ => path.ends_with(".json").then_some(Node::Json(file)),
    }
}
