//! What a library gives where a type is annotated, and a client chose what it is made of.

use super::annotation::{Declared, Type};
use super::bind::Arguments;
use super::entry::Given;
use super::flow::Cx;
use super::semantics::Special;
use super::{Evaluator, Site, Tag};
use crate::source::FileId;
use crate::value::regex::{Dialect, Match, matched_text};
use crate::value::{Atom, Hole, Kind, Object, Step, Value, join};

/// How deep types in types and dependencies of dependencies are followed.
pub(super) const MAX_DEPTH: usize = 6;

/// What is made of parts of a tree is told apart by the part: no instruction gives a register from here on.
pub(super) const FIRST_PART: u32 = 1 << 30;

/// Classes whose instances hold no text of a client, and calls that stand for what the program itself gives.
const HARMLESS: [&str; 41] = [
    "None",
    "aws_lambda_powertools.event_handler.api_gateway.Response",
    "bool",
    "datetime.date",
    "datetime.datetime",
    "datetime.time",
    "datetime.timedelta",
    "decimal.Decimal",
    "fastapi.BackgroundTasks",
    "fastapi.Response",
    "fastapi.background.BackgroundTasks",
    "fastapi.responses.Response",
    "float",
    "int",
    "ipaddress.IPv4Address",
    "ipaddress.IPv6Address",
    "pydantic.AwareDatetime",
    "pydantic.FutureDate",
    "pydantic.NaiveDatetime",
    "pydantic.NegativeFloat",
    "pydantic.NegativeInt",
    "pydantic.NonNegativeFloat",
    "pydantic.NonNegativeInt",
    "pydantic.NonPositiveInt",
    "pydantic.PastDate",
    "pydantic.PositiveFloat",
    "pydantic.PositiveInt",
    "pydantic.StrictBool",
    "pydantic.StrictFloat",
    "pydantic.StrictInt",
    "pydantic.UUID1",
    "pydantic.UUID3",
    "pydantic.UUID4",
    "pydantic.UUID5",
    "pydantic.condate()",
    "pydantic.condecimal()",
    "pydantic.confloat()",
    "pydantic.conint()",
    "starlette.background.BackgroundTasks",
    "starlette.responses.Response",
    "uuid.UUID",
];

/// Classes of containers and choices: harmless where all that they are made of is.
const CONTAINERS: [&str; 14] = [
    "collections.abc.Sequence",
    "dict",
    "frozenset",
    "list",
    "set",
    "tuple",
    "typing.Dict",
    "typing.FrozenSet",
    "typing.List",
    "typing.Optional",
    "typing.Sequence",
    "typing.Set",
    "typing.Tuple",
    "typing.Union",
];

const ANNOTATED: [&str; 2] = ["typing.Annotated", "typing_extensions.Annotated"];
const LITERAL: [&str; 2] = ["typing.Literal", "typing_extensions.Literal"];
const CHOICE: [&str; 2] = ["typing.Optional", "typing.Union"];

/// Classes whose instances are a request as a whole, with leaves that the client does not choose.
const REQUESTS: [&str; 6] = [
    "fastapi.Request",
    "fastapi.WebSocket",
    "fastapi.requests.Request",
    "starlette.requests.HTTPConnection",
    "starlette.requests.Request",
    "starlette.websockets.WebSocket",
];

impl<'p> Evaluator<'p> {
    /// What a parameter is given; `None` where what makes it always refuses.
    pub(super) fn given(&mut self, cx: &mut Cx<'_, 'p>, given: &Given) -> Option<Value> {
        let Some(trust) = given.trust else { return Some(Value::unknown()) };
        let of = given.annotation.as_ref().map(|text| self.annotated(cx, given.origin.file, text));
        let class = of.as_ref().map(|of| self.class_in(of)).unwrap_or_default();
        if let Some(dependency) = dependency_in(given.declared.as_ref(), of.as_ref()) {
            let callee = if dependency.is_nothing() || dependency == Value::null() { class } else { dependency };
            return self.depended(cx, given, &callee);
        }
        let request = self.is_one_of(&class, &REQUESTS);
        let leaves = given.leaves.clone().filter(|_| request || !given.typed);
        let chosen = self.root(&given.name, trust, leaves, given.origin);
        let value = match of {
            Some(of) if given.typed => self.made_as(cx, &of, &chosen, 0)?,
            _ => chosen,
        };
        Some(match &given.declared {
            Some(declared) => matching(value, declared.pattern.as_deref()),
            None => value,
        })
    }

