//! What a program has handed to something outside that calls it later: functions, classes, and applications that hold them.

use smol_str::SmolStr;

use super::annotation::Declared;
use super::bind::Arguments;
use super::call::bound_to;
use super::entry::Entry;
use super::flow::Cx;
use super::function::top_site;
use super::{Evaluator, Site, Tag};
use crate::ir::FunctionId;
use crate::source::{FileId, Span};
use crate::value::{ApiId, Atom, Key, Kind, Object, ObjectId, Value, api::Instance};

/// A function of the project that was handed to something outside: a decorator, a registration.
#[derive(Clone, Debug)]
pub struct Registration {
    /// The API that got it.
    pub api: SmolStr,
    /// The application that it is a method of, where those are told apart.
    pub instance: Instance,
    pub function: Value,
    pub decorator: bool,
    pub arguments: Arguments,
    pub origin: Span,
}

impl<'p> Evaluator<'p> {
    /// An application that is made here: the object of a path that is told apart from others of that path. What is
    /// registered with it is kept on the heap, where paths on which it is not registered meet those on which it is.
    pub(super) fn made_application(
        &mut self,
        cx: &mut Cx<'_, 'p>,
        api: ApiId,
        argument: Option<&str>,
        arguments: &Arguments,
    ) -> Value {
        let instance = self.object_at(cx.site(Tag::NATIVE)).0 + 1;
        let held = self.held_by(instance);
        cx.state.put(held, Object::new(Kind::Dict));
        let made = self.apis.call_of(api, argument, instance);
        self.register(cx, made, arguments, false);
        self.made_with.insert(instance, arguments.clone());
        Value::of(Atom::Api(made))
    }

    /// The object that holds the registrations of an application by their numbers.
    fn held_by(&mut self, instance: Instance) -> ObjectId {
        let site = top_site(FileId(u32::MAX));
        self.object_at(Site { register: instance, tag: Tag::OVERLAY, function: FunctionId(2), ..site })
    }

    /// Something outside is given functions or classes of the program, or an application that is mounted.
    pub(super) fn register(&mut self, cx: &mut Cx<'_, 'p>, api: ApiId, arguments: &Arguments, decorator: bool) {
        let functions = |value: &&Value| {
            value.atoms().iter().any(|atom| match atom {
                Atom::Api(id) => self.apis.instance(*id) != 0,
                other => matches!(other, Atom::Object(_) | Atom::Bound(_)),
            })
        };
        let (api, instance) = (self.apis.path(api).clone(), self.apis.instance(api));
        let origin = self.visible(cx.origin);
        for function in arguments.values().filter(functions).cloned().collect::<Vec<_>>() {
            let known = |have: &Registration| {
                have.origin == origin && have.api == api && have.instance == instance && have.function == function
            };
            let known = self.registrations.iter().position(known);
            let at = known.unwrap_or(self.registrations.len());
            if known.is_none() {
                let (api, arguments) = (api.clone(), arguments.clone());
                self.registrations.push(Registration { api, instance, function, decorator, arguments, origin });
            }
            let held = self.held_by(instance);
            if self.read(cx.state, held).is_some() {
                self.write(cx.state, held, Key::Index(at as i64), Value::bool(true));
            }
        }
    }

    /// Whether an application certainly has the registration of this number, whatever way was taken.
    pub fn is_certain(&mut self, entry: &Entry, instance: Instance, at: usize) -> bool {
        let held = self.held_by(instance);
        let held = self.read(&entry.state, held).and_then(|object| object.field(&Key::Index(at as i64)));
        held.is_some_and(|value| !value.has(&Atom::Missing))
    }

    /// Whether an application was made with an option that is true.
    pub fn is_made_with(&self, instance: Instance, option: &str) -> bool {
        let given = self.made_with.get(&instance).and_then(|made| made.named(option));
        given == Some(&Value::bool(true))
    }

    /// The registrations that were seen: functions of the project that something outside was given.
    pub fn registrations(&self) -> &[Registration] {
        &self.registrations
    }

    /// What a value declares, as a call that is made before a handler.
    pub fn declares(&mut self, entry: &Entry, value: &Value) -> Option<Declared> {
        self.declared(&entry.state, value)
    }

