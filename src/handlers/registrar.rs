//! The tables of `queries/handlers`: the APIs by which programs hand their functions to a platform or framework.
//!
//! Lines are `[TRIGGER PARAMETERS]` and, below, APIs; an API can be followed by ` .member`: the function is that member
//! of an options object. `[TRIGGER PARAMETERS before-all]` is for functions that are called before all others of an
//! application, `before-later` for those that are called before what is registered behind them, `before-own` for those in
//! the argument of the member's name that are called before what the same call registers, mounts or makes.
//! `class API .member: METHOD METHOD after METHOD` says that these methods of subclasses are called, of instances with
//! such members, after others.
//! `[packages]` is for what programs import that deploy functions (`queries/deploy`).
//! `type API` says that a function with this type, or with an event of this type, is called so. `global API` is not imported.
//! `API("text")` counts where that is the first argument.
//! `API = API` says that the one gives what the other is: `hono.Hono().get() = hono.Hono()`. Lines that begin with `#` are
//! for people.

use std::sync::OnceLock;

use rustc_hash::FxHashMap;

use super::libraries::Libraries;
use super::parameters::Parameters;
use crate::deploy::Trigger;
use crate::syntax::Language;

/// What a registration makes of the function that it is given.
#[derive(Clone, Copy, Debug)]
pub(super) struct Registrar {
    pub(super) trigger: Trigger,
    pub(super) parameters: Parameters,
    /// The member of an options object that is the function.
    pub(super) member: Option<&'static str>,
    /// Before which other functions of its application it is called.
    pub(super) before: Option<Others>,
}

/// Functions of an application before which another one is called.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Others {
    All,
    Later,
    /// Those that the same call registers, mounts or makes.
    Own,
}

/// A class from outside whose subclasses have methods that are called.
#[derive(Clone, Debug)]
pub(super) struct Class {
    pub(super) trigger: Trigger,
    pub(super) parameters: Parameters,
    /// The members of its instances in which the request is.
    pub(super) members: Vec<&'static str>,
    pub(super) methods: Vec<&'static str>,
    /// The methods that are called before these.
    pub(super) hooks: Vec<&'static str>,
}

/// The registrars of a language.
#[derive(Default)]
pub(super) struct Registrars {
    by_api: FxHashMap<&'static str, Vec<Registrar>>,
    classes: FxHashMap<&'static str, Class>,
    /// The types of events and of functions that take them.
    types: FxHashMap<&'static str, Trigger>,
    type_libraries: Libraries,
    /// The APIs that are not imported.
    globals: Vec<&'static str>,
    /// What calls give that can be chained, by the call.
    same: FxHashMap<&'static str, &'static str>,
    /// The libraries, each with the names of which a text that registers functions has one.
    libraries: Libraries,
    /// The packages that programs import which deploy functions.
    packages: Libraries,
}

impl Registrars {
    pub(super) fn of(language: Language) -> &'static Self {
        static PYTHON: OnceLock<Registrars> = OnceLock::new();
        static JAVASCRIPT: OnceLock<Registrars> = OnceLock::new();
        match language.is_python() {
            true => PYTHON.get_or_init(|| read(include_str!("../../queries/handlers/python.txt"))),
            false => JAVASCRIPT.get_or_init(|| read(include_str!("../../queries/handlers/javascript.txt"))),
        }
    }

    /// Those that programs name which deploy functions: there they are given what stands for a function.
    pub(super) fn of_programs(language: Language) -> &'static Self {
        static PYTHON: OnceLock<Registrars> = OnceLock::new();
        static JAVASCRIPT: OnceLock<Registrars> = OnceLock::new();
        match language.is_python() {
            true => PYTHON.get_or_init(|| read(include_str!("../../queries/deploy/python.txt"))),
            false => JAVASCRIPT.get_or_init(|| read(include_str!("../../queries/deploy/javascript.txt"))),
        }
    }

    /// What an API makes of functions, without the arguments of calls on the way.
    pub(super) fn by_api(&self, api: &str) -> &[Registrar] {
        self.by_api.get(self.unchained(api).as_str()).map_or(&[], Vec::as_slice)
    }

    /// What the subclasses of a class are called by.
    pub(super) fn class(&self, api: &str) -> Option<&Class> {
        self.classes.get(api)
    }

    /// What calls a function that takes an event of a type, or has the type itself.
    pub(super) fn by_type(&self, path: &str) -> Option<Trigger> {
        self.types.get(path).copied()
    }

    /// Whether a text imports one of these types.
    pub(super) fn types_in(&self, text: &str) -> bool {
        !self.type_libraries.named_in(text).is_empty()
    }

    /// Whether a text uses an API that is not imported. Names without a point stand in code for browsers as well.
    pub(super) fn global_in(&self, text: &str, configured: bool) -> bool {
        let is_used = |api: &&&str| {
            let ends = |at: usize| !text[..at].ends_with(|c: char| c.is_alphanumeric() || matches!(c, '_' | '$' | '.'));
            (configured || api.contains('.')) && text.match_indices(**api).any(|(at, _)| ends(at))
        };
        self.globals.iter().any(|api| is_used(&api))
    }

    /// The API without the calls on the way that give what they were called on.
    fn unchained(&self, api: &str) -> String {
        let mut path = String::with_capacity(api.len());
        for part in api.split_inclusive("()") {
            path.push_str(part);
            if let Some(same) = self.same.get(path.as_str()) {
                path = (*same).to_owned();
            }
        }
        path
    }

    /// The libraries that a text imports and of which it names what registers functions or makes what does. What a module
    /// does with them is seen only when it is evaluated: an application can be handed on to others that register functions.
    pub(super) fn libraries_in(&self, text: &str) -> Vec<&'static str> {
        self.libraries.named_in(text)
    }

    /// The packages of the table that a text imports.
    pub(super) fn packages_in(&self, text: &str) -> Vec<&'static str> {
        self.packages.named_in(text)
    }
}

