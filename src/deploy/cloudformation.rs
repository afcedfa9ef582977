//! SAM and CloudFormation templates.

use rustc_hash::FxHashMap;
use smol_str::SmolStr;

use super::document::{Document, Node};
use super::intrinsic::Template;
use super::locate::{Runtime, folder, join};
use super::{Calls, Descriptor, Draft, InlineCode, Trigger};
use crate::finding::Platform;
use crate::syntax::Language;

/// How many parts of a list or map are looked at: no function has so many events.
const MOST: usize = 1000;

pub(super) fn read(document: &Document, descriptor: &mut Descriptor<'_>) {
    let template = Template::new(document);
    let mut callers = callers(&template);
    for (id, resource) in template.resources() {
        let sam = match resource.text_at("Type") {
            Some("AWS::Serverless::Function") => true,
            Some("AWS::Lambda::Function") => false,
            _ => continue,
        };
        if descriptor.is_full() {
            return;
        }
        let calls = callers.remove(id).unwrap_or_default();
        let function = Function { template: &template, id, resource, sam };
        function.read(calls, descriptor);
    }
}

/// A function's resource.
#[derive(Clone, Copy)]
struct Function<'d> {
    template: &'d Template<'d>,
    id: &'d str,
    resource: Node<'d>,
    sam: bool,
}

impl<'d> Function<'d> {
    fn read(self, mut calls: Calls, descriptor: &mut Descriptor<'_>) {
        let runtime = self.runtime();
        if runtime == Runtime::Other {
            return;
        }
        self.events(&mut calls);
        let draft =
            |line| Draft { name: self.id, line, root: String::new(), platform: Platform::Aws, calls: calls.clone() };
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
        for event in self.property("Events").into_iter().flat_map(Node::parts).take(MOST) {
            let trigger = sam_trigger(event);
            let authorizer = event.path(&["Properties", "Auth", "Authorizer"]);
            let default = self.template.root().path(&["Globals", "Api", "Auth", "DefaultAuthorizer"]);
            let guarded = authorizer.or(default).is_some_and(|node| node.text() != Some("NONE"));
            calls.add(trigger, guarded);
        }
        if let Some(url) = self.property("FunctionUrlConfig") {
            calls.add(Trigger::FunctionUrl, url.text_at("AuthType") == Some("AWS_IAM"));
        }
    }

