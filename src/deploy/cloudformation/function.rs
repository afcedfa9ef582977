//! A function's resource.

use smol_str::SmolStr;

use super::super::document::Node;
use super::super::locate::{Runtime, folder, join};
use super::super::serverless::triggers;
use super::super::{Calls, Descriptor, Draft, Trigger};
use super::intrinsic::Template;
use super::{MOST, bus_trigger};
use crate::finding::Platform;
use crate::syntax::Language;

/// A function's resource.
#[derive(Clone, Copy)]
pub(super) struct Function<'d> {
    pub(super) template: &'d Template<'d>,
    pub(super) id: &'d str,
    pub(super) resource: Node<'d>,
    /// Whether it has SAM's properties.
    pub(super) sam: bool,
    pub(super) platform: Platform,
}

impl<'d> Function<'d> {
    pub(super) fn read(self, mut calls: Calls, descriptor: &mut Descriptor<'_>) {
        let runtime = self.runtime();
        if runtime == Runtime::Other {
            return;
        }
        self.events(&mut calls);
        let draft = |line| {
            let mut draft = Draft::new(self.id, line, "", self.platform).calls(calls.clone());
            draft.open_egress = self.lets_out().then(|| self.template.line_of(self.id).unwrap_or(line));
            draft
        };
        if self.is_image() {
            return self.image(draft(self.resource.line()), descriptor);
        }
        let Some(handler) = self.property("Handler") else {
            return descriptor.note(Some(self.resource.line()), format!("`{}` has no handler", self.id));
        };
        let mut draft = draft(handler.line());
        let handler = match self.template.text(handler) {
            Ok(handler) => handler,
            Err(open) => return descriptor.note(Some(draft.line), self.open("handler", &open)),
        };
        if let Some(code) = self.inline_code() {
            return self.inline(draft, &handler, runtime, code, descriptor);
        }
        match self.code_root(descriptor) {
            Ok(root) => draft.root = root,
            Err(why) => return descriptor.note(Some(draft.line), format!("`{}` is not read: {why}", self.id)),
        }
        match self.entry_point(&draft.root, &handler, descriptor) {
            Some((file, export)) => descriptor.push(draft.named(descriptor.path, file, export)),
            None => descriptor.handler(draft, &handler, runtime),
        }
    }