/// Reads a table; the test of the tables tells what is wrong with one.
fn read(table: &'static str) -> Registrars {
    let mut all = Registrars::default();
    let (mut section, mut of_packages) = (None, false);
    for line in table.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
        if let Some(head) = line.strip_prefix('[').and_then(|line| line.strip_suffix(']')) {
            section = section_of(head);
            of_packages = head == "packages";
            continue;
        }
        if of_packages {
            all.packages.add(line, None);
            continue;
        }
        if let Some((call, same)) = line.split_once(" = ") {
            all.same.insert(call, same);
            all.libraries.add(library(call), Some(first_called(call)));
            continue;
        }
        let Some((trigger, parameters, before)) = section else { continue };
        if let Some((head, methods)) = line.strip_prefix("class ").and_then(|line| line.split_once(": ")) {
            let mut parts = head.split(" .");
            let api = parts.next().unwrap_or(head);
            let (methods, hooks) = methods.split_once(" after ").unwrap_or((methods, ""));
            let [methods, hooks] = [methods, hooks].map(|names| names.split_whitespace().collect());
            all.classes.insert(api, Class { trigger, parameters, members: parts.collect(), methods, hooks });
            all.libraries.add(library(api), Some(first_called(api)));
            continue;
        }
        if let Some(path) = line.strip_prefix("type ") {
            all.types.insert(path, trigger);
            all.type_libraries.add(library(path), Some(first_called(path)));
            continue;
        }
        let global = line.strip_prefix("global ");
        let line = global.unwrap_or(line);
        let (api, member) = match line.split_once(" .") {
            Some((api, member)) => (api, Some(member)),
            None => (line, None),
        };
        all.by_api.entry(api).or_default().push(Registrar { trigger, parameters, member, before });
        match global {
            Some(_) => all.globals.push(api.split('(').next().unwrap_or(api)),
            None => all.libraries.add(library(api), Some(first_called(api))),
        }
    }
    all
}

/// `http path before-all`.
fn section_of(head: &'static str) -> Option<(Trigger, Parameters, Option<Others>)> {
    let mut words = head.split(' ');
    let (trigger, parameters) = (Trigger::from_name(words.next()?)?, Parameters::named(words.next()?)?);
    let before = match words.next() {
        Some("before-all") => Some(Others::All),
        Some("before-later") => Some(Others::Later),
        Some("before-own") => Some(Others::Own),
        _ => None,
    };
    Some((trigger, parameters, before))
}

/// How a program names the library of an API: `flask` of `flask.Flask().route()`, `express` of `express().get`, `a/b.js` of
/// `a/b.js.Server().handle`.
fn library(api: &str) -> &str {
    let ends = api.match_indices(['.', '(']).map(|(at, _)| at);
    let end = ends.into_iter().find(|at| !api[*at..].starts_with(".js."));
    &api[..end.unwrap_or(api.len())]
}

/// What a program that uses an API names first: `Flask` of `flask.Flask().route()`, `express` of `express().get`.
fn first_called(api: &str) -> &str {
    let path = api.split('(').next().unwrap_or(api);
    path.rsplit(['.', '/']).next().unwrap_or(path)
}
