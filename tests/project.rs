//! Imports, as a table: a project's files, an import in one of them, and what it stands for.
#![allow(clippy::disallowed_methods, reason = "a test asks Node")]

use std::process::Command;

use fnguard::project::{Node, Project, Python, Style};

const LIBRARY: &[&str] = &[
    "<stub>/python/json.py",
    "<stub>/python/urllib/parse.py",
    "<stub>/python/concurrent/__init__.py",
    "<stub>/python/concurrent/futures.py",
    "<stub>/javascript/util.js",
    "<stub>/javascript/fs/promises.js",
    "<stub>/javascript/lodash.js",
];

fn project(files: &[(&str, &str)]) -> Project {
    Project::in_memory_with_library(files, LIBRARY.iter().map(|label| ((*label).to_owned(), "")).collect())
}

/// Checks a list of `FROM: IMPORT -> TARGET`; a Python import has its level as leading dots, and what Node requires is in
/// parentheses.
#[track_caller]
fn check(files: &[(&str, &str)], expected: &str) {
    let project = project(files);
    let lines = expected.lines().map(str::trim).filter(|line| !line.is_empty());
    let (wanted, found): (Vec<String>, Vec<String>) =
        lines.map(|line| (line.to_owned(), resolved(&project, line))).unzip();
    assert_eq!(found.join("\n"), wanted.join("\n"));
}

fn resolved(project: &Project, line: &str) -> String {
    let (from, rest) = line.split_once(": ").expect("FROM: IMPORT -> TARGET");
    let (import, _) = rest.split_once(" -> ").expect("FROM: IMPORT -> TARGET");
    let file = project.find(from).expect("the importing file is in the project");
    let target = if from.ends_with(".py") {
        let dotted = import.trim_start_matches('.');
        match project.resolve_python(file, dotted, (import.len() - dotted.len()) as u32) {
            Python::File(file) => project.path(file).to_owned(),
            Python::Namespace(folder) => format!("folder {folder}"),
            Python::External(name) => format!("external {name}"),
        }
    } else {
        let required = import.strip_prefix('(').and_then(|import| import.strip_suffix(')'));
        let style = if required.is_some() { Style::Require } else { Style::Import };
        match project.resolve_node(file, required.unwrap_or(import), style) {
            Node::File(file) => project.path(file).to_owned(),
            Node::Json(file) => format!("json {}", project.path(file)),
            Node::External(name) => format!("external {name}"),
            Node::Missing => "missing".to_owned(),
        }
    };
    format!("{from}: {import} -> {target}")
}

/// What Node answers about the lines of a table whose imports stand in files of the root folder.
fn as_node_resolves(files: &[(&str, &str)], lines: &str) -> String {
    let folder = std::env::temp_dir().join(format!("fnguard-resolution-{}", std::process::id()));
    for (path, text) in files {
        let path = folder.join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    }
    let output = Command::new("node")
        .args(["--input-type=module", "--eval", RESOLVE, lines])
        .current_dir(&folder)
        .output()
        .expect("node is not there, which resolves imports here: install Node 20 or later from https://nodejs.org/");
    std::fs::remove_dir_all(&folder).unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

const RESOLVE: &str = "
import { createRequire } from 'node:module';
import { realpathSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = realpathSync(process.cwd());
const { resolve } = createRequire(root + '/a.js');
const found = (specifier) => {
  try {
    const required = specifier.match(/^\\((.*)\\)$/);
    return relative(root, realpathSync(required ? resolve(required[1]) : fileURLToPath(import.meta.resolve(specifier))));
  } catch {
    return 'missing';
  }
};
for (const line of process.argv[1].split('\\n').map((line) => line.trim()).filter((line) => line)) {
  const [head] = line.split(' -> ');
  console.log(`${head} -> ${found(head.slice(head.indexOf(': ') + 2))}`);
}
";

fn empty<'a>(paths: &[&'a str]) -> Vec<(&'a str, &'a str)> {
    paths.iter().map(|path| (*path, "")).collect()
}

