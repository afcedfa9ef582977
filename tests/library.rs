//! What the user of a library can reach, whatever the style in which its module exports: `--handler FILE:*`.
//!
//! Each program is a pair: `RUN` becomes a call that hands the text `T` to a shell, or one that hands it a constant.

use std::collections::BTreeSet;

use fnguard::analysis::{Options, analyze};
use fnguard::finding::Finding;
use fnguard::project::Project;
use fnguard::queries;

const STYLES: &[(&str, &str)] = &[
    ("a function", "module.exports = function (T) { RUN };"),
    ("an arrow function", "module.exports = (T, callback) => RUN;"),
    ("members of exports", "exports.first = (T) => RUN;"),
    ("an object of functions", "module.exports = { tools: { run: function (T) { RUN } } };"),
    (
        "functions as members of a function",
        "function main() {}\nmain.sync = function (T) { RUN };\nmodule.exports = main;",
    ),
    ("a class", "module.exports = class Runner { start(T) { RUN } };"),
    (
        "a class, by its constructor",
        "class R { constructor(T) { this.t = T; } go() { const T = this.t; RUN } }\nmodule.exports = R;",
    ),
    ("an instance", "class Runner { start(T) { RUN } }\nmodule.exports = new Runner();"),
    (
        "a prototype",
        "function R(T) { this.t = T; }\nR.prototype.go = function () { const T = this.t; RUN };\nmodule.exports = R;",
    ),
    (
        "a whole prototype",
        "function R(T) { this.t = T; }\nR.prototype = { go() { const T = this.t; RUN } };\nmodule.exports = R;",
    ),
    (
        "one method keeps, another uses",
        "class R { set(T) { this.t = T; } go() { const T = this.t; RUN } }\nmodule.exports = R;",
    ),
    ("a function that a function gives", "module.exports = (options) => function (T) { RUN };"),
    ("an object that a function makes", "module.exports = (options) => ({ run(T) { RUN } });"),
    ("what a promise brings", "module.exports = async () => ({ run(T) { RUN } });"),
    (
        "a callback, if there is one",
        "module.exports = (T, callback) => { if (typeof callback === 'function') { RUN } };",
    ),
    (
        "options or a callback",
        "module.exports = (T, o, done) => { if (typeof o === 'function') { done = o; o = {}; } RUN };",
    ),
    ("arguments", "module.exports = function () { const T = arguments[0]; RUN };"),
    (
        "one of a function's closures",
        "const wrap = (f) => function () { return f(arguments[0]); };\nexports.a = wrap((x) => x);\nexports.run = wrap((T) => { RUN });",
    ),
    (
        "what comes after a class of which nothing can be made",
        "exports.Base = class { constructor() { throw new Error('abstract'); } };\nexports.run = (T) => { RUN };",
    ),
    (
        "what comes after a function with all its arguments",
        "exports.a = function () { this.all = arguments; };\nexports.run = (T) => { RUN };",
    ),
    (
        "an object with a method `then`",
        "function R() {}\nR.prototype.then = function (f) { this.f = f; };\nR.prototype.go = (T) => { RUN };\nmodule.exports = () => new R();",
    ),
    (
        "what a compiler writes",
        "Object.defineProperty(exports, '__esModule', { value: true });\nexports.run = void 0;\nconst run = (T) => { RUN };\nexports.run = run;",
    ),
    (
        "getters of a compiler",
        "const run = (T) => { RUN };\nObject.defineProperty(exports, 'run', { enumerable: true, get: () => run });",
    ),
    (
        "described members",
        "const run = (T) => { RUN };\nObject.defineProperties(module.exports, { run: { value: run } });",
    ),
    (
        "a listener of a server",
        "const http = require('http');\nmodule.exports = () => http.createServer((request) => { const T = request.url; RUN });",
    ),
    (
        "a universal module",
        "(function (root, make) { if (typeof exports === 'object') module.exports = make(); else root.x = make(); })(this, () => ({ run(T) { RUN } }));",
    ),
];

