//! The way of a value through the program, as linked steps.

use rustc_hash::FxHashMap;
use smol_str::SmolStr;

use crate::finding::{Step, StepKind};
use crate::source::Span;

/// A step in the arena of an evaluation; the way goes on at its parent.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct TraceId(pub u32);

/// All steps of one evaluation.
#[derive(Debug, Default)]
pub struct Traces {
    steps: Vec<Link>,
    ids: FxHashMap<Link, TraceId>,
}

#[derive(Clone, PartialEq, Eq, Hash, Debug)]
struct Link {
    origin: Span,
    phrase: SmolStr,
    kind: StepKind,
    parent: Option<TraceId>,
}

impl Traces {
    pub fn start(&mut self, origin: Span, phrase: impl Into<SmolStr>) -> TraceId {
        self.intern(Link { origin, phrase: phrase.into(), kind: StepKind::Source, parent: None })
    }

    pub fn step(&mut self, parent: TraceId, kind: StepKind, origin: Span, phrase: impl Into<SmolStr>) -> TraceId {
        let phrase = phrase.into();
        let last = &self.steps[parent.0 as usize];
        if last.origin == origin && last.phrase == phrase {
            return parent;
        }
        self.intern(Link { origin, phrase, kind, parent: Some(parent) })
    }

    fn intern(&mut self, link: Link) -> TraceId {
        if let Some(id) = self.ids.get(&link) {
            return *id;
        }
        let id = TraceId(self.steps.len() as u32);
        self.steps.push(link.clone());
        self.ids.insert(link, id);
        id
    }

    /// The steps from the source on. Rounds of a loop are told once.
    pub fn tell(&self, id: TraceId) -> Vec<Step> {
        let mut steps: Vec<Step> = Vec::new();
        let mut next = Some(id);
        while let Some(at) = next {
            let link = &self.steps[at.0 as usize];
            let step = Step { origin: link.origin, phrase: link.phrase.to_string(), kind: link.kind };
            if !steps.contains(&step) {
                steps.push(step);
            }
            next = link.parent;
        }
        steps.reverse();
        steps
    }
}
