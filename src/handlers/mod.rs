//! Which functions are handlers, why, and what they are given.
//!
//! Evidence, the strongest first: the user's word, configuration, a registration or decorator that the evaluator saw, a name.

pub mod conventions;
mod registered;

use std::collections::BTreeMap;
use std::sync::Arc;

use smol_str::{SmolStr, ToSmolStr};

use crate::deploy::event::{self, Leaf};
use crate::deploy::{self, Trigger};
use crate::eval::{Described, Entry, Evaluator, Given, Leaves, Program};
use crate::finding::{Handler, Note, Platform, Trust};
use crate::ir::ParameterKind;
use crate::project::Project;
use crate::source::{FileId, Span};
use crate::value::{Step, Value};

/// A function that may be a handler, before its module was evaluated.
#[derive(Clone, Debug)]
pub struct Candidate {
    /// How to reach it in its file.
    pub target: Target,
    pub platform: Platform,
    pub triggers: Vec<Trigger>,
    pub authenticated: bool,
    /// Parameters that receive input, by name, with their trigger; empty: the first one is the event.
    pub bindings: Vec<(SmolStr, Trigger)>,
    pub reason: String,
}

/// How a handler is reached in its file.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Target {
    /// A path of names from the module's variables or exports.
    Export(Vec<SmolStr>),
    /// All functions and methods that the module exports.
    Everything,
    /// Functions that the module registers with a platform's library.
    Registered,
}

/// A handler that is there.
#[derive(Clone)]
pub struct Found {
    pub handler: Handler,
    pub function: Value,
    pub given: Vec<Given>,
    /// Whether it belongs to a library whose user calls it and goes on with what it gives.
    pub library: bool,
}

/// So many functions of a file are named when the one that was asked for is not there.
const MAX_NAMES: usize = 12;

/// The files that may hold handlers, each with what is known of them; what is wrong with the configuration,
/// and what the user named and is not there.
pub fn candidates(program: &Program<'_>, named: &[String]) -> (BTreeMap<FileId, Vec<Candidate>>, Vec<Note>, Vec<Note>) {
    let project = program.project();
    let paths: Vec<&str> = project.files().map(|file| project.path(file)).collect();
    let text = |path: &str| project.find(path).and_then(|file| project.text(file).ok().map(str::to_owned));
    let deploy = deploy::descriptors(&paths, &text);
    let mut problems = Vec::new();
    let mut files: BTreeMap<FileId, Vec<Candidate>> = BTreeMap::new();
    for name in named {
        match named_by_user(project, name) {
            Ok((file, candidate)) => files.entry(file).or_default().push(candidate),
            Err(problem) => problems.push(problem),
        }
    }
    for function in deploy.functions {
        let Some(file) = project.find(&function.file).filter(|_| function.inline_code.is_none()) else { continue };
        let candidate = Candidate {
            target: Target::Export(function.export),
            platform: function.platform,
            triggers: function.triggers,
            authenticated: function.authenticated,
            bindings: function.bindings.into_iter().map(|binding| (binding.parameter, binding.trigger)).collect(),
            reason: function.reason,
        };
        files.entry(file).or_default().push(candidate);
    }
    for file in project.files() {
        let known = files.get(&file).map_or(&[][..], Vec::as_slice);
        let more = by_text(program, file, known);
        if !more.is_empty() {
            files.entry(file).or_default().extend(more);
        }
    }
    (files, deploy.notes, problems)
}

/// `FILE:FUNCTION`, `FILE:*`.
fn named_by_user(project: &Project, name: &str) -> Result<(FileId, Candidate), Note> {
    let wrong = |message: String| Note { path: name.to_owned(), line: None, message };
    let Some((path, function)) = name.rsplit_once(':') else {
        return Err(wrong("`--handler` takes FILE:FUNCTION, or FILE:* for all that a file exports".into()));
    };
    let Some(file) = project.find(path) else {
        return Err(wrong(format!("there is no file `{path}` in the project")));
    };
    let target = match function {
        "*" => Target::Everything,
        name => Target::Export(name.split('.').map(SmolStr::new).collect()),
    };
    let candidate = Candidate {
        target,
        platform: Platform::Named,
        triggers: Vec::new(),
        authenticated: false,
        bindings: Vec::new(),
        reason: "named with --handler".into(),
    };
    Ok((file, candidate))
}

