//! What raises no exception in JavaScript.

use crate::eval::Evaluator;
use crate::eval::flow::Cx;
use crate::value::{Atom, Callee, Kind};

/// Functions that raise nothing.
const TOTAL: &[&str] =
    &["Array.isArray", "Boolean", "console.log", "console.error", "console.info", "console.warn", "reveal"];
/// Methods of texts that raise nothing whatever the text is.
const TOTAL_OF_TEXTS: &[&str] = &["toLowerCase", "toUpperCase", "trim", "trimEnd", "trimStart"];
/// Methods of arrays, maps and sets that raise nothing.
const TOTAL_OF_CONTAINERS: &[&str] = &[
    "add", "clear", "concat", "delete", "entries", "get", "has", "includes", "keys", "push", "set", "slice", "values",
];

impl<'p> Evaluator<'p> {
    /// Whether a call of something that is not a function of the program raises nothing.
    pub(super) fn is_total_in_javascript(&mut self, cx: &Cx<'_, 'p>, callee: &Atom) -> bool {
        match callee {
            Atom::Api(id) => TOTAL.contains(&self.apis.path(*id).as_str()),
            Atom::Bound(bound) => match &bound.callee {
                Callee::Native(name) => bound.receiver.atoms().iter().all(|atom| match atom {
                    Atom::Str(_) | Atom::Text(_) => TOTAL_OF_TEXTS.contains(&name.as_str()),
                    Atom::Object(id) => {
                        let kind = self.read(cx.state, *id).map(|object| &object.kind);
                        matches!(kind, Some(Kind::List | Kind::Dict | Kind::Set))
                            && TOTAL_OF_CONTAINERS.contains(&name.as_str())
                    }
                    _ => false,
                }),
                _ => false,
            },
            _ => false,
        }
    }
}
