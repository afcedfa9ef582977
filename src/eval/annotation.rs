//! What the text of an annotation stands for.
//!
//! Its names are resolved and its calls are made where it stands, as evaluation does it, so that it plays no part by which
//! name something was imported, nor whether an alias was made of it.

use smol_str::{SmolStr, format_smolstr};

use super::Evaluator;
use super::bind::Arguments;
use super::entry::Entry;
use super::flow::Cx;
use crate::source::FileId;
use crate::value::{Atom, Key, Kind, Object, Value};

/// How deep types in types are followed.
const MAX_DEPTH: u32 = 8;

/// A type as an annotation names it.
#[derive(Clone, Debug)]
pub(super) enum Type {
    /// What a name stands for: a class, an API, something else.
    Named(Value),
    /// A class with arguments: `list[int]`.
    Generic(SmolStr, Vec<Type>),
    /// What a call declares: `Field(pattern="…")`, `Depends(f)`.
    Declared(Declared),
}

/// What a library's call declares beside a type, as a default or in an annotation.
#[derive(Clone, PartialEq, Default, Debug)]
pub struct Declared {
    /// What a text has to match.
    pub(super) pattern: Option<SmolStr>,
    /// By which other name a field is sent.
    pub(super) alias: Option<SmolStr>,
    /// What is called to make the value; nothing: the class of its annotation.
    pub(super) dependency: Option<Value>,
}

/// The member of a record by which it is known for a type with arguments, for a declaration, for a dependency.
pub(super) const GENERIC: &str = "<generic>";
pub(super) const DECLARED: &str = "dataclass_field";
pub(super) const DEPENDENCY: &str = "<dependency>";
/// Types whose arguments are kept where a program makes an alias.
const ALIASED: [&str; 6] = [
    "typing.Annotated",
    "typing.Literal",
    "typing.Optional",
    "typing.Union",
    "typing_extensions.Annotated",
    "typing_extensions.Literal",
];

impl<'p> Evaluator<'p> {
    /// What the text of an annotation stands for in a file.
    pub(super) fn annotated(&mut self, cx: &mut Cx<'_, 'p>, file: FileId, text: &str) -> Type {
        let found = self.at_top(file, cx.state, |this, cx| this.read_type(cx, text, 0));
        found.unwrap_or_else(|| Type::Named(Value::unknown()))
    }

    /// The type from outside that an annotation in a file names first: `aws-lambda.S3Event` of `S3Event`.
    pub fn outside_type(&mut self, entry: &Entry, file: FileId, annotation: &str) -> Option<SmolStr> {
        let name = annotation.split(['[', '(', '<', '|']).next().unwrap_or_default().trim();
        let (first, rest) = name.split_once('.').unwrap_or((name, ""));
        if let Some((_, path)) = self.program.module(file)?.types.iter().find(|(local, _)| local == first) {
            return Some(if rest.is_empty() { path.clone() } else { format_smolstr!("{path}.{rest}") });
        }
        let mut state = entry.state.clone();
        let named = self.at_top(file, &mut state, |this, cx| this.named(cx, name))?;
        named.apis().next().map(|api| self.apis.path(api).clone())
    }

    fn read_type(&mut self, cx: &mut Cx<'_, 'p>, text: &str, depth: u32) -> Type {
        let text = text.trim();
        if depth > MAX_DEPTH {
            return Type::Named(Value::unknown());
        }
        let alternatives = split(text, '|');
        if alternatives.len() > 1 {
            let all = alternatives.into_iter().map(|one| self.read_type(cx, one, depth + 1)).collect();
            return Type::Generic("typing.Union".into(), all);
        }
        if let Some(inside) = quoted(text) {
            return self.read_type(cx, &inside, depth + 1);
        }
        let (name, behind) = text.split_at(text.find(['[', '(', '<']).unwrap_or(text.len()));
        let named = self.named(cx, name.trim());
        let inside = |open, close| behind.strip_prefix(open).and_then(|inside: &str| inside.strip_suffix(close));
        if let Some(arguments) = inside('[', ']') {
            let path = named.apis().next().map(|api| self.apis.path(api).clone()).unwrap_or_default();
            let arguments = split(arguments, ',').into_iter().map(|one| self.read_type(cx, one, depth + 1)).collect();
            return Type::Generic(path, arguments);
        }
        if let Some(arguments) = inside('(', ')') {
            let arguments = self.read_arguments(cx, arguments);
            let made = self.call(cx, &named, arguments).unwrap_or_else(Value::unknown);
            return self.as_type(cx, &made);
        }
        self.as_type(cx, &named)
    }

