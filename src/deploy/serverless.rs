//! `serverless.yml` of the Serverless Framework and what is compatible with it.

use super::cloudformation::bus_trigger;
use super::document::{Document, Node};
use super::locate::{Runtime, join};
use super::{Calls, Deploy, Descriptor, Draft, Trigger};
use crate::finding::Platform;

pub(super) fn read(document: &Document, descriptor: &mut Descriptor<'_>) {
    let root = document.root();
    let Some(functions) = root.get("functions") else { return };
    let provider = match root.get("provider") {
        Some(provider) => provider.text().or_else(|| provider.text_at("name")).unwrap_or("aws"),
        None => "aws",
    };
    let platform = match provider {
        "aws" => Platform::Aws,
        "azure" => Platform::Azure,
        "google" => Platform::Gcp,
        other => {
            let message = format!("is not read: nothing is known of the provider `{other}`");
            return descriptor.note(Some(functions.line()), message);
        }
    };
    let service = Service { root, platform };
    service.functions(functions, descriptor, &mut { MAX_FILES });
}

#[derive(Clone, Copy)]
struct Service<'d> {
    root: Node<'d>,
    platform: Platform,
}

/// How many other files are read for one: `${file(x.yml)}` may name a file that names itself, many times.
const MAX_FILES: u32 = 32;

impl<'d> Service<'d> {
    /// A map of functions, a list of such maps, or another file with either.
    fn functions(self, functions: Node<'_>, descriptor: &mut Descriptor<'_>, files: &mut u32) {
        let parts = std::iter::once(functions).chain(functions.items());
        for part in parts {
            if let Some(reference) = part.text() {
                self.file(reference, part.line(), descriptor, files);
            }
            for (name, function) in part.entries() {
                if descriptor.is_full() {
                    return;
                }
                self.function(name, function, descriptor);
            }
        }
    }

    /// Functions in another file, `${file(path)}` or `${file(path):key.key}`; its notes and lines are that file's.
    fn file(self, reference: &str, line: u32, descriptor: &mut Descriptor<'_>, files: &mut u32) {
        let open = format!("`functions` is not read: it holds {reference}");
        let Some((file, keys)) = file_reference(reference).filter(|_| *files > 0) else {
            return descriptor.note(Some(line), open);
        };
        *files -= 1;
        let path = join(descriptor.folder(), file);
        let Some((path, text)) = path.and_then(|path| (descriptor.text)(&path).map(|text| (path, text))) else {
            return descriptor.note(Some(line), format!("{open}, but there is no such file"));
        };
        let mut other = Descriptor { path: &path, found: Deploy::default(), full: false, ..*descriptor };
        match Document::parse(&text) {
            Ok(document) => match keys.split('.').filter(|key| !key.is_empty()).try_fold(document.root(), Node::get) {
                Some(functions) => self.functions(functions, &mut other, files),
                None => other.note(None, format!("has no `{keys}`")),
            },
            Err(problem) => other.note(problem.line, problem.message),
        }
        let found = std::mem::take(&mut other.found);
        descriptor.found.functions.extend(found.functions);
        descriptor.found.notes.extend(found.notes);
    }

    fn function(self, name: &str, function: Node<'_>, descriptor: &mut Descriptor<'_>) {
        if !function.is_map() {
            return;
        }
        let own = function.text_at("runtime").or_else(|| self.root.get("provider")?.text_at("runtime"));
        let runtime = match own {
            Some(name) if name.contains("${") => Runtime::Unknown,
            Some(name) => Runtime::of(name),
            None => Runtime::Unknown,
        };
        if runtime == Runtime::Other {
            return;
        }
        let command = function.path(&["image", "command"]).and_then(|command| command.items().next());
        let Some(handler) = function.get("handler").or(command) else {
            return descriptor.note(Some(function.line()), format!("`{name}` has no handler"));
        };
        let line = handler.line();
        let handler = handler.text().unwrap_or_default();
        if handler.contains("${") {
            let message = format!("`{name}` is not read: its handler holds `{handler}`, which the deployment decides");
            return descriptor.note(Some(line), message);
        }
        let module = function.text_at("module").unwrap_or(".");
        let Some(root) = join(descriptor.folder(), module) else {
            return descriptor.note(Some(line), format!("`{name}`: {module} lies outside of the project"));
        };
        let draft = Draft { name, line, root, platform: self.platform, calls: self.calls(function) };
        match self.platform {
            Platform::Gcp => google(draft, handler, descriptor),
            _ => descriptor.handler(draft, handler, runtime),
        }
    }

    fn calls(self, function: Node<'_>) -> Calls {
        let mut calls = Calls::default();
        for event in function.get("events").into_iter().flat_map(Node::items).take(1000) {
            match event.text() {
                Some(kind) => calls.add(self.trigger(kind, event), false),
                None => {
                    for (kind, options) in event.entries() {
                        calls.add(self.trigger(kind, options), is_guarded(kind, options));
                    }
                }
            }
        }
        if let Some(url) = function.get("url").filter(|url| url.text() != Some("false")) {
            calls.add(Trigger::FunctionUrl, url.text_at("authorizer") == Some("aws_iam"));
        }
        calls
    }

