//! The projects of `testdata/projects`: what is found in each is what its marks say, no more and no less.
#![allow(
    clippy::disallowed_methods,
    clippy::disallowed_macros,
    reason = "this test reads the projects, runs the program on them and tells its figures"
)]

mod folders;

use std::collections::BTreeSet;
use std::path::Path;
use std::process::Command;

use expect_test::expect;
use fnguard::analysis::{Options, analyze};
use fnguard::finding::Finding;

/// File, line and rule.
type Place = (String, u32, String);

#[test]
fn findings_are_what_the_marks_say() {
    let mut wrong = Vec::new();
    let (mut projects, mut expected_in_all) = (0, 0);
    for project in folders::projects("projects") {
        let name = project.file_name().unwrap().to_string_lossy().into_owned();
        let (found, expected) = (found_in(&project), expected_in(&project));
        let tell = |(path, line, rule): &Place, what: &str| format!("{name}: {path}:{line}: {rule} {what}");
        wrong.extend(expected.difference(&found).map(|place| tell(place, "is missed")));
        wrong.extend(found.difference(&expected).map(|place| tell(place, "is reported without a mark")));
        let patched = name.ends_with("-patched");
        assert_eq!(patched, expected.is_empty(), "{name}: a patched project has no `ruleid`, every other one has");
        projects += 1;
        expected_in_all += expected.len();
    }
    println!("{projects} projects, {expected_in_all} expected findings, {} wrong", wrong.len());
    assert!(projects >= 8, "{projects} projects");
    assert!(wrong.is_empty(), "\n{}\n", wrong.join("\n"));
}

fn found_in(folder: &Path) -> BTreeSet<Place> {
    let project = folders::project(folder);
    let analysis = analyze(&project, &Options::default());
    assert!(analysis.limits_hit.is_empty(), "{}: {:?}", folder.display(), analysis.limits_hit);
    let place = |finding: &Finding| {
        let file = finding.origin.file;
        (project.path(file).to_owned(), project.lines(file).line(finding.origin.start), finding.rule.clone())
    };
    analysis.findings.iter().map(place).collect()
}

fn expected_in(project: &Path) -> BTreeSet<Place> {
    let files = folders::files(project).into_iter();
    let marks = files.flat_map(|(path, text)| {
        marked(&text).into_iter().map(move |(line, rule)| (path.clone(), line, rule)).collect::<Vec<_>>()
    });
    marks.collect()
}

/// The lines below a comment `ruleid: RULE, …`, with the rule.
fn marked(text: &str) -> Vec<(u32, String)> {
    let mut marks = Vec::new();
    let mut open: Vec<String> = Vec::new();
    for (line, number) in text.lines().zip(1..) {
        let line = line.trim();
        match line.strip_prefix('#').or_else(|| line.strip_prefix("//")).map(str::trim) {
            Some(comment) => {
                let rules = comment.strip_prefix("ruleid:").unwrap_or_default().split(',').map(str::trim);
                open.extend(rules.filter(|rule| !rule.is_empty()).map(str::to_owned));
            }
            None => marks.extend(open.drain(..).map(|rule| (number, rule))),
        }
    }
    marks
}

