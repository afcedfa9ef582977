//! `wrangler.toml` and `wrangler.json`: a worker's module, or a project of Pages with its folder `functions`.

use super::document::{Document, Node};
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

/// What a worker's default export has, and in Python its module with `on_` before it.
const METHODS: [(&str, Trigger); 4] = [
    ("fetch", Trigger::Http),
    ("scheduled", Trigger::CloudflareCron),
    ("queue", Trigger::CloudflareQueue),
    ("email", Trigger::CloudflareEmail),
];

pub(super) fn read(document: &Document, descriptor: &mut Descriptor<'_>) {
    let root = document.root();
    if let Some(main) = root.get("main") {
        let objects = root.path(&["durable_objects", "bindings"]).into_iter().flat_map(Node::items);
        let classes: Vec<&str> = objects.filter_map(|binding| binding.text_at("class_name")).collect();
        worker(main.text().unwrap_or_default(), main.line(), &classes, descriptor);
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
fn worker(main: &str, line: u32, classes: &[&str], descriptor: &mut Descriptor<'_>) {
    let folder = descriptor.folder().to_owned();
    let python = join(descriptor.folder(), main).filter(|path| path.ends_with(".py") && descriptor.files.has(path));
    let Some(file) = python.or_else(|| descriptor.files.node_file(descriptor.folder(), main)) else {
        return descriptor.note(Some(line), format!("names the module `{main}`, but there is no such file"));
    };
    let draft = |trigger| Draft::new("main", line, folder.as_str(), Platform::Cloudflare).called_by(trigger);
    for (method, trigger) in METHODS {
        let of_module = ["on_", method].concat();
        descriptor.conventional(draft(trigger), &file, &[&["default", method], &[of_module.as_str()]]);
    }
    // Classes, of which methods are called.
    descriptor.conventional(draft(Trigger::Http), &file, &[&["default"], &["Default"]]);
    for class in classes {
        descriptor.conventional(draft(Trigger::Http), &file, &[&[class]]);
    }
}
