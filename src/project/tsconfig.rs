//! `tsconfig.json`: `paths` and `baseUrl`, with what they inherit.

use serde_json::Value;

use super::manifest::star;
use super::node::{Node, Resolver, is_relative};
use super::path;
use crate::source::FileId;

/// The target that `paths` gives to a specifier.
pub(super) fn mapped(resolver: &Resolver<'_>, specifier: &str) -> Option<Node> {
    let options = options(resolver)?;
    let (folder, paths) = options.paths?;
    let folder = options.base.unwrap_or(folder);
    let exact = paths.get(specifier).map(|targets| (targets, ""));
    let (targets, matched) = exact.or_else(|| {
        let fits = paths.as_object()?.iter().filter_map(|(key, targets)| Some((key, targets, star(key, specifier)?)));
        fits.max_by_key(|(key, _, _)| key.find('*')).map(|(_, targets, matched)| (targets, matched))
    })?;
    targets.as_array()?.iter().filter_map(Value::as_str).find_map(|target| {
        let target = target.replace('*', matched);
        resolver.at(&path::join(&folder, &target)?, &target)
    })
}

/// The file below `baseUrl`.
pub(super) fn below_base(resolver: &Resolver<'_>, specifier: &str) -> Option<Node> {
    let base = options(resolver)?.base?;
    resolver.at(&path::join(&base, specifier)?, specifier)
}

#[derive(Default)]
struct Options<'a> {
    /// The folder that `baseUrl` names.
    base: Option<String>,
    /// `paths` and the folder of the file that has it.
    paths: Option<(String, &'a Value)>,
}

impl Options<'_> {
    fn or(self, inherited: Self) -> Self {
        Self { base: self.base.or(inherited.base), paths: self.paths.or(inherited.paths) }
    }
}

fn options<'a>(resolver: &Resolver<'a>) -> Option<Options<'a>> {
    let file = path::ancestors(resolver.folder).find_map(|folder| {
        let find = |name: &str| resolver.project.find(&path::below(folder, name));
        find("tsconfig.json").or_else(|| find("jsconfig.json"))
    })?;
    Some(options_of(resolver, file, &mut Vec::new()))
}

/// The options of a file, those that it inherits included; `seen` holds the files that were read, so that a circle ends.
fn options_of<'a>(resolver: &Resolver<'a>, file: FileId, seen: &mut Vec<FileId>) -> Options<'a> {
    let Some(config) = resolver.project.json(file).filter(|_| !seen.contains(&file)) else { return Options::default() };
    seen.push(file);
    let folder = path::parent(resolver.project.path(file));
    let compiler = config.get("compilerOptions");
    let base = compiler.and_then(|options| path::join(folder, options.get("baseUrl")?.as_str()?));
    let paths = compiler.and_then(|options| Some((folder.to_owned(), options.get("paths")?)));
    let own = Options { base, paths };
    // The last of several wins.
    parents(config).into_iter().rev().fold(own, |options, parent| match find_parent(resolver, folder, parent) {
        Some(file) => options.or(options_of(resolver, file, seen)),
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
    let find = |place: &str| {
        let names = [place.to_owned(), format!("{place}.json"), path::below(place, "tsconfig.json")];
        names.iter().find_map(|name| resolver.project.find(name))
    };
    if is_relative(parent) {
        return find(&path::join(folder, parent)?);
    }
    path::ancestors(folder).find_map(|root| find(&path::below(root, &format!("node_modules/{parent}"))))
}
