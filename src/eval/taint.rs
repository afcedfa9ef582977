//! Symbols as the evaluator hands them on: children, results of operations, and the steps of their way.

use std::hash::BuildHasher;
use std::sync::Arc;

use rustc_hash::FxBuildHasher;
use smol_str::{SmolStr, format_smolstr};

use super::Evaluator;
use super::flow::Cx;
use super::state::State;
use crate::finding::{Confidence, StepKind, Trust};
use crate::source::Span;
use crate::value::symbol::{CHECKED, Origin};
use crate::value::trace::TraceId;
use crate::value::{Atom, Cleared, Fact, Facts, Hole, Step, SymbolId, Text, Value, join};

/// How many different symbols an operation without a model hands on.
const MAX_MIXED: usize = 6;
/// How many objects are searched for what they hold.
const MAX_SEARCHED: usize = 200;

/// Operations that change nothing when they are done again.
const IDEMPOTENT: &[&str] = &["lower", "upper", "casefold", "strip", "lstrip", "rstrip"];

/// Who chooses what stands below a root, by its path, and what its text can be; `None`: nobody outside.
#[derive(Clone)]
pub struct Leaves(pub Arc<Choosing>);

type Choosing = dyn Fn(&[Step]) -> Option<(Trust, Text)> + Send + Sync;

impl<'p> Evaluator<'p> {
    /// A new root: what an attacker chooses as a whole.
    pub(super) fn root(&mut self, name: &str, trust: Trust, leaves: Option<Leaves>, origin: Span) -> Value {
        let symbol = self.symbols.root(name.into(), self.invocation, trust);
        if let Some(leaves) = leaves {
            self.leaves.insert(symbol.0, leaves);
            self.parts.clear();
        }
        let trace = self.traces.start(origin, format_smolstr!("`{name}` comes from outside"));
        Value::symbol(Hole {
            symbol,
            text: Text::any(),
            cleared: Cleared::NOTHING,
            confidence: Confidence::High,
            trace,
            origin: Some(origin),
        })
    }

    /// A part of a tree that an attacker chooses; clean where the event's model says so.
    pub(super) fn child(&mut self, hole: &Hole, step: Step, origin: Span) -> Value {
        let symbol = self.symbols.child(hole.symbol, step);
        let Some(phrase) = self.part(symbol) else { return Value::unknown() };
        let trace = self.traces.step(hole.trace, StepKind::Read, origin, phrase);
        Value::symbol(Hole {
            symbol,
            text: self.symbols.get(symbol).text.clone(),
            cleared: if hole.cleared == Cleared::ALL { Cleared::ALL } else { Cleared::NOTHING },
            confidence: hole.confidence,
            trace,
            origin: Some(origin),
        })
    }

    /// How the reading of a part of a tree is told; `None` where the event's model says that nobody outside chooses it.
    fn part(&mut self, symbol: SymbolId) -> Option<SmolStr> {
        if let Some(phrase) = self.parts.get(&symbol) {
            return phrase.clone();
        }
        let (root, steps) = self.symbols.steps(symbol);
        // An event that arrives as text has the parts of its model when it is decoded.
        let mut root = root;
        while let Some((of, _)) = self.product_of(root).filter(|_| !self.leaves.contains_key(&root.0)) {
            root = of;
        }
        let chosen = self.leaves.get(&root.0).map(|leaves| (leaves.0)(&steps));
        let is_chosen = !matches!(chosen, Some(None));
        if let Some(Some((trust, text))) = chosen {
            self.symbols.set_trust(symbol, trust);
            self.symbols.restrict(symbol, &text);
        }
        let phrase = is_chosen.then(|| format_smolstr!("`{}` is read", self.symbols.path(symbol)));
        self.parts.insert(symbol, phrase.clone());
        phrase
    }

    /// What an operation makes of a symbol. Equal operations on equal symbols give equal symbols.
    pub(super) fn derived(&mut self, hole: &Hole, operation: impl Into<SmolStr>, text: Text) -> Hole {
        let operation = operation.into();
        if IDEMPOTENT.contains(&operation.as_str())
            && self.product_of(hole.symbol).is_some_and(|(_, by)| by == operation)
        {
            return Hole { text, ..hole.clone() };
        }
        let symbol = self.symbols.derived(hole.symbol, operation, text.clone());
        let cleared = if hole.cleared == Cleared::ALL { Cleared::ALL } else { Cleared::NOTHING };
        Hole { symbol, text, cleared, ..hole.clone() }
    }

    /// A derived symbol whose elements (of a split, say) are texts of a certain kind.
    pub(super) fn derived_items(&mut self, hole: &Hole, operation: impl Into<SmolStr>, items: Text) -> Hole {
        let derived = self.derived(hole, operation, Text::any());
        self.symbols.set_items(derived.symbol, items);
        derived
    }

    /// A value that is put among others, with what is known about it and about the parts of its trees.
    pub(super) fn kept(&mut self, value: &Value, facts: &Facts) -> Value {
        let value = join::bake(value, facts);
        if facts.is_empty() || !value.has_holes() {
            return value;
        }
        value.map_holes(&mut |hole| {
            let below = |(symbol, fact): &(SymbolId, Fact)| {
                let steps = self.symbols.steps_below(hole.symbol, *symbol)?;
                (!steps.is_empty() && !fact.text.is_any()).then(|| (steps, fact.text.clone()))
            };
            let known: Vec<(Vec<Step>, Text)> = facts.entries().iter().filter_map(below).collect();
            if known.is_empty() {
                return hole.clone();
            }
            let operation = format_smolstr!("{CHECKED}{:x}", FxBuildHasher.hash_one(&known));
            let checked = Hole { cleared: hole.cleared, ..self.derived(hole, operation, hole.text.clone()) };
            for (steps, text) in known {
                let (last, way) = steps.split_last().expect("there is a step");
                let base = way.iter().fold(checked.symbol, |at, step| self.symbols.child(at, step.clone()));
                self.symbols.define_child(base, last.clone(), text);
            }
            checked
        })
    }

