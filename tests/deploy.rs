//! Deploy descriptors: a configuration's text and the project's files, and what is told about its functions.

use std::fmt::Write;

use expect_test::{Expect, expect};
use fnguard::deploy::{Deploy, descriptors};

fn read(descriptor: &str, text: &str, files: &str) -> Deploy {
    read_all(&[(descriptor, text)], files)
}

/// `files`: further paths of the project, separated by blanks.
fn read_all(texts: &[(&str, &str)], files: &str) -> Deploy {
    let mut paths: Vec<&str> = texts.iter().map(|(path, _)| *path).chain(files.split_whitespace()).collect();
    paths.sort_unstable();
    descriptors(&paths, &|path| texts.iter().find(|(name, _)| *name == path).map(|(_, text)| (*text).to_owned()), &[])
}

fn check(deploy: &Deploy, expected: Expect) {
    let mut told = String::new();
    for named in &deploy.functions {
        let triggers: Vec<_> = named.triggers.iter().map(|trigger| trigger.name()).collect();
        let export = named.export.join(".");
        write!(told, "{}:{} {}#{export} [{}]", named.config, named.line, named.file, triggers.join(" ")).unwrap();
        if named.authenticated {
            told.push_str(" authenticated");
        }
        for binding in &named.bindings {
            write!(told, " {}={}", binding.parameter, binding.trigger.name()).unwrap();
        }
        if let Some(code) = &named.inline_code {
            write!(told, " inline {:?} {:?}", code.text, code.lines).unwrap();
        }
        told.push('\n');
    }
    for note in &deploy.notes {
        let line = note.line.map_or(String::new(), |line| format!(":{line}"));
        writeln!(told, "note {}{line} {}", note.path, note.message).unwrap();
    }
    expected.assert_eq(&told);
}

/// A SAM template with one function, whose properties are given.
fn sam(properties: &str) -> String {
    format!("Resources:\n  F:\n    Type: AWS::Serverless::Function\n    Properties:\n{properties}")
}

/// Handler, runtime, code's folder, files; then the file and export, or the note.
#[test]
fn handler_strings_lead_to_files() {
    let table = "
        app.handler           | python3.12 | .        | app.py               | app.py#handler
        src/app.handler       | python3.12 | .        | src/app.py           | src/app.py#handler
        src.app.handler       | python3.12 | .        | src/app.py           | src/app.py#handler
        a/b.c.fn              | python3.12 | .        | a/b/c.py             | a/b/c.py#fn
        pkg.handler           | python3.12 | .        | pkg/__init__.py      | pkg/__init__.py#handler
        app.handler           | python3.12 | fn/      | fn/app.py            | fn/app.py#handler
        app.handler           | python3.12 | ./fn/../x | x/app.py            | x/app.py#handler
        index.handler         | nodejs20.x | .        | index.js             | index.js#handler
        index.api.get         | nodejs20.x | .        | index.mjs            | index.mjs#api.get
        dir/index.api.get     | nodejs20.x | .        | dir/index.js         | dir/index.js#api.get
        dir.handler           | nodejs20.x | .        | dir/index.js         | dir/index.js#handler
        app.handler           | nodejs20.x | .        | app.ts               | app.ts#handler
        app.handler           | nodejs20.x | .        | app.js app.ts        | app.js#handler
        dist/app.handler      | nodejs20.x | .        | src/app.ts           | src/app.ts#handler
        app.handler           | nodejs20.x | fn/dist  | fn/src/app.ts        | fn/src/app.ts#handler
        build/app.handler     | nodejs20.x | .        | app.ts               | app.ts#handler
        app.handler           | -          | .        | app.py               | app.py#handler
        app.handler           | -          | .        | app.js               | app.js#handler
        app.handler           | go1.x      | .        | app.py               | nothing
        handler               | python3.12 | .        | app.py               | note: it has no dot before the function's name
        app.handler           | python3.12 | .        | other.py             | note: there is no app.py or app/__init__.py
        ../app.handler        | nodejs20.x | .        | app.js               | note: the runtime refuses `..`
        app.handler           | nodejs20.x | fn       | app.js               | note: there is no fn/app.js, fn/app.ts or other
        app.handler           | python3.12 | ../fn    | app.py               | note: ../fn lies outside of the project
        app.handler           | python3.12 | /abs     | app.py               | note: /abs lies outside of the project
        app.handler           | python3.12 | s3://b/k | app.py               | note: its code lies in a bucket
        app.handler           | python3.12 | fn.zip   | app.py               | note: its code is the archive fn.zip
        ${Name}.handler       | python3.12 | .        | app.py               | note: but there is no ${Name}.py
    ";
    for row in table.lines().filter(|row| row.contains('|')) {
        let [handler, runtime, code, files, expected] = row.split('|').map(str::trim).collect::<Vec<_>>()[..] else {
            panic!("five columns: {row}")
        };
        let runtime = if runtime == "-" { String::new() } else { format!("      Runtime: {runtime}\n") };
        let deploy =
            read("template.yaml", &sam(&format!("      Handler: {handler}\n      CodeUri: {code}\n{runtime}")), files);
        let found = deploy.functions.iter().map(|named| format!("{}#{}", named.file, named.export.join(".")));
        let notes = deploy.notes.iter().map(|note| format!("note: {}", note.message));
        let told = found.chain(notes).collect::<Vec<_>>().join("; ");
        match expected.strip_prefix("note: ") {
            Some(part) => assert!(told.starts_with("note: ") && told.contains(part), "{row}\n{told}"),
            None if expected == "nothing" => assert_eq!(told, "", "{row}"),
            None => assert_eq!(told, expected, "{row}"),
        }
    }
}