    /// The folder of the code, or why there is none in the project.
    fn code_root(self, descriptor: &Descriptor<'_>) -> Result<String, String> {
        let Some(code) = self.property(if self.sam { "CodeUri" } else { "Code" }) else {
            return Ok(descriptor.folder().to_owned());
        };
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
        match self.template.text_with_lines(code) {
            Ok((text, lines)) => {
                let export = export.split('.').map(SmolStr::new).collect();
                let mut named = draft.named(descriptor.path, descriptor.path.to_owned(), export);
                named.inline_code = Some(InlineCode { language, text, lines });
                descriptor.push(named);
            }
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
fn docker_command(dockerfile: &str) -> Option<String> {
    let mut commands = dockerfile.lines().filter_map(|line| line.trim().strip_prefix("CMD"));
    serde_json::from_str::<Vec<String>>(commands.next_back()?.trim()).ok()?.pop()
}

fn sam_trigger(event: Node<'_>) -> Trigger {
    match event.text_at("Type").unwrap_or_default() {
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

/// A rule of the event bus, by its pattern: S3 and partners' services tell what outsiders chose.
pub(super) fn bus_trigger(pattern: Option<Node<'_>>) -> Trigger {
    let sources = pattern.and_then(|pattern| pattern.get("source"));
    let from = |start: &str| {
        let mut names =
            sources.into_iter().flat_map(Node::items).filter_map(|name| name.text().or_else(|| name.text_at("prefix")));
        names.any(|name| name.starts_with(start))
    };
    if from("aws.partner") {
        Trigger::EventBridgePartner
    } else if from("aws.s3") {
        Trigger::S3EventBridge
    } else {
        Trigger::EventBridge
    }
}

/// Where resources refer to the function that they call: type, way below `Properties` (`*`: any entry or element), trigger.
const CALLERS: [(&str, &[&str], Trigger); 12] = [
    ("AWS::ApiGateway::Method", &["Integration", "Uri"], Trigger::ApiGatewayRest),
    ("AWS::ApiGatewayV2::Integration", &["IntegrationUri"], Trigger::ApiGatewayHttp),
    ("AWS::CloudFormation::CustomResource", &["ServiceToken"], Trigger::CustomResource),
    ("AWS::Cognito::UserPool", &["LambdaConfig", "*"], Trigger::Cognito),
    ("AWS::ElasticLoadBalancingV2::TargetGroup", &["Targets", "*", "Id"], Trigger::Alb),
    ("AWS::IoT::TopicRule", &["TopicRulePayload", "Actions", "*", "Lambda", "FunctionArn"], Trigger::Iot),
    ("AWS::Logs::SubscriptionFilter", &["DestinationArn"], Trigger::CloudwatchLogs),
    ("AWS::S3::Bucket", &["NotificationConfiguration", "LambdaConfigurations", "*", "Function"], Trigger::S3),
    ("AWS::SNS::Subscription", &["Endpoint"], Trigger::Sns),
    ("AWS::SNS::Topic", &["Subscription", "*", "Endpoint"], Trigger::Sns),
    ("AWS::Scheduler::Schedule", &["Target", "Arn"], Trigger::Schedule),
    ("AWS::Serverless::StateMachine", &["DefinitionSubstitutions", "*"], Trigger::StepFunctions),
];

/// Who calls which function, by the function's logical id, as other resources tell.
fn callers<'d>(template: &Template<'d>) -> FxHashMap<&'d str, Calls> {
    let mut callers: FxHashMap<&'d str, Calls> = FxHashMap::default();
    let mut add = |node: Node<'d>, trigger, guarded| {
        if let Some(id) = template.target(node) {
            callers.entry(id).or_default().add(trigger, guarded);
        }
    };
    let mut permissions = Vec::new();
    for (_, resource) in template.resources() {
        let Some(properties) = resource.get("Properties") else { continue };
        let at = |path: &[&str]| follow(properties, path);
        match resource.text_at("Type").unwrap_or_default() {
            "AWS::Events::Rule" => {
                let scheduled = properties.get("ScheduleExpression").is_some();
                let trigger = if scheduled { Trigger::Schedule } else { bus_trigger(properties.get("EventPattern")) };
                at(&["Targets", "*", "Arn"]).into_iter().for_each(|node| add(node, trigger, false));
            }
            "AWS::Lambda::EventSourceMapping" => {
                let trigger = mapped_trigger(template, properties);
                at(&["FunctionName"]).into_iter().for_each(|node| add(node, trigger, false));
            }
            "AWS::Lambda::Permission" => permissions.push(properties),
            "AWS::Lambda::Url" => {
                let guarded = properties.text_at("AuthType") == Some("AWS_IAM");
                at(&["TargetFunctionArn"]).into_iter().for_each(|node| add(node, Trigger::FunctionUrl, guarded));
            }
            kind => {
                let kind = if kind.starts_with("Custom::") { "AWS::CloudFormation::CustomResource" } else { kind };
                let guarded = properties.text_at("AuthorizationType").is_some_and(|kind| kind != "NONE");
                for (_, path, trigger) in CALLERS.iter().filter(|(of, ..)| *of == kind) {
                    at(path).into_iter().for_each(|node| add(node, *trigger, guarded));
                }
            }
        }
    }
    for permission in permissions {
        permit(template, permission, &mut callers);
    }
    callers
}

/// A permission names a service that may call; it says more only where no resource that calls was found.
fn permit<'d>(template: &Template<'d>, permission: Node<'d>, callers: &mut FxHashMap<&'d str, Calls>) {
    let id = permission.get("FunctionName").and_then(|function| template.target(function));
    let principal = permission.get("Principal").and_then(|principal| template.text(principal).ok());
    let Some((id, principal)) = id.zip(principal) else { return };
    let triggers: &[Trigger] = match principal.split('.').next().unwrap_or_default() {
        "alexa-appkit" => &[Trigger::Alexa],
        "apigateway" => &[Trigger::ApiGatewayRest, Trigger::ApiGatewayHttp, Trigger::ApiGatewayWebsocket],
        "bedrock" => &[Trigger::Bedrock],
        "codepipeline" => &[Trigger::CodePipeline],
        "cognito-idp" => &[Trigger::Cognito],
        "config" => &[Trigger::AwsConfig],
        "connect" => &[Trigger::Connect],
        "elasticloadbalancing" => &[Trigger::Alb],
        "events" => &[Trigger::EventBridge, Trigger::Schedule, Trigger::S3EventBridge],
        "iot" => &[Trigger::Iot],
        "lex" | "lexv2" => &[Trigger::Lex],
        "logs" => &[Trigger::CloudwatchLogs],
        "s3" => &[Trigger::S3],
        "scheduler" => &[Trigger::Schedule],
        "ses" => &[Trigger::Ses],
        "sns" => &[Trigger::Sns],
        "vpc-lattice" => &[Trigger::VpcLattice],
        _ => return,
    };
    let calls = callers.entry(id).or_default();
    if !triggers.iter().any(|trigger| calls.triggers.contains(trigger)) {
        triggers.iter().for_each(|trigger| calls.add(*trigger, false));
    }
}

/// What an event source mapping reads.
fn mapped_trigger<'d>(template: &Template<'d>, properties: Node<'d>) -> Trigger {
    if properties.get("SelfManagedEventSource").is_some() {
        return Trigger::Kafka;
    }
    let Some(source) = properties.get("EventSourceArn") else { return Trigger::Unknown };
    let resource = template.target(source).and_then(|id| template.resource(id)?.text_at("Type"));
    let arn = template.text(source).unwrap_or_default();
    match resource.or_else(|| arn.split(':').nth(2)).unwrap_or_default() {
        "AWS::AmazonMQ::Broker" | "mq" => Trigger::Mq,
        "AWS::DynamoDB::GlobalTable" | "AWS::DynamoDB::Table" | "dynamodb" => Trigger::Dynamodb,
        "AWS::Kinesis::Stream" | "kinesis" => Trigger::Kinesis,
        "AWS::MSK::Cluster" | "AWS::MSK::ServerlessCluster" | "kafka" => Trigger::Kafka,
        "AWS::SQS::Queue" | "sqs" => Trigger::Sqs,
        _ => Trigger::Unknown,
    }
}

/// All nodes at a way below a node; of the parts that a `*` stands for, the first ones.
fn follow<'d>(node: Node<'d>, path: &[&str]) -> Vec<Node<'d>> {
    let mut nodes = vec![node];
    for step in path {
        nodes = match *step {
            "*" => nodes.into_iter().flat_map(Node::parts).take(MOST).collect(),
            key => nodes.into_iter().filter_map(|node| node.get(key)).collect(),
        };
    }
    nodes
}
