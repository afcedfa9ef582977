//! Deploy descriptors: what configuration tells about handlers and their triggers.
//!
//! * A *descriptor* is a file that names functions: a SAM or CloudFormation template, `serverless.yml`, `function.json`.
//! * A *code root* is the folder that becomes the function's package; handlers are named from there.
//!
//! A name that only the deployment knows (`!Ref` without a default, `${env:X}`) is never guessed: there is a note.
//! Nothing here knows syntax trees or values: whether the file has such an export is the evaluator's to say.

mod azure;
mod cloudformation;
mod document;
pub mod event;
mod intrinsic;
mod locate;
mod serverless;
pub mod trigger;

use smol_str::SmolStr;

use crate::finding::{Note, Platform};
use crate::syntax::Language;
use document::Document;
use locate::{Files, Runtime};
pub use trigger::Trigger;

/// What the descriptors of a project tell.
#[derive(Debug, Default)]
pub struct Deploy {
    /// Sorted by descriptor, line, file and export.
    pub functions: Vec<Named>,
    /// Sorted.
    pub notes: Vec<Note>,
}

/// A function that configuration names.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Named {
    /// The descriptor.
    pub config: String,
    /// The line of the descriptor that names it.
    pub line: u32,
    /// Its file in the project; for inline code, the descriptor.
    pub file: String,
    /// The attribute path in the file. Empty: the module's export itself, or, where that is no function, its only
    /// function, `run` or `index`.
    pub export: Vec<SmolStr>,
    /// The folder from which the function's own modules are imported.
    pub root: String,
    pub platform: Platform,
    /// Sorted; empty when nothing names one. For functions with bindings, those of the bindings.
    pub triggers: Vec<Trigger>,
    /// Whether every trigger that a client calls demands credentials: `public` is `user` then.
    pub authenticated: bool,
    /// The parameters that receive input, by name; empty where the first parameter is the event.
    pub bindings: Vec<Binding>,
    /// `template.yaml:12 names it`.
    pub reason: String,
    pub inline_code: Option<InlineCode>,
}

/// A parameter with what sends it.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Binding {
    pub parameter: SmolStr,
    pub trigger: Trigger,
}

/// Code that stands in the descriptor.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct InlineCode {
    pub language: Language,
    pub text: String,
    /// For each line of the text, the descriptor's line on which it stands.
    pub lines: Vec<u32>,
}

/// What is more than this in one descriptor, functions and notes together, is not read: merged and doubled aliases can
/// name millions of functions in a small file.
const MAX_FOUND: usize = 1000;
/// So much inline code, in bytes, is read of one descriptor: the same text can be meant by a thousand aliases.
const MAX_INLINE: usize = 4 << 20;
/// Longer handler texts are refused; Lambda's are at most 128 characters.
const MAX_HANDLER: usize = 1024;
/// Messages are cut, in characters: they repeat what is written.
const MAX_MESSAGE: usize = 1000;

/// Reads all descriptors among the project's paths (`/` between folders, no leading `./`). `text` gives the text of a
/// file; what it gives `None` for is as if it were not there.
pub fn descriptors(paths: &[&str], text: &dyn Fn(&str) -> Option<String>) -> Deploy {
    let files = Files::new(paths);
    let mut deploy = Deploy::default();
    for path in paths {
        let Some(kind) = Kind::of(path) else { continue };
        let Some(source) = text(path).filter(|source| kind.may_be(source)) else { continue };
        let mut descriptor = Descriptor { path, files: &files, text, found: Deploy::default(), full: false };
        match Document::parse(&source) {
            Ok(document) => kind.read(&document, &mut descriptor),
            Err(problem) => descriptor.note(problem.line, problem.message),
        }
        deploy.functions.append(&mut descriptor.found.functions);
        deploy.notes.append(&mut descriptor.found.notes);
    }
    deploy.functions.sort();
    deploy.functions.dedup();
    deploy.notes.sort();
    deploy.notes.dedup();
    deploy
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Kind {
    /// SAM or CloudFormation.
    Template,
    Serverless,
    Azure,
}

/// Folders of installed or generated things.
const SKIPPED: [&str; 5] = [".aws-sam", ".serverless", "cdk.out", "node_modules", "site-packages"];

impl Kind {
    /// What a file may be, by its name alone. A template may have any name; JSON is mostly data, so there its name must
    /// speak of one.
    fn of(path: &str) -> Option<Self> {
        let mut folders: Vec<&str> = path.split('/').collect();
        let name = folders.pop()?;
        if folders.iter().any(|folder| SKIPPED.contains(folder)) {
            return None;
        }
        let (stem, extension) = name.rsplit_once('.')?;
        let stem = stem.to_ascii_lowercase();
        match extension {
            "json" if name == "function.json" => Some(Self::Azure),
            "yml" | "yaml" | "json" if stem == "serverless" || stem.starts_with("serverless.") => {
                Some(Self::Serverless)
            }
            "yml" | "yaml" | "template" => Some(Self::Template),
            "json" => {
                let words = ["cfn", "cloudformation", "lambda", "sam", "stack", "template"];
                words.iter().any(|word| stem.contains(word)).then_some(Self::Template)
            }
            _ => None,
        }
    }

    /// Whether the text can name a function at all: most YAML is something else, and its errors are of no interest.
    fn may_be(self, text: &str) -> bool {
        match self {
            Self::Template => ["AWS::Serverless::Function", "AWS::Lambda::Function"].iter().any(|ty| text.contains(ty)),
            Self::Serverless => text.contains("functions"),
            Self::Azure => text.contains("bindings"),
        }
    }

    fn read(self, document: &Document, descriptor: &mut Descriptor<'_>) {
        match self {
            Self::Template => cloudformation::read(document, descriptor),
            Self::Serverless => serverless::read(document, descriptor),
            Self::Azure => azure::read(document, descriptor),
        }
    }
}

/// A descriptor that is being read, and what it told so far.
struct Descriptor<'p> {
    path: &'p str,
    files: &'p Files<'p>,
    text: &'p dyn Fn(&str) -> Option<String>,
    found: Deploy,
    /// So much was found that no more is read.
    full: bool,
}

