//! `netlify.toml`, and the folder that Netlify takes functions from without it.

use super::document::{Document, Node};
use super::locate::{Files, folder, join};
use super::{Descriptor, Draft, Trigger};
use crate::finding::Platform;

pub(super) const FOLDER: &str = "netlify/functions";
const EDGE_FOLDER: &str = "netlify/edge-functions";

pub(super) fn read(document: &Document, descriptor: &mut Descriptor<'_>) {
    let root = document.root();
    let named = [root.path(&["functions", "directory"]), root.path(&["build", "functions"])];
    let scheduled: Vec<&str> = root
        .get("functions")
        .map(Node::entries)
        .unwrap_or_default()
        .into_iter()
        .filter(|(_, options)| options.get("schedule").is_some())
        .map(|(name, _)| name)
        .collect();
    match named.into_iter().flatten().next() {
        Some(directory) => {
            let written = directory.text().unwrap_or_default();
            let Some(place) = descriptor.root("functions", directory.line(), written) else { return };
            if !functions(&place, directory.line(), &scheduled, descriptor) {
                let message = format!("names the functions in `{written}`, but there are none");
                descriptor.note(Some(directory.line()), message);
            }
        }
        None => {
            let place = join(descriptor.folder(), FOLDER).unwrap_or_default();
            functions(&place, 1, &scheduled, descriptor);
        }
    }
    let edge = root.path(&["build", "edge_functions"]);
    let place = join(descriptor.folder(), edge.and_then(Node::text).unwrap_or(EDGE_FOLDER)).unwrap_or_default();
    for function in root.get("edge_functions").into_iter().flat_map(Node::items) {
        let Some(name) = function.text_at("function") else { continue };
        match descriptor.files.node_module(&place, name) {
            Some(file) => {
                let draft = Draft::new(name, function.line(), place.as_str(), Platform::Netlify);
                descriptor.conventional(draft.called_by(Trigger::Http), &file, &[&["default"]]);
            }
            None => {
                descriptor.note(Some(function.line()), format!("names the edge function `{name}`, which is not there"))
            }
        }
    }
}

/// The functions of a folder; whether there are any.
pub(super) fn functions(place: &str, line: u32, scheduled: &[&str], descriptor: &mut Descriptor<'_>) -> bool {
    let mut any = false;
    for file in descriptor.files.modules_below(place) {
        let Some(name) = entry_name(place, &file, descriptor.files) else { continue };
        any = true;
        let classic = if scheduled.contains(&name.as_str()) { Trigger::NetlifySchedule } else { Trigger::NetlifyHttp };
        let draft = |trigger| Draft::new(&name, line, place, Platform::Netlify).called_by(trigger);
        descriptor.conventional(draft(classic), &file, &[&["handler"]]);
        descriptor.conventional(draft(Trigger::Http), &file, &[&["default"], &["default", "fetch"]]);
    }
    any
}

/// The name of the function that a file is the entry of: `n.js`, `n/n.js`, `n/index.js`.
fn entry_name(place: &str, file: &str, files: &Files<'_>) -> Option<String> {
    let (parent, name) = (folder(file), file.rsplit('/').next()?);
    let stem = name.rsplit_once('.')?.0;
    if parent == place {
        return Some(stem.to_owned());
    }
    let function = parent.strip_prefix(place)?.trim_start_matches('/');
    let own = join(place, function).is_some_and(|at| files.node_module(&at, function).is_some());
    let is_entry = !function.contains('/') && (stem == function || stem == "index" && !own);
    is_entry.then(|| function.to_owned())
}
