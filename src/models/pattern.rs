//! One pattern of a query file: what it captures, what it asks, and what is wrong with it.

use smol_str::SmolStr;
use tree_sitter::{Query, QueryErrorKind};

use super::api::Row;
use super::predicate::Predicate;
use super::read::Item;
use super::reader::Reader;
use super::role::Role;
use super::skeleton::Skeleton;
use crate::syntax::Language;

#[derive(Debug)]
pub(super) struct Pattern {
    /// Its text in the file, from this offset.
    pub(super) source: String,
    pub(super) offset: usize,
    pub(super) root: Root,
    pub(super) rows: Vec<Row>,
    pub(super) tests: Vec<Test>,
    pub(super) skeleton: Skeleton,
}

/// What a pattern describes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Root {
    Call,
    /// An API's value, called or not.
    Value,
}

/// A predicate about a value.
#[derive(Debug)]
pub(super) struct Test {
    pub(super) predicate: Predicate,
    pub(super) subject: Subject,
    pub(super) values: Vec<SmolStr>,
    pub(super) offset: usize,
}

#[derive(PartialEq, Eq, Debug)]
pub(super) enum Subject {
    Capture(SmolStr),
    /// The argument for a parameter, by position or by name.
    Parameter(SmolStr),
}

/// What is wrong, and the cure.
#[derive(Debug)]
pub(super) struct Problem {
    pub(super) offset: usize,
    pub(super) message: String,
    pub(super) cure: String,
}

impl Pattern {
    /// Reads the items of one pattern: a list and the words after it.
    pub(super) fn new(language: Language, text: &str, items: &[Item<'_>]) -> Result<Self, Vec<Problem>> {
        let (start, end) = (items[0].start, items[items.len() - 1].end);
        let (root, rows, tests) = Reader::read(language, items)?;
        let skeleton = Skeleton::of(text, items);
        Ok(Self { source: text[start..end].to_owned(), offset: start, root, rows, tests, skeleton })
    }

    /// What tree-sitter has against it.
    pub(super) fn check(&self, language: Language) -> Result<(), Problem> {
        let Err(error) = Query::new(&language.grammar(), &self.source) else { return Ok(()) };
        let what = error.message.lines().next().unwrap_or_default();
        let (message, cure) = match error.kind {
            QueryErrorKind::NodeType => (format!("the grammar has no node {what}"), GRAMMAR_CURE),
            QueryErrorKind::Field => (format!("the grammar has no field {what}"), GRAMMAR_CURE),
            QueryErrorKind::Structure => ("no code looks like this pattern".into(), GRAMMAR_CURE),
            _ => (format!("not a query: {what}"), SYNTAX_CURE),
        };
        Err(Problem { offset: self.offset + error.offset, message, cure: cure.into() })
    }

    /// Whether another pattern matches the same and asks the same, so that the two differ in rows alone.
    pub(super) fn is_like(&self, other: &Self) -> bool {
        let names = |pattern: &Self| pattern.skeleton.captures.iter().map(|name| Role::named(name)).collect::<Vec<_>>();
        self.skeleton.text == other.skeleton.text && names(self) == names(other) && self.tests() == other.tests()
    }

    fn tests(&self) -> Vec<(Predicate, &Subject, &[SmolStr])> {
        self.tests.iter().map(|test| (test.predicate, &test.subject, test.values.as_slice())).collect()
    }

    /// The roles among the captures.
    pub(super) fn roles(&self) -> impl Iterator<Item = Role> {
        self.skeleton.captures.iter().filter_map(|name| Role::named(name))
    }
}

const GRAMMAR_CURE: &str = "nodes and fields are those of the language's tree-sitter grammar";
pub(super) const SYNTAX_CURE: &str = "see the syntax of tree-sitter queries";
