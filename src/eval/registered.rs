//! What a program has handed to something outside that calls it later: functions, classes, and applications that hold them.

use smol_str::SmolStr;

use super::call::bound_to;
use super::entry::Entry;
use super::{Evaluator, Registration};
use crate::value::{Atom, Kind, Value, api::Instance};

impl Evaluator<'_> {
    /// The registrations that were seen: functions of the project that something outside was given.
    pub fn registrations(&self) -> &[Registration] {
        &self.registrations
    }

    /// The functions that a value holds for somebody who calls them: it is one, or a list of them, or has one as a member,
    /// also of a member.
    pub fn functions_in(&mut self, entry: &Entry, value: &Value, member: Option<&str>) -> Vec<Value> {
        let mut found = Vec::new();
        for atom in value.atoms() {
            let one = Value::of(atom.clone());
            let object = match atom {
                Atom::Object(id) => self.read(&entry.state, *id).cloned(),
                _ => None,
            };
            match (member, object) {
                (Some(member), Some(object)) if object.kind == Kind::Record => {
                    let (first, inner) =
                        member.split_once('.').map_or((member, None), |(first, rest)| (first, Some(rest)));
                    let value = object.name(first).map(Value::present);
                    match (value, inner) {
                        (Some(value), Some(inner)) => found.extend(self.functions_in(entry, &value, Some(inner))),
                        (value, _) => found.extend(value),
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
        let Some(home) = id.and_then(|id| self.function_of(&entry.state, id)?.0.home) else { return function };
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
