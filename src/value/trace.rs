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
    /// There are many steps, and few things to say about them.
    phrases: Vec<SmolStr>,
    phrase_ids: FxHashMap<SmolStr, Phrase>,
}

/// What is said about a step.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Phrase(u32);

#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
struct Link {
    origin: Span,
    phrase: Phrase,
    kind: StepKind,
    parent: Option<TraceId>,
}

impl Traces {
    pub fn start(&mut self, origin: Span, phrase: impl Into<SmolStr>) -> TraceId {
        let phrase = self.phrase(phrase.into());
        self.intern(Link { origin, phrase, kind: StepKind::Source, parent: None })
    }

    pub fn step(&mut self, parent: TraceId, kind: StepKind, origin: Span, phrase: impl Into<SmolStr>) -> TraceId {
        let phrase = self.phrase(phrase.into());
        self.said(parent, kind, origin, phrase)
    }

    /// A step about which something is said that other steps also say.
    pub fn said(&mut self, parent: TraceId, kind: StepKind, origin: Span, phrase: Phrase) -> TraceId {
        let last = &self.steps[parent.0 as usize];
        if last.origin == origin && last.phrase == phrase {
            return parent;
        }
        self.intern(Link { origin, phrase, kind, parent: Some(parent) })
    }

    pub fn phrase(&mut self, phrase: SmolStr) -> Phrase {
        if let Some(id) = self.phrase_ids.get(&phrase) {
            return *id;
        }
        let id = Phrase(self.phrases.len() as u32);
        self.phrases.push(phrase.clone());
        self.phrase_ids.insert(phrase, id);
        id
    }

    fn intern(&mut self, link: Link) -> TraceId {
        let next = TraceId(self.steps.len() as u32);
        let id = *self.ids.entry(link).or_insert(next);
        if id == next {
            self.steps.push(link);
        }
        id
    }

    /// The steps from the source on. Rounds of a loop are told once.
    pub fn tell(&self, id: TraceId) -> Vec<Step> {
        let mut steps: Vec<Step> = Vec::new();
        let mut next = Some(id);
        while let Some(at) = next {
            let link = &self.steps[at.0 as usize];
            let phrase = self.phrases[link.phrase.0 as usize].to_string();
            let step = Step { origin: link.origin, phrase, kind: link.kind };
            if !steps.contains(&step) {
                steps.push(step);
            }
            next = link.parent;
        }
        steps.reverse();
        steps
    }
}
