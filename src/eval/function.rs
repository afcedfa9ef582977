//! Functions of the program: making them, and calling them in context.

use std::sync::Arc;

use smol_str::format_smolstr;

use super::bind::Arguments;
use super::call::bound_to;
use super::flow::{Activation, Cx, FunctionSite, Outcome};
use super::memo::{End, Input, Literal, Summary};
use super::raise::Thrown;
use super::state::State;
use super::{Call, Evaluator, KEPT, KEPT_INSIDE, KEPT_LOADING, MAX_DEPTH, MOST_KEPT, Site, TOP, Tag};
use crate::ir::{self, Place};
use crate::value::heap::FunctionValue;
use crate::value::{Atom, Facts, Key, Kind, Object, ObjectId, Value, join};

/// So often a function may stand on the stack before its calls are merged.
const MAX_RECURSION: u32 = 2;

/// So often a function is evaluated for one handler before its calls are merged.
const MAX_EVALUATIONS: u32 = 150;
/// Calls that are at most so many calls away from code that is evaluated for the first time do not count: there are not many
/// more of them than the program has calls, and in a large program, as bundles are, helpers have thousands.
const UNCOUNTED: u32 = 2;

/// Stands where a function has no frame on the heap.
const NO_FRAME: ObjectId = ObjectId(u32::MAX);

impl<'p> Evaluator<'p> {
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
        self.led_to.take_if(|wanted| *wanted == id);
        let Some((value, site)) = self.function_of(cx.state, id) else { return Some(Value::unknown()) };
        if let Some(result) = self.call_driver(cx, site, &arguments) {
            return result;
        }
        if self.program.info(site.file, site.id).is_some_and(|info| info.reads) {
            return Some(self.read_elements(cx, &arguments.at(0)));
        }
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
        if self.language(site.file).receiver_is_parameter() && !this.is_nothing() {
            arguments.positional.insert(0, std::mem::take(&mut this));
        }
        let defaults = self.read(cx.state, id).cloned()?;
        let mut values = self.bind(cx, site.function, &defaults, &arguments);
        self.tell_parameters(cx, site, &mut values);
        let given = site.function.generator.then(|| values.clone());
        let kept = self.reserve(cx);
        let (outcome, used_up) = self.keeping(kept, |e| e.evaluate(cx, &value, site, values, this));
        if used_up {
            return self.unknown_call(cx, None, arguments, "call beyond the budget");
        }
        let result = self.leave(cx, site, outcome?)?;
        if let (Some(given), Some(Atom::Object(generator))) = (given, result.only()) {
            let given = self.new_object(cx.state, cx.site(Tag::NATIVE), Object::sequence(Kind::Tuple, given));
            self.write(cx.state, *generator, Key::Name("function".into()), Value::object(id));
            self.write(cx.state, *generator, Key::Name("given".into()), Value::object(given));
        }
        Some(result)
    }

    /// How many of the steps that are left are kept for what comes after a call.
    fn reserve(&self, cx: &Cx<'_, 'p>) -> u64 {
        let of_module = !self.stack.is_empty() && cx.act.id == ir::FunctionId(0);
        // In a bundle modules load each other by calls with their names or numbers.
        let loads = self.invocation == 0 && cx.act.info.literals.contains_key(&ir::Reg(cx.site.register));
        match self.stack.len() == 1 || of_module {
            true => self.steps / KEPT,
            false if loads => self.steps / KEPT_LOADING,
            false => (self.steps / KEPT_INSIDE).min(MOST_KEPT),
        }
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
                *value = self.language(site.file).absent();
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
        let turn = (key, literal(cx));
        let active = self.memo.active.get(&turn).copied().unwrap_or_default();
        let evaluations = self.memo.evaluations.get(&turn).copied().unwrap_or_default();
        let repeated = self.distance(evaluations.all);
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
        if active >= MAX_RECURSION || repeated > UNCOUNTED && evaluations.repeated >= MAX_EVALUATIONS {
            if active < MAX_RECURSION {
                self.limit(
                    "contexts",
                    site.function.name_origin,
                    "called in very many ways; its calls are no longer told apart",
                );
            }
            return self.evaluate_merged(cx, value, site, input);
        }
        let evaluations = self.memo.evaluations.entry(turn).or_default();
        evaluations.all += 1;
        evaluations.repeated += u32::from(repeated > UNCOUNTED);
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

    /// How many calls away from code that is evaluated for the first time a function is that was evaluated so often before.
    fn distance(&self, evaluations: u32) -> u32 {
        if evaluations == 0 { 0 } else { self.stack.last().map_or(0, |caller| caller.repeated) + 1 }
    }

    /// Runs the body of a function.
    pub(super) fn activate(
        &mut self,
        cx: &Cx<'_, 'p>,
        value: &FunctionValue,
        site: FunctionSite<'p>,
        (input, sent): (&Input, Value),
        context: u32,
        mut entry: State,
    ) -> Outcome {
        let turn = ((site.file, site.id), literal(cx));
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
        let evaluations = self.memo.evaluations.get(&turn).copied().unwrap_or_default();
        let repeated = self.distance(evaluations.all.saturating_sub(1));
        self.stack.push(Call { origin: cx.origin, name: site.function.name.clone(), repeated });
        *self.memo.active.entry(turn.clone()).or_default() += 1;
        let outcome = self.run(&mut act, entry);
        *self.memo.active.entry(turn).or_default() -= 1;
        self.stack.pop();
        outcome
    }

    /// Goes on after a call: its changes, its exception, its value.
    fn leave(&mut self, cx: &mut Cx<'_, 'p>, site: FunctionSite<'p>, summary: Summary) -> Option<Value> {
        if !summary.thrown.is_nothing() {
            // A stub raises less than the library that it stands for.
            let any = Thrown::any();
            self.thrown.join(if self.program.project().is_library(site.file) { &any } else { &summary.thrown });
        }
        let promises =
            site.function.asynchronous && !site.function.generator && self.language(site.file).gives_promises();
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
        self.stack.push(Call { origin, name: site.function.name.clone(), repeated: 0 });
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
        // An arrow function takes the receiver of where it was made: in a class's body that is the class.
        let receiver = match (cx.act.function.kind, cx.act.frame()) {
            (ir::FunctionKind::Class, Some(class)) => Value::object(class),
            _ => cx.act.receiver.clone(),
        };
        if arrow && !receiver.is_nothing() { bound_to(&value, receiver) } else { value }
    }
}

