//! `gcloud functions deploy` and `gcloud run deploy --function`, in scripts, makefiles, builds and workflows.

use super::document::{Document, Node};
use super::locate::{self, Runtime};
use super::{Descriptor, Draft, Trigger, google, shell};
use crate::finding::Platform;

/// How many texts of one document are searched for commands.
const MAX_TEXTS: usize = 5000;

pub(super) fn read_script(source: &str, descriptor: &mut Descriptor<'_>) {
    for command in shell::commands(source, 1) {
        self::command(&command.words, command.line, descriptor);
    }
}

/// A build of Cloud Build, a workflow, or the scripts of `package.json`: wherever a text holds a command.
pub(super) fn read_steps(document: &Document, descriptor: &mut Descriptor<'_>) {
    let mut open = vec![document.root()];
    let mut seen = 0;
    while let Some(node) = open.pop() {
        seen += 1;
        if seen > MAX_TEXTS {
            return;
        }
        if let Some(text) = node.text() {
            if text.contains("gcloud") {
                for command in shell::commands(text, node.line()) {
                    let line = if node.is_block() { command.line } else { node.line() };
                    self::command(&command.words, line, descriptor);
                }
            }
            continue;
        }
        if node.text_at("uses").is_some_and(|action| action.contains("deploy-cloud-functions")) {
            action(node, descriptor);
        } else if node.text_at("name").is_some_and(|image| image.contains("cloud-sdk") || image.contains("gcloud")) {
            step(node, descriptor);
        }
        let mut parts: Vec<Node<'_>> = node.parts().take(MAX_TEXTS).collect();
        parts.reverse();
        open.extend(parts);
    }
}

/// A step of Cloud Build, whose arguments are the words of a command.
fn step(step: Node<'_>, descriptor: &mut Descriptor<'_>) {
    let Some(arguments) = step.get("args") else { return };
    let entry = step.text_at("entrypoint").unwrap_or("gcloud");
    let words: Vec<String> = arguments.items().filter_map(Node::text).map(str::to_owned).collect();
    let named = words.first().is_some_and(|word| word == "gcloud");
    let program = (!named && entry == "gcloud").then(|| "gcloud".to_owned());
    let words: Vec<String> = program.into_iter().chain(words).collect();
    command(&words, arguments.line(), descriptor);
}

/// `google-github-actions/deploy-cloud-functions`.
fn action(step: Node<'_>, descriptor: &mut Descriptor<'_>) {
    let Some(with) = step.get("with") else { return };
    let get = |name: &str| with.text_at(name);
    let event = get("event_trigger_type").or(get("trigger_event")).or(get("event_type"));
    let trigger = match event {
        Some(event) => google::event_trigger(event),
        None if get("event_trigger_pubsub_topic").is_some() => Trigger::Pubsub,
        None => Trigger::GcpHttp,
    };
    let Some(name) = get("name") else { return };
    let deployment = Deployment {
        name,
        entry_point: get("entry_point").unwrap_or(name),
        source: get("source_dir").unwrap_or("."),
        runtime: get("runtime"),
        trigger,
        guarded: false,
        open_egress: get("vpc_connector").is_none() && get("direct_vpc_network").is_none(),
    };
    deployment.read(with.line(), descriptor);
}

struct Deployment<'a> {
    name: &'a str,
    entry_point: &'a str,
    source: &'a str,
    runtime: Option<&'a str>,
    trigger: Trigger,
    guarded: bool,
    open_egress: bool,
}

