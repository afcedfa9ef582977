//! Entering the program from outside: its modules, their handlers, and what those are given.

use std::sync::Arc;

use smol_str::SmolStr;

use super::annotation::Declared;
use super::before::called;
use super::bind::Arguments;
use super::flow::{Activation, Cx, FunctionSite};
use super::function::top_site;
use super::semantics::Special;
use super::state::State;
use super::taint::Leaves;
use super::{Evaluator, Site, TOP, Waiting};
use crate::finding::Trust;
use crate::ir::{Function, FunctionId, FunctionKind, ParameterKind};
use crate::source::{FileId, Span};
use crate::syntax::Language;
use crate::value::{Atom, Kind, Object, ObjectId, Value, join};

/// So often a handler is evaluated: what one invocation leaves in the module's variables is there in the next one.
const MAX_INVOCATIONS: u32 = 3;
/// So many functions are called once more when a handler has ended.
const MAX_WAITING: usize = 64;

/// Stands for the instruction by which something outside calls a handler.
const AT_TOP: u32 = u32::MAX - 1;

/// A file whose module was evaluated: the state from which its handlers start.
pub struct Entry {
    pub file: FileId,
    pub(super) state: State,
}

/// What a handler's parameter is given.
#[derive(Clone)]
pub struct Given {
    /// Who chooses it; `None`: nobody outside.
    pub trust: Option<Trust>,
    pub leaves: Option<Leaves>,
    pub name: SmolStr,
    pub origin: Span,
    pub kind: ParameterKind,
    /// The class of which a library makes it, as it is written at the origin.
    pub annotation: Option<SmolStr>,
    /// What its default declares about it.
    pub declared: Option<Declared>,
    /// Whether annotations say what is made of what the client sends.
    pub typed: bool,
    /// What parses it before it is handed on.
    pub parser: Option<Value>,
}

impl Given {
    /// Something of which all parts are chosen by the same ones.
    pub fn whole(trust: Option<Trust>, name: SmolStr, origin: Span, kind: ParameterKind) -> Self {
        Self { trust, leaves: None, name, origin, kind, annotation: None, declared: None, typed: false, parser: None }
    }
}

/// A function as something outside calls it.
#[derive(Clone, Default)]
pub struct Invocation {
    pub function: Value,
    pub given: Vec<Given>,
    /// What its receiver has as members.
    pub members: Vec<Given>,
    /// What is called before it and hands on to it.
    pub before: Before,
    /// Whether it belongs to a library whose user calls it and goes on with what it gives.
    pub library: bool,
}

/// Functions that are called before a handler, as middleware is: in their order, with the same arguments.
#[derive(Clone, Default)]
pub struct Before {
    pub functions: Vec<Value>,
    pub hands_on: HandsOn,
    /// What is made first, though the handler is not given it.
    pub made: Vec<Given>,
    /// The schemas that the parts of its first argument have passed.
    pub schemas: Vec<Value>,
}

/// How a function that is called before others lets them be called.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub enum HandsOn {
    /// It gives nothing: anything else is the answer.
    #[default]
    ByNothing,
    /// It calls its argument at this position.
    ByCalling(usize),
    /// It is called with what it asks for, and raises where it does not.
    ByReturning,
    /// It is a schema that the request has to pass.
    ByPassing,
}

impl<'p> Evaluator<'p> {
    /// Evaluates a file's module; as a program that is started, or imported.
    pub fn enter_module(&mut self, file: FileId, started: bool) -> Entry {
        self.started = started.then_some(file);
        let mut state = State::default();
        let origin = Span::new(file, 0, 0);
        self.load_module(&mut state, file, origin);
        self.renew_budget();
        state.locals = Default::default();
        Entry { file, state }
    }

    /// What a path of names leads to, beginning at the module's variables or exports.
    pub fn resolve(&mut self, entry: &Entry, path: &[SmolStr]) -> Value {
        let mut state = entry.state.clone();
        let file = entry.file;
        self.at_top(file, &mut state, |this, cx| {
            let mut value = this.module_value(cx, file);
            for name in path {
                value = this.member(cx, &value, name);
            }
            value
        })
        .unwrap_or_default()
    }

