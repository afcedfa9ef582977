//! Handlers whose code names no sink are left out, and no others: names that are computed or stand elsewhere count.

use fnguard::analysis::{Options, analyze};
use fnguard::finding::Analysis;
use fnguard::project::Project;
use fnguard::queries;

fn check(files: &[(&str, &str)]) -> Analysis {
    analyze(&Project::in_memory_with_library(files, queries::stubs()), &Options::default())
}

/// Calls that go deeper than they are followed, which is told.
fn deep() -> String {
    let step = |at: u32| format!("def f{at}(x):\n    return f{}(x + 'a')\n", at + 1);
    (0..400).map(step).collect::<String>() + "def f400(x):\n    return x\n"
}

#[test]
fn a_handler_whose_code_names_no_sink_is_not_evaluated() {
    let deep = deep();
    let handler = "def handler(event, context):\n    return f0(event['name'])\n";
    let quiet = check(&[("handler.py", &format!("{deep}{handler}"))]);
    assert_eq!((quiet.handlers.len(), quiet.limits_hit.len()), (1, 0));
    // Neither a module that is not asked for, nor a function that nobody names, nor the name of something else.
    for more in ["import json, re\nre.compile('x')\n", "import os\ndef unused(x):\n    os.system(x)\n"] {
        let analysis = check(&[("handler.py", &format!("{more}{deep}{handler}"))]);
        assert_eq!(analysis.limits_hit.len(), 0, "{more}");
    }
    let evaluated = check(&[("handler.py", &format!("import os\nos.system('ls')\n{deep}{handler}"))]);
    assert_ne!(evaluated.limits_hit.len(), 0, "calls are followed deeper than this test goes");
}

/// The same in JavaScript, where tables are read by computed names: modules that are named and not handed on give nothing else.
#[test]
fn a_computed_member_of_an_object_is_no_member_of_a_module() {
    let step = |at: u32| format!("function f{at}(x) {{ return f{}(x + 'a'); }}\n", at + 1);
    let deep = (0..400).map(step).collect::<String>() + "function f400(x) { return x; }\n";
    let handler = "exports.handler = async (e) => { const x = TABLE[e.size]; return f0(e.name); };\n";
    for (head, evaluated) in [
        ("const cp = require('child_process');\nexports.unused = (x) => cp.execSync(x);\n", false),
        ("import { execSync } from 'child_process';\nexport function unused(x) { execSync(x); }\n", false),
        ("const { execSync: run } = require('child_process');\nclass A { go() {} }\n", false),
        ("const { execSync: run } = require('child_process');\nclass A { go(x) { run(x); } }\n", true),
        ("const cp = require('child_process');\nconst all = { cp };\n", true),
        ("import * as cp from 'child_process';\nexport default cp;\n", true),
    ] {
        let text = format!("{head}const TABLE = {{ small: 1 }};\n{deep}{handler}");
        let analysis = check(&[("handler.js", &text)]);
        assert_eq!((analysis.handlers.len(), !analysis.limits_hit.is_empty()), (1, evaluated), "{head}");
    }
}

#[test]
fn sinks_behind_computed_names_and_indirect_calls_are_reached() {
    let python = [
        "import os\ndef handler(event, context):\n    getattr(os, 'sys' + 'tem')(event['x'])",
        "from os import *\ndef handler(event, context):\n    system(event['x'])",
        "import os as o\nrun = o.system\ndef handler(event, context):\n    run(event['x'])",
        "import os\nclass A:\n    def f_run(self, x):\n        os.system(x)\ndef handler(event, context):\n    getattr(A(), 'f_' + 'run')(event['x'])",
        "import os\nALL = {}\ndef keep(f):\n    ALL[f.__name__] = f\n    return f\n@keep\ndef run(x):\n    os.system(x)\ndef handler(event, context):\n    ALL['run'](event['x'])",
        "import os\nclass A:\n    def __getitem__(self, x):\n        os.system(x)\ndef handler(event, context):\n    return A()[event['x']]",
        "import os, threading\nclass A(threading.Thread):\n    def __init__(self, x):\n        super().__init__()\n        self.x = x\n    def run(self):\n        os.system(self.x)\ndef handler(event, context):\n    A(event['x']).start()",
        "import os\nclass A:\n    @property\n    def now(self):\n        os.system(self.x)\ndef handler(event, context):\n    a = A()\n    a.x = event['x']\n    return a.now",
        "import operator, os\ndef handler(event, context):\n    operator.methodcaller('system', event['x'])(os)",
        "def handler(event, context):\n    __builtins__.eval(event['x'])",
        "def handler(event, context):\n    import pathlib\n    pathlib.Path(event['x']).read_text()",
    ];
    for text in python {
        assert_eq!(check(&[("handler.py", text)]).findings.len(), 1, "{text}");
    }
    let javascript = [
        "const cp = require('child_process');\nexports.handler = async (e) => cp['ex' + 'ec'](e.x);",
        "const { exec: run } = require('node:child_process');\nexports.handler = async (e) => run(e.x);",
        "import * as cp from 'child_process';\nconst all = { go: (x) => cp.execSync(x) };\nexport const handler = async (e) => all.go(e.x);",
        "const cp = require('child_process');\nclass A { toString() { return cp.execSync(this.x); } }\nexports.handler = async (e) => { const a = new A(); a.x = e.x; return `${a}`; };",
        "const cp = require('child_process');\nconst get = (o, k) => o[k];\nexports.handler = async (e) => get(cp, 'ex' + 'ec')(e.x);",
        "const { exec } = require('child_process');\nexports.run = exports.go = (x) => exec(x);\nexports.handler = async (e) => exports['g' + 'o'](e.x);",
        "const { exec } = require('child_process');\nclass A { f_run(x) { exec(x); } }\nexports.handler = async (e) => new A()['f_' + 'run'](e.x);",
        "const { exec } = require('child_process');\nconst all = { go: exec };\nexports.handler = async (e) => all['g' + 'o'](e.x);",
        "exports.handler = async (e) => globalThis.eval(e.x);",
        "exports.handler = async (e) => globalThis['ev' + 'al'](e.x);",
        "exports.handler = async (e) => (() => {}).constructor(e.x)();",
    ];
    for text in javascript {
        assert_ne!(check(&[("handler.js", text)]).findings.len(), 0, "{text}");
    }
}

#[test]
fn sinks_in_other_files_are_reached() {
    let python = [
        ("fn/handler.py", "from .tools import shell\ndef handler(event, context):\n    shell.run(event['x'])"),
        ("fn/tools/shell.py", "def run(x):\n    from .deep import go\n    go(x)"),
        ("fn/tools/deep.py", "import os\ngo = os.system"),
        ("fn/tools/__init__.py", ""),
        ("fn/__init__.py", ""),
    ];
    assert_eq!(check(&python).findings.len(), 1);
    let javascript = [
        ("handler.js", "const run = require('./' + 'tools');\nexports.handler = async (e) => run(e.x);"),
        ("tools/index.js", "module.exports = require('./deep').go;"),
        ("tools/deep.js", "exports.go = (x) => require('child_process').exec(x);"),
    ];
    assert_eq!(check(&javascript).findings.len(), 1);
    let listed = [
        (
            "handler.js",
            "import * as tools from './tools.js';\nexport const handler = async (e) => Object.values(tools).map((run) => run(e.x));",
        ),
        ("tools.js", "import { exec } from 'child_process';\nexport function go(x) { return exec(x); }"),
    ];
    assert_eq!(check(&listed).findings.len(), 1);
}
