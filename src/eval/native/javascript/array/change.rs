//! Methods that change an array, or give a changed copy of it.

use crate::eval::Evaluator;
use crate::eval::access::{remove_index, set_items};
use crate::eval::bind::Arguments;
use crate::eval::flow::Cx;
use crate::eval::iterate::elements;
use crate::value::{Atom, Key, Kind, Object, ObjectId, Value, join};

impl<'p> Evaluator<'p> {
    /// Methods that change the array.
    pub(super) fn array_change(
        &mut self,
        cx: &mut Cx<'_, 'p>,
        name: &str,
        id: ObjectId,
        object: &Object,
        arguments: &Arguments,
    ) -> Option<Value> {
        let own = Value::object(id);
        let exact = object.exact() && !object.summary;
        let items = || object.items().map(|(_, value)| value.clone()).collect::<Vec<_>>();
        Some(match name {
            "push" => {
                for value in &arguments.positional {
                    self.append(cx, &own, value);
                }
                if !arguments.rest.is_nothing() {
                    self.append_any(cx, &own, &arguments.rest, &arguments.rest_emptiness);
                }
                Value::number()
            }
            "unshift" if exact && arguments.rest.is_nothing() => {
                let all = arguments.positional.iter().map(|value| join::bake(value, &cx.state.facts));
                let all: Vec<Value> = all.chain(items()).collect();
                cx.state.change(id, |object| set_items(object, all));
                Value::number()
            }
            "pop" if exact => {
                let last = items().pop().unwrap_or_else(|| Value::of(Atom::Undefined));
                cx.state.change(id, |object| remove_index(object, -1));
                last
            }
            "shift" if exact => {
                let first = items().into_iter().next().unwrap_or_else(|| Value::of(Atom::Undefined));
                cx.state.change(id, |object| remove_index(object, 0));
                first
            }
            "pop" | "shift" => join::join(&elements(object), &Value::of(Atom::Undefined)),
            "splice" if exact && let Some((left, removed)) = spliced(items(), arguments) => {
                let left = left.iter().map(|value| join::bake(value, &cx.state.facts)).collect();
                cx.state.change(id, |object| set_items(object, left));
                self.allocate(cx, Object::sequence(Kind::List, removed))
            }
            "reverse" | "copyWithin" if exact && let Some(all) = rearranged(name, items(), arguments) => {
                cx.state.change(id, |object| set_items(object, all));
                own
            }
            "fill" if arguments.positional.len() < 2 && !object.summary => {
                let value = join::bake(&arguments.at(0), &cx.state.facts).without_cases();
                cx.state.change(id, |object| {
                    object.fields.retain(|(_, old)| !old.has(&Atom::Missing));
                    for (_, old) in object.fields.iter_mut().filter(|(key, _)| matches!(key, Key::Index(_))) {
                        *old = value.clone();
                    }
                    if !object.rest.is_nothing() {
                        object.rest = value;
                    }
                });
                own
            }
            "unshift" | "splice" | "sort" | "reverse" | "fill" | "copyWithin" => {
                self.mix(cx, name, id, object, arguments)
            }
            _ => return None,
        })
    }

    /// A change after which the elements, and those that are added, have no order.
    fn mix(&mut self, cx: &mut Cx<'_, 'p>, name: &str, id: ObjectId, object: &Object, arguments: &Arguments) -> Value {
        if name == "sort" {
            self.compared(cx, object, arguments);
        }
        let (skipped, most) = match name {
            "splice" => (2, usize::MAX),
            "unshift" => (0, usize::MAX),
            "fill" => (0, 1),
            _ => (0, 0),
        };
        let more = arguments.positional.iter().skip(skipped).take(most).cloned();
        let mut all = join::join_all(more.chain([elements(object)]).collect::<Vec<_>>());
        all = join::bake(&all, &cx.state.facts).without_cases();
        cx.state.change(id, |object| {
            object.fields.retain(|(key, _)| !matches!(key, Key::Index(_)));
            object.rest = all;
        });
        match name {
            "splice" => self.allocate(cx, Object::with_rest(Kind::List, elements(object))),
            _ => Value::object(id),
        }
    }

