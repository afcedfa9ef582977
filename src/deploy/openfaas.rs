//! `stack.yml` of OpenFaaS: each function is a folder, and its language's template says which file and name.

use super::document::Document;
use super::locate::Located;
use super::{Descriptor, Draft, Trigger};
use crate::finding::Platform;

pub(super) fn read(document: &Document, descriptor: &mut Descriptor<'_>) {
    let root = document.root();
    let Some(functions) = root.get("functions") else { return };
    for (name, function) in functions.entries() {
        if descriptor.is_full() {
            return;
        }
        let Some(handler) = function.get("handler") else { continue };
        let language = function.text_at("lang").unwrap_or_default();
        let (line, written) = (handler.line(), handler.text().unwrap_or_default());
        if written.contains("${") {
            descriptor.open(name, line, "handler", written);
            continue;
        }
        let Some(place) = descriptor.root(name, line, written) else { continue };
        let draft = Draft::new(name, line, place.as_str(), Platform::Openfaas).called_by(Trigger::OpenfaasHttp);
        if language.starts_with("python") {
            let file = format!("{place}/handler.py");
            let file = if descriptor.files.has(&file) { Ok(file) } else { Err(format!("there is no {file}")) };
            let located = file.map(|file| Located { file, export: vec!["handle".into()] });
            descriptor.located(draft, written, located);
        } else if language.starts_with("node") || language.contains("typescript") {
            let file = descriptor.files.node_module(&place, "handler");
            let located = file.map(|file| Located { file, export: Vec::new() });
            descriptor.located(draft, written, located.ok_or_else(|| format!("there is no {place}/handler.js")));
        }
    }
}
