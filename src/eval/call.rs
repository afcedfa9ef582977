//! Calls: of functions of the program, of classes, of what lies outside.

use std::sync::Arc;

use smol_str::{SmolStr, format_smolstr};

use super::bind::Arguments;
use super::flow::{Activation, Cx, FunctionSite, Outcome, join_ends};
use super::memo::{End, Input, Summary};
use super::raise::Thrown;
use super::state::State;
use super::{Call, Evaluator, MAX_DEPTH, MERGED, Registration, Site, TOP, Tag};
use crate::finding::Confidence;
use crate::ir::{self, Place};
use crate::value::heap::FunctionValue;
use crate::value::symbol::Origin;
use crate::value::{ApiId, Atom, Callee, Cleared, Facts, Hole, Key, Kind, Object, ObjectId, Step, Text, Value, join};

/// So often a function may stand on the stack before its calls are merged.
const MAX_RECURSION: u32 = 2;
/// So often a function is evaluated for one handler before its calls are merged.
const MAX_EVALUATIONS: u32 = 150;
/// Rounds of a merged function after which what grows is widened.
const WIDEN_AFTER: u32 = 3;
const MAX_ROUNDS: u32 = 12;
/// How many values of a list or of options are looked at for functions that something outside may call.
const MAX_HELD: usize = 24;

impl<'p> Evaluator<'p> {
    pub(super) fn call_instruction(
        &mut self,
        cx: &mut Cx<'_, 'p>,
        call: &ir::Call,
        callee: &Value,
        arguments: Arguments,
    ) -> Option<Value> {
        if call.decorator {
            return self.decorate(cx, callee, arguments);
        }
        if call.construct {
            return self.construct(cx, callee, arguments);
        }
        self.call(cx, callee, arguments)
    }

    /// A decorator that is not part of the program leaves the function as it is: what it adds is not seen.
    fn decorate(&mut self, cx: &mut Cx<'_, 'p>, callee: &Value, arguments: Arguments) -> Option<Value> {
        let decorated = arguments.at(0);
        let outside = |atom: &Atom| match atom {
            Atom::Api(id) => self.known(cx, *id).native.is_none(),
            Atom::Object(_) | Atom::Bound(_) => false,
            _ => true,
        };
        if !callee.atoms().iter().all(outside) {
            return self.call(cx, callee, arguments);
        }
        for id in callee.apis().collect::<Vec<_>>() {
            self.register(cx, id, &arguments, true);
        }
        Some(decorated)
    }

    fn register(&mut self, cx: &Cx<'_, 'p>, api: ApiId, arguments: &Arguments, decorator: bool) {
        let functions =
            |value: &&Value| value.atoms().iter().any(|atom| matches!(atom, Atom::Object(_) | Atom::Bound(_)));
        let api = self.apis.path(api).clone();
        for function in arguments.values().filter(functions).cloned().collect::<Vec<_>>() {
            let known = |have: &Registration| have.origin == cx.origin && have.api == api && have.function == function;
            if !self.registrations.iter().any(known) {
                let arguments = arguments.clone();
                self.registrations.push(Registration {
                    api: api.clone(),
                    function,
                    decorator,
                    arguments,
                    origin: cx.origin,
                });
            }
        }
    }

    /// Calls what a value may be.
    pub(super) fn call(&mut self, cx: &mut Cx<'_, 'p>, callee: &Value, arguments: Arguments) -> Option<Value> {
        let callable = callee.filter(|atom| {
            !matches!(atom, Atom::Null | Atom::Missing | Atom::Undefined | Atom::Bool(_) | Atom::Int(_) | Atom::Str(_))
        });
        let callable = if callable.is_nothing() { Value::unknown() } else { callable };
        let (callable, guessed) = self.without_guesses(cx, callable, &arguments);
        let callable = with_one_receiver(callable);
        let result = self.each(cx, &callable, &mut |this, cx, atom| this.call_atom(cx, atom, arguments.clone()))?;
        Some(join::join(&result, &guessed))
    }

