//! Python's functions over elements, and those that call what they are given.

use super::super::Function;
use crate::eval::Evaluator;
use crate::eval::bind::Arguments;
use crate::eval::compare::from_cases;
use crate::eval::flow::Cx;
use crate::value::{Atom, Case, Facts, Key, Kind, Object, Value, join};

pub(super) fn find<'p>(path: &str) -> Option<Function<'p>> {
    let function: Function<'p> = match path {
        "list" => |e, cx, a| Some(e.sequence_from(cx, Kind::List, a)),
        "tuple" => |e, cx, a| Some(e.sequence_from(cx, Kind::Tuple, a)),
        "set" | "frozenset" => |e, cx, a| Some(e.sequence_from(cx, Kind::Set, a)),
        "dict" => |e, cx, a| {
            let mut object = Object::new(Kind::Dict);
            let tree = a.tree.iter().map(|tree| Value::of(Atom::Symbol(tree.clone())));
            for value in a.positional.iter().cloned().chain(tree).collect::<Vec<_>>() {
                e.merge_pairs(cx, &mut object, &value);
            }
            for (name, value) in &a.named {
                object.set_field(Key::Item(name.clone()), join::bake(value, &cx.state.facts));
            }
            if a.named.len() > 1 {
                object.last = None;
            }
            object.rest = join::join(&object.rest, &a.named_rest);
            Some(e.allocate(cx, object))
        },
        "dict.fromkeys" | "collections.OrderedDict.fromkeys" => |e, cx, a| Some(e.dict_of_keys(cx, a)),
        "iter" | "aiter" => |e, cx, a| Some(e.own_iterator(cx, &a.at(0))),
        "next" | "anext" => |e, cx, a| next(e, cx, a),
        "reversed" => |e, cx, a| {
            let value = a.at(0);
            let object = match e.exact_items(cx, &value) {
                Some(items) => Object::sequence(Kind::List, items.into_iter().rev()),
                None => Object::with_rest(Kind::List, e.element(cx, &value)),
            };
            Some(e.allocate(cx, object))
        },
        "sorted" => |e, cx, a| {
            if let Some(items) = e.sorted_constants(cx, a) {
                return Some(e.allocate(cx, Object::sequence(Kind::List, items)));
            }
            let element = e.element(cx, &a.at(0));
            e.call_key(cx, a, &element);
            Some(e.allocate(cx, Object::with_rest(Kind::List, element)))
        },
        "min" | "max" => |e, cx, a| {
            let value =
                if a.positional.len() > 1 { join::join_all(a.positional.clone()) } else { e.element(cx, &a.at(0)) };
            e.call_key(cx, a, &value);
            Some(join::join(&value, &a.named("default").cloned().unwrap_or_default()))
        },
        "sum" => |e, cx, a| sum(e, cx, a),
        "enumerate" => |e, cx, a| enumerate(e, cx, a),
        "zip" | "itertools.zip_longest" => |e, cx, a| zip(e, cx, a),
        "map" | "itertools.starmap" => |e, cx, a| map(e, cx, a),
        "filter" | "itertools.filterfalse" => |e, cx, a| filter(e, cx, a),
        "any" => |e, cx, a| Some(e.quantified(cx, &a.at(0), false)),
        "all" => |e, cx, a| Some(e.quantified(cx, &a.at(0), true)),
        "range" | "xrange" => |e, cx, a| {
            let object = match counted(a) {
                Some(numbers) => Object::sequence(Kind::List, numbers.into_iter().map(Value::int)),
                None => Object::with_rest(Kind::List, Value::number()),
            };
            Some(e.allocate(cx, object))
        },
        _ => return None,
    };
    Some(function)
}

/// How many numbers of a range are told apart.
const MAX_COUNTED: i64 = 16;

/// The numbers of a short range.
fn counted(a: &Arguments) -> Option<Vec<i64>> {
    let parts: Option<Vec<i64>> = a
        .positional
        .iter()
        .map(|value| if let Some(Atom::Int(number)) = value.only() { Some(*number) } else { None })
        .collect();
    let (from, to, step) = match *parts? {
        [to] => (0, to, 1),
        [from, to] => (from, to, 1),
        [from, to, step] => (from, to, step),
        _ => return None,
    };
    let within = |at: i64| if step > 0 { at < to } else { at > to };
    let numbers: Vec<i64> = (0..=MAX_COUNTED)
        .map_while(|round| from.checked_add(step.checked_mul(round)?))
        .take_while(|at| within(*at))
        .collect();
    (step != 0 && numbers.len() as i64 <= MAX_COUNTED).then_some(numbers)
}

fn next<'p>(e: &mut Evaluator<'p>, cx: &mut Cx<'_, 'p>, a: &Arguments) -> Option<Value> {
    let value = a.at(0);
    let element = match (e.exact_items(cx, &value), value.only()) {
        // An iterator over a list is a list of its own here: its first element goes.
        (Some(items), Some(Atom::Object(id))) if !items.is_empty() => {
            cx.state.change(*id, |object| crate::eval::access::remove_index(object, 0));
            items[0].clone()
        }
        _ => e.element(cx, &value),
    };
    let all = join::join(&element, &a.at(1));
    (!all.is_nothing()).then_some(all)
}

