//! The state of the program at one point: variables, heap, and what checks told.

use std::sync::Arc;

use crate::value::persistent::PersistentMap;
use crate::value::{Facts, Heap, Object, ObjectId, SymbolId, Value, join, work};

/// So many loops inside each other are told apart by what was emptied in their current rounds.
const MAX_LOOPS: u32 = 31;

#[derive(Clone, Default)]
pub(super) struct State {
    pub(super) locals: PersistentMap<Value>,
    pub(super) heap: Heap,
    pub(super) facts: Facts,
    /// The elements of the loops in which control is, here and in the callers.
    pub(super) elements: Option<Arc<Vec<SymbolId>>>,
    /// Objects that may have been emptied, or made anew without anything in them, since the function began: that nothing
    /// stands in them tells nothing about what was before. A bit for each loop in which this was in the current round.
    pub(super) emptied: PersistentMap<u32>,
}

impl State {
    pub(super) fn object(&self, id: ObjectId) -> Option<&Arc<Object>> {
        self.heap.get(id.0)
    }

    /// Changes an object in place; nothing happens when it is not on the heap.
    pub(super) fn change(&mut self, id: ObjectId, change: impl FnOnce(&mut Object)) {
        if let Some(object) = self.heap.get_mut(id.0) {
            change(Arc::make_mut(object));
        }
    }

    pub(super) fn put(&mut self, id: ObjectId, object: Object) {
        self.heap.set(id.0, Arc::new(object));
    }

    /// With what a called function begins.
    pub(super) fn for_call(&self) -> Self {
        Self { heap: self.heap.clone(), facts: self.facts.clone(), elements: self.elements.clone(), ..Self::default() }
    }

    /// The state after a body of its own, which began in a state for a call and came to this end.
    pub(super) fn after(&self, end: Self) -> Self {
        let mut after = Self { heap: end.heap, facts: end.facts, ..self.clone() };
        end.emptied.for_each(&mut |id, _| after.note_emptied(ObjectId(id)));
        after
    }

    /// Notes that nothing in an object tells nothing about what was there before.
    pub(super) fn note_emptied(&mut self, id: ObjectId) {
        let all = u32::MAX >> (MAX_LOOPS - self.loops());
        if self.emptied.get(id.0).is_none_or(|rounds| *rounds != all) {
            self.emptied.set(id.0, all);
        }
    }

    /// The objects that may have been emptied in the current round of the innermost loop; outside of loops, since the
    /// function began.
    pub(super) fn emptied_here(&self) -> Vec<ObjectId> {
        let mut all = Vec::new();
        self.emptied.for_each(&mut |id, rounds| {
            if rounds >> self.loops() & 1 == 1 {
                all.push(ObjectId(id));
            }
        });
        all
    }

    /// In how many loops over elements control is, as far as they are told apart.
    fn loops(&self) -> u32 {
        self.elements.as_ref().map_or(0, |elements| elements.len().min(MAX_LOOPS as usize) as u32)
    }

    fn join_emptied(&mut self, other: &PersistentMap<u32>) -> bool {
        let mut new = Vec::new();
        self.emptied.for_each_difference(other, &mut |id, mine, theirs| {
            let mine = mine.copied().unwrap_or_default();
            let both = mine | theirs.copied().unwrap_or_default();
            if both != mine {
                new.push((id, both));
            }
        });
        for (id, rounds) in &new {
            self.emptied.set(*id, *rounds);
        }
        !new.is_empty()
    }

    /// Control goes into a round of a loop over these elements.
    pub(super) fn go_into(&mut self, symbols: &[SymbolId]) {
        if symbols.iter().all(|symbol| self.is_element(*symbol)) {
            return;
        }
        let around = self.elements.iter().flat_map(|elements| elements.iter());
        let known = u32::MAX >> (MAX_LOOPS - self.loops());
        self.elements = Some(Arc::new(around.chain(symbols).copied().collect()));
        let mut earlier = Vec::new();
        self.emptied.for_each(&mut |id, rounds| {
            if rounds & !known != 0 {
                earlier.push((id, rounds & known));
            }
        });
        for (id, rounds) in earlier {
            self.emptied.set(id, rounds);
        }
    }

    /// Whether control is in a loop of which this is the element.
    pub(super) fn is_element(&self, symbol: SymbolId) -> bool {
        self.elements.as_ref().is_some_and(|elements| elements.contains(&symbol))
    }

    pub(super) fn learn(&mut self, facts: &Facts) {
        self.facts = self.facts.and(facts);
    }

    /// Joins another path into this one; tells whether that changed anything. With `widen`, what grows is generalized.
    pub(super) fn join(&mut self, other: &Self, widen: bool) -> bool {
        let facts = self.facts.or(&other.facts);
        let (mine, theirs) = (self.facts.beyond(&facts), other.facts.beyond(&facts));
        let mut changed = facts != self.facts;
        self.facts = facts;
        changed |= self.join_locals(other, &mine, &theirs, widen);
        changed |= self.join_heap(other, &mine, &theirs, widen);
        changed |= self.join_emptied(&other.emptied);
        changed
    }

    fn join_locals(&mut self, other: &Self, mine: &Facts, theirs: &Facts, widen: bool) -> bool {
        let mut changes = Vec::new();
        self.locals.for_each_difference(&other.locals, &mut |key, left, right| {
            work::count(1);
            let (Some(left), Some(right)) = (left, right) else {
                if let Some(right) = right {
                    changes.push((key, right.clone()));
                }
                return;
            };
            work::compare(left.weight());
            if left == right && left.cases.is_none() {
                return;
            }
            let joined = settle(left, join::join_paths(left, mine, right, theirs), widen);
            if joined != *left {
                changes.push((key, joined));
            }
        });
        let changed = !changes.is_empty();
        for (key, value) in changes {
            self.locals.set(key, value);
        }
        changed
    }

    fn join_heap(&mut self, other: &Self, mine: &Facts, theirs: &Facts, widen: bool) -> bool {
        let mut changes = Vec::new();
        self.heap.for_each_difference(&other.heap, &mut |key, left, right| {
            work::count(1);
            let (Some(left), Some(right)) = (left, right) else {
                if let Some(right) = right {
                    changes.push((key, right.clone()));
                }
                return;
            };
            if Arc::ptr_eq(left, right) {
                return;
            }
            work::compare(size(left));
            if left == right {
                return;
            }
            let mut joined = join::join_objects(left, mine, right, theirs);
            if widen {
                for (key, value) in &mut joined.fields {
                    if let Some(old) = left.field(key) {
                        *value = settle(old, value.clone(), true);
                    }
                }
                joined.rest = settle(&left.rest, joined.rest, true);
            }
            if joined != **left {
                changes.push((key, Arc::new(joined)));
            }
        });
        let changed = !changes.is_empty();
        for (key, object) in changes {
            self.heap.set(key, object);
        }
        changed
    }
}

/// How large an object is: its fields, and what they may be.
fn size(object: &Object) -> usize {
    object.fields.iter().map(|(_, value)| 1 + value.weight()).sum()
}

fn settle(old: &Value, joined: Value, widen: bool) -> Value {
    if widen { join::widen(old, &joined) } else { joined }
}
