//! `manifest.yaml` of OpenWhisk: packages of actions.

use super::document::{Document, Node};
use super::locate::{Located, Runtime, join};
use super::{Calls, Descriptor, Draft, Trigger};
use crate::finding::Platform;

pub(super) fn read(document: &Document, descriptor: &mut Descriptor<'_>) {
    let Some(packages) = document.root().get("packages") else { return };
    for (_, package) in packages.entries() {
        for (name, action) in package.get("actions").map(Node::entries).unwrap_or_default() {
            if descriptor.is_full() {
                return;
            }
            self::action(name, action, descriptor);
        }
    }
}

fn action(name: &str, action: Node<'_>, descriptor: &mut Descriptor<'_>) {
    let runtime = action.text_at("runtime").map_or(Runtime::Unknown, Runtime::of);
    let Some(function) = action.get("function").filter(|_| runtime != Runtime::Other) else { return };
    let (line, written) = (function.line(), function.text().unwrap_or_default());
    if written.contains(['$', '{']) {
        return descriptor.open(name, line, "function", written);
    }
    let Some(place) = descriptor.root(name, line, written) else { return };
    let files = descriptor.files;
    let main = || join(&place, "__main__.py").filter(|path| files.has(path));
    let file = files.node_file("", &place).or_else(main).or_else(|| files.node_module("", &place));
    let Some(file) = file else {
        return descriptor.note(Some(line), format!("`{name}` names {written}, but there is no such file or folder"));
    };
    let export = action.text_at("main").unwrap_or("main");
    let draft = Draft::new(name, line, descriptor.folder(), Platform::Openwhisk).calls(calls(action));
    let located = Located { file, export: vec![export.into()] };
    if located.file.ends_with(".py") {
        return descriptor.located(draft, export, Ok(located));
    }
    // A single file needs no export: whether there is one is the code's to tell.
    descriptor.conventional(draft, &located.file, &[&[export]]);
}

fn calls(action: Node<'_>) -> Calls {
    let mut calls = Calls::default();
    let annotation = |name: &str| action.path(&["annotations", name]).and_then(Node::text);
    let web = ["web", "web-export"].iter().find_map(|key| action.text_at(key)).or(annotation("web-export"));
    if web.is_some_and(|web| !matches!(web, "false" | "no")) {
        let secret = annotation("require-whisk-auth").is_some_and(|secret| secret != "false");
        calls.add(Trigger::OpenwhiskWeb, secret);
    }
    calls
}
