//! Functions for people and for those who call them: what they are called, where they stand, and what they take.

use smol_str::SmolStr;

use super::annotation::Declared;
use super::flow::FunctionSite;
use super::semantics::Special;
use super::state::State;
use super::{Entry, Evaluator};
use crate::ir::ParameterKind;
use crate::source::Span;
use crate::value::{Atom, Callee, Key, Kind, ObjectId, Value};

/// A function as people call it.
#[derive(Clone, Debug)]
pub struct Described {
    pub name: SmolStr,
    pub origin: Span,
    /// The text of the annotation of the variable that it is the value of.
    pub annotation: Option<SmolStr>,
    /// Without a method's first one.
    pub parameters: Vec<DescribedParameter>,
}

/// A parameter of a function.
#[derive(Clone, Debug)]
pub struct DescribedParameter {
    pub name: SmolStr,
    pub origin: Span,
    pub kind: ParameterKind,
    /// Whether a call may leave it out.
    pub optional: bool,
    /// The text of its annotation.
    pub annotation: Option<SmolStr>,
    /// What its default declares about it.
    pub declared: Option<Declared>,
}

impl<'p> Evaluator<'p> {
    /// The function of the project that a value is, for people: its name, the bytes of its name, its parameters' names.
    pub fn described(&mut self, entry: &Entry, value: &Value) -> Option<Described> {
        self.describe(&entry.state, value)
    }

    pub(super) fn describe(&mut self, state: &State, value: &Value) -> Option<Described> {
        value.atoms().iter().find_map(|atom| {
            let (id, bound) = match atom {
                Atom::Object(id) => (*id, false),
                Atom::Bound(bound) => match bound.callee {
                    Callee::Object(id) => (id, true),
                    _ => return None,
                },
                _ => return None,
            };
            if let Some((_, site)) = self.function_of(state, id) {
                let method = bound && self.language(site.file).receiver_is_parameter();
                let described = self.described_as(state, id, site, method);
                return Some(self.known_as(state, id, described));
            }
            let object = self.read(state, id)?.clone();
            let called = match &object.kind {
                Kind::Instance(class) => self.class_special(state, *class, Special::Call)?,
                _ => return None,
            };
            let called = called.objects().next()?;
            let (_, site) = self.function_of(state, called)?;
            let described = self.described_as(state, called, site, true);
            Some(self.known_as(state, id, described))
        })
    }

    /// What stands for a function of the program, by what is told of that: an object of a library, or a function that it made.
    fn known_as(&mut self, state: &State, id: ObjectId, described: Described) -> Described {
        if !self.program.project().is_library(described.origin.file) {
            return described;
        }
        let Some(object) = self.read(state, id).cloned() else { return described };
        let held = match object.kind {
            Kind::Function(_) => object.name("__wrapped__").into_iter().collect(),
            _ => object.fields.iter().map(|(_, value)| value).collect::<Vec<_>>(),
        };
        let functions = held.into_iter().flat_map(Value::objects);
        let wrapped = functions.filter_map(|id| self.function_of(state, id)).map(|(_, site)| site.function).next();
        match wrapped {
            Some(function) => Described { name: function.name.clone(), origin: function.name_origin, ..described },
            None => described,
        }
    }

    fn described_as(&mut self, state: &State, id: ObjectId, site: FunctionSite<'_>, method: bool) -> Described {
        let function = self.read(state, id).cloned();
        let default = |at: usize| function.as_ref()?.field(&Key::Index(at as i64)).cloned();
        let mut declared = |at: usize| self.declared(state, &default(at)?);
        let parameters = site.function.parameters.iter().enumerate().skip(usize::from(method));
        let parameters = parameters.map(|(at, parameter)| DescribedParameter {
            name: parameter.name.clone(),
            origin: parameter.origin,
            kind: parameter.kind,
            optional: parameter.optional,
            annotation: parameter.annotation.clone(),
            declared: declared(at),
        });
        let parameters = parameters.collect();
        let name = site.function.name_origin;
        let declared =
            self.program.module(site.file).and_then(|module| module.declared.iter().find(|one| one.0 == name));
        Described {
            name: site.function.name.clone(),
            origin: site.function.name_origin,
            annotation: declared.map(|(_, annotation)| annotation.clone()),
            parameters,
        }
    }
}