/// What a file's own text suggests: looked at byte by byte before anything is parsed.
fn by_text(program: &Program<'_>, file: FileId, known: &[Candidate]) -> Vec<Candidate> {
    let project = program.project();
    let path = project.path(file);
    let Some(language) = crate::syntax::Language::of_path(path) else { return Vec::new() };
    let Ok(text) = project.text(file) else { return Vec::new() };
    let mut found = Vec::new();
    let unnamed = |target, platform, reason: String| Candidate {
        target,
        platform,
        triggers: Vec::new(),
        authenticated: false,
        bindings: Vec::new(),
        reason,
    };
    let is_known = |target: &Target| known.iter().any(|candidate| candidate.target == *target);
    if language.is_python() {
        if text.contains("handler")
            && let Some(module) = program.module(file)
        {
            for candidate in conventions::candidates(module) {
                let name = module.function(candidate.function).name.clone();
                let target = Target::Export(vec![name]);
                if !is_known(&target) {
                    found.push(unnamed(target, candidate.platform, candidate.reason));
                }
            }
        }
    } else if text.contains("handler") && (text.contains("exports") || text.contains("export ")) && !is_bundle(text) {
        let target = Target::Export(vec!["handler".into()]);
        if !is_known(&target) {
            found.push(unnamed(target, Platform::Unknown, "is exported as handler".into()));
        }
    }
    if registered::may_register(language, text) {
        found.push(unnamed(Target::Registered, Platform::Unknown, String::new()));
    }
    found
}

/// Generated code: a bundle, minified. It has names of all kinds, so a name alone makes no handler there.
fn is_bundle(text: &str) -> bool {
    const LONG_LINE: usize = 5_000;
    text.lines().any(|line| line.len() > LONG_LINE)
}

/// The handlers that a candidate stands for, in the evaluated module.
pub fn find(evaluator: &mut Evaluator<'_>, entry: &mut Entry, candidate: &Candidate) -> Vec<Found> {
    match &candidate.target {
        Target::Export(path) => {
            let value = evaluator.resolve(entry, path);
            let name = path.last().cloned().unwrap_or_default();
            found(evaluator, entry, candidate, &name, value).into_iter().collect()
        }
        Target::Everything => {
            let exported = evaluator.exported(entry, Some(Trust::Public));
            exported.into_iter().filter_map(|(name, value)| found(evaluator, entry, candidate, &name, value)).collect()
        }
        Target::Registered => registered::find(evaluator, entry),
    }
}

/// The functions that a handler has registered as handlers, which were so many registrations before: a server that it
/// starts. In the state in which it ended.
pub fn registered_since(evaluator: &mut Evaluator<'_>, entry: &Entry, before: usize) -> Vec<Found> {
    registered::found_since(evaluator, entry, before)
}

/// What to say when a function that the user named is not there.
pub fn missing(evaluator: &mut Evaluator<'_>, project: &Project, entry: &mut Entry, candidate: &Candidate) -> Note {
    let names: Vec<String> =
        evaluator.exported(entry, None).into_iter().map(|(name, _)| format!("`{name}`")).take(MAX_NAMES + 1).collect();
    let known = match names.as_slice() {
        [] => "it has no functions that can be named".to_owned(),
        names if names.len() > MAX_NAMES => format!("it has {}, …", names[..MAX_NAMES].join(", ")),
        names => format!("it has {}", names.join(", ")),
    };
    let message = match &candidate.target {
        Target::Export(path) => {
            format!("--handler names `{}`, which is no function of this file; {known}", path.join("."))
        }
        Target::Everything | Target::Registered => format!("--handler names its functions, but {known}"),
    };
    Note { path: project.path(entry.file).to_owned(), line: None, message }
}

