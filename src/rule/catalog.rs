//! The models and rules of an analysis: those that come with the program, and the user's own.

use rustc_hash::FxHashMap;

use super::Rule;
use crate::models::{LoadError, Models, Topic};
use crate::sink::Danger;
use crate::source::LineIndex;
use crate::syntax::Language;

/// What is known of APIs, and what is reported. Without files of the user's it is what comes with the program.
#[derive(Debug, Default)]
pub struct Catalog {
    /// For languages in which the user has models.
    models: FxHashMap<Language, Models>,
    /// All rules, sorted; empty when the user has none.
    rules: Vec<Rule>,
}

impl Catalog {
    /// Adds the user's files (path and text): `.scm` files in a folder named like a language, and rules' pages. Everything
    /// that is wrong with them comes back at once.
    ///
    /// A page with the name of a rule that comes with the program replaces it; one that names a danger takes it over.
    pub fn load(files: &[(String, String)]) -> Result<Self, Vec<LoadError>> {
        let of = |extension: &'static str| files.iter().filter(move |(path, _)| path.ends_with(extension));
        let pages: Vec<(&str, &str)> = of(".md").map(|(path, text)| (path.as_str(), text.as_str())).collect();
        let mut errors: Vec<LoadError> =
            of(".scm").filter(|(path, _)| language_of(path).is_none()).map(|(path, _)| homeless(path)).collect();
        let mut models = FxHashMap::default();
        for language in Language::BASES {
            let own: Vec<(&str, &str)> = of(".scm")
                .filter(|(path, _)| language_of(path) == Some(language))
                .map(|(path, text)| (path.as_str(), text.as_str()))
                .collect();
            if own.is_empty() {
                continue;
            }
            match Models::extended(language, &own) {
                Ok(extended) => drop(models.insert(language, extended)),
                Err(mut found) => errors.append(&mut found),
            }
        }
        let rules = super::load(&pages).unwrap_or_else(|mut found| {
            errors.append(&mut found);
            Vec::new()
        });
        let rules = if rules.is_empty() { rules } else { with_builtin(rules) };
        let reported = if rules.is_empty() { super::rules() } else { &rules };
        errors.extend(of(".scm").flat_map(|(path, text)| unreported(path, text, reported)));
        if !errors.is_empty() {
            errors.sort_by(|a, b| (&a.path, a.line, a.column).cmp(&(&b.path, b.line, b.column)));
            return Err(errors);
        }
        Ok(Self { models, rules })
    }

    pub fn models(&self, language: Language) -> &Models {
        self.models.get(&language.base()).unwrap_or_else(|| Models::builtin(language))
    }

    /// All rules, sorted by their ids.
    pub fn rules(&self) -> &[Rule] {
        if self.rules.is_empty() { super::rules() } else { &self.rules }
    }

    /// The rule that reports a danger.
    pub fn rule_of(&self, danger: Danger) -> Option<&Rule> {
        self.rules().iter().find(|rule| rule.dangers.contains(&danger))
    }
}

/// The user's rules with the program's own, each danger left to one rule.
fn with_builtin(own: Vec<Rule>) -> Vec<Rule> {
    let builtin = super::rules().iter().filter(|rule| !own.iter().any(|one| one.id == rule.id)).cloned();
    let mut all: Vec<Rule> = builtin
        .map(|mut rule| {
            rule.dangers.retain(|danger| !own.iter().any(|one| one.dangers.contains(danger)));
            rule
        })
        .collect();
    all.extend(own);
    all.sort_by(|a, b| a.id.cmp(&b.id));
    all
}

/// Captures `@sink.text.NAME` of a file of models of which no rule knows.
fn unreported(path: &str, text: &str, rules: &[Rule]) -> Vec<LoadError> {
    let index = LineIndex::new(text);
    let captures = text.match_indices("@sink.text.").filter_map(|(at, _)| {
        let line = text[..at].rfind('\n').map_or(0, |end| end + 1);
        if text[line..at].contains(';') {
            // A comment.
            return None;
        }
        let name = text[at + 1..].split([' ', ')', '\n', '\r', '\t']).next()?;
        let topic = Topic::of_capture(name)?;
        let known = rules.iter().any(|rule| rule.dangers.contains(&Danger::Text(topic)));
        (!known).then_some((at, name.strip_prefix("sink.")?))
    });
    let error = |(at, name): (usize, &str)| {
        let (line, column) = index.position(text, at as u32);
        let cure = format!("add the rule's page beside it, with `dangers = [\"{name}\"]`");
        LoadError { path: path.to_owned(), line, column, message: format!("no rule reports `{name}`"), cure }
    };
    captures.map(error).collect()
}

/// The language of a file of models: its folder tells it, the nearest one first.
fn language_of(path: &str) -> Option<Language> {
    let of_folder = |folder| Language::BASES.into_iter().find(|language| language.folder() == folder);
    path.rsplit(['/', '\\']).skip(1).find_map(of_folder)
}

fn homeless(path: &str) -> LoadError {
    LoadError {
        path: path.to_owned(),
        line: 1,
        column: 1,
        message: "the language of these models is unknown".into(),
        cure: format!("move the file into a folder `{}`", Language::BASES.map(Language::folder).join("` or `")),
    }
}
