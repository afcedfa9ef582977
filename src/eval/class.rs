//! Classes: making them, looking names up along their bases, instances.

use std::sync::Arc;

use smol_str::{SmolStr, format_smolstr};

use super::access::bound_native;
use super::annotation::DECLARED;
use super::bind::Arguments;
use super::call::bound_to;
use super::checked::Checks;
use super::flow::{Cx, FunctionSite};
use super::function::closure_frames;
use super::semantics::Special;
use super::state::State;
use super::{Evaluator, Tag};
use crate::ir::{self, ArgumentKind};
use crate::value::heap::{ClassValue, PROTOTYPE};
use crate::value::{ApiId, Atom, Callee, Case, Cleared, Fact, Facts, Key, Kind, Object, ObjectId, Value, join};

/// How many classes are looked through for a name.
const MAX_BASES: usize = 256;

/// The method by which an enumeration makes members of other values.
const MISSING: &str = "_missing_";

/// Classes of the program above a class, itself first, and what lies above them outside of the program.
pub(super) struct Line {
    pub(super) classes: Vec<ObjectId>,
    pub(super) outside: Vec<ApiId>,
}

impl<'p> Evaluator<'p> {
    pub(super) fn make_class(
        &mut self,
        cx: &mut Cx<'_, 'p>,
        body: ir::FunctionId,
        bases: &[ir::Argument],
    ) -> Option<Value> {
        let module = self.program.module(cx.act.file)?;
        let site = FunctionSite { file: cx.act.file, id: body, function: module.function(body) };
        let positional = bases.iter().filter(|base| base.kind == ArgumentKind::Positional);
        let above: Vec<Value> = positional.map(|base| cx.act.value(base.value).clone()).collect();
        let name = site.function.name.clone();
        let kind = Kind::Class(Arc::new(ClassValue { name, bases: above, origin: cx.origin }));
        let begun = if cx.language(self).runs_in_class() { kind.clone() } else { Kind::Frame };
        let id = self.new_object(cx.state, cx.site, Object::new(begun));
        let frames: Arc<[ObjectId]> = closure_frames(cx).iter().copied().chain([id]).collect();
        let context = self.child_context(cx.site(Tag::CALL));
        let outcome = self.run_body(site, frames, context, cx.origin, cx.state.for_call())?;
        if let Some((value, end)) = outcome.raised {
            let state = cx.state.after(end);
            let at = cx.origin.start;
            cx.act.raise(value, &state, at);
        }
        let (_, end) = outcome.normal?;
        *cx.state = cx.state.after(end);
        let mut options = Arguments::default();
        for base in bases {
            let ArgumentKind::Named(name) = &base.kind else { continue };
            options.set_named(name.clone(), cx.act.value(base.value).clone());
        }
        cx.state.change(id, |object| object.kind = kind);
        if self.is_enum(cx.state, id) {
            self.make_members(cx, id);
        }
        cx.language(self).made_class(self, cx, id, options)?;
        Some(Value::object(id))
    }

    /// The members of an enumeration are its instances.
    fn make_members(&mut self, cx: &mut Cx<'_, 'p>, class: ObjectId) {
        let Some(object) = self.read(cx.state, class).cloned() else { return };
        for (at, (key, value)) in object.fields.iter().enumerate() {
            let Key::Name(name) = key else { continue };
            let method = value.objects().any(|id| {
                cx.state.object(id).is_some_and(|object| {
                    matches!(object.kind, Kind::Function(_) | Kind::Accessor | Kind::StaticMethod | Kind::ClassMethod)
                })
            });
            if name.starts_with('_') || method {
                continue;
            }
            let mut member = Object::new(Kind::Instance(class));
            for (field, value) in [("name", Value::str(name.clone())), ("value", value.clone())] {
                member.set_field(Key::Name(field.into()), value.clone());
                member.set_field(Key::Name(format_smolstr!("_{field}_")), value);
            }
            let id = self.new_object(cx.state, cx.site(Tag::NATIVE + at as u16), member);
            self.write(cx.state, class, key.clone(), Value::object(id));
        }
    }

