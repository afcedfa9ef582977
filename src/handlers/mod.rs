//! Which functions are handlers, why, and what they are given.
//!
//! Evidence, the strongest first: the user's word, configuration, a registration or decorator that the evaluator saw, a name.

pub mod conventions;
mod libraries;
mod middleware;
mod missing;
mod named;
mod parameters;
mod programs;
mod registered;
mod registrar;
mod typed;

use std::collections::BTreeMap;

use rustc_hash::FxHashSet;
use smol_str::SmolStr;

use crate::deploy::{self, Deploy, Signature, Trigger};
use crate::eval::{Described, Entry, Evaluator, Given, Invocation, Program};
use crate::finding::{Handler, Note, Platform, Trust};
use crate::project::Project;
use crate::rule::Catalog;
use crate::source::{FileId, Span};
use crate::value::Value;
pub use missing::{missing, missing_in_configuration};
pub use named::{Named, is_excluded};
use parameters::{Event, Parameters};

/// A function that may be a handler, before its module was evaluated.
#[derive(Clone, Debug)]
pub struct Candidate {
    /// How to reach it in its file.
    pub target: Target,
    pub platform: Platform,
    pub triggers: Vec<Trigger>,
    pub authenticated: bool,
    pub called: Called,
    pub reason: String,
    /// The descriptor and its line, where configuration names it and it has to be there.
    pub config: Option<(String, u32)>,
    /// What names it, where the user did.
    pub said_by: Option<String>,
}

impl Candidate {
    fn event(&self) -> Event<'_> {
        let decoded = matches!(self.called, Called::ByLibrary(..));
        Event { triggers: &self.triggers, authenticated: self.authenticated, decoded }
    }

    /// Takes over who calls it, as configuration says, where what was found tells less.
    fn called_as(&mut self, configured: &Self) {
        self.platform = configured.platform;
        self.reason.clone_from(&configured.reason);
        if self.triggers == [Trigger::Unknown] && !configured.triggers.is_empty() {
            self.triggers.clone_from(&configured.triggers);
            self.authenticated = configured.authenticated;
        }
    }

    /// Whether the last part of its path is this name.
    pub fn is_called(&self, name: &str) -> bool {
        matches!(&self.target, Target::Export(path) if path.last().is_some_and(|last| last == name))
    }
}

/// With what a handler is called.
#[derive(Clone, Debug)]
pub enum Called {
    /// As its platform does; with the parameters that receive input and their triggers, where the signature does not
    /// tell all.
    ByPlatform(Signature, Vec<(SmolStr, Trigger)>),
    /// With whatever a library's user likes.
    ByUser,
    /// As the library does that it was registered with.
    ByLibrary(Parameters, Registered),
}

/// What a registration tells about the parameters of its function.
#[derive(Clone, Default, Debug)]
pub struct Registered {
    /// The route, if one is known.
    route: Option<SmolStr>,
    /// Where decorators of parameters stand that ask for what a client sends.
    asked: Vec<Span>,
    /// What parses what comes from a client.
    parser: Option<Value>,
}

/// How a handler is reached in its file.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Target {
    /// A path of names from the module's variables or exports.
    Export(Vec<SmolStr>),
    /// All functions and methods that the module exports.
    Everything,
    /// All functions that the module exports, each called by clients with arguments of their own.
    Actions,
    /// Functions that the module registers with a platform's library.
    Registered,
    /// Functions that the module exports and whose types say what calls them.
    Typed,
}

/// A handler that is there.
#[derive(Clone)]
pub struct Found {
    pub handler: Handler,
    pub invocation: Invocation,
}

impl Found {
    /// Whether nothing tells what calls it.
    fn is_of_unknown(&self) -> bool {
        self.handler.triggers.iter().all(|trigger| trigger == Trigger::Unknown.name())
    }
}

/// What is known before anything is evaluated.
#[derive(Default)]
pub struct Candidates {
    /// The files that may hold handlers, each with what is known of them.
    pub files: BTreeMap<FileId, Vec<Candidate>>,
    /// What is wrong with the configuration.
    pub notes: Vec<Note>,
    /// What looks like a handler and is not taken for one.
    pub passed_over: Vec<Note>,
    /// What the user named and is not there.
    pub problems: Vec<Note>,
    /// The descriptors' lines with a function that nothing keeps from reaching any host, and what it is.
    pub open_egress: Vec<(FileId, u32, String)>,
}

/// What the descriptors of a project tell.
pub fn deployed(project: &Project, catalog: &Catalog) -> Deploy {
    let paths: Vec<&str> = project.files().map(|file| project.path(file)).collect();
    let text = |path: &str| project.find(path).and_then(|file| project.text(file).ok().map(str::to_owned));
    let programs = programs::evaluate(project, catalog);
    let mut deploy = deploy::descriptors(&paths, &text, &programs.evaluated);
    deploy.notes.extend(programs.notes);
    deploy
}