    /// Does something for each thing that a value may be, each from the same state, and joins the outcomes.
    pub(super) fn each(
        &mut self,
        cx: &mut Cx<'_, 'p>,
        value: &Value,
        work: &mut dyn FnMut(&mut Self, &mut Cx<'_, 'p>, &Atom) -> Option<Value>,
    ) -> Option<Value> {
        if let Some(atom) = value.only() {
            return work(self, cx, atom);
        }
        let before = cx.state.clone();
        let mut ends = Vec::new();
        for atom in value.atoms() {
            *cx.state = before.clone();
            if let Some(value) = work(self, cx, atom) {
                ends.push((value, std::mem::take(cx.state)));
            }
        }
        let (value, state) = join_ends(ends.into_iter())?;
        *cx.state = state;
        Some(value)
    }

    /// What a library's object gives may hold what the object was made of, unless a model tells that it does not: then
    /// it is only known to be made of that. The callee without the guesses, and what they would have given.
    fn without_guesses(&mut self, cx: &Cx<'_, 'p>, callable: Value, arguments: &Arguments) -> (Value, Value) {
        let clean: Vec<SmolStr> = match callable.only() {
            Some(_) => Vec::new(),
            None => callable
                .apis()
                .filter(|api| self.gives_clean(cx, *api, arguments))
                .filter_map(|api| self.apis.path(api).rsplit('.').next().map(SmolStr::new))
                .collect(),
        };
        let guess = |this: &Self, atom: &Atom| match atom {
            Atom::Bound(bound) => match &bound.callee {
                Callee::Native(name) if clean.contains(name) => {
                    bound.receiver.holes().first().map(|hole| (*hole).clone())
                }
                _ => None,
            },
            Atom::Symbol(hole) => match &this.symbols.get(hole.symbol).origin {
                Origin::Child(base, Step::Key(name)) if clean.contains(name) => {
                    Some(Hole { symbol: *base, ..(**hole).clone() })
                }
                _ => None,
            },
            _ => None,
        };
        let holes: Vec<Hole> = callable.atoms().iter().filter_map(|atom| guess(self, atom)).collect();
        let known = callable.filter(|atom| guess(self, atom).is_none());
        let made = holes.iter().map(|hole| {
            let derived = self.derived(hole, "digest", Text::any());
            Value::symbol(Hole { cleared: Cleared::ALL, ..derived })
        });
        let made = join::join_all(made.collect::<Vec<_>>());
        (known, made)
    }

    fn call_atom(&mut self, cx: &mut Cx<'_, 'p>, atom: &Atom, arguments: Arguments) -> Option<Value> {
        let inside = matches!(atom, Atom::Bound(bound) if matches!(bound.callee, Callee::Object(_)));
        if !inside && !matches!(atom, Atom::Object(_)) {
            self.raises_unless_total(cx, atom);
        }
        match atom {
            Atom::Object(id) => self.call_object(cx, *id, arguments),
            Atom::Bound(bound) => match &bound.callee {
                Callee::Object(id) => self.call_function(cx, *id, bound.receiver.clone(), arguments),
                Callee::Native(name) => self.native_method(cx, name, &bound.receiver, arguments),
                Callee::Api(id) => self.call_api(cx, *id, Some(&bound.receiver), arguments),
            },
            Atom::Api(id) => self.call_api(cx, *id, None, arguments),
            other => {
                let callee = Value::of(other.clone());
                let operation = self.placed(cx, "call");
                self.unknown_call(cx, Some(&callee), arguments, &operation)
            }
        }
    }

