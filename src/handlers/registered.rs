//! Handlers that a program registers with a platform's or framework's library: by a decorator or by a call.

use smol_str::SmolStr;

use super::registrar::{Registrar, Registrars};
use super::{Called, Candidate, Found, Target, found, parameters};
use crate::eval::{Before, Described, Entry, Evaluator, Registration};
use crate::syntax::Language;
use crate::value::Value;
use crate::value::api::without_arguments;

/// Whether a text may register a handler: it names one of the libraries.
pub(super) fn may_register(language: Language, text: &str) -> bool {
    Registrars::of(language).may_register(text)
}

/// Names of functions that a server calls to get its application: the documentation of Flask and of ASGI servers.
const FACTORIES: [&str; 2] = ["create_app", "make_app"];

/// What an evaluated module has registered, here and in the modules that it imports; also when a function of it makes the
/// application, which is called then.
pub(super) fn find(evaluator: &mut Evaluator<'_>, entry: &mut Entry) -> Vec<Found> {
    for name in FACTORIES {
        let factory = evaluator.resolve(entry, &[SmolStr::new(name)]);
        if let Some(described) = evaluator.described(entry, &factory) {
            *entry = evaluator.invoke(entry, &factory, &parameters::nothing(&described), false);
        }
    }
    found_since(evaluator, entry, 0)
}

/// The functions that a handler has registered: those beyond so many registrations, in the state in which it ended.
pub(super) fn found_since(evaluator: &mut Evaluator<'_>, entry: &Entry, before: usize) -> Vec<Found> {
    let registrations = evaluator.registrations().iter().skip(before).cloned().collect::<Vec<_>>();
    let registrars = Registrars::of(evaluator.language_of(entry));
    let mut all: Vec<Found> = Vec::new();
    for registration in registrations {
        let api = without_arguments(&registration.api);
        for registrar in registrars.by_api(&api) {
            let candidate = candidate(&registration, &api, registrar);
            for function in evaluator.functions_in(entry, &registration.function, registrar.member) {
                let before = called_before(evaluator, entry, &registration, &function, registrar);
                let one = found(evaluator, entry, &candidate, "", function).map(|found| Found { before, ..found });
                all.extend(one.filter(|one| all.iter().all(|have| have.handler.origin != one.handler.origin)));
            }
        }
    }
    let name = |found: &Found| SmolStr::new(&found.handler.name);
    all.sort_by_key(|found| (found.handler.origin, name(found)));
    all
}

/// The functions that stand before one in the same registration. Each is called first, and hands on to the next one.
fn called_before(
    evaluator: &mut Evaluator<'_>,
    entry: &Entry,
    registration: &Registration,
    function: &Value,
    registrar: &Registrar,
) -> Before {
    let Some(next) = registrar.parameters.next() else { return Before::default() };
    let mut functions = Vec::new();
    for argument in &registration.arguments.positional {
        for earlier in evaluator.functions_in(entry, argument, None) {
            if earlier == *function {
                return Before { functions, next };
            }
            // One that takes all that there is and more is called with an error, when there is one.
            let hands_on = |described: Described| described.parameters.len() <= next + 1;
            if evaluator.described(entry, &earlier).is_some_and(hands_on) {
                functions.push(earlier);
            }
        }
    }
    Before::default()
}

fn candidate(registration: &Registration, api: &str, registrar: &Registrar) -> Candidate {
    let shown = api.trim_end_matches("()");
    let reason = match registration.decorator {
        true => format!("is decorated with {shown}"),
        false => format!("is registered with {shown}"),
    };
    let first = registration.arguments.at(0).only_str().cloned();
    Candidate {
        target: Target::Registered,
        platform: registrar.trigger.platform(),
        triggers: vec![registrar.trigger],
        authenticated: false,
        called: Called::ByLibrary(registrar.parameters, first.or_else(|| last_text(&registration.api))),
        reason,
        config: None,
    }
}

/// The text that the last call of an API's path was given: `/<int:id>` of `flask.Flask("app").route("/<int:id>")`.
fn last_text(api: &str) -> Option<SmolStr> {
    let inside = api.strip_suffix("\")")?;
    inside.rsplit_once("(\"").map(|(_, text)| SmolStr::new(text))
}