#[test]
fn files_are_numbered_by_path_and_the_library_follows() {
    let project = project(&[("b.py", "x\ny"), ("a.py", "")]);
    let paths: Vec<&str> = project.files().map(|file| project.path(file)).collect();
    assert_eq!(paths, ["a.py", "b.py"]);
    let b = project.find("b.py").unwrap();
    assert_eq!(project.text(b), Ok("x\ny"));
    assert_eq!(project.lines(b).line(2), 2);
    assert!(!project.is_library(b));
    assert!(project.is_library(project.find("<stub>/python/json.py").unwrap()));
}

#[test]
fn an_unreadable_file_is_kept_as_an_error() {
    use fnguard::project::ReadError;
    let read = |_: &str| Err(ReadError::Failed("permission denied".into()));
    let project = Project::new(vec!["a.py".into()], Box::new(read), Vec::new());
    assert_eq!(project.read_errors().count(), 0);
    let a = project.find("a.py").unwrap();
    assert!(project.text(a).is_err());
    assert_eq!(project.lines(a).line(0), 1);
    assert_eq!(project.read_errors().count(), 1);
}

#[test]
fn python_modules_and_packages() {
    check(
        &empty(&[
            "app.py",
            "util.py",
            "pkg/__init__.py",
            "pkg/a.py",
            "pkg/deep/b.py",
            "space/c.py",
            "both.py",
            "both/__init__.py",
        ]),
        "
        app.py: util -> util.py
        app.py: pkg -> pkg/__init__.py
        app.py: pkg.a -> pkg/a.py
        app.py: pkg.deep -> folder pkg/deep
        app.py: pkg.deep.b -> pkg/deep/b.py
        app.py: pkg.missing -> external pkg.missing
        app.py: util.name -> external util.name
        app.py: space -> folder space
        app.py: space.c -> space/c.py
        app.py: both -> both/__init__.py
        app.py: boto3 -> external boto3
        app.py: boto3.session -> external boto3.session
        ",
    );
}

#[test]
fn python_relative_imports() {
    check(
        &empty(&[
            "top.py",
            "pkg/__init__.py",
            "pkg/a.py",
            "pkg/sub/__init__.py",
            "pkg/sub/b.py",
            "plain/x.py",
            "plain/y.py",
        ]),
        "
        pkg/a.py: . -> pkg/__init__.py
        pkg/a.py: .sub -> pkg/sub/__init__.py
        pkg/a.py: .sub.b -> pkg/sub/b.py
        pkg/__init__.py: .a -> pkg/a.py
        pkg/sub/b.py: ..a -> pkg/a.py
        pkg/sub/b.py: .. -> pkg/__init__.py
        pkg/sub/b.py: ..nothing -> external pkg.nothing
        pkg/sub/b.py: .....a -> external a
        plain/x.py: .y -> plain/y.py
        plain/x.py: . -> folder plain
        top.py: .pkg -> pkg/__init__.py
        ",
    );
}

#[test]
fn python_code_roots() {
    check(
        &empty(&[
            "common.py",
            "shared/__init__.py",
            "src/lib/__init__.py",
            "functions/resize/app.py",
            "functions/resize/common.py",
            "functions/resize/core/__init__.py",
            "functions/resize/core/work.py",
            "functions/thumb/__init__.py",
            "functions/thumb/app.py",
            "functions/thumb/image.py",
            "layers/tools/python/tools/__init__.py",
            "layers/plain/plainly.py",
            "my-layer/python/mine.py",
            "pdf_layer/pdf.py",
            "player/python/play.py",
        ]),
        "
        functions/resize/app.py: common -> functions/resize/common.py
        functions/thumb/app.py: common -> common.py
        functions/resize/app.py: shared -> shared/__init__.py
        functions/resize/app.py: lib -> src/lib/__init__.py
        functions/resize/core/work.py: core -> functions/resize/core/__init__.py
        functions/resize/core/work.py: common -> functions/resize/common.py
        functions/thumb/app.py: image -> functions/thumb/image.py
        functions/thumb/app.py: thumb.image -> functions/thumb/image.py
        functions/thumb/app.py: tools -> layers/tools/python/tools/__init__.py
        functions/thumb/app.py: plainly -> layers/plain/plainly.py
        functions/thumb/app.py: mine -> my-layer/python/mine.py
        functions/thumb/app.py: pdf -> pdf_layer/pdf.py
        functions/thumb/app.py: play -> external play
        functions/resize/app.py: resize.app -> functions/resize/app.py
        ",
    );
}