    /// The functions that a value holds for somebody who calls them: it is one, or a list of them, or has one as a member,
    /// also of a member, or as a method.
    pub fn functions_in(&mut self, entry: &Entry, value: &Value, member: Option<&str>) -> Vec<Value> {
        let mut found = Vec::new();
        for atom in value.atoms() {
            let one = Value::of(atom.clone());
            let object = match atom {
                Atom::Object(id) => self.read(&entry.state, *id).cloned(),
                _ => None,
            };
            match (member, object) {
                (Some(member), Some(object)) if matches!(object.kind, Kind::Record | Kind::Instance(_)) => {
                    let (first, inner) =
                        member.split_once('.').map_or((member, None), |(first, rest)| (first, Some(rest)));
                    let own = object.name(first).map(Value::present);
                    let value = match object.kind {
                        Kind::Instance(_) => own.or_else(|| self.method_of(entry, &one, first)),
                        _ => own,
                    };
                    match (value, inner) {
                        (Some(value), Some(inner)) => found.extend(self.functions_in(entry, &value, Some(inner))),
                        (value, _) => {
                            found.extend(value.iter().flat_map(|value| self.functions_in(entry, value, None)));
                        }
                    }
                }
                (Some(_), Some(list)) if list.kind == Kind::List => {
                    let items = list.items().map(|(_, item)| item.present()).collect::<Vec<_>>();
                    found.extend(items.iter().flat_map(|item| self.functions_in(entry, item, member)));
                }
                (Some(_), _) => {}
                (None, Some(list)) if matches!(list.kind, Kind::List | Kind::Tuple) => {
                    let items = list.items().map(|(_, item)| item.present()).collect::<Vec<_>>();
                    found.extend(items.iter().flat_map(|item| self.functions_in(entry, item, None)));
                }
                (None, _) => found.push(one),
            }
        }
        found
    }

    /// The method of an instance.
    fn method_of(&mut self, entry: &Entry, instance: &Value, name: &str) -> Option<Value> {
        let mut state = entry.state.clone();
        let method = self.at_top(entry.file, &mut state, |this, cx| this.member(cx, instance, &SmolStr::new(name)))?;
        method.atoms().iter().any(|atom| matches!(atom, Atom::Bound(_))).then_some(method)
    }

    /// The methods of these names that instances of a class have, each with the same instance as its receiver; nobody
    /// outside chooses what that was made of.
    pub fn methods(&mut self, entry: &mut Entry, class: &Value, names: &[&str]) -> Vec<Value> {
        let Some(class) = class.objects().next() else { return Vec::new() };
        let mut state = entry.state.clone();
        let found = self.at_top(entry.file, &mut state, |this, cx| {
            let instance = this.any_instance(cx, class, None);
            names.iter().map(|name| this.member(cx, &instance, &SmolStr::new(name))).collect::<Vec<_>>()
        });
        entry.state = state;
        found.unwrap_or_default()
    }

    /// A function in a class's body as a method of an instance; nobody outside chooses what that is made of.
    pub fn of_its_class(&mut self, entry: &mut Entry, function: Value) -> Value {
        let id = function.objects().next();
        let home = id.and_then(|id| self.function_of(&entry.state, id)?.0.home);
        let is_class = |home: &ObjectId| {
            self.read(&entry.state, *home).is_some_and(|object| matches!(object.kind, Kind::Class(_)))
        };
        let Some(home) = home.filter(is_class) else { return function };
        let mut state = entry.state.clone();
        let instance = self.at_top(entry.file, &mut state, |this, cx| this.any_instance(cx, home, None));
        entry.state = state;
        instance.map_or(function.clone(), |instance| bound_to(&function, instance))
    }

    /// What a class of the program has above it that is not of the program; nothing where a value is no class.
    pub fn outside_bases(&mut self, entry: &Entry, value: &Value) -> Vec<SmolStr> {
        let Some(Atom::Object(id)) = value.only() else { return Vec::new() };
        let outside = self.line(&entry.state, *id).outside;
        outside.into_iter().map(|api| self.apis.path(api).clone()).collect()
    }

    /// The application that a value is, where those are told apart.
    pub fn application(&self, value: &Value) -> Option<Instance> {
        value.apis().map(|api| self.apis.instance(api)).find(|instance| *instance != 0)
    }
}
