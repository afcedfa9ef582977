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

/// Whether a text can define one of them, looked at before it is parsed.
pub fn may_define(text: &str) -> bool {
    let defined = |name: &str, at: usize| {
        let before = text[..at].trim_end_matches([' ', '\t', '\\', '\r', '\n']);
        before.len() < at && before.ends_with("def") && !text[at + name.len()..].starts_with(is_of_name)
    };
    NAMES.iter().any(|(name, _)| text.match_indices(name).any(|(at, _)| defined(name, at)))
}

/// Whether a module says in its first statement that clients call its functions: `'use server'`.
pub fn is_of_server(text: &str) -> bool {
    let mut rest = text.trim_start();
    while let Some(comment) = rest.strip_prefix("//").or_else(|| rest.strip_prefix("/*")) {
        let end = if rest.starts_with("//") { "\n" } else { "*/" };
        rest = comment.split_once(end).map_or("", |(_, after)| after).trim_start();
    }
    ["'use server'", "\"use server\""].iter().any(|directive| rest.starts_with(directive))
}

/// Whether a JavaScript text can export a function of this name: the word stands as a member of `exports`, where a variable
/// is declared, in a string, or as one of several names or members. What is computed, or a word in prose, does not.
pub fn may_export(text: &str, name: &str) -> bool {
    let exported = |at: usize| {
        let (before, after) = (&text[..at], &text[at + name.len()..]);
        if before.ends_with(is_of_name) || after.starts_with(is_of_name) {
            return false;
        }
        let (before, after) = (before.trim_end(), after.trim_start());
        if let Some(object) = before.strip_suffix('.') {
            return object.trim_end().ends_with("exports");
        }
        if before.ends_with(is_of_name) {
            let word = before.rsplit(|c| !is_of_name(c)).next().unwrap_or_default();
            return DECLARING.contains(&word);
        }
        before.ends_with(['"', '\'', '`', '*'])
            || before.ends_with(['{', ',']) && after.starts_with([',', '}', ':', '('])
    };
    (text.contains("exports") || text.contains("export ")) && text.match_indices(name).any(|(at, _)| exported(at))
}

/// The words before a name that it is given to something with.
const DECLARING: [&str; 7] = ["as", "async", "class", "const", "function", "let", "var"];

fn is_of_name(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '_' | '$')
}

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
