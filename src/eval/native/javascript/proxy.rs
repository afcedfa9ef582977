//! Proxies: an instance of a class of its own that holds the target as its content, and the traps. The traps for reading,
//! writing and calling run; everything else is done with the target.

use smol_str::SmolStr;

use super::super::Function;
use crate::eval::Evaluator;
use crate::eval::access::bound_native;
use crate::eval::bind::Arguments;
use crate::eval::content::CONTENT;
use crate::eval::flow::Cx;
use crate::value::{Atom, Key, Kind, Object, ObjectId, Value};

/// The field of a proxy that holds its traps.
const TRAPS: &str = "@@traps";
/// The method that stands for a function with a trap for calls: its receiver lists the target and the trap.
pub(super) const TRAPPED: &str = "<trapped>";

pub(super) fn find<'p>(path: &str) -> Option<Function<'p>> {
    let function: Function<'p> = match path {
        "Proxy" => |e, cx, a| Some(e.proxy(cx, &a.at(0), &a.at(1))),
        "Proxy.revocable" => |e, cx, a| {
            let proxy = e.proxy(cx, &a.at(0), &a.at(1));
            Some(e.record_of(cx, 3, &[("proxy", proxy), ("revoke", Value::unknown())]))
        },
        _ => return None,
    };
    Some(function)
}

impl<'p> Evaluator<'p> {
    fn proxy(&mut self, cx: &mut Cx<'_, 'p>, target: &Value, traps: &Value) -> Value {
        let has = |e: &mut Self, cx: &Cx<'_, 'p>, name: &str| match traps.only() {
            Some(Atom::Object(id)) => e.read(cx.state, *id).is_some_and(|object| {
                object.name(name).is_some() || matches!(object.kind, Kind::Instance(_)) || !object.rest.is_nothing()
            }),
            _ => false,
        };
        if has(self, cx, "apply") || has(self, cx, "construct") {
            let pair = self.allocate_at(cx, 4, Object::sequence(Kind::Tuple, [target.clone(), traps.clone()]));
            return bound_native(TRAPPED, pair);
        }
        if !has(self, cx, "get") && !has(self, cx, "set") {
            return target.clone();
        }
        let class = Kind::Class(std::sync::Arc::new(crate::value::heap::ClassValue {
            name: "Proxy".into(),
            bases: Vec::new(),
            origin: cx.origin,
        }));
        let class = self.allocate_at(cx, 5, Object::new(class));
        let Some(class) = class.objects().next() else { return target.clone() };
        let mut object = Object::new(Kind::Instance(class));
        object.set_field(Key::Name(CONTENT.into()), target.clone());
        object.set_field(Key::Name(TRAPS.into()), traps.clone());
        self.allocate_at(cx, 6, object)
    }

    /// A member of a proxy: what the trap gives, or the target has.
    pub(super) fn proxy_member(
        &mut self,
        cx: &mut Cx<'_, 'p>,
        id: ObjectId,
        object: &Object,
        name: &SmolStr,
    ) -> Option<Value> {
        let (target, traps) = (object.name(CONTENT)?.clone(), object.name(TRAPS)?.clone());
        let trap = self.member(cx, &traps, &"get".into());
        if !is_callable(&trap) {
            return Some(self.member(cx, &target, name));
        }
        let given = Arguments::of([target, Value::str(name.clone()), Value::object(id)]);
        Some(self.call(cx, &trap, given).unwrap_or_default())
    }

    /// Stores a member of a proxy by its trap; false where there is none.
    pub(super) fn set_proxy_member(&mut self, cx: &mut Cx<'_, 'p>, id: ObjectId, name: &str, value: &Value) -> bool {
        let Some(object) = self.read(cx.state, id).cloned() else { return false };
        let (Some(target), Some(traps)) = (object.name(CONTENT), object.name(TRAPS)) else { return false };
        let trap = self.member(cx, traps, &"set".into());
        if is_callable(&trap) {
            let given = Arguments::of([target.clone(), Value::str(name), value.clone(), Value::object(id)]);
            self.call(cx, &trap, given);
        } else {
            self.set_member(cx, target, &name.into(), value.clone());
        }
        true
    }

    /// A call of a function with a trap for calls.
    pub(super) fn call_trapped(&mut self, cx: &mut Cx<'_, 'p>, pair: &Value, arguments: &Arguments) -> Option<Value> {
        let items = self.exact_items(cx, pair)?;
        let (target, traps) = (items.first()?, items.get(1)?);
        let mut list = Object::sequence(Kind::List, arguments.positional.iter().cloned());
        list.rest = arguments.rest.clone();
        list.add_emptiness(&arguments.rest_emptiness);
        let list = self.allocate_at(cx, 7, list);
        let mut trap = self.member(cx, traps, &"apply".into());
        let mut given = Arguments::of([target.clone(), Value::of(Atom::Undefined), list.clone()]);
        if !is_callable(&trap) {
            trap = self.member(cx, traps, &"construct".into());
            given = Arguments::of([target.clone(), list]);
        }
        if is_callable(&trap) { self.call(cx, &trap, given) } else { self.call(cx, target, arguments.clone()) }
    }
}

fn is_callable(value: &Value) -> bool {
    value.atoms().iter().any(|atom| matches!(atom, Atom::Object(_) | Atom::Bound(_) | Atom::Api(_)))
}
