//! Builds models from files, and tells what is wrong with them.

use std::fmt;

use smol_str::SmolStr;

use super::Models;
use super::api::Signature;
use super::pattern::{Pattern, Problem, SYNTAX_CURE, Subject};
use super::read::{self, Form, Item};
use crate::source::LineIndex;
use crate::syntax::Language;

/// A mistake in a file of models or in a rule's page.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct LoadError {
    pub path: String,
    /// Counted from 1, as the column.
    pub line: u32,
    pub column: u32,
    pub message: String,
    /// What to do; one line or more.
    pub cure: String,
}

impl fmt::Display for LoadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}:{}: {}", self.path, self.line, self.column, self.message)?;
        self.cure.lines().try_for_each(|line| write!(f, "\n  {line}"))
    }
}

impl std::error::Error for LoadError {}

/// Adds files that were checked before: what is wrong is left out.
pub(super) fn lenient(mut models: Models, files: &[(&str, &str)]) -> Models {
    for (_, text) in files {
        for pattern in read_patterns(models.language, text).into_iter().flatten() {
            models.add(pattern);
        }
    }
    models
}

/// Adds files, when nothing is wrong with them.
pub(super) fn strict(mut models: Models, files: &[(&str, &str)]) -> Result<Models, Vec<LoadError>> {
    let language = models.language;
    let mut errors = Vec::new();
    for (path, text) in files {
        let index = LineIndex::new(text);
        let first = models.patterns.len();
        let mut problems = Vec::new();
        for pattern in read_patterns(language, text) {
            let compiled =
                pattern.and_then(|pattern| pattern.check(language).map(|()| pattern).map_err(|one| vec![one]));
            match compiled {
                Ok(pattern) => models.add(pattern),
                Err(mut found) => problems.append(&mut found),
            }
        }
        repeated_shapes(&models.patterns[first..], |offset| index.line(offset as u32), &mut problems);
        signatures(&models, first, &mut problems);
        problems.sort_by_key(|problem| problem.offset);
        errors.extend(problems.into_iter().map(|problem| {
            let (line, column) = index.position(text, problem.offset as u32);
            LoadError { path: (*path).to_owned(), line, column, message: problem.message, cure: problem.cure }
        }));
    }
    if errors.is_empty() { Ok(models) } else { Err(errors) }
}

/// The patterns of a file, in order.
fn read_patterns(language: Language, text: &str) -> Vec<Result<Pattern, Vec<Problem>>> {
    match read::read(text) {
        Ok(items) => pattern_items(&items).map(|items| Pattern::new(language, text, items)).collect(),
        Err((offset, message)) => {
            vec![Err(vec![Problem { offset, message: message.to_owned(), cure: SYNTAX_CURE.to_owned() }])]
        }
    }
}

/// A pattern is a list (or a choice, which is then refused) with the words after it.
fn pattern_items<'a, 't>(items: &'a [Item<'t>]) -> impl Iterator<Item = &'a [Item<'t>]> {
    items.chunk_by(|_, next| matches!(next.form, Form::Word(_)))
}

/// A second pattern that differs in its rows alone is a table that fell apart.
fn repeated_shapes(patterns: &[Pattern], line: impl Fn(usize) -> u32, problems: &mut Vec<Problem>) {
    for (at, pattern) in patterns.iter().enumerate() {
        if let Some(first) = patterns[..at].iter().find(|first| first.is_like(pattern)) {
            problems.push(Problem {
                offset: pattern.offset,
                message: format!("the pattern of line {} has the same shape and asks the same", line(first.offset)),
                cure: "put the rows into one table".into(),
            });
        }
    }
}

/// Rows must agree about an API's parameters, and parameters that are asked about must be known. The signature may stand
/// in an earlier table or file.
fn signatures(models: &Models, first: usize, problems: &mut Vec<Problem>) {
    for pattern in &models.patterns[first..] {
        for row in &pattern.rows {
            let known = models.entries.get(&row.path).and_then(|entry| entry.signature.as_ref());
            if row.signature.as_ref().is_some_and(|own| known.is_some_and(|known| known != own)) {
                problems.push(Problem {
                    offset: row.offset,
                    message: format!("`{}` has other parameters in another row", row.path),
                    cure: "write the parameters once, in the first table that has the API".into(),
                });
            }
        }
        for test in &pattern.tests {
            let Subject::Parameter(parameter) = &test.subject else { continue };
            let lacking = |path: &SmolStr| !has_parameter(models, path, parameter);
            if let Some(row) = pattern.rows.iter().find(|row| lacking(&row.path)) {
                problems.push(Problem {
                    offset: test.offset,
                    message: format!("`{}` has no parameter `{parameter}`", row.path),
                    cure: format!("name the parameters in its row: `{}(…, {parameter})`", row.path),
                });
            }
        }
    }
}

fn has_parameter(models: &Models, path: &SmolStr, parameter: &str) -> bool {
    let signature: Option<&Signature> = models.entries.get(path).and_then(|entry| entry.signature.as_ref());
    signature.is_some_and(|signature| signature.has(parameter))
}
