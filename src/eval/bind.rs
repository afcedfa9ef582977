//! The arguments of a call, and how they become the parameters of a function.

use std::sync::Arc;

use smol_str::SmolStr;

use super::Evaluator;
use super::flow::Cx;
use super::semantics::Special;
use crate::ir::{Function, ParameterKind};
use crate::value::heap::Emptiness;
use crate::value::{Atom, Hole, Key, Kind, Object, Step, Value, join};

/// The arguments of a call, spreads resolved as far as that can be.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Arguments {
    pub positional: Vec<Value>,
    /// By name, in the order of the call.
    pub named: Vec<(SmolStr, Value)>,
    /// What further positional arguments may be; nothing: there are none.
    pub rest: Value,
    /// Whether there are further positional arguments.
    pub rest_emptiness: Emptiness,
    /// What further named arguments may be.
    pub named_rest: Value,
    /// A tree of the attacker's that is spread over the named arguments: each is the tree's member of that name.
    pub tree: Option<Arc<Hole>>,
}

impl Arguments {
    pub fn of(positional: impl IntoIterator<Item = Value>) -> Self {
        Self { positional: positional.into_iter().collect(), ..Self::default() }
    }

    pub fn push(&mut self, value: Value) {
        if self.rest.is_nothing() {
            self.positional.push(value);
        } else {
            self.rest = join::join(&self.rest, &value);
            self.rest_emptiness.filled = true;
        }
    }

    pub fn set_named(&mut self, name: SmolStr, value: Value) {
        match self.named.iter_mut().find(|(have, _)| *have == name) {
            Some((_, old)) => *old = value,
            None => self.named.push((name, value)),
        }
    }

    /// The positional argument at an index; nothing when there cannot be one.
    pub fn at(&self, index: usize) -> Value {
        self.positional.get(index).cloned().unwrap_or_else(|| self.rest.clone())
    }

    pub fn named(&self, name: &str) -> Option<&Value> {
        self.named.iter().find(|(have, _)| have == name).map(|(_, value)| value)
    }

    /// The argument of a parameter by its name or else its position; nothing when it is not given.
    pub fn get(&self, index: usize, name: &str) -> Value {
        match self.named(name) {
            Some(value) => value.clone(),
            None => self.at(index),
        }
    }

    /// The only argument, when it is a constant text.
    pub fn only_text(&self) -> Option<&SmolStr> {
        let mut values = self.values();
        let (only, None) = (values.next()?, values.next()) else { return None };
        only.only_str()
    }

    pub fn is_empty(&self) -> bool {
        self.positional.is_empty() && self.named.is_empty() && self.rest.is_nothing() && self.named_rest.is_nothing()
    }

    /// All values, for what does not tell them apart.
    pub fn values(&self) -> impl Iterator<Item = &Value> {
        self.positional
            .iter()
            .chain(self.named.iter().map(|(_, value)| value))
            .chain([&self.rest, &self.named_rest])
            .filter(|value| !value.is_nothing())
    }

    pub fn with_first(mut self, first: Value) -> Self {
        self.positional.insert(0, first);
        self
    }
}

impl<'p> Evaluator<'p> {
    /// `*value` in a call.
    pub(super) fn spread_positional(&mut self, cx: &mut Cx<'_, 'p>, all: &mut Arguments, value: &Value) {
        match self.exact_items(cx, value) {
            Some(items) => items.into_iter().for_each(|item| all.push(item)),
            None => {
                let (first, others) = self.leading_items(cx, value);
                if first.is_empty() {
                    all.rest_emptiness = all.rest_emptiness.and(&self.emptiness(cx.state, value));
                }
                first.into_iter().for_each(|item| all.push(item));
                all.rest = join::join(&all.rest, &others);
            }
        }
    }

