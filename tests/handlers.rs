//! What handlers are given: each its own event, by its own triggers.

use fnguard::analysis::{Options, analyze};
use fnguard::finding::Confidence;
use fnguard::project::Project;
use fnguard::queries;

const TEMPLATE: &str = "\
Transform: AWS::Serverless-2016-10-31
Resources:
  Cron:
    Type: AWS::Serverless::Function
    Properties:
      {Runtime: python3.12, Handler: app.cron, Events: {E: {Type: Schedule, Properties: {Schedule: rate(1 day)}}}}
  Web:
    Type: AWS::Serverless::Function
    Properties: {Runtime: python3.12, Handler: app.web, Events: {E: {Type: Api, Properties: {Path: /, Method: get}}}}
";

const RUN: &str = "import os\ndef run(text):\n    os.system(text)\n";

/// Both call their parameter `event`. Clients choose what one of them gets, and only the account's own people what the
/// schedule gives to the other; which one stands first makes no difference.
#[test]
fn handlers_of_one_file_have_events_of_their_own() {
    let cron = "def cron(event, context):\n    run(event['body'])\n";
    let web = "def web(event, context):\n    run(event['body'])\n";
    for text in [format!("{RUN}{cron}{web}"), format!("{RUN}{web}{cron}")] {
        let files = [("app.py", text.as_str()), ("template.yaml", TEMPLATE)];
        let project = Project::in_memory_with_library(&files, queries::stubs());
        let analysis = analyze(&project, &Options { threads: 1, ..Options::default() });
        let found = analysis.findings.iter().map(|finding| {
            let handler = finding.handler.map(|at| analysis.handlers[at].name.as_str());
            (handler.unwrap_or_default(), finding.source.as_deref().unwrap_or_default(), finding.confidence)
        });
        let mut found: Vec<_> = found.collect();
        found.sort_unstable();
        let wanted = [("cron", "event.body", Confidence::Low), ("web", "event.body", Confidence::High)];
        assert_eq!(found, wanted, "{text}");
    }
}

/// In a bundle a name alone makes no handler, which is told; the user's word does. One long line is no bundle.
#[test]
fn a_bundle_is_no_handler_by_name() {
    let long = "x".repeat(6_000);
    let handler = "exports.handler = (e) => { eval(e.code) };";
    let text = format!("{handler} /* {long} */\n");
    let project = Project::in_memory_with_library(&[("dist/app.js", &text)], queries::stubs());
    let handlers = |named: &[&str]| {
        let handlers = named.iter().map(|name| (*name).into()).collect();
        let analysis = analyze(&project, &Options { threads: 1, handlers, ..Options::default() });
        (analysis.handlers.len(), analysis.passed_over.len())
    };
    assert_eq!((handlers(&[]), handlers(&["dist/app.js:handler"])), ((0, 1), (1, 0)));

    let text = format!("{handler}\nconst DATA = '{long}';\n{}", "// a program\n".repeat(500));
    let project = Project::in_memory_with_library(&[("app.js", &text)], queries::stubs());
    let analysis = analyze(&project, &Options { threads: 1, ..Options::default() });
    assert_eq!((analysis.handlers.len(), analysis.passed_over.len()), (1, 0));
}

/// What is called like a handler and takes other parameters is none, which is told.
#[test]
fn a_name_without_the_parameters_is_told() {
    let text = "def handler(request):\n    eval(request)\n\ndef lambda_handler(event, context):\n    eval(event)\n";
    let project = Project::in_memory_with_library(&[("app.py", text)], queries::stubs());
    let analysis = analyze(&project, &Options { threads: 1, ..Options::default() });
    let names: Vec<&str> = analysis.handlers.iter().map(|handler| handler.name.as_str()).collect();
    assert_eq!(names, ["lambda_handler"]);
    let told: Vec<_> = analysis.passed_over.iter().map(|note| (note.line, note.message.as_str())).collect();
    let message = "`handler` does not take an event and a context; name it with `--handler` if it is one";
    assert_eq!(told, [(Some(1), message)]);
}

