//! Functions that look like a handler by nothing but their name and parameters: the weakest evidence.
//!
//! What decorators, registrations and exports tell is the evaluator's to find; what configuration tells is `deploy`'s.

use crate::finding::Platform;
use crate::ir::{Function, FunctionId, FunctionKind, Module, ParameterKind};
use crate::source::Span;

/// A function that may be a handler.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Candidate {
    pub function: FunctionId,
    pub platform: Platform,
    pub reason: String,
}

/// Names that the providers' documentation and consoles give to handlers.
const NAMES: [(&str, Platform); 3] =
    [("handler", Platform::Unknown), ("lambda_handler", Platform::Aws), ("main_handler", Platform::Unknown)];

/// The functions of a Python module that are named like handlers and take an event and a context: defined at module
/// level, not asynchronous (no runtime of these would await them). Of functions of one name only the last one counts.
pub fn candidates(module: &Module) -> Vec<Candidate> {
    if !module.language.is_python() {
        return Vec::new();
    }
    let last =
        |name: &str| module.functions.iter().rposition(|function| is_module_level(function) && function.name == name);
    let found = NAMES.iter().filter_map(|(name, platform)| {
        let at = last(name)?;
        let reason = format!("is called {name} and takes an event and a context");
        let candidate = Candidate { function: FunctionId(u32::try_from(at).ok()?), platform: *platform, reason };
        takes_event_and_context(&module.functions[at]).then_some(candidate)
    });
    let mut found: Vec<_> = found.collect();
    found.sort_by_key(|candidate| candidate.function);
    found
}

/// Those that have such a name alone: what each is called, and where.
pub fn passed_over(module: &Module) -> Vec<(&str, Span)> {
    if !module.language.is_python() {
        return Vec::new();
    }
    let named = |function: &&Function| NAMES.iter().any(|(name, _)| function.name == *name);
    let others = module.functions.iter().filter(|function| is_module_level(function)).filter(named);
    let others = others.filter(|function| !takes_event_and_context(function));
    others.map(|function| (function.name.as_str(), function.name_origin)).collect()
}

fn is_module_level(function: &Function) -> bool {
    function.kind == FunctionKind::Function && function.parent == Some(FunctionId(0))
}

/// Exactly two parameters by position, and none that a caller must name.
fn takes_event_and_context(function: &Function) -> bool {
    let positional = |kind| matches!(kind, ParameterKind::PositionalOnly | ParameterKind::Plain);
    let by_position = function.parameters.iter().filter(|parameter| positional(parameter.kind)).count();
    let must_be_named = |kind| kind == ParameterKind::NameOnly;
    by_position == 2
        && !function.asynchronous
        && !function.generator
        && !function.parameters.iter().any(|parameter| must_be_named(parameter.kind) && !parameter.optional)
}
