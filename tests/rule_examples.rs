//! Every example of a rule's page, alone in a project of its own, is judged as its comments say.

use std::collections::BTreeSet;

use fnguard::analysis::{Options, analyze};
use fnguard::project::Project;
use fnguard::queries;
use fnguard::rule::{Example, Form, Rule, Verdict, rules};
use fnguard::syntax::Language;

#[test]
fn examples_are_judged_as_their_comments_say() {
    let wrong: Vec<String> = rules()
        .iter()
        .flat_map(|rule| rule.examples.iter().map(move |example| (rule, example)))
        .flat_map(|(rule, example)| check(rule, example))
        .collect();
    assert!(wrong.is_empty(), "{} expectations:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn pages_show_as_much_that_is_right_as_that_is_wrong() {
    for rule in rules() {
        let expectations = || rule.examples.iter().flat_map(|example| &example.expectations);
        let about = |verdicts: &[Verdict]| {
            expectations().filter(|one| one.rule == rule.id && verdicts.contains(&one.verdict)).count()
        };
        let (reported, quiet) =
            (about(&[Verdict::Reported, Verdict::Missed]), about(&[Verdict::Quiet, Verdict::Spurious]));
        assert_eq!(reported, quiet, "{}: examples that are reported, and that are not", rule.id);
    }
}

/// What of an example is judged otherwise, or is a known error no more.
fn check(rule: &Rule, example: &Example) -> Vec<String> {
    let name = match example.form {
        Form::Code(Language::Python) => "handler.py",
        Form::Code(Language::JavaScript) => "handler.js",
        Form::Code(_) => "handler.ts",
        Form::Yaml => "template.yaml",
    };
    // What a descriptor names is there.
    let app = ("app.py", "def handler(event, context):\n    pass\n");
    let project = Project::in_memory_with_library(&[app, (name, &example.text)], queries::stubs());
    let handlers = match example.form {
        Form::Code(_) => vec![format!("{name}:handler").into()],
        Form::Yaml => Vec::new(),
    };
    let options = Options { handlers, audit: true, threads: 1, ..Options::default() };
    let analysis = analyze(&project, &options);
    let found: BTreeSet<(u32, &str)> = analysis
        .findings
        .iter()
        .map(|finding| (project.lines(finding.origin.file).line(finding.origin.start), finding.rule.as_str()))
        .collect();
    let judged = example.expectations.iter().filter_map(|expected| {
        let reported = found.contains(&(expected.line, expected.rule.as_str()));
        let complaint = match (expected.verdict, reported) {
            (Verdict::Reported, false) => "is missed",
            (Verdict::Quiet, true) => "is a false alarm",
            (Verdict::Missed, true) => "is found by now",
            (Verdict::Spurious, false) => "is no false alarm any more",
            _ => return None,
        };
        let line = example.line + expected.line - 1;
        Some(format!("queries/rules/{}.md:{line}: {} {complaint}", rule.id, expected.rule))
    });
    judged.collect()
}
