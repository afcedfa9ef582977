//! The program as a user meets it: what it prints, and its exit codes.
#![allow(clippy::disallowed_methods, reason = "these tests run the program on files")]

use std::path::PathBuf;
use std::process::{Command, Output, Stdio};

use expect_test::{Expect, expect};

/// A folder of its own for a test, removed at the end.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str, files: &[(&str, &[u8])]) -> Self {
        let path = std::env::temp_dir().join(format!("fnguard-cli-{}-{name}", std::process::id()));
        let _ = std::fs::remove_dir_all(&path);
        std::fs::create_dir_all(&path).unwrap();
        for (file, content) in files {
            let file = path.join(file);
            std::fs::create_dir_all(file.parent().unwrap()).unwrap();
            std::fs::write(file, content).unwrap();
        }
        Self(path)
    }

    fn run(&self, arguments: &[&str]) -> Output {
        self.command(arguments).output().unwrap()
    }

    fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_fnguard"));
        command.args(arguments).current_dir(&self.0).env_clear();
        command
    }

    /// Checks exit code, standard output and standard error.
    #[track_caller]
    fn check(&self, arguments: &[&str], expected: Expect) {
        let output = self.run(arguments);
        let root = std::fs::canonicalize(&self.0).unwrap();
        let text = format!(
            "exit {}\n{}--\n{}",
            output.status.code().unwrap_or(-1),
            String::from_utf8_lossy(&output.stdout),
            String::from_utf8_lossy(&output.stderr)
        );
        expected.assert_eq(&text.replace(&*root.to_string_lossy(), "ROOT"));
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

const EMPTY: &[u8] = b"x = 1\n";

/// A function that several programs register is one handler in the list; what looks like one and is none is told.
#[test]
fn handlers_are_listed_once() {
    let shared = b"from flask import Flask\napp = Flask(__name__)\n@app.get('/x')\ndef x():\n    return ''\n";
    let program = b"from flask import Flask\nimport shared\nFlask(__name__)\n";
    let other = b"def handler(request):\n    return request\n";
    let files: &[(&str, &[u8])] =
        &[(".git/HEAD", b""), ("a.py", program), ("b.py", program), ("shared.py", shared), ("task.py", other)];
    Folder::new("once", files).check(
        &["handlers"],
        expect![[r#"
            exit 0
            shared.py:4:5: x (platform unknown, called by http, chosen by the public): is decorated with flask.Flask().get
            not taken: task.py:1: `handler` does not take an event and a context; name it with `--handler` if it is one
            --
        "#]],
    );
}

/// Minified code of which nothing names a handler is none; a long source map does not make a file minified.
#[test]
fn names_tell_nothing_in_bundles() {
    let long = format!("exports.handler=e=>{{{}}}\n", "f(e);".repeat(2_000));
    let mapped = format!(
        "exports.handler = (event) => event;\n//# sourceMappingURL=data:application/json;base64,{}\n",
        "e30=".repeat(2_000)
    );
    let files: &[(&str, &[u8])] =
        &[(".git/HEAD", b""), ("bundle.js", long.as_bytes()), ("compiled.js", mapped.as_bytes())];
    Folder::new("bundle", files).check(&["handlers"], expect![[r#"
        exit 0
        compiled.js:1:9: handler (platform unknown, chosen by outsiders, indirectly): is exported as handler
        not taken: bundle.js: is a bundle, whose names tell nothing; name its handler with `--handler`, or check its sources
        --
    "#]]);
}

const WORK: &[u8] = b"import os\n\ndef work(event, more):\n    os.system(event['Records'][0]['messageId'])\n    os.system(event['Records'][0]['body'])\n";

/// What the configuration names is a handler with the event of its trigger, wherever the program runs.
#[test]
fn handlers_of_the_configuration() {
    let config = b"exclude-handlers = ['lib/*.py:handler']\n[[handlers]]\nfunction = 'lib/jobs.py:work'\ntrigger = 'sqs'\n[[handlers]]\nfunction = 'a.py:*'\n";
    let other = b"def f(x):\n    pass\n";
    let handler = b"def handler(event, context):\n    pass\n";
    let files: &[(&str, &[u8])] = &[
        (".git/HEAD", b""),
        ("fnguard.toml", config),
        ("a.py", other),
        ("lib/jobs.py", WORK),
        ("lib/old.py", handler),
        ("new.py", handler),
    ];
    let folder = Folder::new("configured", files);
    folder.check(&["handlers"], expect![[r#"
        exit 0
        a.py:1:5: f (named by the user, chosen by the public): fnguard.toml:6 names it
        lib/jobs.py:3:5: work (AWS, called by sqs, chosen by outsiders, indirectly): fnguard.toml:3 names it
        new.py:1:5: handler (platform unknown, chosen by outsiders, indirectly): is called handler and takes an event and a context
        not taken: lib/old.py:1: `handler` is left out by `exclude-handlers`
        --
    "#]]);
    folder.check(
        &["handlers", "lib"],
        expect![[r#"
        exit 0
        lib/jobs.py:3:5: work (AWS, called by sqs, chosen by outsiders, indirectly): fnguard.toml:3 names it
        not taken: lib/old.py:1: `handler` is left out by `exclude-handlers`
        --
    "#]],
    );
    let found = folder.run(&["check", "--format", "json"]);
    let found: serde_json::Value = serde_json::from_slice(&found.stdout).unwrap();
    let sources: Vec<_> = found["findings"].as_array().unwrap().iter().map(|one| one["source"].clone()).collect();
    assert_eq!(sources, ["event.Records[0].body"]);
}

/// A configuration in a folder inside of the project, and one above it, name files from their own folder.
#[test]
fn a_configuration_names_files_from_its_folder() {
    let config = |folder: &str| {
        let text = format!(
            "exclude-handlers = ['{folder}old.py:*']\n[[handlers]]\nfunction = '{folder}jobs.py:work'\n[[handlers]]\nfunction = 'gone.py:f'\n"
        );
        text.into_bytes()
    };
    let handler = b"def handler(event, context):\n    pass\n";
    let (above, inside) = (config("app/"), config(""));
    let files: &[(&str, &[u8])] =
        &[("fnguard.toml", &above), ("app/.git/HEAD", b""), ("app/jobs.py", WORK), ("app/old.py", handler)];
    let expected = expect![[r#"
        exit 2
        app/jobs.py:3:5: work (named by the user, chosen by the public): fnguard.toml:3 names it
        not taken: app/old.py:1: `handler` is left out by `exclude-handlers`
        --
        error: gone.py: there is no such file, which fnguard.toml:5 names
    "#]];
    Folder::new("above", files).check(&["handlers", "app"], expected);
    let files: &[(&str, &[u8])] =
        &[(".git/HEAD", b""), ("app/fnguard.toml", &inside), ("app/jobs.py", WORK), ("app/old.py", handler)];
    let expected = expect![[r#"
        exit 2
        app/jobs.py:3:5: work (named by the user, chosen by the public): fnguard.toml:3 names it
        not taken: app/old.py:1: `handler` is left out by `exclude-handlers`
        --
        error: gone.py: there is no such file, which fnguard.toml:5 names
    "#]];
    Folder::new("inside", files).check(&["handlers", "app"], expected);
}

#[test]
fn an_unknown_trigger_is_told() {
    let config = b"[[handlers]]\nfunction = 'jobs.py:work'\ntrigger = 'sqz'\n";
    let files: &[(&str, &[u8])] = &[(".git/HEAD", b""), ("fnguard.toml", config), ("jobs.py", WORK)];
    Folder::new("trigger", files).check(
        &["handlers"],
        expect![[r#"
        exit 2
        --
        error: ROOT/fnguard.toml:2: no trigger is called `sqz`; did you mean `sqs`?
    "#]],
    );
}

#[test]
fn a_project_without_handlers() {
    let folder = Folder::new("none", &[(".git/HEAD", b""), ("a.py", EMPTY), ("b/c.ts", EMPTY), ("notes.txt", b"")]);
    folder.check(
        &["check"],
        expect![[r#"
        exit 0
        no findings; no handler found in 2 files
        name one with `--handler FILE:FUNCTION`, or every function of a file with `--handler 'FILE:*'`
        --
    "#]],
    );
    folder.check(
        &["check", "--quiet"],
        expect![[r#"
        exit 0
        --
    "#]],
    );
    folder.check(
        &["handlers"],
        expect![[r#"
        exit 0
        no handler found in 2 files
        name one with `--handler FILE:FUNCTION`, or every function of a file with `--handler 'FILE:*'`
        --
    "#]],
    );
    folder.check(
        &["handlers", "--format", "json"],
        expect![[r#"
            exit 0
            {
              "version": 1,
              "handlers": [],
              "notes": [],
              "passed_over": [],
              "problems": [],
              "files": 2
            }
            --
        "#]],
    );
    folder.check(
        &["check", "b", "--format", "json"],
        expect![[r#"
        exit 0
        {
          "version": 1,
          "findings": [],
          "handlers": [],
          "limits": [],
          "notes": [],
          "problems": [],
          "files": 1
        }
        --
    "#]],
    );
}

#[test]
fn what_is_left_out_unless_it_is_named() {
    let folder = Folder::new(
        "listing",
        &[
            (".git/HEAD", b""),
            (".gitignore", b"ignored/\n"),
            ("a.py", EMPTY),
            ("ignored/b.py", EMPTY),
            ("node_modules/x/index.js", EMPTY),
            ("env/pyvenv.cfg", b""),
            ("env/lib/c.py", EMPTY),
            ("web/package.json", b"{}"),
            ("web/dist/d.js", EMPTY),
            ("web/e.min.js", EMPTY),
            ("dist/f.py", EMPTY),
            (".aws-sam/build/g.py", EMPTY),
        ],
    );
    let files = |arguments: &[&str]| {
        let output = folder.run(&[&["check", "--format", "json"], arguments].concat());
        let report: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
        report["files"].as_u64().unwrap()
    };
    assert_eq!(files(&[]), 2, "a.py and dist/f.py, which has no manifest beside it");
    assert_eq!(files(&["--exclude", "dist"]), 1);
    assert_eq!(files(&["ignored"]), 1);
    assert_eq!(files(&["node_modules/x"]), 1);
    assert_eq!(files(&["env/lib", "web/dist/d.js", "web/e.min.js"]), 3);
    assert_eq!(files(&["ignored", "a.py", "ignored"]), 2);
}

#[test]
#[cfg(unix)]
fn linked_files_are_counted_where_they_are() {
    let folder = Folder::new("links", &[(".git/HEAD", b""), ("shared/a.py", EMPTY), ("fn/b.py", EMPTY)]);
    let link = |target: &str, name: &str| std::os::unix::fs::symlink(target, folder.0.join(name)).unwrap();
    link("../shared", "fn/shared");
    link("..", "fn/circle");
    link("gone", "fn/dangling.py");
    link("/usr/lib", "fn/outside");
    folder.check(
        &["check"],
        expect![[r#"
        exit 0
        no findings; no handler found in 2 files
        name one with `--handler FILE:FUNCTION`, or every function of a file with `--handler 'FILE:*'`
        --
    "#]],
    );
    let found = fnguard::disk::find(std::slice::from_ref(&folder.0), &[], &[]);
    assert_eq!(found.paths, ["fn/b.py", "fn/shared/a.py", "shared/a.py"], "an import may use the link");
    folder.check(
        &["check", "--handler", "fn/shared/a.py:f"],
        expect![[r#"
            exit 2
            no findings; no handler found in 2 files
            name one with `--handler FILE:FUNCTION`, or every function of a file with `--handler 'FILE:*'`
            --
            error: shared/a.py: --handler names `f`, which is no function of this file; it has no functions that can be named
        "#]],
    );
}

#[test]
fn the_file_of_a_named_handler_may_be_seen_from_the_path_that_is_checked() {
    let text = b"import os\ndef run(name):\n    os.system(name)\n";
    let folder = Folder::new("named", &[(".git/HEAD", b""), ("service/fn/a.py", text)]);
    for file in ["service/fn/a.py", "fn/a.py"] {
        let output = folder.run(&["check", "--handler", &format!("{file}:run"), "service"]);
        assert_eq!(output.status.code(), Some(1), "{file}: {output:?}");
    }
}

#[test]
fn what_cannot_be_used_is_told_and_the_rest_goes_on() {
    let folder = Folder::new(
        "unusable",
        &[
            ("good.py", EMPTY),
            ("bad.py", b"x = 1\ny = '\xff'\n"),
            ("latin.py", b"# -*- coding: latin-1 -*-\nx = '\xe9'\n"),
            ("other.py", b"# coding: cp1251\nx = '\xe9'\n"),
            ("mark.py", b"\xef\xbb\xbfx = 1\n"),
        ],
    );
    folder.check(
        &["check", "good.py", "gone.py", "bad.py", "other.py"],
        expect![[r#"
            exit 2
            no findings; no handler found in 3 files
            name one with `--handler FILE:FUNCTION`, or every function of a file with `--handler 'FILE:*'`
            --
            error: gone.py: there is no such file or folder; check the spelling
            error: bad.py: is no text: line 2 is not UTF-8; save it as UTF-8
            error: other.py: is no text: its encoding, cp1251, is not one that fnguard reads; save it as UTF-8
        "#]],
    );
    folder.check(
        &["check", "latin.py", "mark.py"],
        expect![[r#"
            exit 0
            warning: bad.py: is no text: line 2 is not UTF-8; save it as UTF-8

            warning: other.py: is no text: its encoding, cp1251, is not one that fnguard reads; save it as UTF-8

            no findings; no handler found in 2 files
            name one with `--handler FILE:FUNCTION`, or every function of a file with `--handler 'FILE:*'`
            --
        "#]],
    );
    let big = vec![b'#'; 17 * 1024 * 1024];
    std::fs::write(folder.0.join("big.py"), big).unwrap();
    folder.check(
        &["check", "big.py", "good.py"],
        expect![[r#"
            exit 0
            warning: bad.py: is no text: line 2 is not UTF-8; save it as UTF-8

            warning: big.py: has 17825792 bytes; files above 16777216 are skipped

            warning: other.py: is no text: its encoding, cp1251, is not one that fnguard reads; save it as UTF-8

            no findings; no handler found in 2 files
            name one with `--handler FILE:FUNCTION`, or every function of a file with `--handler 'FILE:*'`
            --
        "#]],
    );
}

#[test]
fn json_and_sarif_carry_problems() {
    let folder = Folder::new("carried", &[("good.py", EMPTY)]);
    for (format, place) in
        [("json", "/problems/0/path"), ("sarif", "/runs/0/invocations/0/toolExecutionNotifications/0/level")]
    {
        let output = folder.run(&["check", "good.py", "gone.py", "--format", format]);
        assert_eq!(output.status.code(), Some(2));
        let report: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
        assert!(report.pointer(place).is_some(), "{report:#}");
    }
}

#[test]
fn options_that_are_wrong() {
    let folder = Folder::new(
        "options",
        &[
            ("a.py", EMPTY),
            ("fnguard.toml", b"selekt = []\n"),
            ("fine.toml", b"audit = true"),
            ("models.toml", b"models = 'nowhere'"),
        ],
    );
    folder.check(
        &["check"],
        expect![[r#"
        exit 2
        --
        error: ROOT/fnguard.toml:1:1: unknown option `selekt`; did you mean `select`?
    "#]],
    );
    folder.check(
        &["check", "--config", "fine.toml", "--select", "comand-injection"],
        expect![[r#"
        exit 2
        --
        error: there is no rule `comand-injection`; did you mean `command-injection`?
    "#]],
    );
    folder.check(
        &["check", "--config", "models.toml"],
        expect![[r#"
            exit 2
            --
            error: the option `models`: nowhere: there is no such file or folder; check the spelling
        "#]],
    );
    folder.check(
        &["check", "--config", "gone.toml"],
        expect![[r#"
        exit 2
        --
        error: gone.toml: cannot be read: there is no such file or folder; check the spelling
    "#]],
    );
    folder.check(
        &["check", "--config", "fine.toml", "--handler", "a.py"],
        expect![[r#"
        exit 2
        --
        error: --handler a.py: write FILE:FUNCTION, or 'FILE:*' for every function of the file
    "#]],
    );
    folder.check(
        &["check", "--config", "fine.toml", "--handler", "b.py:f"],
        expect![[r#"
        exit 2
        no findings; no handler found in 1 file
        name one with `--handler FILE:FUNCTION`, or every function of a file with `--handler 'FILE:*'`
        --
        error: b.py: --handler names a file that is not in the project at ROOT
    "#]],
    );
    folder.check(
        &["check", "--config", "fine.toml", "--output", "no/such/folder"],
        expect![[r#"
        exit 2
        --
        error: no/such/folder: cannot be written: there is no such file or folder; check the spelling
    "#]],
    );
    folder.check(
        &["check", "--severity", "hihg"],
        expect![[r#"
        exit 2
        --
        error: invalid value 'hihg' for '--severity <LEVEL>'
          [possible values: low, medium, high, critical]

          tip: a similar value exists: 'high'

        For more information, try '--help'.
    "#]],
    );
    Folder::new("explain", &[]).check(
        &["explain", "comand-injection"],
        expect![[r#"
            exit 2
            --
            error: there is no rule `comand-injection`; did you mean `command-injection`?
        "#]],
    );
    folder.check(
        &["debug", "ir", "fine.toml"],
        expect![[r#"
        exit 2
        --
        error: fine.toml: fnguard reads Python, JavaScript and TypeScript files
    "#]],
    );
    assert_eq!(folder.run(&[]).status.code(), Some(2));
}

#[test]
fn a_rule_of_ones_own() {
    const MODEL: &[u8] = b"; What the search reads as a filter.
((call
   function: (_) @_api
   arguments: (argument_list . (_) . (_) @sink.text.directory-filter))
 (#api? @_api
   \"ldap.initialize().search_s(base, filterstr)\"))
";
    const PAGE: &[u8] = b"+++
title = \"The event is a part of a directory's filter\"
severity = \"high\"
cwe = 90
hardening = \"outbound\"
level = \"flow\"
dangers = [\"text.directory-filter\"]
says = \"is a part of a filter for a directory\"
fix = \"Escape it with `ldap.filter.escape_filter_chars`.\"
+++

## What it finds

Filters.

## Why it matters here

It finds others.

## What to do

Escape.

## What it does not see

Nothing.

## Examples
";
    const HANDLER: &[u8] = b"import ldap

def handler(event, context):
    found = ldap.initialize('ldaps://directory').search_s('dc=x', f\"(uid={event['user']})\")
    if event['group'].isalnum():
        return ldap.initialize('ldaps://directory').search_s('dc=x', f\"(group={event['group']})\")
";
    let files = [
        (".git/HEAD", &b""[..]),
        ("fnguard.toml", b"models = 'own'\n"),
        ("own/python/directory.scm", MODEL),
        ("own/rules/directory-injection.md", PAGE),
        ("fn/handler.py", HANDLER),
    ];
    let folder = Folder::new("rule", &files);
    folder.check(
        &["check", "fn"],
        expect![[r#"
        exit 1
        error[directory-injection]: `event.user` is a part of a filter for a directory
         --> fn/handler.py:4:13
          |
        3 | def handler(event, context):
          |             ----- 1: `event` comes from outside
        4 |     found = ldap.initialize('ldaps://directory').search_s('dc=x', f"(uid={event['user']})")
          |             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^------------------------^
          |             |                                                     |       |
          |             |                                                     |       2: `event.user` is read
          |             |                                                     3: becomes part of a text
          |             4: it arrives here
          |
          = note: what arrives: "(uid=" ⟨event.user⟩ ")"
          = note: `ldap.initialize("ldaps://directory").search_s` takes ⟨…⟩ as a part of the text
          = note: in the handler `handler` (platform unknown) at fn/handler.py:3:5
          = help: Escape it with `ldap.filter.escape_filter_chars` (`fnguard explain directory-injection` tells more)

        1 finding (1 high) in 1 handler, 1 file
        --
    "#]],
    );
    std::fs::remove_file(folder.0.join("own/rules/directory-injection.md")).unwrap();
    folder.check(
        &["check", "fn"],
        expect![[r#"
        exit 2
        --
        error: ROOT/own/python/directory.scm:4:42: no rule reports `text.directory-filter`
          add the rule's page beside it, with `dangers = ["text.directory-filter"]`
    "#]],
    );
}

#[test]
fn models_of_ones_own() {
    const MODEL: &[u8] = b"; Our runner hands its argument to a shell.
((call
   function: (_) @_api
   arguments: (argument_list . (_) @sink.shell)) @use.process
 (#api? @_api
   \"company.runner.run(command)\"))
";
    const HANDLER: &[u8] = b"from company import runner

def handler(event, context):
    runner.run(event['command'])
";
    let files = [
        (".git/HEAD", &b""[..]),
        ("fnguard.toml", b"models = 'own'\n"),
        ("own/python/runner.scm", MODEL),
        ("fn/handler.py", HANDLER),
    ];
    let folder = Folder::new("models", &files);
    folder.check(&["check", "fn"], expect![[r#"
        exit 1
        error[command-injection]: `event.command` is read by a shell
         --> fn/handler.py:4:5
          |
        3 | def handler(event, context):
          |             ----- 1: `event` comes from outside
        4 |     runner.run(event['command'])
          |     ^^^^^^^^^^^----------------^
          |     |          |
          |     |          2: `event.command` is read
          |     3: a shell reads it here
          |
          = note: what arrives: ⟨event.command⟩
          = note: `company.runner.run` takes ⟨…⟩ as the whole command
          = note: in the handler `handler` (platform unknown) at fn/handler.py:3:5
          = help: Start the program without a shell and give it the text as one argument of a list (`fnguard explain command-injection` tells more)

        1 finding (1 critical) in 1 handler, 1 file
        --
    "#]]);
    // Everything that is wrong is told at once, and nothing is analyzed.
    std::fs::write(
        folder.0.join("own/python/wrong.scm"),
        "((call function: (_) @sink.comand) (#api? @sink.comand \"a.b\"))\n",
    )
    .unwrap();
    std::fs::write(folder.0.join("own/lost.scm"), "").unwrap();
    std::fs::write(folder.0.join("own/page.md"), "no page\n").unwrap();
    folder.check(&["check", "fn"], expect![[r#"
        exit 2
        --
        error: ROOT/own/lost.scm:1:1: the language of these models is unknown
          move the file into a folder `python` or `javascript`
        ROOT/own/page.md:1:1: the page has no front matter
          begin it with title, severity, cwe, hardening, level, dangers and fix between lines `+++`
        ROOT/own/page.md:2:1: section `What it finds` does not stand here
          write the sections What it finds, Why it matters here, What to do, What it does not see, Examples in this order
        ROOT/own/python/wrong.scm:1:22: unknown role `@sink.comand`
          roles that begin alike: @sink.command
          all roles: queries/README.md
    "#]]);
    folder.check(&["rules"], expect![[r#"
        exit 2
        --
        error: ROOT/own/lost.scm:1:1: the language of these models is unknown
          move the file into a folder `python` or `javascript`
        ROOT/own/page.md:1:1: the page has no front matter
          begin it with title, severity, cwe, hardening, level, dangers and fix between lines `+++`
        ROOT/own/page.md:2:1: section `What it finds` does not stand here
          write the sections What it finds, Why it matters here, What to do, What it does not see, Examples in this order
        ROOT/own/python/wrong.scm:1:22: unknown role `@sink.comand`
          roles that begin alike: @sink.command
          all roles: queries/README.md
    "#]]);
}

#[test]
fn the_nearest_configuration_counts() {
    let folder = Folder::new(
        "nearest",
        &[
            ("fnguard.toml", b"severity = 'wrong'"),
            ("a/pyproject.toml", b"[tool.fnguard]\nseverity = 'low'"),
            ("a/b/pyproject.toml", b"[tool.other]\n"),
            ("a/b/c.py", EMPTY),
            ("d.py", EMPTY),
        ],
    );
    assert_eq!(folder.run(&["check", "a/b"]).status.code(), Some(0));
    assert_eq!(folder.run(&["check", "d.py"]).status.code(), Some(2));
    assert_eq!(folder.run(&["check", "a", "d.py"]).status.code(), Some(2));
}

#[test]
fn pages_and_help() {
    let folder = Folder::new("pages", &[]);
    for arguments in [&["--help"][..], &["--version"], &["check", "--help"], &["rules"], &["completions", "bash"]] {
        let output = folder.run(arguments);
        assert_eq!(output.status.code(), Some(0), "{arguments:?}");
        assert!(!output.stdout.is_empty() && output.stderr.is_empty(), "{arguments:?}");
    }
    let rules = folder.run(&["rules"]);
    let rules = String::from_utf8(rules.stdout).unwrap();
    for rule in rules.lines().filter_map(|line| line.split_whitespace().next()) {
        let page = String::from_utf8(folder.run(&["explain", rule]).stdout).unwrap();
        assert!(page.starts_with(&format!("# {rule}: ")) && page.contains("ruleid: "), "{page}");
    }
    assert!(!String::from_utf8(folder.run(&["--help"]).stdout).unwrap().contains("debug"));
}

#[test]
fn output_goes_to_a_file_and_colours_where_they_are_wanted() {
    let folder = Folder::new("output", &[("a.py", EMPTY)]);
    assert!(folder.run(&["check", "--output", "report.txt"]).stdout.is_empty());
    assert!(std::fs::read_to_string(folder.0.join("report.txt")).unwrap().starts_with("no findings"));
    let errors = |arguments: &[&str]| folder.run(arguments).stderr.contains(&0x1b);
    assert!(!errors(&["check", "gone.py"]));
    assert!(errors(&["check", "gone.py", "--color", "always"]));
    assert!(!errors(&["check", "gone.py", "--color", "never"]));
}

#[test]
fn a_reader_that_has_seen_enough_is_no_error() {
    let folder = Folder::new("pipe", &[]);
    let mut child =
        folder.command(&["completions", "bash"]).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert_eq!((output.status.code(), String::from_utf8_lossy(&output.stderr).as_ref()), (Some(0), ""));
}
