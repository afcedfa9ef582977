//! Specs of Fission: a function names its package, the package its archive, the archive its files.

use super::document::{Document, Node};
use super::locate::{Located, folder, join};
use super::{Calls, Descriptor, Draft, Signature, Trigger};
use crate::finding::Platform;

pub(super) fn read(document: &Document, descriptor: &mut Descriptor<'_>) {
    let resources: Vec<Node<'_>> = document.roots().filter(|root| is_fission(*root)).collect();
    let specs = Specs(&resources);
    for function in resources.iter().filter(|resource| resource.text_at("kind") == Some("Function")) {
        if descriptor.is_full() {
            return;
        }
        specs.function(*function, descriptor);
    }
}

fn is_fission(root: Node<'_>) -> bool {
    root.text_at("apiVersion").is_some_and(|version| version.starts_with("fission.io/"))
}

fn name(resource: Node<'_>) -> Option<&str> {
    resource.path(&["metadata", "name"]).or_else(|| resource.get("name"))?.text()
}

struct Specs<'a, 'd>(&'a [Node<'d>]);

impl<'d> Specs<'_, 'd> {
    fn find(&self, kind: &str, wanted: &str) -> Option<Node<'d>> {
        let mut of_kind = self.0.iter().copied().filter(|resource| resource.text_at("kind") == Some(kind));
        of_kind.find(|resource| name(*resource) == Some(wanted))
    }

    fn function(&self, function: Node<'d>, descriptor: &mut Descriptor<'_>) {
        let Some(own) = name(function) else { return };
        let Some(package) = function.path(&["spec", "package"]) else { return };
        let entry = package.get("functionName");
        let line = entry.unwrap_or(function).line();
        let referred = package.path(&["packageref", "name"]).and_then(Node::text);
        let Some(files) = referred.and_then(|wanted| self.archive(self.find("Package", wanted)?)) else {
            return descriptor.note(Some(line), format!("`{own}` is not read: its package lies elsewhere"));
        };
        // The archive's paths count from the folder around `specs`.
        let base = folder(descriptor.folder()).to_owned();
        let files = files.iter().filter_map(|file| join(&base, file));
        let file = files.clone().find(|file| descriptor.files.has(file));
        let draft = Draft::new(own, line, base.as_str(), Platform::Fission)
            .calls(self.calls(own))
            .signature(Signature::Request);
        let entry = entry.and_then(Node::text).unwrap_or_default();
        let missing = || format!("there is none of {}", files.collect::<Vec<_>>().join(", "));
        let located = file.ok_or_else(missing).map(|file| {
            let python = file.ends_with(".py");
            let function = entry.rsplit_once('.').map_or(if python { "main" } else { "" }, |(_, function)| function);
            let export = if function.is_empty() { Vec::new() } else { vec![function.into()] };
            Located { file, export }
        });
        descriptor.located(draft, entry, located);
    }

    /// The files of a package's archive.
    fn archive(&self, package: Node<'d>) -> Option<Vec<&'d str>> {
        let places = ["deployment", "source"].iter();
        let mut urls = places.filter_map(|place| package.path(&["spec", place, "url"])?.text());
        let archive = urls.find_map(|url| url.strip_prefix("archive://"))?;
        let include = self.find("ArchiveUploadSpec", archive)?.get("include")?;
        Some(include.items().filter_map(Node::text).collect())
    }

    fn calls(&self, function: &str) -> Calls {
        let mut calls = Calls::default();
        for resource in self.0 {
            let of = resource.path(&["spec", "functionref", "name"]).and_then(Node::text);
            let trigger = match resource.text_at("kind") {
                Some("HTTPTrigger") => Trigger::Http,
                Some("TimeTrigger") => Trigger::Schedule,
                Some("MessageQueueTrigger" | "KubernetesWatchTrigger") => Trigger::Unknown,
                _ => continue,
            };
            if of == Some(function) {
                calls.add(trigger, false);
            }
        }
        calls
    }
}
