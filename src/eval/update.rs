//! What changes in place: augmented assignment and slices of lists.

use super::Evaluator;
use super::access::set_items;
use super::bind::Arguments;
use super::flow::Cx;
use super::iterate::{elements, range};
use crate::ir::BinaryOp;
use crate::value::{Atom, Facts, Key, Kind, Object, ObjectId, Value, join};

impl<'p> Evaluator<'p> {
    /// `left += right` without the store that follows: a list, set or dictionary changes for all who hold it.
    pub(super) fn update(
        &mut self,
        cx: &mut Cx<'_, 'p>,
        operator: BinaryOp,
        left: &Value,
        right: &Value,
    ) -> Option<Value> {
        if left.objects().next().is_none() {
            return self.binary(cx, operator, left, right);
        }
        self.each(cx, left, &mut |this, cx, atom| {
            let one = Value::of(atom.clone());
            let Atom::Object(id) = atom else { return this.binary(cx, operator, &one, right) };
            let names = cx.language(this).operator(operator);
            let method = names.and_then(|names| this.method(cx, *id, names.in_place));
            if let Some(method) = method {
                return this.call(cx, &method, Arguments::of([right.clone()]));
            }
            let result = this.binary(cx, operator, &one, right)?;
            let kind = this.read(cx.state, *id).map(|object| object.kind.clone());
            if !matches!(kind, Some(Kind::List | Kind::Set | Kind::Dict)) {
                return Some(result);
            }
            let Some(made) = result.objects().next().and_then(|made| this.read(cx.state, made)).cloned() else {
                return Some(result);
            };
            if !matches!(operator, BinaryOp::Add | BinaryOp::BitOr) {
                this.forget_if_empty(cx, &one);
            }
            cx.state.change(*id, |object| become_like(object, &made));
            Some(one)
        })
    }

    /// `object[from:to] = value`.
    pub(super) fn set_slice(&mut self, cx: &mut Cx<'_, 'p>, id: ObjectId, bounds: &[Value; 3], value: &Value) {
        let Some(object) = self.read(cx.state, id).cloned() else { return };
        self.forget_if_empty(cx, &Value::object(id));
        let mut items: Vec<Value> = object.items().map(|(_, value)| value.clone()).collect();
        let picked = range(bounds, items.len()).filter(|_| object.exact() && !object.summary);
        match (self.exact_items(cx, value), picked) {
            (Some(new), Some(picked)) if picked.windows(2).all(|pair| pair[0] + 1 == pair[1]) => {
                let from = picked.first().copied().unwrap_or_else(|| slice_start(&bounds[0], items.len()));
                items.splice(from..from + picked.len(), new);
                cx.state.change(id, |object| set_items(object, items));
            }
            _ => {
                let element = self.element(cx, value);
                let all = join::join(&elements(&object), &join::bake(&element, &cx.state.facts));
                cx.state.change(id, |object| {
                    set_items(object, Vec::new());
                    object.rest = all;
                });
            }
        }
    }

    /// The bounds of a `slice(…)` object.
    pub(super) fn slice_bounds(&mut self, cx: &Cx<'_, 'p>, key: &Value) -> Option<[Value; 3]> {
        let Some(Atom::Object(id)) = key.only() else { return None };
        let object = self.read(cx.state, *id)?;
        object.name(SLICE)?;
        let part = |at| object.field(&Key::Index(at)).cloned().unwrap_or_else(Value::null);
        Some([part(0), part(1), part(2)])
    }

    pub(super) fn slice_object_of(&mut self, cx: &mut Cx<'_, 'p>, arguments: &Arguments) -> Value {
        let part = |at: usize| Some(arguments.at(at)).filter(|value| !value.is_nothing()).unwrap_or_else(Value::null);
        let parts = match arguments.positional.len() {
            0 | 1 => [Value::null(), part(0), Value::null()],
            _ => [part(0), part(1), part(2)],
        };
        let mut object = Object::sequence(Kind::Tuple, parts);
        object.set_field(Key::Name(SLICE.into()), Value::bool(true));
        self.allocate(cx, object)
    }
}

/// The attribute that tells a slice object from a tuple.
const SLICE: &str = "slice";

/// Where an empty slice stands.
fn slice_start(from: &Value, count: usize) -> usize {
    match from.only() {
        Some(Atom::Int(at)) if *at < 0 => (count as i64 + at).max(0) as usize,
        Some(Atom::Int(at)) => (*at as usize).min(count),
        _ => 0,
    }
}

/// The object gets the other's elements.
fn become_like(object: &mut Object, made: &Object) {
    let mut new = made.clone();
    new.kind = object.kind.clone();
    if object.summary {
        let none = Facts::default();
        new = join::join_objects(object, &none, &new, &none);
    }
    for (key, value) in object.fields.iter().filter(|(key, _)| matches!(key, Key::Name(_))) {
        new.set_field(key.clone(), value.clone());
    }
    new.summary = object.summary;
    *object = new;
}
