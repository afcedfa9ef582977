//! Handlers that a program registers with a platform's or framework's library: by a decorator or by a call.

use smol_str::SmolStr;

use super::libraries::is_outside;
use super::middleware::Middleware;
use super::parameters::Parameters;
use super::registrar::{Class, Registrar, Registrars};
use super::{Called, Candidate, Found, Registered, Target, found, found_in, parameters};
use crate::deploy::Trigger;
use crate::eval::{Entry, Evaluator, Invocation, Registration};
use crate::project::Project;
use crate::source::{FileId, Span};
use crate::syntax::Language;
use crate::value::Value;
use crate::value::api::{Instance, without_arguments};

/// Whether a file may register a handler: it names one of the libraries, and that is no part of the project itself.
pub(super) fn may_register(project: &Project, file: FileId, language: Language, text: &str, configured: bool) -> bool {
    let registrars = Registrars::of(language);
    let mut libraries = registrars.libraries_in(text).into_iter();
    registrars.global_in(text, configured) || libraries.any(|library| is_outside(project, file, language, library))
}

/// The option of an application whose routes' annotations are looked at.
const VALIDATES: &str = "enable_validation";
/// Names of functions that a server calls to get its application: the documentation of Flask and of ASGI servers.
const FACTORIES: [&str; 2] = ["create_app", "make_app"];

/// What an evaluated module has registered, here and in the modules that it imports; also when a function of it makes the
/// application, which is called then.
pub(super) fn find(evaluator: &mut Evaluator<'_>, entry: &mut Entry) -> Vec<Found> {
    for name in FACTORIES {
        let function = evaluator.resolve(entry, &[SmolStr::new(name)]);
        if let Some(described) = evaluator.described(entry, &function) {
            let given = parameters::nothing(&described);
            *entry = evaluator.invoke(entry, &Invocation { function, given, ..Invocation::default() });
        }
    }
    found_since(evaluator, entry, 0)
}

/// The handlers that were registered with the application that a value is, where configuration names that.
pub(super) fn of_application(
    evaluator: &mut Evaluator<'_>,
    entry: &mut Entry,
    configured: &Candidate,
    (name, value): (&str, &Value),
) -> Vec<Found> {
    let is_configured = matches!((&configured.called, &configured.target), (Called::ByPlatform(..), Target::Export(_)));
    match evaluator.application(value).filter(|_| is_configured) {
        Some(application) => found_in_all(evaluator, entry, 0, Some((application, configured, name))),
        None => Vec::new(),
    }
}

/// The functions that a handler has registered: those beyond so many registrations, in the state in which it ended.
pub(super) fn found_since(evaluator: &mut Evaluator<'_>, entry: &mut Entry, before: usize) -> Vec<Found> {
    found_in_all(evaluator, entry, before, None)
}

/// Those beyond so many registrations; or only those of an application, of which configuration tells more.
fn found_in_all(
    evaluator: &mut Evaluator<'_>,
    entry: &mut Entry,
    before: usize,
    of: Option<(Instance, &Candidate, &str)>,
) -> Vec<Found> {
    let registrations = evaluator.registrations().to_vec();
    let registrars = Registrars::of(evaluator.language_of(entry));
    let middleware = Middleware::of(evaluator, entry, &registrations, registrars);
    let asks = |one: &&Registration| {
        registrars.by_api(&without_arguments(&one.api)).iter().any(|one| one.parameters == Parameters::Asked)
    };
    let asked: Vec<Span> = registrations.iter().filter(asks).map(|one| one.origin).collect();
    let mut registered = Vec::new();
    for (at, registration) in registrations.iter().enumerate().skip(before) {
        if of.is_some_and(|(application, ..)| application != registration.instance) {
            continue;
        }
        let api = without_arguments(&registration.api);
        let first = registration.arguments.positional.first().and_then(Value::only_str);
        let with_text = first.map(|text| format!("{api}({text:?})"));
        let found = [Some(api.to_string()), with_text].into_iter().flatten();
        let found = found.flat_map(|api| registrars.by_api(&api));
        registered.extend(found.map(|registrar| (at, registration, registrar)));
    }
    // What is registered with something known as well is called by that.
    registered.sort_by_key(|(_, _, registrar)| registrar.trigger == Trigger::Unknown);
    let mut all: Vec<Found> = Vec::new();
    for place in registered {
        let (_, registration, registrar) = place;
        if registrar.parameters == Parameters::Asked {
            continue;
        }
        let told = Registered {
            route: route(registration),
            asked: if registrar.parameters == Parameters::Decorated { asked.clone() } else { Vec::new() },
            parser: parser(evaluator, entry, registration, registrar),
        };
        let mut candidate = candidate(registration, registrar, told);
        let validated = registrar.parameters == Parameters::Validated
            && middleware.is_made_with(evaluator, registration.instance, VALIDATES, 0);
        if let (true, Called::ByLibrary(parameters, _)) = (validated, &mut candidate.called) {
            *parameters = Parameters::Typed;
        }
        if let Some((_, configured, _)) = of {
            candidate.called_as(configured);
        } else if let Some(trigger) = last_text(&registration.api).and_then(|of| registrars.by_type(&of)) {
            candidate.triggers = vec![trigger];
            candidate.platform = trigger.platform();
        }
        for function in evaluator.functions_in(entry, &registration.function, registrar.member) {
            let function = match registration.decorator {
                true => evaluator.of_its_class(entry, function),
                false => function,
            };
            let name = of.filter(|_| registrar.parameters == Parameters::Event).map_or("", |(.., name)| name);
            let found = found_in(evaluator, entry, &candidate, name, function.clone());
            let request = parameters::request(&candidate.triggers, registration.origin);
            let earlier = middleware.before(evaluator, entry, &registrations, place, &function, &request);
            for mut one in found {
                let nothing = earlier.functions.is_empty() && earlier.made.is_empty() && earlier.schemas.is_empty();
                if !nothing {
                    one.invocation.before = earlier.clone();
                }
                match all.iter_mut().find(|have| have.handler.origin == one.handler.origin) {
                    Some(have) if have.is_of_unknown() && !one.is_of_unknown() => *have = one,
                    Some(_) => {}
                    None => all.push(one),
                }
            }
        }
    }
    let name = |found: &Found| SmolStr::new(&found.handler.name);
    all.sort_by_key(|found| (found.handler.origin, name(found)));
    all
}

