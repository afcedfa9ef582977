//! Values for people: what arrives at a sink, and what an expression may be.

use crate::eval::Evaluator;
use crate::eval::state::State;
use crate::source::Span;
use crate::value::{Atom, Callee, Cleared, Key, Kind, Object, Piece, Template, Value, join};

impl Evaluator<'_> {
    /// A template for people.
    pub(super) fn show_template(&self, template: &Template) -> String {
        let mut parts: Vec<String> = Vec::new();
        let mut literal = String::new();
        for piece in template.pieces.iter() {
            if let Piece::Literal(text, _) = piece {
                literal.push_str(text);
                continue;
            }
            if !literal.is_empty() {
                parts.push(format!("{:?}", std::mem::take(&mut literal)));
            }
            parts.push(match piece {
                Piece::Hole(hole) => format!("⟨{}⟩", self.symbols.path(hole.symbol)),
                _ => "…".to_owned(),
            });
        }
        if !literal.is_empty() || parts.is_empty() {
            parts.push(format!("{literal:?}"));
        }
        parts.join(" ")
    }

    /// A value for people and tests.
    pub(in crate::eval) fn show(&self, state: &State, value: &Value) -> String {
        let value = join::bake(value, &state.facts);
        let mut parts: Vec<String> = value.atoms().iter().map(|atom| self.show_atom(state, atom, 0)).collect();
        parts.dedup();
        if parts.is_empty() { "nothing".into() } else { parts.join(" | ") }
    }

    fn show_atom(&self, state: &State, atom: &Atom, depth: u32) -> String {
        let inner = |value: &Value| {
            let parts: Vec<String> = value.atoms().iter().map(|atom| self.show_atom(state, atom, depth + 1)).collect();
            parts.join(" | ")
        };
        match atom {
            Atom::Missing => "missing".into(),
            Atom::Null => "None".into(),
            Atom::Undefined => "undefined".into(),
            Atom::Bool(true) => "True".into(),
            Atom::Bool(false) => "False".into(),
            Atom::Int(number) => number.to_string(),
            Atom::Float(number) => f64::from_bits(number.0).to_string(),
            Atom::Str(text) => format!("{text:?}"),
            Atom::Text(template) => self.show_template(template),
            Atom::Symbol(hole) if hole.cleared == Cleared::ALL => {
                format!("checked ⟨{}⟩", self.symbols.path(hole.symbol))
            }
            Atom::Symbol(hole) => format!("⟨{}⟩", self.symbols.path(hole.symbol)),
            Atom::Number => "number".into(),
            Atom::Unknown => "unknown".into(),
            Atom::Api(id) => self.apis.path(*id).to_string(),
            Atom::Regex(pattern, flags) => format!("/{pattern}/{flags}"),
            Atom::Bound(bound) => match &bound.callee {
                Callee::Object(id) => self.show_atom(state, &Atom::Object(*id), depth),
                Callee::Native(name) => format!("{}.{name}", inner(&bound.receiver)),
                Callee::Api(id) => self.apis.path(*id).to_string(),
            },
            Atom::Object(id) => match state.object(*id) {
                Some(object) if depth < 3 => self.show_object(state, object, depth),
                _ => "object".into(),
            },
        }
    }

    fn show_object(&self, state: &State, object: &Object, depth: u32) -> String {
        let inner = |value: &Value| {
            let parts: Vec<String> = value.atoms().iter().map(|atom| self.show_atom(state, atom, depth + 1)).collect();
            parts.join(" | ")
        };
        let name = match &object.kind {
            Kind::Function(function) => {
                let module = self.program.module(function.file);
                return module
                    .map_or_else(String::new, |module| format!("{}()", module.function(function.function).name));
            }
            Kind::Class(class) => return format!("class {}", class.name),
            Kind::Module(file) => return format!("module {}", self.program.project().path(*file)),
            Kind::Instance(class) => match state.object(*class).map(|class| &class.kind) {
                Some(Kind::Class(class)) => class.name.to_string(),
                _ => "object".into(),
            },
            other => format!("{other:?}").to_lowercase(),
        };
        let mut parts: Vec<String> = object
            .fields
            .iter()
            .take(12)
            .map(|(key, value)| match key {
                Key::Index(_) => inner(value),
                Key::Name(name) | Key::Constant(name) => format!("{name}={}", inner(value)),
                Key::Item(name) => format!("{name:?}: {}", inner(value)),
            })
            .collect();
        if !object.rest.is_nothing() {
            parts.push(format!("*: {}", inner(&object.rest)));
        }
        format!("{name}({})", parts.join(", "))
    }

    pub(in crate::eval) fn reveal(&mut self, origin: Span, shown: String) {
        let seen = self.revealed.entry(origin).or_default();
        if !seen.contains(&shown) {
            seen.push(shown);
        }
    }
}
