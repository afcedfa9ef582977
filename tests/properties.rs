//! Whatever stands in a file, the analysis ends, does not fail, and says what it gave up on.
//!
//! No test measures time: work is bounded by counted steps, so that a test ends is the proof.
#![allow(clippy::disallowed_methods, reason = "this test reads the samples")]

mod generate;

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use fnguard::analysis::{Options, analyze};
use fnguard::finding::Analysis;
use fnguard::project::Project;
use fnguard::queries;
use generate::Random;

/// Checks files; the handlers are all functions of the first one.
fn check(files: &[(&str, &str)]) -> Analysis {
    let project = Project::in_memory_with_library(files, queries::stubs());
    let all = format!("{}:*", files[0].0);
    let analysis =
        analyze(&project, &Options { handlers: vec![all.into()], audit: true, threads: 1, ..Options::default() });
    let failed = analysis.limits_hit.iter().find(|hit| hit.limit == "panic");
    assert!(failed.is_none(), "fails on {:.200}", files[0].1);
    analysis
}

fn python(text: &str) -> Analysis {
    check(&[("handler.py", text)])
}

fn has_rule(analysis: &Analysis, rule: &str) -> bool {
    analysis.findings.iter().any(|finding| finding.rule == rule)
}

fn has_limit(analysis: &Analysis, limit: &str) -> bool {
    analysis.limits_hit.iter().any(|hit| hit.limit == limit)
}

/// The sources below `testdata`, as bytes.
fn sources() -> Vec<(PathBuf, Vec<u8>)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("testdata");
    let mut sources = Vec::new();
    let mut folders = vec![root];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            match path.extension().and_then(|extension| extension.to_str()) {
                _ if path.is_dir() => folders.push(path),
                Some("py" | "js" | "ts") => sources.push((path.clone(), std::fs::read(&path).unwrap())),
                _ => {}
            }
        }
    }
    sources.sort();
    sources
}

/// Broken copies of some of the sources: one in `every`.
fn broken(every: usize, mut change: impl FnMut(&mut Random, &mut Vec<u8>)) {
    let mut random = Random(1);
    for (path, mut bytes) in sources().into_iter().step_by(every) {
        if bytes.is_empty() {
            continue;
        }
        change(&mut random, &mut bytes);
        let name = format!("handler.{}", path.extension().unwrap().to_str().unwrap());
        check(&[(&name, &String::from_utf8_lossy(&bytes))]);
    }
}

#[test]
fn a_text_that_breaks_off() {
    broken(9, |random, bytes| bytes.truncate(random.below(bytes.len())));
}

#[test]
fn bytes_that_were_changed() {
    broken(10, |random, bytes| {
        for _ in 0..4 {
            let at = random.below(bytes.len());
            bytes[at] = random.next() as u8;
        }
    });
}

/// Characters that mean something to a parser, in any order.
#[test]
fn no_program_at_all() {
    const WORDS: &[&str] = &[
        "def ",
        "class ",
        "(",
        ")",
        "[",
        "]",
        "{",
        "}",
        ":",
        "\n",
        "    ",
        "\"",
        "'''",
        "f'",
        "lambda ",
        "*",
        "**",
        "=>",
        "`${",
        "async ",
        "await ",
        "yield ",
        "import ",
        "from . ",
        "x",
        "0",
        ".",
        ",",
        "=",
        "if ",
        "else",
        "\\",
        "\u{0}",
        "é",
        "#",
        "//",
        "/*",
        "@",
        "match x:\n case ",
        "with ",
        "try:",
        "except*",
        "finally:",
        "return ",
        "global x\n",
    ];
    let mut random = Random(7);
    for name in ["handler.py", "handler.js", "handler.ts", "handler.tsx"] {
        for _ in 0..30 {
            let text: String = (0..120).map(|_| WORDS[random.below(WORDS.len())]).collect();
            check(&[(name, &text)]);
        }
    }
}

#[test]
fn deep_nesting() {
    for shape in generate::NESTED {
        let analysis = python(&generate::nested(shape, 1_500));
        let seen = has_rule(&analysis, "command-injection");
        assert!(seen || !analysis.limits_hit.is_empty(), "{shape}: neither found nor said");
    }
}

#[test]
fn a_minified_file() {
    let mut text = String::from("const cp=require('child_process');exports.handler=async e=>{cp.exec(e.name);};");
    let mut at = 0;
    while text.len() < 1_000_000 {
        let _ =
            write!(text, "function a{at}(b,c){{return b?c+a{}(c,b-1):[b,c,{{d:b}}].map(e=>e+{at}).join('')}}", at / 2);
        at += 1;
    }
    let analysis = check_handler("handler.js", &text);
    assert!(has_rule(&analysis, "command-injection"));
}

