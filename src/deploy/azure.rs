//! Azure's `function.json`: one function with its bindings, beside or above its code.

use super::document::{Document, Node};
use super::locate::{folder, join};
use super::{Binding, Calls, Descriptor, Draft, Trigger};
use crate::finding::Platform;

pub(super) fn read(document: &Document, descriptor: &mut Descriptor<'_>) {
    let root = document.root();
    let Some(bindings) = root.get("bindings") else { return };
    let here = descriptor.folder().to_owned();
    let mut calls = Calls::default();
    let mut inputs = Vec::new();
    for binding in bindings.items() {
        let Some((parameter, trigger)) = input(binding) else { continue };
        let guarded = binding.text_at("authLevel").is_none_or(|level| !level.eq_ignore_ascii_case("anonymous"));
        calls.add(trigger, guarded);
        inputs.push(Binding { parameter: parameter.into(), trigger });
    }
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
    let draft = Draft { name: &here, line, root: folder(&here).to_owned(), platform: Platform::Azure, calls };
    let mut named = draft.named(descriptor.path, file, export);
    inputs.sort();
    inputs.dedup();
    named.bindings = inputs;
    descriptor.push(named);
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