    /// The classes above a class in the order in which names are looked up.
    pub(super) fn line(&mut self, state: &State, class: ObjectId) -> Line {
        let mut order = Vec::new();
        let mut outside = Vec::new();
        let mut stack = vec![class];
        while let Some(id) = stack.pop() {
            let Some(object) = self.read(state, id) else { continue };
            let Kind::Class(value) = &object.kind else {
                // A function that constructs, or an object that is a prototype.
                if matches!(object.kind, Kind::Function(_) | Kind::Record) && order.len() < MAX_BASES {
                    order.push(id);
                    stack.extend(object.name(PROTOTYPE).iter().flat_map(|above| above.objects()));
                }
                continue;
            };
            order.push(id);
            if order.len() > MAX_BASES {
                break;
            }
            for base in value.bases.iter().rev() {
                stack.extend(base.objects());
                outside.extend(base.apis());
            }
        }
        // A class that several others have as their base comes after all of them.
        let mut classes: Vec<ObjectId> = Vec::new();
        for (at, id) in order.iter().enumerate() {
            if !order[at + 1..].contains(id) {
                classes.push(*id);
            }
        }
        Line { classes, outside }
    }

    /// An attribute of a class or of one above it.
    pub(super) fn class_attribute(&mut self, state: &State, class: ObjectId, name: &str) -> Option<Value> {
        let line = self.line(state, class);
        line.classes.iter().find_map(|id| {
            let value = self.read(state, *id)?.name(name)?.present();
            (!value.is_nothing()).then_some(value)
        })
    }

    pub(super) fn class_of(&mut self, state: &State, id: ObjectId) -> Option<ObjectId> {
        match self.read(state, id)?.kind {
            Kind::Instance(class) => Some(class),
            _ => None,
        }
    }

    /// Whether its attributes are read by `vars` as a dictionary of their own.
    pub(super) fn has_dict(&mut self, state: &State, id: ObjectId) -> bool {
        self.read(state, id).is_some_and(|object| matches!(object.kind, Kind::Instance(_) | Kind::Class(_)))
    }

    pub(super) fn is_enum(&mut self, state: &State, class: ObjectId) -> bool {
        let line = self.line(state, class);
        line.outside.iter().any(|api| {
            let path = self.apis.path(*api);
            matches!(path.as_str(), "enum.Enum" | "enum.IntEnum" | "enum.StrEnum" | "enum.Flag" | "enum.IntFlag")
        })
    }

    /// A method of an instance with the instance as its receiver, when the program defines it.
    pub(super) fn method(&mut self, cx: &mut Cx<'_, 'p>, instance: ObjectId, name: &str) -> Option<Value> {
        let class = self.class_of(cx.state, instance)?;
        let attribute = self.class_attribute(cx.state, class, name)?;
        Some(bound_to(&attribute, Value::object(instance)))
    }

    /// The method by which an instance takes part in what the language does by itself.
    pub(super) fn special(&mut self, cx: &mut Cx<'_, 'p>, instance: ObjectId, special: Special) -> Option<Value> {
        let class = self.class_of(cx.state, instance)?;
        let method = self.class_special(cx.state, class, special)?;
        Some(bound_to(&method, Value::object(instance)))
    }

    /// What a class defines for something that its language does by itself.
    pub(super) fn class_special(&mut self, state: &State, class: ObjectId, special: Special) -> Option<Value> {
        let file = match &self.read(state, class)?.kind {
            Kind::Class(told) => told.origin.file,
            Kind::Function(function) => function.file,
            _ => return None,
        };
        let names = self.language(file).special(special);
        names.iter().find_map(|name| self.class_attribute(state, class, name))
    }