    /// A property, or SAM's default for all functions.
    fn property(self, name: &str) -> Option<Node<'d>> {
        let own = self.resource.path(&["Properties", name]);
        own.or_else(|| self.template.root().path(&["Globals", "Function", name]).filter(|_| self.sam))
    }

    fn runtime(self) -> Runtime {
        let name = self.property("Runtime").map(|runtime| self.template.text(runtime));
        name.and_then(Result::ok).map_or(Runtime::Unknown, |name| Runtime::of(&name))
    }

    fn open(self, what: &str, open: &str) -> String {
        format!("`{}` is not read: its {what} holds {open}, which the deployment decides", self.id)
    }

    /// SAM's events and the function's URL.
    fn events(self, calls: &mut Calls) {
        // Alibaba has them beside the properties.
        let beside = self.resource.get("Events").filter(|_| self.platform != Platform::Aws);
        for event in self.property("Events").or(beside).into_iter().flat_map(Node::parts).take(MOST) {
            let kind = event.text_at("Type").unwrap_or_default();
            let trigger = match self.platform {
                Platform::Alibaba => triggers::alibaba(&kind.to_ascii_lowercase()),
                Platform::Tencent => triggers::tencent(kind),
                _ => sam_trigger(kind, event),
            };
            calls.add(trigger, self.is_guarded(kind, event));
        }
        if let Some(url) = self.property("FunctionUrlConfig") {
            calls.add(Trigger::FunctionUrl, url.text_at("AuthType") == Some("AWS_IAM"));
        }
    }

    /// Whether an API asks for credentials: the event says so, its API, or SAM's default for all APIs.
    fn is_guarded(self, kind: &str, event: Node<'d>) -> bool {
        let own = event.path(&["Properties", "Auth", "Authorizer"]);
        let api = ["RestApiId", "ApiId"].iter().find_map(|key| event.path(&["Properties", key]));
        let api = api.and_then(|api| self.template.resource(self.template.target(api)?));
        let of_api = api.and_then(|api| api.path(&["Properties", "Auth", "DefaultAuthorizer"]));
        let default = self.template.root().path(&["Globals", kind, "Auth", "DefaultAuthorizer"]);
        own.or(of_api).or(default).is_some_and(|node| node.text() != Some("NONE"))
    }

    /// Whether it has no network of its own.
    fn lets_out(self) -> bool {
        self.platform == Platform::Aws && self.property("VpcConfig").is_none()
    }

    /// The folder of the code, or why there is none in the project.
    fn code_root(self, descriptor: &Descriptor<'_>) -> Result<String, String> {
        let Some(code) = self.property(if self.sam { "CodeUri" } else { "Code" }) else {
            return Ok(descriptor.folder().to_owned());
        };
        // Amplify packs the folder beside the template that it has written.
        let amplify = ["amplify/backend/function/", "-cloudformation-template.json"];
        if descriptor.path.contains(amplify[0]) && descriptor.path.ends_with(amplify[1]) {
            return Ok(format!("{}/src", descriptor.folder()));
        }
        let in_s3 = ["Bucket", "S3Bucket"].iter().any(|key| code.get(key).is_some());
        if in_s3 {
            return Err("its code lies in a bucket".to_owned());
        }
        let path = self.template.text(code).map_err(|open| format!("its code's place is {open}"))?;
        if path.starts_with("s3://") {
            return Err("its code lies in a bucket".to_owned());
        }
        if [".jar", ".zip"].iter().any(|extension| path.ends_with(extension)) {
            return Err(format!("its code is the archive {path}"));
        }
        let root = join(descriptor.folder(), &path).ok_or_else(|| format!("{path} lies outside of the project"))?;
        Ok(if descriptor.files.has(&root) { folder(&root).to_owned() } else { root })
    }

    /// The source that esbuild makes the handler's file from: the entry point of the same name.
    fn entry_point(self, root: &str, handler: &str, descriptor: &Descriptor<'_>) -> Option<(String, Vec<SmolStr>)> {
        let metadata = self.resource.get("Metadata")?;
        if metadata.text_at("BuildMethod") != Some("esbuild") {
            return None;
        }
        let base = |path: &'d str| path.rsplit('/').next().unwrap_or(path);
        let (bundle, export) = handler.rsplit('/').next()?.split_once('.')?;
        let mut entries = metadata.path(&["BuildProperties", "EntryPoints"])?.items().filter_map(Node::text);
        let entry = entries.find(|entry| base(entry).rsplit_once('.').is_some_and(|(stem, _)| stem == bundle))?;
        let file = join(root, entry).filter(|file| descriptor.files.has(file))?;
        Some((file, export.split('.').map(SmolStr::new).collect()))
    }

    fn inline_code(self) -> Option<Node<'d>> {
        match self.sam {
            true => self.property("InlineCode"),
            false => self.property("Code")?.get("ZipFile"),
        }
    }

    /// Code in the template: the module is called `index`.
    fn inline(
        self,
        draft: Draft<'_>,
        handler: &str,
        runtime: Runtime,
        code: Node<'d>,
        descriptor: &mut Descriptor<'_>,
    ) {
        let language = match runtime {
            Runtime::Python => Language::Python,
            Runtime::Node => Language::JavaScript,
            Runtime::Unknown | Runtime::Other => {
                let message = format!("`{}` is not read: the language of its inline code is not known", self.id);
                return descriptor.note(Some(draft.line), message);
            }
        };
        let Some(export) = handler.strip_prefix("index.") else {
            let message = format!("`{}` names the handler `{handler}`, but inline code is the module `index`", self.id);
            return descriptor.note(Some(draft.line), message);
        };
        match self.template.code(code) {
            Ok(code) => descriptor.inline(draft, export, language, code),
            Err(open) => descriptor.note(Some(code.line()), self.open("inline code", &open)),
        }
    }

    fn is_image(self) -> bool {
        self.property("PackageType").and_then(Node::text) == Some("Image")
            || self.property("ImageUri").is_some()
            || self.property("Code").is_some_and(|code| code.get("ImageUri").is_some())
    }

    /// A container image: the handler is the command, in the configuration or the Dockerfile.
    fn image(self, mut draft: Draft<'_>, descriptor: &mut Descriptor<'_>) {
        let metadata = self.resource.get("Metadata");
        let context = metadata.and_then(|metadata| metadata.text_at("DockerContext"));
        let Some(root) = join(descriptor.folder(), context.unwrap_or(".")) else {
            return descriptor.note(Some(draft.line), format!("`{}`: its image lies outside of the project", self.id));
        };
        let command = self.property("ImageConfig").and_then(|config| config.get("Command")?.items().next());
        let handler = match command {
            Some(command) => {
                draft.line = command.line();
                self.template.text(command).map_err(|open| self.open("command", &open))
            }
            None => {
                let name = metadata.and_then(|metadata| metadata.text_at("Dockerfile")).unwrap_or("Dockerfile");
                let dockerfile = join(&root, name).and_then(|path| (descriptor.text)(&path));
                let command = dockerfile.and_then(|text| docker_command(&text));
                command.ok_or_else(|| format!("`{}` is not read: nothing tells the command of its image", self.id))
            }
        };
        draft.root = root;
        match handler {
            Ok(handler) => descriptor.handler(draft, &handler, self.runtime()),
            Err(message) => descriptor.note(Some(draft.line), message),
        }
    }
}

/// The last word of a Dockerfile's last `CMD ["…"]`: the handler, also behind the runtime interface client.
pub(in crate::deploy) fn docker_command(dockerfile: &str) -> Option<String> {
    let mut commands = dockerfile.lines().filter_map(|line| line.trim().strip_prefix("CMD"));
    serde_json::from_str::<Vec<String>>(commands.next_back()?.trim()).ok()?.pop()
}

/// What an event of SAM is called.
fn sam_trigger(kind: &str, event: Node<'_>) -> Trigger {
    match kind {
        "AlexaSkill" => Trigger::Alexa,
        "Api" => Trigger::ApiGatewayRest,
        "CloudWatchEvent" | "EventBridgeRule" => bus_trigger(event.path(&["Properties", "Pattern"])),
        "CloudWatchLogs" => Trigger::CloudwatchLogs,
        "Cognito" => Trigger::Cognito,
        "DynamoDB" => Trigger::Dynamodb,
        "HttpApi" => Trigger::ApiGatewayHttp,
        "IoTRule" => Trigger::Iot,
        "Kinesis" => Trigger::Kinesis,
        "MQ" => Trigger::Mq,
        "MSK" | "SelfManagedKafka" => Trigger::Kafka,
        "S3" => Trigger::S3,
        "SNS" => Trigger::Sns,
        "SQS" => Trigger::Sqs,
        "Schedule" | "ScheduleV2" => Trigger::Schedule,
        _ => Trigger::Unknown,
    }
}
