//! `package.json`: what entries a package has, and where a package is found.

use serde_json::Value;

use super::exports::{self, Target};
use super::node::{Node, Resolver, is_relative, package_and_subpath};
use super::{Project, path, workspace};

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
    let place = match exports::imported(manifest.get("imports")?, &format!("#{private}"), resolver.style)? {
        Target::Place(place) => place,
        Target::Closed => return Some(Node::Missing),
    };
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
        let folder = member(resolver, alias(resolver, name).unwrap_or(name))?;
        Some(entry(resolver, folder, subpath).unwrap_or(Node::Missing))
    };
    own.and_then(|(folder, _)| entry(resolver, folder, subpath)).or_else(installed).or_else(linked).or_else(member)
}

/// The folder of a package of the workspace; of several, the nearest.
pub(super) fn member<'a>(resolver: &Resolver<'a>, name: &str) -> Option<&'a str> {
    let members = workspace::packages(resolver.project).get(name)?;
    members.iter().rev().max_by_key(|folder| path::closeness(folder, resolver.folder)).map(String::as_str)
}

/// The folder of a dependency that stands for another folder: `"shared": "file:../shared"`.
fn linked(resolver: &Resolver<'_>, name: &str) -> Option<String> {
    let (folder, version) = dependency(resolver, name)?;
    let place = ["file:", "link:", "portal:"].iter().find_map(|scheme| version.strip_prefix(scheme));
    let place = place.or_else(|| version.strip_prefix("workspace:").filter(|place| is_relative(place)))?;
    path::join(folder, place)
}

/// The name of the package that a dependency stands for: `"log": "workspace:@app/log@*"`.
fn alias<'a>(resolver: &Resolver<'a>, name: &str) -> Option<&'a str> {
    let (_, version) = dependency(resolver, name)?;
    let target = ["workspace:", "npm:"].iter().find_map(|scheme| version.strip_prefix(scheme))?;
    target.rsplit_once('@').map(|(name, _)| name).filter(|name| !name.is_empty())
}

/// What the package around the importing file says about a dependency, and that package's folder.
fn dependency<'a>(resolver: &Resolver<'a>, name: &str) -> Option<(&'a str, &'a str)> {
    const KINDS: &[&str] = &["dependencies", "devDependencies", "optionalDependencies", "peerDependencies"];
    let (folder, manifest) = scope(resolver)?;
    KINDS.iter().find_map(|kind| Some((folder, manifest.get(kind)?.get(name)?.as_str()?)))
}

/// What a subpath of the package in a folder means.
fn entry(resolver: &Resolver<'_>, folder: &str, subpath: &str) -> Option<Node> {
    let exports = manifest_of(resolver.project, folder).and_then(|manifest| manifest.get("exports"));
    let exported = exports.and_then(|exports| {
        let key = if subpath.is_empty() { ".".to_owned() } else { format!("./{subpath}") };
        match exports::exported(exports, &key, resolver.style)? {
            Target::Place(place) => target(resolver, folder, &place),
            Target::Closed => Some(Node::Missing),
        }
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

/// The package around the importing file.
fn scope<'a>(resolver: &Resolver<'a>) -> Option<(&'a str, &'a Value)> {
    path::ancestors(resolver.folder).find_map(|folder| Some((folder, manifest_of(resolver.project, folder)?)))
}

pub(super) fn manifest_of<'a>(project: &'a Project, folder: &str) -> Option<&'a Value> {
    project.find(&path::below(folder, "package.json")).and_then(|file| project.json(file))
}

pub(super) fn name_of(manifest: &Value) -> Option<&str> {
    manifest.get("name")?.as_str()
}

fn has(manifest: &Value, key: &str) -> bool {
    manifest.get(key).is_some()
}