    /// Methods that give a changed copy of the array.
    pub(super) fn array_copy(
        &mut self,
        cx: &mut Cx<'_, 'p>,
        name: &str,
        object: &Object,
        arguments: &Arguments,
    ) -> Option<Value> {
        let known = object.exact() && !object.summary;
        let items = || object.items().map(|(_, value)| value.clone()).collect::<Vec<_>>();
        let copy = match name {
            "toSpliced" if known => spliced(items(), arguments).map(|(left, _)| left),
            "toReversed" | "with" if known => rearranged(name, items(), arguments),
            "toSpliced" | "toReversed" | "with" | "toSorted" => None,
            _ => return None,
        };
        if name == "toSorted" {
            self.compared(cx, object, arguments);
        }
        let list = match copy {
            Some(items) => Object::sequence(Kind::List, items.iter().map(|value| join::bake(value, &cx.state.facts))),
            None => {
                let more = arguments.positional.iter().skip(if name == "with" { 1 } else { 2 }).cloned();
                Object::with_rest(Kind::List, join::join_all(more.chain([elements(object)]).collect::<Vec<_>>()))
            }
        };
        Some(self.allocate(cx, list))
    }

    /// `array.length = count`: the elements behind are gone.
    pub(in super::super) fn set_length(&mut self, cx: &mut Cx<'_, 'p>, id: ObjectId, length: &Value) {
        let Some(Atom::Int(count)) = length.only() else { return };
        if self.read(cx.state, id).is_some_and(|object| !object.summary) {
            cx.state.change(id, |object| {
                object.fields.retain(|(key, _)| !matches!(key, Key::Index(at) if at >= count));
                if *count == 0 {
                    object.rest = Value::NOTHING;
                }
            });
        }
    }

    /// Calls the function that compares two elements for sorting.
    fn compared(&mut self, cx: &mut Cx<'_, 'p>, object: &Object, arguments: &Arguments) {
        let (comparison, element) = (arguments.at(0), elements(object));
        if comparison.is_nothing() || element.is_nothing() {
            return;
        }
        let before = cx.state.clone();
        self.call(cx, &comparison, Arguments::of([element.clone(), element]));
        cx.state.join(&before, false);
    }
}

/// What `splice` leaves of some elements, and what it takes out; `None` where that is not known.
fn spliced(mut items: Vec<Value>, arguments: &Arguments) -> Option<(Vec<Value>, Vec<Value>)> {
    if !arguments.rest.is_nothing() || arguments.positional.is_empty() {
        return None;
    }
    let from = place(&arguments.at(0), items.len())?;
    let count = match arguments.positional.get(1).map(Value::only) {
        None => items.len() - from,
        Some(Some(Atom::Int(count))) => usize::try_from(*count).unwrap_or(0).min(items.len() - from),
        Some(_) => return None,
    };
    let new = arguments.positional.iter().skip(2).cloned();
    let removed = items.splice(from..from + count, new).collect();
    Some((items, removed))
}

/// What methods make of known elements that move them about; `None` where that is not known.
fn rearranged(name: &str, mut items: Vec<Value>, arguments: &Arguments) -> Option<Vec<Value>> {
    match name {
        "reverse" | "toReversed" => items.reverse(),
        "with" => {
            let at = place(&arguments.at(0), items.len())?;
            *items.get_mut(at)? = arguments.at(1);
        }
        _ => {
            let to = place(&arguments.at(0), items.len())?;
            let bound = |at: usize, absent: usize| match arguments.positional.get(at) {
                Some(value) => place(value, items.len()),
                None => Some(absent),
            };
            let (from, end) = (bound(1, 0)?, bound(2, items.len())?);
            let moved: Vec<Value> = items[from..end.max(from)].to_vec();
            for (old, new) in items[to..].iter_mut().zip(moved) {
                *old = new;
            }
        }
    }
    Some(items)
}

/// A constant position in an array of so many elements, from its end where it is negative.
fn place(at: &Value, count: usize) -> Option<usize> {
    let Some(Atom::Int(at)) = at.only() else { return None };
    let at = if *at < 0 { at + count as i64 } else { *at };
    Some(at.clamp(0, count as i64) as usize)
}
