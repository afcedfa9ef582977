//! `fnguard rules` and `fnguard explain`.

use super::{Failure, Outcome, catalog, output, scope};
use crate::config::SEVERITIES;
use crate::report::RuleInfo;
use crate::rule::Example;

pub(super) fn rules() -> Result<Outcome, Failure> {
    let rules = catalog::rules(&scope::nearest_catalog()?);
    let width = rules.iter().map(|rule| rule.id.len()).max().unwrap_or_default();
    let line = |rule: &RuleInfo| format!("{:width$}  {:8}  {}\n", rule.id, severity(rule), rule.title);
    output::print(&rules.iter().map(line).collect::<String>())?;
    Ok(Outcome::Clean)
}

pub(super) fn explain(name: &str) -> Result<Outcome, Failure> {
    let catalog = scope::nearest_catalog()?;
    let rules = catalog::rules(&catalog);
    let rule = rules.iter().find(|rule| rule.id == name).ok_or_else(|| catalog::unknown(name, &rules))?;
    let cwe: Vec<String> = rule.cwe.iter().map(|number| format!("CWE-{number}")).collect();
    let head = format!("# {}: {}\n\nSeverity: {}, {}\n\n", rule.id, rule.title, severity(rule), cwe.join(", "));
    let examples = catalog.rules().iter().filter(|page| page.id == name).flat_map(|page| &page.examples).map(example);
    output::print(&format!(
        "{head}{}\n\n## Examples\n{}",
        rule.help_markdown.trim_end(),
        examples.collect::<String>()
    ))?;
    Ok(Outcome::Clean)
}

fn example(example: &Example) -> String {
    format!("\n{}\n\n```{}\n{}\n```\n", example.sentence, example.form.name(), example.text.trim_end())
}

fn severity(rule: &RuleInfo) -> &'static str {
    SEVERITIES.iter().find(|(_, level)| *level == rule.severity).map_or("", |(name, _)| name)
}
