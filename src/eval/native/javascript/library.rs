//! A module as a library: what its user can call, whatever the style in which it exports.
//!
//! JavaScript's modules export a function, a class, an object of them, or what a function makes; functions have methods
//! as members or on their prototypes. What a call gives back can be used in turn.

use std::sync::Arc;

use rustc_hash::FxHashSet;
use smol_str::{SmolStr, format_smolstr};

use crate::eval::Described;
use crate::eval::bind::Arguments;
use crate::eval::entry::{Entry, Given};
use crate::eval::flow::Cx;
use crate::eval::shared::Shared;
use crate::eval::state::State;
use crate::eval::{Evaluator, MAX_STEPS};
use crate::finding::Trust;
use crate::ir::{FunctionKind, Op};
use crate::value::heap::PROTOTYPE;
use crate::value::{Atom, Callee, Key, Kind, Object, ObjectId, Value};

/// How deep objects in objects are searched for functions.
const MAX_DEPTH: u32 = 4;
/// How many functions are taken from one library.
const MAX_FUNCTIONS: usize = 600;
/// How often what a function gave is used in turn: a factory of factories.
const MAX_USES: u32 = 3;

/// What was found so far.
#[derive(Default)]
struct Walk {
    found: Vec<(SmolStr, Value)>,
    /// The functions whose receiver keeps what they were given: methods.
    methods: usize,
    seen: FxHashSet<ObjectId>,
}

impl Walk {
    fn take(&mut self, name: &SmolStr, function: Value, method: bool) {
        if self.found.len() < MAX_FUNCTIONS {
            self.found.push((name.clone(), function));
            self.methods += usize::from(method);
        }
    }
}

impl<'p> Evaluator<'p> {
    /// The functions and methods that a JavaScript module exports, by the names under which a user finds them. Methods
    /// come with a receiver, for whose making someone of this level chose the arguments, those of other methods as well.
    pub(super) fn node_library(&mut self, entry: &mut Entry, trust: Option<Trust>) -> Vec<(SmolStr, Value)> {
        let file = entry.file;
        let mut state = entry.state.clone();
        let mut walk = Walk::default();
        self.library = true;
        self.steps = MAX_STEPS / 4;
        self.at_top(file, &mut state, |this, cx| {
            let exports = this.module_value(cx, file);
            this.walk_value(cx, &mut walk, ("", &exports), trust, 0);
            if walk.methods > 0 && trust.is_some() {
                for (name, function) in walk.found.clone() {
                    this.use_function(cx, (&name, &function), trust);
                }
            }
        });
        entry.state = state;
        let evaluated = walk.found.iter().filter(|(_, function)| self.may_reach_sink(entry, function)).count();
        self.shared = Shared::among(evaluated as u64);
        walk.found
    }

    /// Uses what a library's function gave: calls the functions and methods that are in it. Where it gave its own receiver,
    /// so that calls can be chained, the methods of that are entered by themselves.
    pub(in crate::eval) fn use_result(&mut self, cx: &mut Cx<'_, 'p>, function: &Value, result: &Value) {
        let mut seen = FxHashSet::default();
        for atom in function.atoms() {
            if let Atom::Bound(bound) = atom {
                seen.extend(bound.receiver.objects());
            }
        }
        self.use_results(cx, result, 0, &mut seen);
    }

    fn use_results(&mut self, cx: &mut Cx<'_, 'p>, result: &Value, depth: u32, seen: &mut FxHashSet<ObjectId>) {
        if depth >= MAX_USES || self.exhausted {
            return;
        }
        let awaited = self.awaited(cx, result);
        let mut walk = Walk { seen: std::mem::take(seen), ..Walk::default() };
        // What has a method `then` can be used without being awaited.
        for value in [&awaited, result] {
            self.walk_value(cx, &mut walk, ("", value), Some(Trust::Public), 1);
        }
        *seen = walk.seen;
        for (name, function) in walk.found {
            if let Some(result) = self.use_function(cx, (&name, &function), Some(Trust::Public)) {
                self.use_results(cx, &result, depth + 1, seen);
            }
        }
    }

    /// Calls a function as someone does who chooses all arguments; it may also not have been called.
    fn use_function(
        &mut self,
        cx: &mut Cx<'_, 'p>,
        (name, function): (&str, &Value),
        trust: Option<Trust>,
    ) -> Option<Value> {
        let described = self.describe(cx.state, function)?;
        let prefix = if name.is_empty() { &described.name } else { name };
        let arguments = self.chosen(cx, &described, prefix, trust);
        let before = cx.state.clone();
        let result = self.call(cx, function, arguments);
        cx.state.join(&before, false);
        result
    }

    /// Arguments for all parameters of a function, chosen by someone of this level.
    fn chosen(&mut self, cx: &mut Cx<'_, 'p>, described: &Described, prefix: &str, trust: Option<Trust>) -> Arguments {
        let mut arguments = Arguments::default();
        for parameter in &described.parameters {
            let name = format_smolstr!("{prefix}.{}", parameter.name);
            let given = Given::whole(trust, name, parameter.origin, parameter.kind);
            self.give(cx, &given, &mut arguments);
        }
        arguments
    }

