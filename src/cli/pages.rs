//! `fnguard rules` and `fnguard explain`.

use super::{Failure, Outcome, catalog, output, scope};
use crate::config::SEVERITIES;

pub(super) fn rules() -> Result<Outcome, Failure> {
    let rules = catalog::rules(&scope::nearest_catalog()?);
    let width = rules.iter().map(|rule| rule.id.len()).max().unwrap_or_default();
    let line = |rule: &crate::report::RuleInfo| {
        let severity = SEVERITIES.iter().find(|(_, level)| *level == rule.severity).map_or("", |(name, _)| name);
        format!("{:width$}  {severity:8}  {}\n", rule.id, rule.title)
    };
    output::print(&rules.iter().map(line).collect::<String>())?;
    Ok(Outcome::Clean)
}

pub(super) fn explain(name: &str) -> Result<Outcome, Failure> {
    let rules = catalog::rules(&scope::nearest_catalog()?);
    let rule = rules.iter().find(|rule| rule.id == name).ok_or_else(|| catalog::unknown(name, &rules))?;
    output::print(&rule.help_markdown)?;
    Ok(Outcome::Clean)
}
