//! Arrays: exactly where all elements are known, else any element for all.

use super::super::Function;
use crate::eval::access::{remove_index, set_items};
use crate::eval::bind::Arguments;
use crate::eval::compare::from_cases;
use crate::eval::flow::Cx;
use crate::eval::grow::push;
use crate::eval::iterate::elements;
use crate::eval::measure::if_empty_after;
use crate::eval::state::State;
use crate::eval::unroll::UNORDERED;
use crate::eval::{Evaluator, Site};
use crate::value::{Atom, Case, Facts, Key, Kind, Object, ObjectId, Value, join};

/// So many elements are told apart by methods that take a function.
const MAX_ROUNDS: usize = 40;

pub(super) fn find<'p>(path: &str) -> Option<Function<'p>> {
    let function: Function<'p> = match path {
        "Array.isArray" => |_, _, _| Some(Value::either_bool()),
        "Array.of" => |e, cx, a| {
            let mut list = Object::sequence(Kind::List, a.positional.iter().cloned());
            list.rest = a.rest.clone();
            Some(e.allocate(cx, list))
        },
        "Array" => |e, cx, a| {
            let sized = a.positional.len() == 1 && matches!(a.at(0).only(), Some(Atom::Int(_) | Atom::Number));
            let list = match sized {
                true => Object::with_rest(Kind::List, Value::of(Atom::Undefined)),
                false => Object::sequence(Kind::List, a.positional.iter().cloned()),
            };
            Some(e.allocate(cx, list))
        },
        "Array.from" => |e, cx, a| {
            let mut list = Object::new(Kind::List);
            e.extend_object(cx, &mut list, &a.at(0));
            let list = e.allocate_at(cx, 0, list);
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

pub(super) fn takes_callback(name: &str) -> bool {
    matches!(
        name,
        "every"
            | "filter"
            | "find"
            | "findIndex"
            | "findLast"
            | "flatMap"
            | "forEach"
            | "map"
            | "reduce"
            | "reduceRight"
            | "some"
    )
}

/// One call of a callback: the element, what came out, and what is known when that counts as true or as false.
struct Round {
    element: Value,
    result: Value,
    passed: Option<Facts>,
    refused: Option<Facts>,
}

impl<'p> Evaluator<'p> {
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
                    if value.atoms().iter().any(|atom| matches!(atom, Atom::Object(_) | Atom::Symbol(_))) {
                        self.extend_object(cx, &mut all, &value);
                    } else {
                        push(&mut all, value);
                    }
                }
                self.allocate(cx, all)
            }
            "slice" => {
                let bound = |at: usize| if arguments.at(at).is_nothing() { Value::null() } else { arguments.at(at) };
                self.slice(cx, &own, &[bound(0), bound(1), Value::null()])
            }
            "flat" => {
                let element = self.element(cx, &own);
                let lists = element.filter(|atom| matches!(atom, Atom::Object(_) | Atom::Symbol(_)));
                let inner = if lists.is_nothing() { Value::NOTHING } else { self.element(cx, &lists) };
                self.allocate(cx, Object::with_rest(Kind::List, join::join(&inner, &element)))
            }
            "at" => crate::eval::access::lookup(object, &arguments.at(0)).present(),
            "keys" => self.allocate(cx, Object::with_rest(Kind::Iterator, Value::number())),
            "values" => own,
            "entries" => {
                let pair = Object::sequence(Kind::Tuple, [Value::number(), elements(object)]);
                let pair = self.allocate_at(cx, 0, pair);
                self.allocate(cx, Object::with_rest(Kind::Iterator, pair))
            }
            _ => return None,
        }))
    }

    /// Methods that change the array.
    fn array_change(
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
                for value in arguments.positional.iter().chain([&arguments.rest]).filter(|value| !value.is_nothing()) {
                    self.append(cx, &own, value);
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
            "reverse" if exact => {
                let reversed = items().into_iter().rev().collect();
                cx.state.change(id, |object| set_items(object, reversed));
                own
            }
            "unshift" | "splice" | "sort" | "reverse" | "fill" => {
                let skipped = if name == "splice" { 2 } else { 0 };
                let more = arguments.positional.iter().skip(skipped).filter(|_| name != "sort").cloned();
                let mut all = join::join_all(more.chain([elements(object)]).collect::<Vec<_>>());
                all = join::bake(&all, &cx.state.facts).without_cases();
                cx.state.change(id, |object| {
                    object.fields.retain(|(key, _)| !matches!(key, Key::Index(_)));
                    object.rest = all;
                });
                match name {
                    "splice" => self.allocate(cx, Object::with_rest(Kind::List, elements(object))),
                    _ => own,
                }
            }
            _ => return None,
        })
    }

    /// A method that calls a function for each element.
    pub(super) fn over_elements(
        &mut self,
        cx: &mut Cx<'_, 'p>,
        name: &str,
        own: &Value,
        element: &Value,
        arguments: &Arguments,
    ) -> Option<Value> {
        let in_order = |object: &std::sync::Arc<Object>| object.name(UNORDERED).is_none();
        let ordered = own.objects().all(|id| self.read(cx.state, id).is_some_and(in_order));
        let told_apart = ordered || !(name == "forEach" || name.starts_with("reduce"));
        let items = self.exact_items(cx, own).filter(|items| told_apart && items.len() <= MAX_ROUNDS);
        if name.starts_with("reduce") {
            return self.reduce(cx, items, element, name == "reduceRight", arguments);
        }
        let callback = arguments.at(0);
        let exact = items.is_some();
        let rounds = match items {
            Some(items) => self.exact_rounds(cx, name, own, items, &callback)?,
            None if element.is_nothing() => Vec::new(),
            None => self.any_round(cx, own, element, &callback),
        };
        Some(self.outcome_of(cx, name, &rounds, exact))
    }

    /// Calls the callback for each element in order; `every`, `some` and their like go on only while they have to.
    fn exact_rounds(
        &mut self,
        cx: &mut Cx<'_, 'p>,
        name: &str,
        own: &Value,
        items: Vec<Value>,
        callback: &Value,
    ) -> Option<Vec<Round>> {
        let ends_with = match name {
            "every" => Some(false),
            "find" | "findIndex" | "some" => Some(true),
            _ => None,
        };
        let mut rounds = Vec::with_capacity(items.len());
        let mut ends: Vec<State> = Vec::new();
        for (at, item) in items.into_iter().enumerate() {
            let given = Arguments::of([item.clone(), Value::int(at as i64), own.clone()]);
            let result = self.in_round(cx, at, callback, given)?;
            let round = self.round_of(cx, item, result);
            let ways = ends_with.map(|truth| match truth {
                true => (round.passed.clone(), round.refused.clone()),
                false => (round.refused.clone(), round.passed.clone()),
            });
            rounds.push(round);
            let Some((end, more)) = ways else { continue };
            if let Some(facts) = end {
                let mut state = cx.state.clone();
                state.learn(&facts);
                ends.push(state);
            }
            match more {
                Some(facts) => cx.state.learn(&facts),
                None => {
                    *cx.state = ends.pop()?;
                    break;
                }
            }
        }
        for end in &ends {
            cx.state.join(end, false);
        }
        Some(rounds)
    }

    fn round_of(&mut self, cx: &Cx<'_, 'p>, element: Value, result: Value) -> Round {
        let passed = self.truth_facts(cx.state, &result, true);
        let refused = self.truth_facts(cx.state, &result, false);
        Round { element, result, passed, refused }
    }

    /// Calls a callback with sites of its own for what it makes.
    pub(in crate::eval) fn in_round(
        &mut self,
        cx: &mut Cx<'_, 'p>,
        at: usize,
        callback: &Value,
        given: Arguments,
    ) -> Option<Value> {
        let site = Site { register: cx.site.register ^ ((at as u32 + 1) << 20), ..cx.site };
        let mut inner = Cx { act: &mut *cx.act, state: &mut *cx.state, site, origin: cx.origin };
        self.call(&mut inner, callback, given)
    }

    /// Calls the callback for any element, none or several times. What each call has established for its element holds
    /// for all of them afterwards.
    fn any_round(&mut self, cx: &mut Cx<'_, 'p>, own: &Value, element: &Value, callback: &Value) -> Vec<Round> {
        let before: State = cx.state.clone();
        let mut rounds = Vec::new();
        for _ in 0..2 {
            let start = cx.state.clone();
            let given = Arguments::of([element.clone(), Value::number(), own.clone()]);
            let Some(result) = self.call(cx, callback, given) else {
                *cx.state = before;
                return rounds;
            };
            rounds = vec![self.round_of(cx, element.clone(), result)];
            let learned = cx.state.facts.beyond(&before.facts);
            let if_empty = if_empty_after(&start, cx.state);
            cx.state.join(&start, false);
            let about = self.about_elements(cx.state, element, &learned);
            cx.state.learn(&about);
            let about = |(id, facts)| (id, self.about_elements(cx.state, element, &facts));
            let if_empty = if_empty.into_iter().map(about).collect();
            self.learn_if_empty(cx.state, if_empty);
        }
        rounds
    }

    /// The facts about elements, which hold for all of them, and for the whole text when they are its characters.
    fn about_elements(&mut self, state: &State, element: &Value, facts: &Facts) -> Facts {
        let symbols: Vec<_> = element.holes().iter().map(|hole| hole.symbol).collect();
        let about = facts.filter(|symbol| symbols.iter().any(|base| self.symbols.is_below(symbol, *base)));
        self.for_all(state, &about)
    }

    fn outcome_of(&mut self, cx: &mut Cx<'_, 'p>, name: &str, rounds: &[Round], exact: bool) -> Value {
        let either =
            |facts: &dyn Fn(&Round) -> Option<Facts>| rounds.iter().filter_map(facts).reduce(|all, one| all.or(&one));
        let all = |facts: &dyn Fn(&Round) -> Option<Facts>| {
            rounds.iter().map(facts).try_fold(Facts::default(), |all, one| Some(all.and(&one?)))
        };
        let kept: Vec<Option<Value>> =
            rounds.iter().map(|round| round.passed.as_ref().map(|facts| self.kept(&round.element, facts))).collect();
        match name {
            "map" if exact => {
                let items = rounds.iter().map(|round| round.result.without_cases());
                self.allocate(cx, Object::sequence(Kind::List, items))
            }
            "map" => {
                let rest = join::join_all(rounds.iter().map(|round| round.result.without_cases()));
                self.allocate(cx, Object::with_rest(Kind::List, rest))
            }
            "flatMap" => {
                let mut list = Object::new(Kind::List);
                for round in rounds {
                    let lists = round.result.filter(|atom| matches!(atom, Atom::Object(_) | Atom::Symbol(_)));
                    let others = round.result.filter(|atom| !matches!(atom, Atom::Object(_)));
                    if others.is_nothing() && exact {
                        self.extend_object(cx, &mut list, &lists);
                    } else {
                        let inner = if lists.is_nothing() { Value::NOTHING } else { self.element(cx, &lists) };
                        list.rest = join::join(&list.rest, &join::join(&inner, &others));
                    }
                }
                self.allocate(cx, list)
            }
            "filter" => {
                let certain = exact && rounds.iter().all(|round| round.passed.is_some() != round.refused.is_some());
                let kept: Vec<Value> = kept.into_iter().flatten().collect();
                let list = match certain {
                    true => Object::sequence(Kind::List, kept),
                    false => Object {
                        if_empty: all(&|round| round.refused.clone())
                            .map(|facts| self.for_all(cx.state, &facts))
                            .unwrap_or_default(),
                        ..Object::with_rest(Kind::List, join::join_all(kept))
                    },
                };
                self.allocate(cx, list)
            }
            "find" | "findLast" | "findIndex" => {
                let found = kept.into_iter().flatten().collect::<Vec<_>>();
                let (found, none) = match name {
                    "findIndex" => (found_index(), Value::int(-1)),
                    _ => (join::join_all(found), Value::of(Atom::Undefined)),
                };
                let facts = either(&|round| round.passed.clone()).unwrap_or_default();
                if found.is_nothing() {
                    return none;
                }
                from_cases(vec![
                    Case { value: found.without_cases(), facts },
                    Case { value: none, facts: Facts::default() },
                ])
            }
            "some" | "every" => {
                let some = name == "some";
                let yes = if some { either(&|round| round.passed.clone()) } else { all(&|round| round.passed.clone()) };
                let no =
                    if some { all(&|round| round.refused.clone()) } else { either(&|round| round.refused.clone()) };
                let answers = [(true, yes), (false, no)].into_iter().filter_map(|(answer, facts)| {
                    let mut facts = facts?;
                    if !exact {
                        facts = self.facts_of_any(cx.state, rounds, facts, answer != some);
                    }
                    Some(Case { value: Value::bool(answer), facts })
                });
                let answers: Vec<Case> = answers.collect();
                if answers.is_empty() { Value::bool(!some) } else { from_cases(answers) }
            }
            _ => Value::of(Atom::Undefined),
        }
    }

    /// With a list of unknown length: what a round told of its element holds for all elements, or for one only.
    fn facts_of_any(&mut self, state: &State, rounds: &[Round], facts: Facts, for_all: bool) -> Facts {
        let Some(round) = rounds.first() else { return facts };
        let element = round.element.clone();
        if for_all {
            let about = self.about_elements(state, &element, &facts);
            return about;
        }
        let symbols: Vec<_> = element.holes().iter().map(|hole| hole.symbol).collect();
        facts.filter(|symbol| !symbols.iter().any(|base| self.symbols.is_below(symbol, *base)))
    }

    fn reduce(
        &mut self,
        cx: &mut Cx<'_, 'p>,
        items: Option<Vec<Value>>,
        element: &Value,
        backwards: bool,
        arguments: &Arguments,
    ) -> Option<Value> {
        let callback = arguments.at(0);
        let start = arguments.at(1);
        let Some(mut items) = items else {
            let mut total = if start.is_nothing() { element.clone() } else { start };
            for at in 0..3 {
                let before = cx.state.clone();
                let given = Arguments::of([total.clone(), element.clone(), Value::number()]);
                let next = self.in_round(cx, 0, &callback, given).unwrap_or_default();
                cx.state.join(&before, at > 0);
                let joined = join::join(&total, &next);
                total = if at > 0 { join::widen(&total, &joined) } else { joined };
            }
            return Some(total.without_cases());
        };
        if backwards {
            items.reverse();
        }
        let mut items = items.into_iter();
        let mut total = if start.is_nothing() { items.next().unwrap_or_else(Value::unknown) } else { start };
        for (at, item) in items.enumerate() {
            total = self.in_round(cx, at, &callback, Arguments::of([total, item, Value::int(at as i64)]))?;
        }
        Some(total)
    }
}

/// The index of something that was found: 0 or more.
fn found_index() -> Value {
    Value::from_atoms([Atom::Int(0), Atom::Float(crate::value::Number(f64::INFINITY.to_bits()))])
}

/// The answer of a question for something as its index, -1 for none.
pub(super) fn as_index(answer: &Value) -> Value {
    let cases = join::cases_of(answer).into_iter().flat_map(|case| {
        let (yes, no) = case.value.truth();
        let found = yes.then(|| Case { value: found_index(), facts: case.facts.clone() });
        found.into_iter().chain(no.then(|| Case { value: Value::int(-1), facts: case.facts.clone() }))
    });
    from_cases(cases.collect())
}
