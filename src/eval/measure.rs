//! Lengths, counts and positions: numbers that tell something about a text where they are the least that they can be.
//!
//! A measure has two cases: the least number, with what is known then, and some larger one. Comparing it with a constant
//! answers for each case by itself, so that `len(name) == 0`, `parts.count("..") < 1` and `name.find("/") < 0` are checks.

use super::Evaluator;
use super::compare::from_cases;
use super::flow::Cx;
use super::state::State;
use crate::ir::CompareOp;
use crate::value::atom::Number;
use crate::value::heap::Emptiness;
use crate::value::{Atom, Case, Facts, Object, ObjectId, Value, join};

impl Evaluator<'_> {
    /// A number that is at least `least`, what is known when it is that, and what when it is not.
    pub(super) fn measure(&self, least: i64, at_least: Facts, above: Facts) -> Value {
        from_cases(vec![Case { value: Value::int(least), facts: at_least }, Case { value: larger(), facts: above }])
    }

    /// What rounds over all elements found out, each for its element, where they put nothing into an object and took
    /// nothing out.
    pub(super) fn learn_if_empty(&mut self, state: &mut State, found: Vec<(ObjectId, Facts)>) {
        for (id, facts) in found {
            let all = self.for_all(state, &facts);
            state.change(id, |object| object.if_empty = object.if_empty.and(&all));
        }
    }

    /// Something may have been taken out of an object: that nothing is in it tells nothing any more.
    pub(super) fn forget_if_empty(&mut self, cx: &mut Cx<'_, '_>, value: &Value) {
        for id in value.objects() {
            cx.state.note_emptied(id);
            if cx.state.object(id).is_some_and(|object| object.filled || !object.if_empty.is_empty()) {
                cx.state.change(id, |object| (object.if_empty, object.filled) = (Facts::default(), false));
            }
        }
    }

    /// Whether something stands in each container that a value may be, and what is known if not.
    pub(super) fn emptiness(&mut self, state: &State, value: &Value) -> Emptiness {
        let mut all: Option<Emptiness> = None;
        for case in join::cases_of(value) {
            for atom in case.value.atoms() {
                let mut one = match atom {
                    Atom::Object(id) => self.read(state, *id).map(|object| object.emptiness()).unwrap_or_default(),
                    _ => Emptiness::default(),
                };
                one.if_empty = one.if_empty.and(&case.facts);
                all = Some(all.map_or_else(|| one.clone(), |all| all.or(&one)));
            }
        }
        all.unwrap_or_default()
    }

    /// How many things are in an object whose number is not known.
    pub(super) fn count_of(&self, object: &Object) -> Value {
        match object.may_be_empty() && !object.if_empty.is_empty() {
            true => self.measure(0, object.if_empty.clone(), Facts::default()),
            false => Value::number(),
        }
    }
}

/// What is known, for each object that changed and was not emptied, when nothing was put into it.
pub(super) fn if_empty_after(before: &State, after: &State) -> Vec<(ObjectId, Facts)> {
    let mut found = Vec::new();
    let emptied = after.emptied_here();
    before.heap.for_each_difference(&after.heap, &mut |id, _, object| {
        let told = |object: &&std::sync::Arc<Object>| object.may_be_empty() && !object.if_empty.is_empty();
        if let Some(object) = object.filter(told).filter(|_| emptied.binary_search(&ObjectId(id)).is_err()) {
            found.push((ObjectId(id), object.if_empty.clone()));
        }
    });
    found
}

/// Stands for some large number. No program's number looks like this.
pub(super) const LARGE: Atom = Atom::Float(Number(f64::INFINITY.to_bits()));

/// Some number above the least one of a measure.
fn larger() -> Value {
    Value::from_atoms([Atom::Number, LARGE])
}

/// The least number of a measure, or of any one of several.
pub(super) fn least(value: &Value) -> Option<i64> {
    let mut least: Option<i64> = None;
    let mut has_larger = false;
    for case in value.cases.as_deref()? {
        match case.value.only() {
            Some(Atom::Int(number)) => least = Some(least.map_or(*number, |have| have.min(*number))),
            None if case.value == larger() => has_larger = true,
            _ => return None,
        }
    }
    least.filter(|_| has_larger)
}

/// The cases of comparing a measure with a constant; `None` when it is none.
pub(super) fn compared(operator: CompareOp, left: &Value, right: &Value) -> Option<Vec<Case>> {
    let (value, least, constant, operator) = match (least(left), least(right), left.only(), right.only()) {
        (Some(least), _, _, Some(Atom::Int(constant))) => (left, least, *constant, operator),
        (_, Some(least), Some(Atom::Int(constant)), _) => (right, least, *constant, mirrored(operator)),
        _ => return None,
    };
    let mut cases = Vec::new();
    for case in join::cases_of(value) {
        let answer = match case.value.only() {
            Some(Atom::Int(number)) => answer(operator, *number, constant),
            // The larger number is above the constant as well, or at least as large.
            _ if least >= constant => answer(operator, 1, 0),
            _ if least + 1 == constant && is_order_of_at_least(operator) => answer(operator, 0, 0),
            _ => None,
        };
        let answers = answer.map_or_else(|| vec![true, false], |known| vec![known]);
        cases.extend(answers.into_iter().map(|one| Case { value: Value::bool(one), facts: case.facts.clone() }));
    }
    Some(cases)
}

fn answer(operator: CompareOp, left: i64, right: i64) -> Option<bool> {
    Some(match operator {
        CompareOp::Equal | CompareOp::LooselyEqual | CompareOp::Is => left == right,
        CompareOp::NotEqual | CompareOp::LooselyNotEqual | CompareOp::IsNot => left != right,
        CompareOp::Less => left < right,
        CompareOp::LessEqual => left <= right,
        CompareOp::Greater => left > right,
        CompareOp::GreaterEqual => left >= right,
        _ => return None,
    })
}

/// Whether it tells apart what is below a number and what is not.
fn is_order_of_at_least(operator: CompareOp) -> bool {
    matches!(operator, CompareOp::Less | CompareOp::GreaterEqual)
}

fn mirrored(operator: CompareOp) -> CompareOp {
    match operator {
        CompareOp::Less => CompareOp::Greater,
        CompareOp::LessEqual => CompareOp::GreaterEqual,
        CompareOp::Greater => CompareOp::Less,
        CompareOp::GreaterEqual => CompareOp::LessEqual,
        other => other,
    }
}
