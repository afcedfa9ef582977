//! Arrays: exactly where all elements are known, else any element for all.

mod callback;
mod change;

pub(super) use callback::takes_callback;

use super::super::Function;
use crate::eval::Evaluator;
use crate::eval::bind::Arguments;
use crate::eval::compare::from_cases;
use crate::eval::flow::Cx;
use crate::eval::grow::push;
use crate::eval::iterate::elements;
use crate::value::{Atom, Case, Key, Kind, Object, ObjectId, Value, join};

/// Where an array keeps what its length tells.
/// So many elements are told apart by methods that take a function.
const MAX_ROUNDS: usize = 40;
/// So deep `flat` goes into arrays of arrays.
const MAX_DEPTH: i64 = 4;

pub(super) fn find<'p>(path: &str) -> Option<Function<'p>> {
    let function: Function<'p> = match path {
        "Array.isArray" => |e, cx, a| Some(e.is_array(cx, &a.at(0))),
        "Array.of" => |e, cx, a| {
            let mut list = Object::sequence(Kind::List, a.positional.iter().cloned());
            list.rest = a.rest.clone();
            Some(e.allocate(cx, list))
        },
        "Array" => |e, cx, a| {
            let sized = a.positional.len() == 1 && matches!(a.at(0).only(), Some(Atom::Int(_) | Atom::Number));
            let list = match sized {
                true => of_length(&a.at(0)),
                false => Object::sequence(Kind::List, a.positional.iter().cloned()),
            };
            Some(e.allocate(cx, list))
        },
        "Array.from" => |e, cx, a| {
            let list = e.array_like(cx, &a.at(0));
            if a.at(1).is_nothing() {
                return Some(list);
            }
            let mut rest = a.clone();
            rest.positional.remove(0);
            e.javascript_method(cx, "map", &list, rest)
        },
        _ => return None,
    };
    Some(function)
}

/// An array of so many elements that nothing was stored into.
fn of_length(length: &Value) -> Object {
    let undefined = Value::of(Atom::Undefined);
    match length.only() {
        Some(Atom::Int(count)) if (0..=MAX_ROUNDS as i64).contains(count) => {
            Object::sequence(Kind::List, (0..*count).map(|_| undefined.clone()))
        }
        _ => Object::with_rest(Kind::List, undefined),
    }
}

impl<'p> Evaluator<'p> {
    /// Whether a value is an array: known where all that it may be are arrays, or none of it is an object.
    fn is_array(&mut self, cx: &Cx<'_, 'p>, value: &Value) -> Value {
        let answers = value.atoms().iter().map(|atom| match atom {
            Atom::Object(id) => self.read(cx.state, *id).filter(|object| object.kind == Kind::List).map(|_| true),
            Atom::Undefined | Atom::Null | Atom::Bool(_) | Atom::Int(_) | Atom::Str(_) => Some(false),
            _ => None,
        });
        let answers: Vec<Option<bool>> = answers.collect();
        match answers.first() {
            Some(Some(first)) if answers.iter().all(|answer| *answer == Some(*first)) => Value::bool(*first),
            _ => Value::either_bool(),
        }
    }

    pub(super) fn array_method(
        &mut self,
        cx: &mut Cx<'_, 'p>,
        name: &str,
        id: ObjectId,
        object: &Object,
        arguments: &Arguments,
    ) -> Option<Option<Value>> {
        let own = Value::object(id);
        if takes_callback(name) {
            let element = self.element(cx, &own);
            return Some(self.over_elements(cx, name, &own, &element, arguments));
        }
        if let Some(value) = self.array_change(cx, name, id, object, arguments) {
            return Some(Some(value));
        }
        if let Some(value) = self.array_copy(cx, name, object, arguments) {
            return Some(Some(value));
        }
        Some(Some(match name {
            "join" | "toString" => {
                let separator = if arguments.is_empty() { Value::str(",") } else { arguments.at(0) };
                self.join_texts(cx, &separator, &own)
            }
            "includes" => self.compare(cx, crate::ir::CompareOp::In, &arguments.at(0), &own),
            "indexOf" | "lastIndexOf" => {
                let answer = self.compare(cx, crate::ir::CompareOp::In, &arguments.at(0), &own);
                as_index(&answer)
            }
            "hasOwnProperty" => self.compare(cx, crate::ir::CompareOp::HasKey, &arguments.at(0), &own),
            "concat" => {
                let mut all = Object::new(Kind::List);
                self.extend_object(cx, &mut all, &own);
                for value in arguments.positional.clone() {
                    self.add_spread(cx, &mut all, &value, 1);
                }
                self.allocate(cx, all)
            }
            "slice" => {
                let bound = |at: usize| if arguments.at(at).is_nothing() { Value::null() } else { arguments.at(at) };
                self.slice(cx, &own, &[bound(0), bound(1), Value::null()])
            }
            "flat" => {
                let depth = match arguments.at(0).only() {
                    None => 1,
                    Some(Atom::Int(depth)) => (*depth).clamp(0, MAX_DEPTH),
                    Some(_) => MAX_DEPTH,
                };
                let mut all = Object::new(Kind::List);
                self.add_spread(cx, &mut all, &own, depth + 1);
                self.allocate(cx, all)
            }
            "at" => crate::eval::access::lookup(object, &arguments.at(0)).present(),
            "keys" => self.allocate(cx, Object::with_rest(Kind::Iterator, Value::number())),
            "values" => own,
            "entries" if object.exact() && !object.summary => {
                let items: Vec<Value> = object.items().map(|(_, value)| value.clone()).collect();
                let pairs = items.into_iter().enumerate().map(|(at, item)| {
                    let pair = Object::sequence(Kind::Tuple, [Value::int(at as i64), item]);
                    self.allocate_at(cx, 32 + at, pair)
                });
                let pairs: Vec<Value> = pairs.collect();
                self.allocate(cx, Object::sequence(Kind::List, pairs))
            }
            "entries" => {
                let pair = Object::sequence(Kind::Tuple, [Value::number(), elements(object)]);
                let pair = self.allocate_at(cx, 0, pair);
                self.allocate(cx, Object::with_rest(Kind::Iterator, pair))
            }
            _ => return None,
        }))
    }

