//! What the stubs of Python's library make of values is what the library makes of them: both run in real Python.
#![allow(clippy::disallowed_methods, reason = "a test starts Python")]

use std::io::ErrorKind;
use std::path::Path;
use std::process::Command;

use fnguard::queries;

#[test]
fn containers_agree_with_python() {
    compare("containers");
}

#[test]
fn functions_agree_with_python() {
    compare("functions");
}

#[test]
fn texts_agree_with_python() {
    compare("texts");
}

#[test]
fn every_stub_is_compared_and_says_what_it_keeps() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/stubs");
    let checks: String = ["containers", "functions", "texts"]
        .map(|name| std::fs::read_to_string(root.join(name).with_extension("py")).unwrap())
        .concat();
    for (path, text) in queries::files("python/stubs", "py") {
        let name = path.trim_start_matches("python/stubs/").trim_end_matches(".py");
        assert!(text.starts_with("# "), "{path}: its first line is to say what it keeps of the values");
        assert!(checks.contains(&format!("({name}):")), "{path}: tests/stubs has no check with a parameter `{name}`");
    }
}

/// Runs the checks of a file with the stubs and with the real modules.
fn compare(name: &str) {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let file = format!("tests/stubs/{name}.py");
    match Command::new("python3").current_dir(root).args(["tests/stubs/compare.py", &file]).output() {
        Ok(output) => {
            let told = String::from_utf8_lossy(&output.stdout);
            let errors = String::from_utf8_lossy(&output.stderr);
            assert!(output.status.success() && told.is_empty(), "\n{told}{errors}");
        }
        Err(error) if error.kind() == ErrorKind::NotFound => panic!(
            "python3 (3.11 or later) is not there, and stubs are compared by running them: \
             install it with `apt install python3`, `brew install python` or from https://www.python.org/downloads/"
        ),
        Err(error) => panic!("python3 does not start: {error}"),
    }
}
