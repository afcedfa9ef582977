//! Functions as values: `call`, `apply`, `bind`, promisified ones; modules by computed names; timers.

use super::super::Function;
use crate::eval::Evaluator;
use crate::eval::access::bound_native;
use crate::eval::bind::Arguments;
use crate::eval::call::bound_to;
use crate::eval::flow::Cx;
use crate::ir::FunctionKind;
use crate::project::Style;
use crate::value::heap::PROTOTYPE;
use crate::value::{Atom, Callee, Key, Kind, Object, ObjectId, Value, join};

/// The method that stands for a function with arguments given beforehand: its receiver lists function, `this` and them.
const PARTIAL: &str = "<partial>";
/// The function by which middleware hands on.
const NEXT: &str = "<next>";
/// The method that stands for a function made to return a promise: its receiver is the function.
const PROMISIFIED: &str = "<promisified>";
/// The method that stands for an asynchronous function made to call back: its receiver is the function.
const CALLBACKIFIED: &str = "<callbackified>";
/// The key under which a function says what it is as one that gives a promise.
const PROMISED_AS: &str = "@@nodejs.util.promisify.custom";
/// The method that gives its receiver.
pub(super) const ITSELF: &str = "<itself>";
/// The field of a function that `bind` made.
const FIXED: &str = "<bound>";

pub(super) fn find<'p>(path: &str) -> Option<Function<'p>> {
    let function: Function<'p> = match path {
        "import" => |e, cx, a| Some(e.import_named(cx, &a.at(0), Style::Import)),
        "require" | "module.require" => |e, cx, a| Some(e.import_named(cx, &a.at(0), Style::Require)),
        "module.createRequire" => |e, _, _| Some(Value::of(Atom::Api(e.apis.intern("require")))),
        "Reflect.apply" => |e, cx, a| {
            let mut all = Arguments::default();
            e.spread_positional(cx, &mut all, &a.at(2));
            e.call_with(cx, &a.at(0), a.at(1), all)
        },
        "Reflect.construct" => |e, cx, a| {
            let mut all = Arguments::default();
            e.spread_positional(cx, &mut all, &a.at(1));
            e.construct(cx, &a.at(0), all)
        },
        "util.promisify" => |e, cx, a| Some(e.promisified(cx, &a.at(0))),
        "util.callbackify" => |_, _, a| Some(bound_native(CALLBACKIFIED, a.at(0))),
        "util.deprecate" => |_, _, a| Some(a.at(0)),
        // The milliseconds stand between the function and what it is given.
        "setTimeout" | "setInterval" | "timers.setTimeout" | "timers.setInterval" => |e, cx, a| e.call_later(cx, a, 2),
        "setImmediate" | "process.nextTick" | "queueMicrotask" | "timers.setImmediate" => {
            |e, cx, a| e.call_later(cx, a, 1)
        }
        // A hash goes on with what it has, however often it is fed.
        "crypto.createHash().update" => |e, _, _| Some(Value::of(Atom::Api(e.apis.intern("crypto.createHash()")))),
        "crypto.createHmac().update" => |e, _, _| Some(Value::of(Atom::Api(e.apis.intern("crypto.createHmac()")))),
        // A plugin is given an application of its own.
        "fastify().register" | "fastify.fastify().register" => |e, cx, a| {
            let application = Value::of(Atom::Api(e.apis.intern("fastify()")));
            e.call(cx, &a.at(0), Arguments::of([application.clone(), a.at(1)]));
            Some(application)
        },
        "WeakRef" => |e, cx, a| Some(e.record_of(cx, 0, &[("deref", bound_native(ITSELF, a.at(0)))])),
        "reveal" => |e, cx, a| {
            let shown = e.show(cx.state, &a.at(0));
            e.reveal(cx.origin, shown);
            Some(a.at(0))
        },
        "process.exit" | "process.abort" => |_, _, _| None,
        "console.log" | "console.error" | "console.info" | "console.warn" | "console.debug" => {
            |_, _, _| Some(Value::of(Atom::Undefined))
        }
        _ => return None,
    };
    Some(function)
}

