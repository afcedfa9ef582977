//! Which handlers can reach a sink at all, judged by names alone: the others need no evaluation.
//!
//! What a handler may run is over-approximated: the bodies of all modules that its own imports, and each function whose
//! name stands in code that may run (as a variable, a member or a text), that the language calls by itself, or that is
//! handed on where it is defined. An API can be called only when each part of its path stands there, too; an imported name
//! stands where its variable does. Where names are computed, everything that is imported may run; where only those of
//! members are, and no module is used as a value, methods may. On the function files of public repositories four of five
//! hold no sink's name beside its module's.

use std::sync::{Arc, Mutex, OnceLock, PoisonError};

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
    files: FxHashSet<FileId>,
    /// Units by the names that lead to them.
    units: FxHashMap<SmolStr, Vec<(FileId, u32)>>,
    /// Units that are methods.
    methods: Vec<(FileId, u32)>,
    /// Units that run without being named.
    always: Vec<(FileId, u32)>,
    /// What these reach, and whether that is a sink: the same for each of the file's handlers.
    base: OnceLock<(Seen, bool)>,
}

/// The paths of the APIs that are sinks.
#[derive(Default)]
struct Sinks {
    paths: Vec<SinkPath>,
    /// Those in which a name stands.
    by_name: FxHashMap<SmolStr, Vec<u32>>,
}

/// A path's names: those before the last one, and the last one.
struct SinkPath {
    before: Vec<SmolStr>,
    last: SmolStr,
}

impl Sinks {
    fn new(program: &Program<'_>, language: Language) -> Self {
        let mut sinks = Self::default();
        for path in program.catalog().models(language).sinks() {
            let mut before: Vec<SmolStr> = names::components(path).map(SmolStr::new).collect();
            if before.len() > 1 && before[0] == "builtins" {
                before.remove(0);
            }
            let Some(last) = before.pop() else { continue };
            let at = u32::try_from(sinks.paths.len()).unwrap_or(u32::MAX);
            for name in before.iter().chain([&last]) {
                sinks.by_name.entry(name.clone()).or_default().push(at);
            }
            sinks.paths.push(SinkPath { before, last });
        }
        sinks
    }

    /// Whether one of them can be called from code that holds this, beside what holds no sink by itself.
    fn possible(&self, seen: &Layers<'_>) -> bool {
        if seen.own.computed {
            // All names but that of the module may be computed ones.
            let named = |path: &SinkPath| match path.before.first() {
                Some(module) => seen.has_name(module),
                None => seen.has_variable(&path.last),
            };
            return self.paths.iter().any(named);
        }
        let named = |path: &SinkPath| match path.before.is_empty() {
            true => seen.has_variable(&path.last),
            false => path.before.iter().chain([&path.last]).all(|name| seen.has_name(name)),
        };
        let of_instances =
            |path: &SinkPath| path.before.len() > 1 && path.before.iter().all(|name| seen.has_name(name));
        let new = seen.own.names.iter().chain(&seen.own.variables);
        seen.has_name(names::MAKER)
            || new.filter_map(|name| self.by_name.get(name)).flatten().any(|at| named(&self.paths[*at as usize]))
            || seen.own.members && self.paths.iter().any(of_instances)
    }
}

/// What the code that may run holds.
#[derive(Default)]
struct Seen {
    units: FxHashSet<(FileId, u32)>,
    names: FxHashSet<SmolStr>,
    /// Those that stand as variables.
    variables: FxHashSet<SmolStr>,
    /// Whether names of all kinds are computed.
    computed: bool,
    /// Whether names of members are computed.
    members: bool,
    /// Whether modules are used as values.
    hands_modules: bool,
}

/// What a handler adds to what its module holds.
struct Layers<'a> {
    base: &'a Seen,
    own: Seen,
}

impl<'a> Layers<'a> {
    fn new(base: &'a Seen) -> Self {
        let Seen { computed, members, hands_modules, .. } = *base;
        Self { base, own: Seen { computed, members, hands_modules, ..Seen::default() } }
    }

    fn add_unit(&mut self, unit: (FileId, u32)) -> bool {
        !self.base.units.contains(&unit) && self.own.units.insert(unit)
    }

    fn add_name(&mut self, name: &SmolStr) -> bool {
        !self.base.names.contains(name) && self.own.names.insert(name.clone())
    }

    fn has_name(&self, name: &str) -> bool {
        self.own.names.contains(name) || self.base.names.contains(name)
    }

    /// Whether what the language gives under a name may be used.
    fn has_variable(&self, name: &str) -> bool {
        self.own.variables.contains(name)
            || self.base.variables.contains(name)
            || names::LANGUAGE.iter().any(|by| self.has_name(by))
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
        // Something that the handler's file does not import has made it: it may be anything.
        if roots.iter().any(|(file, _)| !closure.files.contains(file)) {
            return true;
        }
        let sinks = self.reach().sinks(self, self.language(file));
        let (base, reaches) = closure.base.get_or_init(|| {
            let nothing = Seen::default();
            let seen = self.spread(&closure, Layers::new(&nothing), closure.always.clone());
            let reaches = sinks.possible(&seen);
            (seen.own, reaches)
        });
        let units = roots.iter().filter_map(|(file, function)| Some((*file, self.names(*file)?.unit_of(*function))));
        *reaches || sinks.possible(&self.spread(&closure, Layers::new(base), units.collect()))
    }

    /// Adds what some units hold and lead to.
    fn spread<'a>(&self, closure: &Closure, mut seen: Layers<'a>, mut open: Vec<(FileId, u32)>) -> Layers<'a> {
        while let Some(unit) = open.pop() {
            if !seen.add_unit(unit) {
                continue;
            }
            let Some(held) = self.names(unit.0).map(|names| names.unit(unit.1)) else { continue };
            seen.own.variables.extend(held.variables.iter().cloned());
            for name in held.names.iter().chain(&held.variables) {
                if seen.add_name(name) {
                    open.extend(closure.units.get(name).into_iter().flatten());
                }
            }
            if self.project().is_library(unit.0) {
                continue;
            }
            if held.members && !seen.own.members {
                seen.own.members = true;
                open.extend(&closure.methods);
            }
            seen.own.hands_modules |= held.hands_modules;
            if (held.computed || seen.own.members && seen.own.hands_modules) && !seen.own.computed {
                seen.own.computed = true;
                open.extend(closure.units.values().flatten());
            }
        }
        seen
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
        let mut open = vec![file];
        open.extend(program.builtins(file));
        let (units, base) = (FxHashMap::default(), OnceLock::new());
        let mut closure = Self { files: FxHashSet::default(), units, methods: Vec::new(), always: Vec::new(), base };
        while let Some(file) = open.pop() {
            if !closure.files.insert(file) {
                continue;
            }
            let Some(names) = program.names(file) else { continue };
            open.extend(names.imports());
            closure.always.extend(names.always().map(|unit| (file, unit)));
            closure.methods.extend(names.methods().map(|unit| (file, unit)));
            for (name, unit) in names.led_to() {
                closure.units.entry(name.clone()).or_default().push((file, unit));
            }
        }
        closure
    }
}