fn sum<'p>(e: &mut Evaluator<'p>, cx: &mut Cx<'_, 'p>, a: &Arguments) -> Option<Value> {
    let element = e.element(cx, &a.at(0));
    let start = a.get(1, "start");
    let lists = [&element, &start].iter().any(|value| value.objects().next().is_some());
    if !lists {
        return Some(Value::number());
    }
    let mut object = Object::new(Kind::List);
    e.extend_object(cx, &mut object, &start);
    let inner = e.element(cx, &element);
    object.rest = join::join(&object.rest, &inner);
    Some(e.allocate(cx, object))
}

fn enumerate<'p>(e: &mut Evaluator<'p>, cx: &mut Cx<'_, 'p>, a: &Arguments) -> Option<Value> {
    let value = a.at(0);
    let mut list = Object::new(Kind::List);
    match e.exact_items(cx, &value) {
        Some(items) if items.len() <= 64 => {
            for (at, item) in items.into_iter().enumerate() {
                let site = cx.site(crate::eval::Tag::NATIVE + at as u16);
                let pair = Object::sequence(Kind::Tuple, [Value::int(at as i64), item]);
                let pair = e.new_object(cx.state, site, pair);
                crate::eval::grow::push(&mut list, Value::object(pair));
            }
        }
        _ => {
            let element = e.element(cx, &value);
            let pair = Object::sequence(Kind::Tuple, [Value::number(), element]);
            let pair = e.new_object(cx.state, cx.site(crate::eval::Tag::NATIVE), pair);
            list.rest = Value::object(pair);
        }
    }
    Some(e.allocate(cx, list))
}

fn zip<'p>(e: &mut Evaluator<'p>, cx: &mut Cx<'_, 'p>, a: &Arguments) -> Option<Value> {
    let exact: Option<Vec<Vec<Value>>> = a.positional.iter().map(|value| e.exact_items(cx, value)).collect();
    let mut list = Object::new(Kind::List);
    match exact {
        Some(columns) if a.rest.is_nothing() && columns.iter().all(|column| column.len() <= 64) => {
            let rows = columns.iter().map(Vec::len).min().unwrap_or_default();
            for at in 0..rows {
                let row = columns.iter().map(|column| column[at].clone());
                let site = cx.site(crate::eval::Tag::NATIVE + at as u16);
                let row = e.new_object(cx.state, site, Object::sequence(Kind::Tuple, row));
                crate::eval::grow::push(&mut list, Value::object(row));
            }
        }
        _ => {
            let mut row = Object::new(Kind::Tuple);
            for value in &a.positional {
                let element = e.element(cx, value);
                crate::eval::grow::push(&mut row, element);
            }
            row.rest = e.element(cx, &a.rest);
            let row = e.new_object(cx.state, cx.site(crate::eval::Tag::NATIVE), row);
            list.rest = Value::object(row);
        }
    }
    Some(e.allocate(cx, list))
}

fn map<'p>(e: &mut Evaluator<'p>, cx: &mut Cx<'_, 'p>, a: &Arguments) -> Option<Value> {
    let function = a.at(0);
    let mut list = Object::new(Kind::List);
    let columns = &a.positional[1.min(a.positional.len())..];
    if let [only] = columns
        && let Some(items) = e.exact_items(cx, only)
        && items.len() <= 16
    {
        for (at, item) in items.into_iter().enumerate() {
            let value = e.in_round(cx, at, &function, Arguments::of([item]))?;
            crate::eval::grow::push(&mut list, value);
        }
        return Some(e.allocate(cx, list));
    }
    let mut arguments = Arguments::default();
    for column in columns {
        let element = e.element(cx, column);
        if element.is_nothing() {
            return Some(e.allocate(cx, list));
        }
        arguments.push(element);
    }
    let before = cx.state.clone();
    let value = e.call(cx, &function, arguments);
    cx.state.join(&before, false);
    list.rest = join::bake(&value.unwrap_or_default(), &cx.state.facts);
    Some(e.allocate(cx, list))
}

/// `filter(check, items)`: what stays has passed the check.
fn filter<'p>(e: &mut Evaluator<'p>, cx: &mut Cx<'_, 'p>, a: &Arguments) -> Option<Value> {
    let (function, items) = (a.at(0), a.at(1));
    let element = e.element(cx, &items);
    if element.is_nothing() || matches!(function.only(), Some(Atom::Null)) {
        return Some(e.allocate(cx, Object::with_rest(Kind::List, element)));
    }
    let before = cx.state.clone();
    let answer = e.call(cx, &function, Arguments::of([element.clone()])).unwrap_or_default();
    let passed = e.truth_facts(cx.state, &answer, true);
    cx.state.join(&before, false);
    let kept = match passed {
        Some(facts) => e.kept(&element, &facts),
        None => Value::NOTHING,
    };
    Some(e.allocate(cx, Object::with_rest(Kind::List, kept)))
}