    /// Calls a class: a new instance.
    pub(super) fn instantiate(&mut self, cx: &mut Cx<'_, 'p>, class: ObjectId, arguments: Arguments) -> Option<Value> {
        if self.is_enum(cx.state, class) {
            return self.member_by_value(cx, class, &arguments.at(0));
        }
        let tag = 64 + (class.0 % 60_000) as u16;
        let id = self.new_object(cx.state, cx.site(tag), Object::new(Kind::Instance(class)));
        let instance = Value::object(id);
        self.begin_content(cx, id, arguments.clone());
        if let Some(make) = self.class_special(cx.state, class, Special::New) {
            let all = arguments.clone().with_first(Value::object(class));
            let function = make.objects().next().and_then(|make| self.read(cx.state, make)?.name("function").cloned());
            let made = self.call(cx, &function.unwrap_or(make), all)?;
            let others = made.filter(|atom| matches!(atom, Atom::Object(other) if *other != id));
            if !others.is_nothing() {
                self.initialize(cx, class, &others, &arguments)?;
                return Some(others);
            }
        }
        if let Some(init) = self.class_special(cx.state, class, Special::Initialize) {
            let given = self.call(cx, &bound_to(&init, instance.clone()), arguments)?;
            // A constructor of JavaScript can give another object.
            let others = given.filter(|atom| matches!(atom, Atom::Object(_)));
            return Some(match others.atoms().len() == given.atoms().len() && !others.is_nothing() {
                true => others,
                false => join::join(&instance, &others),
            });
        }
        let checks = self.is_checked(cx.state, class).then(|| self.checks_of(cx, class));
        let arguments = match &checks {
            Some(checks) => self.prepared(cx, class, checks, arguments)?,
            None => arguments,
        };
        self.fill(cx, class, id, &arguments, checks.as_ref())?;
        if let Some(checks) = &checks {
            self.completed(cx, class, checks, &instance)?;
        }
        if let Some(after) = self.class_special(cx.state, class, Special::Filled) {
            self.call(cx, &bound_to(&after, instance.clone()), Arguments::default())?;
        }
        Some(instance)
    }

    /// Initializes what making an instance gave, where that is an instance of the class.
    fn initialize(&mut self, cx: &mut Cx<'_, 'p>, class: ObjectId, made: &Value, arguments: &Arguments) -> Option<()> {
        let Some(init) = self.class_special(cx.state, class, Special::Initialize) else { return Some(()) };
        let ours = made.atoms().iter().filter(|atom| match atom {
            Atom::Object(id) => self.class_of(cx.state, *id).is_some_and(|of| of == class),
            _ => false,
        });
        let ours = Value::from_atoms(ours.cloned().collect::<Vec<_>>());
        if ours.is_nothing() {
            return Some(());
        }
        self.each(cx, &ours, &mut |this, cx, atom| {
            this.call(cx, &bound_to(&init, Value::of(atom.clone())), arguments.clone())
        })
        .map(drop)
    }

    /// Gives a data class, a named tuple or an instance of a class from outside its fields.
    fn fill(
        &mut self,
        cx: &mut Cx<'_, 'p>,
        class: ObjectId,
        id: ObjectId,
        arguments: &Arguments,
        checks: Option<&Checks>,
    ) -> Option<()> {
        if self.content(cx.state, id).is_some() {
            return Some(());
        }
        let names = self.declared_fields(cx.state, class);
        let line = self.line(cx.state, class);
        if names.is_empty() && line.outside.is_empty() {
            return Some(());
        }
        for (at, name) in names.iter().enumerate() {
            let mut value = arguments.get(at, name);
            let declared =
                self.class_attribute(cx.state, class, name).and_then(|value| self.declared(cx.state, &value));
            if let Some(alias) = declared.and_then(|declared| declared.alias).filter(|_| value.is_nothing()) {
                value = arguments.named(&alias).cloned().unwrap_or_default();
            }
            if value.is_nothing()
                && let Some(tree) = &arguments.tree
            {
                value = self.child(tree, crate::value::Step::Key(name.clone()), cx.origin);
            }
            let left_out = value.is_nothing();
            value = join::join(&value, if left_out { &arguments.named_rest } else { &Value::NOTHING });
            if let Some(checks) = checks.filter(|_| !value.is_nothing()) {
                value = self.checked_field(cx, class, checks, (name, value))?;
            }
            if left_out {
                let default = self.class_attribute(cx.state, class, name).unwrap_or_else(Value::unknown);
                value = join::join(&value, &self.default_of(cx, default)?);
            }
            let value = self.assigned(&value, Some(name.clone()), cx.origin);
            let value = join::bake(&value, &cx.state.facts);
            self.write(cx.state, id, Key::Index(at as i64), value.clone());
            self.write(cx.state, id, Key::Name(name.clone()), value);
        }
        for (name, value) in &arguments.named {
            if !names.contains(name) {
                self.write(cx.state, id, Key::Name(name.clone()), join::bake(value, &cx.state.facts));
            }
        }
        if names.is_empty() {
            let rest = arguments.positional.iter().chain([&arguments.rest, &arguments.named_rest]);
            let mut rest = join::join_all(rest.cloned().collect::<Vec<_>>());
            if let Some(tree) = &arguments.tree {
                rest = join::join(&rest, &Value::of(Atom::Symbol(tree.clone())));
            }
            cx.state.change(id, |object| object.rest = rest);
        }
        Some(())
    }

