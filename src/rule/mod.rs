//! Rules: each is one Markdown page with front matter, text and examples. There is no other list of rules.

mod catalog;
mod example;
mod page;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

use serde::Deserialize;

use crate::finding::Severity;
use crate::models::LoadError;
use crate::queries;
use crate::sink::Danger;

pub use catalog::Catalog;
pub use example::{Example, Expectation, Form, Verdict};
pub use page::SECTIONS;

/// One rule.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Rule {
    /// The page's file name.
    pub id: String,
    pub title: String,
    /// How bad a finding is when its danger has no severity of its own.
    pub severity: Severity,
    /// The severities of single dangers, where they differ.
    pub severities: BTreeMap<Danger, Severity>,
    /// The number of the weakness in MITRE's enumeration.
    pub cwe: u32,
    pub hardening: Hardening,
    /// The dangers that it reports; none for a rule about uses.
    pub dangers: Vec<Danger>,
    pub level: Level,
    /// What the text does, after its name, for dangers that only the page knows.
    pub says: Option<String>,
    /// What to do, in one sentence.
    pub fix: String,
    /// In the order of [`SECTIONS`].
    pub sections: Vec<Section>,
    pub examples: Vec<Example>,
}

/// What a function is kept from doing.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Hardening {
    /// No child process at will.
    ChildProcess,
    /// No read or write of /tmp at will.
    Tmp,
    /// No read of the function's own code or environment.
    HandlerRead,
    /// No outbound connection at will.
    Outbound,
}

/// When a rule reports.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Level {
    /// Input reaches a sink.
    Flow,
    /// A use, with or without input; only when asked for.
    Audit,
}

/// A part of a page: Markdown.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Section {
    pub title: String,
    pub text: String,
}

impl Rule {
    pub fn severity_of(&self, danger: Danger) -> Severity {
        self.severities.get(&danger).copied().unwrap_or(self.severity)
    }
}

/// The rules that come with the program, sorted by their ids.
pub fn rules() -> &'static [Rule] {
    static RULES: OnceLock<Vec<Rule>> = OnceLock::new();
    RULES.get_or_init(|| {
        let pages = builtin_files();
        let known = ids(&pages);
        pages.iter().filter_map(|(path, text)| page::parse(path, text, &known).ok()).collect()
    })
}

/// The pages that come with the program: path and text.
pub fn builtin_files() -> Vec<(&'static str, &'static str)> {
    queries::files("rules", "md")
}

/// Rules of the user's own: everything that is wrong with the pages, or the rules sorted by their ids.
pub fn load(files: &[(&str, &str)]) -> Result<Vec<Rule>, Vec<LoadError>> {
    let mut known = ids(files);
    known.extend(ids(&builtin_files()));
    let (mut rules, mut errors) = (Vec::new(), Vec::new());
    for (path, text) in files {
        match page::parse(path, text, &known) {
            Ok(rule) => rules.push(rule),
            Err(mut found) => errors.append(&mut found),
        }
    }
    rules.sort_by(|a: &Rule, b| a.id.cmp(&b.id));
    if errors.is_empty() { Ok(rules) } else { Err(errors) }
}

fn ids<'a>(files: &[(&'a str, &str)]) -> BTreeSet<&'a str> {
    files.iter().map(|(path, _)| id_of(path)).collect()
}

/// `command-injection` of `rules/command-injection.md`.
fn id_of(path: &str) -> &str {
    let name = path.rsplit(['/', '\\']).next().unwrap_or(path);
    name.strip_suffix(".md").unwrap_or(name)
}
