//! Models of APIs: tree-sitter queries with semantic predicates, asked on demand.
//!
//! The evaluator never hands in a tree. It says which API is called and with how many arguments (a [`Shape`]); the call is
//! written in canonical form in the model's language (`f(a0, a1, cmd=a0)`: an argument whose parameter's name is known
//! stands there twice, by position and by name), that text is parsed, and the patterns of the API are matched against it.
//! So a call that has no syntax of its own (`map(os.system, names)`, a spread, `partial`) is matched like any other.
//!
//! An API is named by how it is reached: `os.system`, `builtins.open`, `pathlib.Path().read_text`; in JavaScript by the
//! module's specifier without `node:`, and its export: `child_process.exec`, `fs/promises.readFile`. A default export is
//! the module (`axios`), a global stands alone (`eval`), and `new` makes no difference.

mod api;
mod canonical;
mod load;
mod matching;
mod page;
mod pattern;
mod predicate;
mod read;
mod reader;
mod role;
mod site;
mod skeleton;
mod topic;

use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use rustc_hash::FxHashMap;
use smol_str::SmolStr;

use crate::queries;
use crate::syntax::Language;
use api::Signature;
use canonical::Canonical;
use matching::Called;
use pattern::{Pattern, Root};
use skeleton::Queries;

pub use load::LoadError;
pub use page::vocabulary;
pub use role::{Role, Seat};
pub use topic::Topic;

/// How a call looks: which arguments it has.
#[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
pub struct Shape {
    pub positional: u32,
    /// Names of the named arguments; sorted.
    pub named: Vec<SmolStr>,
    pub receiver: bool,
}

/// A part of a call.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Operand {
    /// The call itself: its result.
    Result,
    /// The object whose method is called.
    Receiver,
    Positional(u32),
    Named(SmolStr),
}

/// One pattern that fits a call.
#[derive(Clone, PartialEq, Debug)]
pub struct Matched {
    /// Sorted.
    pub roles: Vec<(Role, Operand)>,
    /// What must hold for the values; the evaluator answers.
    pub questions: Vec<Question>,
}

/// A predicate about a value of the call. Constants are written as the language prints them: `w`, `0`, `True`, `None`.
#[derive(Clone, PartialEq, Debug)]
pub enum Question {
    /// May be true (an absent argument is false).
    Truthy(Operand),
    /// May be false or absent.
    Falsy(Operand),
    /// May be one of these constants or APIs; with `absent`, or is not given.
    Value {
        operand: Operand,
        any_of: Vec<SmolStr>,
        absent: bool,
    },
    /// None of these constants or APIs is all that it may be, and it is given.
    NotValue {
        operand: Operand,
        any_of: Vec<SmolStr>,
    },
    /// The member of an options object may be true. What is no options object has no such member.
    OptionTruthy(Operand, SmolStr),
    OptionFalsy(Operand, SmolStr),
}

/// The models of one language.
#[derive(Debug)]
pub struct Models {
    language: Language,
    patterns: Vec<Pattern>,
    entries: FxHashMap<SmolStr, Entry>,
    queries: Queries,
    outcomes: Mutex<FxHashMap<SmolStr, Outcomes>>,
}

/// What the patterns told about calls of one API.
type Outcomes = FxHashMap<Shape, Arc<[Matched]>>;

/// What is known of one API.
#[derive(Debug, Default)]
struct Entry {
    /// Indexes into the patterns, in the order of the files.
    patterns: Vec<usize>,
    signature: Option<Signature>,
    value: Option<Role>,
}

