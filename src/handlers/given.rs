//! What each parameter of a handler is given: an event of its triggers, the platform's context, or nothing from outside.

use std::sync::Arc;

use smol_str::{SmolStr, ToSmolStr};

use super::Candidate;
use crate::deploy::event::{self, Leaf};
use crate::deploy::{Signature, Trigger};
use crate::eval::{Described, Given, Leaves};
use crate::finding::{Platform, Trust};
use crate::ir::ParameterKind;
use crate::source::Span;
use crate::value::Step;

/// What each parameter of a handler is given.
pub(super) fn given(candidate: &Candidate, described: &Described) -> Vec<Given> {
    let parameters = described.parameters.iter();
    if candidate.platform == Platform::Named {
        let outside = |(name, origin, kind): &(SmolStr, Span, ParameterKind)| Given {
            kind: *kind,
            ..attacker(name, *origin, &[], false, Some(Trust::Public))
        };
        return parameters.map(outside).collect();
    }
    let event =
        |name: &str, origin, triggers: &[Trigger]| attacker(name, origin, triggers, candidate.authenticated, None);
    let by_position =
        |(at, (name, origin, _)): (usize, &(SmolStr, Span, ParameterKind))| match (candidate.signature, at) {
            (Signature::Request, _) | (Signature::EventFirst, 0) => event(name, *origin, &candidate.triggers),
            (Signature::EventFirst, 1) => context(name, *origin),
            (Signature::ContextFirst, 0) => context_of(name, *origin, event(name, *origin, &candidate.triggers)),
            (Signature::ContextFirst, at) => match candidate.bindings.get(at - 1) {
                Some((_, trigger)) => event(name, *origin, &[*trigger]),
                None if at == 1 && candidate.bindings.is_empty() => event(name, *origin, &candidate.triggers),
                None => nobody(name, *origin),
            },
            (Signature::EventFirst, _) => nobody(name, *origin),
        };
    let by_name = |(name, origin, _): &(SmolStr, Span, ParameterKind)| match candidate
        .bindings
        .iter()
        .find(|(parameter, _)| parameter == name)
    {
        Some((_, trigger)) => event(name, *origin, &[*trigger]),
        None => nobody(name, *origin),
    };
    match candidate.bindings.is_empty() || candidate.signature == Signature::ContextFirst {
        true => parameters.enumerate().map(by_position).collect(),
        false => parameters.map(by_name).collect(),
    }
}

/// A context that holds the event's parts by the names that Azure gives them; the rest of it is the platform's.
fn context_of(name: &str, origin: Span, event: Given) -> Given {
    let Given { trust, leaves, .. } = event;
    let leaves = Leaves(Arc::new(move |path: &[Step]| match path.first() {
        Some(Step::Key(key)) if key == "req" && path.len() > 1 => {
            leaves.as_ref().map_or(trust, |leaves| (leaves.0)(&path[1..]))
        }
        Some(Step::Key(key)) if matches!(key.as_str(), "bindingData" | "bindings" | "req" | "triggerMetadata") => trust,
        _ => None,
    }));
    Given {
        trust: Some(Trust::Platform),
        leaves: Some(leaves),
        name: name.to_smolstr(),
        origin,
        kind: ParameterKind::Plain,
    }
}

/// A parameter that holds an event of certain triggers.
fn attacker(name: &str, origin: Span, triggers: &[Trigger], authenticated: bool, all: Option<Trust>) -> Given {
    let lowered = move |trust: Trust| if authenticated && trust == Trust::Public { Trust::User } else { trust };
    let trust = match (all, event::union_worst(triggers, &[])) {
        (Some(trust), _) => Some(trust),
        (None, Leaf::Trust(trust)) => Some(lowered(trust)),
        (None, Leaf::Inner) => Some(Trust::Indirect),
        (None, Leaf::Clean) => None,
    };
    let triggers = triggers.to_vec();
    let leaves = (all.is_none() && !triggers.is_empty()).then(|| {
        Leaves(Arc::new(move |path: &[Step]| match event::union(&triggers, path) {
            Leaf::Trust(Trust::Platform) | Leaf::Clean => None,
            Leaf::Trust(trust) => Some(lowered(trust)),
            Leaf::Inner => match event::union_worst(&triggers, path) {
                Leaf::Trust(trust) => Some(lowered(trust)),
                _ => Some(Trust::Indirect),
            },
        }))
    });
    Given { trust, leaves, name: name.to_smolstr(), origin, kind: ParameterKind::Plain }
}

/// The platform's context: what a caller of Lambda sends along in it is his, the rest is the platform's.
fn context(name: &str, origin: Span) -> Given {
    let leaves = Leaves(Arc::new(|path: &[Step]| match path.first() {
        Some(Step::Key(key)) if matches!(key.as_str(), "client_context" | "identity" | "clientContext") => {
            Some(Trust::User)
        }
        _ => None,
    }));
    Given {
        trust: Some(Trust::Platform),
        leaves: Some(leaves),
        name: name.to_smolstr(),
        origin,
        kind: ParameterKind::Plain,
    }
}

fn nobody(name: &str, origin: Span) -> Given {
    Given { trust: None, leaves: None, name: name.to_smolstr(), origin, kind: ParameterKind::Plain }
}