fn found(
    evaluator: &mut Evaluator<'_>,
    entry: &Entry,
    candidate: &Candidate,
    name: &str,
    function: Value,
) -> Option<Found> {
    let described = evaluator.described(entry, &function)?;
    let given = given(candidate, &described);
    let trust = given.iter().filter_map(|given| given.trust).max().unwrap_or(Trust::Platform);
    let names = [name, &described.name, "exports"];
    let handler = Handler {
        name: names.into_iter().find(|name| !name.is_empty()).unwrap_or_default().to_owned(),
        origin: described.origin,
        platform: candidate.platform,
        triggers: candidate.triggers.iter().map(|trigger| trigger.name().to_owned()).collect(),
        trust,
        reason: candidate.reason.clone(),
    };
    let library = candidate.target == Target::Everything;
    Some(Found { handler, function, given, library })
}

/// What each parameter of a handler is given.
fn given(candidate: &Candidate, described: &Described) -> Vec<Given> {
    let parameters = described.parameters.iter();
    if candidate.platform == Platform::Named {
        let outside = |(name, origin, kind): &(SmolStr, Span, ParameterKind)| Given {
            kind: *kind,
            ..attacker(name, *origin, &[], false, Some(Trust::Public))
        };
        return parameters.map(outside).collect();
    }
    if !candidate.bindings.is_empty() {
        let bound = |(name, origin, _): &(SmolStr, Span, ParameterKind)| match candidate
            .bindings
            .iter()
            .find(|(parameter, _)| parameter == name)
        {
            Some((_, trigger)) => attacker(name, *origin, &[*trigger], candidate.authenticated, None),
            None => nobody(name, *origin),
        };
        return parameters.map(bound).collect();
    }
    let by_position = |(at, (name, origin, _)): (usize, &(SmolStr, Span, ParameterKind))| match at {
        0 => attacker(name, *origin, &candidate.triggers, candidate.authenticated, None),
        1 => context(name, *origin),
        _ => nobody(name, *origin),
    };
    parameters.enumerate().map(by_position).collect()
}

/// A parameter that holds an event of certain triggers.
fn attacker(name: &str, origin: Span, triggers: &[Trigger], authenticated: bool, all: Option<Trust>) -> Given {
    let lowered = move |trust: Trust| if authenticated && trust == Trust::Public { Trust::User } else { trust };
    let trust = match (all, event::union_worst(triggers, &[])) {
        (Some(trust), _) => Some(trust),
        (None, Leaf::Trust(trust)) => Some(lowered(trust)),
        (None, Leaf::Inner) => Some(Trust::Indirect),
        (None, Leaf::Clean) => None,
    };
    let triggers = triggers.to_vec();
    let leaves = (all.is_none() && !triggers.is_empty()).then(|| {
        Leaves(Arc::new(move |path: &[Step]| match event::union(&triggers, path) {
            Leaf::Trust(Trust::Platform) | Leaf::Clean => None,
            Leaf::Trust(trust) => Some(lowered(trust)),
            Leaf::Inner => match event::union_worst(&triggers, path) {
                Leaf::Trust(trust) => Some(lowered(trust)),
                _ => Some(Trust::Indirect),
            },
        }))
    });
    Given { trust, leaves, name: name.to_smolstr(), origin, kind: ParameterKind::Plain }
}

/// The platform's context: what a caller of Lambda sends along in it is his, the rest is the platform's.
fn context(name: &str, origin: Span) -> Given {
    let leaves = Leaves(Arc::new(|path: &[Step]| match path.first() {
        Some(Step::Key(key)) if matches!(key.as_str(), "client_context" | "identity" | "clientContext") => {
            Some(Trust::User)
        }
        _ => None,
    }));
    Given {
        trust: Some(Trust::Platform),
        leaves: Some(leaves),
        name: name.to_smolstr(),
        origin,
        kind: ParameterKind::Plain,
    }
}

fn nobody(name: &str, origin: Span) -> Given {
    Given { trust: None, leaves: None, name: name.to_smolstr(), origin, kind: ParameterKind::Plain }
}
