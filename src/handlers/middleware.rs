//! What is called before a handler: the functions before it in its registration, and what its application has for all.
//!
//! Registrations are in the order in which the program makes them. What is unclear counts as not called: a check that is
//! not there takes nothing back.

use std::collections::BTreeMap;

use rustc_hash::FxHashMap;

use super::registered::route;
use super::registrar::{Others, Registrar, Registrars};
use crate::eval::{Before, Described, Entry, Evaluator, Given, HandsOn, Registration};
use crate::value::api::{Instance, without_arguments};
use crate::value::{Atom, Value};

/// The names of hooks that are called before a route's function.
const EARLY: [&str; 5] = ["onRequest", "preHandler", "preParsing", "preValidation", "request"];
/// The option with which a route's function is called whatever its schemas say.
const UNCHECKED: &str = "attachValidation";
/// How deep applications are mounted on applications.
const MAX_DEPTH: u32 = 8;

/// The functions that applications have for all of their routes.
pub(super) struct Middleware {
    /// By application, each with its place among the registrations.
    functions: FxHashMap<Instance, Vec<Shared>>,
    /// Where applications are mounted: on which one, at which place, below which path.
    mounts: FxHashMap<Instance, Vec<Place>>,
    /// Those that one call has for what it registers, mounts or makes, by its place among the registrations.
    own: BTreeMap<usize, Vec<Shared>>,
}

struct Shared {
    function: Value,
    others: Others,
    hands_on: HandsOn,
    place: Place,
}

/// One registration: with which application, in which order, below which path.
#[derive(Clone, PartialEq)]
struct Place {
    application: Instance,
    at: usize,
    path: String,
}

impl Middleware {
    pub(super) fn of(
        evaluator: &mut Evaluator<'_>,
        entry: &Entry,
        registrations: &[Registration],
        registrars: &Registrars,
    ) -> Self {
        let mut all = Self { functions: FxHashMap::default(), mounts: FxHashMap::default(), own: BTreeMap::new() };
        let applied = registrations.iter().enumerate().filter(|(_, registration)| registration.instance != 0);
        for (at, registration) in applied {
            let place = place(at, registration);
            if let Some(mounted) = evaluator.application(&registration.function) {
                let mounts = all.mounts.entry(mounted).or_default();
                mounts.extend((mounted != place.application).then(|| place.clone()));
            }
            for registrar in registrars.by_api(&without_arguments(&registration.api)) {
                let Some(others) = registrar.before else { continue };
                if !evaluator.is_certain(entry, place.application, at) || may_be_several(&registration.function) {
                    continue;
                }
                if others == Others::Own {
                    all.add_own(evaluator, entry, (at, registration, registrar));
                    continue;
                }
                let hands_on = registrar.parameters.hands_on();
                for function in evaluator.functions_in(entry, &registration.function, registrar.member) {
                    let place = shared_place(place.clone(), registration, hands_on);
                    if let Some(place) = place.filter(|_| may_hand_on(evaluator, entry, &function, hands_on)) {
                        let of = all.functions.entry(place.application).or_default();
                        of.push(Shared { function, others, hands_on, place });
                    }
                }
            }
        }
        all
    }

    /// What one call has for itself alone; what makes an application has it for all of that.
    fn add_own(
        &mut self,
        evaluator: &mut Evaluator<'_>,
        entry: &Entry,
        (at, registration, registrar): (usize, &Registration, &Registrar),
    ) {
        let hands_on = registrar.parameters.hands_on();
        let function = &registration.function;
        let unchecked = !evaluator.functions_in(entry, function, Some(UNCHECKED)).is_empty();
        if unchecked && hands_on == HandsOn::ByPassing {
            return;
        }
        let named = registration.arguments.named.iter().find(|(_, value)| value == function);
        let held = match named {
            Some((name, _)) if registrar.member != Some(name) => return,
            Some(_) => evaluator.functions_in(entry, function, None),
            None => evaluator.functions_in(entry, function, registrar.member),
        };
        let place = Place { path: String::new(), ..place(at, registration) };
        for function in held {
            let one = Shared { function, others: Others::All, hands_on, place: place.clone() };
            match registration.api.ends_with(')') {
                true => self.functions.entry(place.application).or_default().push(one),
                false => self.own.entry(at).or_default().push(one),
            }
        }
    }

    /// What is called before a function of a registration.
    pub(super) fn before(
        &self,
        evaluator: &mut Evaluator<'_>,
        entry: &Entry,
        registrations: &[Registration],
        (at, registration, registrar): (usize, &Registration, &Registrar),
        function: &Value,
        request: &Given,
    ) -> Before {
        let hands_on = registrar.parameters.hands_on();
        let (mut functions, mut made, mut schemas) = (Vec::new(), Vec::new(), Vec::new());
        let mut shared_hands_on = hands_on;
        if registration.instance != 0 && registrar.before != Some(Others::All) {
            let own = self.own.iter().filter(|(other, _)| is_inside(&registrations[**other], registration));
            for shared in self.around(&place(at, registration), 0).into_iter().chain(own.flat_map(|(_, own)| own)) {
                match shared.hands_on {
                    HandsOn::ByReturning => {
                        let declared = evaluator.declares(entry, &shared.function);
                        made.extend(declared.map(|declared| Given { declared: Some(declared), ..request.clone() }));
                    }
                    HandsOn::ByPassing => schemas.push(shared.function.clone()),
                    hands_on => {
                        shared_hands_on = hands_on;
                        functions.push(shared.function.clone());
                    }
                }
            }
        }
        if let HandsOn::ByCalling(_) = hands_on {
            functions.retain(|_| shared_hands_on == hands_on);
            functions.extend(beside(evaluator, entry, registration, function, hands_on));
        }
        functions.retain(|one| one != function);
        Before { functions, hands_on: shared_hands_on, made, schemas }
    }