    /// `field(default=…, default_factory=…)` as the value that it stands for.
    fn default_of(&mut self, cx: &mut Cx<'_, 'p>, value: Value) -> Option<Value> {
        let Some(id) = value.objects().next() else { return Some(value) };
        let Some(object) = self.read(cx.state, id).cloned() else { return Some(value) };
        let Some(factory) = object.name("default_factory").filter(|_| object.name(DECLARED).is_some()) else {
            return Some(object.name("default").filter(|_| object.name(DECLARED).is_some()).cloned().unwrap_or(value));
        };
        let made = self.call(cx, &factory.clone(), Arguments::default());
        Some(made.unwrap_or_else(Value::unknown))
    }

    /// Names of the annotated fields of a class and those above it, the highest class first.
    pub(super) fn declared_fields(&mut self, state: &State, class: ObjectId) -> Vec<SmolStr> {
        let line = self.line(state, class);
        let mut names: Vec<SmolStr> = Vec::new();
        for id in line.classes.iter().rev() {
            let annotations = self.read(state, *id).and_then(|object| object.name("__annotations__").cloned());
            for list in annotations.iter().flat_map(Value::objects) {
                let pairs: Vec<ObjectId> = match self.read(state, list) {
                    Some(list) => list.items().flat_map(|(_, pair)| pair.objects().collect::<Vec<_>>()).collect(),
                    None => continue,
                };
                for pair in pairs {
                    let Some(pair) = self.read(state, pair).cloned() else { continue };
                    let name = pair.field(&Key::Index(0)).and_then(|name| name.only_str().cloned());
                    let shared = pair
                        .field(&Key::Index(1))
                        .is_some_and(|kind| kind.apis().any(|api| self.apis.path(api).starts_with("typing.ClassVar")));
                    if let Some(name) = name.filter(|name| !shared && !names.contains(name)) {
                        names.push(name);
                    }
                }
            }
        }
        names
    }

    fn members(&mut self, state: &State, class: ObjectId) -> Value {
        let Some(object) = self.read(state, class).cloned() else { return Value::NOTHING };
        let members = object.fields.iter().filter(|(key, value)| {
            matches!(key, Key::Name(name) if !name.starts_with('_'))
                && value.objects().any(|id| state.object(id).is_some_and(|member| member.kind == Kind::Instance(class)))
        });
        join::join_all(members.map(|(_, value)| value.clone()))
    }

    /// All members of an enumeration, for iterating over it.
    pub(super) fn enum_members(&mut self, state: &State, class: ObjectId) -> Option<Value> {
        self.is_enum(state, class).then(|| self.members(state, class))
    }

    /// `Color(x)`, `Color[x]`: one of the members; afterwards `x` is known to be one of the program's constants.
    pub(super) fn member_by_value(&mut self, cx: &mut Cx<'_, 'p>, class: ObjectId, value: &Value) -> Option<Value> {
        let members = self.members(cx.state, class);
        if let Some(made) = self.made_by_hook(cx, class, value) {
            return Some(join::join(&members, &made));
        }
        cx.raise(Value::unknown());
        for hole in value.holes() {
            cx.state.learn(&Facts::one(hole.symbol, Fact::cleared(Cleared::ALL)));
        }
        Some(if members.is_nothing() { Value::unknown() } else { members })
    }

    /// What an enumeration's hook for unknown values makes of one; `None` when it makes nothing.
    fn made_by_hook(&mut self, cx: &mut Cx<'_, 'p>, class: ObjectId, value: &Value) -> Option<Value> {
        self.class_attribute(cx.state, class, MISSING)?;
        let hook = self.member(cx, &Value::object(class), &MISSING.into());
        let before = cx.state.clone();
        let made = self.call(cx, &hook, Arguments::of([value.clone()])).unwrap_or_default();
        cx.state.join(&before, false);
        let made = made.filter(|atom| *atom != Atom::Null);
        (!made.is_nothing()).then_some(made)
    }

