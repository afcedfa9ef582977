//! Which functions are handlers, why, and what they are given.
//!
//! Evidence, the strongest first: the user's word, configuration, a registration or decorator that the evaluator saw, a name.

pub mod conventions;
mod registered;

use std::collections::BTreeMap;
use std::sync::Arc;

use smol_str::{SmolStr, ToSmolStr};

use crate::deploy::event::{self, Leaf};
use crate::deploy::{self, Signature, Trigger};
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
    pub signature: Signature,
    /// Parameters that receive input, with their trigger; empty: the signature tells all.
    pub bindings: Vec<(SmolStr, Trigger)>,
    pub reason: String,
    /// The descriptor and its line, where configuration names it and it has to be there.
    pub config: Option<(String, u32)>,
}

impl Candidate {
    /// Whether the last part of its path is this name.
    pub fn is_called(&self, name: &str) -> bool {
        matches!(&self.target, Target::Export(path) if path.last().is_some_and(|last| last == name))
    }
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

/// What is known before anything is evaluated.
#[derive(Default)]
pub struct Candidates {
    /// The files that may hold handlers, each with what is known of them.
    pub files: BTreeMap<FileId, Vec<Candidate>>,
    /// What is wrong with the configuration.
    pub notes: Vec<Note>,
    /// What the user named and is not there.
    pub problems: Vec<Note>,
    /// The descriptors' lines with a function that nothing keeps from reaching any host, and what it is.
    pub open_egress: Vec<(FileId, u32, String)>,
}

/// Collects the candidates of a project.
pub fn candidates(program: &Program<'_>, named: &[String]) -> Candidates {
    let project = program.project();
    let paths: Vec<&str> = project.files().map(|file| project.path(file)).collect();
    let text = |path: &str| project.find(path).and_then(|file| project.text(file).ok().map(str::to_owned));
    let deploy = deploy::descriptors(&paths, &text);
    let open_egress = deploy.functions.iter().filter_map(|function| {
        let what = format!("{}#{}", function.file, function.export.join("."));
        Some((project.find(&function.config)?, function.open_egress?, what))
    });
    let open_egress = open_egress.collect();
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
            signature: function.signature,
            bindings: function.bindings.into_iter().map(|binding| (binding.parameter, binding.trigger)).collect(),
            reason: function.reason,
            config: (!function.by_convention).then_some((function.config, function.line)),
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
    Candidates { files, notes: deploy.notes, problems, open_egress }
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
        signature: Signature::default(),
        bindings: Vec::new(),
        reason: "named with --handler".into(),
        config: None,
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
        signature: Signature::default(),
        bindings: Vec::new(),
        reason,
        config: None,
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
            let one = found(evaluator, entry, candidate, &name, value);
            let must_be_there = path.is_empty() && candidate.config.is_some();
            one.or_else(|| if must_be_there { only_export(evaluator, entry, candidate) } else { None })
                .into_iter()
                .collect()
        }
        Target::Everything => {
            let exported = evaluator.exported(entry, Some(Trust::Public));
            exported.into_iter().filter_map(|(name, value)| found(evaluator, entry, candidate, &name, value)).collect()
        }
        Target::Registered => registered::find(evaluator, entry),
    }
}

/// The export of a module that is named without a function: the default one or the only one, else `run` or `index`.
fn only_export(evaluator: &mut Evaluator<'_>, entry: &mut Entry, candidate: &Candidate) -> Option<Found> {
    let exported = evaluator.exported(entry, None);
    let named = |wanted: &str| exported.iter().find(|(name, _)| name == wanted);
    let only = exported.first().filter(|_| exported.len() == 1);
    let (name, value) = named("default").or(only).or_else(|| named("run")).or_else(|| named("index"))?.clone();
    found(evaluator, entry, candidate, &name, value)
}

/// The functions that a handler has registered as handlers, which were so many registrations before: a server that it
/// starts. In the state in which it ended.
pub fn registered_since(evaluator: &mut Evaluator<'_>, entry: &Entry, before: usize) -> Vec<Found> {
    registered::found_since(evaluator, entry, before)
}

