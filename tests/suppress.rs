//! Comments that take findings back.

use fnguard::finding::{Analysis, Confidence, Finding, Severity};
use fnguard::project::Project;
use fnguard::source::Span;
use fnguard::suppress;

/// Findings of `command-injection` at each `sink()` of a text: which lines are left, and what is said of comments.
fn applied(path: &str, text: &str) -> (Vec<u32>, Vec<String>) {
    let project = Project::in_memory(&[(path, text)]);
    let file = project.find(path).unwrap();
    let findings = text.match_indices("sink()").map(|(at, call)| Finding {
        compiled: None,
        rule: "command-injection".into(),
        severity: Severity::High,
        confidence: Confidence::High,
        origin: Span::new(file, at, at + call.len()),
        message: String::new(),
        notes: vec![],
        handler: None,
        source: None,
        steps: vec![],
        template: None,
        related: vec![],
        fingerprint: String::new(),
    });
    let mut analysis = Analysis { findings: findings.collect(), ..Analysis::default() };
    let before = analysis.findings.len();
    let suppressed = suppress::apply(&mut analysis, &project, project.files());
    assert_eq!(before, analysis.findings.len() + suppressed.findings.len());
    let left = analysis.findings.iter().map(|finding| project.lines(file).line(finding.origin.start)).collect();
    let unused = suppressed.unused.iter().map(|note| format!("{}: {}", note.line.unwrap_or(0), note.message)).collect();
    (left, unused)
}

#[test]
fn a_comment_speaks_of_its_line_or_of_the_next() {
    let text = "\
sink()  # fnguard: ignore[command-injection] only constants
sink()
# fnguard: ignore
sink()
sink()
sink()  #fnguard: ignore[tmp-write, command-injection]
";
    assert_eq!(applied("a.py", text), (vec![2, 5], vec![]));
    assert_eq!(
        applied("a.js", "sink() // fnguard: ignore[command-injection]\n{/* fnguard: ignore */}\nsink()"),
        (vec![], vec![])
    );
}

#[test]
fn a_comment_without_an_effect_is_told() {
    let text = "sink()  # fnguard: ignore[tmp-write]\nx()  # fnguard: ignore\nprint('fnguard: ignore')\n";
    let unused = vec![
        "1: `fnguard: ignore[tmp-write]` takes no finding back; remove the comment".to_owned(),
        "2: `fnguard: ignore` takes no finding back; remove the comment".to_owned(),
    ];
    assert_eq!(applied("a.py", text), (vec![1], unused));
}
