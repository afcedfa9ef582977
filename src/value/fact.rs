//! What checks told about symbols.

use std::sync::Arc;

use super::template::{Cleared, Hole, SymbolId};
use super::text::Text;

/// What one symbol is known to be.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Fact {
    pub text: Text,
    pub cleared: Cleared,
}

/// What is known along a path; sorted by symbol.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
pub struct Facts(Option<Arc<Vec<(SymbolId, Fact)>>>);

impl Fact {
    pub fn text(text: Text) -> Self {
        Self { text, cleared: Cleared::NOTHING }
    }

    pub fn cleared(cleared: Cleared) -> Self {
        Self { text: Text::any(), cleared }
    }

    /// Both hold.
    fn and(&self, other: &Self) -> Self {
        Self { text: self.text.meet(&other.text), cleared: self.cleared.and(other.cleared) }
    }

    /// One of them holds.
    fn or(&self, other: &Self) -> Self {
        // Something cleared of everything is one of the program's constants: what is left to say is the other side.
        let text = match (self.cleared == Cleared::ALL, other.cleared == Cleared::ALL) {
            (true, false) => other.text.clone(),
            (false, true) => self.text.clone(),
            _ => self.text.join(&other.text),
        };
        Self { text, cleared: self.cleared.common(other.cleared) }
    }
}

impl Facts {
    pub fn is_empty(&self) -> bool {
        self.0.is_none()
    }

    pub fn entries(&self) -> &[(SymbolId, Fact)] {
        self.0.as_ref().map_or(&[], |entries| entries.as_slice())
    }

    pub fn get(&self, symbol: SymbolId) -> Option<&Fact> {
        let entries = self.entries();
        entries.binary_search_by_key(&symbol, |entry| entry.0).ok().map(|at| &entries[at].1)
    }

    pub fn one(symbol: SymbolId, fact: Fact) -> Self {
        Self(Some(Arc::new(vec![(symbol, fact)])))
    }

    fn from_entries(entries: Vec<(SymbolId, Fact)>) -> Self {
        Self((!entries.is_empty()).then(|| Arc::new(entries)))
    }

    /// What is known when both are.
    pub fn and(&self, other: &Self) -> Self {
        if self.is_empty() || self.same(other) {
            return other.clone();
        }
        if other.is_empty() {
            return self.clone();
        }
        let mut all = self.entries().to_vec();
        for (symbol, fact) in other.entries() {
            match all.binary_search_by_key(symbol, |entry| entry.0) {
                Ok(at) => all[at].1 = all[at].1.and(fact),
                Err(at) => all.insert(at, (*symbol, fact.clone())),
            }
        }
        Self::from_entries(all)
    }

    /// What is known when one of them is.
    pub fn or(&self, other: &Self) -> Self {
        if self.same(other) {
            return self.clone();
        }
        let both = self.entries().iter().filter_map(|(symbol, fact)| Some((*symbol, fact.or(other.get(*symbol)?))));
        Self::from_entries(both.collect())
    }

    /// What is known here and not in `base`.
    pub fn beyond(&self, base: &Self) -> Self {
        if self.same(base) {
            return Self::default();
        }
        let more = self.entries().iter().filter(|(symbol, fact)| base.get(*symbol) != Some(fact));
        Self::from_entries(more.cloned().collect())
    }

    /// The facts about symbols that `keep` chooses.
    pub fn filter(&self, mut keep: impl FnMut(SymbolId) -> bool) -> Self {
        if self.entries().iter().all(|(symbol, _)| keep(*symbol)) {
            return self.clone();
        }
        Self::from_entries(self.entries().iter().filter(|(symbol, _)| keep(*symbol)).cloned().collect())
    }

    fn same(&self, other: &Self) -> bool {
        match (&self.0, &other.0) {
            (None, None) => true,
            (Some(left), Some(right)) => Arc::ptr_eq(left, right) || left == right,
            _ => false,
        }
    }

    /// The hole with what is known about its symbol.
    pub fn bake(&self, hole: &Hole) -> Hole {
        match self.get(hole.symbol) {
            Some(fact) => {
                Hole { text: hole.text.meet(&fact.text), cleared: hole.cleared.and(fact.cleared), ..hole.clone() }
            }
            None => hole.clone(),
        }
    }
}