    fn call_object(&mut self, cx: &mut Cx<'_, 'p>, id: ObjectId, arguments: Arguments) -> Option<Value> {
        let Some(object) = self.read(cx.state, id).cloned() else { return Some(Value::unknown()) };
        match &object.kind {
            Kind::Function(_) => self.call_function(cx, id, Value::NOTHING, arguments),
            Kind::Class(_) => self.instantiate(cx, id, arguments),
            Kind::Instance(_) => match self.method(cx, id, "__call__") {
                Some(method) => self.call(cx, &method, arguments),
                None => {
                    let operation = self.placed(cx, "call");
                    self.unknown_call(cx, Some(&Value::object(id)), arguments, &operation)
                }
            },
            Kind::Super(home) => {
                let above = self.super_member(cx, &object, *home, "constructor");
                self.call(cx, &above, arguments)
            }
            Kind::StaticMethod | Kind::ClassMethod => {
                let function = object.name("function").cloned().unwrap_or_default();
                self.call(cx, &function, arguments)
            }
            _ => {
                let operation = self.placed(cx, "call");
                self.unknown_call(cx, Some(&Value::object(id)), arguments, &operation)
            }
        }
    }

    /// A call of something outside of the project.
    fn call_api(
        &mut self,
        cx: &mut Cx<'_, 'p>,
        api: ApiId,
        receiver: Option<&Value>,
        arguments: Arguments,
    ) -> Option<Value> {
        let modelled = self.model_call(cx, api, receiver, &arguments);
        if let Some(result) = self.native_function(cx, api, &arguments) {
            return result;
        }
        if let Some(result) = modelled {
            return Some(result);
        }
        let wrapped = self.only_function(cx.state, &arguments);
        if let Some(function) = wrapped.clone().filter(|_| self.apis.path(api).ends_with(')')) {
            // What a call gave is applied to a function: a decorator without its sign.
            self.register(cx, api, &arguments, true);
            return Some(function);
        }
        self.register(cx, api, &arguments, false);
        let operation = format_smolstr!("{}@{:?}", self.apis.path(api), cx.origin);
        let result = self.unknown_call(cx, receiver, arguments.clone(), &operation)?;
        // What takes a function and nothing else may give it back, wrapped.
        let result = join::join(&result, &wrapped.unwrap_or_default());
        let argument = arguments.at(0);
        let constant = argument.only_str().map(|text| text.to_string());
        let instance = self.apis.call(api, constant.as_deref());
        Some(join::join(&result.filter(|atom| *atom != Atom::Unknown), &Value::of(Atom::Api(instance))))
    }

    /// The only argument, when that is functions of the program and nothing else.
    fn only_function(&self, state: &State, arguments: &Arguments) -> Option<Value> {
        let mut values = arguments.values();
        let (only, None) = (values.next()?, values.next()) else { return None };
        (!only.is_nothing() && only.atoms().iter().all(|atom| is_function(state, atom))).then(|| only.clone())
    }

    /// A call of something that is not known: what came in may come out, callbacks are called, objects may change.
    pub(super) fn unknown_call(
        &mut self,
        cx: &mut Cx<'_, 'p>,
        callee: Option<&Value>,
        arguments: Arguments,
        operation: &str,
    ) -> Option<Value> {
        let operands: Vec<Value> = arguments.values().chain(callee).cloned().collect();
        let mixed = self.mixed(cx.state, operands.iter(), operation, Confidence::Medium);
        let mut result = mixed.clone();
        for value in arguments.values().cloned().collect::<Vec<_>>() {
            result = join::join(&result, &self.call_back(cx, &value, &mixed));
            self.escape(cx, &value, &mixed);
        }
        Some(result)
    }

