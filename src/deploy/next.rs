//! Next.js: the folders in which it looks for functions. It runs on Vercel, and as a server anywhere.

use super::locate::join;
use super::{Descriptor, Draft, Signature, Trigger};
use crate::finding::Platform;

/// What a module below `pages/api` exports.
const PAGES: [&[&str]; 1] = [&["default"]];
/// What a module `route` below `app` exports: one function for each method.
const ROUTES: [&[&str]; 7] = [&["DELETE"], &["GET"], &["HEAD"], &["OPTIONS"], &["PATCH"], &["POST"], &["PUT"]];

/// The functions of a project in a folder.
pub(super) fn functions(folder: &str, descriptor: &mut Descriptor<'_>) {
    let draft =
        || Draft::new("functions", 1, folder, Platform::Unknown).called_by(Trigger::Http).signature(Signature::Request);
    for place in ["pages/api", "src/pages/api"].iter().filter_map(|place| join(folder, place)) {
        for file in descriptor.files.modules_below(&place) {
            descriptor.conventional(draft(), &file, &PAGES);
        }
    }
    for place in ["app", "src/app"].iter().filter_map(|place| join(folder, place)) {
        for file in descriptor.files.modules_below(&place) {
            let name = file.rsplit('/').next().unwrap_or(&file);
            if name.split_once('.').is_some_and(|(stem, _)| stem == "route") {
                descriptor.conventional(draft(), &file, &ROUTES);
            }
        }
    }
}
