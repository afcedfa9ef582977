//! The same project gives the same bytes: whatever the number of threads, and in whatever order its files are listed.
#![allow(clippy::disallowed_methods, reason = "this test reads projects")]

use std::path::{Path, PathBuf};

use fnguard::analysis::{Options, analyze};
use fnguard::project::Project;
use fnguard::report::{self, Input, Style};
use fnguard::{disk, queries};

type Files = Vec<(String, String)>;

#[test]
fn projects_give_the_same_bytes() {
    for entry in std::fs::read_dir(testdata("projects")).unwrap() {
        let folder = entry.unwrap().path();
        compare(&folder.display().to_string(), files_below(&folder), &[(1, 0), (2, 0), (8, 0), (1, 1), (2, 2), (8, 3)]);
    }
}

/// Many handlers in one project: enough for threads to get in each other's way.
#[test]
fn samples_as_one_project_give_the_same_bytes() {
    let folder = testdata("samples").join("strings");
    compare("samples", files_below(&folder), &[(1, 0), (2, 1), (8, 2)]);
}

/// Compares the reports of all runs, each with a number of threads and an order of the files.
#[track_caller]
fn compare(name: &str, files: Files, runs: &[(usize, usize)]) {
    assert!(!files.is_empty(), "{name} has no files");
    let mut first: Option<[String; 3]> = None;
    for (threads, order) in runs {
        let found = reports(&ordered(&files, *order), *threads);
        match &first {
            None => first = Some(found),
            Some(first) => {
                for (format, (expected, found)) in ["text", "JSON", "SARIF"].iter().zip(first.iter().zip(&found)) {
                    let line = expected.lines().zip(found.lines()).position(|(one, other)| one != other);
                    let same = expected == found;
                    assert!(same, "{name}: {threads} threads, order {order}: {format} differs in line {line:?}");
                }
            }
        }
    }
}

/// The files as they are, backwards, or beginning somewhere else.
fn ordered(files: &Files, order: usize) -> Files {
    let mut files = files.clone();
    match order {
        0 => {}
        1 => files.reverse(),
        by => {
            let by = files.len() / by;
            files.rotate_left(by);
        }
    }
    files
}

fn reports(files: &Files, threads: usize) -> [String; 3] {
    let texts: Vec<(&str, &str)> = files.iter().map(|(path, text)| (path.as_str(), text.as_str())).collect();
    let project = Project::in_memory_with_library(&texts, queries::stubs());
    let analysis = analyze(&project, &Options { threads, audit: true, ..Options::default() });
    let input = Input { project: &project, analysis: &analysis, rules: &[], problems: &[], files: files.len() };
    let style = Style { colors: false, verbose: true, quiet: false, path: &|path| path.to_owned() };
    [report::text(&input, &style), report::json(&input), report::sarif(&input)]
}

fn testdata(folder: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("testdata").join(folder)
}

fn files_below(folder: &Path) -> Files {
    let found = disk::find(&[folder.to_path_buf()], &[], &[]);
    let read = disk::reader(found.root.clone());
    let texts = found.asked.iter().filter_map(|path| Some((path.clone(), read(path).ok()?)));
    texts.collect()
}
