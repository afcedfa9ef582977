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
mod descriptor;
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
mod next;
mod nuclio;
mod openfaas;
mod openwhisk;
mod program;
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

use crate::eval::Plain;
use crate::finding::{Note, Platform};
use crate::syntax::Language;

use descriptor::{Calls, Descriptor, Draft, ITSELF, NO_FILE, has_reason};
pub use document::Document;
use kind::Kind;
use locate::Files;
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

/// What the evaluation of a program told.
#[derive(Debug)]
pub struct Evaluated {
    /// The descriptor: the program, or the file of it in which the function is declared.
    pub path: String,
    pub told: Told,
}

#[derive(Debug)]
pub enum Told {
    /// A service of the Serverless Framework.
    Service(Document),
    Function(Declared),
}

/// A function that a program declares.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Declared {
    pub line: u32,
    /// The folder in which the program runs, to which its paths are relative, if something tells which that is.
    pub base: Option<String>,
    /// What the stub of its library tells of it: `queries/deploy`.
    pub told: Plain,
    pub callers: Vec<Caller>,
}

/// Something that calls a function which a program declares.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Caller {
    /// By the API that was given the function.
    Known(Trigger),
    /// By what a stub tells.
    Told(Plain),
}

/// Reads all descriptors among the project's paths (`/` between folders, no leading `./`). `text` gives the text of a
/// file; what it gives `None` for is as if it were not there. `programs` told more.
pub fn descriptors(paths: &[&str], text: &dyn Fn(&str) -> Option<String>, programs: &[Evaluated]) -> Deploy {
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
    for program in programs {
        let mut descriptor = Descriptor::new(&program.path, &files, text);
        match &program.told {
            Told::Service(document) => serverless::read(document, &mut descriptor),
            Told::Function(function) => program::read(function, &mut descriptor),
        }
        read.push((&program.path, descriptor.found));
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
