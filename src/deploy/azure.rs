//! Azure's `function.json`: one function with its bindings, beside or above its code.

use super::document::{Document, Node};
use super::locate::{folder, join};
use super::{Binding, Calls, Descriptor, Draft, Signature, Trigger};
use crate::finding::Platform;

pub(super) fn read(document: &Document, descriptor: &mut Descriptor<'_>) {
    let root = document.root();
    if root.get("bindings").is_none() {
        return;
    }
    let here = descriptor.folder().to_owned();
    let (calls, inputs) = self::inputs(root);
    let script = root.get("scriptFile").filter(|script| !script.is_null());
    let line = script.map_or(root.line(), Node::line);
    let file = match script.and_then(Node::text) {
        Some(script) => find_script(&here, script, descriptor),
        None => find_default(&here, descriptor),
    };
    let file = match file {
        Ok(file) => file,
        Err(missing) => return descriptor.note(Some(line), missing),
    };
    let python = file.ends_with(".py");
    let export = match root.text_at("entryPoint") {
        Some(entry) if !entry.is_empty() => vec![entry.into()],
        _ if python => vec!["main".into()],
        _ => Vec::new(),
    };
    // Python imports from the app's root, the folder above.
    let mut draft = Draft::new(&here, line, folder(&here), Platform::Azure).calls(calls);
    draft.signature = signature(python);
    let mut named = draft.named(descriptor.path, file, export);
    named.bindings = inputs;
    descriptor.push(named);
}

/// Python names its parameters after the bindings; Node passes the context first, then the inputs in their order.
pub(super) fn signature(python: bool) -> Signature {
    if python { Signature::EventFirst } else { Signature::ContextFirst }
}

/// Who calls, and the bindings that bring data in, in their order.
pub(super) fn inputs(function: Node<'_>) -> (Calls, Vec<Binding>) {
    let mut calls = Calls::default();
    let mut inputs = Vec::new();
    for binding in function.get("bindings").into_iter().flat_map(Node::items) {
        let Some((parameter, trigger)) = input(binding) else { continue };
        let guarded = binding.text_at("authLevel").is_none_or(|level| !level.eq_ignore_ascii_case("anonymous"));
        calls.add(trigger, guarded);
        let binding = Binding { parameter: parameter.into(), trigger };
        if !inputs.contains(&binding) {
            inputs.push(binding);
        }
    }
    (calls, inputs)
}

fn find_script(here: &str, script: &str, descriptor: &Descriptor<'_>) -> Result<String, String> {
    let file = descriptor.files.node_file(here, script);
    file.ok_or_else(|| match join(here, script) {
        Some(path) => format!("names the script `{script}`, but there is no {path}"),
        None => format!("names the script `{script}`, which lies outside of the project"),
    })
}

fn find_default(here: &str, descriptor: &Descriptor<'_>) -> Result<String, String> {
    let python = join(here, "__init__.py").filter(|path| descriptor.files.has(path));
    let file = python.or_else(|| descriptor.files.node_module(here, "index"));
    file.ok_or_else(|| "names no script, and there is no __init__.py, index.js or index.ts beside it".to_owned())
}

/// The parameter of a binding that brings data in, and from where.
fn input(binding: Node<'_>) -> Option<(&str, Trigger)> {
    let kind = binding.text_at("type")?;
    let is_trigger = kind.to_ascii_lowercase().ends_with("trigger");
    let inward = binding.text_at("direction").is_some_and(|direction| !direction.eq_ignore_ascii_case("out"));
    if !is_trigger && !inward {
        return None;
    }
    let trigger = match kind.to_ascii_lowercase().trim_end_matches("trigger") {
        "activity" | "entity" | "orchestration" => Trigger::AzureDurable,
        "blob" => Trigger::AzureBlob,
        "cosmosdb" => Trigger::AzureCosmos,
        "eventgrid" => Trigger::AzureEventGrid,
        "eventhub" => Trigger::AzureEventHub,
        "http" => Trigger::AzureHttp,
        "kafka" => Trigger::AzureKafka,
        "mcptool" => Trigger::AzureMcpTool,
        "mysql" | "sql" => Trigger::AzureSql,
        "queue" => Trigger::AzureQueue,
        "servicebus" => Trigger::AzureServiceBus,
        "table" => Trigger::AzureTable,
        "timer" | "warmup" => Trigger::AzureTimer,
        _ => Trigger::Unknown,
    };
    Some((binding.text_at("name")?, trigger))
}
