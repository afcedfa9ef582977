//! What each parameter of a handler is given.

use std::sync::Arc;

use smol_str::SmolStr;

use super::Registered;
use crate::deploy::event::{self, Leaf};
use crate::deploy::{Signature, Trigger};
use crate::eval::{Described, DescribedParameter, Given, HandsOn, Leaves};
use crate::finding::Trust;
use crate::ir::ParameterKind;
use crate::source::Span;
use crate::value::{Step, Text};

/// How a platform or framework calls a function.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Parameters {
    /// With the event and the platform's context.
    Event,
    /// With the event or request.
    First,
    /// With the request, and parts of its path.
    Request,
    /// With the event and a context that holds what triggered the function besides.
    Triggered,
    /// With what holds the event as its member `event`.
    Holder,
    /// With parts of the request's path.
    Path,
    /// With what a client sends, as the parameters' annotations say.
    Typed,
    /// With the request, and then as `Typed`.
    RequestTyped,
    /// As `Typed` where the application is made so, else as `Path`.
    Validated,
    /// With the event, by whatever name; annotations tell outputs and contexts.
    Bound,
    /// As `First`; a function of four parameters is first given an error.
    Express,
    /// As `First`; what is called before it gives nothing to hand on.
    Reply,
    /// With what a client sends, all of it.
    Whole,
    /// With what a client sends where a parameter's own decorator asks for it.
    Decorated,
    /// Nothing: it is such a decorator.
    Asked,
    /// Nothing: it is a schema that the request has to pass.
    Schema,
    /// As `First`, parsed by the schema that was given with the function: as an argument, or where names stand, divided by
    /// dots, as a member of one.
    Parsed(&'static str),
}

impl Parameters {
    pub(super) fn named(name: &'static str) -> Option<Self> {
        Some(match name {
            "event" => Self::Event,
            "first" => Self::First,
            "request" => Self::Request,
            "holder" => Self::Holder,
            "triggered" => Self::Triggered,
            "path" => Self::Path,
            "typed" => Self::Typed,
            "request-typed" => Self::RequestTyped,
            "bound" => Self::Bound,
            "validated" => Self::Validated,
            "express" => Self::Express,
            "reply" => Self::Reply,
            "decorated" => Self::Decorated,
            "asked" => Self::Asked,
            "schema" => Self::Schema,
            _ => Self::Parsed(name.strip_prefix("parsed")?),
        })
    }

    /// How a function hands on to the one that was registered behind it.
    pub(super) fn hands_on(self) -> HandsOn {
        match self {
            Self::Express => HandsOn::ByCalling(2),
            Self::First => HandsOn::ByCalling(1),
            Self::Schema => HandsOn::ByPassing,
            Self::Typed => HandsOn::ByReturning,
            _ => HandsOn::ByNothing,
        }
    }
}

/// The event of a function: its triggers, and whether all of them demand credentials.
#[derive(Clone, Copy)]
pub(super) struct Event<'a> {
    pub(super) triggers: &'a [Trigger],
    pub(super) authenticated: bool,
    /// Whether a library stands before the function, which may have decoded what stands in it.
    pub(super) decoded: bool,
}

/// What a function is given that a platform or framework calls.
pub(super) fn by_library(
    parameters: Parameters,
    event: Event<'_>,
    described: &Described,
    registered: &Registered,
) -> Vec<Given> {
    let route = registered.route.as_deref();
    let asked = |parameter: &DescribedParameter| {
        let inside = |span: &Span| {
            let around = parameter.origin;
            span.file == around.file && around.start <= span.start && span.end <= around.end
        };
        registered.asked.iter().any(inside)
    };
    let count = described.parameters.len();
    let one = |(at, parameter): (usize, &DescribedParameter)| {
        let chosen = || part_of(parameter, event);
        match parameters {
            Parameters::Event if at == 1 => context(parameter),
            Parameters::Triggered if at == 1 => context_of(parameter, whole(parameter, event)),
            Parameters::Event | Parameters::First | Parameters::Reply | Parameters::Triggered if at == 0 => {
                whole(parameter, event)
            }
            Parameters::Holder if at == 0 => holder(parameter, whole(parameter, event)),
            Parameters::Express if at == usize::from(count == 4) => whole(parameter, event),
            Parameters::Parsed(_) if at == 0 => Given { parser: registered.parser.clone(), ..whole(parameter, event) },
            Parameters::Event
            | Parameters::First
            | Parameters::Triggered
            | Parameters::Holder
            | Parameters::Express
            | Parameters::Reply
            | Parameters::Parsed(_) => nobody(parameter),
            Parameters::Request | Parameters::RequestTyped if at == 0 => whole(parameter, event),
            Parameters::Request | Parameters::Path | Parameters::Validated => {
                match is_number_in(route, &parameter.name) {
                    true => nobody(parameter),
                    false => chosen(),
                }
            }
            Parameters::Typed | Parameters::RequestTyped => {
                let (annotation, declared) = (parameter.annotation.clone(), parameter.declared.clone());
                Given { kind: parameter.kind, annotation, declared, typed: true, ..whole(parameter, event) }
            }
            Parameters::Whole => chosen(),
            Parameters::Decorated if asked(parameter) => whole(parameter, event),
            Parameters::Decorated | Parameters::Asked | Parameters::Schema => nobody(parameter),
            Parameters::Bound if is_output(parameter) => nobody(parameter),
            Parameters::Bound => whole(parameter, event),
        }
    };
    described.parameters.iter().enumerate().map(one).collect()
}

