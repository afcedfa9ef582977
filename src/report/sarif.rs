//! For code scanning services: SARIF 2.1.0.

use std::collections::BTreeMap;

use serde_json::{Value, json};
use serde_sarif::sarif::{
    ArtifactLocation, CodeFlow, Invocation, Location, Message, MultiformatMessageString, Notification,
    PhysicalLocation, PropertyBag, Region, ReportingConfiguration, ReportingDescriptor, Result, ResultLevel, Run,
    Sarif, ThreadFlow, ThreadFlowLocation, Tool, ToolComponent,
};

use super::{Input, RuleInfo, confidence_name, severity_name};
use crate::finding::{Finding, LimitHit, Note, Severity, Step};
use crate::source::Span;

const SCHEMA: &str = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
const ROOT: &str = "%SRCROOT%";

/// The whole report.
pub fn sarif(input: &Input<'_>) -> String {
    let results: Vec<Result> = input.analysis.findings.iter().map(|finding| result(input, finding)).collect();
    let root = ArtifactLocation::builder().description(message("The root of the project.")).build();
    let run = Run::builder()
        .tool(tool(input.rules))
        .results(results)
        .column_kind(json!("utf16CodeUnits"))
        .invocations(vec![invocation(input)])
        .original_uri_base_ids(BTreeMap::from([(ROOT.to_owned(), root)]))
        .build();
    let log = Sarif::builder().schema(SCHEMA).version(json!("2.1.0")).runs(vec![run]).build();
    let text = serde_json::to_string_pretty(&log);
    text.map(|text| text + "\n").expect("the report has text keys only, so that it can be written")
}

fn tool(rules: &[RuleInfo]) -> Tool {
    let version = env!("CARGO_PKG_VERSION");
    let driver = ToolComponent::builder()
        .name("fnguard")
        .version(version)
        .semantic_version(version)
        .rules(rules.iter().map(rule).collect::<Vec<_>>())
        .build();
    Tool::builder().driver(driver).build()
}

fn rule(rule: &RuleInfo) -> ReportingDescriptor {
    let cwe = rule.cwe.iter().map(|number| format!("external/cwe/cwe-{number:03}"));
    let tags: Vec<String> = std::iter::once("security".to_owned()).chain(cwe).collect();
    let properties = BTreeMap::from([("security-severity".to_owned(), json!(security_severity(rule.severity)))]);
    let help =
        MultiformatMessageString::builder().text(rule.help_markdown.as_str()).markdown(rule.help_markdown.as_str());
    ReportingDescriptor::builder()
        .id(rule.id.as_str())
        .name(rule.id.as_str())
        .short_description(plain(&rule.title))
        .full_description(plain(if rule.cure.is_empty() { &rule.title } else { &rule.cure }))
        .help(help.build())
        .default_configuration(ReportingConfiguration::builder().level(json!(level(rule.severity).to_string())).build())
        .properties(PropertyBag::builder().tags(tags).additional_properties(properties).build())
        .build()
}

fn result(input: &Input<'_>, finding: &Finding) -> Result {
    let rule_index = input.rules.iter().position(|rule| rule.id == finding.rule);
    let result = Result::builder()
        .rule_id(finding.rule.as_str())
        .rule_index(rule_index.map_or(-1, |index| index as i64))
        .level(level(finding.severity))
        .message(message(&finding.message))
        .locations(vec![location(input, finding.origin, None)])
        .partial_fingerprints(BTreeMap::from([("fnguard/v1".to_owned(), finding.fingerprint.clone())]))
        .related_locations(related(input, finding))
        .properties(PropertyBag::builder().additional_properties(properties(input, finding)).build());
    let steps = input.steps(finding);
    if steps.is_empty() { result.build() } else { result.code_flows(vec![flow(input, &steps)]).build() }
}

fn properties(input: &Input<'_>, finding: &Finding) -> BTreeMap<String, Value> {
    let handler = finding.handler.and_then(|index| input.analysis.handlers.get(index));
    let entries = [
        ("severity", Some(json!(severity_name(finding.severity)))),
        ("confidence", Some(json!(confidence_name(finding.confidence)))),
        ("source", finding.source.as_ref().map(|source| json!(source))),
        ("template", finding.template.as_ref().map(|template| json!(template))),
        ("handler", handler.map(|handler| json!(handler.name))),
        ("triggers", handler.map(|handler| json!(handler.triggers))),
        ("notes", (!finding.notes.is_empty()).then(|| json!(finding.notes))),
    ];
    entries.into_iter().filter_map(|(key, value)| Some((key.to_owned(), value?))).collect()
}

fn flow(input: &Input<'_>, steps: &[&Step]) -> CodeFlow {
    let locations: Vec<ThreadFlowLocation> = steps
        .iter()
        .zip(1..)
        .map(|(step, order)| {
            let location = location(input, step.origin, Some(&step.phrase));
            ThreadFlowLocation::builder().location(location).execution_order(order).build()
        })
        .collect();
    CodeFlow::builder().thread_flows(vec![ThreadFlow::builder().locations(locations).build()]).build()
}