    /// Something outside may call a function that it was given, also one in a list or among options, with anything that
    /// it knows. While modules are loaded nobody outside has chosen anything yet, and what is given away then, as to a
    /// framework, is mostly called later.
    fn call_back(&mut self, cx: &mut Cx<'_, 'p>, value: &Value, known: &Value) -> Value {
        if self.invocation == 0 {
            return Value::NOTHING;
        }
        let mut functions = value.filter(|atom| is_function(cx.state, atom));
        for id in value.objects().collect::<Vec<_>>() {
            let holder = |object: &&Arc<Object>| matches!(object.kind, Kind::List | Kind::Record);
            let Some(object) = self.read(cx.state, id).filter(holder).cloned() else { continue };
            let held = object.fields.iter().map(|(_, value)| value).chain([&object.rest]);
            for held in held.take(MAX_HELD) {
                functions = join::join(&functions, &held.filter(|atom| is_function(cx.state, atom)));
            }
        }
        if functions.is_nothing() {
            return Value::NOTHING;
        }
        let before = cx.state.clone();
        let arguments = Arguments { rest: known.clone(), named_rest: Value::NOTHING, ..Arguments::default() };
        let result = self.call(cx, &functions, arguments);
        cx.state.join(&before, false);
        result.unwrap_or_default()
    }

    /// Something outside may change an object that it was given.
    fn escape(&mut self, cx: &mut Cx<'_, 'p>, value: &Value, known: &Value) {
        for id in value.objects().collect::<Vec<_>>() {
            let mutable =
                |object: &&Arc<Object>| matches!(object.kind, Kind::List | Kind::Dict | Kind::Set | Kind::Record);
            if self.read(cx.state, id).filter(mutable).is_some_and(|object| !object.rest.has(&Atom::Unknown)) {
                cx.state.change(id, |object| {
                    object.rest = join::join(&object.rest, known);
                    object.rest_keys = join::join(&object.rest_keys, known);
                });
            }
        }
    }

    /// The function of an object.
    pub(super) fn function_of(&mut self, state: &State, id: ObjectId) -> Option<(FunctionValue, FunctionSite<'p>)> {
        let object = self.read(state, id)?;
        let Kind::Function(function) = &object.kind else { return None };
        let function = function.clone();
        let program = self.program;
        let module = program.module(function.file)?;
        let site =
            FunctionSite { file: function.file, id: function.function, function: module.function(function.function) };
        Some((function, site))
    }

    /// Calls a function of the program.
    pub(super) fn call_function(
        &mut self,
        cx: &mut Cx<'_, 'p>,
        id: ObjectId,
        receiver: Value,
        mut arguments: Arguments,
    ) -> Option<Value> {
        let Some((value, site)) = self.function_of(cx.state, id) else { return Some(Value::unknown()) };
        if self.stack.len() >= MAX_DEPTH {
            self.limit(
                "call depth",
                site.function.name_origin,
                "calls are nested too deeply; what this call does is not followed",
            );
            self.thrown = Thrown::any();
            return self.unknown_call(cx, None, arguments, "deep call");
        }
        let mut this = receiver;
        if self.python(site.file) && !this.is_nothing() {
            arguments.positional.insert(0, std::mem::take(&mut this));
        }
        let defaults = self.read(cx.state, id).cloned()?;
        let mut values = self.bind(cx, site.function, &defaults, &arguments);
        self.tell_parameters(cx, site, &mut values);
        let given = site.function.generator.then(|| values.clone());
        let outcome = if self.shares(cx) {
            let (outcome, used_up) = self.with_share(|e| e.evaluate(cx, &value, site, values, this));
            if used_up {
                return self.unknown_call(cx, None, arguments, "call beyond the budget");
            }
            outcome?
        } else {
            self.evaluate(cx, &value, site, values, this)?
        };
        let result = self.leave(cx, site, outcome)?;
        if let (Some(given), Some(Atom::Object(generator))) = (given, result.only()) {
            let given = self.new_object(cx.state, cx.site(Tag::NATIVE), Object::sequence(Kind::Tuple, given));
            self.write(cx.state, *generator, Key::Name("function".into()), Value::object(id));
            self.write(cx.state, *generator, Key::Name("given".into()), Value::object(given));
        }
        Some(result)
    }