/// The literal that the current call gives first.
fn literal(cx: &Cx<'_, '_>) -> Option<Literal> {
    cx.act.info.literals.get(&ir::Reg(cx.site.register)).cloned()
}

/// Whether the result of the current call is waited for without being kept.
fn awaits_at_once(cx: &Cx<'_, '_>) -> bool {
    let block = cx.act.function.block(cx.act.block);
    block.instructions.iter().any(|next| matches!(next.op, ir::Op::Await(of) if of.0 == cx.site.register))
}

/// The frames that a function made here can see: a class body's own is not among them.
pub(super) fn closure_frames(cx: &Cx<'_, '_>) -> Arc<[ObjectId]> {
    if cx.act.function.kind == ir::FunctionKind::Class {
        let frames = &cx.act.frames;
        return frames[..frames.len() - 1].into();
    }
    cx.act.frames.clone()
}

fn apply(end: &End, state: &mut State) {
    for (id, object) in &end.writes {
        state.heap.set(*id, object.clone());
    }
    for id in &end.emptied {
        state.note_emptied(*id);
    }
    state.facts = end.facts.clone();
}

/// The context of handlers.
pub(super) fn top_site(file: crate::source::FileId) -> Site {
    Site { context: TOP, file, function: ir::FunctionId(0), register: u32::MAX, tag: Tag::MODULE }
}
