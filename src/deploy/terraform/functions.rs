//! The resources and modules of Terraform that are functions.

use super::super::document::Node;
use super::super::locate::{Located, Runtime, join};
use super::super::serverless::triggers;
use super::super::{Calls, Descriptor, Draft, Trigger, azure, google};
use super::blocks;
use super::code::{Code, code};
use super::module::{Module, Resource};
use crate::finding::Platform;
use crate::syntax::Language;

/// The module of the registry that most people deploy functions with.
const LAMBDA_MODULE: &str = "terraform-aws-modules/lambda/aws";

pub(super) fn is_function(resource: &Resource<'_>) -> bool {
    match resource.kind {
        "module" => resource.node.text_at("source").is_some_and(|source| source.starts_with(LAMBDA_MODULE)),
        "alicloud_fc_function"
        | "alicloud_fcv3_function"
        | "aws_lambda_function"
        | "azurerm_function_app_function"
        | "cloudflare_worker_script"
        | "cloudflare_workers_script"
        | "google_cloudfunctions2_function"
        | "google_cloudfunctions_function"
        | "scaleway_function"
        | "tencentcloud_scf_function" => true,
        _ => false,
    }
}

pub(super) fn read<'d>(module: &Module<'d>, resource: &Resource<'d>, calls: Calls, descriptor: &mut Descriptor<'_>) {
    let address = resource.address();
    let function = Function { module, name: &address, node: resource.node };
    match resource.kind {
        "azurerm_function_app_function" => function.azure(descriptor),
        "cloudflare_worker_script" | "cloudflare_workers_script" => function.worker(descriptor),
        "google_cloudfunctions_function" | "google_cloudfunctions2_function" => function.google(descriptor),
        kind => function.by_handler(kind, calls, descriptor),
    }
}

struct Function<'a, 'd> {
    module: &'a Module<'d>,
    /// Its address.
    name: &'a str,
    node: Node<'d>,
}