impl<'p> Evaluator<'p> {
    pub(in crate::eval::native) fn sequence_from(&mut self, cx: &mut Cx<'_, 'p>, kind: Kind, a: &Arguments) -> Value {
        let mut object = Object::new(kind);
        let value = a.at(0);
        if !value.is_nothing() {
            let dict = match value.only() {
                Some(Atom::Object(id)) => self.read(cx.state, *id).cloned().filter(|found| found.kind == Kind::Dict),
                _ => None,
            };
            match dict {
                Some(dict) if dict.exact() && !dict.summary => {
                    for (key, _) in dict.items() {
                        crate::eval::grow::push(&mut object, join::key_value(key));
                    }
                }
                _ => self.extend_object(cx, &mut object, &value),
            }
        }
        self.allocate(cx, object)
    }

    /// `iter(x)`: what is taken from it stays in the list that it was made of.
    fn own_iterator(&mut self, cx: &mut Cx<'_, 'p>, value: &Value) -> Value {
        match self.exact_items(cx, value) {
            Some(items) => self.allocate(cx, Object::sequence(Kind::List, items)),
            None => self.iterator(cx, value),
        }
    }

    fn dict_of_keys(&mut self, cx: &mut Cx<'_, 'p>, a: &Arguments) -> Value {
        let value = a.at(1);
        let value = if value.is_nothing() { Value::null() } else { join::bake(&value, &cx.state.facts) };
        let mut object = Object::new(Kind::Dict);
        let keys = a.at(0);
        for key in self.exact_items(cx, &keys).unwrap_or_else(|| vec![self.element(cx, &keys)]) {
            crate::eval::access::put_item(&mut object, &key, value.clone());
        }
        self.allocate(cx, object)
    }

    /// Constant texts in their order.
    fn sorted_constants(&mut self, cx: &mut Cx<'_, 'p>, a: &Arguments) -> Option<Vec<Value>> {
        if a.positional.len() != 1 || !a.named.is_empty() {
            return None;
        }
        let items = self.known_items(cx, &a.at(0))?;
        let mut texts: Vec<_> = items.iter().map(|item| item.only_str().cloned()).collect::<Option<_>>()?;
        texts.sort();
        Some(texts.into_iter().map(Value::str).collect())
    }

    fn call_key(&mut self, cx: &mut Cx<'_, 'p>, a: &Arguments, element: &Value) {
        if let Some(key) = a.named("key").cloned()
            && !matches!(key.only(), Some(Atom::Null))
            && !element.is_nothing()
        {
            let before = cx.state.clone();
            self.call(cx, &key, Arguments::of([element.clone()]));
            cx.state.join(&before, false);
        }
    }

    /// `all(…)` and `any(…)`: when all are true, each is; when not any is, each is not. Else one is otherwise: what is
    /// known then whichever it is.
    pub(in crate::eval) fn quantified(&mut self, cx: &mut Cx<'_, 'p>, values: &Value, all: bool) -> Value {
        let items = self.exact_items(cx, values);
        let exact = items.is_some();
        let items =
            items.unwrap_or_else(|| Some(self.element(cx, values)).filter(|v| !v.is_nothing()).into_iter().collect());
        let mut each = Some(Facts::default());
        let mut one: Option<Facts> = None;
        for item in &items {
            let facts = self.truth_facts(cx.state, item, all).or((!exact).then(Facts::default));
            each = each.zip(facts).map(|(have, facts)| have.and(&facts));
            if let Some(facts) = self.truth_facts(cx.state, item, !all) {
                one = Some(one.map_or(facts.clone(), |have| have.or(&facts)));
            }
        }
        // Which element it was is not known: nothing is told about any of them.
        let one = one.map(|facts| facts.filter(|symbol| !self.is_of_any(cx.state, symbol)));
        let each = each.map(|facts| self.for_all(cx.state, &facts));
        let cases = [(all, each), (!all, one)];
        let cases =
            cases.into_iter().filter_map(|(answer, facts)| Some(Case { value: Value::bool(answer), facts: facts? }));
        from_cases(cases.collect())
    }

    /// `len(x)`-like: whether all elements of one are in the other.
    pub(in crate::eval) fn all_within(&mut self, cx: &mut Cx<'_, 'p>, elements: &Value, container: &Value) -> Value {
        let answer = self.compare(cx, crate::ir::CompareOp::In, elements, container);
        let facts = self.truth_facts(cx.state, &answer, true).unwrap_or_default();
        let facts = self.for_all(cx.state, &facts);
        from_cases(vec![
            Case { value: Value::bool(true), facts },
            Case { value: Value::bool(false), facts: Facts::default() },
        ])
    }
}
