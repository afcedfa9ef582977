//! `firebase.json`, which names the folders of functions, and `functions.yaml`, which the SDK writes about one of them.

use super::document::{Document, Node};
use super::locate::Located;
use super::{Calls, Descriptor, Draft, Trigger, google};
use crate::finding::Platform;

/// What the functions are is the code's to tell: it registers them.
pub(super) fn read(document: &Document, descriptor: &mut Descriptor<'_>) {
    let Some(functions) = document.root().get("functions") else { return };
    let codebases: Vec<Node<'_>> = if functions.is_map() { vec![functions] } else { functions.items().collect() };
    for codebase in codebases {
        let source = codebase.text_at("source").unwrap_or("functions");
        let Some(root) = descriptor.root(source, codebase.line(), source) else { continue };
        if google::main_module(&root, descriptor.files, descriptor.text).is_none() {
            let missing = "there is no main.py, main of package.json, index.js or function.js";
            descriptor.note(Some(codebase.line()), format!("names the functions in `{source}`, but {missing}"));
        }
    }
}

pub(super) fn read_manifest(document: &Document, descriptor: &mut Descriptor<'_>) {
    let Some(endpoints) = document.root().get("endpoints") else { return };
    let Some(file) = google::main_module(descriptor.folder(), descriptor.files, descriptor.text) else {
        return descriptor.note(Some(endpoints.line()), "names endpoints, but there is no main module beside it");
    };
    for (name, endpoint) in endpoints.entries() {
        if descriptor.is_full() {
            return;
        }
        let entry_point = endpoint.text_at("entryPoint").unwrap_or(name);
        let mut calls = Calls::default();
        calls.add(trigger(endpoint), false);
        let draft = Draft::new(name, endpoint.line(), descriptor.folder(), Platform::Gcp).calls(calls);
        let export = entry_point.split('.').map(Into::into).collect();
        // An export of Firebase is what a registration made, and the code's own evidence finds the function in it.
        let located = Located { file: file.clone(), export };
        let mut named = draft.named(descriptor.path, located.file, located.export);
        named.by_convention = true;
        descriptor.push(named);
    }
}

fn trigger(endpoint: Node<'_>) -> Trigger {
    let event = endpoint.path(&["eventTrigger", "eventType"]).and_then(Node::text);
    match event {
        Some(event) => google::event_trigger(event),
        None if endpoint.get("callableTrigger").is_some() => Trigger::Callable,
        None if endpoint.get("scheduleTrigger").is_some() => Trigger::GcpSchedule,
        None if endpoint.get("taskQueueTrigger").is_some() => Trigger::CloudTask,
        None if endpoint.get("httpsTrigger").is_some() => Trigger::GcpHttp,
        None => Trigger::Unknown,
    }
}