/// Collects the candidates of a project.
pub fn candidates(program: &Program<'_>, deploy: Deploy, named: &[Named]) -> Candidates {
    let project = program.project();
    let open_egress = deploy.functions.iter().filter_map(|function| {
        let what = format!("{}#{}", function.file, function.export.join("."));
        Some((project.find(&function.config)?, function.open_egress?, what))
    });
    let open_egress = open_egress.collect();
    let (notes, mut passed_over, mut problems) = (deploy.notes, Vec::new(), Vec::new());
    let mut files: BTreeMap<FileId, Vec<Candidate>> = BTreeMap::new();
    for name in named {
        match named::candidate(project, name) {
            Ok((file, candidate)) => files.entry(file).or_default().push(candidate),
            Err(problem) => problems.push(problem),
        }
    }
    for function in deploy.functions {
        let inline = function.inline_code.as_ref().map(|code| project.add(&function.file, &code.text));
        let Some(file) = inline.or_else(|| project.find(&function.file)) else { continue };
        let candidate = Candidate {
            target: Target::Export(function.export),
            platform: function.platform,
            triggers: function.triggers,
            authenticated: function.authenticated,
            called: Called::ByPlatform(
                function.signature,
                function.bindings.into_iter().map(|binding| (binding.parameter, binding.trigger)).collect(),
            ),
            reason: function.reason,
            config: (!function.by_convention).then_some((function.config, function.line)),
            said_by: None,
        };
        files.entry(file).or_default().push(candidate);
    }
    for file in project.files() {
        let known = files.get(&file).map_or(&[][..], Vec::as_slice);
        let more = by_text(program, file, known, &mut passed_over);
        if !more.is_empty() {
            files.entry(file).or_default().extend(more);
        }
    }
    without_imported(program, &mut files);
    Candidates { files, notes, passed_over, problems, open_egress }
}

/// Whether a file may register functions: it may be a program that starts a server, too, since no other one that may imports it.
pub fn may_register(candidates: &[Candidate]) -> bool {
    candidates.iter().any(|candidate| candidate.target == Target::Registered)
}

/// Modules register functions where they are evaluated: of files that import each other, the one is enough that has all
/// the others.
fn without_imported(program: &Program<'_>, files: &mut BTreeMap<FileId, Vec<Candidate>>) {
    let all = files.iter().filter(|(_, found)| may_register(found)).map(|(file, _)| *file);
    let left: FxHashSet<FileId> = programs::not_imported(program, all.collect()).into_iter().collect();
    files.retain(|file, candidates| {
        candidates.retain(|candidate| candidate.target != Target::Registered || left.contains(file));
        !candidates.is_empty()
    });
}

/// What a file's own text suggests: looked at byte by byte before anything is parsed.
fn by_text(program: &Program<'_>, file: FileId, known: &[Candidate], passed_over: &mut Vec<Note>) -> Vec<Candidate> {
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
        called: Called::ByPlatform(Signature::default(), Vec::new()),
        reason,
        config: None,
        said_by: None,
    };
    let is_known = |target: &Target| known.iter().any(|candidate| candidate.target == *target);
    if language.is_python() {
        if conventions::may_define(text)
            && let Some(module) = program.module(file)
        {
            for candidate in conventions::candidates(module) {
                let name = module.function(candidate.function).name.clone();
                let target = Target::Export(vec![name]);
                if !is_known(&target) {
                    found.push(unnamed(target, candidate.platform, candidate.reason));
                }
            }
            let others = conventions::passed_over(module).into_iter();
            let others = others.filter(|(name, _)| !is_known(&Target::Export(vec![SmolStr::new(name)])));
            passed_over.extend(others.map(|(name, origin)| Note {
                path: path.to_owned(),
                line: Some(project.lines(file).position(text, origin.start).0),
                message: format!(
                    "`{name}` does not take an event and a context; name it with `--handler` if it is one"
                ),
            }));
        }
    } else if conventions::may_export(text, "handler") {
        let target = Target::Export(vec!["handler".into()]);
        if !is_known(&target) {
            found.push(unnamed(target, Platform::Unknown, "is exported as handler".into()));
        }
    }
    if !language.is_python() && conventions::is_of_server(text) {
        found.push(Candidate {
            triggers: vec![Trigger::Http],
            called: Called::ByLibrary(Parameters::Whole, Registered::default()),
            ..unnamed(Target::Actions, Platform::Unknown, "clients call what this module exports".into())
        });
    }
    if registered::may_register(project, file, language, text, !known.is_empty()) {
        found.push(unnamed(Target::Registered, Platform::Unknown, String::new()));
    }
    if typed::may_be_in(language, text) {
        found.push(unnamed(Target::Typed, Platform::Unknown, String::new()));
    }
    if !found.is_empty() && !language.is_python() && is_bundle(text) {
        found.clear();
        let message = "is a bundle, whose names tell nothing; name its handler with `--handler`, or check its sources";
        passed_over.push(Note { path: path.to_owned(), line: None, message: message.into() });
    }
    found
}

