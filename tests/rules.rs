//! Rules' pages: what they must hold, and what is wrong with one that does not.

use expect_test::{Expect, expect};
use fnguard::finding::Severity;
use fnguard::models::LoadError;
use fnguard::rule::{self, Catalog, Form, Level, Rule, SECTIONS, Verdict};
use fnguard::sink::Danger;
use fnguard::syntax::Language;

#[test]
fn the_builtin_pages_are_without_fault() {
    match rule::load(&rule::builtin_files()) {
        Ok(rules) => assert_eq!(rules, rule::rules()),
        Err(errors) => panic!("{}", told(&errors)),
    }
}

#[test]
fn each_page_has_its_sections_and_enough_examples() {
    for rule in rule::rules() {
        let titles: Vec<&str> = rule.sections.iter().map(|section| section.title.as_str()).collect();
        assert_eq!(titles, SECTIONS, "{}", rule.id);
        let (reported, quiet) = (count(rule, Verdict::Reported), count(rule, Verdict::Quiet));
        assert!(reported >= 4 && quiet >= 4, "{}: {reported} reported and {quiet} quiet Python examples", rule.id);
        let forms: Vec<Form> = rule.examples.iter().map(|example| example.form).collect();
        let both = forms.contains(&Form::Code(Language::JavaScript)) || forms.iter().all(|form| *form == Form::Yaml);
        assert!(both, "{}", rule.id);
    }
}

/// The expectations about the rule itself in its examples in Python, or about descriptors.
fn count(rule: &Rule, verdict: Verdict) -> usize {
    let counted = [Form::Code(Language::Python), Form::Yaml];
    let counted = rule.examples.iter().filter(|example| counted.contains(&example.form));
    let all = counted.flat_map(|example| &example.expectations);
    all.filter(|expectation| expectation.rule == rule.id && expectation.verdict == verdict).count()
}

#[test]
fn examples_are_short_have_a_handler_and_parse() {
    for (rule, example) in
        rule::rules().iter().flat_map(|rule| rule.examples.iter().map(move |example| (rule, example)))
    {
        let place = format!("{}:{}", rule.id, example.line);
        assert!(example.text.lines().count() <= 15, "{place} is too long");
        assert!(example.sentence.ends_with(['.', ':']), "{place}: the sentence has no end");
        let Form::Code(language) = example.form else { continue };
        let handler = match language {
            Language::Python => "def handler(event, context):",
            Language::JavaScript => "exports.handler = ",
            Language::TypeScript | Language::Tsx => "export const handler = ",
        };
        assert!(example.text.contains(handler), "{place} has no handler");
        let parsed = fnguard::syntax::Parsed::new(language, example.text.clone());
        assert!(!parsed.root().has_error(), "{place} does not parse");
    }
}

#[test]
fn each_danger_has_one_rule() {
    const DANGERS: &[Danger] = &[
        Danger::ShellCommand,
        Danger::Program,
        Danger::OptionOfPowerfulProgram,
        Danger::Option,
        Danger::Code,
        Danger::Module,
        Danger::Deserialization,
        Danger::ReadHandler,
        Danger::ReadPath,
        Danger::WriteTemporary,
        Danger::WritePath,
    ];
    for danger in DANGERS {
        let reporting = rule::rules().iter().filter(|rule| rule.dangers.contains(danger)).count();
        assert_eq!(reporting, 1, "{danger:?}");
        assert!(Catalog::default().rule_of(*danger).is_some_and(|rule| rule.level == Level::Flow), "{danger:?}");
    }
    let mut known: Vec<Danger> = rule::rules().iter().flat_map(|rule| rule.dangers.clone()).collect();
    let all = known.len();
    known.sort_unstable();
    known.dedup();
    assert_eq!(known.len(), all, "a danger belongs to one rule");
    let decided = |danger: &Danger| DANGERS.contains(danger) || matches!(danger, Danger::Text(_));
    assert!(known.iter().all(decided), "a danger is missing in this test");
}

#[test]
fn a_danger_can_have_a_severity_of_its_own() {
    let catalog = Catalog::default();
    let rule = catalog.rule_of(Danger::Program).expect("a rule reports it");
    assert_eq!(rule.severity_of(Danger::Program), Severity::Critical);
    assert_eq!(rule.severity_of(Danger::Option), Severity::Medium);
}

#[test]
fn a_page_is_read() {
    let page =
        page(FRONT, "Quoted.\n\n```python\n# ruleid: own, handler-read (as a pair)\n# ok: tmp-write\nopen(x)\n```\n");
    let rules = rule::load(&[("team/rules/own.md", &page)]).unwrap_or_else(|errors| panic!("{}", told(&errors)));
    let [rule] = &rules[..] else { panic!("one page is one rule") };
    let example = &rule.examples[0];
    let expectations: Vec<_> =
        example.expectations.iter().map(|one| (one.verdict, one.rule.as_str(), one.line)).collect();
    assert_eq!((rule.id.as_str(), rule.sections[3].text.as_str()), ("own", "All *else*."));
    assert_eq!(example.sentence, "Quoted.");
    assert_eq!(
        expectations,
        [(Verdict::Reported, "own", 3), (Verdict::Reported, "handler-read", 3), (Verdict::Quiet, "tmp-write", 3)]
    );
    assert_eq!(page.lines().nth(example.line as usize - 1), Some("# ruleid: own, handler-read (as a pair)"));
}

