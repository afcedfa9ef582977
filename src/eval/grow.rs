//! Lists that grow at their end.
//!
//! Where a list's length is not known its further elements have no order. What order decides in argument vectors is kept all the
//! same: an element that was added behind a `--` is no option.

use std::sync::Arc;

use super::Evaluator;
use super::flow::Cx;
use crate::value::heap::Emptiness;
use crate::value::{Atom, Cleared, Hole, Key, Kind, Object, Value, join};

/// The argument behind which there are no options.
const SEPARATOR: &str = "--";
/// The attribute of a list among whose further elements there certainly is a separator.
const ENDED: &str = "<ended>";

impl<'p> Evaluator<'p> {
    /// Adds an element to a list or set.
    pub(super) fn append(&mut self, cx: &mut Cx<'_, 'p>, to: &Value, value: &Value) {
        let value = self.kept(value, &cx.state.facts);
        let certain = to.only().is_some();
        for id in to.objects().collect::<Vec<_>>() {
            if self.read(cx.state, id).is_none() {
                continue;
            }
            cx.state.change(id, |object| {
                if certain {
                    push(object, value.clone());
                } else {
                    push_any(object, &value);
                }
            });
        }
    }

    /// Adds further elements, as many as there are, to a list or set.
    pub(super) fn append_any(&mut self, cx: &mut Cx<'_, 'p>, to: &Value, values: &Value, emptiness: &Emptiness) {
        let values = join::bake(values, &cx.state.facts);
        let certain = to.only().is_some();
        for id in to.objects().collect::<Vec<_>>() {
            cx.state.change(id, |object| {
                push_any(object, &values);
                if certain {
                    object.add_emptiness(emptiness);
                }
            });
        }
    }

    /// Adds all elements of a value to a new sequence.
    pub(super) fn extend_object(&mut self, cx: &mut Cx<'_, 'p>, object: &mut Object, value: &Value) {
        match self.exact_items(cx, value) {
            Some(items) => items.into_iter().for_each(|item| push(object, item)),
            None => {
                let (first, others) = self.leading_items(cx, value);
                object.add_emptiness(&self.emptiness(cx.state, value));
                first.into_iter().for_each(|item| push(object, item));
                push_any(object, &join::bake(&others, &cx.state.facts));
                let list = value.objects().next().filter(|_| value.only().is_some());
                if list.is_some_and(|id| self.read(cx.state, id).is_some_and(|list| ends_options(list))) {
                    object.set_field(Key::Name(ENDED.into()), Value::null());
                }
            }
        }
    }

    /// The elements with which a value certainly begins, and what any further one may be.
    pub(super) fn leading_items(&mut self, cx: &mut Cx<'_, 'p>, value: &Value) -> (Vec<Value>, Value) {
        let lists = value.atoms().iter().map(|atom| match atom {
            Atom::Object(id) => self.read(cx.state, *id).cloned(),
            _ => None,
        });
        let is_list = |list: &Arc<Object>| matches!(list.kind, Kind::List | Kind::Tuple) && !list.summary;
        let lists: Option<Vec<Arc<Object>>> = lists.map(|list| list.filter(is_list)).collect();
        let Some(lists) = lists else { return (Vec::new(), self.element(cx, value)) };
        let count = lists.iter().map(|list| join::certain_items(list)).min().unwrap_or_default();
        let item = |at: usize| {
            let items = lists.iter().filter_map(|list| list.items().nth(at)).map(|(_, value)| value.clone());
            join::join_all(items.collect::<Vec<_>>())
        };
        let others = lists.iter().flat_map(|list| {
            let others = list.items().skip(count).map(|(_, value)| value.present());
            others.chain([list.rest.clone()]).collect::<Vec<_>>()
        });
        ((0..count).map(item).collect(), join::join_all(others.collect::<Vec<_>>()))
    }
}

/// Adds an element at the end: at its own index while the length is known.
pub(super) fn push(object: &mut Object, value: Value) {
    let count = object.items().count();
    if object.rest.is_nothing() && count < join::MAX_GROWN && !object.summary {
        let value = behind(object, value);
        object.fields.push((Key::Index(count as i64), value));
        return;
    }
    push_any(object, &value);
    object.filled = true;
    if value.only_str().is_some_and(|text| text == SEPARATOR) && !object.summary {
        object.set_field(Key::Name(ENDED.into()), Value::null());
    }
}

/// Adds what any further element may be.
fn push_any(object: &mut Object, value: &Value) {
    let value = behind(object, value.clone());
    object.rest = join::join(&object.rest, &value);
}

fn behind(object: &Object, value: Value) -> Value {
    if !value.has_holes() || !ends_options(object) {
        return value;
    }
    value.map_holes(&mut |hole| Hole { cleared: hole.cleared.and(Cleared::BEHIND), ..hole.clone() })
}

/// Whether a separator certainly stands in a list.
fn ends_options(list: &Object) -> bool {
    let separator = |value: &Value| value.only_str().is_some_and(|text| text == SEPARATOR);
    list.items().any(|(_, value)| separator(value)) || list.name(ENDED).is_some_and(|mark| !mark.has(&Atom::Missing))
}