impl Models {
    /// The models that come with the program. Patterns are compiled as calls ask for them.
    pub fn builtin(language: Language) -> &'static Self {
        static MODELS: [OnceLock<Models>; Language::BASES.len()] = [const { OnceLock::new() }; Language::BASES.len()];
        let at = Language::BASES.iter().position(|base| *base == language.base()).unwrap_or_default();
        MODELS[at].get_or_init(|| load::lenient(Self::new(language), &Self::builtin_files(language)))
    }

    /// The files of the models that come with the program.
    pub fn builtin_files(language: Language) -> Vec<(&'static str, &'static str)> {
        queries::files(language.folder(), "scm")
    }

    /// Models from files alone: everything that is wrong with them, or models in which every pattern compiles.
    pub fn load(language: Language, files: &[(&str, &str)]) -> Result<Self, Vec<LoadError>> {
        load::strict(Self::new(language), files)
    }

    /// The models that come with the program together with the user's own. The user's word about an API is added to
    /// what is known; about its value, it counts.
    pub fn extended(language: Language, files: &[(&str, &str)]) -> Result<Self, Vec<LoadError>> {
        load::strict(load::lenient(Self::new(language), &Self::builtin_files(language)), files)
    }

    /// What the patterns tell about a call of an API, in the order of the files. Outcomes are kept by API and shape.
    pub fn call(&self, api: &str, shape: &Shape) -> Arc<[Matched]> {
        let Some((path, entry)) = self.find(api) else { return Arc::default() };
        let lock = || self.outcomes.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(outcome) = lock().get(path).and_then(|shapes| shapes.get(shape)) {
            return outcome.clone();
        }
        // Not under the lock: two threads may match the same call, and come to the same outcome.
        let outcome = self.matched(entry, shape);
        lock().entry(path.clone()).or_default().insert(shape.clone(), outcome.clone());
        outcome
    }

    fn matched(&self, entry: &Entry, shape: &Shape) -> Arc<[Matched]> {
        let unknown = Signature::default();
        let signature = entry.signature.as_ref().unwrap_or(&unknown);
        let canonical = Canonical::new(self.language, shape, signature);
        let called = Called { shape, signature, canonical: &canonical };
        let patterns = entry.patterns.iter().map(|at| &self.patterns[*at]);
        let compiled =
            patterns.filter_map(|pattern| Some((pattern, self.queries.get(self.language, &pattern.skeleton)?)));
        compiled.flat_map(|(pattern, query)| matching::matches(pattern, &query, &called)).collect()
    }

    /// Whether a model says something about an API.
    pub fn knows(&self, api: &str) -> bool {
        self.find(api).is_some()
    }

    /// What an API's value is where it is not called: a source, or clean.
    pub fn value(&self, api: &str) -> Option<Role> {
        self.find(api)?.1.value
    }

    /// The names of an API's parameters that have a position.
    pub fn signature(&self, api: &str) -> Option<&[SmolStr]> {
        self.find(api)?.1.signature.as_ref().map(|signature| signature.positional.as_slice())
    }

    /// The paths of the APIs in which a flow can end.
    pub fn sinks(&self) -> impl Iterator<Item = &str> {
        let is_sink = |at: &usize| self.patterns[*at].roles().any(Role::is_sink);
        let sinks = self.entries.iter().filter(move |(_, entry)| entry.patterns.iter().any(is_sink));
        sinks.map(|(path, _)| path.as_str())
    }

    /// The entry of an API: as it is written, or with fewer arguments of calls on the way.
    fn find(&self, api: &str) -> Option<(&SmolStr, &Entry)> {
        let entry = |path: &str| self.entries.get_key_value(path);
        entry(api).or_else(|| api::with_fewer_arguments(api).find_map(|shorter| entry(&shorter)))
    }

    fn new(language: Language) -> Self {
        Self {
            language: language.base(),
            patterns: Vec::new(),
            entries: FxHashMap::default(),
            queries: Queries::default(),
            outcomes: Mutex::default(),
        }
    }

    fn add(&mut self, pattern: Pattern) {
        let at = self.patterns.len();
        for row in &pattern.rows {
            let entry = self.entries.entry(row.path.clone()).or_default();
            match pattern.root {
                Root::Call => entry.patterns.push(at),
                Root::Value => entry.value = pattern.roles().next().or(entry.value),
            }
            if entry.signature.is_none() {
                entry.signature.clone_from(&row.signature);
            }
        }
        self.patterns.push(pattern);
    }
}
