//! Deploy descriptors: what configuration tells about handlers and their triggers.
//!
//! * A *descriptor* is a file that names functions: a template, `serverless.yml`, a Terraform module, a deploy script.
//!   `kind` tells which files can be one, and there is one reader for each tool.
//! * A *code root* is the folder that becomes the function's package; handlers are named from there.
//!
//! A name that only the deployment knows (`!Ref` without a default, `${env:X}`) is never guessed: there is a note.
//! Nothing here knows syntax trees or values: whether the file has such an export is the evaluator's to say.

mod azure;
mod chalice;
mod cloudflare;
mod cloudformation;
mod convention;
mod devs;
mod digitalocean;
mod document;
pub mod event;
mod firebase;
mod fission;
mod gcloud;
mod google;
mod kind;
mod knative;
mod locate;
mod netlify;
mod nuclio;
mod openfaas;
mod openwhisk;
mod serverless;
mod shell;
mod supabase;
mod terraform;
pub mod trigger;
mod variables;
mod vercel;
mod zappa;

use rustc_hash::FxHashSet;
use smol_str::SmolStr;

use crate::finding::{Note, Platform};
use crate::syntax::Language;

use kind::Kind;
use locate::{Files, Located, Runtime};
pub use trigger::Trigger;

/// What the descriptors of a project tell.
#[derive(Debug, Default)]
pub struct Deploy {
    /// Sorted by descriptor, line, file and export.
    pub functions: Vec<Named>,
    /// Sorted.
    pub notes: Vec<Note>,
    /// Templates that other ones deploy.
    nested: Vec<String>,
}

impl Deploy {
    fn take(&mut self, mut other: Self) {
        self.functions.append(&mut other.functions);
        self.notes.append(&mut other.notes);
        self.nested.append(&mut other.nested);
    }
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
    pub signature: Signature,
    /// The parameters that receive input; empty where the signature tells all.
    pub bindings: Vec<Binding>,
    /// Whether a convention and not a word of the configuration names it: it need not be there.
    pub by_convention: bool,
    /// The line of the resource when nothing in it restricts which hosts the function can reach.
    pub open_egress: Option<u32>,
    /// `template.yaml:12 names it`.
    pub reason: String,
    /// The template that deploys the descriptor as a nested one.
    within: Option<String>,
    pub inline_code: Option<InlineCode>,
}

/// What a function's parameters are, in their order.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Debug)]
pub enum Signature {
    /// The event or request, then the platform's context.
    #[default]
    EventFirst,
    /// The context, then the event: Nuclio, Knative, Azure's Node functions. What the context holds of the event is the
    /// event's.
    ContextFirst,
    /// Every parameter is input: a request and what answers it.
    Request,
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
    let mut modules = Vec::new();
    let mut read = Vec::new();
    for path in paths {
        let kinds = Kind::of(path);
        if kinds.is_empty() {
            continue;
        }
        let Some(source) = text(path) else { continue };
        let Some(kind) = kinds.into_iter().find(|kind| kind.may_be(&source)) else { continue };
        if kind == Kind::Terraform {
            modules.push(locate::folder(path));
            continue;
        }
        let mut descriptor = Descriptor::new(path, &files, text);
        kind.read(&source, &mut descriptor);
        read.push((*path, descriptor.found));
    }
    // What a parent gives to a nested template counts, not what the template says of itself.
    let nested: FxHashSet<String> = read.iter_mut().flat_map(|(_, found)| std::mem::take(&mut found.nested)).collect();
    for (path, mut found) in read {
        if nested.contains(path) {
            found.functions.retain(|named| named.within.is_some());
            found.notes.retain(|note| note.path != path);
        }
        deploy.take(found);
    }
    deploy.take(terraform::read(&modules, &files, text));
    deploy.take(convention::read(paths, &files, text));
    deploy.functions.sort();
    deploy.functions.dedup();
    deploy.notes.sort();
    deploy.notes.dedup();
    deploy
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
#[derive(Clone, Debug)]
struct Draft<'a> {
    /// As configuration calls it.
    name: &'a str,
    line: u32,
    root: String,
    platform: Platform,
    calls: Calls,
    signature: Signature,
    open_egress: Option<u32>,
}

