//! What tree-sitter has to match of a pattern. It costs more to compile than everything else about a pattern, and most
//! patterns differ in names and rows alone: those share one query.

use std::fmt::Write;
use std::sync::{Arc, Mutex, PoisonError};

use rustc_hash::FxHashMap;
use smol_str::SmolStr;
use tree_sitter::Query;

use super::predicate::TEXT_PREDICATES;
use super::read::{Form, Item, predicate_name};
use crate::syntax::Language;

/// The text of a pattern with its captures numbered, without predicates about values.
#[derive(Debug, Default)]
pub(super) struct Skeleton {
    pub(super) text: String,
    /// The names of the captures by their numbers, which are those that the compiled query gives them.
    pub(super) captures: Vec<SmolStr>,
}

impl Skeleton {
    pub(super) fn of(text: &str, items: &[Item<'_>]) -> Self {
        let mut skeleton = Self::default();
        skeleton.write(text, items);
        skeleton
    }

    fn write(&mut self, text: &str, items: &[Item<'_>]) {
        for item in items {
            match &item.form {
                Form::List(items) if predicate_name(items).is_some_and(|name| !TEXT_PREDICATES.contains(&name)) => {}
                Form::List(items) => self.enclosed(text, items, ['(', ')']),
                Form::Choice(items) => self.enclosed(text, items, ['[', ']']),
                Form::Word(word) if let Some(name) = word.strip_prefix('@') => {
                    let number = self.captures.iter().position(|known| known == name).unwrap_or(self.captures.len());
                    if number == self.captures.len() {
                        self.captures.push(name.into());
                    }
                    // Writing to a string does not fail.
                    let _ = write!(self.text, "@c{number} ");
                }
                Form::Text(_) | Form::Word(_) => {
                    self.text.push_str(&text[item.start..item.end]);
                    self.text.push(' ');
                }
            }
        }
    }

    fn enclosed(&mut self, text: &str, items: &[Item<'_>], [open, close]: [char; 2]) {
        self.text.push(open);
        self.write(text, items);
        self.text.push(close);
        self.text.push(' ');
    }
}

/// Queries by the skeletons that they were compiled from; `None` for what does not compile.
#[derive(Debug, Default)]
pub(super) struct Queries(Mutex<FxHashMap<String, Option<Arc<Query>>>>);

impl Queries {
    pub(super) fn get(&self, language: Language, skeleton: &Skeleton) -> Option<Arc<Query>> {
        let lock = || self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = lock().get(&skeleton.text) {
            return known.clone();
        }
        // Not under the lock: two threads may compile the same.
        let query = Query::new(&language.grammar(), &skeleton.text).ok().map(Arc::new);
        lock().entry(skeleton.text.clone()).or_insert(query).clone()
    }
}