#[test]
fn sam_gives_globals_events_and_urls() {
    let template = "\
Transform: AWS::Serverless-2016-10-31
Globals:
  Function:
    Runtime: python3.12
    CodeUri: src/
Resources:
  Filter:
    Type: AWS::Serverless::Function
    Properties:
      Handler: filter.handler
      Events:
        Mail: {Type: SNS, Properties: {Topic: !Ref Topic}}
        Queue:
          Type: SQS
  Page:
    Type: AWS::Serverless::Function
    Properties:
      Handler: page.handler
      FunctionUrlConfig:
        AuthType: AWS_IAM
  Open:
    Type: AWS::Serverless::Function
    Properties:
      Handler: page.open
      FunctionUrlConfig: {AuthType: NONE}
      Events:
        Get: {Type: Api, Properties: {Path: /, Auth: {Authorizer: Users}}}
  Bus:
    Type: AWS::Serverless::Function
    Properties:
      Handler: page.bus
      Events:
        Object: {Type: EventBridgeRule, Properties: {Pattern: {source: [aws.s3]}}}
        Odd: {Type: SomethingNew}
";
    check(
        &read("template.yaml", template, "src/filter.py src/page.py"),
        expect![[r#"
            template.yaml:10 src/filter.py#handler [sns sqs]
            template.yaml:18 src/page.py#handler [function-url] authenticated
            template.yaml:24 src/page.py#open [api-gateway-rest function-url]
            template.yaml:31 src/page.py#bus [s3-event-bridge unknown]
        "#]],
    );
}

#[test]
fn intrinsic_functions_are_resolved_only_as_far_as_the_template_decides() {
    let template = "\
Parameters:
  Module: {Type: String, Default: app}
  Open: {Type: String}
Resources:
  A: {Type: 'AWS::Serverless::Function', Properties: {Runtime: python3.12, Handler: !Sub '${Module}.handler'}}
  B: {Type: 'AWS::Serverless::Function', Properties: {Runtime: python3.12, Handler: !Join ['.', [!Ref Module, b]]}}
  C: {Type: 'AWS::Serverless::Function', Properties: {Runtime: python3.12, Handler: !Sub ['${M}.c', {M: app}]}}
  D: {Type: 'AWS::Serverless::Function', Properties: {Runtime: python3.12, Handler: {'Fn::Sub': '${Open}.handler'}}}
  E: {Type: 'AWS::Serverless::Function', Properties: {Runtime: python3.12, Handler: !Ref Open}}
  F: {Type: 'AWS::Serverless::Function', Properties: {Runtime: python3.12, Handler: !If [X, a.b, c.d]}}
  G: {Type: 'AWS::Serverless::Function', Properties: {Runtime: !Ref Open, Handler: app.g}}
  H: {Type: 'AWS::Serverless::Function', Properties: {Runtime: python3.12}}
";
    check(
        &read("template.yaml", template, "app.py"),
        expect![[r#"
            template.yaml:5 app.py#handler []
            template.yaml:6 app.py#b []
            template.yaml:7 app.py#c []
            template.yaml:11 app.py#g []
            note template.yaml:8 `D` is not read: its handler holds ${Open}, which the deployment decides
            note template.yaml:9 `E` is not read: its handler holds !Ref Open, which the deployment decides
            note template.yaml:10 `F` is not read: its handler holds !If, which the deployment decides
            note template.yaml:12 `H` has no handler
        "#]],
    );
}

#[test]
fn cloudformation_resources_tell_who_calls() {
    let template = "\
Resources:
  Queue: {Type: 'AWS::SQS::Queue'}
  F1: {Type: 'AWS::Lambda::Function', Properties: {Runtime: nodejs20.x, Handler: a.handler, Code: ./src}}
  F2: {Type: 'AWS::Lambda::Function', Properties: {Runtime: nodejs20.x, Handler: a.two, Code: ./src}}
  F3: {Type: 'AWS::Lambda::Function', Properties: {Runtime: nodejs20.x, Handler: a.three, Code: ./src}}
  F4: {Type: 'AWS::Lambda::Function', Properties: {Runtime: nodejs20.x, Handler: a.four, Code: {S3Bucket: b, S3Key: k}}}
  Map:
    Type: AWS::Lambda::EventSourceMapping
    Properties: {EventSourceArn: !GetAtt Queue.Arn, FunctionName: !Ref F1}
  Map2:
    Type: AWS::Lambda::EventSourceMapping
    Properties: {EventSourceArn: 'arn:aws:kinesis:eu-west-1:1:stream/x', FunctionName: {'Fn::GetAtt': [F1, Arn]}}
  Rule:
    Type: AWS::Events::Rule
    Properties: {ScheduleExpression: rate(1 day), Targets: [{Id: t, Arn: !GetAtt F2.Arn}]}
  Permission:
    Type: AWS::Lambda::Permission
    Properties: {FunctionName: !Ref F2, Principal: events.amazonaws.com}
  Permission3:
    Type: AWS::Lambda::Permission
    Properties: {FunctionName: !Ref F3, Principal: s3.amazonaws.com}
  Url:
    Type: AWS::Lambda::Url
    Properties: {TargetFunctionArn: !Sub '${F3.Arn}', AuthType: NONE}
  Topic:
    Type: AWS::SNS::Topic
    Properties: {Subscription: [{Protocol: lambda, Endpoint: !GetAtt F3.Arn}]}
";
    check(
        &read("infra/stack.yml", template, "infra/src/a.js"),
        expect![[r#"
            infra/stack.yml:3 infra/src/a.js#handler [kinesis sqs]
            infra/stack.yml:4 infra/src/a.js#two [schedule]
            infra/stack.yml:5 infra/src/a.js#three [function-url s3 sns]
            note infra/stack.yml:6 `F4` is not read: its code lies in a bucket
        "#]],
    );
}

#[test]
fn inline_code_keeps_its_lines() {
    let template = "\
Parameters: {Name: {Default: users}}
Resources:
  F:
    Type: AWS::Lambda::Function
    Properties:
      Runtime: python3.12
      Handler: index.handler
      Code:
        ZipFile: |

          import os
          def handler(event, context):
              os.system(event['x'])
  G:
    Type: AWS::Lambda::Function
    Properties:
      Runtime: nodejs20.x
      Handler: index.handler
      Code:
        ZipFile:
          Fn::Join:
            - \"\\n\"
            - - exports.handler = async (event) =>
              - 1
  H:
    Type: AWS::Lambda::Function
    Properties:
      Runtime: python3.12
      Handler: app.handler
      Code: {ZipFile: 'x = 1'}
  I:
    Type: AWS::Serverless::Function
    Properties:
      Runtime: python3.12
      Handler: index.handler
      InlineCode: !Sub |

        table = '${Name}'
        def handler(event, context): pass
";
    check(
        &read("cfn.yaml", template, ""),
        expect![[r#"
            cfn.yaml:7 cfn.yaml:7/index.py#handler [] inline "\nimport os\ndef handler(event, context):\n    os.system(event['x'])\n" [10, 11, 12, 13, 14]
            cfn.yaml:18 cfn.yaml:18/index.js#handler [] inline "exports.handler = async (event) =>\n1" [23, 24]
            cfn.yaml:35 cfn.yaml:35/index.py#handler [] inline "\ntable = 'users'\ndef handler(event, context): pass\n" [37, 38, 39, 40]
            note cfn.yaml:29 `H` names the handler `app.handler`, but inline code is the module `index`
        "#]],
    );
}

#[test]
fn json_templates_are_read_with_lines() {
    let template = "{\n\t\"Resources\": {\n\t\t\"F\": {\n\t\t\t\"Type\": \"AWS::Serverless::Function\",\n\t\t\t\"Properties\": {\n\t\t\t\t\"Description\": \"\\ud83d\\ude00 \\u0041\",\n\t\t\t\t\"Handler\": \"app.handler\", \"Runtime\": \"python3.12\"\n\t\t\t}\n\t\t}\n\t}\n}\n";
    check(
        &read("template.json", template, "app.py"),
        expect![[r#"
        template.json:7 app.py#handler []
    "#]],
    );
}

#[test]
fn images_are_named_by_their_command() {
    let template = "\
Resources:
  A:
    Type: AWS::Serverless::Function
    Properties:
      PackageType: Image
      ImageConfig: {Command: [app.handler]}
    Metadata: {DockerContext: ./fn}
  B:
    Type: AWS::Serverless::Function
    Properties: {PackageType: Image}
    Metadata: {DockerContext: ./fn, Dockerfile: Dockerfile}
  C:
    Type: AWS::Serverless::Function
    Properties: {PackageType: Image}
";
    let texts = [("template.yaml", template), ("fn/Dockerfile", "FROM x\nCMD [\"app.docker\"]\n")];
    check(
        &read_all(&texts, "fn/app.py"),
        expect![[r#"
            template.yaml:6 fn/app.py#handler []
            template.yaml:9 fn/app.py#docker []
            note template.yaml:13 `C` is not read: nothing tells the command of its image
        "#]],
    );
}

#[test]
fn esbuild_names_the_source() {
    let template = "\
Resources:
  A:
    Type: AWS::Serverless::Function
    Properties: {Runtime: nodejs20.x, Handler: app.handler, CodeUri: hello/}
    Metadata:
      BuildMethod: esbuild
      BuildProperties: {EntryPoints: [src/other.ts, src/app.ts]}
";
    check(
        &read("template.yaml", template, "hello/src/app.ts hello/src/other.ts"),
        expect![[r#"
        template.yaml:4 hello/src/app.ts#handler []
    "#]],
    );
}

#[test]
fn serverless_functions_may_be_a_map_a_list_or_a_file() {
    let main = "\
service: x
provider:
  name: aws
  runtime: python3.11
functions:
  - one:
      handler: src/one.handler
      events:
        - http: GET /x
        - http: {path: y, method: post, authorizer: aws_iam}
        - s3: bucket
        - schedule: rate(1 hour)
  - ${file(more.yml):functions}
  - ${file(gone.yml)}
  - ${env:WHAT}
";
    let more = "\
functions:
  two:
    handler: two.handler
    runtime: nodejs20.x
    events:
      - httpApi: {path: /, method: get, authorizer: {name: users}}
  three:
    handler: ${env:NAME}.handler
  four:
    handler: gone.handler
  five:
    handler: two.five
    runtime: nodejs20.x
    url: true
    events:
      - stream: arn:aws:dynamodb:eu-west-1:1:table/t/stream/s
      - stream: {type: kinesis, arn: !GetAtt S.Arn}
      - eventBridge: {pattern: {source: [aws.s3]}}
      - alexaSkill
";
    check(
        &read_all(&[("serverless.yml", main), ("more.yml", more)], "src/one.py two.ts"),
        expect![[r#"
            more.yml:3 two.ts#handler [api-gateway-http] authenticated
            more.yml:12 two.ts#five [alexa dynamodb function-url kinesis s3-event-bridge]
            serverless.yml:7 src/one.py#handler [api-gateway-rest s3 schedule]
            note more.yml:8 `three` is not read: its handler holds ${env:NAME}, which the deployment decides
            note more.yml:10 `four` names the handler `gone.handler`, but there is no gone.py or gone/__init__.py
            note serverless.yml:14 `functions` is not read: it holds ${file(gone.yml)}, but there is no such file
            note serverless.yml:15 `functions` is not read: it holds ${env:WHAT}, which the deployment decides
        "#]],
    );
}

#[test]
fn serverless_knows_other_providers() {
    let azure = "provider: {name: azure, runtime: nodejs18}\nfunctions: {f: {handler: src/f.hello, events: [{http: true, authLevel: anonymous}]}}\n";
    check(
        &read("a/serverless.yml", azure, "a/src/f.js"),
        expect![[r#"
            a/serverless.yml:2 a/src/f.js#hello [azure-http]
        "#]],
    );
    let google = "provider: {name: google, runtime: nodejs18}\nfunctions:\n  f: {handler: http, events: [{http: path}]}\n  g: {handler: store, events: [{event: {eventType: google.storage.object.finalize, resource: b}}]}\n";
    check(
        &read("serverless.yaml", google, "index.js"),
        expect![[r#"
        serverless.yaml:3 index.js#http [gcp-http]
        serverless.yaml:4 index.js#store [gcs]
    "#]],
    );
    check(
        &read("serverless.yml", "provider: {name: tencent}\nfunctions: {f: {handler: a.b}}\n", "a.py"),
        expect![[r#"
            serverless.yml:2 a.py#b []
        "#]],
    );
}

#[test]
fn serverless_merge_keys_are_applied() {
    let text =
        "base: &base {runtime: python3.12, events: [sqs]}\nfunctions:\n  f:\n    <<: *base\n    handler: app.handler\n";
    check(
        &read("serverless.yml", text, "app.py"),
        expect![[r#"
        serverless.yml:5 app.py#handler [sqs]
    "#]],
    );
}

#[test]
fn azure_bindings_name_parameters() {
    let python = r#"{
  "scriptFile": "__init__.py",
  "bindings": [
    {"type": "httpTrigger", "direction": "in", "name": "req", "authLevel": "anonymous"},
    {"type": "blob", "direction": "in", "name": "doc", "path": "in/{name}"},
    {"type": "queue", "direction": "out", "name": "msg"},
    {"type": "http", "direction": "out", "name": "$return"}
  ]
}"#;
    check(
        &read("Fetch/function.json", python, "Fetch/__init__.py"),
        expect![[r#"
            Fetch/function.json:2 Fetch/__init__.py#main [azure-blob azure-http] req=azure-http doc=azure-blob
        "#]],
    );
    let queue = r#"{"entryPoint": "run", "bindings": [{"type": "queueTrigger", "name": "msg"}]}"#;
    check(
        &read("Q/function.json", queue, "Q/__init__.py"),
        expect![[r#"
        Q/function.json:1 Q/__init__.py#run [azure-queue] msg=azure-queue
    "#]],
    );
    let script = r#"{"scriptFile": "../dist/Q/index.js", "bindings": [{"type": "httpTrigger", "name": "req"}]}"#;
    check(
        &read("Q/function.json", script, "src/Q/index.ts"),
        expect![[r#"
        Q/function.json:1 src/Q/index.ts# [azure-http] authenticated req=azure-http
    "#]],
    );
    check(
        &read("Q/function.json", script, "other.ts"),
        expect![[r#"
        note Q/function.json:1 names the script `../dist/Q/index.js`, but there is no dist/Q/index.js
    "#]],
    );
    check(
        &read("Q/function.json", r#"{"bindings": []}"#, ""),
        expect![[r#"
        note Q/function.json:1 names no script, and there is no __init__.py, index.js or index.ts beside it
    "#]],
    );
    check(&read("config/function.json", r#"{"name": "bindings of a book"}"#, ""), expect![[""]]);
}

#[test]
fn other_files_are_left_alone() {
    let broken = "AWS::Lambda::Function: [";
    check(&read("node_modules/x/template.yaml", broken, ""), expect![[""]]);
    check(&read("data.json", broken, ""), expect![[""]]);
    check(&read("ci.yaml", "a: [", ""), expect![[""]]);
}

#[test]
fn broken_texts_are_noted_with_their_line() {
    check(
        &read("template.yaml", "Resources:\n  F: {Type: AWS::Lambda::Function\n  G: [", ""),
        expect![[r#"
        note template.yaml:3 cannot be parsed: while parsing a flow mapping, did not find expected ',' or '}'
    "#]],
    );
    check(
        &read("template.yaml", "x: AWS::Lambda::Function\nResources:\n\tF: 1\n", ""),
        expect![[r#"
        note template.yaml:3 cannot be parsed: tabs disallowed within this context (block indentation)
    "#]],
    );
    check(
        &read("template.yaml", "x: AWS::Lambda::Function\ny: \0\n", ""),
        expect![[r#"
        note template.yaml:2 holds a NUL byte
    "#]],
    );
    check(
        &read("Q/function.json", "{\"bindings\": [\n{]}", ""),
        expect![[r#"
        note Q/function.json:2 cannot be parsed: while parsing a node, did not find expected node content
    "#]],
    );
}

#[test]
fn hostile_texts_end_quickly() {
    let marker = "x: AWS::Serverless::Function\nfunctions: bindings\n";
    let laughs: String = (1..60).fold("a0: &a0 [ha, ha]\n".to_owned(), |text, at| {
        let of = format!("*a{}", at - 1);
        text + &format!("a{at}: &a{at} [{of}, {of}, {of}, {of}, {of}, {of}, {of}, {of}]\n")
    });
    let join = format!(
        "{laughs}Resources: {{F: {{Type: 'AWS::Serverless::Function', Properties: {{Handler: {{'Fn::Join': ['', *a59]}}}}}}}}\n"
    );
    let merges: String = (1..60).fold("m0: &m0 {k: {handler: a.b}}\n".to_owned(), |text, at| {
        let of = format!("*m{}", at - 1);
        text + &format!("m{at}: &m{at} {{<<: [{of}, {of}, {of}, {of}]}}\n")
    });
    let references: String = (0..50)
        .map(|at| format!("  P{at}: {{Default: {{'Fn::Sub': '${{P{0}}}${{P{0}}}'}}}}\n", at + 1))
        .fold("Parameters:\n".to_owned(), |text, line| text + &line);
    let references = format!(
        "{references}Resources: {{F: {{Type: 'AWS::Serverless::Function', Properties: {{Handler: !Ref P0}}}}}}\n"
    );
    let itself = "Parameters: {P: {Default: !Ref P}}\nResources: {F: {Type: 'AWS::Serverless::Function', Properties: {Handler: !Ref P}}}\n";
    let texts = [
        format!("{marker}{}", "[".repeat(100_000)),
        format!("{marker}y: {}", "{a: ".repeat(100_000)),
        format!("{marker}z:\n{}", "- ".repeat(100_000)),
        format!("{marker}c: &c [*c]\n"),
        format!("{marker}c: *gone\n"),
        format!("{marker}{}k: v", "\t".repeat(100_000)),
        format!("{marker}{}", "? ".repeat(100_000)),
        format!("{marker}k: {}", "&a ".repeat(100_000)),
        format!("{marker}k: {}", "!t ".repeat(100_000)),
        "\0".repeat(1000) + marker,
        marker.repeat(100_000),
        itself.to_owned(),
        join,
        references,
    ];
    for text in &texts {
        for name in ["template.yaml", "serverless.yml", "f/function.json"] {
            let deploy = read(name, text, "a.py");
            assert_eq!(deploy.functions, [], "{name}: {:.80}", text);
            if name == "template.yaml" {
                assert!(!deploy.notes.is_empty(), "{:.80}", text);
            }
        }
    }
    let merged = read("serverless.yml", &format!("{merges}functions: *m59\n"), "a.py");
    assert_eq!(merged.functions.len(), 1);
}

/// A hundred maps, each a hundred aliases of maps: the functions of one descriptor are bounded, and that is said.
#[test]
fn too_many_functions_are_noted() {
    let hundred: String = (0..100).map(|at| format!("f{at}: {{handler: a.h{at}}}, ")).collect();
    let text = format!("m: &m {{{hundred}}}\nfunctions: [{}]\n", "*m, ".repeat(100));
    let deploy = read("serverless.yml", &text, "a.py");
    assert_eq!(deploy.functions.len(), 100);
    assert_eq!(deploy.notes[0].message, "names more than 1000 functions; the others are not read");
}

/// A file that names itself again and again ends; so does a text that a thousand aliases repeat.
#[test]
fn repetition_is_bounded() {
    let text = format!("functions: [{}]\n", "'${file(serverless.yml):functions}', ".repeat(1000));
    let deploy = read("serverless.yml", &text, "");
    assert!(deploy.functions.is_empty() && deploy.notes.len() <= 1002);

    let function = format!(
        "{{Type: 'AWS::Lambda::Function', Properties: {{Runtime: python3.12, Handler: index.h, Code: {{ZipFile: &z '{}'}}}}}}",
        "x".repeat(500_000)
    );
    let aliases: String = (0..1000).map(|at| format!("  F{at}: *f\n")).collect();
    let deploy = read("template.yaml", &format!("Resources:\n  F: &f {function}\n{aliases}"), "");
    // Each is a resource with a line of its own, until together they hold as much inline code as is read.
    assert_eq!(deploy.functions.len(), 8);
    assert_eq!(deploy.notes[0].message, "names more than 1000 functions; the others are not read");
    assert_eq!(deploy.notes[1].message, "holds more inline code than is read");

    let long = format!("Handler: '{}'", "y".repeat(100_000));
    let deploy = read("template.yaml", &sam(&format!("      {long}\n      Runtime: python3.12\n")), "");
    assert!(deploy.notes[0].message.len() < 1100, "{:.200}", deploy.notes[0].message);
}

#[test]
fn partners_events_are_chosen_outside() {
    let pattern = |source: &str| {
        let event = format!("{{Type: EventBridgeRule, Properties: {{Pattern: {{source: [{source}]}}}}}}");
        let text = sam(&format!("      Handler: a.b\n      Events: {{E: {event}}}\n"));
        read("template.yaml", &text, "a.py").functions[0].triggers[0].name()
    };
    assert_eq!(pattern("my.app"), "event-bridge");
    assert_eq!(pattern("aws.s3"), "s3-event-bridge");
    assert_eq!(pattern("{prefix: aws.partner/shop}"), "event-bridge-partner");
}

#[test]
fn sample_projects_name_their_handlers() {
    let python = include_str!("../testdata/projects/cv-filter/template.yaml");
    check(
        &read("cv-filter/template.yaml", python, "cv-filter/src/handler.py"),
        expect![[r#"
        cv-filter/template.yaml:18 cv-filter/src/handler.py#lambda_handler [sns]
    "#]],
    );
    let javascript = include_str!("../testdata/projects/cv-filter-js/template.yaml");
    check(
        &read("template.yaml", javascript, "src/index.js"),
        expect![[r#"
        template.yaml:18 src/index.js#handler [sns]
    "#]],
    );
}

/// Any beginning of a descriptor, and any descriptor with one character replaced, is read without a panic.
#[test]
fn damaged_texts_are_read_to_an_end() {
    let sam = include_str!("../testdata/projects/cv-filter/template.yaml");
    let inline =
        "x: &a AWS::Lambda::Function\nR: !Sub |\n  a\n  ${b}\n? - k\n: >-\n  v\n<<: *a\n'q': \"\\ud83d\\ude00\"\n";
    let json =
        r#"{"bindings": [{"type": "httpTrigger", "name": "req\u0041", "direction": "in"}], "scriptFile": "a.js"}"#;
    for (name, text) in [("template.yaml", sam), ("template.yaml", inline), ("function.json", json)] {
        for (at, character) in text.char_indices() {
            read(name, &format!("{}\nx: AWS::Lambda::Function bindings", &text[..at]), "");
            for other in "{}[],:-?&*!|>'\"%@`#\\ \n\t\r\u{85}\u{feff}é".chars() {
                read(name, &format!("{}{other}{}", &text[..at], &text[at + character.len_utf8()..]), "");
            }
        }
    }
}