/// What to say when a function that configuration names is not there.
pub fn missing_in_configuration(
    evaluator: &mut Evaluator<'_>,
    project: &Project,
    entry: &mut Entry,
    candidate: &Candidate,
) -> Option<Note> {
    let (Some((config, line)), Target::Export(path)) = (&candidate.config, &candidate.target) else { return None };
    let file = project.path(entry.file);
    let known = known_names(evaluator, entry);
    let message = match path.join(".").as_str() {
        "" => format!("names {file}, in which no function to call is seen; {known}"),
        name => format!("names `{name}`, which is no function that is seen in {file}; {known}"),
    };
    Some(Note { path: config.clone(), line: Some(*line), message })
}

/// What to say when a function that the user named is not there.
pub fn missing(evaluator: &mut Evaluator<'_>, project: &Project, entry: &mut Entry, candidate: &Candidate) -> Note {
    let known = known_names(evaluator, entry);
    let message = match &candidate.target {
        Target::Export(path) => {
            format!("--handler names `{}`, which is no function of this file; {known}", path.join("."))
        }
        Target::Everything | Target::Registered => format!("--handler names its functions, but {known}"),
    };
    Note { path: project.path(entry.file).to_owned(), line: None, message }
}

/// The functions of a file that can be named.
fn known_names(evaluator: &mut Evaluator<'_>, entry: &mut Entry) -> String {
    let names: Vec<String> =
        evaluator.exported(entry, None).into_iter().map(|(name, _)| format!("`{name}`")).take(MAX_NAMES + 1).collect();
    match names.as_slice() {
        [] => "it has no functions that can be named".to_owned(),
        names if names.len() > MAX_NAMES => format!("it has {}, …", names[..MAX_NAMES].join(", ")),
        names => format!("it has {}", names.join(", ")),
    }
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
    let event =
        |name: &str, origin, triggers: &[Trigger]| attacker(name, origin, triggers, candidate.authenticated, None);
    let by_position =
        |(at, (name, origin, _)): (usize, &(SmolStr, Span, ParameterKind))| match (candidate.signature, at) {
            (Signature::Request, _) | (Signature::EventFirst, 0) => event(name, *origin, &candidate.triggers),
            (Signature::EventFirst, 1) => context(name, *origin),
            (Signature::ContextFirst, 0) => context_of(name, *origin, event(name, *origin, &candidate.triggers)),
            (Signature::ContextFirst, at) => match candidate.bindings.get(at - 1) {
                Some((_, trigger)) => event(name, *origin, &[*trigger]),
                None if at == 1 && candidate.bindings.is_empty() => event(name, *origin, &candidate.triggers),
                None => nobody(name, *origin),
            },
            (Signature::EventFirst, _) => nobody(name, *origin),
        };
    let by_name = |(name, origin, _): &(SmolStr, Span, ParameterKind)| match candidate
        .bindings
        .iter()
        .find(|(parameter, _)| parameter == name)
    {
        Some((_, trigger)) => event(name, *origin, &[*trigger]),
        None => nobody(name, *origin),
    };
    match candidate.bindings.is_empty() || candidate.signature == Signature::ContextFirst {
        true => parameters.enumerate().map(by_position).collect(),
        false => parameters.map(by_name).collect(),
    }
}

/// A context that holds the event's parts by the names that Azure gives them; the rest of it is the platform's.
fn context_of(name: &str, origin: Span, event: Given) -> Given {
    let Given { trust, leaves, .. } = event;
    let leaves = Leaves(Arc::new(move |path: &[Step]| match path.first() {
        Some(Step::Key(key)) if key == "req" && path.len() > 1 => {
            leaves.as_ref().map_or(trust, |leaves| (leaves.0)(&path[1..]))
        }
        Some(Step::Key(key)) if matches!(key.as_str(), "bindingData" | "bindings" | "req" | "triggerMetadata") => trust,
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