    /// `**value` in a call.
    pub(super) fn spread_named(&mut self, cx: &mut Cx<'_, 'p>, all: &mut Arguments, value: &Value) {
        let value = &self.contents(cx.state, value, Some(Special::Keys));
        for atom in value.atoms() {
            match atom {
                Atom::Object(id) => {
                    let Some(object) = self.mapping(cx, *id) else { continue };
                    for (key, value) in &object.fields {
                        let (Key::Item(name) | Key::Name(name)) = key else { continue };
                        let present = value.present();
                        match all.named(name) {
                            Some(old) if value.has(&Atom::Missing) => {
                                let joined = join::join(old, &present);
                                all.set_named(name.clone(), joined);
                            }
                            _ => all.set_named(name.clone(), present),
                        }
                    }
                    all.named_rest = join::join(&all.named_rest, &object.rest);
                }
                Atom::Symbol(hole) => all.tree = Some(hole.clone()),
                _ => all.named_rest = join::join(&all.named_rest, &Value::unknown()),
            }
        }
    }

    /// The values of a function's parameters, in order; nothing where the call gives none and there is no default.
    pub(super) fn bind(
        &mut self,
        cx: &mut Cx<'_, 'p>,
        function: &Function,
        defaults: &Object,
        arguments: &Arguments,
    ) -> Vec<Value> {
        let mut next = 0;
        let mut used: Vec<&str> = Vec::new();
        let mut values = Vec::with_capacity(function.parameters.len());
        for (at, parameter) in function.parameters.iter().enumerate() {
            let name = parameter.name.as_str();
            let value = match parameter.kind {
                ParameterKind::PositionalOnly | ParameterKind::Plain | ParameterKind::NameOnly => {
                    let mut value = Value::NOTHING;
                    if parameter.kind != ParameterKind::NameOnly {
                        value = arguments.at(next);
                        next += 1;
                    }
                    if parameter.kind != ParameterKind::PositionalOnly && value.is_nothing() {
                        used.push(name);
                        value = self.named_argument(cx, arguments, name);
                    }
                    let default = defaults.field(&Key::Index(at as i64)).cloned().unwrap_or_default();
                    let certain = next <= arguments.positional.len() || arguments.named(name).is_some();
                    if certain && !value.is_nothing() { value } else { join::join(&value, &default) }
                }
                ParameterKind::Rest | ParameterKind::All => {
                    let mut list = Object::new(Kind::List);
                    let first = if parameter.kind == ParameterKind::All { 0 } else { next };
                    for value in arguments.positional.iter().skip(first) {
                        super::grow::push(&mut list, value.clone());
                    }
                    list.rest = join::join(&list.rest, &arguments.rest);
                    list.add_emptiness(&arguments.rest_emptiness);
                    next = usize::MAX / 2;
                    Value::object(self.new_object(cx.state, cx.site(super::Tag::NATIVE + at as u16), list))
                }
                // The tree as it is: each of its keys is told apart.
                ParameterKind::NamedRest
                    if arguments.named.iter().all(|(name, _)| used.contains(&name.as_str()))
                        && arguments.named_rest.is_nothing()
                        && arguments.tree.is_some() =>
                {
                    Value::from_atoms(arguments.tree.iter().cloned().map(Atom::Symbol))
                }
                ParameterKind::NamedRest => {
                    let mut dict = Object::new(Kind::Dict);
                    for (name, value) in &arguments.named {
                        if !used.contains(&name.as_str()) {
                            dict.set_field(Key::Item(name.clone()), value.clone());
                        }
                    }
                    dict.rest = arguments.named_rest.clone();
                    if let Some(tree) = &arguments.tree {
                        let part = self.child(tree, Step::Any, cx.origin);
                        dict.rest = join::join(&dict.rest, &part);
                        dict.rest_keys = Value::unknown();
                    }
                    Value::object(self.new_object(cx.state, cx.site(super::Tag::NATIVE + at as u16), dict))
                }
            };
            values.push(value);
        }
        values
    }

    fn named_argument(&mut self, cx: &mut Cx<'_, 'p>, arguments: &Arguments, name: &str) -> Value {
        if let Some(value) = arguments.named(name) {
            return value.clone();
        }
        match &arguments.tree {
            Some(tree) => {
                let part = self.child(tree, Step::Key(name.into()), cx.origin);
                join::join(&arguments.named_rest, &part)
            }
            None => arguments.named_rest.clone(),
        }
    }
}