    /// What a dependency gives that the framework calls with what its own parameters ask for.
    pub(super) fn depended(&mut self, cx: &mut Cx<'_, 'p>, given: &Given, callee: &Value) -> Option<Value> {
        let Some(id) = super::before::called(callee) else { return Some(Value::unknown()) };
        if self.making.len() >= MAX_DEPTH || self.making.contains(&id) {
            return Some(Value::unknown());
        }
        let (parameters, generator) = self.asked_by(cx, callee);
        self.making.push(id);
        let mut arguments = Some(Arguments::default());
        for parameter in parameters {
            let one = Given { trust: given.trust, leaves: given.leaves.clone(), ..parameter };
            arguments = arguments.and_then(|mut all| self.give(cx, &one, &mut all).map(|()| all));
        }
        self.making.pop();
        let made = self.call(cx, callee, arguments?)?;
        let made = self.awaited(cx, &made);
        // One that yields gives that, and goes on when the request has ended.
        Some(if generator { self.element(cx, &made) } else { made })
    }

    /// The parameters of what is called, or of what makes an instance of it; whether it yields.
    fn asked_by(&mut self, cx: &mut Cx<'_, 'p>, callee: &Value) -> (Vec<Given>, bool) {
        let class = callee
            .objects()
            .find(|id| self.read(cx.state, *id).is_some_and(|object| matches!(object.kind, Kind::Class(_))));
        let called = match class {
            Some(class) => self.class_special(cx.state, class, Special::Initialize),
            None => Some(callee.clone()),
        };
        let Some(called) = called else { return (Vec::new(), false) };
        let function = super::before::called(&called).and_then(|id| self.function_of(cx.state, id));
        let generator = function.is_some_and(|(_, site)| site.function.generator);
        let described = self.describe(cx.state, &called);
        let parameters = described.into_iter().flat_map(|described| described.parameters);
        let own = usize::from(class.is_some());
        let given = parameters.skip(own).map(|parameter| Given {
            annotation: parameter.annotation,
            declared: parameter.declared,
            typed: true,
            ..Given::whole(None, parameter.name, parameter.origin, parameter.kind)
        });
        (given.collect(), generator)
    }

    /// What is made as an annotation says of what somebody chose; `None` where that never passes.
    pub(super) fn made_as(&mut self, cx: &mut Cx<'_, 'p>, of: &Type, chosen: &Value, depth: usize) -> Option<Value> {
        if depth > MAX_DEPTH || !chosen.has_holes() && chosen.objects().next().is_none() {
            return Some(chosen.clone());
        }
        if self.is_harmless(cx, of) {
            return Some(Value::unknown());
        }
        match of {
            Type::Declared(declared) => Some(matching(chosen.clone(), declared.pattern.as_deref())),
            Type::Generic(path, arguments) if ANNOTATED.contains(&path.as_str()) => {
                let mut value = chosen.clone();
                for argument in arguments {
                    value = self.made_as(cx, argument, &value, depth + 1)?;
                }
                Some(value)
            }
            Type::Generic(path, arguments) if CHOICE.contains(&path.as_str()) => {
                let before = cx.state.clone();
                let mut made = Vec::new();
                for argument in arguments {
                    // Which of them it is stays open, and so does what it has passed.
                    made.extend(
                        self.made_as(cx, argument, chosen, depth + 1).map(|value| join::bake(&value, &cx.state.facts)),
                    );
                    cx.state.facts.clone_from(&before.facts);
                }
                (!made.is_empty()).then(|| join::join_all(made))
            }
            Type::Generic(path, arguments) if CONTAINERS.contains(&path.as_str()) => match arguments.as_slice() {
                [element] => Some(self.elements_as(cx, element, chosen, depth)),
                _ => Some(chosen.clone()),
            },
            Type::Generic(..) => Some(chosen.clone()),
            Type::Named(named) => match named.only() {
                Some(Atom::Object(class)) if self.is_checked(cx.state, *class) => self.model_of(cx, *class, chosen),
                _ => Some(chosen.clone()),
            },
        }
    }

    /// A list of what is made of the elements of what somebody chose.
    fn elements_as(&mut self, cx: &mut Cx<'_, 'p>, element: &Type, chosen: &Value, depth: usize) -> Value {
        let each = match chosen.only() {
            Some(Atom::Symbol(hole)) => self.child(hole, Step::Any, cx.origin),
            _ => return chosen.clone(),
        };
        let Some(Atom::Symbol(hole)) = each.only() else { return chosen.clone() };
        let site = at_part(cx, hole).site(Tag::NATIVE);
        let Some(one) = self.made_as(cx, element, &each, depth + 1) else { return Value::NOTHING };
        if one == each {
            return chosen.clone();
        }
        let one = join::bake(&one, &cx.state.facts);
        Value::object(self.new_object(cx.state, site, Object::with_rest(Kind::List, one)))
    }