/// Whether every function has a member of this name.
pub(super) fn is_function_method(name: &str) -> bool {
    const NAMES: &[&str] = &[
        "apply",
        "bind",
        "call",
        "constructor",
        "hasOwnProperty",
        "isPrototypeOf",
        "length",
        "propertyIsEnumerable",
        "toLocaleString",
        "toString",
        "valueOf",
    ];
    NAMES.contains(&name)
}

impl<'p> Evaluator<'p> {
    /// A method of functions; `None` when it is none.
    pub(super) fn function_method(
        &mut self,
        cx: &mut Cx<'_, 'p>,
        name: &str,
        function: &Atom,
        arguments: &Arguments,
    ) -> Option<Option<Value>> {
        if !matches!(function, Atom::Object(_) | Atom::Bound(_) | Atom::Api(_)) {
            return None;
        }
        let own = Value::of(function.clone());
        Some(match name {
            "call" => {
                let mut rest = arguments.clone();
                let receiver = if rest.positional.is_empty() { Value::unknown() } else { rest.positional.remove(0) };
                self.call_with(cx, &own, receiver, rest)
            }
            "apply" => {
                let mut all = Arguments::default();
                self.spread_positional(cx, &mut all, &arguments.at(1));
                self.call_with(cx, &own, arguments.at(0), all)
            }
            "bind" => Some(self.bound(cx, own, arguments)),
            PARTIAL => self.call_partial(cx, &own, arguments),
            NEXT if arguments.at(0).truth().0 => Some(Value::of(Atom::Undefined)),
            NEXT => self.call_partial(cx, &own, &Arguments::default()),
            PROMISIFIED => self.call_promisified(cx, &own, arguments),
            CALLBACKIFIED => self.call_callbackified(cx, &own, arguments),
            ITSELF => Some(own),
            super::proxy::TRAPPED => self.call_trapped(cx, &own, arguments),
            _ => return None,
        })
    }

    pub(in crate::eval) fn call_with(
        &mut self,
        cx: &mut Cx<'_, 'p>,
        callee: &Value,
        receiver: Value,
        arguments: Arguments,
    ) -> Option<Value> {
        let callee = self.rebound(cx, callee, &receiver, true);
        self.call(cx, &callee, arguments)
    }

    fn bound(&mut self, cx: &mut Cx<'_, 'p>, own: Value, arguments: &Arguments) -> Value {
        let receiver = arguments.at(0);
        if arguments.positional.len() <= 1 && arguments.rest.is_nothing() {
            let fixed = self.fixed(cx, &own);
            return self.rebound(cx, &fixed, &receiver, false);
        }
        let mut given = Object::sequence(Kind::Tuple, [own]);
        for value in &arguments.positional {
            crate::eval::grow::push(&mut given, join::bake(value, &cx.state.facts));
        }
        given.rest = arguments.rest.clone();
        let given = self.allocate(cx, given);
        bound_native(PARTIAL, given)
    }

    /// A function that calls another one with these arguments, unless it is given an error: that goes elsewhere.
    pub(super) fn next_unless_error(
        &mut self,
        cx: &mut Cx<'_, 'p>,
        at: usize,
        function: Value,
        arguments: Arguments,
    ) -> Value {
        let mut given = Object::sequence(Kind::Tuple, [function, Value::of(Atom::Undefined)]);
        for value in arguments.positional {
            crate::eval::grow::push(&mut given, value);
        }
        given.rest = arguments.rest;
        let given = self.allocate_at(cx, at, given);
        bound_native(NEXT, given)
    }