#[test]
fn python_library() {
    check(
        &empty(&["fn/app.py", "json.py", "email/templates.py", "own/app.py", "own/json.py"]),
        "
        fn/app.py: json -> <stub>/python/json.py
        own/app.py: json -> own/json.py
        fn/app.py: email -> external email
        fn/app.py: urllib -> external urllib
        fn/app.py: urllib.parse -> <stub>/python/urllib/parse.py
        fn/app.py: concurrent.futures -> <stub>/python/concurrent/futures.py
        fn/app.py: json.decoder -> external json.decoder
        <stub>/python/concurrent/__init__.py: .futures -> <stub>/python/concurrent/futures.py
        <stub>/python/concurrent/futures.py: json -> <stub>/python/json.py
        <stub>/python/json.py: json -> external json
        <stub>/python/json.py: email -> external email
        ",
    );
}

#[test]
fn node_relative_specifiers() {
    check(
        &empty(&[
            "a.js",
            "b.js",
            "b/index.js",
            "c/index.ts",
            "d.json",
            "e.ts",
            "f.mts",
            "g.tsx",
            "h.cjs",
            "i.js",
            "i.ts",
            "deep/x.ts",
            "deep/index.js",
            "notes.txt",
            "p.py",
            "dir.js/index.js",
        ]),
        "
        a.js: ./b -> b.js
        a.js: ./b/ -> b/index.js
        a.js: ./c -> c/index.ts
        a.js: ./d -> json d.json
        a.js: ./d.json -> json d.json
        a.js: ./e.js -> e.ts
        a.js: ./f.mjs -> f.mts
        a.js: ./g.js -> g.tsx
        a.js: ./h -> h.cjs
        a.js: ./i -> i.js
        a.js: ./dir.js -> dir.js/index.js
        deep/x.ts: ../i -> i.ts
        deep/x.ts: ../i.js -> i.js
        deep/x.ts: . -> deep/index.js
        deep/x.ts: .. -> missing
        deep/x.ts: ../../a -> missing
        a.js: ./gone -> missing
        a.js: ./notes.txt -> missing
        a.js: ./p -> missing
        ",
    );
}

#[test]
fn node_builtins_and_packages() {
    check(
        &empty(&["src/a.js", "fs.js", "node_modules/left/index.js", "src/node_modules/left/deep/file.js"]),
        "
        src/a.js: fs -> external fs
        src/a.js: node:child_process -> external child_process
        src/a.js: node:test -> external test
        src/a.js: util -> <stub>/javascript/util.js
        src/a.js: node:fs/promises -> <stub>/javascript/fs/promises.js
        src/a.js: lodash -> <stub>/javascript/lodash.js
        src/a.js: lodash/fp -> external lodash/fp
        src/a.js: @aws-sdk/client-s3 -> external @aws-sdk/client-s3
        src/a.js: left -> node_modules/left/index.js
        src/a.js: left/deep/file -> src/node_modules/left/deep/file.js
        <stub>/javascript/util.js: util -> external util
        <stub>/javascript/util.js: lodash -> <stub>/javascript/lodash.js
        ",
    );
}