/// Who calls a function.
#[derive(Clone, Default, Debug)]
struct Calls {
    triggers: Vec<Trigger>,
    /// A client can call it without credentials.
    open: bool,
}

impl<'p> Descriptor<'p> {
    fn new(path: &'p str, files: &'p Files<'p>, text: &'p dyn Fn(&str) -> Option<String>) -> Self {
        Self { path, files, text, found: Deploy::default(), full: false }
    }

    fn note(&mut self, line: Option<u32>, message: impl Into<String>) {
        self.note_in(self.path, line, message);
    }

    /// A note about another file that belongs to the descriptor.
    fn note_in(&mut self, path: &str, line: Option<u32>, message: impl Into<String>) {
        let mut message = message.into();
        if let Some((end, _)) = message.char_indices().nth(MAX_MESSAGE) {
            message.replace_range(end.., "…");
        }
        self.found.notes.push(Note { path: path.to_owned(), line, message });
    }

    /// The one note as all that was found.
    fn noted(mut self, line: Option<u32>, message: impl Into<String>) -> Deploy {
        self.note(line, message);
        self.found
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
        self.located(draft, handler, located);
    }

    /// Takes the function that was found for a handler's text, or notes what was looked for.
    fn located(&mut self, draft: Draft<'_>, handler: &str, located: Result<Located, String>) {
        match located {
            Ok(located) => self.push(draft.named(self.path, located.file, located.export)),
            Err(missing) => {
                let message = format!("`{}` names the handler `{handler}`, but {missing}", draft.name);
                self.note(Some(draft.line), message);
            }
        }
    }

    /// Takes exports of a module that are functions by the platform's convention, where they are there.
    fn conventional(&mut self, draft: Draft<'_>, file: &str, exports: &[&[&str]]) {
        for export in exports {
            if self.is_full() {
                return;
            }
            let export = export.iter().map(SmolStr::new).collect();
            let mut named = draft.clone().named(self.path, file.to_owned(), export);
            named.by_convention = true;
            self.push(named);
        }
    }

    /// The folder that a configuration names relative to its own; it is noted when that lies outside of the project.
    fn root(&mut self, name: &str, line: u32, relative: &str) -> Option<String> {
        let root = locate::join(self.folder(), relative);
        if root.is_none() {
            self.note(Some(line), format!("`{name}` is not read: {relative} lies outside of the project"));
        }
        root
    }

    /// Notes what keeps a function from being read: something that the deployment decides, or the reason that it tells.
    fn open(&mut self, name: &str, line: u32, what: &str, open: &str) {
        let why = if has_reason(open) { "" } else { ", which the deployment decides" };
        self.note(Some(line), format!("`{name}` is not read: its {what} holds {open}{why}"));
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

/// Ends of what is told about something that is open for another reason than that the deployment decides it.
const ITSELF: &str = ", which leads to itself";
const NO_FILE: &str = ", but there is no such file";

fn has_reason(open: &str) -> bool {
    open.ends_with(ITSELF) || open.ends_with(NO_FILE)
}

impl<'a> Draft<'a> {
    fn new(name: &'a str, line: u32, root: impl Into<String>, platform: Platform) -> Self {
        let (calls, signature) = (Calls::default(), Signature::default());
        Self { name, line, root: root.into(), platform, calls, signature, open_egress: None }
    }

    fn calls(self, calls: Calls) -> Self {
        Self { calls, ..self }
    }

    /// Called by one trigger, without credentials.
    fn called_by(mut self, trigger: Trigger) -> Self {
        self.calls.add(trigger, false);
        self
    }

    fn signature(self, signature: Signature) -> Self {
        Self { signature, ..self }
    }

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
            signature: self.signature,
            bindings: Vec::new(),
            by_convention: false,
            open_egress: self.open_egress,
            reason: format!("{config}:{} names it", self.line),
            within: None,
            inline_code: None,
        }
    }
}

impl Calls {
    fn join(&mut self, other: &Self) {
        self.triggers.extend_from_slice(&other.triggers);
        self.open |= other.open;
    }

    /// Adds a trigger; `guarded`: it demands credentials.
    fn add(&mut self, trigger: Trigger, guarded: bool) {
        self.open |= trigger.is_http() && !guarded;
        self.triggers.push(trigger);
    }
}