/// Generated code: a bundle, minified, most of which stands in long lines. It has names of all kinds, so what its text
/// says makes no handler there. A source map in a comment is no code.
fn is_bundle(text: &str) -> bool {
    const LONG_LINE: usize = 5_000;
    let code = text.lines().filter(|line| !line.starts_with("//# sourceMappingURL="));
    let long: usize = code.map(str::len).filter(|length| *length > LONG_LINE).sum();
    long > text.len() / 2
}

/// The handlers that a candidate stands for, in the evaluated module.
pub fn find(evaluator: &mut Evaluator<'_>, entry: &mut Entry, candidate: &Candidate) -> Vec<Found> {
    match &candidate.target {
        Target::Export(path) => {
            let value = evaluator.resolve(entry, path);
            let value = if path.len() > 1 { evaluator.of_its_class(entry, value) } else { value };
            let name = path.last().cloned().unwrap_or_default();
            let mut all = found_in(evaluator, entry, candidate, &name, value);
            if all.is_empty() && candidate.platform == Platform::Openwhisk && path.len() == 1 {
                // Its runtime runs the text of a file that stands alone, and takes the function that has the name then.
                let value = evaluator.private(entry, &name);
                all = found_in(evaluator, entry, candidate, &name, value);
            }
            let must_be_there = path.is_empty() && candidate.config.is_some();
            match all.is_empty() && must_be_there {
                true => only_export(evaluator, entry, candidate).into_iter().collect(),
                false => all,
            }
        }
        Target::Everything => {
            let exported = evaluator.exported(entry, Some(Trust::Public));
            exported.into_iter().filter_map(|(name, value)| found(evaluator, entry, candidate, &name, value)).collect()
        }
        Target::Actions => {
            let exported = evaluator.exported(entry, None).into_iter().filter(|(name, _)| !name.contains('.'));
            exported.filter_map(|(name, value)| found(evaluator, entry, candidate, &name, value)).collect()
        }
        Target::Registered => registered::find(evaluator, entry),
        Target::Typed => typed::find(evaluator, entry, candidate),
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
pub fn registered_since(evaluator: &mut Evaluator<'_>, entry: &mut Entry, before: usize) -> Vec<Found> {
    registered::found_since(evaluator, entry, before)
}

/// The handlers that a value stands for: it is a function, or a class of which a framework calls methods.
fn found_in(
    evaluator: &mut Evaluator<'_>,
    entry: &mut Entry,
    candidate: &Candidate,
    name: &str,
    value: Value,
) -> Vec<Found> {
    match registered::class_of(evaluator, entry, &value) {
        Some(class) => registered::methods(evaluator, entry, candidate, class, &value),
        // What an application makes of a function is not the function itself.
        None => match registered::of_application(evaluator, entry, candidate, (name, &value)) {
            found if !found.is_empty() => found,
            _ => found(evaluator, entry, candidate, name, value).into_iter().collect(),
        },
    }
}

fn found(
    evaluator: &mut Evaluator<'_>,
    entry: &Entry,
    candidate: &Candidate,
    name: &str,
    function: Value,
) -> Option<Found> {
    let described = evaluator.described(entry, &function).filter(|one| !evaluator.is_stub(one.origin.file))?;
    let candidate = &typed::with_type(evaluator, entry, candidate, &described);
    let given = given(candidate, &described);
    let trust = trust(candidate, &given);
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
    Some(Found { handler, invocation: Invocation { function, given, library, ..Invocation::default() } })
}

/// Who chooses the worst of what a handler gets; one that a framework calls finds the whole request, whatever it is given.
fn trust(candidate: &Candidate, given: &[Given]) -> Trust {
    let event = candidate.event();
    let of_event = match candidate.called {
        Called::ByLibrary(..) if !candidate.triggers.is_empty() => parameters::worst(event),
        _ => None,
    };
    of_event.into_iter().chain([parameters::trust(given)]).max().unwrap_or(Trust::Platform)
}

fn given(candidate: &Candidate, described: &Described) -> Vec<Given> {
    let event = candidate.event();
    match &candidate.called {
        Called::ByPlatform(signature, bindings) => parameters::by_platform(*signature, bindings, event, described),
        Called::ByUser => parameters::from_user(described),
        Called::ByLibrary(how, registered) => parameters::by_library(*how, event, described, registered),
    }
}