/// What a user sees of the example that the README tells.
#[test]
fn the_report_about_the_cv_filter() {
    let output = Command::new(env!("CARGO_BIN_EXE_fnguard"))
        .args(["check", "testdata/projects/cv-filter"])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .env_clear()
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(String::from_utf8_lossy(&output.stderr), "");
    expect![[r#"
        error[path-traversal]: `event.Records[*].Sns.Message.content.walk[*].get_filename` chooses a file that is written
          --> testdata/projects/cv-filter/src/extraction.py:13:10
           |
        11 |     path = os.path.join(FOLDER, name)
           |            -------------------------- 6: becomes part of a text
        12 |     # ruleid: path-traversal, tmp-write
        13 |     with open(path, "wb") as document:
           |          ^^^^^^^^^^^^^^^^ 7: the file that it names is written here
           |
          ::: testdata/projects/cv-filter/src/handler.py:11:20
           |
        11 | def lambda_handler(event, context):
           |                    ----- 1: `event` comes from outside
        ...
        15 |         for name, content in mail.documents(notification["content"]):
           |                              ---------------------------------------
           |                              |              |
           |                              |              2: `event.Records[*].Sns.Message.content` is read
           |                              3: is given to `documents()` as `raw`
        16 |             text = extraction.text_of(name, content)
           |                    --------------------------------- 5: is given to `text_of()` as `name`
           |
          ::: testdata/projects/cv-filter/src/mail.py:11:16
           |
        11 |         name = part.get_filename()
           |                ----------------- 4: `event.Records[*].Sns.Message.content.walk[*].get_filename` is read
           |
           = note: what arrives: "/tmp/" ⟨event.Records[*].Sns.Message.content.walk[*].get_filename⟩
           = note: `open` takes ⟨…⟩ as a path that can lead out of `/tmp/`
           = note: in the handler `lambda_handler` (AWS, called by sns) at testdata/projects/cv-filter/src/handler.py:11:5
           = help: Resolve the path and check that it lies below its directory, or use the last component alone (`fnguard explain path-traversal` tells more)

        warning[tmp-write]: `event.Records[*].Sns.Message.content.walk[*].get_filename` names a file below a temporary directory
          --> testdata/projects/cv-filter/src/extraction.py:13:10
           |
        11 |     path = os.path.join(FOLDER, name)
           |            -------------------------- 6: becomes part of a text
        12 |     # ruleid: path-traversal, tmp-write
        13 |     with open(path, "wb") as document:
           |          ^^^^^^^^^^^^^^^^ 7: the file that it names is written here
           |
          ::: testdata/projects/cv-filter/src/handler.py:11:20
           |
        11 | def lambda_handler(event, context):
           |                    ----- 1: `event` comes from outside
        ...
        15 |         for name, content in mail.documents(notification["content"]):
           |                              ---------------------------------------
           |                              |              |
           |                              |              2: `event.Records[*].Sns.Message.content` is read
           |                              3: is given to `documents()` as `raw`
        16 |             text = extraction.text_of(name, content)
           |                    --------------------------------- 5: is given to `text_of()` as `name`
           |
          ::: testdata/projects/cv-filter/src/mail.py:11:16
           |
        11 |         name = part.get_filename()
           |                ----------------- 4: `event.Records[*].Sns.Message.content.walk[*].get_filename` is read
           |
           = note: what arrives: "/tmp/" ⟨event.Records[*].Sns.Message.content.walk[*].get_filename⟩
           = note: `open` takes ⟨…⟩ as a name below `/tmp/`
           = note: in the handler `lambda_handler` (AWS, called by sns) at testdata/projects/cv-filter/src/handler.py:11:5
           = help: Let `tempfile` choose the name, in a directory that is removed with the event (`fnguard explain tmp-write` tells more)

        error[command-injection]: `event.Records[*].Sns.Message.content.walk[*].get_filename` is read by a shell
          --> testdata/projects/cv-filter/src/extraction.py:17:12
           |
        15 |     command = COMMAND.format(path)
           |               -------------------- 6: becomes part of a text
        16 |     # ruleid: command-injection
        17 |     return subprocess.check_output(command, shell=True).decode("utf-8", "replace")
           |            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 7: a shell reads it here
           |
          ::: testdata/projects/cv-filter/src/handler.py:11:20
           |
        11 | def lambda_handler(event, context):
           |                    ----- 1: `event` comes from outside
        ...
        15 |         for name, content in mail.documents(notification["content"]):
           |                              ---------------------------------------
           |                              |              |
           |                              |              2: `event.Records[*].Sns.Message.content` is read
           |                              3: is given to `documents()` as `raw`
        16 |             text = extraction.text_of(name, content)
           |                    --------------------------------- 5: is given to `text_of()` as `name`
           |
          ::: testdata/projects/cv-filter/src/mail.py:11:16
           |
        11 |         name = part.get_filename()
           |                ----------------- 4: `event.Records[*].Sns.Message.content.walk[*].get_filename` is read
           |
           = note: what arrives: "pdftotext " ⟨event.Records[*].Sns.Message.content.walk[*].get_filename⟩ " -"
           = note: `subprocess.check_output` takes ⟨…⟩ as an unquoted word of the command
           = note: in the handler `lambda_handler` (AWS, called by sns) at testdata/projects/cv-filter/src/handler.py:11:5
           = help: Start the program without a shell and give it the text as one argument of a list (`fnguard explain command-injection` tells more)

        3 findings (1 critical, 1 high, 1 medium) in 1 handler, 3 files
    "#]].assert_eq(&String::from_utf8_lossy(&output.stdout));
}