/// Checks one file whose handler is called so.
fn check_handler(path: &str, text: &str) -> Analysis {
    let project = Project::in_memory_with_library(&[(path, text)], queries::stubs());
    let options = Options { handlers: vec![format!("{path}:handler").into()], threads: 1, ..Options::default() };
    let analysis = analyze(&project, &options);
    assert!(!has_limit(&analysis, "panic"), "fails on {text:.200}");
    analysis
}

#[test]
fn a_module_of_100000_lines() {
    let mut text = String::from("import os\n");
    for at in 0..99_990 {
        let _ = writeln!(text, "NAME_{} = {at}", at % 5_000);
    }
    text.push_str("def handler(event, context):\n    os.system(event['name'] + str(NAME_1))\n");
    assert!(has_rule(&check_handler("handler.py", &text), "command-injection"));
}

/// What an import costs does not keep the handler of the file that imports from being followed, and is told.
#[test]
fn an_import_that_takes_more_than_its_share() {
    let mut text = String::new();
    for at in 0..40 {
        let _ = writeln!(text, "def f{at}(x):");
        for line in 0..100 {
            let _ = writeln!(text, "    y{line} = x + '{line}'");
        }
        text.push_str("    return x\n");
        for call in 0..150 {
            let _ = writeln!(text, "f{at}('{call}')");
        }
    }
    let handler = "import heavy, os\ndef handler(event, context):\n    os.system(event['name'])\n";
    let analysis = check(&[("handler.py", handler), ("heavy.py", &text)]);
    assert!(has_rule(&analysis, "command-injection"));
    assert_eq!(analysis.limits_hit.iter().filter(|hit| hit.limit == "steps").count(), 1);
}

#[test]
fn a_limit_is_told_once_for_each_handler_with_the_number_of_its_places() {
    let text =
        generate::mutual_recursion(600) + "\n\ndef other(event, context):\n    os.system(f0(event['a'], event['b']))\n";
    let project = Project::in_memory(&[("handler.py", &text)]);
    let handlers = vec!["handler.py:handler".into(), "handler.py:other".into()];
    let analysis = analyze(&project, &Options { handlers, threads: 1, ..Options::default() });
    let deep: Vec<&str> =
        analysis.limits_hit.iter().filter(|hit| hit.limit == "call depth").map(|hit| hit.message.as_str()).collect();
    assert_eq!(deep.len(), 2, "{deep:?}");
    for (message, handler) in deep.iter().zip(["`handler`", "`other`"]) {
        assert!(message.contains(handler) && message.contains("other places"), "{message}");
    }
}

#[test]
fn literals_of_10000_entries() {
    let numbers = (0..10_000).map(|at| at.to_string()).collect::<Vec<_>>().join(", ");
    let pairs = (0..10_000).map(|at| format!("'k{at}': 'v{at}'")).collect::<Vec<_>>().join(", ");
    let text = format!(
        "import os\nNUMBERS = [{numbers}]\nNAMES = {{{pairs}}}\ndef handler(event, context):\n    n = event['n']\n    os.system(NAMES.get(n, n) + str(NUMBERS[n]))\n"
    );
    assert!(has_rule(&check_handler("handler.py", &text), "command-injection"));
}

#[test]
fn imports_in_a_circle() {
    let files: Vec<(String, String)> = (0..60)
        .map(|at| {
            let text = format!(
                "import os\nfrom m{} import run as other\nimport m{}\ndef run(x):\n    return other(x)\ndef last(x):\n    os.system(x)\n",
                (at + 1) % 60,
                (at + 7) % 60
            );
            (format!("m{at}.py"), text)
        })
        .collect();
    let files: Vec<(&str, &str)> = files.iter().map(|(path, text)| (path.as_str(), text.as_str())).collect();
    assert!(has_rule(&check(&files), "command-injection"));
}

#[test]
fn data_in_a_circle() {
    let analysis = python(
        "import os
class Node:
    def __init__(self, value):
        self.value = value
        self.next = self
        self.parent = None

def handler(event, context):
    a = [event['name']]
    a.append(a)
    a[0:0] = a
    d = {'self': None}
    d['self'] = d
    d.update(d)
    first = Node(a)
    for name in event['names']:
        second = Node(first)
        second.parent = first
        first.next = second
        first = second
    print(a == a[1], d == d['self'], str(a), str(d), f'{first.next.next.parent}', [*a, *a], {**d})
    while first.next is not first:
        first = first.next
    os.system(str(first.value))
    os.system(a[1][1][1][0])
",
    );
    assert!(has_rule(&analysis, "command-injection"));
}

