//! `wrangler.toml` and `wrangler.json`: a worker's module, or a project of Pages with its folder `functions`.

use super::document::Document;
use super::locate::join;
use super::{Descriptor, Draft, Trigger};
use crate::finding::Platform;

/// What a module of Pages exports: a function for all methods, or for one.
const PAGES: [&[&str]; 8] = [
    &["onRequest"],
    &["onRequestDelete"],
    &["onRequestGet"],
    &["onRequestHead"],
    &["onRequestOptions"],
    &["onRequestPatch"],
    &["onRequestPost"],
    &["onRequestPut"],
];

pub(super) fn read(document: &Document, descriptor: &mut Descriptor<'_>) {
    let root = document.root();
    if let Some(main) = root.get("main") {
        worker(main.text().unwrap_or_default(), main.line(), descriptor);
    }
    if let Some(output) = root.get("pages_build_output_dir") {
        let folder = join(descriptor.folder(), "functions").unwrap_or_default();
        for file in descriptor.files.modules_below(&folder) {
            let draft = Draft::new("functions", output.line(), folder.as_str(), Platform::Cloudflare);
            descriptor.conventional(draft.called_by(Trigger::CloudflarePages), &file, &PAGES);
        }
    }
}

/// The default export's methods; a class or an event's listener in their place is the code's to tell.
fn worker(main: &str, line: u32, descriptor: &mut Descriptor<'_>) {
    let Some(file) = descriptor.files.node_file(descriptor.folder(), main) else {
        return descriptor.note(Some(line), format!("names the module `{main}`, but there is no such file"));
    };
    let methods = [
        ("fetch", Trigger::Http),
        ("scheduled", Trigger::CloudflareCron),
        ("queue", Trigger::CloudflareQueue),
        ("email", Trigger::CloudflareEmail),
    ];
    for (method, trigger) in methods {
        let draft = Draft::new("main", line, descriptor.folder(), Platform::Cloudflare).called_by(trigger);
        descriptor.conventional(draft, &file, &[&["default", method]]);
    }
}