impl<'d> Function<'_, 'd> {
    /// A platform that names a module and a function in one text.
    fn by_handler(&self, kind: &str, mut calls: Calls, descriptor: &mut Descriptor<'_>) {
        let platform = match kind {
            "scaleway_function" => Platform::Scaleway,
            "tencentcloud_scf_function" => Platform::Tencent,
            kind if kind.starts_with("alicloud") => Platform::Alibaba,
            _ => Platform::Aws,
        };
        if platform == Platform::Scaleway {
            calls.add(Trigger::ScalewayHttp, self.node.text_at("privacy") == Some("private"));
        }
        for block in blocks(self.node.get("triggers")).filter(|_| platform == Platform::Tencent) {
            calls.add(triggers::tencent(block.text_at("type").unwrap_or_default()), false);
        }
        if kind == "module" {
            self.module_triggers(&mut calls);
        }
        let runtime = self.runtime(self.node.get("runtime"));
        if runtime == Runtime::Other {
            return;
        }
        let image = self.node.text_at("package_type") == Some("Image") || self.node.get("image_uri").is_some();
        let command = || blocks(self.node.get("image_config")).find_map(|config| config.get("command")?.items().next());
        let written = if image { command() } else { self.node.get("handler") };
        let Some(written) = written else {
            let what = if image { "nothing tells the command of its image" } else { "it has no handler" };
            return descriptor.note(Some(self.node.line()), format!("`{}` is not read: {what}", self.name));
        };
        let handler = match self.module.text(written) {
            Ok(handler) => handler,
            Err(open) => return descriptor.open(self.name, written.line(), "handler", &open),
        };
        let mut draft = Draft::new(self.name, written.line(), "", platform).calls(calls);
        draft.open_egress = self.lets_out(platform, kind).then_some(self.node.line());
        match self.code(image) {
            Ok(code) => self.take(draft, &handler, runtime, code, descriptor),
            Err(why) => descriptor.note(Some(draft.line), format!("`{}` is not read: {why}", self.name)),
        }
    }

    fn runtime(&self, node: Option<Node<'d>>) -> Runtime {
        let name = node.map(|node| self.module.text(node));
        name.and_then(Result::ok).map_or(Runtime::Unknown, |name| Runtime::of(&name))
    }

    /// Where the code is, by the attributes that can lead there, the surest first.
    fn code(&self, image: bool) -> Result<Code<'d>, String> {
        if image {
            return Ok(Code::Folder(self.module.folder().to_owned()));
        }
        const PLACES: [&str; 6] =
            ["filename", "zip_file", "source_path", "source_code_hash", "s3_key", "s3_object_version"];
        let mut why = None;
        for place in PLACES.iter().filter_map(|key| self.node.get(key)) {
            // The module of the registry takes a list of folders, or of maps with a path.
            let first = place.items().next().unwrap_or(place);
            match code(self.module, first.get("path").unwrap_or(first)) {
                Ok(code) => return Ok(code),
                Err(open) => why = why.or(Some(open)),
            }
        }
        Err(why.unwrap_or_else(|| "nothing tells where its code is".to_owned()))
    }

    fn take(
        &self,
        mut draft: Draft<'_>,
        handler: &str,
        runtime: Runtime,
        code: Code<'d>,
        descriptor: &mut Descriptor<'_>,
    ) {
        draft.root = code.root().to_owned();
        match code {
            Code::Inline { text, name } => self.inline(draft, handler, &name, text, descriptor),
            Code::Folder(_) | Code::File(_) => descriptor.handler(draft, handler, runtime),
        }
    }

    /// Code that stands in the configuration.
    fn inline(&self, draft: Draft<'_>, handler: &str, file: &str, code: Node<'d>, descriptor: &mut Descriptor<'_>) {
        let Some(language) = Language::of_path(file) else {
            return descriptor.note(Some(draft.line), format!("`{}` is not read: its code is {file}", self.name));
        };
        let text = match self.module.text(code) {
            Ok(text) => text,
            Err(open) => return descriptor.open(self.name, code.line(), "inline code", &open),
        };
        let Some((_, export)) = handler.rsplit('/').next().and_then(|base| base.split_once('.')) else { return };
        let lines = (0..=text.matches('\n').count()).map(|at| code.line() + u32::try_from(at).unwrap_or(0));
        let lines = lines.collect();
        descriptor.inline(draft, export, language, (text, lines));
    }

    /// What the registry's module says about who calls.
    fn module_triggers(&self, calls: &mut Calls) {
        for (_, allowed) in self.node.get("allowed_triggers").map(Node::entries).unwrap_or_default() {
            let service = allowed.text_at("service").or(allowed.text_at("principal")).unwrap_or_default();
            super::super::trigger::of_principal(service).iter().for_each(|trigger| calls.add(*trigger, false));
        }
        for (_, mapping) in self.node.get("event_source_mapping").map(Node::entries).unwrap_or_default() {
            let source = mapping.text_at("event_source_arn").unwrap_or_default();
            let service = source.split([':', '.', '{']).find(|part| part.starts_with("aws_") || *part == "sqs");
            calls.add(super::super::trigger::of_stream(service.unwrap_or_default()), false);
        }
        if self.node.text_at("create_lambda_function_url") == Some("true") {
            calls.add(Trigger::FunctionUrl, self.node.text_at("authorization_type") == Some("AWS_IAM"));
        }
    }

    fn google(&self, descriptor: &mut Descriptor<'_>) {
        // The second generation has blocks for the build and the service.
        let build = blocks(self.node.get("build_config")).next().unwrap_or(self.node);
        let service = blocks(self.node.get("service_config")).next().unwrap_or(self.node);
        if self.runtime(build.get("runtime")) == Runtime::Other {
            return;
        }
        let Some(entry) = build.get("entry_point") else {
            return descriptor.note(Some(self.node.line()), format!("`{}` has no entry point", self.name));
        };
        let entry_point = match self.module.text(entry) {
            Ok(entry_point) => entry_point,
            Err(open) => return descriptor.open(self.name, entry.line(), "entry point", &open),
        };
        let event = blocks(self.node.get("event_trigger")).next();
        let trigger = match event {
            Some(event) => google::event_trigger(&self.module.text_at(event, "event_type").unwrap_or_default()),
            None => Trigger::GcpHttp,
        };
        let mut draft = Draft::new(self.name, entry.line(), "", Platform::Gcp).called_by(trigger);
        let all =
            service.get("vpc_connector_egress_settings").is_some_and(|node| node.text() != Some("PRIVATE_RANGES_ONLY"));
        let closed = service.get("vpc_connector").is_some() && all || service.get("direct_vpc_egress").is_some();
        draft.open_egress = (!closed).then_some(self.node.line());
        let source = blocks(build.get("source")).flat_map(|source| blocks(source.get("storage_source"))).next();
        let object = self.node.get("source_archive_object").or_else(|| source?.get("object"));
        let code = object
            .map_or_else(|| Err("nothing tells where its code is".to_owned()), |object| code(self.module, object));
        match code {
            Ok(Code::File(file)) => google::function_in(draft, &entry_point, file, descriptor),
            Ok(Code::Folder(root)) => {
                draft.root = root;
                google::function(draft, &entry_point, descriptor);
            }
            Ok(Code::Inline { text, name }) => {
                self.inline(draft, &format!("main.{entry_point}"), &name, text, descriptor)
            }
            Err(why) => descriptor.note(Some(draft.line), format!("`{}` is not read: {why}", self.name)),
        }
    }

    /// One function of an app, with its bindings and its files in the resource.
    fn azure(&self, descriptor: &mut Descriptor<'_>) {
        let Some(config) = self.node.get("config_json").filter(|config| config.is_map()) else {
            let message = format!("`{}` is not read: its bindings are no jsonencode({{…}})", self.name);
            return descriptor.note(Some(self.node.line()), message);
        };
        let mut files = blocks(self.node.get("file")).filter_map(|file| Some((file.get("content")?, file)));
        let Some((content, file)) = files.next() else {
            return descriptor.note(Some(self.node.line()), format!("`{}` is not read: it has no file", self.name));
        };
        let name = self.module.text_at(file, "name").unwrap_or_default();
        let (calls, inputs) = azure::inputs(config);
        let draft = Draft::new(self.name, self.node.line(), "", Platform::Azure).calls(calls);
        let export: Vec<_> = match config.text_at("entryPoint") {
            Some(entry) => vec![entry.into()],
            None if name.ends_with(".py") => vec!["main".into()],
            None => Vec::new(),
        };
        let place = content.tag().filter(|tag| *tag == "file").and_then(|_| self.module.argument(content).ok());
        let path = place.and_then(|place| join(self.module.root(), &place));
        match path.filter(|path| descriptor.files.has(path)) {
            Some(file) => {
                let python = file.ends_with(".py");
                let mut named = draft.named(descriptor.path, file, export);
                named.signature = azure::signature(python);
                named.bindings = inputs;
                descriptor.push(named);
            }
            None => {
                let missing = "its code is no file of the project".to_owned();
                descriptor.note(Some(file.line()), format!("`{}` is not read: {missing}", self.name));
            }
        }
    }

    fn worker(&self, descriptor: &mut Descriptor<'_>) {
        let content = self.node.get("content").or_else(|| self.node.get("content_file"));
        let Some(content) = content else { return };
        let path = match content.tag() {
            Some("file") => self.module.argument(content),
            _ => self.module.text(content),
        };
        let file = path.ok().and_then(|path| join(self.module.root(), &path)).filter(|path| descriptor.files.has(path));
        let draft = Draft::new(self.name, content.line(), "", Platform::Cloudflare).called_by(Trigger::Http);
        let located = file.map(|file| Located { file, export: vec!["default".into(), "fetch".into()] });
        descriptor.located(draft, "fetch", located.ok_or_else(|| "its code is no file of the project".to_owned()));
    }

    /// Whether nothing in the resource keeps the function from reaching any host.
    fn lets_out(&self, platform: Platform, kind: &str) -> bool {
        let has = |key: &str| self.node.get(key).is_some();
        // What a dynamic block makes, nobody can see here.
        let dynamic = self.node.path(&["dynamic", "vpc_config"]).is_some();
        match platform {
            Platform::Aws if kind == "module" => !has("vpc_subnet_ids"),
            Platform::Aws => !has("vpc_config") && !dynamic,
            Platform::Alibaba => self.node.get("internet_access").is_none_or(|access| access.text() == Some("true")),
            _ => false,
        }
    }
}
