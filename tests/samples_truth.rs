//! The samples of `testdata/samples` say which lines are vulnerable; here Python and Node run them and prove it.

#![cfg(unix)] // Samples are run in processes of their own, with a POSIX shell.
#![allow(clippy::disallowed_methods, reason = "a test starts Python and Node")]

use std::io::ErrorKind;
use std::path::Path;
use std::process::{Command, Output};

use expect_test::expect;

#[test]
fn python_agrees_with_the_samples() {
    let output = prove("testdata/samples");
    assert!(output.status.success(), "\n{}", text(&output));
}

/// Each of these samples lies about itself in another way.
#[test]
fn false_samples_are_found_out() {
    let output = prove("tests/samples/false");
    assert_eq!(output.status.code(), Some(1), "\n{}", text(&output));
    expect![[r#"
        tests/samples/false/always_bad.py: command-injection: the benign event does the harm, too
        tests/samples/false/always_bad.py: it has no partner: NAME_bad and NAME_ok come as a pair
        tests/samples/false/crash_bad.py: command-injection: the mark is not above the sink's call, which ran at crash_bad.py:9
        tests/samples/false/crash_ok.py: command-injection: the benign event does not reach the sink (KeyError: 'y'); say `# benign: …`
        tests/samples/false/marked_safe_bad.py: command-injection: marked `ruleid`, but no attack does harm; no error
        tests/samples/false/marked_safe_ok.py: command-injection: marked `ok`, but 'x; touch canary #' does harm
        tests/samples/false/no_event_ok.py: no `# event: {"key": "<ATTACK>"}`
        5 samples, 3 of them vulnerable; 7 problems
    "#]].assert_eq(&text(&output));
}

#[test]
fn node_agrees_with_the_samples() {
    let output = prove_javascript("testdata/samples/javascript");
    assert!(output.status.success(), "\n{}", text(&output));
}

#[test]
fn false_samples_in_javascript_are_found_out() {
    let output = prove_javascript("tests/samples/false_javascript");
    assert_eq!(output.status.code(), Some(1), "\n{}", text(&output));
    expect![[r#"
        tests/samples/false_javascript/no_event_ok.js: no `// event: {"key": "<ATTACK>"}`
        tests/samples/false_javascript/crash_ok.js: command-injection: the benign event does not reach the sink (Cannot read properties of undefined (reading 'toString')); say `// benign: …`
        tests/samples/false_javascript/marked_safe_bad.js: command-injection: marked `ruleid`, but no attack does harm; no error
        tests/samples/false_javascript/marked_safe_ok.js: command-injection: marked `ok`, but "x; touch canary #" does harm
        tests/samples/false_javascript/crash_ok.js: it has no partner: NAME_bad and NAME_ok come as a pair
        3 samples, 1 of them vulnerable; 5 problems
    "#]].assert_eq(&text(&output));
}

fn prove(samples: &str) -> Output {
    let install = "python3 (3.11 or later) is not there, and the samples are proved by running them: \
        install it with `apt install python3`, `brew install python` or from https://www.python.org/downloads/";
    run("python3", ["tests/samples/prove.py", samples], install)
}

fn prove_javascript(samples: &str) -> Output {
    let install = "node (20 or later) is not there, and the samples in JavaScript are proved by running them: \
        install it with `apt install nodejs`, `brew install node` or from https://nodejs.org/en/download";
    run("node", ["tests/samples/prove.js", samples], install)
}

fn run(program: &str, arguments: [&str; 2], install: &str) -> Output {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    match Command::new(program).current_dir(root).args(arguments).output() {
        Ok(output) => output,
        Err(error) if error.kind() == ErrorKind::NotFound => panic!("{install}"),
        Err(error) => panic!("{program} does not start: {error}"),
    }
}

fn text(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr)
}