    pub(super) fn super_class(&mut self, cx: &mut Cx<'_, 'p>) -> Value {
        let Some(home) = cx.act.home else { return Value::unknown() };
        let receiver = if cx.language(self).receiver_is_parameter() {
            let first = cx.act.function.parameters.first();
            first.map_or_else(Value::unknown, |parameter| match &parameter.place {
                ir::Place::Local(local) => cx.state.locals.get(local.0).cloned().unwrap_or_default(),
                ir::Place::Frame { name, .. } | ir::Place::Global(name) => {
                    let frame = cx.act.frame().and_then(|frame| self.read(cx.state, frame));
                    frame.and_then(|frame| frame.name(name).cloned()).unwrap_or_default()
                }
            })
        } else {
            cx.act.receiver.clone()
        };
        let mut object = Object::new(Kind::Super(home));
        object.set_field(Key::Name("self".into()), receiver);
        self.allocate(cx, object)
    }

    /// A member of `super()`.
    pub(super) fn super_member(&mut self, cx: &mut Cx<'_, 'p>, object: &Object, home: ObjectId, name: &str) -> Value {
        let receiver = object.name("self").cloned().unwrap_or_default();
        let mut found = Value::NOTHING;
        for id in receiver.objects() {
            let class = match self.read(cx.state, id).map(|object| object.kind.clone()) {
                Some(Kind::Instance(class)) => class,
                Some(Kind::Class(_)) => id,
                _ => home,
            };
            let line = self.line(cx.state, class);
            let after = line.classes.iter().position(|id| *id == home).map_or(0, |at| at + 1);
            let attribute = line.classes[after..].iter().find_map(|id| {
                let value = self.read(cx.state, *id)?.name(name)?.present();
                (!value.is_nothing()).then_some(value)
            });
            match attribute {
                Some(value) => {
                    let value = self.descriptor(cx, &value, &Value::object(id), class);
                    found = join::join(&found, &value);
                }
                None if cx.language(self).is_of_every_class(name, line.outside.is_empty()) => {
                    let native = bound_native(name, Value::object(id));
                    found = join::join(&found, &native);
                }
                None if self.content(cx.state, id).is_some() => {
                    let content = self.content(cx.state, id).unwrap_or_default();
                    let member = self.member(cx, &content, &name.into());
                    found = join::join(&found, &member);
                }
                None => {
                    for api in line.outside {
                        let instance = self.apis.call(api, None);
                        let member = Value::of(Atom::Api(self.apis.member(instance, name)));
                        found = join::join(&found, &member);
                    }
                }
            }
        }
        if found.is_nothing() { Value::unknown() } else { found }
    }

    /// What a class's attribute becomes when it is read on an instance.
    pub(super) fn descriptor(
        &mut self,
        cx: &mut Cx<'_, 'p>,
        attribute: &Value,
        receiver: &Value,
        class: ObjectId,
    ) -> Value {
        let mut result = Value::NOTHING;
        for atom in attribute.atoms() {
            let id = match atom {
                Atom::Object(id) => id,
                Atom::Bound(bound) if cx.language(self).receiver_follows() => match &bound.callee {
                    Callee::Object(id) if !self.keeps_receiver(cx, *id) => id,
                    _ => {
                        result = join::join(&result, &Value::of(atom.clone()));
                        continue;
                    }
                },
                other => {
                    result = join::join(&result, &Value::of(other.clone()));
                    continue;
                }
            };
            let Some(object) = self.read(cx.state, *id).cloned() else { continue };
            let value = match &object.kind {
                Kind::Function(_) => bound_to(&Value::object(*id), receiver.clone()),
                Kind::StaticMethod => object.name("function").cloned().unwrap_or_default(),
                Kind::ClassMethod => {
                    let function = object.name("function").cloned().unwrap_or_default();
                    bound_to(&function, Value::object(class))
                }
                Kind::Accessor => {
                    let getter = object.name("get").cloned().unwrap_or_default();
                    let value = self.call(cx, &bound_to(&getter, receiver.clone()), Arguments::default());
                    value.unwrap_or_default()
                }
                Kind::Instance(_) => match self.special(cx, *id, Special::Get) {
                    Some(get) => {
                        let arguments = Arguments::of([receiver.clone(), Value::object(class)]);
                        self.call(cx, &get, arguments).unwrap_or_default()
                    }
                    None => Value::object(*id),
                },
                _ => Value::object(*id),
            };
            result = join::join(&result, &value);
        }
        result
    }

