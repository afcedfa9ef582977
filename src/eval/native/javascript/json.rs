//! `JSON`: what objects say of themselves for it, and which members are written.

use super::super::Function;
use super::object::own_fields;
use crate::eval::Evaluator;
use crate::eval::bind::Arguments;
use crate::eval::flow::Cx;
use crate::value::symbol::LEAF;
use crate::value::{Atom, Hole, Key, Kind, Object, Step, Text, Value, join};

/// How deep objects are searched for what they say of themselves.
const MAX_DEPTH: usize = 3;

pub(super) fn find<'p>(path: &str) -> Option<Function<'p>> {
    let function: Function<'p> = match path {
        "JSON.parse" => |e, cx, a| {
            let tree = e.parsed_tree(cx, &a.at(0), "parse");
            let reviver = a.at(1).filter(|atom| matches!(atom, Atom::Object(_) | Atom::Bound(_)));
            Some(if reviver.is_nothing() { tree } else { e.revived(cx, &tree, &reviver) })
        },
        "JSON.stringify" => |e, cx, a| {
            let mut made = 0;
            let value = e.plain(cx, &a.at(0), &mut made, MAX_DEPTH);
            let value = e.picked(cx, value, &a.at(1));
            Some(e.serialized(cx, &Arguments::of([value])))
        },
        _ => return None,
    };
    Some(function)
}

impl<'p> Evaluator<'p> {
    /// A tree each part of which went through a function. What that gives is what the parts can be.
    fn revived(&mut self, cx: &mut Cx<'_, 'p>, tree: &Value, reviver: &Value) -> Value {
        let mut revived = Value::NOTHING;
        for atom in tree.atoms() {
            let Atom::Symbol(hole) = atom else {
                revived = join::join(&revived, &Value::of(atom.clone()));
                continue;
            };
            let key = self.derived_items(hole, "keys", Text::any());
            let leaf = self.child(hole, Step::Any, cx.origin);
            let leaf = leaf.map_holes(&mut |hole: &Hole| self.derived(hole, LEAF, hole.text.clone()));
            let given = [self.child(&key, Step::Any, cx.origin), leaf];
            let before = cx.state.clone();
            let Some(part) = self.call(cx, reviver, Arguments::of(given)) else { continue };
            let part = join::bake(&part, &cx.state.facts);
            cx.state.join(&before, false);
            let text = part.holes().iter().fold(Text::NOTHING, |all, hole| all.join(&hole.text));
            let operation = self.placed(cx, "revived");
            let made = match text.is_nothing() {
                true => Value::unknown(),
                false => {
                    let made = self.derived(hole, operation, text.clone());
                    self.symbols.set_all_items(made.symbol, text);
                    Value::symbol(made)
                }
            };
            revived = join::join(&revived, &made);
        }
        if revived.is_nothing() { tree.clone() } else { revived }
    }

    /// A value with what `toJSON` gives in the place of objects that have it.
    fn plain(&mut self, cx: &mut Cx<'_, 'p>, value: &Value, made: &mut usize, depth: usize) -> Value {
        if depth == 0 || value.objects().next().is_none() {
            return value.clone();
        }
        let mut result = Value::NOTHING;
        for atom in value.atoms() {
            let one = Value::of(atom.clone());
            let Atom::Object(id) = atom else {
                result = join::join(&result, &one);
                continue;
            };
            let own = match self.own_method(cx, *id, "toJSON") {
                Some(method) => {
                    let told = self.call(cx, &method, Arguments::default()).unwrap_or_default();
                    self.plain(cx, &told, made, depth - 1)
                }
                None => self.plain_parts(cx, one, made, depth),
            };
            result = join::join(&result, &own);
        }
        result
    }

    fn plain_parts(&mut self, cx: &mut Cx<'_, 'p>, value: Value, made: &mut usize, depth: usize) -> Value {
        let object = value.objects().next().and_then(|id| self.read(cx.state, id)).cloned();
        let Some(object) = object.filter(|object| matches!(object.kind, Kind::List | Kind::Record)) else {
            return value;
        };
        let mut copy = (*object).clone();
        for (_, value) in &mut copy.fields {
            *value = self.plain(cx, value, made, depth - 1);
        }
        if copy == *object {
            return value;
        }
        *made += 1;
        self.allocate_at(cx, 2_000 + *made, copy)
    }

    /// The members of an object that a list names, or what a function makes of each.
    fn picked(&mut self, cx: &mut Cx<'_, 'p>, value: Value, by: &Value) -> Value {
        let record = match value.only() {
            Some(Atom::Object(id)) => self.read(cx.state, *id).filter(|object| object.kind == Kind::Record).cloned(),
            _ => None,
        };
        let Some(record) = record else { return value };
        let functions = by.filter(|atom| matches!(atom, Atom::Object(_) | Atom::Bound(_)));
        let mut picked = Object::new(Kind::Record);
        if let Some(names) = self.exact_items(cx, by) {
            let named =
                |key: &Key| names.iter().any(|name| matches!(key, Key::Name(key) if name.only_str() == Some(key)));
            for (key, value) in own_fields(&record).filter(|(key, _)| named(key)) {
                picked.set_field(key.clone(), value.clone());
            }
        } else if !functions.is_nothing() {
            let before = cx.state.clone();
            for (at, (key, value)) in own_fields(&record).enumerate() {
                let given = Arguments::of([join::key_value(key), value.present()]);
                let made = self.in_round(cx, at, &functions, given).unwrap_or_default();
                picked.set_field(key.clone(), made.without_cases());
            }
            if !record.rest.is_nothing() {
                let given = Arguments::of([record.rest_keys.clone(), record.rest.clone()]);
                picked.rest = self.call(cx, &functions, given).unwrap_or_default().without_cases();
                picked.rest_keys = record.rest_keys.clone();
            }
            cx.state.join(&before, false);
        } else {
            return value;
        }
        self.allocate_at(cx, 2_000, picked)
    }
}