/// Reads a command when it deploys a function.
fn command(words: &[String], line: u32, descriptor: &mut Descriptor<'_>) {
    let is_program = |word: &String| word.trim_start_matches(['@', '-']) == "gcloud";
    let Some(at) = words.iter().position(is_program) else { return };
    let words: Vec<&str> = words[at + 1..].iter().map(String::as_str).collect();
    let deploys = |group: &str| words.windows(2).position(|pair| pair == [group, "deploy"]);
    let (at, run) = match (deploys("functions"), deploys("run")) {
        (Some(at), _) => (at, false),
        (None, Some(at)) => (at, true),
        (None, None) => return,
    };
    let options = Options(&words[at + 2..]);
    let Some(name) = options.name() else { return };
    let entry_point = match run {
        false => options.get("--entry-point").unwrap_or(name),
        true => match options.get("--function") {
            Some(function) => function,
            None => return,
        },
    };
    let deployment = Deployment {
        name,
        entry_point,
        source: options.get("--source").unwrap_or("."),
        runtime: options.get("--runtime"),
        trigger: options.trigger(),
        guarded: options.has("--no-allow-unauthenticated"),
        open_egress: options.lets_out(),
    };
    deployment.read(line, descriptor);
}

impl Deployment<'_> {
    fn read(self, line: u32, descriptor: &mut Descriptor<'_>) {
        if descriptor.is_full() {
            return;
        }
        let is_open = |text: &str| text.contains('$');
        if self.runtime.is_some_and(|runtime| !is_open(runtime) && Runtime::of(runtime) == Runtime::Other) {
            return;
        }
        for (what, text) in [("entry point", self.entry_point), ("source", self.source)] {
            if is_open(text) {
                return descriptor.open(self.name, line, what, text);
            }
        }
        // A script may run in its own folder or in the project's, a workflow runs in the one around `.github`.
        let own = descriptor.folder().to_owned();
        let around = own.strip_suffix(".github/workflows").map_or(own.as_str(), |around| around.trim_end_matches('/'));
        let roots = [around, ""].map(|folder| locate::join(folder, self.source));
        let has_code = |root: &String| google::main_module(root, descriptor.files, descriptor.text).is_some();
        let Some(root) = roots.iter().flatten().find(|root| has_code(root)).or(roots[0].as_ref()) else {
            return descriptor.note(Some(line), format!("`{}`: its source lies outside of the project", self.name));
        };
        let mut draft = Draft::new(self.name, line, root.as_str(), Platform::Gcp);
        draft.calls.add(self.trigger, self.guarded);
        draft.open_egress = self.open_egress.then_some(line);
        google::function(draft, self.entry_point, descriptor);
    }
}

/// The words behind the command's name.
struct Options<'a>(&'a [&'a str]);

impl<'a> Options<'a> {
    /// The first word that is no option; options with a value apart stand behind it by custom.
    fn name(&self) -> Option<&'a str> {
        self.0.first().copied().filter(|word| !word.starts_with('-'))
    }

    fn get(&self, option: &str) -> Option<&'a str> {
        let at = self.0.iter().position(|word| word.split('=').next() == Some(option))?;
        match self.0[at].split_once('=') {
            Some((_, value)) => Some(value),
            None => self.0.get(at + 1).copied().filter(|word| !word.starts_with("--")),
        }
    }

    fn has(&self, option: &str) -> bool {
        self.0.iter().any(|word| word.split('=').next() == Some(option))
    }

    fn trigger(&self) -> Trigger {
        let filters = self.0.iter().filter_map(|word| word.split_once("type=")).map(|(_, kind)| kind).next();
        let event = filters.or_else(|| self.get("--trigger-event"));
        match event {
            _ if self.has("--trigger-topic") => Trigger::Pubsub,
            _ if self.has("--trigger-bucket") => Trigger::Gcs,
            Some(event) => google::event_trigger(event),
            None => Trigger::GcpHttp,
        }
    }

    /// Whether nothing here keeps the function from reaching any host.
    fn lets_out(&self) -> bool {
        // Options from a variable may say anything.
        if self.0.iter().any(|word| word.starts_with('$')) {
            return false;
        }
        let connected = ["--vpc-connector", "--network", "--subnet"].iter().any(|option| self.has(option));
        let all = ["all", "all-traffic"];
        let egress = self.get("--egress-settings").or_else(|| self.get("--vpc-egress"));
        !(connected && egress.is_some_and(|egress| all.contains(&egress) || egress.contains('$')))
    }
}