    /// Whether an application, or one on which it is mounted, is made with an option that is true.
    pub(super) fn is_made_with(&self, evaluator: &Evaluator<'_>, of: Instance, option: &str, depth: u32) -> bool {
        let mut mounts = self.mounts.get(&of).into_iter().flatten().filter(|_| depth < MAX_DEPTH);
        evaluator.is_made_with(of, option)
            || mounts.any(|mount| self.is_made_with(evaluator, mount.application, option, depth + 1))
    }

    /// What is called before something at a place, the outermost application's first.
    fn around(&self, place: &Place, depth: u32) -> Vec<&Shared> {
        let mut found: Vec<&Shared> = Vec::new();
        let mounts = self.mounts.get(&place.application).into_iter().flatten();
        for (at, mount) in mounts.filter(|_| depth < MAX_DEPTH).enumerate() {
            let mut above = self.around(mount, depth + 1);
            above.extend(self.own.get(&mount.at).into_iter().flatten());
            // Of what is mounted at several places only that is known which all of them have.
            match at {
                0 => found = above,
                _ => found.retain(|one| above.iter().any(|other| std::ptr::eq(*one, *other))),
            }
        }
        let own = self.functions.get(&place.application).into_iter().flatten().filter(|shared| {
            let in_time = shared.others == Others::All || shared.place.at < place.at;
            in_time && is_below(&place.path, &shared.place.path)
        });
        found.extend(own);
        found
    }
}

fn place(at: usize, registration: &Registration) -> Place {
    let path = route(registration).unwrap_or_default();
    Place { application: registration.instance, at, path: path.trim_end_matches(['*', '/']).to_owned() }
}

/// Where a function is called that is registered for others: `None` where that is unknown. The path stands first, or
/// the function does, which is for all paths then.
fn shared_place(place: Place, registration: &Registration, hands_on: HandsOn) -> Option<Place> {
    let first = registration.arguments.at(0);
    match hands_on {
        HandsOn::ByCalling(_) => {
            let is_path = |atom: &Atom| !matches!(atom, Atom::Object(_) | Atom::Bound(_) | Atom::Api(_));
            (first.only_str().is_some() || !first.atoms().iter().any(is_path)).then_some(place)
        }
        HandsOn::ByNothing | HandsOn::ByReturning | HandsOn::ByPassing => {
            let named = route(registration);
            let early = named.is_none_or(|name| EARLY.contains(&name.as_str()));
            early.then_some(Place { path: String::new(), ..place })
        }
    }
}

/// Whether two registrations are of one call, or the one of the call that gives the other's decorator.
fn is_inside(inner: &Registration, outer: &Registration) -> bool {
    let (within, around) = (inner.origin, outer.origin);
    let inside = within.file == around.file && around.start <= within.start && within.end <= around.end;
    within == around || outer.decorator && inside
}

/// Whether a value is one of several functions.
fn may_be_several(value: &Value) -> bool {
    value.atoms().iter().filter(|atom| matches!(atom, Atom::Object(_) | Atom::Bound(_))).nth(1).is_some()
}

/// Whether a path lies below another one.
fn is_below(path: &str, prefix: &str) -> bool {
    path.strip_prefix(prefix).is_some_and(|rest| prefix.is_empty() || rest.is_empty() || rest.starts_with('/'))
}

/// Whether a function hands on: one that takes all that there is and more is called with an error, when there is one.
fn may_hand_on(evaluator: &mut Evaluator<'_>, entry: &Entry, function: &Value, hands_on: HandsOn) -> bool {
    let takes = |described: Described| match hands_on {
        HandsOn::ByCalling(next) => described.parameters.len() <= next + 1,
        HandsOn::ByNothing | HandsOn::ByReturning | HandsOn::ByPassing => true,
    };
    evaluator.described(entry, function).is_some_and(takes)
}

/// The functions that stand before one in the same registration.
fn beside(
    evaluator: &mut Evaluator<'_>,
    entry: &Entry,
    registration: &Registration,
    function: &Value,
    hands_on: HandsOn,
) -> Vec<Value> {
    let mut functions = Vec::new();
    for argument in &registration.arguments.positional {
        for earlier in evaluator.functions_in(entry, argument, None) {
            if earlier == *function {
                return functions;
            }
            if may_hand_on(evaluator, entry, &earlier, hands_on) {
                functions.push(earlier);
            }
        }
    }
    Vec::new()
}