    /// Whether a call is one of many that a module or a handler makes one after the other: one of them must not take
    /// all of the budget.
    fn shares(&self, cx: &Cx<'_, 'p>) -> bool {
        self.stack.len() == 1 || !self.stack.is_empty() && cx.act.id == ir::FunctionId(0)
    }

    /// Runs the body of a generator once more with what is sent in: what it yields then.
    pub(super) fn resume(&mut self, cx: &mut Cx<'_, 'p>, function: &Value, values: Vec<Value>, sent: Value) -> Value {
        let Some((value, site)) = function.objects().next().and_then(|id| self.function_of(cx.state, id)) else {
            return Value::unknown();
        };
        if self.stack.len() >= MAX_DEPTH {
            self.limit(
                "call depth",
                site.function.name_origin,
                "calls are nested too deeply; what this generator does is not followed",
            );
            return Value::unknown();
        }
        let context = self.child_context(cx.site(Tag::CALL));
        let facts = cx.state.facts.clone();
        let input = Input { values, receiver: Value::NOTHING, frames: value.frames.clone(), facts: facts.clone() };
        let entry = State { facts, ..cx.state.for_call() };
        let outcome = self.activate(cx, &value, site, (&input, sent), context, entry.clone());
        let summary = Summary::new(&outcome, &entry);
        if let Some(end) = &summary.normal {
            apply(end, cx.state);
        }
        summary.yielded
    }

    fn tell_parameters(&mut self, cx: &Cx<'_, 'p>, site: FunctionSite<'p>, values: &mut [Value]) {
        let library = self.program.project().is_library(site.file);
        for (value, parameter) in values.iter_mut().zip(&site.function.parameters) {
            if value.is_nothing() {
                *value = if self.python(site.file) { Value::unknown() } else { Value::of(Atom::Undefined) };
            } else if !library {
                *value = self.step(value, cx.origin, &|| {
                    format_smolstr!("is given to `{}()` as `{}`", site.function.name, parameter.name)
                });
            }
        }
    }

    /// What a call gives and does, from what is remembered or anew.
    fn evaluate(
        &mut self,
        cx: &mut Cx<'_, 'p>,
        value: &FunctionValue,
        site: FunctionSite<'p>,
        values: Vec<Value>,
        receiver: Value,
    ) -> Option<Summary> {
        let key = (site.file, site.id);
        let active = self.memo.active.get(&key).copied().unwrap_or_default();
        let evaluations = self.memo.evaluations.get(&key).copied().unwrap_or_default();
        let context = self.child_context(cx.site(Tag::CALL));
        let input = Input { values, receiver, frames: value.frames.clone(), facts: cx.state.facts.clone() };
        if let Some(summary) = self.memo.find(key, &input, context, cx.state) {
            let reads = self.memo.reads_of(key, summary);
            let summary = summary.clone();
            if let Some(set) = self.reads.last_mut() {
                set.extend(reads);
            }
            return Some(summary);
        }
        if active >= MAX_RECURSION || evaluations >= MAX_EVALUATIONS {
            if active < MAX_RECURSION {
                self.limit(
                    "contexts",
                    site.function.name_origin,
                    "called in very many ways; its calls are no longer told apart",
                );
            }
            return self.evaluate_merged(cx, value, site, input);
        }
        *self.memo.evaluations.entry(key).or_default() += 1;
        let entry = cx.state.for_call();
        self.reads.push(Default::default());
        let outer = std::mem::replace(&mut self.memo.provisional, usize::MAX);
        let outcome = self.activate(cx, value, site, (&input, Value::NOTHING), context, entry.clone());
        let final_outcome = self.memo.provisional > self.stack.len();
        self.memo.provisional = self.memo.provisional.min(outer);
        let reads = self.reads.pop().unwrap_or_default();
        let summary = Summary::new(&outcome, &entry);
        if final_outcome && !self.exhausted {
            let mut seen: Vec<_> = reads.iter().map(|id| (*id, entry.heap.get(*id).cloned())).collect();
            seen.sort_by_key(|(id, _)| *id);
            self.memo.keep(key, input, context, seen, summary.clone(), &entry);
        }
        if let Some(set) = self.reads.last_mut() {
            set.extend(reads);
        }
        Some(summary)
    }