#[test]
fn generators_of_generators() {
    let mut text = String::from("import os\ndef g0(x):\n    yield x\n    yield from g0(x)\n");
    for at in 1..8 {
        let _ = write!(
            text,
            "def g{at}(x):\n    for y in g{}(x):\n        yield y\n    yield from (z for z in g{}(x))\n",
            at - 1,
            at - 1
        );
    }
    text.push_str("def handler(event, context):\n    for x in g7(event['name']):\n        os.system(x)\n");
    assert!(has_rule(&check_handler("handler.py", &text), "command-injection"));
}

#[test]
fn classes_of_200_levels() {
    let mut text = String::from("import os\nclass C0:\n    def run(self, x):\n        os.system(x)\n");
    for at in 1..200 {
        let _ = write!(text, "class C{at}(C{}):\n    def run(self, x):\n        return super().run(x)\n", at - 1);
    }
    text.push_str("def handler(event, context):\n    C199().run(event['name'])\n");
    assert!(has_rule(&check_handler("handler.py", &text), "command-injection"));
}

/// What grows with every call is widened; the flow is still seen.
#[test]
fn recursion_with_growing_values() {
    for grown in ["x + 'a'", "f'{x}{x}'", "[x]", "{'k': x}", "(x, x)", "[x, *y]", "lambda: x", "x.lower()", "x['a']"] {
        let text = format!(
            "import os
def f(x, y, n):
    if n == 0:
        os.system(str(x))
        return x
    return g({grown}, y, n - 1)
def g(x, y, n):
    return f({grown}, x, n - 1)
def handler(event, context):
    os.system(str(f(event['name'], [], event['n'])))
"
        );
        let analysis = check_handler("handler.py", &text);
        let seen = has_rule(&analysis, "command-injection");
        assert!(seen, "{grown}: not found");
    }
}

#[test]
fn a_tree_of_calls() {
    let analysis = check_handler("handler.py", &generate::call_tree(40));
    assert!(has_rule(&analysis, "command-injection"));
}

#[test]
fn a_chain_of_calls() {
    assert!(has_rule(&check_handler("handler.py", &generate::call_chain(200)), "command-injection"));
    assert!(has_limit(&check_handler("handler.py", &generate::call_chain(600)), "call depth"));
}

#[test]
fn functions_that_all_call_each_other() {
    let analysis = check_handler("handler.py", &generate::mutual_recursion(150));
    assert!(has_rule(&analysis, "command-injection") || !analysis.limits_hit.is_empty());
}

#[test]
fn very_many_branches() {
    let analysis = check_handler("handler.py", &generate::branches(400));
    assert!(has_rule(&analysis, "command-injection"));
}

#[test]
fn loops_that_build_nested_structures() {
    let analysis = python(
        "import os
def handler(event, context):
    x = event['name']
    tree = None
    text = ''
    table = {}
    stack = []
    for i in range(1000):
        tree = {'left': tree, 'right': [tree, x], 'n': i}
        text = text + x + str(i)
        table[x + str(i)] = table
        table[i] = [text, tree]
        stack = [stack, (x, stack)]
        x = 'a' + x
        while event['more']:
            for key in table:
                table[key] = {key: table[key], 'deep': stack}
                stack.append(table)
    os.system(text)
    node = tree
    while node:
        os.system(str(node['right'][1]))
        node = node['left']
",
    );
    assert!(has_rule(&analysis, "command-injection"));
}

/// What the benchmarks measure is what people write: read to the end, with findings in some of the functions.
#[test]
fn generated_services_are_read_to_the_end() {
    for language in [generate::Language::Python, generate::Language::JavaScript, generate::Language::TypeScript] {
        let files = generate::service(language, 6);
        let texts: Vec<(&str, &str)> = files.iter().map(|(path, text)| (path.as_str(), text.as_str())).collect();
        let project = Project::in_memory_with_library(&texts, queries::stubs());
        let analysis = analyze(&project, &Options { threads: 1, ..Options::default() });
        assert_eq!(analysis.handlers.len(), 20, "{language:?}");
        assert_eq!((analysis.limits_hit.len(), analysis.unknown_syntax.len()), (0, 0), "{language:?}");
        let rules: BTreeSet<&str> = analysis.findings.iter().map(|finding| finding.rule.as_str()).collect();
        assert!(rules.contains("command-injection"), "{language:?}: {rules:?}");
    }
}
