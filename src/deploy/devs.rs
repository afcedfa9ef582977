//! `s.yaml` of Serverless Devs: functions of Alibaba Cloud.

use super::document::{Document, Node};
use super::locate::Runtime;
use super::serverless::triggers;
use super::{Calls, Descriptor, Draft};
use crate::finding::Platform;

pub(super) fn read(document: &Document, descriptor: &mut Descriptor<'_>) {
    let root = document.root();
    let groups = ["resources", "services"].iter().filter_map(|key| root.get(key));
    for (name, resource) in groups.flat_map(Node::entries) {
        let component = resource.text_at("component").unwrap_or_default();
        let Some(props) = resource.get("props").filter(|_| component.contains("fc")) else { continue };
        if descriptor.is_full() {
            return;
        }
        // Older components tell the function and its service apart.
        function(name, props.get("function").unwrap_or(props), props, descriptor);
    }
}

fn function(name: &str, function: Node<'_>, props: Node<'_>, descriptor: &mut Descriptor<'_>) {
    let runtime = function.text_at("runtime").map_or(Runtime::Unknown, Runtime::of);
    let Some(written) = function.get("handler") else { return };
    if runtime == Runtime::Other {
        return;
    }
    let (line, handler) = (written.line(), written.text().unwrap_or_default());
    let code = ["code", "codeUri"].iter().find_map(|key| function.text_at(key)).unwrap_or(".");
    for (what, text) in [("handler", handler), ("code's place", code)] {
        if text.contains("${") {
            return descriptor.open(name, line, what, text);
        }
    }
    let Some(root) = descriptor.root(name, line, code) else { return };
    let mut calls = Calls::default();
    for trigger in props.get("triggers").into_iter().flat_map(Node::items).take(1000) {
        let kind = trigger.text_at("triggerType").or(trigger.text_at("type")).unwrap_or_default();
        let config = trigger.get("triggerConfig").or(trigger.get("config"));
        let access = config.and_then(|config| config.text_at("authType"));
        let guarded = access.is_some_and(|access| !access.eq_ignore_ascii_case("anonymous"));
        calls.add(triggers::alibaba(kind), guarded);
    }
    let mut draft = Draft::new(name, line, root, Platform::Alibaba).calls(calls);
    let access = props.get("internetAccess").or_else(|| props.path(&["service", "internetAccess"]));
    let restricted = access.is_some_and(|access| access.text() != Some("true"));
    draft.open_egress = (!restricted).then_some(function.line());
    descriptor.handler(draft, handler, runtime);
}
