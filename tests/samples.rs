//! The analyzer's verdict on every sample program is what its marks say, which `samples_truth` proves by running.
#![allow(clippy::disallowed_methods, reason = "this test reads the samples")]

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use fnguard::analysis::{Options, analyze};
use fnguard::project::Project;
use fnguard::queries;
use fnguard::rule;

#[test]
fn verdicts_agree_with_the_marks() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("testdata/samples");
    let mut samples = Vec::new();
    collect(&root, &mut samples);
    samples.sort();
    let rules: BTreeSet<String> = rule::rules().iter().map(|rule| rule.id.to_string()).collect();
    let wrong: Vec<String> = samples.iter().flat_map(|sample| check(&root, sample, &rules)).collect();
    assert!(wrong.is_empty(), "{} of {} samples:\n{}", wrong.len(), samples.len(), wrong.join("\n"));
}

/// The entries that make a folder a sample.
const ENTRIES: [&str; 4] = ["handler.py", "handler.js", "handler.ts", "handler.tsx"];

/// The extensions of files that belong to a sample's project.
const SOURCES: [&str; 10] = ["py", "js", "cjs", "mjs", "jsx", "ts", "cts", "mts", "tsx", "json"];

/// A sample is a file that could be an entry, or a folder with an entry.
fn collect(folder: &Path, samples: &mut Vec<PathBuf>) {
    let entries = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    for path in entries {
        if path.is_dir() && entry_of(&path).is_none() {
            collect(&path, samples);
        } else if entry_of(&path).is_some() {
            samples.push(path);
        }
    }
}

/// The name of a sample's entry: that of a file is `handler` in the project that is made of it.
fn entry_of(sample: &Path) -> Option<&'static str> {
    let is_entry = |name: &&str| match sample.is_dir() {
        true => sample.join(name).is_file(),
        false => sample.extension() == Path::new(name).extension(),
    };
    ENTRIES.into_iter().find(is_entry)
}

fn check(root: &Path, sample: &Path, rules: &BTreeSet<String>) -> Vec<String> {
    let entry = entry_of(sample).unwrap();
    let mut files = Vec::new();
    match sample.is_dir() {
        true => sources(sample, sample, &mut files),
        false => files.push((entry.to_owned(), std::fs::read_to_string(sample).unwrap())),
    }
    let texts: Vec<(&str, &str)> = files.iter().map(|(path, text)| (path.as_str(), text.as_str())).collect();
    let project = Project::in_memory_with_library(&texts, queries::stubs());
    let options = Options { handlers: vec![format!("{entry}:handler").into()], threads: 1, ..Options::default() };
    let analysis = analyze(&project, &options);
    let found: BTreeSet<(String, u32, String)> = analysis
        .findings
        .iter()
        .map(|finding| {
            let file = finding.origin.file;
            (project.path(file).to_owned(), project.lines(file).line(finding.origin.start), finding.rule.clone())
        })
        .collect();
    let name = sample.strip_prefix(root).unwrap().display();
    let mut wrong: Vec<String> = analysis
        .limits_hit
        .iter()
        .filter(|hit| hit.limit == "panic")
        .map(|hit| format!("{name}: {}", hit.message))
        .collect();
    for (path, text) in &files {
        // A mark of a rule without a page is one for the future: no analysis can report it.
        for Mark { line, rule, vulnerable, known_error } in marks(text) {
            if !rules.contains(&rule) {
                continue;
            }
            let reported = found.contains(&(path.clone(), line, rule.clone()));
            let told = match (vulnerable == reported, known_error) {
                (true, false) | (false, true) => continue,
                (true, true) => "is right now: take `todo` off its mark",
                (false, false) if vulnerable => "is missed",
                (false, false) => "is a false alarm",
            };
            wrong.push(format!("{name}: {path}:{line}: {rule} {told}"));
        }
    }
    wrong
}

fn sources(root: &Path, folder: &Path, files: &mut Vec<(String, String)>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(root, &path, files);
        } else if path.extension().is_some_and(|extension| SOURCES.iter().any(|known| extension == *known)) {
            let label = path.strip_prefix(root).unwrap().to_string_lossy().replace('\\', "/");
            files.push((label, std::fs::read_to_string(&path).unwrap()));
        }
    }
}

/// What a comment says of the line below it.
struct Mark {
    line: u32,
    rule: String,
    /// What running the sample shows.
    vulnerable: bool,
    /// The analyzer is known to be wrong about it: `todoruleid`, `todook`.
    known_error: bool,
}

fn marks(text: &str) -> Vec<Mark> {
    let mut marks = Vec::new();
    let mut open: Vec<Mark> = Vec::new();
    for (at, line) in text.lines().enumerate() {
        let line = line.trim();
        let comment = line.strip_prefix('#').or_else(|| line.strip_prefix("//")).map(str::trim);
        let mark = comment.and_then(|comment| {
            let (kind, rules) = comment.split_once(':')?;
            let truth = kind.strip_prefix("todo").unwrap_or(kind);
            matches!(truth, "ruleid" | "ok").then_some((truth == "ruleid", truth != kind, rules))
        });
        match mark {
            Some((vulnerable, known_error, rules)) => open.extend(rules.split(',').map(|rule| {
                let rule = rule.trim().to_owned();
                Mark { line: 0, rule, vulnerable, known_error }
            })),
            None if comment.is_some() => {}
            None => marks.extend(open.drain(..).map(|mark| Mark { line: at as u32 + 1, ..mark })),
        }
    }
    marks
}
