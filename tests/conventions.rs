//! Handlers by name and parameters alone.

use fnguard::finding::Platform;
use fnguard::handlers::conventions::candidates;
use fnguard::ir::{Function, FunctionId, FunctionKind, Local, Module, Parameter, ParameterKind, Place};
use fnguard::source::{FileId, Span};
use fnguard::syntax::Language;

fn origin() -> Span {
    Span::new(FileId(0), 0, 0)
}

fn function(name: &str, parent: Option<u32>, parameters: &[(&str, ParameterKind, bool)]) -> Function {
    let parameter = |(at, (name, kind, optional)): (usize, &(&str, ParameterKind, bool))| Parameter {
        name: (*name).into(),
        kind: *kind,
        place: Place::Local(Local(at as u32)),
        optional: *optional,
        annotation: None,
        origin: origin(),
    };
    Function {
        name: name.into(),
        kind: if parent.is_some() { FunctionKind::Function } else { FunctionKind::Module },
        asynchronous: false,
        generator: false,
        parameters: parameters.iter().enumerate().map(parameter).collect(),
        locals: Vec::new(),
        blocks: Vec::new(),
        registers: 0,
        parent: parent.map(FunctionId),
        origin: origin(),
        name_origin: origin(),
    }
}

fn found(language: Language, functions: Vec<Function>) -> Vec<(u32, Platform, String)> {
    let functions = std::iter::once(function("<module>", None, &[])).chain(functions).collect();
    let module = Module {
        file: FileId(0),
        language,
        functions,
        awaiting: Vec::new(),
        types: Vec::new(),
        declared: Vec::new(),
        unknown: Vec::new(),
    };
    let told = candidates(&module).into_iter();
    told.map(|candidate| (candidate.function.0, candidate.platform, candidate.reason)).collect()
}

const TWO: &[(&str, ParameterKind, bool)] =
    &[("event", ParameterKind::Plain, false), ("context", ParameterKind::Plain, false)];

fn is_found(function: Function) -> bool {
    !found(Language::Python, vec![function]).is_empty()
}

#[test]
fn known_names_with_an_event_and_a_context_are_candidates() {
    let functions = ["lambda_handler", "other", "handler", "main_handler"].map(|name| function(name, Some(0), TWO));
    let told = |at, platform, name| (at, platform, format!("is called {name} and takes an event and a context"));
    assert_eq!(
        found(Language::Python, functions.into()),
        [
            told(1, Platform::Aws, "lambda_handler"),
            told(3, Platform::Unknown, "handler"),
            told(4, Platform::Unknown, "main_handler")
        ]
    );
}

#[test]
fn other_parameters_are_something_else() {
    let plain = |name| (name, ParameterKind::Plain, false);
    assert!(is_found(function("handler", Some(0), &[("event", ParameterKind::PositionalOnly, false), plain("_")])));
    assert!(is_found(function("handler", Some(0), &[plain("e"), plain("c"), ("k", ParameterKind::NameOnly, true)])));
    assert!(is_found(function("handler", Some(0), &[plain("e"), plain("c"), ("k", ParameterKind::NamedRest, false)])));
    assert!(!is_found(function("handler", Some(0), &[plain("event")])));
    assert!(!is_found(function("handler", Some(0), &[plain("a"), plain("b"), plain("c")])));
    assert!(!is_found(function("handler", Some(0), &[plain("a"), plain("b"), ("c", ParameterKind::NameOnly, false)])));
    assert!(!is_found(function("handler", Some(0), &[("all", ParameterKind::Rest, false)])));
}

#[test]
fn methods_inner_and_asynchronous_functions_are_not() {
    assert!(!is_found(function("handler", Some(1), TWO)));
    assert!(!is_found(Function { asynchronous: true, ..function("handler", Some(0), TWO) }));
    assert!(!is_found(Function { generator: true, ..function("handler", Some(0), TWO) }));
    assert!(!is_found(Function { kind: FunctionKind::Class, ..function("handler", Some(0), TWO) }));
}

#[test]
fn of_one_name_the_last_definition_counts() {
    let [first, last] = [0, 1].map(|_| function("handler", Some(0), TWO));
    assert_eq!(found(Language::Python, vec![first, last])[0].0, 2);
    let [first, last] = [function("handler", Some(0), TWO), function("handler", Some(0), &[])];
    assert_eq!(found(Language::Python, vec![first, last]), []);
}

#[test]
fn exports_of_other_languages_are_found_elsewhere() {
    assert_eq!(found(Language::JavaScript, vec![function("handler", Some(0), TWO)]), []);
}
