//! Findings as plain data: what the reports, the fixes and the editor see.

use serde::{Deserialize, Serialize};

use crate::source::Span;

/// What one analysis of a project tells.
#[derive(Debug, Default)]
pub struct Analysis {
    /// Sorted by file, place and rule.
    pub findings: Vec<Finding>,
    /// Sorted by file and place.
    pub handlers: Vec<Handler>,
    /// What was given up on, and where; sorted. Empty when everything was evaluated to the end.
    pub limits_hit: Vec<LimitHit>,
    /// Syntax without a meaning for fnguard: reported with `--verbose`.
    pub unknown_syntax: Vec<(String, Span)>,
    /// Input that could not be used: a configuration that does not parse, a handler that it names and that is not there.
    pub notes: Vec<Note>,
    /// What looks like a handler and was not taken for one; reported by `fnguard handlers`, with `--verbose`, and where
    /// there is no handler at all.
    pub passed_over: Vec<Note>,
    /// What the user asked for by name and is not there.
    pub problems: Vec<Note>,
}

/// A function that the platform calls with an event.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Handler {
    /// As its author calls it: `handler`, `api.get`.
    pub name: String,
    /// The bytes of its name, or of its whole head.
    pub origin: Span,
    pub platform: Platform,
    /// The triggers by name: `s3`, `http`; empty when unknown.
    pub triggers: Vec<String>,
    pub trust: Trust,
    /// Why it was taken for one: `template.yaml:12 names it`, `decorated with functions_framework.http`.
    pub reason: String,
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Platform {
    Aws,
    Gcp,
    Azure,
    Alibaba,
    Cloudflare,
    Digitalocean,
    Fission,
    Knative,
    Netlify,
    Nuclio,
    Openfaas,
    Openwhisk,
    Scaleway,
    Supabase,
    Tencent,
    Vercel,
    /// Named by the user with `--handler`.
    Named,
    Unknown,
}

/// Who can choose a value; the levels of the domain's trust model.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Trust {
    /// The provider sets it.
    Platform,
    /// Only principals of the account.
    Internal,
    /// Content chosen upstream by outsiders.
    Indirect,
    /// An authenticated but untrusted client.
    User,
    /// Any client of the internet.
    Public,
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Confidence {
    Low,
    Medium,
    High,
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    Low,
    Medium,
    High,
    Critical,
}

/// One rule at one sink, reached from one handler.
#[derive(Clone, PartialEq, Debug)]
pub struct Finding {
    /// The rule's kebab-case name.
    pub rule: String,
    pub severity: Severity,
    pub confidence: Confidence,
    /// The sink's call.
    pub origin: Span,
    /// Where compiled output has it, when a source map led from there to `origin`.
    pub compiled: Option<Span>,
    /// One sentence: what reaches what.
    pub message: String,
    /// Further facts: where in the text the hole stands, why a check did not hold.
    pub notes: Vec<String>,
    /// An index into [`Analysis::handlers`]; `None` for audit findings outside of handlers.
    pub handler: Option<usize>,
    /// The event's access path: `event.Records[*].s3.object.key`.
    pub source: Option<String>,
    /// From the source to the sink, in the order of execution.
    pub steps: Vec<Step>,
    /// What arrives at the sink, with holes: `"pdftotext " ⟨event.name⟩ " -"`.
    pub template: Option<String>,
    /// Further sources that reach the same sink.
    pub related: Vec<Step>,
    /// Stable against moved lines: a [`fingerprint`] of rule, path, function and the sink's text.
    pub fingerprint: String,
}

/// A hash of some texts in hexadecimal, to tell findings apart.
pub fn fingerprint(parts: &[&str]) -> String {
    let words = |text: &&str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let text = parts.iter().map(words).collect::<Vec<_>>().join("\0");
    // FNV-1a: nobody gains by two that are equal.
    let hash = text
        .bytes()
        .fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x100_0000_01b3));
    format!("{hash:016x}")
}

/// One step of a flow.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Step {
    pub origin: Span,
    /// One phrase: `event.name is read`, `is given to run() as cmd`.
    pub phrase: String,
    pub kind: StepKind,
}

/// What a step does: how much a picture of the flow needs it.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum StepKind {
    /// The value comes from outside.
    Source,
    /// A part of it is taken.
    Read,
    /// It gets a name.
    Name,
    /// It goes into a function, out of one, or into a text.
    Move,
    /// It arrives.
    Sink,
}

/// A bound that evaluation reached: the result may miss flows there.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct LimitHit {
    /// `steps`, `call depth`, `contexts`, `nesting`, `panic`.
    pub limit: String,
    pub origin: Span,
    /// What it means and what to do.
    pub message: String,
}

/// Something about the input that a person should know.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Note {
    pub path: String,
    pub line: Option<u32>,
    pub message: String,
}