    fn trigger(self, kind: &str, options: Node<'_>) -> Trigger {
        match self.platform {
            Platform::Azure => azure_trigger(kind),
            Platform::Gcp => google_trigger(kind, options),
            _ => aws_trigger(kind, options),
        }
    }
}

/// Whether an event demands credentials. An Azure key is asked for unless the level is anonymous.
fn is_guarded(kind: &str, options: Node<'_>) -> bool {
    match options.text_at("authLevel") {
        Some(level) => kind == "http" && level != "anonymous",
        None => options.get("authorizer").is_some(),
    }
}

fn aws_trigger(kind: &str, options: Node<'_>) -> Trigger {
    match kind {
        "activemq" | "rabbitmq" => Trigger::Mq,
        "alb" => Trigger::Alb,
        "alexaSkill" | "alexaSmartHome" => Trigger::Alexa,
        "cloudFront" => Trigger::CloudFront,
        "cloudwatchEvent" => bus_trigger(options.get("event")),
        "cloudwatchLog" => Trigger::CloudwatchLogs,
        "cognitoUserPool" => Trigger::Cognito,
        "eventBridge" if options.get("schedule").is_some() => Trigger::Schedule,
        "eventBridge" => bus_trigger(options.get("pattern")),
        "http" => Trigger::ApiGatewayRest,
        "httpApi" => Trigger::ApiGatewayHttp,
        "iot" => Trigger::Iot,
        "kafka" | "msk" => Trigger::Kafka,
        "s3" => Trigger::S3,
        "schedule" => Trigger::Schedule,
        "sns" => Trigger::Sns,
        "sqs" => Trigger::Sqs,
        "stream" => stream_trigger(options),
        "websocket" => Trigger::ApiGatewayWebsocket,
        _ => Trigger::Unknown,
    }
}

/// A stream is DynamoDB's or Kinesis', by its type or its ARN.
fn stream_trigger(options: Node<'_>) -> Trigger {
    let arn = options.get("arn").unwrap_or(options);
    let arn = arn.text().unwrap_or_default();
    match options.text_at("type") {
        Some("dynamodb") => Trigger::Dynamodb,
        Some("kinesis") => Trigger::Kinesis,
        _ if arn.contains(":dynamodb:") => Trigger::Dynamodb,
        _ if arn.contains(":kinesis:") => Trigger::Kinesis,
        _ => Trigger::Unknown,
    }
}

fn azure_trigger(kind: &str) -> Trigger {
    match kind {
        "blob" => Trigger::AzureBlob,
        "cosmosDB" => Trigger::AzureCosmos,
        "eventGrid" => Trigger::AzureEventGrid,
        "eventHub" => Trigger::AzureEventHub,
        "http" => Trigger::AzureHttp,
        "queue" => Trigger::AzureQueue,
        "serviceBus" => Trigger::AzureServiceBus,
        "timer" => Trigger::AzureTimer,
        _ => Trigger::Unknown,
    }
}

fn google_trigger(kind: &str, options: Node<'_>) -> Trigger {
    let event = options.text_at("eventType").unwrap_or_default();
    match kind {
        "http" => Trigger::GcpHttp,
        "event" if event.contains("pubsub") => Trigger::Pubsub,
        "event" if event.contains("storage") => Trigger::Gcs,
        "event" if event.contains("firestore") => Trigger::Firestore,
        "event" => Trigger::CloudEvent,
        _ => Trigger::Unknown,
    }
}

/// Google names an export of the package's main module.
fn google(draft: Draft<'_>, handler: &str, descriptor: &mut Descriptor<'_>) {
    let main = join(&draft.root, "main.py").filter(|path| descriptor.files.has(path));
    let package = join(&draft.root, "package.json").and_then(|path| (descriptor.text)(&path));
    let package: Option<serde_json::Value> = package.and_then(|text| serde_json::from_str(&text).ok());
    let entry = package.as_ref().and_then(|package| package.get("main")?.as_str());
    let node = || {
        let entry = entry.and_then(|entry| descriptor.files.node_file(&draft.root, entry));
        let defaults = ["index", "function"].iter();
        entry.or_else(|| defaults.filter_map(|stem| descriptor.files.node_module(&draft.root, stem)).next())
    };
    match main.or_else(node) {
        Some(file) => {
            let export = handler.split('.').map(Into::into).collect();
            descriptor.push(draft.named(descriptor.path, file, export));
        }
        None => {
            let missing = "there is no main.py, main of package.json, index.js or function.js";
            let message = format!("`{}` names the handler `{handler}`, but {missing}", draft.name);
            descriptor.note(Some(draft.line), message);
        }
    }
}

/// The path and the keys of `${file(path):keys}`.
fn file_reference(text: &str) -> Option<(&str, &str)> {
    let inner = text.trim().strip_prefix("${file(")?.strip_suffix('}')?;
    let (path, keys) = inner.split_once(')')?;
    (!inner.contains("${")).then_some((path.trim(), keys.trim_start_matches(':')))
}