/// The handler, further sources, and where compiled output has the sink.
fn related(input: &Input<'_>, finding: &Finding) -> Vec<Location> {
    let handler = finding.handler.and_then(|index| input.analysis.handlers.get(index)).map(|handler| {
        let phrase = format!("the handler `{}`: {}", handler.name, handler.reason);
        (handler.origin, phrase)
    });
    let sources = finding.related.iter().map(|step| (step.origin, step.phrase.clone()));
    let compiled = finding.compiled.map(|origin| (origin, "compiled to this".to_owned()));
    let places =
        handler.into_iter().chain(sources).chain(compiled).filter(|(origin, _)| !input.project.is_library(origin.file));
    places
        .zip(0..)
        .map(|((origin, phrase), id)| Location { id: Some(id), ..location(input, origin, Some(&phrase)) })
        .collect()
}

fn location(input: &Input<'_>, origin: Span, phrase: Option<&str>) -> Location {
    let place = PhysicalLocation::builder()
        .artifact_location(artifact(input.project.path(origin.file)))
        .region(region(input, origin))
        .build();
    Location { message: phrase.map(message), ..Location::builder().physical_location(place).build() }
}

fn artifact(path: &str) -> ArtifactLocation {
    ArtifactLocation::builder().uri(uri(path)).uri_base_id(ROOT).build()
}

fn region(input: &Input<'_>, origin: Span) -> Region {
    let (start_line, start_column) = position(input, origin, origin.start);
    let (end_line, end_column) = position(input, origin, origin.end);
    Region::builder()
        .start_line(start_line)
        .start_column(start_column)
        .end_line(end_line)
        .end_column(end_column)
        .build()
}

/// Line and column from 1; columns count UTF-16 code units.
fn position(input: &Input<'_>, origin: Span, offset: u32) -> (i64, i64) {
    let text = input.project.text(origin.file).unwrap_or_default();
    let lines = input.project.lines(origin.file);
    let line = lines.line(offset);
    let start = lines.line_start(line).unwrap_or_default() as usize;
    let before = text.get(start..offset as usize).unwrap_or_default();
    (i64::from(line), before.encode_utf16().count() as i64 + 1)
}

fn invocation(input: &Input<'_>) -> Invocation {
    let limits = input.analysis.limits_hit.iter().map(|limit| limit_notification(input, limit));
    let problems = input.problems.iter().map(|problem| note_notification("error", problem));
    let notes = input.analysis.notes.iter().map(|note| note_notification("warning", note));
    Invocation::builder()
        .execution_successful(input.problems.is_empty())
        .tool_execution_notifications(limits.chain(problems).collect::<Vec<_>>())
        .tool_configuration_notifications(notes.collect::<Vec<_>>())
        .build()
}

fn limit_notification(input: &Input<'_>, limit: &LimitHit) -> Notification {
    Notification::builder()
        .level(json!("warning"))
        .message(message(&format!("{}: {}", limit.limit, limit.message)))
        .locations(vec![location(input, limit.origin, None)])
        .build()
}

fn note_notification(level: &str, note: &Note) -> Notification {
    let place = PhysicalLocation::builder().artifact_location(artifact(&note.path)).build();
    let region = note.line.map(|line| Region::builder().start_line(i64::from(line)).build());
    let place = PhysicalLocation { region, ..place };
    Notification::builder()
        .level(json!(level))
        .message(message(&note.message))
        .locations(vec![Location::builder().physical_location(place).build()])
        .build()
}

/// A message's text. `[words](place)` is a link in SARIF, so brackets that would make one are escaped.
fn message(text: &str) -> Message {
    let text = if text.contains("](") { text.replace('[', "\\[").replace(']', "\\]") } else { text.to_owned() };
    Message::builder().text(text).build()
}

fn plain(text: &str) -> MultiformatMessageString {
    MultiformatMessageString::builder().text(text).build()
}

/// A relative reference: what is not allowed in one is percent-encoded.
fn uri(path: &str) -> String {
    let mut uri = String::with_capacity(path.len());
    for byte in path.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~/!$&'()*+,;=@".contains(&byte) {
            uri.push(char::from(byte));
        } else {
            uri.push_str(&format!("%{byte:02X}"));
        }
    }
    uri
}

fn level(severity: Severity) -> ResultLevel {
    match severity {
        Severity::Critical | Severity::High => ResultLevel::Error,
        Severity::Medium => ResultLevel::Warning,
        Severity::Low => ResultLevel::Note,
    }
}

/// The middle of the band that GitHub gives the name to.
fn security_severity(severity: Severity) -> &'static str {
    match severity {
        Severity::Critical => "9.5",
        Severity::High => "8.0",
        Severity::Medium => "5.5",
        Severity::Low => "2.5",
    }
}