    fn walk_value(
        &mut self,
        cx: &mut Cx<'_, 'p>,
        walk: &mut Walk,
        (name, value): (&str, &Value),
        trust: Option<Trust>,
        depth: u32,
    ) {
        if depth > MAX_DEPTH {
            return;
        }
        for atom in value.atoms() {
            let id = match atom {
                Atom::Object(id) => *id,
                Atom::Bound(bound) => match bound.callee {
                    Callee::Object(id) => id,
                    _ => continue,
                },
                _ => continue,
            };
            let Some(kind) = self.read(cx.state, id).map(|object| object.kind.clone()) else { continue };
            if self.is_of_library(cx.state, id) || !walk.seen.insert(id) {
                continue;
            }
            let mut receiver = Value::object(id);
            match kind {
                Kind::Function(_) => {
                    walk.take(&name.into(), Value::of(atom.clone()), matches!(atom, Atom::Bound(_)));
                    let method = self.is_method(cx.state, atom);
                    if self.has_members(cx.state, id) || !method && self.uses_receiver(cx.state, id) {
                        receiver = self.any_object(cx, id, trust);
                    }
                }
                Kind::Class(_) => receiver = self.any_object(cx, id, trust),
                Kind::Record | Kind::Instance(_) | Kind::Module(_) => {}
                _ => continue,
            }
            self.walk_members(cx, walk, (name, id, &receiver), trust, depth);
        }
    }

    /// The members of an object, of a class's instances and of what stands above them.
    fn walk_members(
        &mut self,
        cx: &mut Cx<'_, 'p>,
        walk: &mut Walk,
        (prefix, id, receiver): (&str, ObjectId, &Value),
        trust: Option<Trust>,
        depth: u32,
    ) {
        let mut names = self.member_names(cx.state, id);
        for made in receiver.objects().filter(|made| *made != id) {
            let own = self.member_names(cx.state, made);
            names.extend(own.into_iter().filter(|name| !names.contains(name)).collect::<Vec<_>>());
        }
        for name in names {
            let value = self.member(cx, receiver, &name);
            let path = if prefix.is_empty() { name } else { format_smolstr!("{prefix}.{name}") };
            self.walk_value(cx, walk, (&path, &value), trust, depth + 1);
        }
    }

    fn member_names(&mut self, state: &State, id: ObjectId) -> Vec<SmolStr> {
        let mut owners = vec![id];
        let class = self.class_of(state, id).unwrap_or(id);
        owners.extend(self.line(state, class).classes);
        let mut names: Vec<SmolStr> = Vec::new();
        for owner in owners {
            if self.is_of_library(state, owner) {
                continue;
            }
            let Some(object) = self.read(state, owner) else { continue };
            for (key, _) in &object.fields {
                if let Key::Name(name) = key
                    && !name.starts_with('_')
                    && !names.contains(name)
                {
                    names.push(name.clone());
                }
            }
        }
        names
    }

    /// Whether an object was made by a library's stub, which is no part of what the project offers.
    fn is_of_library(&mut self, state: &State, id: ObjectId) -> bool {
        let project = self.program.project();
        self.read(state, id).is_some_and(|object| match &object.kind {
            Kind::Function(function) => project.is_library(function.file),
            Kind::Class(class) => project.is_library(class.origin.file),
            Kind::Module(file) => project.is_library(*file),
            _ => false,
        })
    }

    /// Whether a function has methods: as its members, on its prototype, or above it.
    fn has_members(&mut self, state: &State, id: ObjectId) -> bool {
        !self.member_names(state, id).is_empty()
            || self.read(state, id).is_some_and(|object| object.name(PROTOTYPE).is_some())
    }

    /// Whether a function comes with an instance as its receiver. One that was exported has the exports.
    fn is_method(&mut self, state: &State, atom: &Atom) -> bool {
        let Atom::Bound(bound) = atom else { return false };
        let instance = |object: &Arc<Object>| matches!(object.kind, Kind::Instance(_) | Kind::Class(_));
        bound.receiver.objects().any(|id| self.read(state, id).is_some_and(instance))
    }

    /// Whether a function asks for its receiver: it may be made to be called with `new`, and give that its methods.
    fn uses_receiver(&mut self, state: &State, id: ObjectId) -> bool {
        let Some((_, site)) = self.function_of(state, id) else { return false };
        let instructions = site.function.blocks.iter().flat_map(|block| &block.instructions);
        site.function.kind != FunctionKind::Arrow && instructions.into_iter().any(|one| matches!(one.op, Op::Receiver))
    }

    /// `new` of a class or a function by someone who chooses the arguments.
    fn any_object(&mut self, cx: &mut Cx<'_, 'p>, id: ObjectId, trust: Option<Trust>) -> Value {
        let plain = self.read(cx.state, id).is_some_and(|object| matches!(object.kind, Kind::Function(_)));
        if !plain {
            return self.any_instance(cx, id, trust);
        }
        let arguments = match self.describe(cx.state, &Value::object(id)) {
            Some(described) => self.chosen(cx, &described, &described.name, trust),
            None => Arguments::default(),
        };
        let made = self.construct(cx, &Value::object(id), arguments).unwrap_or_default();
        let instance = made.filter(|atom| match atom {
            Atom::Object(made) => cx.state.object(*made).is_some_and(|object| object.kind == Kind::Instance(id)),
            _ => false,
        });
        if instance.is_nothing() { Value::object(id) } else { instance }
    }
}
