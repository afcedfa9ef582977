//! What the stubs of a language's library make of values is what the library makes of them: both run in the real language.
#![allow(clippy::disallowed_methods, reason = "a test starts Python and Node")]

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
    let checks: String = ["containers", "functions", "packages", "texts"]
        .map(|name| std::fs::read_to_string(root.join(name).with_extension("py")).unwrap())
        .concat();
    for (path, text) in queries::files("python/stubs", "py") {
        let name = path.trim_start_matches("python/stubs/").trim_end_matches(".py");
        assert!(text.starts_with("# "), "{path}: its first line is to say what it keeps of the values");
        assert!(checks.contains(&format!("({name}):")), "{path}: tests/stubs has no check with a parameter `{name}`");
    }
}

#[test]
fn library_agrees_with_node() {
    run("node", "js", "library");
}

#[test]
fn streams_agree_with_node() {
    run("node", "js", "streams");
}

#[test]
fn every_stub_for_node_is_compared_and_says_what_it_keeps() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/stubs");
    let checks: String = ["library", "streams", "packages"]
        .map(|name| std::fs::read_to_string(root.join(name).with_extension("js")).unwrap())
        .concat();
    for (path, text) in queries::files("javascript/stubs", "js") {
        let name = path.trim_start_matches("javascript/stubs/").trim_end_matches(".js").replace("__", "/");
        assert!(text.starts_with("// "), "{path}: its first line is to say what it keeps of the values");
        let listed = [format!("\n  {name}: {{"), format!("\n  '{name}': {{")].iter().any(|key| checks.contains(key));
        assert!(listed, "{path}: tests/stubs has no checks under the key `{name}`");
    }
}

fn compare(name: &str) {
    run("python3", "py", name);
}

/// Runs the checks of a file with the stubs and with the real modules.
fn run(program: &str, extension: &str, name: &str) {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let (comparison, file) = (format!("tests/stubs/compare.{extension}"), format!("tests/stubs/{name}.{extension}"));
    match Command::new(program).current_dir(root).args([comparison, file]).output() {
        Ok(output) => {
            let told = String::from_utf8_lossy(&output.stdout);
            let errors = String::from_utf8_lossy(&output.stderr);
            assert!(output.status.success() && told.is_empty(), "\n{told}{errors}");
        }
        Err(error) if error.kind() == ErrorKind::NotFound => panic!(
            "{program} is not there, and stubs are compared by running them: install Python 3.11 or later with \
             `apt install python3` or from https://www.python.org/downloads/, Node 20 or later from https://nodejs.org/"
        ),
        Err(error) => panic!("{program} does not start: {error}"),
    }
}
