//! The abstract interpreter: what values get where, from a handler on.
//!
//! * An *activation* is one function being evaluated in one calling context: a worklist over its blocks.
//! * A *context* is the chain of call sites that led to an activation; objects are told apart by allocation site and context.
//! * A *hit* is what arrived at a sink.
//!
//! Evaluation cannot fail: what it gives up on is a [`LimitHit`].

mod access;
mod annotation;
mod before;
mod bind;
mod call;
mod checked;
mod class;
mod compare;
mod content;
mod counted;
mod declared;
mod described;
mod driver;
mod entry;
mod flow;
mod format;
mod function;
mod grow;
mod hit;
mod instruction;
mod item;
mod iterate;
mod known;
mod measure;
mod memo;
mod merged;
mod module;
mod native;
mod operate;
mod parser;
mod program;
mod protocol;
mod raise;
mod reach;
mod registered;
mod schema;
mod semantics;
mod shared;
mod split;
mod state;
mod taint;
mod typed;
mod unroll;
mod update;

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use rustc_hash::{FxHashMap, FxHashSet};
use smol_str::SmolStr;

use crate::finding::LimitHit;
use crate::ir::FunctionId;
use crate::source::{FileId, Span};
use crate::syntax::Language;
use crate::value::api::ApiTable;
use crate::value::trace::Traces;
use crate::value::{ApiId, Atom, Callee, Kind, Object, ObjectId, SymbolId, SymbolTable, Value, work};

pub use annotation::Declared;
pub use bind::Arguments;
pub use declared::{Content, Declaration, Plain};
pub use described::{Described, DescribedParameter};
pub use entry::{Before, Entry, Given, HandsOn, Invocation};
pub use hit::{Hit, Use, Way};
pub use program::Program;
pub use registered::Registration;
pub use taint::Leaves;

use memo::Memo;
use semantics::Semantics;
use state::State;

/// How deep calls go before they are approximated.
const MAX_DEPTH: usize = 260;
/// Steps (instructions) for one handler.
const MAX_STEPS: u64 = 1_000_000;
/// Joining so many values and fields costs as much as one instruction.
const JOINED_PER_STEP: u64 = 8;

/// So many objects are looked at for one that an object may hold.
const MAX_REACHED: usize = 24;

/// One in so many of the steps that are left is kept for what comes after one of many calls that a module or a handler makes
/// one after the other.
const KEPT: u64 = 4;
/// One in so many after each of the modules that a module of a bundle loads.
const KEPT_LOADING: u64 = 2;
/// Every other call keeps one in so many, but no more than `MOST_KEPT`, since calls are deeply nested.
const KEPT_INSIDE: u64 = 16;
const MOST_KEPT: u64 = 2_000;

/// An allocation site in a context.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
struct Site {
    context: u32,
    file: FileId,
    function: FunctionId,
    register: u32,
    tag: u16,
}

/// What an object at a site is for: one instruction may make several.
struct Tag;

impl Tag {
    const OBJECT: u16 = 0;
    const FRAME: u16 = 1;
    const CALL: u16 = 2;
    const OVERLAY: u16 = 3;
    const MODULE: u16 = 4;
    /// The rounds of a loop count from here.
    const ROUND: u16 = 5;
    /// Further objects of one native function count from here.
    const NATIVE: u16 = 16;
    /// Exceptions that an instruction raises by itself count from here.
    const ERROR: u16 = 64_000;
}