/// What an instance has as a member in which its request is, or a part of that.
pub(super) fn member(name: &str, event: Event<'_>, origin: Span) -> Given {
    let (kind, optional) = (ParameterKind::Plain, false);
    let parameter = DescribedParameter { name: name.into(), origin, kind, optional, annotation: None, declared: None };
    whole(&parameter, event)
}

/// The request, for what is made of it as annotations say.
pub(super) fn request(triggers: &[Trigger], origin: Span) -> Given {
    Given { typed: true, ..member("request", Event { triggers, authenticated: false, decoded: true }, origin) }
}

/// What the user of a library gives: anything at all.
pub(super) fn from_user(described: &Described) -> Vec<Given> {
    let any =
        |parameter: &DescribedParameter| Given { kind: parameter.kind, ..root(parameter, Some(Trust::Public), None) };
    described.parameters.iter().map(any).collect()
}

/// What a function is given that nobody outside calls.
pub(super) fn nothing(described: &Described) -> Vec<Given> {
    described.parameters.iter().filter(|parameter| !parameter.optional).map(nobody).collect()
}

/// What a platform gives; some parameters may be bound to events of their own, by name or, behind the context, in order.
pub(super) fn by_platform(
    signature: Signature,
    bindings: &[(SmolStr, Trigger)],
    event: Event<'_>,
    described: &Described,
) -> Vec<Given> {
    let by_position = |(at, parameter): (usize, &DescribedParameter)| match (signature, at) {
        (Signature::Request, _) | (Signature::EventFirst, 0) => whole(parameter, event),
        (Signature::EventFirst, 1) => context(parameter),
        (Signature::EventFirst, _) => nobody(parameter),
        (Signature::ContextFirst, 0) => context_of(parameter, whole(parameter, event)),
        (Signature::ContextFirst, at) => match bindings.get(at - 1) {
            Some((_, trigger)) => whole(parameter, Event { triggers: &[*trigger], ..event }),
            None if at == 1 && bindings.is_empty() => whole(parameter, event),
            None => nobody(parameter),
        },
    };
    let by_name = |parameter: &DescribedParameter| match bindings.iter().find(|(name, _)| *name == parameter.name) {
        Some((_, trigger)) => whole(parameter, Event { triggers: &[*trigger], ..event }),
        None => nobody(parameter),
    };
    match bindings.is_empty() || signature == Signature::ContextFirst {
        true => described.parameters.iter().enumerate().map(by_position).collect(),
        false => described.parameters.iter().map(by_name).collect(),
    }
}

/// A context that holds the event's parts by the names that Azure gives them; the rest of it is the platform's.
fn context_of(parameter: &DescribedParameter, event: Given) -> Given {
    let Given { trust, leaves, .. } = event;
    let leaves = Leaves(Arc::new(move |path: &[Step]| match path.split_first() {
        Some((Step::Key(key), rest)) if matches!(key.as_str(), "req" | "triggerMetadata") && !rest.is_empty() => {
            leaves.as_ref().map_or(trust.map(whatever), |leaves| (leaves.0)(rest))
        }
        Some((Step::Key(key), _)) if HOLDING.contains(&key.as_str()) => trust.map(whatever),
        _ => None,
    }));
    root(parameter, Some(Trust::Platform), Some(leaves))
}

/// The members of Azure's contexts in which the event is, and what was read for it.
const HOLDING: [&str; 5] = ["bindingData", "bindings", "extraInputs", "req", "triggerMetadata"];