    /// What a value becomes that has to be of a type; `None` where it never is.
    pub(super) fn of_type(&mut self, cx: &mut Cx<'_, 'p>, of: &Value, value: &Value) -> Option<Value> {
        let of = self.as_type(cx, of);
        self.made_as(cx, &of, value, 0)
    }

    /// Whether nothing that a client sends as an annotated value can do harm: numbers, dates, words of a closed set, and
    /// what does not come from the client at all.
    fn is_harmless(&mut self, cx: &mut Cx<'_, 'p>, of: &Type) -> bool {
        match of {
            Type::Generic(path, _) if LITERAL.contains(&path.as_str()) => true,
            Type::Generic(path, arguments) if ANNOTATED.contains(&path.as_str()) => {
                arguments.iter().any(|one| self.is_harmless(cx, one))
            }
            Type::Generic(path, arguments)
                if CHOICE.contains(&path.as_str()) || CONTAINERS.contains(&path.as_str()) =>
            {
                !arguments.is_empty() && arguments.iter().all(|one| self.is_harmless(cx, one))
            }
            Type::Generic(..) | Type::Declared(_) => false,
            Type::Named(named) => match named.only() {
                Some(Atom::Api(_)) => self.is_one_of(named, &HARMLESS),
                Some(Atom::Object(class)) => self.is_enum(cx.state, *class),
                Some(Atom::Null) => true,
                _ => false,
            },
        }
    }

    fn is_one_of(&self, named: &Value, paths: &[&str]) -> bool {
        matches!(named.only(), Some(Atom::Api(api)) if paths.contains(&self.apis.path(*api).as_str()))
    }

    /// The class that an annotation names, without what stands beside it.
    fn class_in(&self, of: &Type) -> Value {
        match of {
            Type::Named(named) => named.clone(),
            Type::Generic(path, arguments) if ANNOTATED.contains(&path.as_str()) => {
                arguments.first().map(|first| self.class_in(first)).unwrap_or_default()
            }
            _ => Value::NOTHING,
        }
    }

    /// An instance of the class of the program that an annotation names, made of what such annotations name in turn: so
    /// frameworks give each other's parts to classes.
    pub(super) fn injected(&mut self, cx: &mut Cx<'_, 'p>, file: FileId, annotation: &str) -> Option<Value> {
        let Type::Named(named) = self.annotated(cx, file, annotation) else { return None };
        let Some(Atom::Object(class)) = named.only() else { return None };
        let class = *class;
        let made = self.making.len() < MAX_DEPTH && !self.making.contains(&class);
        let is_class = self.read(cx.state, class).is_some_and(|object| matches!(object.kind, Kind::Class(_)));
        if !made || !is_class {
            return None;
        }
        self.making.push(class);
        let instance = self.any_instance(cx, class, None);
        self.making.pop();
        Some(instance)
    }
}

/// Where something is made of a part of a tree.
pub(super) fn at_part<'a, 'p>(cx: &'a mut Cx<'_, 'p>, hole: &Hole) -> Cx<'a, 'p> {
    let site = Site { register: FIRST_PART | hole.symbol.0, ..cx.site };
    Cx { act: &mut *cx.act, state: &mut *cx.state, site, origin: cx.origin }
}

/// What makes a parameter's value, where its default or its annotation tells that.
fn dependency_in(declared: Option<&Declared>, of: Option<&Type>) -> Option<Value> {
    let inside = match of {
        Some(Type::Generic(path, arguments)) if ANNOTATED.contains(&path.as_str()) => arguments.as_slice(),
        _ => &[],
    };
    let beside = inside.iter().filter_map(|one| match one {
        Type::Declared(declared) => Some(declared),
        _ => None,
    });
    declared.into_iter().chain(beside).find_map(|declared| declared.dependency.clone())
}

/// Text of a client that has to match a pattern. At its end `$` takes no line break, other than in Python.
pub(super) fn matching(value: Value, pattern: Option<&str>) -> Value {
    let strict = |pattern: &str| match pattern.strip_suffix('$') {
        Some(before) if !before.ends_with('\\') => format!("{before}\\Z"),
        _ => pattern.to_owned(),
    };
    let text = pattern.and_then(|pattern| matched_text(&strict(pattern), "", Dialect::Python, Match::Anywhere));
    match text {
        Some(text) => value.map_holes(&mut |hole| Hole { text: hole.text.meet(&text), ..hole.clone() }),
        None => value,
    }
}
