//! What annotations say about what a library gives: which class, and whether that is harmless.
//!
//! An annotation is kept as text. Its names are resolved where it stands, as evaluation does it, so that it plays no part by
//! which name something was imported.

use smol_str::{SmolStr, format_smolstr};

use super::Evaluator;
use super::entry::{Entry, Given};
use super::flow::Cx;
use super::state::State;
use crate::source::FileId;
use crate::value::regex::{Dialect, Match, matched_text};
use crate::value::{Atom, Hole, Key, Kind, Object, ObjectId, Step, Value, join};

/// How deep classes in classes are followed.
const MAX_DEPTH: u32 = 4;

/// What is made of parts of a tree is told apart by the part: the sites of instances and of lists of them count from here.
const FIRST_MODEL: u16 = 64;
const FIRST_LIST: u16 = 30_064;
const MANY: u32 = 30_000;

/// Classes whose instances hold no text of a client, and calls that stand for what the program itself gives.
const HARMLESS: [&str; 47] = [
    "None",
    "aws_lambda_powertools.event_handler.api_gateway.Response",
    "bool",
    "datetime.date",
    "datetime.datetime",
    "datetime.time",
    "datetime.timedelta",
    "decimal.Decimal",
    "fastapi.BackgroundTasks",
    "fastapi.Depends()",
    "fastapi.Response",
    "fastapi.Security()",
    "fastapi.background.BackgroundTasks",
    "fastapi.param_functions.Depends()",
    "fastapi.params.Depends()",
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
    "typing.Literal",
    "typing_extensions.Literal",
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

/// Classes whose subclasses are made of a client's data, each field checked against its annotation.
const MODELS: [&str; 4] = ["msgspec.Struct", "pydantic.BaseModel", "pydantic.main.BaseModel", "sqlmodel.SQLModel"];

/// An annotation, read.
#[derive(Clone, PartialEq, Debug)]
struct Type {
    /// Empty for what is no name.
    name: SmolStr,
    arguments: Vec<Type>,
    /// What stands in the brackets of a call: `constr(pattern="[a-z]+")`.
    called: Option<SmolStr>,
}

impl<'p> Evaluator<'p> {
    /// What a library gives for an annotated parameter, where a client chose what it is made of.
    pub(super) fn given_as(&mut self, cx: &mut Cx<'_, 'p>, given: &Given, chosen: Value) -> Value {
        let Some(annotation) = &given.annotation else { return matching(chosen, given.pattern.as_deref()) };
        let read = read(annotation);
        let value = self.made_as(cx, given.origin.file, &read, &chosen, 0);
        matching(value, given.pattern.as_deref())
    }

    /// The type from outside that an annotation in a file names first: `aws-lambda.S3Event` of `S3Event`.
    pub fn outside_type(&mut self, entry: &Entry, file: FileId, annotation: &str) -> Option<SmolStr> {
        let of = read(annotation);
        let (first, rest) = of.name.split_once('.').unwrap_or((&of.name, ""));
        if let Some((_, path)) = self.program.module(file)?.types.iter().find(|(local, _)| local == first) {
            return Some(if rest.is_empty() { path.clone() } else { format_smolstr!("{path}.{rest}") });
        }
        let mut state = entry.state.clone();
        let named = self.at_top(file, &mut state, |this, cx| this.named(cx, file, &of))?;
        named.apis().next().map(|api| self.apis.path(api).clone())
    }

    /// What is made as an annotation says of what a client chose.
    fn made_as(&mut self, cx: &mut Cx<'_, 'p>, file: FileId, of: &Type, chosen: &Value, depth: u32) -> Value {
        if self.is_harmless(cx, file, of) {
            return Value::unknown();
        }
        let named = self.named(cx, file, of);
        if self.is_one_of(&named, &ANNOTATED) {
            let pattern = of.arguments.iter().find_map(|argument| pattern_in(argument.called.as_deref()?));
            let value = match of.arguments.first() {
                Some(first) => self.made_as(cx, file, first, chosen, depth),
                None => chosen.clone(),
            };
            return matching(value, pattern.as_deref());
        }
        if of.called.is_some() {
            return matching(chosen.clone(), of.called.as_deref().and_then(pattern_in).as_deref());
        }
        if of.name == UNION || self.is_one_of(&named, &["typing.Optional", "typing.Union"]) {
            let made = of.arguments.iter().map(|one| self.made_as(cx, file, one, chosen, depth));
            return join::join_all(made.collect::<Vec<_>>());
        }
        if let ([element], true) = (of.arguments.as_slice(), self.is_one_of(&named, &CONTAINERS)) {
            let Some(Atom::Symbol(hole)) = chosen.only() else { return chosen.clone() };
            let each = self.child(hole, Step::Any, cx.origin);
            let one = self.made_as(cx, file, element, &each, depth);
            let site = cx.site(FIRST_LIST + (hole.symbol.0 % MANY) as u16);
            return match one.objects().next() {
                Some(_) => Value::object(self.new_object(cx.state, site, Object::with_rest(Kind::List, one.clone()))),
                None => chosen.clone(),
            };
        }
        match (named.only(), chosen.only()) {
            (Some(Atom::Object(class)), Some(Atom::Symbol(hole))) if depth < MAX_DEPTH => {
                let (class, hole) = (*class, hole.clone());
                self.model_of(cx, class, &hole, depth).unwrap_or_else(|| chosen.clone())
            }
            _ => chosen.clone(),
        }
    }

    /// An instance of a class whose fields a client chose, as far as their annotations let him.
    fn model_of(&mut self, cx: &mut Cx<'_, 'p>, class: ObjectId, hole: &Hole, depth: u32) -> Option<Value> {
        let line = self.line(cx.state, class);
        let model = line.outside.iter().any(|api| MODELS.contains(&self.apis.path(*api).as_str()));
        if !model {
            return None;
        }
        // What is no field, as a method that gives all of them, has anything of the client's.
        let object = Object { rest: Value::symbol(hole.clone()), ..Object::new(Kind::Instance(class)) };
        let id = self.new_object(cx.state, cx.site(FIRST_MODEL + (hole.symbol.0 % MANY) as u16), object);
        for (name, file, annotation) in self.annotated_fields(cx, class) {
            let chosen = self.child(hole, Step::Key(name.clone()), cx.origin);
            let made = self.made_as(cx, file, &read(&annotation), &chosen, depth + 1);
            let field = self.class_attribute(cx.state, class, &name);
            let pattern = field.and_then(|field| self.declared_pattern(cx.state, &field));
            self.write(cx.state, id, Key::Name(name), matching(made, pattern.as_deref()));
        }
        Some(Value::object(id))
    }

    /// The pattern of a field or parameter that a library declares: `Field(pattern="[a-z]+")`.
    pub(super) fn declared_pattern(&mut self, state: &State, declared: &Value) -> Option<SmolStr> {
        let object = self.read(state, declared.objects().next()?)?;
        object.name("dataclass_field")?;
        object.name("pattern")?.only_str().cloned()
    }

    /// The annotated fields of a class and those above it, with the file in which each stands.
    fn annotated_fields(&mut self, cx: &mut Cx<'_, 'p>, class: ObjectId) -> Vec<(SmolStr, FileId, SmolStr)> {
        let mut fields: Vec<(SmolStr, FileId, SmolStr)> = Vec::new();
        for id in self.line(cx.state, class).classes {
            let Some(object) = self.read(cx.state, id).cloned() else { continue };
            let Kind::Class(told) = &object.kind else { continue };
            let pairs = object.name("__annotations__").and_then(|list| self.exact_items(cx, list));
            for pair in pairs.unwrap_or_default() {
                let items = self.exact_items(cx, &pair).unwrap_or_default();
                let [name, _, text] = items.as_slice() else { continue };
                let names = (name.only_str().cloned(), text.only_str().cloned());
                if let (Some(name), Some(text)) = names
                    && !fields.iter().any(|(have, ..)| *have == name)
                {
                    fields.push((name, told.origin.file, text));
                }
            }
        }
        fields
    }

    /// An instance of the class of the program that an annotation names, made of what such annotations name in turn: so
    /// frameworks give each other's parts to classes.
    pub(super) fn injected(&mut self, cx: &mut Cx<'_, 'p>, file: FileId, annotation: &str) -> Option<Value> {
        let named = self.named(cx, file, &read(annotation));
        let Some(Atom::Object(class)) = named.only() else { return None };
        let class = *class;
        let made = self.making.len() < MAX_DEPTH as usize && !self.making.contains(&class);
        let is_class = self.read(cx.state, class).is_some_and(|object| matches!(object.kind, Kind::Class(_)));
        if !made || !is_class {
            return None;
        }
        self.making.push(class);
        let instance = self.any_instance(cx, class, None);
        self.making.pop();
        Some(instance)
    }

    /// Whether nothing that a client sends as an annotated value can do harm: numbers, dates, words of a closed set, and
    /// what does not come from the client at all.
    fn is_harmless(&mut self, cx: &mut Cx<'_, 'p>, file: FileId, of: &Type) -> bool {
        let named = self.named(cx, file, of);
        let mut arguments = of.arguments.iter();
        if of.name == UNION || self.is_one_of(&named, &CONTAINERS) {
            return !of.arguments.is_empty() && arguments.all(|one| self.is_harmless(cx, file, one));
        }
        if self.is_one_of(&named, &ANNOTATED) {
            return arguments
                .enumerate()
                .any(|(at, one)| (at == 0 || one.called.is_some()) && self.is_harmless(cx, file, one));
        }
        match named.only() {
            Some(Atom::Api(api)) => {
                let called = if of.called.is_some() { "()" } else { "" };
                let path = self.apis.path(*api);
                HARMLESS.iter().any(|harmless| harmless.strip_suffix(called) == Some(path.as_str()))
            }
            Some(Atom::Object(class)) => self.is_enum(cx.state, *class),
            Some(Atom::Null) => true,
            _ => false,
        }
    }

    fn is_one_of(&self, named: &Value, paths: &[&str]) -> bool {
        matches!(named.only(), Some(Atom::Api(api)) if paths.contains(&self.apis.path(*api).as_str()))
    }

    /// What the name of a type stands for where it is written.
    fn named(&mut self, cx: &mut Cx<'_, 'p>, file: FileId, of: &Type) -> Value {
        if of.name == "None" {
            return Value::null();
        }
        let mut parts = of.name.split('.').map(|part| SmolStr::new(part.trim()));
        let Some(first) = parts.next().filter(|first| !first.is_empty() && of.name != UNION) else {
            return Value::unknown();
        };
        let rest: Vec<SmolStr> = parts.collect();
        let found = self.at_top(file, cx.state, |this, cx| {
            let first = this.global(cx, &first);
            rest.iter().fold(first, |value, name| this.member(cx, &value, name))
        });
        found.unwrap_or_else(Value::unknown)
    }
}

/// Text of a client that has to match a pattern.
fn matching(value: Value, pattern: Option<&str>) -> Value {
    let text = pattern.and_then(|pattern| matched_text(pattern, "", Dialect::Python, Match::Anywhere));
    match text {
        Some(text) => value.map_holes(&mut |hole| Hole { text: hole.text.meet(&text), ..hole.clone() }),
        None => value,
    }
}

/// The pattern among the arguments of a call: `pattern=r"[a-z]+"`.
fn pattern_in(arguments: &str) -> Option<SmolStr> {
    let (_, after) = arguments.split_once("pattern=").or_else(|| arguments.split_once("regex="))?;
    let raw = after.strip_prefix('r').unwrap_or(after);
    let quote = raw.chars().next().filter(|quote| matches!(quote, '"' | '\''))?;
    let (pattern, _) = raw[1..].split_once(quote)?;
    (raw.len() < after.len() || !pattern.contains('\\')).then(|| SmolStr::new(pattern))
}

/// The name of `A | B`.
const UNION: &str = "|";

/// Reads an annotation; what is not understood has no name.
fn read(text: &str) -> Type {
    let text = text.trim();
    let alternatives = split(text, '|');
    if alternatives.len() > 1 {
        let arguments = alternatives.into_iter().map(read).collect();
        return Type { name: UNION.into(), arguments, called: None };
    }
    for quote in ['"', '\''] {
        let quoted = text.strip_prefix(quote).and_then(|text| text.strip_suffix(quote));
        if let Some(inside) = quoted.filter(|inside| !inside.contains(quote)) {
            return read(inside);
        }
    }
    let end = text.find(['[', '(', '<']).unwrap_or(text.len());
    let (name, behind) = text.split_at(end);
    let is_name = |c: char| c.is_alphanumeric() || matches!(c, '_' | '.' | '$');
    let name = if name.trim().chars().all(is_name) { name.trim() } else { "" };
    let inside = |open, close| behind.strip_prefix(open).and_then(|inside: &str| inside.strip_suffix(close));
    let arguments = inside('[', ']').map(|inside| split(inside, ',').into_iter().map(read).collect());
    Type { name: name.into(), arguments: arguments.unwrap_or_default(), called: inside('(', ')').map(SmolStr::new) }
}

/// The parts of a text between separators that stand in no brackets and quotes.
fn split(text: &str, separator: char) -> Vec<&str> {
    let (mut parts, mut start, mut depth, mut quote) = (Vec::new(), 0, 0_i32, None);
    for (at, c) in text.char_indices() {
        match (quote, c) {
            (Some(open), c) if c == open => quote = None,
            (Some(_), _) => {}
            (None, '"' | '\'') => quote = Some(c),
            (None, '[' | '(' | '{') => depth += 1,
            (None, ']' | ')' | '}') => depth -= 1,
            (None, c) if c == separator && depth == 0 => {
                parts.push(&text[start..at]);
                start = at + c.len_utf8();
            }
            _ => {}
        }
    }
    parts.push(&text[start..]);
    parts.into_iter().filter(|part| !part.trim().is_empty()).collect()
}