/// Something with the event as a member, and the platform's things as others.
fn holder(parameter: &DescribedParameter, event: Given) -> Given {
    let Given { trust, leaves, .. } = event;
    let leaves = Leaves(Arc::new(move |path: &[Step]| match path.split_first() {
        Some((Step::Key(key), rest)) if key == "event" => {
            leaves.as_ref().map_or(trust.map(whatever), |leaves| (leaves.0)(rest))
        }
        _ => None,
    }));
    root(parameter, trust, Some(leaves))
}

/// An event whose leaves are told apart.
fn whole(parameter: &DescribedParameter, event: Event<'_>) -> Given {
    let authenticated = event.authenticated;
    let lowered = move |trust: Trust| if authenticated && trust == Trust::Public { Trust::User } else { trust };
    let triggers = event.triggers.to_vec();
    let leaves = (!triggers.is_empty()).then(|| {
        Leaves(Arc::new(move |path: &[Step]| match event::union(&triggers, path) {
            Leaf::Trust(Trust::Platform) | Leaf::Clean => None,
            Leaf::Trust(trust) if event.decoded => Some(whatever(lowered(trust))),
            Leaf::Trust(trust) => Some((lowered(trust), event::union_text(&triggers, path))),
            Leaf::Inner => match event::union_worst(&triggers, path) {
                Leaf::Trust(trust) => Some(whatever(lowered(trust))),
                _ => Some(whatever(Trust::Indirect)),
            },
        }))
    });
    root(parameter, worst(event), leaves)
}

/// Any text at all.
fn whatever(trust: Trust) -> (Trust, Text) {
    (trust, Text::any())
}

/// Something that a client sends, of which no leaf is the platform's.
fn part_of(parameter: &DescribedParameter, event: Event<'_>) -> Given {
    Given { kind: parameter.kind, ..root(parameter, worst(event), None) }
}

/// Who chooses the worst part of an event.
pub(super) fn worst(event: Event<'_>) -> Option<Trust> {
    match event::union_worst(event.triggers, &[]) {
        Leaf::Trust(Trust::Public) if event.authenticated => Some(Trust::User),
        Leaf::Trust(trust) => Some(trust),
        Leaf::Inner => Some(Trust::Indirect),
        Leaf::Clean => None,
    }
}

/// The platform's context: what a caller of Lambda sends along in it is his, the rest is the platform's.
fn context(parameter: &DescribedParameter) -> Given {
    let leaves = Leaves(Arc::new(|path: &[Step]| match path.first() {
        Some(Step::Key(key)) if matches!(key.as_str(), "client_context" | "identity" | "clientContext") => {
            Some(whatever(Trust::User))
        }
        _ => None,
    }));
    root(parameter, Some(Trust::Platform), Some(leaves))
}

fn nobody(parameter: &DescribedParameter) -> Given {
    root(parameter, None, None)
}

fn root(parameter: &DescribedParameter, trust: Option<Trust>, leaves: Option<Leaves>) -> Given {
    // What is taken apart where it arrives has no name.
    let name = match parameter.name.as_str() {
        "{}" | "[]" => SmolStr::new_static("event"),
        _ => parameter.name.clone(),
    };
    Given { leaves, ..Given::whole(trust, name, parameter.origin, ParameterKind::Plain) }
}

/// Whether a route lets only numbers, or names of a fixed form, into one of its parts: `/item/<int:id>`.
fn is_number_in(route: Option<&str>, name: &str) -> bool {
    let mut parts = route.unwrap_or_default().split('<').skip(1).filter_map(|part| part.split_once('>'));
    parts.any(|(part, _)| match part.split_once(':') {
        Some((converter, named)) if named == name => {
            matches!(converter.split('(').next(), Some("int" | "float" | "uuid" | "slug"))
        }
        // Bottle writes the name first.
        Some((named, filter)) if named == name => matches!(filter, "int" | "float"),
        _ => false,
    })
}

/// Whether an Azure function writes to a parameter, or it is the platform's.
fn is_output(parameter: &DescribedParameter) -> bool {
    let annotation = parameter.annotation.as_deref().unwrap_or_default();
    let named = annotation.split('[').next().unwrap_or_default().rsplit('.').next().unwrap_or_default();
    matches!(named, "Out" | "Context")
}

/// Who chooses the worst of what a function is given.
pub(super) fn trust(given: &[Given]) -> Trust {
    given.iter().filter_map(|given| given.trust).max().unwrap_or(Trust::Platform)
}
