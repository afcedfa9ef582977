//! Bundles: what a handler does is found behind all the libraries that are loaded before it, and told apart from them.

mod generate;

use fnguard::analysis::{Options, analyze};
use fnguard::finding::Analysis;
use fnguard::project::Project;
use fnguard::queries;
use generate::bundle::{Style, bundle};

const STYLES: [Style; 2] = [Style::Table, Style::Wrappers];

fn check(text: &str, handlers: &[&str]) -> Analysis {
    let project = Project::in_memory_with_library(&[("dist/index.js", text)], queries::stubs());
    let handlers = handlers.iter().map(|name| (*name).into()).collect();
    analyze(&project, &Options { threads: 1, handlers, ..Options::default() })
}

/// Modules behind the first hundreds are found, and none is taken for another.
#[test]
fn a_handler_is_followed_into_the_module_that_it_loads() {
    for style in STYLES {
        for (call, wanted) in [("return cp.execSync(\"ls \"+name)", 1), ("return cp.execSync(\"ls \"+name.length)", 0)]
        {
            let analysis = check(&bundle(style, 300, call), &["dist/index.js:handler"]);
            let found: Vec<&str> = analysis.findings.iter().map(|finding| finding.rule.as_str()).collect();
            assert_eq!((found.len(), analysis.handlers.len()), (wanted, 1), "{style:?}: {call}: {found:?}");
        }
    }
}

/// What loads before it may cost any amount: the handler is still there, and what it does is followed.
#[test]
fn libraries_that_cost_all_steps_hide_no_handler() {
    let heavy: String = (0..40)
        .map(|at| {
            let calls: String = (0..150).map(|call| format!("f{at}(\"{call}\");")).collect();
            let lines: String = (0..100).map(|line| format!("x+=\"{line}\";if(x==a)x=b;")).collect();
            format!("function f{at}(x){{let a=1,b=2;{lines}return x}}{calls}")
        })
        .collect();
    for style in STYLES {
        let text = bundle(style, 3, "return cp.execSync(\"ls \"+name)");
        let text = text.replace("\"use strict\";", &format!("\"use strict\";{heavy}"));
        let analysis = check(&text, &["dist/index.js:handler"]);
        let limits: Vec<&str> = analysis.limits_hit.iter().map(|hit| hit.limit.as_str()).collect();
        assert!(limits.contains(&"steps"), "{style:?}: {limits:?}");
        assert_eq!(analysis.findings.len(), 1, "{style:?}");
    }
}