    /// The function of this name that a module has, exported or not.
    pub fn private(&mut self, entry: &mut Entry, name: &str) -> Value {
        let Some(module) = self.program.module(entry.file) else { return Value::NOTHING };
        let is_it = |function: &Function| {
            let of_module = function.parent == Some(FunctionId(0)) && function.kind == FunctionKind::Function;
            of_module && function.name == name
        };
        let Some(at) = module.functions.iter().rposition(is_it) else { return Value::NOTHING };
        let file = entry.file;
        self.at_top(file, &mut entry.state, |this, cx| this.make_function(cx, FunctionId(at as u32), &[]))
            .unwrap_or_default()
    }

    /// What the user of a module finds in it: functions and methods by the names under which they are found. Methods come
    /// with a receiver, for whose making someone of this level chose the arguments.
    pub fn exported(&mut self, entry: &mut Entry, trust: Option<Trust>) -> Vec<(SmolStr, Value)> {
        self.language(entry.file).exported(self, entry, trust)
    }

    /// An instance as somebody makes it who chooses all arguments.
    pub(super) fn any_instance(&mut self, cx: &mut Cx<'_, 'p>, class: ObjectId, trust: Option<Trust>) -> Value {
        let init = self.class_special(cx.state, class, Special::Initialize);
        let init = init.and_then(|init| init.objects().next()).and_then(|id| self.function_of(cx.state, id));
        let mut arguments = Arguments::default();
        if let Some((_, site)) = init {
            let own = usize::from(self.language(site.file).receiver_is_parameter());
            for parameter in site.function.parameters.iter().skip(own) {
                let (name, origin, kind) = (parameter.name.clone(), parameter.origin, parameter.kind);
                let injected = match (&parameter.annotation, trust) {
                    (Some(annotation), None) => self.injected(cx, site.file, annotation),
                    _ => None,
                };
                match injected {
                    Some(instance) => arguments.push(instance),
                    None => drop(self.give(cx, &Given::whole(trust, name, origin, kind), &mut arguments)),
                }
            }
        }
        self.instantiate(cx, class, arguments).unwrap_or_else(|| {
            let id = self.new_object(cx.state, cx.site(super::Tag::NATIVE), Object::new(Kind::Instance(class)));
            Value::object(id)
        })
    }

    /// The language of what was entered.
    pub fn language_of(&self, entry: &Entry) -> Language {
        self.program.language(entry.file)
    }

    /// Whether a file is a stub.
    pub fn is_stub(&self, file: FileId) -> bool {
        self.program.project().is_library(file)
    }

    /// Evaluates a handler as the platform calls it; a library's function as its user does, who uses the result.
    /// Gives the state in which the first invocation ends.
    pub fn invoke(&mut self, entry: &Entry, invocation: &Invocation) -> Entry {
        let library = invocation.library;
        self.renew_budget();
        if library {
            self.steps = self.shared.take();
        }
        self.memo.begin();
        self.invocation += 1;
        self.waiting.clear();
        self.library = library;
        self.led_to = called(&invocation.function);
        let mut state = entry.state.clone();
        let mut first = None;
        for _ in 0..MAX_INVOCATIONS {
            let mut after = state.clone();
            let file = entry.file;
            self.at_top(file, &mut after, |this, cx| {
                let result = this.called_from_outside(cx, invocation);
                if library && let Some(result) = result {
                    this.use_result(cx, &invocation.function, &result);
                }
                this.call_what_waits(cx);
            });
            let ended = self.exhausted || !self.keep_warm(&mut state, &after);
            first.get_or_insert(after);
            if ended {
                break;
            }
        }
        if library {
            self.shared.give_back(self.steps);
        }
        Entry { file: entry.file, state: first.unwrap_or(state) }
    }

