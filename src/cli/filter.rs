//! What of an analysis was asked for.

use std::collections::BTreeSet;

use super::args::Check;
use crate::config::Config;
use crate::finding::{Analysis, Confidence, Finding, Severity};
use crate::project::Project;
use crate::source::Span;

/// Which findings are reported: the options of the command line, then those of the configuration.
pub(super) struct Wanted<'a> {
    select: &'a [String],
    ignore: Vec<&'a String>,
    severity: Severity,
    confidence: Confidence,
}

impl<'a> Wanted<'a> {
    pub(super) fn new(args: &'a Check, config: &'a Config) -> Self {
        Self {
            select: if args.select.is_empty() { &config.select } else { &args.select },
            ignore: args.ignore.iter().chain(&config.ignore).collect(),
            severity: args.severity.or(config.severity).unwrap_or(Severity::Low),
            confidence: args.confidence.or(config.confidence).unwrap_or(Confidence::Low),
        }
    }

    pub(super) fn has(&self, finding: &Finding) -> bool {
        let selected = self.select.is_empty() || self.select.contains(&finding.rule);
        selected
            && !self.ignore.contains(&&finding.rule)
            && finding.severity >= self.severity
            && finding.confidence >= self.confidence
    }
}

/// Leaves what touches the files that were asked for: findings with a step in one of them, and the handlers, notes
/// and limits that are in one of them or belong to such a finding.
pub(super) fn keep_asked(analysis: &mut Analysis, project: &Project, asked: &BTreeSet<String>) {
    let is_asked = |origin: &Span| asked.contains(project.path(origin.file));
    analysis
        .findings
        .retain(|finding| is_asked(&finding.origin) || finding.steps.iter().any(|step| is_asked(&step.origin)));
    let used: BTreeSet<usize> = analysis.findings.iter().filter_map(|finding| finding.handler).collect();
    let mut kept = Vec::new();
    let mut places = Vec::new();
    for (index, handler) in std::mem::take(&mut analysis.handlers).into_iter().enumerate() {
        let keep = used.contains(&index) || is_asked(&handler.origin);
        places.push(keep.then_some(kept.len()));
        if keep {
            kept.push(handler);
        }
    }
    analysis.handlers = kept;
    for finding in &mut analysis.findings {
        finding.handler = finding.handler.and_then(|index| places.get(index).copied().flatten());
    }
    analysis.notes.retain(|note| asked.contains(&note.path));
    analysis.passed_over.retain(|note| asked.contains(&note.path));
    analysis.limits_hit.retain(|limit| is_asked(&limit.origin));
    analysis.unknown_syntax.retain(|(_, origin)| is_asked(origin));
}
