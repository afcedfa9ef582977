//! Which handlers can reach a sink at all, judged by names alone: the others need no evaluation.
//!
//! What a handler may run is over-approximated: the bodies of all modules that its own imports, and each function whose
//! name stands in code that may run (as a variable, a member or a text), that the language calls by itself, or that is
//! handed on where it is defined. An API can be called only when each part of its path stands there, too; an imported name
//! stands where its variable does. Where names are computed, everything that is imported may run; where only those of
//! members are, and no module is used as a value, methods may. On the function files of public repositories four of five
//! hold no sink's name beside its module's.

use std::sync::{Arc, Mutex, PoisonError};

use rustc_hash::{FxHashMap, FxHashSet};
use smol_str::SmolStr;

use super::program::Program;
use super::{Entry, Evaluator};
use crate::ir::FunctionId;
use crate::source::FileId;
use crate::syntax::Language;
use crate::value::{Atom, Callee, Value};

mod modules;
mod names;

pub(super) use names::Names;

/// What is known about a program's reach; shared by all threads.
#[derive(Default)]
pub(super) struct Reach {
    closures: Mutex<FxHashMap<FileId, Arc<Closure>>>,
    sinks: Mutex<FxHashMap<Language, Arc<Sinks>>>,
}

/// A file with all that it imports.
struct Closure {
    files: Vec<FileId>,
    /// Units by the names that lead to them.
    units: FxHashMap<SmolStr, Vec<(FileId, u32)>>,
    /// Units that are methods.
    methods: Vec<(FileId, u32)>,
}

/// The paths of the APIs that are sinks, as lists of names, by their last one.
#[derive(Default)]
struct Sinks {
    by_name: FxHashMap<SmolStr, Vec<Vec<SmolStr>>>,
}

impl Sinks {
    fn new(program: &Program<'_>, language: Language) -> Self {
        let mut sinks = Self::default();
        for path in program.catalog().models(language).sinks() {
            let mut names: Vec<SmolStr> = names::components(path).map(SmolStr::new).collect();
            if names.len() > 1 && names[0] == "builtins" {
                names.remove(0);
            }
            let Some(last) = names.pop() else { continue };
            sinks.by_name.entry(last).or_default().push(names);
        }
        sinks
    }

    /// Whether one of them can be called from code in which these names stand.
    fn possible(&self, seen: &Seen<'_>) -> bool {
        let named = |name: &SmolStr| seen.names.contains(name.as_str());
        if seen.names.contains(names::MAKER) {
            return true;
        }
        if seen.computed {
            // All names but that of the module may be computed ones.
            return self.by_name.iter().any(|(last, paths)| {
                paths.iter().any(|path| path.first().map_or_else(|| seen.has_variable(last), named))
            });
        }
        seen.names.iter().any(|name| {
            let paths = self.by_name.get(*name).into_iter().flatten();
            paths.into_iter().any(|path| if path.is_empty() { seen.has_variable(name) } else { path.iter().all(named) })
        }) || seen.members && self.by_name.values().flatten().any(|path| path.len() > 1 && path.iter().all(named))
    }
}

/// What the code that may run holds.
#[derive(Default)]
struct Seen<'a> {
    names: FxHashSet<&'a str>,
    /// Those that stand as variables.
    variables: FxHashSet<&'a str>,
    /// Whether names of all kinds are computed.
    computed: bool,
    /// Whether names of members are computed.
    members: bool,
    /// Whether modules are used as values.
    hands_modules: bool,
}

impl Seen<'_> {
    /// Whether what the language gives under a name may be used.
    fn has_variable(&self, name: &str) -> bool {
        self.variables.contains(name) || names::LANGUAGE.iter().any(|by| self.names.contains(by))
    }
}

impl Evaluator<'_> {
    /// Whether calling a function can come to a sink at all. What is no plain function may do anything.
    pub fn may_reach_sink(&mut self, entry: &Entry, function: &Value) -> bool {
        let mut roots = Vec::new();
        for atom in function.atoms() {
            let id = match atom {
                Atom::Object(id) => Some(*id),
                Atom::Bound(bound) => match bound.callee {
                    Callee::Object(id) => Some(id),
                    _ => None,
                },
                _ => None,
            };
            let Some((_, site)) = id.and_then(|id| self.function_of(&entry.state, id)) else { return true };
            roots.push((site.file, site.id));
        }
        self.program.may_reach_sink(entry.file, &roots)
    }
}

impl Program<'_> {
    /// Whether evaluating one of these functions, after the module of a file, can come to a sink.
    fn may_reach_sink(&self, file: FileId, roots: &[(FileId, FunctionId)]) -> bool {
        let closure = self.closure(file);
        let mut seen = Seen::default();
        let mut reached: FxHashSet<(FileId, u32)> = FxHashSet::default();
        let mut open: Vec<(FileId, u32)> = Vec::new();
        for (file, function) in roots {
            // Something that the handler's file does not import has made it: it may be anything.
            if !closure.files.contains(file) {
                return true;
            }
            open.extend(self.names(*file).map(|names| (*file, names.unit_of(*function))));
        }
        for file in &closure.files {
            open.extend(self.names(*file).into_iter().flat_map(Names::always).map(|unit| (*file, unit)));
        }
        while let Some(unit) = open.pop() {
            if !reached.insert(unit) {
                continue;
            }
            let Some(held) = self.names(unit.0).map(|names| names.unit(unit.1)) else { continue };
            seen.variables.extend(held.variables.iter().map(SmolStr::as_str));
            for name in held.names.iter().chain(&held.variables) {
                if seen.names.insert(name.as_str()) {
                    open.extend(closure.units.get(name).into_iter().flatten());
                }
            }
            if self.project().is_library(unit.0) {
                continue;
            }
            if held.members && !seen.members {
                seen.members = true;
                open.extend(&closure.methods);
            }
            seen.hands_modules |= held.hands_modules;
            if (held.computed || seen.members && seen.hands_modules) && !seen.computed {
                seen.computed = true;
                open.extend(closure.units.values().flatten());
            }
        }
        self.reach().sinks(self, self.language(file)).possible(&seen)
    }

    fn closure(&self, file: FileId) -> Arc<Closure> {
        let lock = || self.reach().closures.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(closure) = lock().get(&file) {
            return closure.clone();
        }
        let closure = Arc::new(Closure::new(self, file));
        lock().insert(file, closure.clone());
        closure
    }
}

impl Reach {
    fn sinks(&self, program: &Program<'_>, language: Language) -> Arc<Sinks> {
        let mut sinks = self.sinks.lock().unwrap_or_else(PoisonError::into_inner);
        sinks.entry(language).or_insert_with(|| Arc::new(Sinks::new(program, language))).clone()
    }
}

impl Closure {
    fn new(program: &Program<'_>, file: FileId) -> Self {
        let mut found: FxHashSet<FileId> = FxHashSet::default();
        let mut open = vec![file];
        open.extend(program.builtins(file));
        let mut closure = Self { files: Vec::new(), units: FxHashMap::default(), methods: Vec::new() };
        while let Some(file) = open.pop() {
            if !found.insert(file) {
                continue;
            }
            closure.files.push(file);
            let Some(names) = program.names(file) else { continue };
            open.extend(names.imports());
            closure.methods.extend(names.methods().map(|unit| (file, unit)));
            for (name, unit) in names.led_to() {
                closure.units.entry(name.clone()).or_default().push((file, unit));
            }
        }
        closure
    }
}
