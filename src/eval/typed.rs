//! What a library gives where a type is annotated, and a client chose what it is made of.

use smol_str::SmolStr;

use super::annotation::{Declared, Type};
use super::bind::Arguments;
use super::entry::Given;
use super::flow::Cx;
use super::semantics::Special;
use super::state::State;
use super::{Evaluator, Site, Tag};
use crate::source::FileId;
use crate::value::regex::{Dialect, Match, matched_text};
use crate::value::{Atom, Hole, Key, Kind, Object, ObjectId, Step, Value, join};

/// How deep types in types and dependencies of dependencies are followed.
const MAX_DEPTH: usize = 6;

/// What is made of parts of a tree is told apart by the part: no instruction gives a register from here on.
const FIRST_PART: u32 = 1 << 30;

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

/// The attribute of classes whose instances are made of fields that are checked against their annotations.
const CHECKED: &str = "__pydantic_complete__";

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
        if let Some(parser) = &given.parser {
            return self.parsed_by(cx, parser, &chosen);
        }
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
    fn made_as(&mut self, cx: &mut Cx<'_, 'p>, of: &Type, chosen: &Value, depth: usize) -> Option<Value> {
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

    /// An instance of a class whose fields are checked, made of what somebody chose; what is one already stays as it is.
    fn model_of(&mut self, cx: &mut Cx<'_, 'p>, class: ObjectId, chosen: &Value) -> Option<Value> {
        if chosen.objects().any(|id| self.class_of(cx.state, id).is_some()) {
            return Some(chosen.clone());
        }
        let mut arguments = Arguments::default();
        self.spread_named(cx, &mut arguments, chosen);
        match chosen.holes().first().map(|hole| (*hole).clone()) {
            Some(hole) => self.instantiate(&mut at_part(cx, &hole), class, arguments),
            None => self.instantiate(cx, class, arguments),
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

    /// A model as a dictionary, and likewise the models that it holds.
    pub(super) fn dumped(&mut self, cx: &mut Cx<'_, 'p>, value: &Value, depth: usize) -> Value {
        let mut result = value.filter(|atom| !matches!(atom, Atom::Object(_)));
        for id in value.objects().collect::<Vec<_>>() {
            let Some(object) = self.read(cx.state, id).cloned() else { continue };
            let is_model = matches!(object.kind, Kind::Instance(class) if self.is_checked(cx.state, class));
            let mut part = Value::object(id);
            if depth < MAX_DEPTH && (is_model || object.kind == Kind::List) {
                let mut made = Object::new(if is_model { Kind::Dict } else { Kind::List });
                for (key, one) in &object.fields {
                    let key = match key {
                        Key::Name(name) if is_model => Key::Item(name.clone()),
                        key if !is_model => key.clone(),
                        _ => continue,
                    };
                    made.set_field(key, self.dumped(cx, one, depth + 1));
                }
                made.rest = self.dumped(cx, &object.rest, depth + 1);
                let site = Site { register: FIRST_PART | id.0, ..cx.site(Tag::NATIVE) };
                part = Value::object(self.new_object(cx.state, site, made));
            }
            result = join::join(&result, &part);
        }
        result
    }

    /// Whether instances of a class are made of fields that are checked.
    pub(super) fn is_checked(&mut self, state: &State, class: ObjectId) -> bool {
        self.class_attribute(state, class, CHECKED) == Some(Value::bool(true))
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

    /// A field of an instance whose class has it checked: by its annotation, by what stands beside it, and by functions of
    /// the class.
    pub(super) fn checked_field(
        &mut self,
        cx: &mut Cx<'_, 'p>,
        class: ObjectId,
        name: &str,
        value: Value,
    ) -> Option<Value> {
        let validators = self.validators(cx.state, class, name);
        let mut value = value;
        for (function, _) in validators.iter().filter(|(_, first)| *first) {
            value = self.validated(cx, class, function, value)?;
        }
        if let Some((file, text)) = self.field_annotation(cx, class, name) {
            let of = self.annotated(cx, file, &text);
            value = self.made_as(cx, &of, &value, 0)?;
        }
        let declared = self.class_attribute(cx.state, class, name);
        if let Some(declared) = declared.and_then(|declared| self.declared(cx.state, &declared)) {
            value = matching(value, declared.pattern.as_deref());
        }
        for (function, _) in validators.iter().filter(|(_, first)| !*first) {
            value = self.validated(cx, class, function, value)?;
        }
        Some(value)
    }

    /// What a function of a class makes of a field's value. What it is told beside that is nobody's.
    fn validated(&mut self, cx: &mut Cx<'_, 'p>, class: ObjectId, function: &Value, value: Value) -> Option<Value> {
        let bound = self.descriptor(cx, function, &Value::object(class), class);
        let takes = self.describe(cx.state, &bound).map_or(1, |described| described.parameters.len());
        self.call(cx, &bound, Arguments::of([value, Value::unknown()].into_iter().take(takes)))
    }

    /// The arguments of which an instance is made, after what the class does with all of them.
    pub(super) fn prepared(&mut self, cx: &mut Cx<'_, 'p>, class: ObjectId, arguments: Arguments) -> Option<Arguments> {
        let mut arguments = arguments;
        for (function, _) in self.validators(cx.state, class, "").into_iter().filter(|(_, first)| *first) {
            let data = match &arguments.tree {
                Some(tree) => Value::of(Atom::Symbol(tree.clone())),
                None => {
                    let mut dict = Object::with_rest(Kind::Dict, arguments.named_rest.clone());
                    for (name, value) in &arguments.named {
                        dict.set_field(Key::Item(name.clone()), value.clone());
                    }
                    self.allocate(cx, dict)
                }
            };
            let data = self.validated(cx, class, &function, data)?;
            arguments = Arguments::default();
            self.spread_named(cx, &mut arguments, &data);
        }
        Some(arguments)
    }

    /// What a class does with an instance whose fields are there.
    pub(super) fn completed(&mut self, cx: &mut Cx<'_, 'p>, class: ObjectId, instance: &Value) -> Option<()> {
        for (function, _) in self.validators(cx.state, class, "").into_iter().filter(|(_, first)| !*first) {
            let bound = self.descriptor(cx, &function, instance, class);
            self.call(cx, &bound, Arguments::default())?;
        }
        Some(())
    }

    /// The functions of a class that check one of its fields, or whole instances where the name is empty; whether each of them does so
    /// before the type is looked at.
    fn validators(&mut self, state: &State, class: ObjectId, field: &str) -> Vec<(Value, bool)> {
        let mut found = Vec::new();
        for id in self.line(state, class).classes {
            let Some(object) = self.read(state, id).cloned() else { continue };
            for (_, attribute) in &object.fields {
                let Some(of) = attribute.objects().next().and_then(|id| self.read(state, id).cloned()) else {
                    continue;
                };
                let Some(fields) = of.name("_pydantic_fields").and_then(|fields| fields.objects().next()) else {
                    continue;
                };
                let is_field =
                    |value: &Value| value.only_str().is_some_and(|one| one == field || one == "*" && !field.is_empty());
                if self.read(state, fields).is_some_and(|fields| fields.items().any(|(_, one)| is_field(one))) {
                    let function = of.name("_pydantic_function").cloned().unwrap_or_default();
                    let first =
                        of.name("_pydantic_mode").and_then(Value::only_str).is_some_and(|mode| mode == "before");
                    found.push((function, first));
                }
            }
        }
        found
    }

    /// The annotation of a field in the class or one above it, with the file in which it stands.
    fn field_annotation(&mut self, cx: &mut Cx<'_, 'p>, class: ObjectId, name: &str) -> Option<(FileId, SmolStr)> {
        for id in self.line(cx.state, class).classes {
            let Some(object) = self.read(cx.state, id).cloned() else { continue };
            let Kind::Class(told) = &object.kind else { continue };
            let pairs = object.name("__annotations__").and_then(|list| self.exact_items(cx, list));
            for pair in pairs.unwrap_or_default() {
                let items = self.exact_items(cx, &pair).unwrap_or_default();
                if let [have, _, text] = items.as_slice()
                    && have.only_str().is_some_and(|have| have == name)
                {
                    return Some((told.origin.file, text.only_str()?.clone()));
                }
            }
        }
        None
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
fn at_part<'a, 'p>(cx: &'a mut Cx<'_, 'p>, hole: &Hole) -> Cx<'a, 'p> {
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
fn matching(value: Value, pattern: Option<&str>) -> Value {
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
