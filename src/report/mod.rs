//! What an analysis found, in the formats that people and programs read.

mod escape;
mod excerpt;
mod json;
mod sarif;
mod text;

use crate::finding::{Analysis, Finding, Note, Severity, Step};
use crate::project::Project;

pub use json::{handlers as handlers_json, json};
pub use sarif::sarif;
pub use text::{Style, handlers as handlers_text, text};

/// What a report says about a rule.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct RuleInfo {
    pub id: String,
    /// One line: what it finds.
    pub title: String,
    /// One sentence: what to do.
    pub cure: String,
    pub help_markdown: String,
    /// Numbers of the Common Weakness Enumeration.
    pub cwe: Vec<u32>,
    pub severity: Severity,
}

/// What a report is made of.
pub struct Input<'a> {
    pub project: &'a Project,
    pub analysis: &'a Analysis,
    pub rules: &'a [RuleInfo],
    /// What could not be used: files, options.
    pub problems: &'a [Note],
    /// How many files were asked for.
    pub files: usize,
}

impl Input<'_> {
    fn rule(&self, id: &str) -> Option<&RuleInfo> {
        self.rules.iter().find(|rule| rule.id == id)
    }

    /// The steps that stand in the project's own files: what happens in a stub is no place that a person can look at.
    fn steps<'f>(&self, finding: &'f Finding) -> Vec<&'f Step> {
        let mut steps: Vec<&Step> =
            finding.steps.iter().filter(|step| !self.project.is_library(step.origin.file)).collect();
        steps.dedup();
        steps
    }
}

fn severity_name(severity: Severity) -> &'static str {
    name_in(crate::config::SEVERITIES, severity)
}

fn confidence_name(confidence: crate::finding::Confidence) -> &'static str {
    name_in(crate::config::CONFIDENCES, confidence)
}

fn name_in<L: PartialEq>(levels: &[(&'static str, L)], level: L) -> &'static str {
    levels.iter().find(|(_, known)| *known == level).map_or("", |(name, _)| name)
}