    /// Functions that stay with the receiver which they get next.
    fn fixed(&mut self, cx: &mut Cx<'_, 'p>, functions: &Value) -> Value {
        let mut fixed = Value::NOTHING;
        for (at, atom) in functions.atoms().iter().enumerate() {
            let function = match atom {
                Atom::Object(id) => Some(*id),
                Atom::Bound(bound) => match bound.callee {
                    Callee::Object(id) => Some(id),
                    _ => None,
                },
                _ => None,
            };
            let own = function.filter(|id| !self.keeps_receiver(cx, *id));
            let copy = own.and_then(|id| self.read(cx.state, id).cloned());
            let one = match copy.filter(|object| matches!(object.kind, Kind::Function(_))) {
                Some(copy) => {
                    let mut copy = (*copy).clone();
                    copy.set_field(Key::Name(FIXED.into()), Value::bool(true));
                    self.allocate_at(cx, at, copy)
                }
                None => Value::of(atom.clone()),
            };
            fixed = join::join(&fixed, &one);
        }
        fixed
    }

    /// Whether a function has its receiver for good: an arrow function, or one that was bound.
    pub(in crate::eval) fn keeps_receiver(&mut self, cx: &Cx<'_, 'p>, id: ObjectId) -> bool {
        let Some(object) = self.read(cx.state, id) else { return false };
        let Kind::Function(function) = &object.kind else { return false };
        let module = self.program.module(function.file);
        object.name(FIXED).is_some()
            || module.is_some_and(|module| module.function(function.function).kind == FunctionKind::Arrow)
    }

    /// The function with another receiver; with `kept`, those that have one for good stay as they are.
    pub(super) fn rebound(&mut self, cx: &Cx<'_, 'p>, callee: &Value, receiver: &Value, kept: bool) -> Value {
        let mut result = Value::NOTHING;
        for atom in callee.atoms() {
            let one = match atom {
                Atom::Bound(bound) => match &bound.callee {
                    Callee::Object(id) if self.keeps_receiver(cx, *id) => Value::of(atom.clone()),
                    Callee::Object(id) => bound_to(&Value::object(*id), receiver.clone()),
                    Callee::Native(name) if !name.starts_with('<') => bound_native(name, receiver.clone()),
                    _ => Value::of(atom.clone()),
                },
                Atom::Object(id) if kept && self.keeps_receiver(cx, *id) => Value::of(atom.clone()),
                other => bound_to(&Value::of(other.clone()), receiver.clone()),
            };
            result = join::join(&result, &one);
        }
        result
    }

    fn call_partial(&mut self, cx: &mut Cx<'_, 'p>, own: &Value, arguments: &Arguments) -> Option<Value> {
        let id = own.objects().next()?;
        let object = self.read(cx.state, id).cloned()?;
        let mut items = object.items().map(|(_, value)| value.clone());
        let (function, receiver) = (items.next()?, items.next()?);
        let rest_emptiness = arguments.rest_emptiness.clone();
        let mut all = Arguments { rest: object.rest.clone(), rest_emptiness, ..Arguments::of(items) };
        for value in &arguments.positional {
            all.push(value.clone());
        }
        all.rest = join::join(&all.rest, &arguments.rest);
        self.call_with(cx, &function, receiver, all)
    }

    /// The functions as ones that give promises: as they say themselves, or by a callback.
    fn promisified(&mut self, cx: &mut Cx<'_, 'p>, functions: &Value) -> Value {
        let mut result = Value::NOTHING;
        for atom in functions.atoms() {
            let own = match atom {
                Atom::Object(id) => self.read(cx.state, *id).and_then(|object| object.name(PROMISED_AS).cloned()),
                _ => None,
            };
            let one = match (own, atom) {
                (Some(own), _) => own,
                // What a library's function gives is the same, later.
                (None, Atom::Api(_) | Atom::Unknown) => Value::of(atom.clone()),
                (None, other) => bound_native(PROMISIFIED, Value::of(other.clone())),
            };
            result = join::join(&result, &one);
        }
        result
    }