/// Who makes an object chooses all that its constructor takes: in any number, and by name, too.
#[test]
fn constructors_take_all_from_who_makes_the_object() {
    let text = "\
import os


class Job:
    def __init__(self, *parts, mode, **options):
        self.parts, self.mode, self.options = parts, mode, options

    def first(self):
        os.system(self.parts[0])

    def second(self):
        os.system(self.mode)

    def third(self):
        os.system(self.options[\"name\"])
";
    let project = Project::in_memory_with_library(&[("jobs.py", text)], queries::stubs());
    let options = Options { handlers: vec!["jobs.py:*".into()], threads: 1, ..Options::default() };
    let mut sources: Vec<_> = analyze(&project, &options).findings.into_iter().filter_map(|one| one.source).collect();
    sources.sort_unstable();
    assert_eq!(sources, ["mode", "options.name", "parts"]);
}

/// What no constructor sets is set by something else before a method reads it: both branches count.
#[test]
fn attributes_that_nothing_has_set_may_be_anything() {
    let text = "\
import os


class Runner:
    quiet: bool

    def first(self, command):
        if self.quiet:
            return
        os.system(command)

    def second(self, command):
        if self.quiet:
            os.system(command)

    def third(self, command):
        self.quiet = True
        if not self.quiet:
            os.system(command)
";
    let project = Project::in_memory_with_library(&[("jobs.py", text)], queries::stubs());
    let options = Options { handlers: vec!["jobs.py:*".into()], threads: 1, ..Options::default() };
    let analysis = analyze(&project, &options);
    let mut found: Vec<_> =
        analysis.findings.iter().filter_map(|one| Some(analysis.handlers[one.handler?].name.as_str())).collect();
    found.sort_unstable();
    assert_eq!(found, ["Runner.first", "Runner.second"]);
}

/// What one handler gives to a recursive function is nothing to another handler that calls it.
#[test]
fn merged_calls_of_one_handler_are_not_those_of_another() {
    let text = "\
import os


def down(n, text):
    if n:
        return down(n - 1, text)
    os.system(text)


def first(event, context):
    down(event[\"n\"], event[\"text\"])


def second(event, context):
    down(event[\"n\"], \"ls\")
";
    let project = Project::in_memory_with_library(&[("app.py", text)], queries::stubs());
    let handlers = vec!["app.py:first".into(), "app.py:second".into()];
    let analysis = analyze(&project, &Options { handlers, threads: 1, ..Options::default() });
    let found: Vec<_> =
        analysis.findings.iter().filter_map(|one| Some(analysis.handlers[one.handler?].name.as_str())).collect();
    assert_eq!(found, ["first"]);
}

/// However a module exports what is called `handler`, it is found by its text.
#[test]
fn exported_handlers_are_found_in_every_style() {
    for text in [
        "exports.handler = (e) => e;",
        "module.exports.handler = async (e) => e;",
        "exports['handler'] = (e) => e;",
        "module.exports = { handler: (e) => e };",
        "module.exports = { first: 1, async handler(e) {} };",
        "module.exports = {\n  handler(e) {},\n};",
        "const handler = (e) => e;\nmodule.exports = { handler };",
        "function handler(e) {}\nexports\n  .handler = handler;",
        "Object.defineProperty(exports, 'handler', { enumerable: true, get: () => run });\nfunction run(e) {}",
        "Object.assign(exports, { handler(e) {} });",
        "export const handler = (e) => e;",
        "export let handler: Handler = (e) => e;",
        "export async function handler(e) {}",
        "export function* handler(e) {}",
        "const run = (e) => e;\nexport { run as handler };",
        "const run = (e) => e;\nexport { run as\n  handler };",
    ] {
        let project = Project::in_memory_with_library(&[("index.ts", text)], queries::stubs());
        let analysis = analyze(&project, &Options { threads: 1, ..Options::default() });
        assert_eq!(analysis.handlers.len(), 1, "{text}");
    }
}

/// Folders have a meaning for a framework that the program needs, not for one whose name stands elsewhere in its package.
#[test]
fn folders_count_where_the_framework_is_a_dependency() {
    for (package, wanted) in [
        (r#"{"dependencies": {"next": "15"}}"#, 1),
        (r#"{"devDependencies": {"next": "15"}}"#, 1),
        (r#"{"scripts": {"next": "run"}, "keywords": ["next"]}"#, 0),
        (r#"{"dependencies": {"next": "15"}"#, 0),
    ] {
        let files = [("package.json", package), ("pages/api/run.js", "export default (req, res) => res.end();")];
        let project = Project::in_memory_with_library(&files, queries::stubs());
        let analysis = analyze(&project, &Options { threads: 1, ..Options::default() });
        assert_eq!(analysis.handlers.len(), wanted, "{package}");
    }
}