    /// Remembers a function that is called when the handler has gone on: what was stored by then is what it finds.
    pub(super) fn call_at_end(&mut self, cx: &Cx<'_, 'p>, function: Value, mut arguments: Arguments) {
        for value in &mut arguments.positional {
            *value = join::bake(value, &cx.state.facts);
        }
        let waiting = Waiting { function, arguments, origin: self.visible(cx.origin) };
        let room = self.invocation > 0 && self.waiting.len() < MAX_WAITING;
        if room && !self.waiting.contains(&waiting) {
            self.waiting.push(waiting);
        }
    }

    /// Calls what was remembered, and what that remembers in turn.
    fn call_what_waits(&mut self, cx: &mut Cx<'_, 'p>) {
        let mut at = 0;
        while let Some(Waiting { function, arguments, origin }) = self.waiting.get(at).cloned() {
            let before = cx.state.clone();
            let mut inner = Cx { act: &mut *cx.act, state: &mut *cx.state, site: cx.site, origin };
            self.call(&mut inner, &function, arguments);
            cx.state.join(&before, false);
            at += 1;
        }
    }

    /// Gives a call what a parameter is given; `None` where nothing passes.
    pub(super) fn give(&mut self, cx: &mut Cx<'_, 'p>, given: &Given, arguments: &mut Arguments) -> Option<()> {
        let value = self.given(cx, given)?;
        match (given.kind, value.only()) {
            (ParameterKind::NameOnly, _) => arguments.set_named(given.name.clone(), value),
            (ParameterKind::NamedRest, Some(Atom::Symbol(tree))) => arguments.tree = Some(tree.clone()),
            (ParameterKind::NamedRest, _) => arguments.named_rest = value,
            (ParameterKind::Rest | ParameterKind::All, _) => arguments.rest = value,
            _ => arguments.push(value),
        }
        Some(())
    }

    /// Adds to a state what an invocation left in variables that outlive it. What came from that invocation's event is
    /// not what the next one's brings.
    fn keep_warm(&mut self, state: &mut State, after: &State) -> bool {
        let mut changes = Vec::new();
        state.heap.for_each_difference(&after.heap, &mut |id, old, new| {
            if let (Some(old), Some(new)) = (old, new)
                && !Arc::ptr_eq(old, new)
                && old != new
            {
                changes.push((id, old.clone(), new.clone()));
            }
        });
        let mut changed = false;
        for (id, old, new) in changes {
            let none = crate::value::Facts::default();
            let mut joined = join::join_objects(&old, &none, &new, &after.facts);
            let mut age = |value: &Value| {
                value.map_holes(&mut |hole| {
                    let text = hole.text.clone();
                    let cleared = hole.cleared;
                    crate::value::Hole { cleared, ..self.derived(hole, "of an earlier invocation", text) }
                })
            };
            for (_, value) in &mut joined.fields {
                *value = age(value);
            }
            joined.rest = age(&joined.rest);
            joined.rest_keys = age(&joined.rest_keys);
            changed |= joined != *old;
            state.put(ObjectId(id), joined);
        }
        if changed {
            // Objects that the invocation made are reached from what it left.
            let mut made = Vec::new();
            state.heap.for_each_difference(&after.heap, &mut |id, old, new| {
                if let (None, Some(new)) = (old, new) {
                    made.push((id, new.clone()));
                }
            });
            for (id, object) in made {
                state.heap.set(id, object);
            }
        }
        changed
    }

    /// Does something as if at the end of a file's module.
    pub(super) fn at_top<T>(
        &mut self,
        file: FileId,
        state: &mut State,
        work: impl FnOnce(&mut Self, &mut Cx<'_, 'p>) -> T,
    ) -> Option<T> {
        let program = self.program;
        let module = program.module(file)?;
        let site = FunctionSite { file, id: FunctionId(0), function: module.function(FunctionId(0)) };
        let info = self.program.info(file, FunctionId(0))?;
        let frames: Arc<[ObjectId]> = [self.object_at(top_site(file))].into();
        let mut act = Activation::new(site, frames, TOP, info);
        let origin = Span::new(file, 0, 0);
        // The module's own objects, its exports among them, stand at the site of its loading.
        let site = Site { register: AT_TOP, ..top_site(file) };
        let mut cx = Cx { act: &mut act, state, site, origin };
        Some(work(self, &mut cx))
    }
}
