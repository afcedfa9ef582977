//! Calls: which of the things that may be called it is, and calls of what lies outside.

use std::sync::Arc;

use smol_str::{SmolStr, format_smolstr};

use super::Evaluator;
use super::bind::Arguments;
use super::flow::{Cx, join_ends};
use super::semantics::{Setting, Special};
use super::state::State;
use crate::finding::Confidence;
use crate::ir::{self};
use crate::value::symbol::Origin;
use crate::value::{ApiId, Atom, Callee, Cleared, Hole, Kind, Object, ObjectId, Step, Text, Value, join};

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

    /// Does something for each case of a value, knowing what holds in it, and joins the outcomes.
    pub(super) fn by_case(
        &mut self,
        cx: &mut Cx<'_, 'p>,
        value: &Value,
        work: &mut dyn FnMut(&mut Self, &mut Cx<'_, 'p>, &Value) -> Option<Value>,
    ) -> Option<Value> {
        let Some(cases) = value.cases.as_deref().filter(|_| !value.atoms().iter().all(is_plain)) else {
            return work(self, cx, value);
        };
        let before = cx.state.clone();
        let mut ends = Vec::new();
        for case in cases {
            *cx.state = before.clone();
            cx.state.learn(&case.facts);
            if let Some(value) = work(self, cx, &case.value) {
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
                // What is asked for by a constant name is the same when it is asked for again: `request.header("name")`.
                let operation = match (other, arguments.only_text()) {
                    (Atom::Symbol(_), Some(name)) => format_smolstr!("call({name:?})"),
                    _ => self.placed(cx, "call"),
                };
                self.unknown_call(cx, Some(&callee), arguments, &operation)
            }
        }
    }

    fn call_object(&mut self, cx: &mut Cx<'_, 'p>, id: ObjectId, arguments: Arguments) -> Option<Value> {
        let Some(object) = self.read(cx.state, id).cloned() else { return Some(Value::unknown()) };
        match &object.kind {
            Kind::Function(_) => self.call_function(cx, id, Value::NOTHING, arguments),
            Kind::Class(_) => self.instantiate(cx, id, arguments),
            Kind::Instance(_) => match self.special(cx, id, Special::Call) {
                Some(method) => self.call(cx, &method, arguments),
                None => {
                    let operation = self.placed(cx, "call");
                    self.unknown_call(cx, Some(&Value::object(id)), arguments, &operation)
                }
            },
            Kind::Super(home) => {
                let initializer = cx.language(self).special(Special::Initialize).first().copied().unwrap_or_default();
                let above = self.super_member(cx, &object, *home, initializer);
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
        if let Some((own, method)) = self.setting(cx, api) {
            return self.native_method(cx, &method, &own, arguments);
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
        let constant = arguments.values().next().and_then(Value::only_str).cloned();
        let constant = constant.or_else(|| self.only_named_api(&arguments));
        let instance = self.apis.call(api, constant.as_deref());
        Some(join::join(&result.filter(|atom| *atom != Atom::Unknown), &Value::of(Atom::Api(instance))))
    }

    /// The setting of the process of which an API is a method, and the method.
    fn setting(&mut self, cx: &mut Cx<'_, 'p>, api: ApiId) -> Option<(Value, SmolStr)> {
        let path = self.apis.path(api).clone();
        let (setting, method) = cx.language(self).setting(&path)?;
        let text = Value::clean_text(Text::any());
        let own = match setting {
            Setting::Text => text,
            Setting::Texts => {
                let site = cx.site(super::Tag::NATIVE);
                Value::object(self.new_object(cx.state, site, Object::with_rest(Kind::List, text)))
            }
        };
        Some((own, SmolStr::new(method)))
    }

    /// The path of the API that is the only argument, and passed by name: `event_source(data_class=S3Event)`.
    fn only_named_api(&self, arguments: &Arguments) -> Option<SmolStr> {
        let mut values = arguments.values();
        let (only, None, true) = (values.next()?, values.next(), arguments.positional.is_empty()) else { return None };
        match only.only() {
            Some(Atom::Api(api)) => Some(self.apis.path(*api).clone()),
            _ => None,
        }
    }

    /// The only argument, when that is functions or classes of the program and nothing else.
    fn only_function(&self, state: &State, arguments: &Arguments) -> Option<Value> {
        let mut values = arguments.values();
        let (only, None) = (values.next()?, values.next()) else { return None };
        let wrapped = |atom: &Atom| is_function(state, atom) || is_class(state, atom);
        (!only.is_nothing() && only.atoms().iter().all(wrapped)).then(|| only.clone())
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
        // A function that is the attacker's puts nothing of itself into what it is given.
        let passed = match callee {
            Some(callee) if callee.atoms().iter().all(|atom| matches!(atom, Atom::Symbol(_))) => {
                self.mixed(cx.state, arguments.values(), operation, Confidence::Medium)
            }
            _ => mixed.clone(),
        };
        for value in arguments.values().cloned().collect::<Vec<_>>() {
            result = join::join(&result, &self.call_back(cx, &value, &mixed));
            self.escape(cx, &value, &passed);
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
}

/// Whether an atom is a function of the program, bound or not.
fn is_function(state: &State, atom: &Atom) -> bool {
    match atom {
        Atom::Bound(bound) => matches!(bound.callee, Callee::Object(_)),
        Atom::Object(id) => state.object(*id).is_some_and(|object| matches!(object.kind, Kind::Function(_))),
        _ => false,
    }
}

fn is_class(state: &State, atom: &Atom) -> bool {
    match atom {
        Atom::Object(id) => state.object(*id).is_some_and(|object| matches!(object.kind, Kind::Class(_))),
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

/// Whether nothing comes of a member of it.
fn is_plain(atom: &Atom) -> bool {
    matches!(atom, Atom::Null | Atom::Undefined | Atom::Missing | Atom::Bool(_))
}
