//! Google's functions: where the code of an entry point is, and what events are called.

use super::locate::{Files, Located, join};
use super::{Descriptor, Draft, Trigger};

/// Takes the function that an entry point names in the main module of the draft's folder, or notes what was looked for.
pub(super) fn function(draft: Draft<'_>, entry_point: &str, descriptor: &mut Descriptor<'_>) {
    let Some(file) = main_module(&draft.root, descriptor.files, descriptor.text) else {
        let missing = "there is no main.py, main of package.json, index.js or function.js";
        return descriptor.located(draft, entry_point, Err(missing.to_owned()));
    };
    let export = match file.ends_with(".py") {
        true => vec![entry_point.into()],
        false => entry_point.split('.').map(Into::into).collect(),
    };
    // A name that the framework registers is no export; the code's own evidence finds it.
    let registers = (descriptor.text)(&file).is_some_and(|text| text.contains("functions-framework"));
    let mut named = draft.named(descriptor.path, file, export);
    named.by_convention = registers;
    descriptor.push(named);
}

/// Takes the function of an entry point in a file that is known.
pub(super) fn function_in(draft: Draft<'_>, entry_point: &str, file: String, descriptor: &mut Descriptor<'_>) {
    let export = entry_point.split('.').map(Into::into).collect();
    descriptor.located(draft, entry_point, Ok(Located { file, export }));
}

/// The module in a folder that the framework loads.
pub(super) fn main_module(root: &str, files: &Files<'_>, text: &dyn Fn(&str) -> Option<String>) -> Option<String> {
    let main = join(root, "main.py").filter(|path| files.has(path));
    main.or_else(|| {
        let package = join(root, "package.json").and_then(|path| text(&path));
        let package: Option<serde_json::Value> = package.and_then(|text| serde_json::from_str(&text).ok());
        let entry = package.as_ref().and_then(|package| package.get("main")?.as_str());
        let entry = entry.and_then(|entry| files.node_file(root, entry));
        entry.or_else(|| ["index", "function"].iter().find_map(|stem| files.node_module(root, stem)))
    })
}

/// What the name of an event type says, of both generations: `google.storage.object.finalize`,
/// `google.cloud.storage.object.v1.finalized`, `providers/cloud.pubsub/eventTypes/topic.publish`.
pub(super) fn event_trigger(name: &str) -> Trigger {
    let has = |word: &str| name.contains(word);
    match () {
        () if has("pubsub") => Trigger::Pubsub,
        () if has("audit.log") => Trigger::AuditLog,
        () if has("storage") => Trigger::Gcs,
        () if has("firestore") || has("database") => Trigger::Firestore,
        () if has("firebase.auth") || has("identity") => Trigger::FirebaseAuth,
        () => Trigger::CloudEvent,
    }
}
