//! The rules as reports tell them, and the library that comes with the program.

use super::Failure;
use crate::config::nearest;
use crate::report::RuleInfo;
use crate::rule::Catalog;
use crate::{queries, rule};

/// All rules, by name.
pub(super) fn rules(catalog: &Catalog) -> Vec<RuleInfo> {
    let section = |section: &rule::Section| format!("## {}\n\n{}\n", section.title, section.text.trim());
    let info = |rule: &rule::Rule| RuleInfo {
        id: rule.id.clone(),
        title: rule.title.clone(),
        cure: rule.fix.clone(),
        help_markdown: rule.sections.iter().map(section).collect::<Vec<_>>().join("\n"),
        cwe: vec![rule.cwe],
        severity: rule.severity,
    };
    catalog.rules().iter().map(info).collect()
}

/// What libraries do to values, in their own languages.
pub(super) fn library() -> Vec<(String, &'static str)> {
    queries::stubs()
}

/// That every name is a rule's.
pub(super) fn known<'a>(catalog: &Catalog, names: impl Iterator<Item = &'a String>) -> Result<(), Failure> {
    let mut names = names.peekable();
    // Rules are read only where there is something to compare with them.
    let rules = if names.peek().is_some() { rules(catalog) } else { Vec::new() };
    for name in names {
        if !rules.iter().any(|rule| rule.id == *name) {
            return Err(unknown(name, &rules));
        }
    }
    Ok(())
}

/// Says that there is no such rule, and which one is probably meant.
pub(super) fn unknown(name: &str, rules: &[RuleInfo]) -> Failure {
    let near = nearest(name, rules.iter().map(|rule| rule.id.as_str()));
    let cure = near.map_or_else(|| "`fnguard rules` lists all".to_owned(), |near| format!("did you mean `{near}`?"));
    format!("there is no rule `{name}`; {cure}").into()
}
