//! Findings in compiled output, told in the places of what it was made of.

use base64_simd::STANDARD;
use fnguard::analysis::{Options, analyze};
use fnguard::finding::Analysis;
use fnguard::original;
use fnguard::project::Project;
use fnguard::queries;
use fnguard::report::{Input, json, sarif};
use fnguard::source::Span;
use fnguard::suppress;

const SOURCE: &str = "import { execSync } from 'child_process';

interface Event { name: string }

export const convert = async (event: Event): Promise<string> => {
  const name: string = event.name;
  return execSync(`echo ${name}`).toString();
};
";

/// The source as tsc 5.9 compiles it, for ES2022.
const COMPILED: &str = "\"use strict\";
Object.defineProperty(exports, \"__esModule\", { value: true });
exports.convert = void 0;
const child_process_1 = require(\"child_process\");
const convert = async (event) => {
    const name = event.name;
    return (0, child_process_1.execSync)(`echo ${name}`).toString();
};
exports.convert = convert;
";

const MAPPINGS: &str = ";;;AAAA,iDAAyC;AAIlC,MAAM,OAAO,GAAG,KAAK,EAAE,KAAY,EAAmB,EAAE;IAC7D,MAAM,IAAI,GAAW,KAAK,CAAC,IAAI,CAAC;IAChC,OAAO,IAAA,wBAAQ,EAAC,QAAQ,IAAI,EAAE,CAAC,CAAC,QAAQ,EAAE,CAAC;AAC7C,CAAC,CAAC;AAHW,QAAA,OAAO,WAGlB";

const NAMED: &str = "//# sourceMappingURL=handler.js.map\n";

/// A map of the compiled file, whose one source has this name and, where it is given, this text.
fn map(source: &str, content: Option<&str>) -> String {
    serde_json::json!({ "version": 3, "sources": [source], "sourcesContent": [content], "names": [], "mappings": MAPPINGS })
        .to_string()
}

fn analyzed(project: &Project, handlers: &[&str]) -> Analysis {
    let handlers = handlers.iter().map(|file| format!("{file}:convert").into()).collect();
    let mut analysis = analyze(project, &Options { handlers, threads: 1, ..Options::default() });
    original::apply(project, &mut analysis);
    analysis
}

fn project(files: &[(&str, &str)]) -> Project {
    Project::in_memory_with_library(files, queries::stubs())
}

/// A place as people write it, and the text that stands there.
fn shown(project: &Project, origin: Span) -> String {
    let text = project.text(origin.file).unwrap();
    let (line, column) = project.lines(origin.file).position(text, origin.start);
    format!("{}:{line}:{column} {}", project.path(origin.file), &text[origin.range()])
}

/// The only finding of the compiled handler in a project with further files, the notes of the analysis behind it.
fn told(compiled: &str, others: &[(&str, &str)]) -> Vec<String> {
    let files = [&[("dist/handler.js", compiled)], others].concat();
    let project = project(&files);
    let analysis = analyzed(&project, &["dist/handler.js"]);
    let [finding] = &analysis.findings[..] else { panic!("{:?}", analysis.findings) };
    let mut told = vec![shown(&project, finding.origin)];
    told.extend(finding.notes.iter().skip(1).cloned());
    told.extend(analysis.notes.iter().map(|note| format!("{}: {}", note.path, note.message)));
    told
}

#[test]
fn a_finding_its_flow_and_its_handler_are_told_in_the_original() {
    let map = map("../src/handler.ts", None);
    let files = [
        ("dist/handler.js", &*(COMPILED.to_owned() + NAMED)),
        ("dist/handler.js.map", &*map),
        ("src/handler.ts", SOURCE),
    ];
    let project = project(&files);
    let analysis = analyzed(&project, &["dist/handler.js"]);
    let finding = &analysis.findings[0];
    assert_eq!(shown(&project, finding.origin), "src/handler.ts:7:10 execSync(`echo ${name}`)");
    assert_eq!(
        shown(&project, finding.compiled.unwrap()),
        "dist/handler.js:7:12 (0, child_process_1.execSync)(`echo ${name}`)"
    );
    let steps: Vec<String> = finding.steps.iter().map(|step| shown(&project, step.origin)).collect();
    assert_eq!(steps.first().unwrap(), "src/handler.ts:5:31 event");
    assert_eq!(steps.last().unwrap(), "src/handler.ts:7:10 execSync(`echo ${name}`)");
    assert!(steps.iter().all(|step| step.starts_with("src/handler.ts:")), "{steps:?}");
    assert!(shown(&project, analysis.handlers[0].origin).starts_with("src/handler.ts:5:"));

    let input = Input { project: &project, analysis: &analysis, rules: &[], problems: &[], files: 1 };
    let report: serde_json::Value = serde_json::from_str(&json(&input)).unwrap();
    let finding = &report["findings"][0];
    assert_eq!((&finding["place"]["path"], &finding["place"]["line"]), (&"src/handler.ts".into(), &7.into()));
    assert_eq!(finding["compiled"]["path"], "dist/handler.js");
    let report: serde_json::Value = serde_json::from_str(&sarif(&input)).unwrap();
    let place = &report["runs"][0]["results"][0]["locations"][0]["physicalLocation"];
    assert_eq!(place["artifactLocation"]["uri"], "src/handler.ts");
    assert_eq!(place["region"]["startColumn"], 10);
}

/// As esbuild 0.28 minifies `export const convert = (event: { name: string }): string =>` and a second line with a call.
#[test]
fn a_call_of_minified_code_is_told_where_the_function_stands() {
    let source = "import { execSync } from 'child_process';

export const convert = (event: { name: string }): string =>
  execSync(`echo ${event.name}`).toString();
";
    let compiled =
        "var i=require(\"child_process\");const S=n=>(0,i.execSync)(`echo ${n.name}`).toString();exports.convert=S;\n";
    let map = serde_json::json!({ "version": 3, "sources": ["handler.ts"], "sourcesContent": [source], "names": [],
        "mappings": "AAAA,IAAA,EAAyB,yBAElB,MAAM,EAAW,MACtB,YAAS,QAAQ,EAAM,IAAI,EAAE,EAAE,SAAS" });
    let files = [("dist/handler.js.map", &*map.to_string())];
    assert_eq!(told(&(compiled.to_owned() + NAMED), &files)[0], "handler.ts:4:3 execSync(`echo ${event.name}`)");
}

#[test]
fn maps_are_found_inline_beside_and_by_sections() {
    let there = "src/handler.ts:7:10 execSync(`echo ${name}`)";
    let plain = map("../src/handler.ts", None);
    let sections = serde_json::json!({ "version": 3, "sections": [
        { "offset": { "line": 0, "column": 0 }, "map": serde_json::from_str::<serde_json::Value>(&plain).unwrap() }] });
    let inline = format!(
        "//# sourceMappingURL=data:application/json;charset=utf-8;base64,{}",
        STANDARD.encode_to_string(&plain)
    );
    let percent =
        format!("//# sourceMappingURL=data:application/json,{}", plain.replace('%', "%25").replace(' ', "%20"));
    for (comment, beside) in
        [(&*inline, ""), (&*percent, ""), (NAMED, &*plain), ("", &*plain), (NAMED, &*sections.to_string())]
    {
        let compiled = COMPILED.to_owned() + comment;
        let mut files = vec![("src/handler.ts", SOURCE)];
        files.extend((!beside.is_empty()).then_some(("dist/handler.js.map", beside)));
        assert_eq!(told(&compiled, &files), [there], "{comment}");
    }
}

#[test]
fn an_original_is_the_project_s_file_or_the_text_in_the_map_or_only_named() {
    let compiled = COMPILED.to_owned() + NAMED;
    let call = "7:10 execSync(`echo ${name}`)";
    let other = SOURCE.replace("interface", "// Later.\ninterface");
    for (source, content, files, expected) in [
        ("../src/handler.ts", None, vec![("src/handler.ts", SOURCE)], vec![format!("src/handler.ts:{call}")]),
        ("webpack://shop/./src/handler.ts?1f", None, vec![("src/handler.ts", SOURCE)], vec![format!("src/handler.ts:{call}")]),
        ("/home/ci/shop/src/handler.ts", None, vec![("src/handler.ts", SOURCE)], vec![format!("src/handler.ts:{call}")]),
        ("../src/handler.ts", Some(SOURCE), vec![], vec![format!("src/handler.ts:{call}")]),
        ("webpack:///./src/handler.ts", Some(SOURCE), vec![], vec![format!("src/handler.ts:{call}")]),
        // The file that is compiled stands where its source stood.
        ("handler.js", Some(SOURCE), vec![], vec![format!("dist/handler.js:{call}").replace("dist/", "")]),
        (
            "../src/handler.ts",
            Some(SOURCE),
            vec![("src/handler.ts", &*other)],
            vec![
                "src/handler.ts:7:10 = event.name;".to_owned(),
                "src/handler.ts: is not what `dist/handler.js` was compiled from: its source map holds another text, so places in it may be off".to_owned(),
            ],
        ),
        (
            "../src/handler.ts",
            None,
            vec![],
            vec![
                "dist/handler.js:7:12 (0, child_process_1.execSync)(`echo ${name}`)".to_owned(),
                "compiled from `src/handler.ts:7:10`".to_owned(),
            ],
        ),
    ] {
        let map = map(source, content);
        let files = [&[("dist/handler.js.map", &*map)], &files[..]].concat();
        let told = told(&compiled, &files);
        let same = told[0].split(' ').next() == expected[0].split(' ').next() && told[1..] == expected[1..];
        assert!(same, "{source}: {told:?} instead of {expected:?}");
    }
}

#[test]
fn what_cannot_be_used_costs_no_finding() {
    let own = "dist/handler.js:7:12 (0, child_process_1.execSync)(`echo ${name}`)";
    let broken =
        |mappings: &str| format!("{{\"version\":3,\"sources\":[\"a.ts\"],\"names\":[],\"mappings\":\"{mappings}\"}}");
    let deep = "[".repeat(100_000);
    let long = "AAAA,".repeat(1 << 22);
    for (map, why) in [
        (None, "is not in the project"),
        (Some("".to_owned()), "is no source map: "),
        (
            Some("{\"version\":3,\"sections\":[{\"offset\":{\"line\":0,\"column\":0},\"url\":\"x\"}]}".to_owned()),
            "names maps by their addresses",
        ),
        (Some(deep), "is no source map: "),
        (Some(broken("gggggggggggggggggggggg")), "has broken mappings: "),
        (Some(broken("AA")), "has broken mappings: "),
        (Some(broken("ACAA")), "has broken mappings: "),
        (Some(broken(&long)), "has mappings of "),
    ] {
        let files: Vec<(&str, &str)> = map.iter().map(|map| ("dist/handler.js.map", &**map)).collect();
        let told = told(&(COMPILED.to_owned() + NAMED), &files);
        assert_eq!(told[0], own);
        assert!(told[1].starts_with("dist/handler.js: its source map ") && told[1].contains(why), "{}", told[1]);
    }
    // A map that says where nothing is, and one that leads in a circle.
    for map in [broken(";;;;;;AAggggggBggggggB"), broken(""), map("handler.js.map", None)] {
        assert_eq!(told(&(COMPILED.to_owned() + NAMED), &[("dist/handler.js.map", &map)])[0], own);
    }
}

#[test]
fn what_source_and_output_tell_is_told_once() {
    let map = map("../src/handler.ts", None);
    let compiled = COMPILED.to_owned() + NAMED;
    let files = [("dist/handler.js", &*compiled), ("dist/handler.js.map", &*map), ("src/handler.ts", SOURCE)];
    let project = project(&files);
    let analysis = analyzed(&project, &["dist/handler.js", "src/handler.ts"]);
    assert_eq!((analysis.findings.len(), analysis.handlers.len()), (1, 1));
    assert_eq!(analysis.findings[0].handler, Some(0));
    assert_eq!(analysis.findings[0].compiled, None);
}

#[test]
fn comments_of_the_original_count() {
    let source = SOURCE.replace(".toString();", ".toString(); // fnguard: ignore[command-injection] names are ours");
    let map = map("../src/handler.ts", Some(&source));
    let compiled = COMPILED.to_owned() + NAMED;
    let project = project(&[("dist/handler.js", &compiled), ("dist/handler.js.map", &map)]);
    let mut analysis = analyzed(&project, &["dist/handler.js"]);
    let suppressed = suppress::apply(&mut analysis, &project, project.files());
    assert_eq!((analysis.findings.len(), suppressed.findings.len(), suppressed.unused.len()), (0, 1, 0));
}
