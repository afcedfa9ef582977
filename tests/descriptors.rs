//! Descriptors of all tools that are wrong, hostile or in a circle: one clear note with its place, and the run goes on.

use expect_test::{Expect, expect};
use fnguard::deploy::{Deploy, descriptors};

/// `files`: further paths of the project, separated by blanks.
fn read(texts: &[(&str, &str)], files: &str) -> Deploy {
    let mut paths: Vec<&str> = texts.iter().map(|(path, _)| *path).chain(files.split_whitespace()).collect();
    paths.sort_unstable();
    descriptors(&paths, &|path| texts.iter().find(|(name, _)| *name == path).map(|(_, text)| (*text).to_owned()), &[])
}

fn check(deploy: &Deploy, expected: Expect) {
    let mut told = String::new();
    for named in &deploy.functions {
        let triggers: Vec<_> = named.triggers.iter().map(|trigger| trigger.name()).collect();
        let (file, export) = (&named.file, named.export.join("."));
        let egress = named.open_egress.map_or(String::new(), |line| format!(" open since line {line}"));
        told += &format!("{}:{} {file}#{export} [{}]{egress}\n", named.config, named.line, triggers.join(" "));
    }
    for note in &deploy.notes {
        let line = note.line.map_or(String::new(), |line| format!(":{line}"));
        told += &format!("note {}{line} {}\n", note.path, note.message);
    }
    expected.assert_eq(&told);
}

/// A file of each kind, with a word without which it is not looked at.
const KINDS: [(&str, &str); 20] = [
    (".chalice/config.json", "app_name"),
    (".github/workflows/deploy.yml", "gcloud functions"),
    ("cloudbuild.yaml", "gcloud functions"),
    ("firebase.json", "functions"),
    ("func.yaml", "runtime"),
    ("function.json", "bindings"),
    ("function.yaml", "nuclio"),
    ("functions.yaml", "endpoints"),
    ("main.tf", "aws_lambda_function"),
    ("main.tf.json", "aws_lambda_function"),
    ("manifest.yaml", "packages actions"),
    ("netlify.toml", "functions"),
    ("project.yml", "packages"),
    ("s.yaml", "component services"),
    ("serverless.yml", "functions"),
    ("specs/f.yaml", "fission.io/"),
    ("stack.yml", "name: openfaas"),
    ("template.yaml", "AWS::Lambda::Function"),
    ("wrangler.jsonc", "main"),
    ("zappa_settings.toml", "app_function"),
];

#[test]
fn each_kind_tells_where_it_is_broken() {
    for (path, word) in KINDS {
        let deploy = read(&[(path, &format!("x = 1 # {word}\n{{\n'"))], "");
        assert_eq!(deploy.functions, [], "{path}");
        let [note] = &deploy.notes[..] else { panic!("{path}: {:?}", deploy.notes) };
        assert!(note.path == path && note.line.is_some(), "{path}: {note:?}");
        assert!(note.message.starts_with("cannot be parsed: "), "{path}: {}", note.message);
    }
}

#[test]
fn what_is_much_too_long_is_noted_and_left() {
    for (path, word) in KINDS {
        let text = format!("x: 1 # {word}\n{}", "# nothing\n".repeat(5 << 20));
        let deploy = read(&[(path, &text)], "");
        let [note] = &deploy.notes[..] else { panic!("{path}: {:?}", deploy.notes) };
        assert_eq!((note.path.as_str(), note.message.as_str()), (path, "is too long to be read"));
    }
}

#[test]
fn aliases_that_double_themselves_end() {
    let laughs: String = (1..60).fold("a0: &a0 [ha, ha]\n".to_owned(), |text, at| {
        let of = format!("*a{}", at - 1);
        text + &format!("a{at}: &a{at} [{of}, {of}, {of}, {of}, {of}, {of}, {of}, {of}]\n")
    });
    for (path, word) in KINDS.iter().filter(|(path, _)| path.ends_with("ml") && !path.ends_with("toml")) {
        let keys = ["resources", "services", "packages", "functions", "endpoints", "spec", "jobs", "steps"];
        let uses: String = keys.iter().map(|key| format!("{key}: *a59\n")).collect();
        read(&[(path, &format!("# {word} handler component\n{laughs}{uses}"))], "");
    }
}