    /// The value with a step added to the way of each hole.
    pub(super) fn step(&mut self, value: &Value, origin: Span, phrase: &dyn Fn() -> SmolStr) -> Value {
        self.step_of(StepKind::Move, value, origin, phrase)
    }

    fn step_of(&mut self, kind: StepKind, value: &Value, origin: Span, phrase: &dyn Fn() -> SmolStr) -> Value {
        // What the platform itself does, as calling the handler, stands nowhere.
        let nowhere = origin.start == origin.end;
        if nowhere || !value.has_holes() || self.program.project().is_library(origin.file) {
            return value.clone();
        }
        let traces = &mut self.traces;
        let phrase = traces.phrase(phrase());
        value.map_holes(&mut |hole| Hole { trace: traces.said(hole.trace, kind, origin, phrase), ..hole.clone() })
    }

    /// A value that gets a name.
    pub(super) fn assigned(&mut self, value: &Value, name: Option<SmolStr>, origin: Span) -> Value {
        match name {
            Some(name) if name.starts_with(|c: char| c.is_alphabetic() || c == '_') && !name.contains(' ') => {
                self.step_of(StepKind::Name, value, origin, &|| format_smolstr!("is kept as `{name}`"))
            }
            _ => value.clone(),
        }
    }

    /// All holes in a value and, up to a bound, in the objects that it holds.
    pub(super) fn holes_within(&mut self, state: &State, value: &Value) -> Vec<Hole> {
        let mut holes: Vec<Hole> = Vec::new();
        let mut seen = Vec::new();
        let mut queue: Vec<Value> = vec![value.clone()];
        while let Some(value) = queue.pop() {
            for hole in value.holes() {
                match holes.iter_mut().find(|have| have.symbol == hole.symbol) {
                    Some(have) => *have = join::join_holes(have, hole),
                    None => holes.push(hole.clone()),
                }
            }
            for atom in value.atoms() {
                let id = match atom {
                    Atom::Object(id) => *id,
                    Atom::Bound(bound) => {
                        queue.push(bound.receiver.clone());
                        continue;
                    }
                    _ => continue,
                };
                if seen.contains(&id) || seen.len() >= MAX_SEARCHED {
                    continue;
                }
                seen.push(id);
                if let Some(object) = self.read(state, id) {
                    use crate::value::Kind;
                    if matches!(object.kind, Kind::Function(_) | Kind::Class(_) | Kind::Module(_) | Kind::Frame) {
                        continue;
                    }
                    queue.extend(object.fields.iter().map(|(_, value)| value.clone()));
                    queue.push(object.rest.clone());
                    queue.push(object.rest_keys.clone());
                }
            }
        }
        holes
    }

    /// What an operation that is not known in detail makes of its operands: whatever came in may come out.
    pub(super) fn mixed<'v>(
        &mut self,
        state: &State,
        operands: impl Iterator<Item = &'v Value>,
        operation: &str,
        confidence: Confidence,
    ) -> Value {
        let all = join::join_all(operands.cloned().collect::<Vec<_>>());
        let holes = self.holes_within(state, &all);
        let mut atoms = vec![Atom::Unknown];
        for hole in holes.into_iter().take(MAX_MIXED) {
            let hole = state.facts.bake(&hole);
            if hole.cleared == Cleared::ALL {
                continue;
            }
            let mut derived = self.derived(&hole, operation, Text::any());
            derived.confidence = derived.confidence.min(confidence);
            atoms.push(Atom::Symbol(Arc::new(derived)));
        }
        Value::from_atoms(atoms)
    }

    /// The text of an operation at this place, for operations whose result their operands do not determine.
    pub(super) fn placed(&self, cx: &Cx<'_, 'p>, name: &str) -> SmolStr {
        format_smolstr!("{name}@{:?}", cx.origin)
    }

    /// The symbol of which this one is a part or a product, and by which operation.
    pub(super) fn product_of(&self, symbol: SymbolId) -> Option<(SymbolId, SmolStr)> {
        match &self.symbols.get(symbol).origin {
            Origin::Derived(base, operation) => Some((*base, operation.clone())),
            _ => None,
        }
    }

    pub(super) fn tell(&self, trace: TraceId) -> Vec<crate::finding::Step> {
        self.traces.tell(trace)
    }
}

/// Whether a text is as a whole what an attacker chooses, and not put together with others.
pub(super) fn is_chosen(value: &Value) -> bool {
    value.atoms().iter().all(|atom| matches!(atom, Atom::Symbol(_)))
}

/// An operand in the name of an operation, short whatever it is made of: equal operands are shown alike.
pub(super) fn shown_operand(value: &Value) -> String {
    match value.only() {
        Some(atom) if atom.is_constant() => format!("{atom:?}"),
        _ if value.is_nothing() => String::new(),
        _ => format!("#{:x}", FxBuildHasher.hash_one(value)),
    }
}