    /// Calls a function that gives a promise, and then the last argument with why it failed or what it became.
    fn call_callbackified(&mut self, cx: &mut Cx<'_, 'p>, function: &Value, arguments: &Arguments) -> Option<Value> {
        let mut rest = arguments.clone();
        let callback = rest.positional.pop().unwrap_or_default();
        let promise = self.call(cx, function, rest)?;
        let becomes = self.becomes(cx.state, &promise);
        let failure = join::join(&becomes.reason, &Value::null());
        let before = cx.state.clone();
        cx.state.learn(&becomes.known);
        self.call(cx, &callback, Arguments::of([failure, becomes.value]));
        cx.state.join(&before, false);
        Some(Value::of(Atom::Undefined))
    }

    /// A function that is called some time later, with what follows the first so many arguments: now, and once more
    /// when the handler has ended.
    fn call_later(&mut self, cx: &mut Cx<'_, 'p>, arguments: &Arguments, skipped: usize) -> Option<Value> {
        let function = arguments.at(0);
        let mut rest = arguments.clone();
        let skipped = rest.positional.len().min(skipped);
        rest.positional.drain(..skipped);
        let before = cx.state.clone();
        self.call(cx, &function, rest.clone());
        cx.state.join(&before, false);
        self.call_at_end(cx, function, rest);
        Some(Value::unknown())
    }

    /// Calls a function that takes a callback, with one that settles the promise.
    fn call_promisified(&mut self, cx: &mut Cx<'_, 'p>, function: &Value, arguments: &Arguments) -> Option<Value> {
        let promise = self.allocate_at(cx, 0, Object::new(Kind::Promise));
        let mut all = arguments.clone();
        all.push(bound_native(super::promise::CALL_BACK, promise.clone()));
        self.call(cx, function, all);
        self.settled(cx, &promise);
        Some(promise)
    }
}

impl<'p> Evaluator<'p> {
    /// `new f(…)` of a plain function: an instance whose class is the function.
    pub(in crate::eval) fn construct(
        &mut self,
        cx: &mut Cx<'_, 'p>,
        callee: &Value,
        arguments: Arguments,
    ) -> Option<Value> {
        self.each(cx, callee, &mut |this, cx, atom| {
            let function = match atom {
                Atom::Object(id) => *id,
                Atom::Bound(bound) => match bound.callee {
                    Callee::Object(id) => id,
                    _ => return this.call(cx, &Value::of(atom.clone()), arguments.clone()),
                },
                _ => return this.call(cx, &Value::of(atom.clone()), arguments.clone()),
            };
            let plain = this.read(cx.state, function).is_some_and(|object| matches!(object.kind, Kind::Function(_)));
            if !plain {
                return this.call(cx, &Value::object(function), arguments.clone());
            }
            let tag = 64 + (function.0 % 60_000) as u16;
            let site = cx.site(tag);
            let instance = this.new_object(cx.state, site, Object::new(Kind::Instance(function)));
            let made =
                this.call(cx, &bound_to(&Value::object(function), Value::object(instance)), arguments.clone())?;
            let others = made.filter(|atom| matches!(atom, Atom::Object(_) | Atom::Symbol(_)));
            Some(join::join(&Value::object(instance), &others))
        })
    }

    /// `F.prototype = object`: a function is its own prototype here, and what was one before stands above it.
    pub(in crate::eval) fn set_prototype(
        &mut self,
        cx: &mut Cx<'_, 'p>,
        function: crate::value::ObjectId,
        from: &Value,
    ) {
        let mut above = Value::NOTHING;
        for id in from.objects().collect::<Vec<_>>() {
            let base = match self.read(cx.state, id).map(|object| &object.kind) {
                Some(Kind::Instance(class)) => *class,
                Some(Kind::Function(_) | Kind::Class(_) | Kind::Record) if id != function => id,
                _ => continue,
            };
            above = join::join(&above, &Value::object(base));
        }
        if !above.is_nothing() {
            self.write(cx.state, function, Key::Name(PROTOTYPE.into()), above);
        }
    }
}