#[test]
fn circles_end_with_a_note() {
    let service = "custom: {a: '${self:custom.b}', b: '${self:custom.a}'}\nfunctions:\n  f: {handler: '${self:custom.a}'}\n  g: ${file(serverless.yml):functions.g}\n";
    check(
        &read(&[("serverless.yml", service)], ""),
        expect![[r#"
            note serverless.yml:3 `f` is not read: its handler holds ${self:custom.a}, which leads to itself
            note serverless.yml:4 `functions` is not read: it holds ${file(serverless.yml):functions.g}, which leads to itself
        "#]],
    );
    let stack = |other: &str| {
        format!("Resources:\n  S:\n    Type: AWS::CloudFormation::Stack\n    Properties:\n      TemplateURL: {other}\n")
    };
    let (a, b) = (stack("b.yaml"), stack("a.yaml"));
    check(
        &read(&[("a.yaml", &a), ("b.yaml", &b)], ""),
        expect![[r#"
            note a.yaml:5 `S` names the template b.yaml, which leads back to this one
            note b.yaml:5 `S` names the template a.yaml, which leads back to this one
        "#]],
    );
    let locals =
        "locals {\n  a = local.b\n  b = local.a\n}\nresource \"aws_lambda_function\" \"f\" {\n  handler = local.a\n}\n";
    let child = "module \"self\" {\n  source = \"../child\"\n}\n";
    let call = "module \"child\" {\n  source = \"./child\"\n}\nmodule \"gone\" {\n  source = \"./gone\"\n}\n";
    check(
        &read(&[("main.tf", locals), ("more.tf", call), ("child/main.tf", child)], ""),
        expect![[r#"
            note child/main.tf:1 `module.self` names the module ../child, which leads back to this one
            note main.tf:6 `aws_lambda_function.f` is not read: its handler holds local.a, which leads to itself
            note more.tf:4 `module.gone` names the module ./gone, but there is no such folder with .tf files
        "#]],
    );
    check(
        &read(
            &[
                ("x/main.tf", "module \"y\" {\n  source = \"../y\"\n}\n"),
                ("y/main.tf", "module \"x\" {\n  source = \"../x\"\n}\n"),
            ],
            "",
        ),
        expect![[r#"
            note x/main.tf belongs to modules that call each other in a circle
        "#]],
    );
}

#[test]
fn files_that_are_named_and_not_there_are_noted() {
    check(
        &read(
            &[
                (".chalice/config.json", "{\"app_name\": \"shop\"}"),
                ("firebase.json", "{\"functions\": {\"source\": \"fns\"}}"),
                ("manifest.yaml", "packages:\n  p:\n    actions:\n      a: {function: gone.py, runtime: 'python:3'}\n"),
                ("netlify.toml", "[build]\nfunctions = \"gone\"\n[[edge_functions]]\nfunction = \"gone\"\n"),
                ("project.yml", "packages:\n  - name: p\n    functions:\n      - name: gone\n"),
                ("s.yaml", "services:\n  f: {component: fc3, props: {handler: gone.handler, runtime: python3}}\n"),
                ("stack.yml", "provider: {name: openfaas}\nfunctions:\n  f: {lang: python3, handler: ./gone}\n"),
                ("supabase/config.toml", "[functions.gone]\nverify_jwt = true\n"),
                ("vercel.json", "{\"functions\": {\"api/gone.js\": {}}}"),
                ("wrangler.toml", "name = \"w\"\nmain = \"gone.js\"\n"),
                ("zappa_settings.json", "{\"dev\": {\"app_function\": \"gone.app\"}}"),
            ],
            "",
        ),
        expect![[r#"
            note .chalice/config.json:1 `shop` has no app.py beside its folder .chalice
            note firebase.json:1 names the functions in `fns`, but there is no main.py, main of package.json, index.js or function.js
            note manifest.yaml:4 `a` names gone.py, but there is no such file or folder
            note netlify.toml:2 names the functions in `gone`, but there are none
            note netlify.toml:3 names the edge function `gone`, which is not there
            note project.yml:4 `gone` names the handler `main`, but there is no packages/p/gone.py, packages/p/gone.js or folder of that name with its main file
            note s.yaml:2 `f` names the handler `gone.handler`, but there is no gone.py or gone/__init__.py
            note stack.yml:3 `f` names the handler `./gone`, but there is no gone/handler.py
            note supabase/config.toml:1 `gone` has no functions/gone/index.ts
            note vercel.json:1 names the functions `api/gone.js`, but there is no such file
            note wrangler.toml:2 names the module `gone.js`, but there is no such file
            note zappa_settings.json:1 `dev` names the app `gone.app`, but there is no gone.py or gone/__init__.py
        "#]],
    );
}

#[test]
fn an_egress_control_that_may_be_there_is_none_that_lacks() {
    let template = "\
Resources:
  Open: {Type: 'AWS::Serverless::Function', Properties: {Runtime: python3.12, Handler: a.open}}
  Closed:
    Type: AWS::Serverless::Function
    Properties: {Runtime: python3.12, Handler: a.closed, VpcConfig: !Ref Anything}
";
    check(
        &read(&[("template.yaml", template)], "a.py"),
        expect![[r#"
            template.yaml:2 a.py#open [] open since line 2
            template.yaml:5 a.py#closed []
        "#]],
    );
    let service =
        "provider: {name: aws, vpc: '${file(vpc.yml)}', runtime: python3.12}\nfunctions: {f: {handler: a.f}}\n";
    check(
        &read(&[("serverless.yml", service), ("vpc.yml", "subnetIds: [a]\n")], "a.py"),
        expect![[r#"
            serverless.yml:2 a.py#f []
        "#]],
    );
}

#[test]
fn other_peoples_files_of_the_same_names_are_left_alone() {
    let texts = [
        ("api/users.js", "module.exports = () => 1\n"),
        ("docs/manifest.yaml", "packages: [a, b]\nactions: none\n"),
        ("functions/index.js", "exports.main = () => 1\n"),
        ("k8s/function.yaml", "kind: Function\nspec: {handler: 3}\n"),
        ("now.json", "[]"),
        ("package.json", "{\"scripts\": {\"deploy\": \"gcloud app deploy functions\"}}"),
        ("project.yml", "name: app\npackages:\n  Alamofire: {url: x}\n"),
        ("s.yaml", "services:\n  web: {image: nginx, handler: x}\n"),
        ("stack.yml", "services:\n  web: {image: nginx}\n"),
    ];
    check(&read(&texts, ""), expect![""]);
}
