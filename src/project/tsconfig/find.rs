//! Which `tsconfig.json` a file belongs to, and where those are that it inherits from.

use serde_json::Value;

use super::Options;
use crate::project::exports::{self, Style, Target};
use crate::project::manifest::{manifest_of, member};
use crate::project::node::{Resolver, is_relative, package_and_subpath};
use crate::project::path;
use crate::source::FileId;

/// The options of the configuration that the importing file belongs to: the nearest one, or that of its references which
/// is about the file when it is not itself.
pub(super) fn options<'a>(resolver: &Resolver<'a>) -> Option<Options<'a>> {
    let file = path::ancestors(resolver.folder).find_map(|folder| {
        let find = |name: &str| resolver.project.find(&path::below(folder, name));
        find("tsconfig.json").or_else(|| find("jsconfig.json"))
    })?;
    let covering = references(resolver, file).and_then(|_| covering(resolver, file, &mut Vec::new()));
    Some(covering.unwrap_or_else(|| inherited(resolver, file)))
}

/// The options of the first configuration that is about the importing file: a file's own, or one of its references'.
fn covering<'a>(resolver: &Resolver<'a>, file: FileId, seen: &mut Vec<FileId>) -> Option<Options<'a>> {
    if seen.contains(&file) {
        return None;
    }
    seen.push(file);
    let options = inherited(resolver, file);
    let folder = path::parent(resolver.project.path(file));
    if options.covers(folder, resolver.importer) {
        return Some(options);
    }
    references(resolver, file)?.iter().find_map(|reference| {
        let place = path::join(folder, reference.get("path")?.as_str()?)?;
        let names = [path::below(&place, "tsconfig.json"), place];
        let file = names.iter().find_map(|name| resolver.project.find(name))?;
        covering(resolver, file, seen)
    })
}

fn references<'a>(resolver: &Resolver<'a>, file: FileId) -> Option<&'a Vec<Value>> {
    resolver.project.json(file)?.get("references")?.as_array()
}

fn inherited<'a>(resolver: &Resolver<'a>, file: FileId) -> Options<'a> {
    let heir = path::parent(resolver.project.path(file));
    options_of(resolver, file, heir, &mut Vec::new())
}

/// The options of a file for the folder of its heir; `seen` holds the files that were read, so that a circle ends.
fn options_of<'a>(resolver: &Resolver<'a>, file: FileId, heir: &'a str, seen: &mut Vec<FileId>) -> Options<'a> {
    let Some(config) = resolver.project.json(file).filter(|_| !seen.contains(&file)) else { return Options::default() };
    seen.push(file);
    let folder = path::parent(resolver.project.path(file));
    let own = Options::own(config, folder, heir);
    // The last of several wins.
    parents(config).into_iter().rev().fold(own, |options, parent| match find_parent(resolver, folder, parent) {
        Some(file) => options.or(options_of(resolver, file, heir, seen)),
        None => options,
    })
}

fn parents(config: &Value) -> Vec<&str> {
    match config.get("extends") {
        Some(Value::String(parent)) => vec![parent],
        Some(Value::Array(parents)) => parents.iter().filter_map(Value::as_str).collect(),
        _ => Vec::new(),
    }
}

fn find_parent(resolver: &Resolver<'_>, folder: &str, parent: &str) -> Option<FileId> {
    if is_relative(parent) {
        return named(resolver, &path::join(folder, parent)?);
    }
    let (package, subpath) = package_and_subpath(parent);
    let installed = path::ancestors(folder)
        .find_map(|root| in_package(resolver, &path::below(root, &format!("node_modules/{package}")), subpath));
    installed.or_else(|| in_package(resolver, member(resolver, package)?, subpath))
}

fn named(resolver: &Resolver<'_>, place: &str) -> Option<FileId> {
    let names = [place.to_owned(), format!("{place}.json"), path::below(place, "tsconfig.json")];
    names.iter().find_map(|name| resolver.project.find(name))
}

/// A package's configuration: the one that a subpath names, as it is exported or as it lies there, or the package's only one.
fn in_package(resolver: &Resolver<'_>, folder: &str, subpath: &str) -> Option<FileId> {
    let manifest = manifest_of(resolver.project, folder);
    if subpath.is_empty() {
        let told = manifest.and_then(|manifest| manifest.get("tsconfig")?.as_str());
        return named(resolver, &path::join(folder, told.unwrap_or("tsconfig.json"))?);
    }
    let exports = manifest.and_then(|manifest| manifest.get("exports"));
    match exports.and_then(|exports| exports::exported(exports, &format!("./{subpath}"), Style::Require)) {
        Some(Target::Place(place)) => named(resolver, &path::join(folder, &place)?),
        _ => named(resolver, &path::below(folder, subpath)),
    }
}