#[test]
fn front_matter_is_checked() {
    check(
        &page("", ""),
        expect![[r#"
            own.md:1:1: the page has no front matter
              begin it with title, severity, cwe, hardening, level, dangers and fix between lines `+++`
        "#]],
    );
    check(
        &page(&FRONT.replace("high", "huge"), ""),
        expect![[r#"
            own.md:3:12: unknown variant `huge`, expected one of `low`, `medium`, `high`, `critical`
              the page of another rule shows the keys and their values
        "#]],
    );
    check(
        &page(&FRONT.replace("write-path", "write-paths"), ""),
        expect![[r#"
            own.md:7:11: unknown variant `write-paths`, expected one of `shell-command`, `program`, `option-of-powerful-program`, `option`, `code`, `module`, `deserialization`, `read-handler`, `read-path`, `write-temporary`, `write-path`
              the page of another rule shows the keys and their values
        "#]],
    );
    check(
        &page(&FRONT.replace("cwe", "cve"), ""),
        expect![[r#"
            own.md:4:1: unknown field `cve`, expected one of `title`, `severity`, `severities`, `cwe`, `hardening`, `level`, `dangers`, `says`, `fix`
              the page of another rule shows the keys and their values
        "#]],
    );
    check(
        &page(&FRONT.replace("severity = \"high\"", "severity = \"high\"\nseverities = { code = \"low\" }"), ""),
        expect![[r#"
            own.md:2:1: `severities` has Code, which is none of the rule's dangers
              add it to `dangers`
        "#]],
    );
    check(
        "",
        expect![[r#"
            own.md:1:1: the page has no front matter
              begin it with title, severity, cwe, hardening, level, dangers and fix between lines `+++`
            own.md:1:1: section `What it finds` does not stand here
              write the sections What it finds, Why it matters here, What to do, What it does not see, Examples in this order
        "#]],
    );
}

#[test]
fn sections_are_checked() {
    check(
        &page(FRONT, "").replace("## What to do", "## What to think"),
        expect![[r#"
            own.md:19:1: section `What to do` does not stand here
              write the sections What it finds, Why it matters here, What to do, What it does not see, Examples in this order
        "#]],
    );
    check(
        &page(FRONT, "").replace("## Examples", ""),
        expect![[r#"
            own.md:29:1: section `Examples` does not stand here
              write the sections What it finds, Why it matters here, What to do, What it does not see, Examples in this order
        "#]],
    );
    check(
        &page(FRONT, "## More\n"),
        expect![[r#"
            own.md:29:1: `More` is no section of a rule's page
              write the sections What it finds, Why it matters here, What to do, What it does not see, Examples in this order
        "#]],
    );
    check(
        &page(FRONT, "").replace("All *else*.", ""),
        expect![[r#"
            own.md:12:1: section `What it finds` is empty
              say it in a few sentences
            own.md:16:1: section `Why it matters here` is empty
              say it in a few sentences
            own.md:20:1: section `What to do` is empty
              say it in a few sentences
            own.md:24:1: section `What it does not see` is empty
              say it in a few sentences
        "#]],
    );
}

#[test]
fn examples_are_checked() {
    check(
        &page(FRONT, "```python\n# ok: own\nx\n```\n"),
        expect![[r#"
            own.md:29:1: no sentence stands before the example
              say what is expected and why
        "#]],
    );
    check(
        &page(FRONT, "Ruby.\n\n```ruby\n# ok: own\nx\n```\n"),
        expect![[r#"
            own.md:31:1: an example in `ruby`
              examples are in `python`, `javascript`, `typescript` or `yaml`
        "#]],
    );
    check(
        &page(FRONT, "Nothing.\n\n```python\nx\n```\n"),
        expect![[r#"
            own.md:31:1: the example expects nothing
              write `ruleid: RULE` or `ok: RULE` in a comment above a line
        "#]],
    );
    check(
        &page(FRONT, "No rule, no line.\n\n```python\nx\n# ok: owl\nx\n# ok: own\n```\n"),
        expect![[r#"
            own.md:33:1: `owl` is no rule
              all rules: fnguard rules
            own.md:35:1: no line follows the comment
              put it above the line that it is about
        "#]],
    );
}

const FRONT: &str = r#"+++
title = "T"
severity = "high"
cwe = 22
hardening = "tmp"
level = "flow"
dangers = ["write-path"]
fix = "F."
+++
"#;

fn page(front: &str, examples: &str) -> String {
    let sections: String = SECTIONS.iter().map(|title| format!("\n## {title}\n\nAll *else*.\n")).collect();
    format!("{front}{sections}\n## Examples\n\n{examples}")
}

/// Checks what a page is refused for.
#[track_caller]
fn check(page: &str, expected: Expect) {
    let errors = rule::load(&[("own.md", page)]).err().unwrap_or_default();
    expected.assert_eq(&told(&errors));
}

fn told(errors: &[LoadError]) -> String {
    errors.iter().map(|error| format!("{error}\n")).collect()
}
