//! What the languages give: methods of texts and containers, functions without an import, and the parts of the standard
//! libraries that texts and paths go through. What a library does to plain values is written as a stub instead.
//!
//! Each language has a folder; what several have in common is defined with the first that needed it.

pub(super) mod javascript;
pub(super) mod python;

use super::Evaluator;
use super::bind::Arguments;
use super::compare::from_cases;
use super::flow::Cx;
use super::iterate::elements;
use super::operate::is_textual;
use crate::value::{ApiId, Case, Facts, Object, ObjectId, Value, join};

pub(super) use python::{COMMON_PATH, JSON, split_at_slash};

/// A function of a library that the evaluator knows: its value, or `None` when it does not return.
pub(super) type Function<'p> = fn(&mut Evaluator<'p>, &mut Cx<'_, 'p>, &Arguments) -> Option<Value>;

impl<'p> Evaluator<'p> {
    /// Calls a function that the evaluator knows itself; `None` when it does not know it.
    pub(super) fn native_function(
        &mut self,
        cx: &mut Cx<'_, 'p>,
        api: ApiId,
        arguments: &Arguments,
    ) -> Option<Option<Value>> {
        match self.known(cx, api).native {
            Some(function) => Some(function(self, cx, arguments)),
            None => cx.language(self).unbound_method(self, cx, api, arguments),
        }
    }

    /// Calls a method that the language gives.
    pub(super) fn native_method(
        &mut self,
        cx: &mut Cx<'_, 'p>,
        name: &str,
        receiver: &Value,
        arguments: Arguments,
    ) -> Option<Value> {
        if receiver.atoms().len() > 1 && CHECKS.contains(&name) && receiver.atoms().iter().all(is_textual) {
            return self.ask_all(cx, name, receiver, &arguments);
        }
        if REMOVES.contains(&name) {
            self.forget_if_empty(cx, receiver);
        }
        cx.language(self).method(self, cx, name, receiver, arguments)
    }

    /// What a generator yields when its body goes on with a value that is sent in.
    fn sent(&mut self, cx: &mut Cx<'_, 'p>, id: ObjectId, object: &Object, value: &Value) -> Value {
        if let (Some(function), Some(given)) = (object.name("function"), object.name("given")) {
            let values = self.exact_items(cx, given).unwrap_or_default();
            let more = self.resume(cx, function, values, value.clone());
            cx.state.change(id, |object| object.rest = join::join(&object.rest, &more));
        }
        self.read(cx.state, id).map(|object| elements(object)).unwrap_or_default()
    }

    /// A check of a text that may be several: its answer tells something about each of them.
    fn ask_all(&mut self, cx: &mut Cx<'_, 'p>, name: &str, texts: &Value, arguments: &Arguments) -> Option<Value> {
        let mut known: [Option<Facts>; 2] = [None, None];
        for atom in texts.atoms() {
            let answer = self.native_method(cx, name, &Value::of(atom.clone()), arguments.clone())?;
            for (truth, facts) in [true, false].into_iter().zip(&mut known) {
                if let Some(told) = self.truth_facts(cx.state, &answer, truth) {
                    *facts = Some(facts.take().unwrap_or_default().and(&told));
                }
            }
        }
        let cases = [true, false].into_iter().zip(known);
        let cases = cases.filter_map(|(truth, facts)| Some(Case { value: Value::bool(truth), facts: facts? }));
        Some(from_cases(cases.collect()))
    }
}

/// Methods of texts that answer yes or no.
const CHECKS: &[&str] = &[
    "startswith",
    "endswith",
    "isalnum",
    "isalpha",
    "isdigit",
    "isdecimal",
    "isnumeric",
    "isidentifier",
    "isspace",
    "isascii",
    "startsWith",
    "endsWith",
    "includes",
];

/// Methods after which a container may be empty although things were put into it.
const REMOVES: &[&str] = &[
    "clear",
    "delete",
    "difference_update",
    "discard",
    "fill",
    "intersection_update",
    "pop",
    "popitem",
    "popleft",
    "remove",
    "shift",
    "splice",
    "symmetric_difference_update",
];

/// Members of texts and lists that are numbers.
pub(super) fn text_property(name: &str) -> bool {
    matches!(name, "length" | "byteLength")
}

/// The last name of a dotted path.
fn last_name(path: &str) -> &str {
    path.rsplit('.').next().unwrap_or_default()
}
