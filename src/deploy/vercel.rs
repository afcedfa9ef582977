//! `vercel.json`, and the folder `api` beside it.

use super::document::{Document, Node};
use super::locate::{Files, join};
use super::{Descriptor, Draft, Trigger};
use crate::finding::Platform;

/// What a module exports: one function for all methods, or one for each.
const EXPORTS: [&[&str]; 10] = [
    &[],
    &["default"],
    &["default", "fetch"],
    &["DELETE"],
    &["GET"],
    &["HEAD"],
    &["OPTIONS"],
    &["PATCH"],
    &["POST"],
    &["PUT"],
];

/// A class that answers requests, or an application.
const PYTHON: [&[&str]; 2] = [&["app"], &["handler"]];

pub(super) fn read(document: &Document, descriptor: &mut Descriptor<'_>) {
    let root = document.root();
    let folder = descriptor.folder().to_owned();
    let builds = root.get("builds").into_iter().flat_map(Node::items);
    for build in builds.filter(|build| build.text_at("use").is_some_and(|tool| tool.starts_with("@vercel/node"))) {
        for file in named(build.text_at("src").unwrap_or_default(), build.line(), descriptor) {
            descriptor.conventional(draft(build.line(), &folder), &file, &EXPORTS);
        }
    }
    // These say something about functions of the folder `api`, which are taken from there.
    for (pattern, options) in root.get("functions").map(Node::entries).unwrap_or_default() {
        named(pattern, options.line(), descriptor);
    }
    api(&folder, 1, descriptor);
}

/// The functions in the folder `api`.
pub(super) fn api(folder: &str, line: u32, descriptor: &mut Descriptor<'_>) {
    let place = join(folder, "api").unwrap_or_default();
    for file in descriptor.files.modules_below(&place) {
        // Vercel leaves out what begins so.
        if !is_hidden(&file[place.len()..]) && !file.ends_with(".d.ts") {
            descriptor.conventional(draft(line, folder), &file, &EXPORTS);
        }
    }
    let inside = |path: &&str| path.strip_prefix(&*place).is_some_and(|rest| rest.starts_with('/') && !is_hidden(rest));
    for file in descriptor.files.sorted().into_iter().filter(|path| path.ends_with(".py")).filter(inside) {
        descriptor.conventional(draft(line, folder), file, &PYTHON);
    }
}

fn is_hidden(path: &str) -> bool {
    path.split('/').any(|part| part.starts_with(['_', '.']))
}

/// The files that a pattern means; it is noted when there are none.
fn named(pattern: &str, line: u32, descriptor: &mut Descriptor<'_>) -> Vec<String> {
    let files = matching(descriptor.folder(), pattern, descriptor.files);
    if files.is_empty() {
        descriptor.note(Some(line), format!("names the functions `{pattern}`, but there is no such file"));
    }
    files
}

fn draft(line: u32, folder: &str) -> Draft<'static> {
    Draft::new("functions", line, folder, Platform::Vercel).called_by(Trigger::Http)
}

/// The files that a pattern of `vercel.json` means: a path, or one with `*` for a name and `**` for folders.
fn matching(folder: &str, pattern: &str, files: &Files<'_>) -> Vec<String> {
    let Some(pattern) = join(folder, pattern) else { return Vec::new() };
    let (fixed, rest) = pattern.split_at(pattern.find('*').unwrap_or(pattern.len()));
    if rest.is_empty() {
        return if files.has(fixed) { vec![fixed.to_owned()] } else { Vec::new() };
    }
    let ending = rest.rsplit('*').next().unwrap_or_default();
    let deep = rest.starts_with("**");
    let fits = |path: &&str| {
        let inner = path.strip_prefix(fixed).and_then(|inner| inner.strip_suffix(ending));
        inner.is_some_and(|inner| deep || !inner.contains('/'))
    };
    files.sorted().into_iter().filter(fits).map(str::to_owned).collect()
}
