//! `function.yaml` of Nuclio: `module:function`, with the context before the event.

use super::document::{Document, Node};
use super::locate::{Located, Runtime, join};
use super::{Calls, Descriptor, Draft, Signature, Trigger};
use crate::finding::Platform;

pub(super) fn read(document: &Document, descriptor: &mut Descriptor<'_>) {
    let root = document.root();
    let Some(written) = root.path(&["spec", "handler"]) else { return };
    let runtime = root.path(&["spec", "runtime"]).and_then(Node::text).map_or(Runtime::Unknown, Runtime::of);
    if runtime == Runtime::Other {
        return;
    }
    let name = root.path(&["metadata", "name"]).and_then(Node::text).unwrap_or("function");
    let (line, handler) = (written.line(), written.text().unwrap_or_default());
    let path = root.path(&["spec", "build", "path"]).and_then(Node::text).unwrap_or(".");
    if path.contains("://") {
        return descriptor.note(Some(line), format!("`{name}` is not read: its code is built from {path}"));
    }
    let Some(place) = descriptor.root(name, line, path) else { return };
    let draft = Draft::new(name, line, place.as_str(), Platform::Nuclio)
        .calls(calls(root.path(&["spec", "triggers"])))
        .signature(Signature::ContextFirst);
    let Some((module, function)) = handler.split_once(':') else {
        return descriptor.located(draft, handler, Err("it has no colon before the function's name".to_owned()));
    };
    let files = descriptor.files;
    let python = || join(&place, &format!("{}.py", module.replace('.', "/"))).filter(|path| files.has(path));
    // The path may be the module's own.
    let itself = files.has(&place).then(|| place.clone());
    let file = itself.or_else(python).or_else(|| files.node_module(&place, module));
    let file = file.ok_or_else(|| format!("there is no {module}.py or {module}.js in {place}/"));
    descriptor.located(draft, handler, file.map(|file| Located { file, export: vec![function.into()] }));
}

/// Where no trigger is named there is one for HTTP.
fn calls(triggers: Option<Node<'_>>) -> Calls {
    let mut calls = Calls::default();
    for (_, trigger) in triggers.map(Node::entries).unwrap_or_default() {
        calls.add(
            match trigger.text_at("kind").unwrap_or_default() {
                "cron" => Trigger::Schedule,
                "http" => Trigger::NuclioHttp,
                _ => Trigger::Unknown,
            },
            false,
        );
    }
    if calls.triggers.is_empty() {
        calls.add(Trigger::NuclioHttp, false);
    }
    calls
}