    /// Whether a value is an instance of a class: what is known then, for each answer.
    pub(super) fn instance_of(&mut self, cx: &mut Cx<'_, 'p>, value: &Value, class: &Value) -> Value {
        let mut cases = Vec::new();
        for atom in value.atoms() {
            match self.atom_is_instance(cx.state, atom, class) {
                Some(answer) => cases.push(Case { value: Value::bool(answer), facts: Facts::default() }),
                None => {
                    let facts = self.numeric_class(cx.state, atom, class);
                    cases.push(Case { value: Value::bool(true), facts });
                    cases.push(Case { value: Value::bool(false), facts: Facts::default() });
                }
            }
        }
        super::compare::from_cases(cases)
    }

    /// A symbol that is an instance of a number's class is harmless.
    fn numeric_class(&mut self, state: &State, atom: &Atom, class: &Value) -> Facts {
        let Atom::Symbol(hole) = atom else { return Facts::default() };
        let mut classes: Vec<Value> = vec![class.clone()];
        for id in class.objects() {
            if let Some(object) = self.read(state, id).filter(|object| object.is_sequence()) {
                classes = object.items().map(|(_, value)| value.clone()).collect();
            }
        }
        let numeric = classes.iter().all(|class| {
            class.only().is_some_and(|atom| match atom {
                Atom::Api(id) => matches!(self.apis.path(*id).as_str(), "int" | "float" | "bool" | "complex"),
                _ => false,
            })
        });
        if numeric { Facts::one(hole.symbol, Fact::cleared(Cleared::ALL)) } else { Facts::default() }
    }

    /// Whether an atom is an instance of a class that the language gives. Texts may be `str` or `bytes`.
    fn is_of_builtin(&mut self, state: &State, atom: &Atom, api: ApiId) -> Option<bool> {
        let class = self.apis.path(api).clone();
        let class = class.as_str();
        if !matches!(class, "str" | "bytes" | "list" | "tuple" | "set" | "dict" | "int" | "float" | "bool") {
            return None;
        }
        let textual = matches!(class, "str" | "bytes");
        match atom {
            Atom::Null => Some(false),
            Atom::Bool(_) => Some(matches!(class, "bool" | "int")),
            Atom::Int(_) => Some(class == "int"),
            Atom::Float(_) => Some(class == "float"),
            Atom::Str(_) | Atom::Text(_) if !textual => Some(false),
            Atom::Object(id) => match self.read(state, *id)?.kind {
                Kind::List => Some(class == "list"),
                Kind::Tuple => Some(class == "tuple"),
                Kind::Dict => Some(class == "dict"),
                Kind::Set | Kind::Instance(_) => None,
                _ => Some(false),
            },
            _ => None,
        }
    }

    pub(super) fn atom_is_instance(&mut self, state: &State, atom: &Atom, class: &Value) -> Option<bool> {
        if let Some(Atom::Api(api)) = class.only() {
            return self.is_of_builtin(state, atom, *api);
        }
        let Some(Atom::Object(wanted)) = class.only() else { return None };
        let object = self.read(state, *wanted)?.clone();
        match object.kind {
            Kind::Class(_) | Kind::Function(_) => {}
            // One of several classes.
            Kind::Tuple if object.exact() => {
                let answers: Vec<_> =
                    object.items().map(|(_, class)| self.atom_is_instance(state, atom, class)).collect();
                return match answers.contains(&Some(true)) {
                    true => Some(true),
                    false => answers.iter().all(|answer| *answer == Some(false)).then_some(false),
                };
            }
            _ => return None,
        }
        match atom {
            Atom::Object(id) => {
                // What was written as an object is an instance of no class of the program.
                if self.read(state, *id).is_some_and(|one| one.kind == Kind::Record && one.name(PROTOTYPE).is_none()) {
                    return Some(false);
                }
                let class = self.class_of(state, *id)?;
                let line = self.line(state, class);
                if line.classes.contains(wanted) {
                    return Some(true);
                }
                line.outside.is_empty().then_some(false)
            }
            Atom::Str(_) | Atom::Int(_) | Atom::Text(_) | Atom::Number | Atom::Symbol(_) | Atom::Null => Some(false),
            _ => None,
        }
    }
}