    /// Runs the body of a function.
    fn activate(
        &mut self,
        cx: &Cx<'_, 'p>,
        value: &FunctionValue,
        site: FunctionSite<'p>,
        (input, sent): (&Input, Value),
        context: u32,
        mut entry: State,
    ) -> Outcome {
        let key = (site.file, site.id);
        let info = self.program.info(site.file, site.id).expect("the function's module is lowered");
        let mut frames = value.frames.to_vec();
        let mut frame = Object::new(Kind::Frame);
        for (parameter, value) in site.function.parameters.iter().zip(&input.values) {
            match &parameter.place {
                Place::Local(local) => entry.locals.set(local.0, value.clone()),
                Place::Frame { name, .. } | Place::Global(name) => {
                    frame.set_field(Key::Name(name.clone()), join::bake(value, &entry.facts));
                }
            }
        }
        frames.push(if info.framed {
            let at = Site { context, file: site.file, function: site.id, register: u32::MAX, tag: Tag::FRAME };
            self.new_object(&mut entry, at, frame)
        } else {
            NO_FRAME
        });
        let frames: Arc<[ObjectId]> = frames.into();
        let mut act = Activation::new(site, frames, context, info);
        act.receiver = input.receiver.clone();
        act.home = value.home;
        act.sent = sent;
        self.stack.push(Call { origin: cx.origin, name: site.function.name.clone() });
        *self.memo.active.entry(key).or_default() += 1;
        let outcome = self.run(&mut act, entry);
        *self.memo.active.entry(key).or_default() -= 1;
        self.stack.pop();
        outcome
    }

    /// Evaluates a function once for all its callers: to a fixpoint over what they give.
    fn evaluate_merged(
        &mut self,
        cx: &mut Cx<'_, 'p>,
        value: &FunctionValue,
        site: FunctionSite<'p>,
        input: Input,
    ) -> Option<Summary> {
        let key = (site.file, site.id);
        let state = cx.state.for_call();
        let depth = self.stack.len();
        let merged = self.memo.merged.entry(key).or_default();
        let grown = merged.take_in(&input, state, merged.rounds > WIDEN_AFTER);
        if let Some(running) = merged.depth {
            merged.grown |= grown;
            let summary = merged.summary.clone();
            self.memo.provisional = self.memo.provisional.min(running);
            return summary;
        }
        if !grown && merged.summary.is_some() {
            return merged.summary.clone();
        }
        merged.depth = Some(depth);
        loop {
            let merged = self.memo.merged.entry(key).or_default();
            merged.grown = false;
            merged.rounds += 1;
            let rounds = merged.rounds;
            let (values, receiver, state) = merged.input.clone()?;
            let input = Input { values, receiver, frames: input.frames.clone(), facts: state.facts.clone() };
            let outcome = self.activate(cx, value, site, (&input, Value::NOTHING), MERGED, state.clone());
            let summary = Summary::new(&outcome, &state);
            let merged = self.memo.merged.entry(key).or_default();
            let settled = merged.summary.as_ref().is_some_and(|old| old.same(&summary)) && !merged.grown;
            merged.summary = Some(summary);
            if settled || self.exhausted {
                break;
            }
            if rounds > MAX_ROUNDS {
                self.limit(
                    "recursion",
                    site.function.name_origin,
                    "the recursion did not settle; what it computes may be incomplete",
                );
                break;
            }
        }
        if self.memo.provisional >= depth {
            self.memo.provisional = usize::MAX;
        }
        if self.exhausted {
            // What was found so far is not all that the function does.
            self.memo.merged.remove(&key);
            return None;
        }
        let merged = self.memo.merged.entry(key).or_default();
        merged.depth = None;
        merged.rounds = 0;
        let mut summary = merged.summary.clone()?;
        for end in [&mut summary.normal, &mut summary.raised].into_iter().flatten() {
            weaken(end, cx.state);
        }
        Some(summary)
    }