    /// The arguments of a call in an annotation: names and constants.
    fn read_arguments(&mut self, cx: &mut Cx<'_, 'p>, text: &str) -> Arguments {
        let mut arguments = Arguments::default();
        for one in split(text, ',') {
            let keyword = one.split_once('=').filter(|(name, _)| !name.contains(['"', '\'', '(', '[']));
            let (name, text) = keyword.map_or((None, one), |(name, text)| (Some(name.trim()), text));
            let value = match quoted(text.trim()) {
                Some(text) => Value::str(text),
                None => self.named(cx, text.trim()),
            };
            match name {
                Some(name) => arguments.set_named(name.into(), value),
                None => arguments.push(value),
            }
        }
        arguments
    }

    /// What a name or a path of names stands for.
    fn named(&mut self, cx: &mut Cx<'_, 'p>, name: &str) -> Value {
        let is_name =
            |part: &str| !part.is_empty() && part.chars().all(|c| c.is_alphanumeric() || matches!(c, '_' | '$'));
        let parts: Vec<&str> = name.split('.').map(str::trim).collect();
        match parts.as_slice() {
            ["None"] => Value::null(),
            [first, rest @ ..] if parts.iter().all(|part| is_name(part)) => {
                let first = self.global(cx, &SmolStr::new(first));
                rest.iter().fold(first, |value, name| self.member(cx, &value, &SmolStr::new(name)))
            }
            _ => Value::unknown(),
        }
    }

    /// The type that a value is: a class, an alias, what a call declares.
    pub(super) fn as_type(&mut self, cx: &mut Cx<'_, 'p>, value: &Value) -> Type {
        let Some(Atom::Object(id)) = value.only() else { return Type::Named(value.clone()) };
        let Some(object) = self.read(cx.state, *id).cloned() else { return Type::Named(value.clone()) };
        if let Some(path) = object.name(GENERIC).and_then(Value::only_str) {
            let arguments = object.items().map(|(_, one)| one.clone()).collect::<Vec<_>>();
            return Type::Generic(path.clone(), arguments.iter().map(|one| self.as_type(cx, one)).collect());
        }
        match declared_by(&object) {
            Some(declared) => Type::Declared(declared),
            None => Type::Named(value.clone()),
        }
    }

    /// What a value declares: the default of a field or parameter, or what stands beside a type.
    pub(super) fn declared(&mut self, state: &super::state::State, value: &Value) -> Option<Declared> {
        declared_by(self.read(state, value.objects().next()?)?)
    }

    /// `Annotated[str, …]` where a program makes an alias of it.
    pub(super) fn alias(&mut self, cx: &mut Cx<'_, 'p>, path: &SmolStr, key: &Value) -> Option<Value> {
        if !ALIASED.contains(&path.as_str()) {
            return None;
        }
        let is_tuple = key.objects().any(|id| self.read(cx.state, id).is_some_and(|key| key.kind == Kind::Tuple));
        let several = self.exact_items(cx, key).filter(|_| is_tuple);
        let mut object = Object::sequence(Kind::Record, several.unwrap_or_else(|| vec![key.clone()]));
        object.set_field(Key::Name(GENERIC.into()), Value::str(path.clone()));
        Some(self.allocate(cx, object))
    }
}

/// What a record declares.
fn declared_by(object: &Object) -> Option<Declared> {
    let dependency = object.name(DEPENDENCY).cloned();
    object.name(DECLARED).or(dependency.as_ref())?;
    let text = |name: &str| object.name(name).and_then(|value| value.only_str().cloned());
    Some(Declared { pattern: text("pattern"), alias: text("alias"), dependency })
}

/// The text of a literal without a prefix but `r`; one with an escape is not read.
fn quoted(text: &str) -> Option<SmolStr> {
    let raw = text.strip_prefix('r').unwrap_or(text);
    let quote = raw.chars().next().filter(|quote| matches!(quote, '"' | '\''))?;
    let inside = raw[1..].strip_suffix(quote).filter(|inside| !inside.contains(quote))?;
    (raw.len() < text.len() || !inside.contains('\\')).then(|| SmolStr::new(inside))
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
