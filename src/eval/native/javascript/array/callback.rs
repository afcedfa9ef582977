//! Methods of arrays that call a function for each element.

use super::MAX_ROUNDS;
use crate::eval::bind::Arguments;
use crate::eval::compare::from_cases;
use crate::eval::flow::Cx;
use crate::eval::measure::{LARGE, if_empty_after};
use crate::eval::state::State;
use crate::eval::unroll::UNORDERED;
use crate::eval::{Evaluator, Site};
use crate::value::{Atom, Case, Facts, Kind, Object, Value, join};

pub(in super::super) fn takes_callback(name: &str) -> bool {
    matches!(
        name,
        "every"
            | "filter"
            | "find"
            | "findIndex"
            | "findLast"
            | "findLastIndex"
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
    place: Value,
    result: Value,
    passed: Option<Facts>,
    refused: Option<Facts>,
}

impl<'p> Evaluator<'p> {
    /// A method that calls a function for each element.
    pub(in super::super) fn over_elements(
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
        let callback = match arguments.at(1) {
            this if this.is_nothing() => callback,
            this => self.rebound(cx, &callback, &this, true),
        };
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
            "find" | "findIndex" | "findLast" | "findLastIndex" | "some" => Some(true),
            _ => None,
        };
        let backwards = name.starts_with("findLast");
        let count = items.len();
        let places: Vec<usize> = if backwards { (0..count).rev().collect() } else { (0..count).collect() };
        let mut rounds = Vec::with_capacity(items.len());
        let mut ends: Vec<State> = Vec::new();
        for at in places {
            let item = items[at].clone();
            let given = Arguments::of([item.clone(), Value::int(at as i64), own.clone()]);
            let result = self.in_round(cx, at, callback, given)?;
            let round = self.round_of(cx, (item, Value::int(at as i64)), result);
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

    fn round_of(&mut self, cx: &Cx<'_, 'p>, (element, place): (Value, Value), result: Value) -> Round {
        let passed = self.truth_facts(cx.state, &result, true);
        let refused = self.truth_facts(cx.state, &result, false);
        Round { element, place, result, passed, refused }
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
        let symbols: Vec<_> = element.holes().iter().map(|hole| hole.symbol).collect();
        let mut rounds = Vec::new();
        for _ in 0..2 {
            let start = cx.state.clone();
            cx.state.go_into(&symbols);
            let given = Arguments::of([element.clone(), Value::number(), own.clone()]);
            let Some(result) = self.call(cx, callback, given) else {
                *cx.state = before;
                return rounds;
            };
            rounds = vec![self.round_of(cx, (element.clone(), found_index()), result)];
            let learned = cx.state.facts.beyond(&before.facts);
            let if_empty = if_empty_after(&start, cx.state);
            cx.state.elements = start.elements.clone();
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
        match name {
            "map" if exact => {
                let items = rounds.iter().map(|round| round.result.without_cases());
                self.allocate(cx, Object::sequence(Kind::List, items))
            }
            "map" => {
                let rest = join::join_all(rounds.iter().map(|round| round.result.without_cases()));
                self.allocate(cx, Object::with_rest(Kind::List, rest))
            }
            "flatMap" => self.flattened(cx, rounds, exact),
            "filter" => self.filtered(cx, rounds, exact),
            "find" | "findLast" | "findIndex" | "findLastIndex" => self.found_in_rounds(cx.state, name, rounds, exact),
            "some" | "every" => self.answered(cx.state, name == "some", rounds, exact),
            _ => Value::of(Atom::Undefined),
        }
    }

    fn flattened(&mut self, cx: &mut Cx<'_, 'p>, rounds: &[Round], exact: bool) -> Value {
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

    fn filtered(&mut self, cx: &mut Cx<'_, 'p>, rounds: &[Round], exact: bool) -> Value {
        let certain = exact && rounds.iter().all(|round| round.passed.is_some() != round.refused.is_some());
        let kept = self.passed(rounds);
        let list = match certain {
            true => Object::sequence(Kind::List, kept),
            false => Object {
                if_empty: all_of(rounds, &|round| round.refused.clone())
                    .map(|facts| self.for_all(cx.state, &facts))
                    .unwrap_or_default(),
                ..Object::with_rest(Kind::List, join::join_all(kept))
            },
        };
        self.allocate(cx, list)
    }

    /// The elements that were let pass, each with what is known then.
    fn passed(&mut self, rounds: &[Round]) -> Vec<Value> {
        rounds.iter().filter_map(|round| Some(self.kept(&round.element, round.passed.as_ref()?))).collect()
    }

    fn found_in_rounds(&mut self, state: &State, name: &str, rounds: &[Round], exact: bool) -> Value {
        let (found, none) = match name.ends_with("Index") {
            true => {
                let places = rounds.iter().filter(|round| round.passed.is_some());
                (places.map(|round| round.place.clone()).collect::<Vec<_>>(), Value::int(-1))
            }
            false => (self.passed(rounds), Value::of(Atom::Undefined)),
        };
        let found = join::join_all(found);
        if found.is_nothing() {
            return none;
        }
        if exact && rounds.last().is_some_and(|round| round.refused.is_none()) {
            return found;
        }
        let mut facts = any_of(rounds, &|round| round.passed.clone()).unwrap_or_default();
        // Of what was not found, each element was refused.
        let mut refused = all_of(rounds, &|round| round.refused.clone()).unwrap_or_default();
        if !exact {
            facts = self.facts_of_any(state, rounds, facts, false);
            refused = self.facts_of_any(state, rounds, refused, true);
        }
        from_cases(vec![Case { value: found.without_cases(), facts }, Case { value: none, facts: refused }])
    }

    /// The answer of `some`, or of `every`.
    fn answered(&mut self, state: &State, some: bool, rounds: &[Round], exact: bool) -> Value {
        let passed = |round: &Round| round.passed.clone();
        let refused = |round: &Round| round.refused.clone();
        let (yes, no) = match some {
            true => (any_of(rounds, &passed), all_of(rounds, &refused)),
            false => (all_of(rounds, &passed), any_of(rounds, &refused)),
        };
        let answers = [(true, yes), (false, no)].into_iter().filter_map(|(answer, facts)| {
            let mut facts = facts?;
            if !exact {
                facts = self.facts_of_any(state, rounds, facts, answer != some);
            }
            Some(Case { value: Value::bool(answer), facts })
        });
        let answers: Vec<Case> = answers.collect();
        if answers.is_empty() { Value::bool(!some) } else { from_cases(answers) }
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

/// What is known when one of the rounds told something, nobody knows which; `None` when none did.
fn any_of(rounds: &[Round], facts: &dyn Fn(&Round) -> Option<Facts>) -> Option<Facts> {
    rounds.iter().filter_map(facts).reduce(|all, one| all.or(&one))
}

/// What is known when each of the rounds told something; `None` when one did not.
fn all_of(rounds: &[Round], facts: &dyn Fn(&Round) -> Option<Facts>) -> Option<Facts> {
    rounds.iter().map(facts).try_fold(Facts::default(), |all, one| Some(all.and(&one?)))
}

/// The index of something that was found: 0 or more.
pub(super) fn found_index() -> Value {
    Value::from_atoms([Atom::Int(0), LARGE])
}
