//! `package.json`: entries, `exports`, `imports`, and the packages of a workspace.

use rustc_hash::FxHashMap;
use saphyr::{LoadableYamlNode, Yaml};
use serde_json::Value;

use super::node::{Node, Resolver, package_and_subpath};
use super::{Project, path};
use crate::source::FileId;

/// The first that a package names is taken. `require` and `import` differ in files of one meaning, so both are tried.
const CONDITIONS: &[&str] = &["node", "import", "require", "module", "default"];
const NESTING: usize = 16;

/// The packages that are part of the project, by name: their folders, sorted.
pub(super) type Workspaces = FxHashMap<String, Vec<String>>;

/// The file that a folder's `package.json` names as its entry.
pub(super) fn main(resolver: &Resolver<'_>, folder: &str) -> Option<Node> {
    let manifest = manifest_of(resolver.project, folder)?;
    ["main", "module", "source"].iter().find_map(|key| {
        let place = manifest.get(key)?.as_str()?;
        target(resolver, folder, place)
    })
}

/// `#name` by the `imports` of the package around the importing file.
pub(super) fn private_import(resolver: &Resolver<'_>, private: &str) -> Option<Node> {
    let (folder, manifest) = scope(resolver)?;
    let place = mapped(manifest.get("imports")?, &format!("#{private}"))?;
    if place.starts_with("./") {
        return Some(target(resolver, folder, &place).unwrap_or(Node::Missing));
    }
    Some(bare(resolver, &place).unwrap_or_else(|| Node::External(place.strip_prefix("node:").unwrap_or(&place).into())))
}

/// A package by name: the importing file's own, an installed one, one of the workspace.
pub(super) fn bare(resolver: &Resolver<'_>, specifier: &str) -> Option<Node> {
    let (name, subpath) = package_and_subpath(specifier);
    let own = scope(resolver).filter(|(_, manifest)| name_of(manifest) == Some(name) && has(manifest, "exports"));
    let installed = || {
        path::ancestors(resolver.folder)
            .map(|folder| path::below(folder, &format!("node_modules/{name}")))
            .find_map(|folder| entry(resolver, &folder, subpath))
    };
    let linked = || entry(resolver, &linked(resolver, name)?, subpath);
    let member = || {
        let members = workspaces(resolver.project).get(name)?;
        let folder = members.iter().rev().max_by_key(|folder| path::closeness(folder, resolver.folder))?;
        Some(entry(resolver, folder, subpath).unwrap_or(Node::Missing))
    };
    own.and_then(|(folder, _)| entry(resolver, folder, subpath)).or_else(installed).or_else(linked).or_else(member)
}

/// The folder of a dependency that stands for another folder: `"shared": "file:../shared"`.
fn linked(resolver: &Resolver<'_>, name: &str) -> Option<String> {
    let (folder, manifest) = scope(resolver)?;
    let version = ["dependencies", "devDependencies"].iter().find_map(|key| manifest.get(key)?.get(name)?.as_str())?;
    let place = ["file:", "link:", "portal:"].iter().find_map(|scheme| version.strip_prefix(scheme))?;
    path::join(folder, place)
}

/// What a subpath of the package in a folder means.
fn entry(resolver: &Resolver<'_>, folder: &str, subpath: &str) -> Option<Node> {
    let exported =
        manifest_of(resolver.project, folder).and_then(|manifest| manifest.get("exports")).and_then(|exports| {
            let key = if subpath.is_empty() { ".".to_owned() } else { format!("./{subpath}") };
            target(resolver, folder, &mapped(exports, &key)?)
        });
    // Sources of a package that is built before it is published need not lie where `exports` says.
    exported.or_else(|| match subpath {
        "" => resolver.folder_entry(folder).or_else(|| resolver.file(&path::below(folder, "src/index"))),
        _ => {
            let place = path::join(folder, subpath)?;
            resolver
                .at(&place, subpath)
                .or_else(|| resolver.at(&path::join(folder, &format!("src/{subpath}"))?, subpath))
        }
    })
}

/// The file that a manifest names. Build output is seldom among the sources: what `dist/index.js` was built from is looked
/// for in `src/` and beside `dist`.
fn target(resolver: &Resolver<'_>, folder: &str, place: &str) -> Option<Node> {
    let at = |place: &str| {
        let place = path::join(folder, place)?;
        resolver.file(&place).or_else(|| resolver.file(&path::below(&place, "index")))
    };
    let built = || {
        let (output, rest) = place.strip_prefix("./").unwrap_or(place).split_once('/')?;
        matches!(output, "dist" | "build" | "lib" | "out" | "output").then_some(rest)
    };
    at(place).or_else(|| {
        let rest = built()?;
        let rest = ["cjs/", "esm/", "src/"].iter().find_map(|kind| rest.strip_prefix(kind)).unwrap_or(rest);
        at(&format!("src/{rest}")).or_else(|| at(rest))
    })
}

/// What a key means in `exports` or `imports`: exactly, or by a pattern with `*`, the longest first.
fn mapped(map: &Value, key: &str) -> Option<String> {
    let Some(entries) = map.as_object().filter(|entries| entries.keys().any(|key| key.starts_with(['.', '#']))) else {
        return (key == ".").then(|| conditional(map, NESTING)).flatten().map(str::to_owned);
    };
    if let Some(value) = entries.get(key) {
        return conditional(value, NESTING).map(str::to_owned);
    }
    let fits = entries.iter().filter_map(|(pattern, value)| Some((pattern, value, star(pattern, key)?)));
    let (_, value, matched) = fits.max_by_key(|(pattern, _, _)| pattern.find('*'))?;
    conditional(value, NESTING).map(|place| place.replace('*', matched))
}