/// What is known of a function before its file is found.
struct Draft<'a> {
    /// As configuration calls it.
    name: &'a str,
    line: u32,
    root: String,
    platform: Platform,
    calls: Calls,
}

/// Who calls a function.
#[derive(Clone, Default, Debug)]
struct Calls {
    triggers: Vec<Trigger>,
    /// A client can call it without credentials.
    open: bool,
}

impl Descriptor<'_> {
    fn note(&mut self, line: Option<u32>, message: impl Into<String>) {
        let mut message = message.into();
        if let Some((end, _)) = message.char_indices().nth(MAX_MESSAGE) {
            message.replace_range(end.., "…");
        }
        self.found.notes.push(Note { path: self.path.to_owned(), line, message });
    }

    /// The descriptor's folder.
    fn folder(&self) -> &str {
        locate::folder(self.path)
    }

    /// Finds the function that a handler's text names, or notes what was looked for.
    fn handler(&mut self, draft: Draft<'_>, handler: &str, runtime: Runtime) {
        let located = match handler.len() {
            0..=MAX_HANDLER => self.files.handler(&draft.root, handler, runtime),
            _ => Err("it is too long".to_owned()),
        };
        match located {
            Ok(located) => self.push(draft.named(self.path, located.file, located.export)),
            Err(missing) => {
                let message = format!("`{}` names the handler `{handler}`, but {missing}", draft.name);
                self.note(Some(draft.line), message);
            }
        }
    }

    fn push(&mut self, named: Named) {
        let inline = |named: &Named| named.inline_code.as_ref().map_or(0, |code| code.text.len());
        let before: usize = self.found.functions.iter().map(inline).sum();
        if inline(&named) > MAX_INLINE.saturating_sub(before) {
            return self.note(Some(named.line), "holds more inline code than is read");
        }
        self.found.functions.push(named);
    }

    /// Whether no more is read; that is noted, once.
    fn is_full(&mut self) -> bool {
        if !self.full && self.found.functions.len() + self.found.notes.len() >= MAX_FOUND {
            self.full = true;
            self.note(None, format!("names more than {MAX_FOUND} functions; the others are not read"));
        }
        self.full
    }
}

impl Draft<'_> {
    fn named(self, config: &str, file: String, export: Vec<SmolStr>) -> Named {
        let Calls { mut triggers, open } = self.calls;
        triggers.sort_unstable();
        triggers.dedup();
        Named {
            config: config.to_owned(),
            line: self.line,
            file,
            export,
            root: self.root,
            platform: self.platform,
            authenticated: !open && triggers.iter().any(|trigger| trigger.is_http()),
            triggers,
            bindings: Vec::new(),
            reason: format!("{config}:{} names it", self.line),
            inline_code: None,
        }
    }
}

impl Calls {
    /// Adds a trigger; `guarded`: it demands credentials.
    fn add(&mut self, trigger: Trigger, guarded: bool) {
        self.open |= trigger.is_http() && !guarded;
        self.triggers.push(trigger);
    }
}