    /// Goes on after a call: its changes, its exception, its value.
    fn leave(&mut self, cx: &mut Cx<'_, 'p>, site: FunctionSite<'p>, summary: Summary) -> Option<Value> {
        if !summary.thrown.is_nothing() {
            // A stub raises less than the library that it stands for.
            let any = Thrown::any();
            self.thrown.join(if self.program.project().is_library(site.file) { &any } else { &summary.thrown });
        }
        let promises = site.function.asynchronous && !self.python(site.file) && !site.function.generator;
        if promises && !awaits_at_once(cx) {
            return Some(self.leave_later(cx, site, summary));
        }
        if let Some(raised) = &summary.raised {
            let mut state = cx.state.clone();
            apply(raised, &mut state);
            let at = cx.origin.start;
            cx.act.raise(raised.value.clone(), &state, at);
        }
        let mut value = match &summary.normal {
            Some(end) => {
                apply(end, cx.state);
                end.value.clone()
            }
            None if site.function.generator && !summary.yielded.is_nothing() => Value::null(),
            None => return None,
        };
        if site.function.generator {
            let mut object = Object::with_rest(Kind::Iterator, summary.yielded.clone());
            object.set_field(Key::Name("return".into()), value);
            value = Value::object(self.new_object(cx.state, cx.site(Tag::OBJECT), object));
        } else if promises {
            value = self.promise_of(cx, value, Facts::default(), Value::NOTHING);
        }
        Some(self.step(&value, cx.origin, &|| format_smolstr!("is returned by `{}()`", site.function.name)))
    }

    /// Goes on after a call of an asynchronous function whose promise is not awaited at once: what it raises is the
    /// promise's reason, and what it has checked is known where the promise is awaited.
    fn leave_later(&mut self, cx: &mut Cx<'_, 'p>, site: FunctionSite<'p>, summary: Summary) -> Value {
        let before = cx.state.clone();
        let (mut value, mut known, mut reason) = (Value::NOTHING, Facts::default(), Value::NOTHING);
        if let Some(end) = &summary.normal {
            apply(end, cx.state);
            value = end.value.clone();
            known = end.facts.beyond(&before.facts);
        }
        if let Some(raised) = &summary.raised {
            let mut state = before.clone();
            apply(raised, &mut state);
            reason = join::bake(&raised.value, &state.facts);
            match summary.normal {
                Some(_) => _ = cx.state.join(&state, false),
                None => *cx.state = state,
            }
        }
        cx.state.facts = before.facts;
        let promise = self.promise_of(cx, value, known, reason);
        self.step(&promise, cx.origin, &|| format_smolstr!("is returned by `{}()`", site.function.name))
    }

    /// Runs the body of a module or class, whose frame is there.
    pub(super) fn run_body(
        &mut self,
        site: FunctionSite<'p>,
        frames: Arc<[ObjectId]>,
        context: u32,
        origin: crate::source::Span,
        state: State,
    ) -> Option<Outcome> {
        let info = self.program.info(site.file, site.id)?;
        let home = frames.last().copied();
        let mut act = Activation::new(site, frames, context, info);
        act.home = home;
        self.stack.push(Call { origin, name: site.function.name.clone() });
        let outcome = self.run(&mut act, state);
        self.stack.pop();
        Some(outcome)
    }