#[test]
fn every_style_of_exports_is_entered() {
    let mut wrong = Vec::new();
    for (style, text) in STYLES {
        for (call, wanted) in [("cp.exec('ls ' + T)", true), ("cp.exec('ls ' + T.length)", false)] {
            let text = text.replace("RUN", call).replace("T", "text");
            let text = format!("const cp = require('child_process');\n{text}\n");
            let found = !found(&[("index.js", &text)]).is_empty();
            if found != wanted {
                wrong.push(format!("{style}: {}\n{text}", if wanted { "missed" } else { "reported" }));
            }
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

/// What many small functions do not need is there for a large one.
#[test]
fn the_steps_of_small_functions_are_for_the_large_ones() {
    let small: String = (0..40).map(|at| format!("exports.a{at} = () => cp.execSync('ls');\n")).collect();
    let counts = "n += 1;\n".repeat(20_000);
    let large =
        format!("exports.large = (name) => {{ let n = 0;\nif (name) {{\n{counts}}}\ncp.execSync('ls ' + name); }};\n");
    let index = format!("const cp = require('child_process');\n{small}{large}");
    assert_eq!(found(&[("index.js", &index)]), BTreeSet::from(["command-injection".to_owned()]));
}

/// A module that hands on another one's exports.
#[test]
fn exports_of_other_files_are_entered() {
    let run = "const cp = require('child_process');\nexports.run = (name) => cp.execSync('ls ' + name);\n";
    let index = "module.exports = require('./lib/run');\n";
    assert_eq!(found(&[("index.js", index), ("lib/run.js", run)]), BTreeSet::from(["command-injection".to_owned()]));
}

/// A server at work as soon as its module is loaded.
#[test]
fn listeners_of_servers_are_handlers() {
    for (head, request) in [
        ("const http = require('http');\nhttp.createServer((req, res) => {", "req.url"),
        ("const app = require('express')();\napp.get('/list', (req, res) => {", "req.query.folder"),
        (
            "const { Router } = require('express');\nconst routes = Router();\nroutes.post('/x', (req, res) => {",
            "req.body.x",
        ),
    ] {
        let program =
            |value: &str| format!("const cp = require('child_process');\n{head}\n  cp.exec('ls ' + {value});\n}});\n");
        let rules = |text: &str| analyzed(&[("server.js", text)], &[]);
        assert_eq!(rules(&program(request)), BTreeSet::from(["command-injection".to_owned()]), "{head}");
        assert_eq!(rules(&program("'folder'")), BTreeSet::new(), "{head}");
    }
}

fn found(files: &[(&str, &str)]) -> BTreeSet<String> {
    analyzed(files, &["index.js:*"])
}

/// Many exported functions that lead to one sink are one finding, which names some of them; handlers are told one by one.
#[test]
fn functions_that_lead_to_one_sink_are_one_finding() {
    let text = "const cp = require('child_process');
const run = (name) => cp.execSync('ls ' + name);
exports.list = (folder) => run(folder);
exports.show = ({ file }) => run(file);
exports.open = (...files) => files.forEach(run);
exports.edit = (file) => { file = file.trim(); run(file); };
exports.read = (file) => { const text = cp.execSync('cat ' + file); run(file); return text; };
exports.sure = () => run('folder');
";
    let library = findings(&[("index.js", text)], &["index.js:*"]);
    let told: Vec<(u32, &[String])> = library.iter().map(|found| (found.origin.start, &found.notes[1..])).collect();
    let others = "other exported functions lead here, too: `show`, `open`, `edit` and 1 more".to_owned();
    let at = |call: &str| u32::try_from(text.find(call).unwrap()).unwrap();
    assert_eq!(told, [(at("cp.execSync('ls"), &[others][..]), (at("cp.execSync('cat"), &[][..])]);
    assert_eq!(library[0].related.len(), 4);

    let two = findings(&[("index.js", text)], &["index.js:list", "index.js:show"]);
    assert_eq!(two.len(), 2);
}

/// The rules whose findings a project has.
fn analyzed(files: &[(&str, &str)], handlers: &[&str]) -> BTreeSet<String> {
    findings(files, handlers).into_iter().map(|finding| finding.rule).collect()
}

fn findings(files: &[(&str, &str)], handlers: &[&str]) -> Vec<Finding> {
    let project = Project::in_memory_with_library(files, queries::stubs());
    let handlers = handlers.iter().map(|name| (*name).into()).collect();
    analyze(&project, &Options { threads: 1, handlers, ..Options::default() }).findings
}