    /// What `Array.from` makes of something: its elements, or as many as its length says.
    fn array_like(&mut self, cx: &mut Cx<'_, 'p>, from: &Value) -> Value {
        let mut list = Object::new(Kind::List);
        let plain = match from.only() {
            Some(Atom::Object(id)) => self.read(cx.state, *id).filter(|object| object.kind == Kind::Record).cloned(),
            _ => None,
        };
        match plain.filter(|object| object.name("@@iterator").is_none()) {
            Some(object) => {
                let length = object.name("length").cloned().unwrap_or_default();
                let stored = object.fields.iter().filter(|(key, _)| *key != Key::Name("length".into()));
                let stored = join::join_all(stored.map(|(_, value)| value.present()).chain([object.rest.clone()]));
                list = of_length(&length);
                if !stored.is_nothing() {
                    list = Object::with_rest(Kind::List, stored);
                }
            }
            None => self.extend_object(cx, &mut list, from),
        }
        self.allocate_at(cx, 0, list)
    }

    /// Adds a value to a new list, or, when it is an array, its elements; those likewise, down to a depth.
    fn add_spread(&mut self, cx: &mut Cx<'_, 'p>, list: &mut Object, value: &Value, depth: i64) {
        let value = join::bake(value, &cx.state.facts);
        if depth == 0 {
            push(list, value);
            return;
        }
        if let Some(items) = value.only().filter(|atom| matches!(atom, Atom::Object(_))) {
            let array = Value::of(items.clone());
            if let Some(items) = self.exact_items(cx, &array) {
                for item in items {
                    self.add_spread(cx, list, &item, depth - 1);
                }
                return;
            }
        }
        let mut others = Value::NOTHING;
        let mut inner = Value::NOTHING;
        for atom in value.atoms() {
            let one = Value::of(atom.clone());
            let array = match atom {
                Atom::Object(id) => self.read(cx.state, *id).is_some_and(|object| object.is_sequence()),
                Atom::Symbol(_) => {
                    others = join::join(&others, &one);
                    true
                }
                _ => false,
            };
            match array {
                true => inner = join::join(&inner, &self.element(cx, &one)),
                false => others = join::join(&others, &one),
            }
        }
        if inner.is_nothing() {
            push(list, others);
            return;
        }
        list.rest = join::join(&list.rest, &others);
        let mut deeper = Object::with_rest(Kind::List, Value::NOTHING);
        match depth > 1 && inner.objects().next().is_some() {
            true => self.add_spread(cx, &mut deeper, &inner, depth - 1),
            false => deeper.rest = inner,
        }
        list.rest = join::join(&list.rest, &elements(&deeper));
    }
}

/// The answer of a question for something as its index, -1 for none.
pub(super) fn as_index(answer: &Value) -> Value {
    let cases = join::cases_of(answer).into_iter().flat_map(|case| {
        let (yes, no) = case.value.truth();
        let found = yes.then(|| Case { value: callback::found_index(), facts: case.facts.clone() });
        found.into_iter().chain(no.then(|| Case { value: Value::int(-1), facts: case.facts.clone() }))
    });
    from_cases(cases.collect())
}
