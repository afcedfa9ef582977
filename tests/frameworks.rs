//! Functions that programs register with the libraries of platforms and frameworks: `testdata/frameworks`.
//!
//! A project there marks the line above a handler with `handler: TRIGGER`, and the lines above dangerous calls with
//! `ruleid: RULE` or `ok: RULE`. What is not marked must not be found.

#![allow(clippy::disallowed_methods, reason = "this test reads the projects")]

mod folders;

use std::collections::BTreeSet;
use std::path::Path;

use fnguard::analysis::{Options, analyze};
use fnguard::deploy::Trigger;
use fnguard::project::Project;
use fnguard::queries;
use fnguard::source::{LineIndex, Span};

/// `PATH:LINE: TEXT`, of marks or of what was found.
type Lines = BTreeSet<String>;

#[test]
fn registered_functions_are_handlers_and_get_what_the_client_sends() {
    let projects = folders::projects("frameworks");
    assert!(projects.len() >= 46, "{}", projects.len());
    let wrong: Vec<String> = projects.iter().flat_map(|project| differences(project)).collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// What is marked and not found, and what is found and not marked.
fn differences(folder: &Path) -> Vec<String> {
    let files = folders::files(folder);
    let wanted: Lines = files.iter().flat_map(|(path, text)| marks(path, text)).collect();
    let found = found(&folders::project(folder));
    let name = folder.file_name().unwrap().to_string_lossy().into_owned();
    let missed = wanted.difference(&found).map(|line| format!("{name}: not found: {line}"));
    let more = found.difference(&wanted).map(|line| format!("{name}: not marked: {line}"));
    missed.chain(more).collect()
}

/// What is marked to be found, on the line below the mark.
fn marks(path: &str, text: &str) -> Lines {
    let marks = text.lines().enumerate().filter_map(|(at, line)| {
        let line = line.trim();
        let mark = line.strip_prefix("# ").or_else(|| line.strip_prefix("// "))?;
        let (kind, what) = mark.split_once(": ")?;
        matches!(kind, "handler" | "ruleid").then(|| format!("{path}:{}: {what}", at + 2))
    });
    marks.collect()
}

fn found(project: &Project) -> Lines {
    let analysis = analyze(project, &Options { threads: 1, ..Options::default() });
    assert!(analysis.limits_hit.is_empty() && analysis.problems.is_empty(), "{analysis:?}");
    let at = |origin: Span| {
        let text = project.text(origin.file).unwrap();
        let line = LineIndex::new(text).line(origin.start);
        format!("{}:{line}", project.path(origin.file))
    };
    let handlers = analysis.handlers.iter().map(|handler| {
        let triggers = if handler.triggers.is_empty() { "unknown".to_owned() } else { handler.triggers.join(", ") };
        format!("{}: {triggers}", at(handler.origin))
    });
    let findings = analysis.findings.iter().map(|finding| format!("{}: {}", at(finding.origin), finding.rule));
    handlers.chain(findings).collect()
}

/// Sections name a trigger and what parameters are given; their rows are sorted, and no row stands twice. Each library that
/// takes functions has a project that uses it.
#[test]
fn tables_of_handlers_are_without_fault() {
    const PARAMETERS: [&str; 16] = [
        "asked",
        "bound",
        "decorated",
        "event",
        "express",
        "first",
        "holder",
        "parsed",
        "path",
        "reply",
        "request",
        "request-typed",
        "schema",
        "triggered",
        "typed",
        "validated",
    ];
    const BEFORE: [&str; 4] = ["", "before-all", "before-later", "before-own"];
    let projects = ["frameworks", "projects"].map(folders::projects).concat();
    let files: Vec<_> = projects.iter().flat_map(|folder| folders::files(folder)).collect();
    let mut wrong = Vec::new();
    for (path, table) in [queries::files("handlers", "txt"), queries::files("deploy", "txt")].concat() {
        let mut seen = BTreeSet::new();
        let (mut section, mut last) = ("", "");
        for line in table.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
            if line == "[packages]" {
                last = "";
                continue;
            }
            if let Some(head) = line.strip_prefix('[').and_then(|line| line.strip_suffix(']')) {
                let mut words = head.split(' ').chain(["", ""]);
                let [trigger, parameters, before] = [(); 3].map(|()| words.next().unwrap_or_default());
                let known =
                    PARAMETERS.contains(&parameters.split('.').next().unwrap_or_default()) && BEFORE.contains(&before);
                if Trigger::from_name(trigger).is_none() || !known {
                    wrong.push(format!("{path}: {line}: no such trigger or parameters"));
                }
                (section, last) = (head, "");
                continue;
            }
            if line.contains(" = ") {
                continue;
            }
            if last >= line || !seen.insert((section, line)) {
                wrong.push(format!("{path}: {line}: not sorted, or there twice"));
            }
            last = line;
            let kinds = ["class ", "global ", "type "];
            let api = kinds.iter().find_map(|kind| line.strip_prefix(kind)).unwrap_or(line);
            let library = api.split(['.', '(']).next().unwrap_or(api);
            let named = |text: &str| [library, library.trim_end_matches("/index")].iter().any(|one| text.contains(one));
            if path.starts_with("handlers") && !files.iter().any(|(_, text)| named(text)) {
                wrong.push(format!("{path}: {library}: no project in testdata uses it"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// A folder that is called like a library does not hide it, unless it has what is imported.
#[test]
fn folders_that_are_called_like_a_library_do_not_hide_it() {
    let app = "import os\nfrom flask import Flask\nfrom flask import tools\napp = Flask(__name__)\n\n\
        @app.route('/<name>')\ndef run(name):\n    os.system(tools.command(name))\n";
    let tools = "def command(name):\n    return 'echo ' + name\n";
    let fixed = "def command(name):\n    return 'uptime'\n";
    for (text, wanted) in [(tools, "examples/flask/app.py:8: command-injection"), (fixed, "")] {
        let files = [("examples/flask/app.py", app), ("examples/flask/tools.py", text), ("setup.py", "")];
        let mut all = found(&Project::in_memory_with_library(&files, queries::stubs()));
        assert!(all.remove("examples/flask/app.py:7: http"), "{all:?}");
        assert_eq!(all.into_iter().collect::<Vec<_>>().join("\n"), wanted);
    }
}

/// Middleware is evaluated before each handler, and told of once.
#[test]
fn what_is_found_in_middleware_is_told_once() {
    let app = "const app = require('express')();\nconst { execSync } = require('child_process');\n\
        app.use((req, res, next) => { execSync(`logger ${req.url}`); next(); });\n\
        app.get('/a', (req, res) => res.send(execSync('uptime')));\n\
        app.get('/b', (req, res) => res.send(execSync('uptime')));\n";
    let project = Project::in_memory_with_library(&[("app.js", app)], queries::stubs());
    let analysis = analyze(&project, &Options { threads: 1, ..Options::default() });
    assert_eq!((analysis.handlers.len(), analysis.findings.len()), (3, 1), "{analysis:?}");
}

/// Models in models are followed so far, whatever holds whatever.
#[test]
fn models_that_hold_themselves_end() {
    let fields = |of: &str| (0..8).map(|at| format!("    f{at}: {of}\n")).collect::<String>();
    let app = format!(
        "import os\nfrom fastapi import FastAPI\nfrom pydantic import BaseModel\napp = FastAPI()\n\
        class A(BaseModel):\n{}class B(BaseModel):\n{}    x: int\nclass C(BaseModel):\n    x: C(x=1)\n\n\
        @app.post('/')\ndef run(a: A, c: C):\n    os.system(f'echo {{a.f0.x}}')\n    os.system(f'echo {{a.f0.f0}}')\n",
        fields("'B'"),
        fields("'A'")
    );
    let all = found(&Project::in_memory_with_library(&[("app.py", app.as_str())], queries::stubs()));
    let findings: Vec<&String> = all.iter().filter(|line| line.contains("injection")).collect();
    assert_eq!(findings, ["app.py:30: command-injection"], "{all:?}");
}
