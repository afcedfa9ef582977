//! `serverless.yml` of the Serverless Framework, and of Tencent's components, which share its name.

pub(super) mod triggers;

use super::document::{Document, Node};
use super::locate::{Located, Runtime, join};
use super::variables::{Files, Variables};
use super::{Calls, Deploy, Descriptor, Draft, Trigger, azure, google, has_reason};
use crate::finding::Platform;

/// How many events of a function are looked at.
const MAX_EVENTS: usize = 1000;

pub(super) fn read(document: &Document, descriptor: &mut Descriptor<'_>) {
    let root = document.root();
    let component = root.text_at("component").is_some_and(|component| component.contains("scf"));
    if root.get("functions").is_none() && !component {
        return;
    }
    let files = Files::of(document, descriptor);
    let variables = Variables::new(descriptor.path, document, &files);
    if component {
        return component_of_tencent(root, variables, descriptor);
    }
    let provider = root.get("provider").and_then(|provider| match variables.node(provider).ok()?.text() {
        Some(name) => Some(name.to_owned()),
        None => variables.text_at(provider, "name"),
    });
    let platform = match provider.as_deref().unwrap_or("aws") {
        "aliyun" => Platform::Alibaba,
        "aws" => Platform::Aws,
        "azure" => Platform::Azure,
        "cloudflare" => Platform::Cloudflare,
        "google" => Platform::Gcp,
        "openwhisk" => Platform::Openwhisk,
        "scaleway" => Platform::Scaleway,
        "tencent" => Platform::Tencent,
        other => {
            let line = root.get("functions").map(Node::line);
            return descriptor.note(line, format!("is not read: nothing is known of the provider `{other}`"));
        }
    };
    let service = Service { root, platform, variables };
    if let Some(functions) = root.get("functions") {
        service.functions(functions, descriptor);
    }
}

/// A function by itself: `component: scf`, all about it below `inputs`.
fn component_of_tencent(root: Node<'_>, variables: Variables<'_>, descriptor: &mut Descriptor<'_>) {
    let Some(inputs) = root.get("inputs") else { return };
    let service = Service { root, platform: Platform::Tencent, variables };
    service.function(root.text_at("name").unwrap_or("scf"), inputs, descriptor);
}

#[derive(Clone, Copy)]
struct Service<'d> {
    root: Node<'d>,
    platform: Platform,
    variables: Variables<'d>,
}

impl<'d> Service<'d> {
    /// A map of functions, a list of such maps, or a reference to either.
    fn functions(self, functions: Node<'d>, descriptor: &mut Descriptor<'_>) {
        let whole = self.referred(functions, descriptor);
        let parts = whole.into_iter().flat_map(|whole| std::iter::once(whole).chain(whole.items()));
        for part in parts {
            let Some(part) = self.referred(part, descriptor) else { continue };
            for (name, function) in part.entries() {
                if descriptor.is_full() {
                    return;
                }
                if let Some(found) = self.referred(function, descriptor) {
                    self.function(name, found, descriptor);
                }
            }
        }
    }