/// Evaluates code that starts from one file: its module, then its handlers.
pub struct Evaluator<'p> {
    program: &'p Program<'p>,
    symbols: SymbolTable,
    apis: ApiTable,
    traces: Traces,
    objects: FxHashMap<Site, ObjectId>,
    contexts: FxHashMap<Site, u32>,
    memo: Memo,
    known: RefCell<FxHashMap<(Language, ApiId), Rc<known::Known<'p>>>>,
    /// How the reading of a part of an event is told; nothing where nobody outside chooses it.
    parts: FxHashMap<SymbolId, Option<SmolStr>>,
    /// Tuples of constants that stand for all equal ones when they are keys.
    tuples: FxHashMap<Vec<crate::value::Atom>, ObjectId>,
    /// The module in which evaluation is, per activation on the stack.
    stack: Vec<Call>,
    /// Classes that their metaclasses are told of.
    making: Vec<ObjectId>,
    /// With what applications were made.
    made_with: FxHashMap<crate::value::api::Instance, Arguments>,
    /// Objects that the activations on the stack have read.
    reads: Vec<FxHashSet<u32>>,
    /// What the instruction at work may raise without a `raise` of the program.
    thrown: raise::Thrown,
    /// Functions that are called once more when the handler has ended.
    waiting: Vec<Waiting>,
    /// How many handlers were evaluated: each has an event of its own.
    invocation: u32,
    /// Whether what is evaluated is called by a program, as a library is, and not by a platform with an event.
    library: bool,
    /// Steps for a library's functions.
    shared: shared::Shared,
    /// Roots whose leaves an event model knows.
    leaves: BTreeMap<u32, Leaves>,
    steps: u64,
    exhausted: bool,
    /// Whether it was told that steps were used up: once for a handler is enough.
    told: bool,
    limits: BTreeSet<LimitHit>,
    hits: BTreeMap<hit::HitKey, Hit>,
    uses: BTreeSet<Use>,
    registrations: Vec<Registration>,
    /// In the order in which they were made.
    declarations: FxHashMap<Declaration, usize>,
    /// The file that may be started as a program.
    started: Option<FileId>,
    /// The folder in which it runs.
    folder: SmolStr,
    /// The function that middleware has to lead to, until it is called.
    led_to: Option<ObjectId>,
    /// Values of instructions that were asked for, by their origins.
    revealed: BTreeMap<Span, Vec<String>>,
    watch: Option<(FileId, u32, u32)>,
}

/// A function on the call stack.
#[derive(Clone, Debug)]
struct Call {
    /// The call's place, where it stands in the project and not in a library's stub.
    origin: Span,
    name: SmolStr,
    /// How many calls away it is from code that is evaluated for the first time; that code is 0.
    repeated: u32,
}

/// A function that a timer or the like calls when the function that asked for it has gone on.
#[derive(Clone, PartialEq, Debug)]
struct Waiting {
    function: Value,
    arguments: Arguments,
    /// Where it was asked for.
    origin: Span,
}

impl<'p> Evaluator<'p> {
    pub fn new(program: &'p Program<'p>) -> Self {
        work::reset();
        Self {
            program,
            symbols: SymbolTable::default(),
            apis: ApiTable::default(),
            traces: Traces::default(),
            objects: FxHashMap::default(),
            contexts: FxHashMap::default(),
            memo: Memo::default(),
            known: RefCell::default(),
            parts: FxHashMap::default(),
            tuples: FxHashMap::default(),
            stack: Vec::new(),
            making: Vec::new(),
            made_with: FxHashMap::default(),
            reads: vec![FxHashSet::default()],
            thrown: raise::Thrown::default(),
            waiting: Vec::new(),
            invocation: 0,
            library: false,
            shared: shared::Shared::default(),
            leaves: BTreeMap::new(),
            steps: MAX_STEPS,
            exhausted: false,
            told: false,
            limits: BTreeSet::new(),
            hits: BTreeMap::new(),
            uses: BTreeSet::new(),
            registrations: Vec::new(),
            declarations: FxHashMap::default(),
            led_to: None,
            started: None,
            folder: SmolStr::new_static("/var/task"),
            revealed: BTreeMap::new(),
            watch: None,
        }
    }

    /// Asks for the values of all expressions that begin in a range of bytes.
    pub fn watch(&mut self, file: FileId, start: u32, end: u32) {
        self.watch = Some((file, start, end));
    }

    /// What was seen at the watched expressions, and in calls of `reveal`.
    pub fn revealed(&self) -> &BTreeMap<Span, Vec<String>> {
        &self.revealed
    }

    /// The bounds that were reached since they were last asked for; sorted.
    pub fn take_limits(&mut self) -> BTreeSet<LimitHit> {
        std::mem::take(&mut self.limits)
    }

    fn limit(&mut self, limit: &str, origin: Span, message: &str) {
        self.limits.insert(LimitHit { limit: limit.into(), origin: self.visible(origin), message: message.into() });
    }

    /// What one handler may cost, or loading the modules before it.
    fn renew_budget(&mut self) {
        self.steps = MAX_STEPS;
        self.exhausted = false;
        self.told = false;
    }