/// What the `*` of a pattern stands for; a key that ends in `/` stands for all below it.
pub(super) fn star<'a>(pattern: &str, text: &'a str) -> Option<&'a str> {
    let (before, after) = pattern.split_once('*')?;
    text.strip_prefix(before)?.strip_suffix(after)
}

fn conditional(value: &Value, depth: usize) -> Option<&str> {
    let depth = depth.checked_sub(1)?;
    match value {
        Value::String(place) => Some(place),
        Value::Array(alternatives) => alternatives.iter().find_map(|value| conditional(value, depth)),
        Value::Object(entries) => CONDITIONS.iter().find_map(|condition| conditional(entries.get(*condition)?, depth)),
        _ => None,
    }
}

/// The package around the importing file.
fn scope<'a>(resolver: &Resolver<'a>) -> Option<(&'a str, &'a Value)> {
    path::ancestors(resolver.folder).find_map(|folder| Some((folder, manifest_of(resolver.project, folder)?)))
}

pub(super) fn manifest_of<'a>(project: &'a Project, folder: &str) -> Option<&'a Value> {
    project.find(&path::below(folder, "package.json")).and_then(|file| project.json(file))
}

fn name_of(manifest: &Value) -> Option<&str> {
    manifest.get("name")?.as_str()
}

fn has(manifest: &Value, key: &str) -> bool {
    manifest.get(key).is_some()
}

fn workspaces(project: &Project) -> &Workspaces {
    project.workspaces.get_or_init(|| {
        let patterns: Vec<(String, Vec<String>)> = project.files().filter_map(|file| members(project, file)).collect();
        let mut found = Workspaces::default();
        if patterns.is_empty() {
            return found;
        }
        for file in project.files().filter(|file| path::name(project.path(*file)) == "package.json") {
            let folder = path::parent(project.path(file));
            if patterns.iter().any(|(root, patterns)| is_member(root, patterns, folder))
                && let Some(name) = project.json(file).and_then(name_of)
            {
                found.entry(name.to_owned()).or_default().push(folder.to_owned());
            }
        }
        found
    })
}

/// The folder of a workspace's root and the patterns of its members' folders.
fn members(project: &Project, file: FileId) -> Option<(String, Vec<String>)> {
    let patterns = match path::name(project.path(file)) {
        "package.json" => {
            let listed = project.json(file)?.get("workspaces")?;
            strings(listed.get("packages").unwrap_or(listed))
        }
        "lerna.json" => strings(project.json(file)?.get("packages")?),
        "pnpm-workspace.yaml" => pnpm_packages(project.text(file).ok()?)?,
        _ => return None,
    };
    Some((path::parent(project.path(file)).to_owned(), patterns))
}

fn strings(list: &Value) -> Vec<String> {
    list.as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect()
}

fn pnpm_packages(text: &str) -> Option<Vec<String>> {
    let documents = Yaml::load_from_str(text).ok()?;
    let packages = documents.first()?.as_mapping_get("packages")?.as_sequence()?;
    Some(packages.iter().filter_map(|pattern| pattern.as_str()).map(str::to_owned).collect())
}

fn is_member(root: &str, patterns: &[String], folder: &str) -> bool {
    let inside = match root {
        "" => Some(folder),
        _ => folder.strip_prefix(root).and_then(|rest| rest.strip_prefix('/')),
    };
    let Some(inside) = inside else { return false };
    let fits = |pattern: &str| {
        let pattern: Vec<&str> = pattern.split('/').filter(|part| !matches!(*part, "" | ".")).collect();
        let folder: Vec<&str> = inside.split('/').collect();
        glob(&pattern, &folder)
    };
    let excluded = patterns.iter().filter_map(|pattern| pattern.strip_prefix('!')).any(fits);
    !excluded && patterns.iter().any(|pattern| fits(pattern))
}

/// Whether the parts of a path fit the parts of a pattern: `**` is any number of them, `*` is any text in one.
fn glob(pattern: &[&str], parts: &[&str]) -> bool {
    // Which ends of the pattern are still to be matched, as positions; a set, so that many `**` cost no more than one.
    let skip_stars = |at: usize| at + pattern[at..].iter().take_while(|part| **part == "**").count();
    let mut open: Vec<usize> = (0..=skip_stars(0)).collect();
    for part in parts {
        let mut next = Vec::new();
        for &at in open.iter().filter(|at| **at < pattern.len()) {
            if pattern[at] == "**" {
                next.extend(at..=skip_stars(at));
            } else if part_fits(pattern[at], part) {
                next.extend(at + 1..=skip_stars(at + 1));
            }
        }
        next.sort_unstable();
        next.dedup();
        open = next;
    }
    open.contains(&pattern.len())
}

fn part_fits(pattern: &str, part: &str) -> bool {
    match pattern.split_once('*') {
        Some((before, after)) => {
            part.len() >= before.len() + after.len() && part.starts_with(before) && part.ends_with(after)
        }
        None => pattern == part,
    }
}