    /// Where a reference to functions leads; what is open is noted.
    fn referred(self, node: Node<'d>, descriptor: &mut Descriptor<'_>) -> Option<Node<'d>> {
        let found = self.variables.node(node);
        if let Err(open) = &found {
            let why = if has_reason(open) { "" } else { ", which the deployment decides" };
            let message = format!("`functions` is not read: it holds {open}{why}");
            descriptor.note_in(self.variables.path_of(node), Some(node.line()), message);
        }
        found.ok()
    }

    /// Reads a function; its notes and its line are those of the file in which it stands.
    fn function(self, name: &str, function: Node<'d>, descriptor: &mut Descriptor<'_>) {
        if !function.is_map() {
            return;
        }
        let service = descriptor.folder().to_owned();
        let path = self.variables.path_of(function);
        let mut own = Descriptor { path, found: Deploy::default(), full: false, ..*descriptor };
        self.function_in(name, function, &service, &mut own);
        let found = std::mem::take(&mut own.found);
        descriptor.found.take(found);
    }

    fn function_in(self, name: &str, function: Node<'d>, service: &str, descriptor: &mut Descriptor<'_>) {
        let own = function.get("runtime").or_else(|| self.variables.get(self.root.get("provider")?, "runtime"));
        let runtime = match own.map(|runtime| self.variables.text(runtime)) {
            Some(Ok(name)) => Runtime::of(&name),
            Some(Err(_)) | None => Runtime::Unknown,
        };
        if runtime == Runtime::Other {
            return;
        }
        let command = function.path(&["image", "command"]).and_then(|command| command.items().next());
        let script = function.get("script").filter(|_| self.platform == Platform::Cloudflare);
        let Some(written) = function.get("handler").or(command).or(script) else {
            return descriptor.note(Some(function.line()), format!("`{name}` has no handler"));
        };
        let line = written.line();
        let handler = match self.variables.text(written) {
            Ok(handler) => handler,
            Err(open) => return descriptor.open(name, line, "handler", &open),
        };
        let folder = ["module", "src"].iter().find_map(|key| self.variables.text_at(function, key));
        let folder = folder.as_deref().unwrap_or(".");
        let Some(root) = join(service, folder) else {
            return descriptor.note(Some(line), format!("`{name}`: {folder} lies outside of the project"));
        };
        let mut draft = Draft::new(name, line, root, self.platform).calls(self.calls(function));
        if self.platform == Platform::Azure {
            draft.signature = azure::signature(runtime == Runtime::Python);
        }
        draft.open_egress = self.lets_out(function).then_some(function.line());
        match self.platform {
            Platform::Gcp => google::function(draft, &handler, descriptor),
            Platform::Cloudflare => worker(draft, &handler, descriptor),
            _ => descriptor.handler(draft, &handler, runtime),
        }
    }

    fn calls(self, function: Node<'d>) -> Calls {
        let mut calls = Calls::default();
        let mut add = |kind: &str, options: Node<'_>| {
            calls.add(triggers::trigger(self.platform, kind, options), triggers::is_guarded(kind, options));
        };
        let events = self.variables.get(function, "events");
        for event in events.into_iter().flat_map(Node::items).take(MAX_EVENTS) {
            match self.variables.node(event) {
                Ok(event) => match event.text() {
                    Some(kind) => add(kind, event),
                    // Azure has the options of an event beside its name.
                    None if self.platform == Platform::Azure => match event.entries().first() {
                        Some((kind, _)) => add(kind, event),
                        None => add("", event),
                    },
                    None => event.entries().into_iter().for_each(|(kind, options)| {
                        add(kind, self.variables.node(options).unwrap_or(options));
                    }),
                },
                Err(_) => add("", event),
            }
        }
        if events.is_none() && function.get("events").is_some() {
            calls.add(Trigger::Unknown, false);
        }
        if let Some(url) = function.get("url").filter(|url| url.text() != Some("false")) {
            calls.add(Trigger::FunctionUrl, url.text_at("authorizer") == Some("aws_iam"));
        }
        let is = |key: &str, value: &str| function.text_at(key) == Some(value);
        match self.platform {
            Platform::Cloudflare => calls.add(Trigger::Http, false),
            Platform::Scaleway => calls.add(Trigger::ScalewayHttp, is("privacy", "private")),
            Platform::Openwhisk if function.path(&["annotations", "web-export"]).is_some() => {
                calls.add(Trigger::OpenwhiskWeb, false);
            }
            _ => {}
        }
        calls
    }

    /// Whether neither the function nor its provider has a network of its own.
    fn lets_out(self, function: Node<'d>) -> bool {
        let provider = self.root.get("provider");
        let get =
            |key: &str| function.get(key).or_else(|| provider.and_then(|provider| self.variables.get(provider, key)));
        let known = provider.is_none_or(|provider| self.variables.node(provider).is_ok());
        match self.platform {
            Platform::Aws => known && get("vpc").is_none(),
            Platform::Gcp => {
                let all = get("vpcEgress").is_some_and(|egress| egress.text() != Some("PRIVATE_RANGES_ONLY"));
                known && (get("vpc").is_none() || !all)
            }
            _ => false,
        }
    }
}

/// A script of Cloudflare, given without its extension.
fn worker(draft: Draft<'_>, script: &str, descriptor: &mut Descriptor<'_>) {
    let files = descriptor.files;
    let file = files.node_file(&draft.root, script).or_else(|| files.node_module(&draft.root, script));
    let file = file.ok_or_else(|| format!("there is no {script}.js, {script}.ts or other module of that name"));
    let located = file.map(|file| Located { file, export: vec!["default".into(), "fetch".into()] });
    descriptor.located(draft, script, located);
}
