//! `func.yaml` of Knative functions: the runtime; the file and the function are the template's.

use super::document::{Document, Node};
use super::locate::{Located, Runtime, join};
use super::{Descriptor, Draft, Signature, Trigger, google};
use crate::finding::Platform;

pub(super) fn read(document: &Document, descriptor: &mut Descriptor<'_>) {
    let root = document.root();
    let Some(runtime) = root.get("runtime") else { return };
    let name = root.text_at("name").unwrap_or("function");
    let here = descriptor.folder().to_owned();
    let files = descriptor.files;
    let line = runtime.line();
    let written = runtime.text().unwrap_or_default();
    let draft = Draft::new(name, line, here.as_str(), Platform::Knative).called_by(Trigger::KnativeHttp);
    let draft = draft.signature(Signature::Request);
    match written {
        "python" => {
            let file = ["func.py", "function/func.py"].iter().filter_map(|file| join(&here, file));
            let file = file.clone().find(|file| files.has(file));
            let file = file.ok_or_else(|| "there is no func.py or function/func.py".to_owned());
            // A function object instead of `main` is the code's to tell.
            let optional = file.as_ref().is_ok_and(|file| file.ends_with("function/func.py"));
            match file {
                Ok(file) if optional => descriptor.conventional(draft, &file, &[&["main"], &["Function", "handle"]]),
                file => {
                    descriptor.located(draft, "main", file.map(|file| Located { file, export: vec!["main".into()] }))
                }
            }
        }
        "node" | "typescript" => {
            let file = google::main_module(&here, files, descriptor.text);
            match file {
                Some(file) => descriptor.conventional(draft, &file, &[&["handle"], &[], &["default"]]),
                None => descriptor.note(Some(line), format!("`{name}` has no main module beside it")),
            }
        }
        _ if Runtime::of(written) == Runtime::Other => {}
        other => {
            descriptor.note(root.get("runtime").map(Node::line), format!("nothing is known of the runtime `{other}`"))
        }
    }
}
