//! The tables of `testdata/tables`: each kind of descriptor and each event has a sample project, and the handlers of each
//! project are what its `handlers.txt` says.
#![allow(clippy::disallowed_methods, reason = "this test reads the tables and the projects")]

mod folders;

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use expect_test::expect_file;
use fnguard::analysis::{Options, analyze};
use fnguard::deploy::Trigger;
use fnguard::finding::{Analysis, Handler};
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

/// Each way to write a handler has samples: one is found with the platform and by the evidence that the row names, and what
/// the row's text says flows into a sink. Each platform has a pair of handlers of which only one is vulnerable.
#[test]
fn each_shape_of_a_handler_has_a_sample() {
    let mut wrong = Vec::new();
    let mut without_pair = BTreeMap::new();
    for row in rows("handlers.csv") {
        let [platform, _, shape, .., evidence, samples] = row.as_slice() else { panic!("seven columns: {row:?}") };
        let mut left: BTreeSet<&str> = evidence.split_whitespace().collect();
        let mut paired = false;
        for sample in samples.split_whitespace() {
            let (project, name) = sample.split_once(':').unwrap();
            let handlers = handlers_of(project);
            let known = |one: &&Sampled| (one.name == name || one.key() == name) && one.findings > 0;
            let mut flows = handlers.iter().filter(known).filter(|one| evidence.contains(&one.evidence)).peekable();
            if flows.peek().is_none() {
                wrong.push(format!("{platform}: {sample} has no flow and one of {evidence}: {shape}"));
            }
            flows.for_each(|one| {
                left.remove(one.evidence.as_str());
            });
            paired |= handlers.iter().any(|twin| is_fixed(twin, &handlers));
        }
        if !left.is_empty() {
            wrong.push(format!("{platform}: no sample for {left:?}: {shape}"));
        }
        *without_pair.entry(platform.clone()).or_insert(true) &= !paired;
    }
    wrong.extend(without_pair.iter().filter(|(_, none)| **none).map(|(platform, _)| format!("{platform}: no pair")));
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// A twin differs in what it takes from the event: `NAME_twin`, or the same name in a file or folder that is called so.
#[test]
fn of_twins_one_is_found() {
    let mut wrong = Vec::new();
    for folder in ["projects", "frameworks"].iter().flat_map(|of| folders::projects(of)) {
        let project = folder.file_name().unwrap().to_string_lossy().into_owned();
        let handlers = handlers_of(&project);
        let twins = handlers.iter().filter(|one| one.key().contains("_twin") && one.has_other(&handlers));
        wrong.extend(twins.filter(|twin| !is_fixed(twin, &handlers)).map(|twin| format!("{project}: {}", twin.key())));
    }
    assert!(wrong.is_empty(), "these differ from their twins in more or less than one finding:\n{}", wrong.join("\n"));
}

/// A handler of a sample project.
struct Sampled {
    path: String,
    name: String,
    /// `aws:descriptor`.
    evidence: String,
    findings: usize,
}

impl Sampled {
    fn key(&self) -> String {
        format!("{}:{}", self.path, self.name)
    }

    fn other<'s>(&self, all: &'s [Self]) -> Option<&'s Self> {
        let other = self.key().replace("_twin", "");
        all.iter().find(|one| one.key() == other)
    }

    fn has_other(&self, all: &[Self]) -> bool {
        self.other(all).is_some()
    }
}

/// Whether a handler is the one of a pair in which nothing is found.
fn is_fixed(twin: &Sampled, all: &[Sampled]) -> bool {
    let other = twin.other(all).filter(|_| twin.key().contains("_twin"));
    other.is_some_and(|other| other.findings == 1 && twin.findings == 0)
}

/// The handlers of a project of either folder of samples.
fn handlers_of(name: &str) -> Vec<Sampled> {
    let testdata = Path::new(env!("CARGO_MANIFEST_DIR")).join("testdata");
    let folder = ["projects", "frameworks"].map(|of| testdata.join(of).join(name)).into_iter().find(|at| at.is_dir());
    let (project, analysis) = analyzed(&folder.unwrap_or_else(|| panic!("there is no project {name}")));
    let one = |(at, handler): (usize, &Handler)| Sampled {
        path: project.path(handler.origin.file).to_owned(),
        name: handler.name.clone(),
        evidence: format!("{:?}:{}", handler.platform, evidence(&handler.reason)).to_lowercase(),
        findings: analysis.findings.iter().filter(|finding| finding.handler == Some(at)).count(),
    };
    analysis.handlers.iter().enumerate().map(one).collect()
}

/// The kind of evidence by which a handler was found, from what is told of it.
fn evidence(reason: &str) -> &'static str {
    let kinds = [
        ("names it", "descriptor"),
        ("is registered with", "registration"),
        ("is decorated with", "registration"),
        ("is declared with", "type"),
        ("takes it from this folder", "folder"),
    ];
    kinds.iter().find(|(words, _)| reason.contains(words)).map_or("name", |(_, kind)| kind)
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
