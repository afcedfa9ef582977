//! The tables of `testdata/tables`: each kind of descriptor and each event has a sample project, and the handlers of each
//! project are what its `handlers.txt` says.
#![allow(clippy::disallowed_methods, reason = "this test reads the tables and the projects")]

mod folders;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use expect_test::expect_file;
use fnguard::analysis::{Options, analyze};
use fnguard::deploy::Trigger;
use fnguard::finding::Analysis;
use fnguard::project::Project;
use fnguard::report::{self, Input, Style};

#[test]
fn handlers_are_as_their_list_says() {
    for folder in folders::projects("projects") {
        let (project, analysis) = analyzed(&folder);
        let input = Input { project: &project, analysis: &analysis, rules: &[], problems: &[], files: 1 };
        let style = Style { colors: false, verbose: false, quiet: false, path: &|path| path.to_owned() };
        expect_file![folder.join("handlers.txt")].assert_eq(&report::handlers_text(&input, &style));
    }
}

/// What is no function has no sample (`none`).
#[test]
fn each_kind_of_descriptor_has_a_sample() {
    let mut missing = Vec::new();
    for row in rows("config.csv") {
        let samples = row.last().unwrap();
        let is_there = |name: &str| folders::projects("projects").iter().any(|folder| folder.ends_with(name));
        if samples != "none" && !samples.split_whitespace().all(is_there) {
            missing.push(format!("{}: `{samples}`", row[0]));
        }
        assert!(!samples.is_empty(), "{}", row[0]);
    }
    assert!(missing.is_empty(), "{}", missing.join("\n"));
}

/// Each event names its models, and handlers that are called with it; where an attacker chooses something in it, one of
/// them has a finding.
#[test]
fn each_event_has_a_model_and_a_sample() {
    let mut known = BTreeSet::new();
    for row in rows("events.csv") {
        let [.., tainted, _, _, models, samples] = row.as_slice() else { panic!("seven columns: {row:?}") };
        let models: Vec<&str> = models.split_whitespace().collect();
        for model in &models {
            assert!(Trigger::from_name(model).is_some(), "{}: no model {model}", row[0]);
            known.insert((*model).to_owned());
        }
        let mut found = 0;
        for sample in samples.split_whitespace() {
            let (project, handler) = sample.split_once(':').unwrap();
            let (_, analysis) = analyzed(&folder_of(project));
            let called = |at: usize| {
                let handler = &analysis.handlers[at];
                models.iter().any(|model| handler.triggers.iter().any(|trigger| trigger == model))
                    || handler.triggers.is_empty() && models == ["unknown"]
            };
            let named = (0..analysis.handlers.len()).filter(|at| analysis.handlers[*at].name == handler && called(*at));
            let named: Vec<usize> = named.collect();
            assert!(!named.is_empty(), "{}: {sample} is not called by any of {models:?}", row[0]);
            found += analysis.findings.iter().filter(|finding| named.contains(&finding.handler.unwrap())).count();
        }
        assert!(found > 0 || tainted.starts_with("none"), "{}: no flow", row[0]);
    }
    let all: BTreeSet<String> = Trigger::ALL.iter().map(|trigger| trigger.name().to_owned()).collect();
    let schedules = ["digitalocean-schedule", "netlify-schedule", "scaleway-cron"];
    let left: Vec<_> = all.difference(&known).filter(|name| !schedules.contains(&name.as_str())).collect();
    assert!(left.is_empty(), "no row names the models {left:?}");
}

/// Each source has handlers, or whole projects of frameworks, in which it reaches a sink; the settings of a function are no
/// source (`none`), nor is what only the framework around a function reads.
#[test]
fn each_source_has_a_sample() {
    for row in rows("sources.csv") {
        let [_, source, _, _, samples] = row.as_slice() else { panic!("five columns: {row:?}") };
        assert!(!samples.is_empty(), "{source}");
        for sample in samples.split_whitespace().filter(|sample| *sample != "none") {
            let (project, handler) =
                sample.split_once(':').map_or((sample, None), |(project, name)| (project, Some(name)));
            let (_, analysis) = analyzed(&folder_of(project));
            let called = |at: usize| handler.is_none_or(|handler| analysis.handlers[at].name == handler);
            let found = analysis.findings.iter().filter_map(|finding| finding.handler).any(called);
            assert!(found, "{source}: nothing is found in {sample}");
        }
    }
}

/// The folder of a sample: one of the projects, or of those of frameworks.
fn folder_of(project: &str) -> PathBuf {
    let testdata = Path::new(env!("CARGO_MANIFEST_DIR")).join("testdata");
    if project.contains('/') { testdata.join(project) } else { testdata.join("projects").join(project) }
}

fn analyzed(folder: &Path) -> (Project, Analysis) {
    let project = folders::project(folder);
    let analysis = analyze(&project, &Options::default());
    (project, analysis)
}

/// The rows of a table below its head.
fn rows(table: &str) -> Vec<Vec<String>> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("testdata/tables").join(table);
    let text = std::fs::read_to_string(path).unwrap();
    text.lines().skip(1).map(fields).collect()
}

/// The fields of a line: in quotation marks, a doubled one means itself.
fn fields(line: &str) -> Vec<String> {
    let mut fields = vec![String::new()];
    let mut quoted = false;
    let mut letters = line.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '"' if quoted && letters.peek() == Some(&'"') => fields.last_mut().unwrap().extend(letters.next()),
            '"' => quoted = !quoted,
            ',' if !quoted => fields.push(String::new()),
            letter => fields.last_mut().unwrap().push(letter),
        }
    }
    fields
}