/// What parses what a client sends before the function gets it.
fn parser(
    evaluator: &mut Evaluator<'_>,
    entry: &mut Entry,
    registration: &Registration,
    registrar: &Registrar,
) -> Option<Value> {
    let Parameters::Parsed(members) = registrar.parameters else { return None };
    let members: Vec<&str> = members.split('.').filter(|name| !name.is_empty()).collect();
    evaluator.parser_in(entry, &registration.arguments, &members)
}

/// What is called of a class that inherits from a framework's.
pub(super) fn class_of(evaluator: &mut Evaluator<'_>, entry: &Entry, value: &Value) -> Option<&'static Class> {
    let registrars = Registrars::of(evaluator.language_of(entry));
    evaluator.outside_bases(entry, value).iter().find_map(|base| registrars.class(&without_arguments(base)))
}

/// The methods of a class that a framework calls.
pub(super) fn methods(
    evaluator: &mut Evaluator<'_>,
    entry: &mut Entry,
    candidate: &Candidate,
    class: &Class,
    value: &Value,
) -> Vec<Found> {
    let registered = match &candidate.called {
        Called::ByLibrary(_, registered) => registered.clone(),
        _ => Registered::default(),
    };
    let mut candidate = Candidate { called: Called::ByLibrary(class.parameters, registered), ..candidate.clone() };
    if candidate.triggers.is_empty() {
        candidate.triggers = vec![class.trigger];
    }
    let names: Vec<&str> = class.hooks.iter().chain(&class.methods).copied().collect();
    let mut hooks = evaluator.methods(entry, value, &names);
    let methods = hooks.split_off(class.hooks.len().min(hooks.len()));
    hooks.retain(|hook| evaluator.described(entry, hook).is_some());
    let event = candidate.event();
    let found = methods.into_iter().filter_map(|method| {
        let mut found = found(evaluator, entry, &candidate, "", method)?;
        let origin = found.handler.origin;
        let members = class.members.iter().map(|name| parameters::member(name, event, origin));
        found.invocation.members = members.collect();
        found.invocation.before.functions.clone_from(&hooks);
        let trust = parameters::trust(&found.invocation.members);
        found.handler.trust = found.handler.trust.max(trust);
        Some(found)
    });
    found.collect()
}

fn candidate(registration: &Registration, registrar: &Registrar, registered: Registered) -> Candidate {
    let api = without_arguments(&registration.api);
    let shown = api.trim_end_matches("()");
    let reason = match registration.decorator {
        true => format!("is decorated with {shown}"),
        false => format!("is registered with {shown}"),
    };
    Candidate {
        target: Target::Registered,
        platform: registrar.trigger.platform(),
        triggers: vec![registrar.trigger],
        authenticated: false,
        called: Called::ByLibrary(registrar.parameters, registered),
        reason,
        config: None,
        said_by: None,
    }
}

/// The path for which a function was registered, if it is known.
pub(super) fn route(registration: &Registration) -> Option<SmolStr> {
    let first = registration.arguments.positional.iter().find_map(|argument| argument.only_str().cloned());
    first.or_else(|| last_text(&registration.api))
}

/// The text that the last call of an API's path was given: `/<int:id>` of `flask.Flask("app").route("/<int:id>")`.
fn last_text(api: &str) -> Option<SmolStr> {
    let inside = api.strip_suffix("\")")?;
    inside.rsplit_once("(\"").map(|(_, text)| SmolStr::new(text))
}