    /// Takes steps from the budget, and those that joining has cost; false when it is used up.
    fn spend(&mut self, steps: u64, origin: Span) -> bool {
        let steps = steps + work::take_lots(JOINED_PER_STEP);
        if self.exhausted {
            return false;
        }
        if self.steps < steps {
            self.exhausted = true;
            if !std::mem::replace(&mut self.told, true) {
                let message = "there are more paths than are followed; flows beyond this point may be missed";
                self.limit("steps", origin, message);
            }
            return false;
        }
        self.steps -= steps;
        true
    }

    /// Does something with the steps that are left but those that are kept, so that what comes after it is followed as well;
    /// also tells whether it used them up.
    fn keeping<T>(&mut self, mut kept: u64, work: impl FnOnce(&mut Self) -> T) -> (T, bool) {
        let before = self.exhausted;
        self.steps -= kept;
        let result = work(self);
        let used_up = std::mem::replace(&mut self.exhausted, before);
        if used_up {
            // Leaving what was given up is paid by half of what was kept at most: there are things to do after it.
            kept -= work::take_lots(JOINED_PER_STEP).min(kept / 2);
        }
        self.steps += kept;
        (result, used_up)
    }

    fn object_at(&mut self, site: Site) -> ObjectId {
        let next = ObjectId(self.objects.len() as u32);
        *self.objects.entry(site).or_insert(next)
    }

    /// Puts a new object on the heap. An earlier object of the same site in the same context is gone; when the new one
    /// holds it, as each function of a chain holds the next one, the two are no longer told apart.
    fn new_object(&mut self, state: &mut State, site: Site, mut object: Object) -> ObjectId {
        let id = self.object_at(site);
        let merged = site.context == MERGED || state.object(id).is_some() && reaches(state, &object, id);
        if merged {
            object.summary = true;
            if let Some(old) = state.object(id) {
                let none = crate::value::Facts::default();
                if old.kind == object.kind {
                    object = crate::value::join::join_objects(old, &none, &object, &none);
                    object.summary = true;
                }
            }
        }
        if object.is_container() && object.may_be_empty() {
            state.note_emptied(id);
        }
        state.put(id, object);
        id
    }

    /// An object on the heap, for reading.
    fn read<'s>(&mut self, state: &'s State, id: ObjectId) -> Option<&'s std::sync::Arc<Object>> {
        if let Some(reads) = self.reads.last_mut() {
            reads.insert(id.0);
        }
        state.object(id)
    }

    fn child_context(&mut self, site: Site) -> u32 {
        let next = self.contexts.len() as u32 + 2;
        *self.contexts.entry(site).or_insert(next)
    }

    /// The place to show for an origin: the call in the project's own code when it lies in a library's stub.
    fn visible(&self, origin: Span) -> Span {
        if !self.program.project().is_library(origin.file) {
            return origin;
        }
        let project = self.program.project();
        self.stack.iter().rev().map(|call| call.origin).find(|at| !project.is_library(at.file)).unwrap_or(origin)
    }

    fn language(&self, file: FileId) -> &'static dyn Semantics {
        semantics::of(self.program.language(file))
    }
}

/// Whether an object leads to another one, as far as is looked.
fn reaches(state: &State, from: &Object, to: ObjectId) -> bool {
    let mut seen = Vec::new();
    let mut queue = Vec::new();
    parts(from, &mut queue);
    while let Some(id) = queue.pop() {
        if id == to {
            return true;
        }
        if seen.contains(&id) || seen.len() >= MAX_REACHED {
            continue;
        }
        seen.push(id);
        if let Some(object) = state.object(id).filter(|object| !matches!(object.kind, Kind::Class(_) | Kind::Module(_)))
        {
            parts(object, &mut queue);
        }
    }
    false
}

/// The objects that an object holds.
fn parts(object: &Object, found: &mut Vec<ObjectId>) {
    if let Kind::Function(function) = &object.kind {
        found.extend(function.frames.iter().copied());
    }
    for value in object.fields.iter().map(|(_, value)| value).chain([&object.rest]) {
        for atom in value.atoms() {
            match atom {
                Atom::Object(id) => found.push(*id),
                Atom::Bound(bound) => {
                    found.extend(bound.receiver.objects());
                    if let Callee::Object(id) = bound.callee {
                        found.push(id);
                    }
                }
                _ => {}
            }
        }
    }
}

/// The context of code that is evaluated once for all its callers.
const MERGED: u32 = 0;
/// The context of modules and of the handlers themselves.
const TOP: u32 = 1;