#[test]
fn node_manifests() {
    let exports = r##"{
        "name": "self", "exports": {
            ".": {"types": "./x.d.ts", "import": "./esm.mjs", "default": "./cjs.cjs"},
            "./sub": ["./sub.js"], "./features/*": "./src/features/*.js"
        },
        "imports": {"#db": {"node": "./db.js"}, "#tools/*": "./tools/*.js", "#fs": "node:fs", "#gone": "./gone.js"}
    }"##;
    check(
        &[
            ("a.js", ""),
            ("package.json", exports),
            ("esm.mjs", ""),
            ("sub.js", ""),
            ("src/features/x.js", ""),
            ("db.js", ""),
            ("tools/cut.js", ""),
            ("main/package.json", r#"{"main": "lib/entry"}"#),
            ("main/lib/entry.js", ""),
            ("built/package.json", r#"{"main": "dist/index.js"}"#),
            ("built/src/index.ts", ""),
            ("broken/package.json", "{"),
            ("broken/index.js", ""),
        ],
        "
        a.js: self -> esm.mjs
        a.js: self/sub -> sub.js
        a.js: self/features/x -> src/features/x.js
        a.js: #db -> db.js
        a.js: #tools/cut -> tools/cut.js
        a.js: #fs -> external fs
        a.js: #gone -> missing
        a.js: #unknown -> external #unknown
        a.js: ./main -> main/lib/entry.js
        a.js: ./built -> built/src/index.ts
        a.js: ./broken -> broken/index.js
        ",
    );
}

#[test]
fn node_workspaces() {
    let npm = [
        ("package.json", r#"{"workspaces": ["packages/*", "!packages/old"]}"#),
        ("app.js", ""),
        ("packages/core/package.json", r#"{"name": "@x/core", "main": "dist/main.js"}"#),
        ("packages/core/src/main.ts", ""),
        ("packages/core/src/deep.ts", ""),
        ("packages/old/package.json", r#"{"name": "old"}"#),
        ("packages/old/index.js", ""),
        ("elsewhere/package.json", r#"{"name": "express"}"#),
        ("elsewhere/index.js", ""),
    ];
    check(
        &npm,
        "
        app.js: @x/core -> packages/core/src/main.ts
        app.js: @x/core/deep -> packages/core/src/deep.ts
        app.js: @x/core/gone -> missing
        app.js: old -> external old
        app.js: express -> external express
        ",
    );
    check(
        &[
            ("pnpm-workspace.yaml", "packages:\n  - 'libs/**'\n"),
            ("apps/a/index.ts", ""),
            ("apps/a/package.json", r#"{"dependencies": {"local": "file:../../local"}}"#),
            ("libs/one/two/package.json", r#"{"name": "two", "exports": "./two.ts"}"#),
            ("libs/one/two/two.ts", ""),
            ("local/index.js", ""),
        ],
        "
        apps/a/index.ts: two -> libs/one/two/two.ts
        apps/a/index.ts: local -> local/index.js
        ",
    );
    check(
        &[
            ("a/package.json", r#"{"workspaces": {"packages": ["./libs/**/pkg-*"]}}"#),
            ("a/x.js", ""),
            ("a/libs/pkg-b/package.json", r#"{"name": "b"}"#),
            ("a/libs/pkg-b/index.js", ""),
        ],
        "a/x.js: b -> a/libs/pkg-b/index.js",
    );
}

#[test]
fn typescript_paths() {
    let base = r#"{ // the editor's options
        "compilerOptions": {"baseUrl": ".", "paths": {"@lib/*": ["missing/*", "src/lib/*"], "@lib/special/*": ["special/*"], "exact": ["src/exact.ts"],},},
    }"#;
    check(
        &[
            ("tsconfig.base.json", base),
            ("svc/tsconfig.json", r#"{"extends": "../tsconfig.base.json" /* shared */}"#),
            ("svc/a.ts", ""),
            ("src/lib/db.ts", ""),
            ("src/lib/queue/index.ts", ""),
            ("special/one.ts", ""),
            ("src/exact.ts", ""),
            (
                "loop/tsconfig.json",
                r#"{"extends": ["./tsconfig.json", "./other"], "compilerOptions": {"baseUrl": "./src"}}"#,
            ),
            ("loop/other.json", r#"{"compilerOptions": {"paths": {"~/*": ["./*"]}}}"#),
            ("loop/src/util2.ts", ""),
            ("loop/x.ts", ""),
            ("strings/tsconfig.json", r#"{"compilerOptions": {"paths": {"a//b,}": ["./y.ts"]}},}"#),
            ("strings/y.ts", ""),
        ],
        "
        svc/a.ts: @lib/db -> src/lib/db.ts
        svc/a.ts: @lib/queue -> src/lib/queue/index.ts
        svc/a.ts: @lib/special/one -> special/one.ts
        svc/a.ts: exact -> src/exact.ts
        svc/a.ts: src/exact -> src/exact.ts
        svc/a.ts: @lib/gone -> external @lib/gone
        loop/x.ts: util2 -> loop/src/util2.ts
        loop/x.ts: ~/util2 -> loop/src/util2.ts
        strings/y.ts: a//b,} -> strings/y.ts
        ",
    );
}

#[test]
fn node_conditions() {
    let exports = r#"{
        "name": "pkg", "exports": {
            ".": {"types": "./t.d.ts", "browser": "./x.js", "import": "./esm.mjs", "require": "./cjs.cjs"},
            "./order": {"default": "./first.js", "import": "./esm.mjs"},
            "./nested": {"browser": {"default": "./x.js"}, "node": {"import": "./esm.mjs", "default": "./cjs.cjs"}},
            "./through": {"node": {"browser": "./x.js"}, "default": "./first.js"},
            "./list": [{"browser": "./x.js"}, "not-relative.js", {"require": "./cjs.cjs"}, "./first.js"],
            "./closed": null,
            "./half": {"import": null, "default": "./cjs.cjs"},
            "./f/*": "./features/*.js", "./f/*/deep": "./features/*/deep.js", "./f/inner/*": "./features/special-*.js",
            "./f/private/*": null, "./twice/*": "./features/*/*.js"
        }
    }"#;
    let places = [
        "x.js",
        "esm.mjs",
        "cjs.cjs",
        "first.js",
        "features/a.js",
        "features/b/deep.js",
        "features/special-c.js",
        "features/private/d.js",
        "features/e/e.js",
        "closed.js",
    ];
    let mut files = vec![("a.js".to_owned(), ""), ("node_modules/pkg/package.json".to_owned(), exports)];
    files.extend(places.map(|place| (format!("node_modules/pkg/{place}"), "")));
    let files: Vec<(&str, &str)> = files.iter().map(|(path, text)| (path.as_str(), *text)).collect();
    let expected = "
        a.js: pkg -> node_modules/pkg/esm.mjs
        a.js: (pkg) -> node_modules/pkg/cjs.cjs
        a.js: pkg/order -> node_modules/pkg/first.js
        a.js: pkg/nested -> node_modules/pkg/esm.mjs
        a.js: (pkg/nested) -> node_modules/pkg/cjs.cjs
        a.js: pkg/through -> node_modules/pkg/first.js
        a.js: pkg/list -> node_modules/pkg/first.js
        a.js: (pkg/list) -> node_modules/pkg/cjs.cjs
        a.js: pkg/closed -> missing
        a.js: pkg/half -> missing
        a.js: (pkg/half) -> node_modules/pkg/cjs.cjs
        a.js: pkg/f/a -> node_modules/pkg/features/a.js
        a.js: pkg/f/b/deep -> node_modules/pkg/features/b/deep.js
        a.js: pkg/f/inner/c -> node_modules/pkg/features/special-c.js
        a.js: pkg/f/private/d -> missing
        a.js: pkg/twice/e -> node_modules/pkg/features/e/e.js
        ";
    check(&files, expected);
    let lines: Vec<&str> = expected.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    assert_eq!(as_node_resolves(&files, expected).trim_end(), lines.join("\n"), "Node differs");
}

#[test]
fn dependencies_of_a_workspace() {
    let app =
        r#"{"dependencies": {"log": "workspace:@app/log@*", "near": "workspace:../near", "old": "npm:@app/log@^1"}}"#;
    check(
        &[
            ("pnpm-workspace.yaml", "packages:\n  - .\n  - libs/*-lib\n  - '!libs/old-*'\n"),
            ("package.json", r#"{"name": "root", "main": "root.js"}"#),
            ("root.js", ""),
            ("app/package.json", app),
            ("app/index.js", ""),
            ("near/index.js", ""),
            ("libs/log-lib/package.json", r#"{"name": "@app/log"}"#),
            ("libs/log-lib/index.js", ""),
            ("libs/old-lib/package.json", r#"{"name": "gone"}"#),
            ("libs/old-lib/index.js", ""),
        ],
        "
        app/index.js: log -> libs/log-lib/index.js
        app/index.js: old -> libs/log-lib/index.js
        app/index.js: near -> near/index.js
        app/index.js: root -> root.js
        app/index.js: gone -> external gone
        ",
    );
}

#[test]
fn typescript_references() {
    let tests = r#"{"include": ["test"], "compilerOptions": {"paths": {"@/*": ["./test/*"]}}}"#;
    let app =
        r#"{"extends": ["./strict.json", "@cfg/base/node.json"], "include": ["src/**/*.ts"], "exclude": ["src/gen"]}"#;
    let generated = r#"{"files": ["src/gen/api.ts"], "compilerOptions": {"baseUrl": "src/gen"}}"#;
    let references = r#"[{"path": "./tsconfig.app.json"}, {"path": "tests"}, {"path": "./gen.json"}, {"path": "."}]"#;
    let solution = format!(r#"{{"files": [], "references": {references}}}"#);
    check(
        &[
            ("package.json", r#"{"workspaces": ["cfg"]}"#),
            ("cfg/package.json", r#"{"name": "@cfg/base", "exports": {"./*.json": "./configs/*.json"}}"#),
            ("cfg/configs/node.json", r#"{"compilerOptions": {"paths": {"@/*": ["${configDir}/src/*"]}}}"#),
            ("web/tsconfig.json", &solution),
            ("web/strict.json", r#"{"compilerOptions": {"paths": {"@/*": ["./nowhere/*"]}}}"#),
            ("web/tsconfig.app.json", app),
            ("web/tests/tsconfig.json", &tests.replace("test", "../test")),
            ("web/gen.json", generated),
            ("web/src/a.ts", ""),
            ("web/src/util.ts", ""),
            ("web/src/gen/api.ts", ""),
            ("web/src/gen/types.ts", ""),
            ("web/test/a.ts", ""),
            ("web/test/util.ts", ""),
        ],
        "
        web/src/a.ts: @/util -> web/src/util.ts
        web/test/a.ts: @/util -> web/test/util.ts
        web/src/gen/api.ts: types -> web/src/gen/types.ts
        web/src/gen/types.ts: @/util -> external @/util
        ",
    );
}

#[test]
fn node_layers() {
    check(
        &empty(&["fn/a/index.js", "fn/a/lib/x.js", "layers/common/nodejs/db.js", "layers/plain/log.js"]),
        "
        fn/a/index.js: /opt/nodejs/db -> layers/common/nodejs/db.js
        fn/a/index.js: /opt/nodejs/log -> layers/plain/log.js
        fn/a/lib/x.js: /var/task/index -> fn/a/index.js
        fn/a/index.js: /etc/passwd -> missing
        ",
    );
}
