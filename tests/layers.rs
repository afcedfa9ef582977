//! The order of the modules: each uses earlier ones alone.
#![allow(clippy::disallowed_methods, reason = "this test reads the sources")]

use std::path::{Path, PathBuf};

const ORDER: &[&str] = &[
    "source", "finding", "syntax", "config", "project", "ir", "lower", "value", "queries", "models", "sink", "rule",
    "eval", "deploy", "handlers", "analysis", "original", "suppress", "report", "disk", "cli",
];

#[test]
fn modules_use_earlier_ones_only() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = Vec::new();
    sources(&root, &mut files);
    files.sort();
    let mut wrong = Vec::new();
    for file in files {
        let path = file.strip_prefix(&root).unwrap().to_string_lossy().replace('\\', "/");
        let module = path.split('/').next().unwrap_or_default().trim_end_matches(".rs").to_owned();
        if matches!(module.as_str(), "lib" | "main") {
            continue;
        }
        let text = std::fs::read_to_string(&file).unwrap();
        wrong.extend(steps_back(&path, &module, &text));
    }
    assert!(wrong.is_empty(), "\n{}\n", wrong.join("\n"));
}

#[test]
fn a_step_back_is_told_with_its_place_and_the_cure() {
    let text = "use crate::source::Span;\nuse crate::{ir, report::Input};\nfn f() { crate::cli::main() }\n";
    let told = steps_back("eval/call.rs", "eval", text).join("\n");
    assert_eq!(
        told,
        "src/eval/call.rs:2: `eval` uses `crate::report`, which comes after it; move what it needs into an earlier module, or take it as an argument\n\
         src/eval/call.rs:3: `eval` uses `crate::cli`, which comes after it; move what it needs into an earlier module, or take it as an argument"
    );
    assert_eq!(
        steps_back("new.rs", "new", "").join("\n"),
        "src/new.rs:1: `new` has no place in the order; give it one in tests/layers.rs and in ARCHITECTURE.md"
    );
}

fn steps_back(path: &str, module: &str, text: &str) -> Vec<String> {
    let Some(own) = ORDER.iter().position(|known| *known == module) else {
        return vec![format!(
            "src/{path}:1: `{module}` has no place in the order; give it one in tests/layers.rs and in ARCHITECTURE.md"
        )];
    };
    let mut wrong = Vec::new();
    for (at, used) in uses(text) {
        if ORDER.iter().position(|known| *known == used).is_some_and(|place| place > own) {
            let line = text[..at].matches('\n').count() + 1;
            wrong.push(format!(
                "src/{path}:{line}: `{module}` uses `crate::{used}`, which comes after it; \
                 move what it needs into an earlier module, or take it as an argument"
            ));
        }
    }
    wrong
}

/// The modules that stand behind `crate::`, alone or in braces, with their places.
fn uses(text: &str) -> Vec<(usize, &str)> {
    let mut found = Vec::new();
    for (at, mark) in text.match_indices("crate::") {
        let start = at + mark.len();
        let line = text[..at].rfind('\n').map_or(0, |newline| newline + 1);
        if text[line..at].trim_start().starts_with("//") {
            continue;
        }
        let Some(list) = text[start..].strip_prefix('{') else {
            found.push((at, word(&text[start..])));
            continue;
        };
        let mut depth = 0_usize;
        let mut fresh = true;
        for (offset, letter) in list.char_indices() {
            match letter {
                '{' => depth += 1,
                '}' if depth == 0 => break,
                '}' => depth -= 1,
                ',' if depth == 0 => fresh = true,
                _ if fresh && !letter.is_whitespace() => {
                    found.push((start + 1 + offset, word(&list[offset..])));
                    fresh = false;
                }
                _ => {}
            }
        }
    }
    found
}

fn word(text: &str) -> &str {
    let end = text.find(|letter: char| !letter.is_ascii_alphanumeric() && letter != '_').unwrap_or(text.len());
    &text[..end]
}

fn sources(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, files);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
}
