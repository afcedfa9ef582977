//! `project.yml` of DigitalOcean's functions: packages, and the functions in their folders.

use super::document::{Document, Node};
use super::locate::{Located, join};
use super::{Calls, Descriptor, Draft, Trigger};
use crate::finding::Platform;

pub(super) fn read(document: &Document, descriptor: &mut Descriptor<'_>) {
    let Some(packages) = document.root().get("packages") else { return };
    for package in packages.items() {
        let name = package.text_at("name").unwrap_or("default");
        let functions = package.get("functions").or_else(|| package.get("actions"));
        for function in functions.into_iter().flat_map(Node::items) {
            if descriptor.is_full() {
                return;
            }
            self::function(name, function, descriptor);
        }
    }
}

fn function(package: &str, function: Node<'_>, descriptor: &mut Descriptor<'_>) {
    let Some(name) = function.text_at("name") else { return };
    let main = function.text_at("main").filter(|main| !main.is_empty()).unwrap_or("main");
    let place = format!("packages/{package}/{name}");
    let Some(root) = descriptor.root(name, function.line(), &place) else { return };
    let mut calls = Calls::default();
    if function.text_at("web") != Some("false") {
        let secret = function.text_at("webSecure").is_some_and(|secret| secret != "false");
        calls.add(Trigger::DigitaloceanHttp, secret);
    }
    if function.get("triggers").is_some_and(|triggers| triggers.items().len() > 0) {
        calls.add(Trigger::DigitaloceanSchedule, false);
    }
    let files = descriptor.files;
    let python = [format!("{root}.py"), format!("{root}/__main__.py")].into_iter().find(|path| files.has(path));
    let file = python.or_else(|| files.node_module("", &root));
    let file =
        file.ok_or_else(|| format!("there is no {root}.py, {root}.js or folder of that name with its main file"));
    let folder = join("", &root).unwrap_or_default();
    let draft = Draft::new(name, function.line(), folder, Platform::Digitalocean).calls(calls);
    descriptor.located(draft, main, file.map(|file| Located { file, export: vec![main.into()] }));
}