    pub(super) fn make_function(
        &mut self,
        cx: &mut Cx<'_, 'p>,
        function: ir::FunctionId,
        defaults: &[(u32, ir::Reg)],
    ) -> Value {
        let frames = closure_frames(cx);
        let home = if cx.act.function.kind == ir::FunctionKind::Class { cx.act.frame() } else { cx.act.home };
        let file = cx.act.file;
        let mut object = Object::new(Kind::Function(FunctionValue { file, function, frames, home }));
        for (at, register) in defaults {
            let value = join::bake(cx.act.value(*register), &cx.state.facts);
            object.set_field(Key::Index(i64::from(*at)), value);
        }
        let arrow =
            self.program.module(file).is_some_and(|module| module.function(function).kind == ir::FunctionKind::Arrow);
        let value = self.allocate(cx, object);
        if arrow && !cx.act.receiver.is_nothing() {
            // An arrow function takes the receiver of where it was made.
            let receiver = cx.act.receiver.clone();
            return bound_to(&value, receiver);
        }
        value
    }
}

/// Whether the next thing that is done with the result of the current call is to wait for it.
fn awaits_at_once(cx: &Cx<'_, '_>) -> bool {
    let block = cx.act.function.block(cx.act.block);
    block.instructions.iter().any(|next| matches!(next.op, ir::Op::Await(of) if of.0 == cx.site.register))
}

/// Whether an atom is a function of the program, bound or not.
fn is_function(state: &State, atom: &Atom) -> bool {
    match atom {
        Atom::Bound(bound) => matches!(bound.callee, Callee::Object(_)),
        Atom::Object(id) => state.object(*id).is_some_and(|object| matches!(object.kind, Kind::Function(_))),
        _ => false,
    }
}

/// A method of the language of several things as one method of what may be any of them: a check asks about all.
fn with_one_receiver(callable: Value) -> Value {
    let mut methods: Vec<(SmolStr, Value)> = Vec::new();
    let mut others = Vec::new();
    for atom in callable.atoms() {
        let Atom::Bound(bound) = atom else {
            others.push(atom.clone());
            continue;
        };
        let Callee::Native(name) = &bound.callee else {
            others.push(atom.clone());
            continue;
        };
        match methods.iter_mut().find(|(have, _)| have == name) {
            Some((_, receiver)) => *receiver = join::join(receiver, &bound.receiver),
            None => methods.push((name.clone(), bound.receiver.clone())),
        }
    }
    let methods = methods
        .into_iter()
        .map(|(name, receiver)| Atom::Bound(Arc::new(crate::value::Bound { callee: Callee::Native(name), receiver })));
    Value::from_atoms(methods.chain(others))
}

/// Functions of the value together with a receiver.
pub(super) fn bound_to(value: &Value, receiver: Value) -> Value {
    Value::from_atoms(value.atoms().iter().map(|atom| match atom {
        Atom::Object(id) => {
            Atom::Bound(Arc::new(crate::value::Bound { callee: Callee::Object(*id), receiver: receiver.clone() }))
        }
        other => other.clone(),
    }))
}

/// The frames that a function made here can see: a class body's own is not among them.
pub(super) fn closure_frames(cx: &Cx<'_, '_>) -> Arc<[ObjectId]> {
    if cx.act.function.kind == ir::FunctionKind::Class {
        let frames = &cx.act.frames;
        return frames[..frames.len() - 1].into();
    }
    cx.act.frames.clone()
}

/// Stands where a function has no frame on the heap.
const NO_FRAME: ObjectId = ObjectId(u32::MAX);

fn apply(end: &End, state: &mut State) {
    for (id, object) in &end.writes {
        state.heap.set(*id, object.clone());
    }
    state.facts = end.facts.clone();
}

/// A merged call stands for all callers: for one of them, what it changed may also be as it was.
fn weaken(end: &mut End, state: &State) {
    let none = Facts::default();
    for (id, object) in &mut end.writes {
        if let Some(now) = state.heap.get(*id) {
            *object = Arc::new(join::join_objects(now, &none, object, &none));
        }
    }
    end.facts = state.facts.or(&end.facts);
}

/// The context of handlers.
pub(super) fn top_site(file: crate::source::FileId) -> Site {
    Site { context: TOP, file, function: ir::FunctionId(0), register: u32::MAX, tag: Tag::MODULE }
}
