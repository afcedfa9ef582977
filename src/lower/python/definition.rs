//! Functions, lambdas and classes: their heads run where they stand, their bodies become functions of the module.

use smol_str::{SmolStr, format_smolstr};
use tree_sitter::Node;

use super::fields::fields;
use super::scope::{ScopeId, alias_head, type_parameter_name};
use super::{Body, Head, Lowering};
use crate::ir::{Argument, ArgumentKind};
use crate::ir::{Call, FunctionId, FunctionKind, Op, Parameter, ParameterKind, Place, Reg, Terminator};

/// A parameter as it is written.
struct Written<'t> {
    kind: ParameterKind,
    /// A name; in Python 2 also a tuple of names.
    target: Node<'t>,
    default: Option<Node<'t>>,
    annotation: Option<Node<'t>>,
    node: Node<'t>,
}

impl<'t> Lowering<'t> {
    pub(super) fn decorated_definition(&mut self, node: Node<'t>) {
        let mut decorators = Vec::new();
        for child in self.children(node) {
            if child.kind() == "decorator"
                && let Some(decorator) = self.inner(child)
            {
                decorators.push((self.expr(decorator), child));
            }
        }
        match node.child_by_field_id(fields().definition) {
            Some(definition) => self.definition(definition, &decorators),
            None => drop(self.emit(Op::Unknown(decorators.iter().map(|(value, _)| *value).collect()), node)),
        }
    }

    /// A function or class; its decorators are evaluated already and applied from the last to the first.
    pub(super) fn definition(&mut self, node: Node<'t>, decorators: &[(Reg, Node<'t>)]) {
        let scope = self.body.scope;
        let id = self.reserve(node);
        self.type_parameters(node, node.child_by_field_id(fields().type_parameters));
        let mut value = if node.kind() == "class_definition" {
            self.class(node, id)
        } else {
            self.body.scope = scope;
            self.function(node, id)
        };
        self.body.scope = scope;
        for (decorator, origin) in decorators.iter().rev() {
            let arguments = vec![Argument { kind: ArgumentKind::Positional, value }];
            let call = Call { callee: *decorator, arguments, construct: false, decorator: true };
            value = self.emit(Op::Call(Box::new(call)), *origin);
        }
        if let Some(name) = node.child_by_field_id(fields().name) {
            self.store_name(self.text_of(name), value, name);
        }
    }

    /// The function's number, and whether it is new: in the copies of a `finally` body it is lowered already.
    fn reserve(&mut self, node: Node<'t>) -> (FunctionId, bool) {
        if let Some(id) = self.lowered.get(&node.id()) {
            return (*id, false);
        }
        let id = self.module.reserve();
        self.lowered.insert(node.id(), id);
        (id, true)
    }

    /// Stores the type parameters of a definition; what they stand for is not known. Enters their scope.
    fn type_parameters(&mut self, owner: Node<'t>, list: Option<Node<'t>>) {
        let (Some(list), Some(scope)) = (list, self.scopes.type_parameters_of(owner)) else { return };
        self.body.scope = scope;
        for parameter in self.children(list) {
            let Some(name) = type_parameter_name(parameter) else { continue };
            let value = self.emit(Op::Unknown(Vec::new()), parameter);
            self.store_name(self.text_of(name), value, name);
        }
    }

    pub(super) fn type_alias(&mut self, node: Node<'t>) {
        let scope = self.body.scope;
        let Some((name, parameters)) = node.child_by_field_id(fields().left).and_then(alias_head) else {
            self.type_call_assignment(node);
            return;
        };
        self.type_parameters(node, parameters);
        let value = self.field(node, fields().right);
        self.body.scope = scope;
        self.store_name(self.text_of(name), value, name);
    }

    fn class(&mut self, node: Node<'t>, (id, new): (FunctionId, bool)) -> Reg {
        let bases = match node.child_by_field_id(fields().superclasses) {
            Some(list) => self.arguments(list),
            None => Vec::new(),
        };
        if new {
            let scope = self.scope_of(node);
            let outer = self.begin_body(node, id, FunctionKind::Class, scope);
            self.begin_annotations(scope);
            self.block_of(node, fields().body);
            self.end_body(outer);
        }
        self.emit(Op::Class { body: id, bases }, node)
    }

    fn function(&mut self, node: Node<'t>, (id, new): (FunctionId, bool)) -> Reg {
        let parameters = match node.child_by_field_id(fields().parameters) {
            Some(list) => self.written_parameters(list),
            None => Vec::new(),
        };
        let mut defaults = Vec::new();
        for (at, parameter) in parameters.iter().enumerate() {
            if let Some(default) = parameter.default {
                defaults.push((at as u32, self.expr(default)));
            }
        }
        if new {
            let scope = self.scope_of(node);
            self.function_body(node, id, scope, &parameters);
        }
        self.emit(Op::Function { function: id, defaults }, node)
    }

    fn function_body(&mut self, node: Node<'t>, id: FunctionId, scope: ScopeId, parameters: &[Written<'t>]) {
        let outer = self.begin_body(node, id, FunctionKind::Function, scope);
        self.body.builder.function.asynchronous = node.child(0).is_some_and(|token| token.kind() == "async");
        self.body.builder.function.generator = self.scopes.get(scope).generator;
        let mut unpacked = Vec::new();
        for parameter in parameters {
            let lowered = self.parameter(parameter);
            if parameter.target.kind() != "identifier" {
                unpacked.push((parameter.target, lowered.place.clone()));
            }
            self.body.builder.function.parameters.push(lowered);
        }
        for (target, place) in unpacked {
            let value = self.emit(Op::Load(place), target);
            self.store(target, value);
        }
        match node.child_by_field_id(fields().body) {
            Some(body) if node.kind() == "lambda" => {
                let value = self.expr(body);
                self.body.builder.terminate(Terminator::Return(value));
            }
            Some(body) => self.block(body),
            None => {}
        }
        self.end_body(outer);
    }

    pub(super) fn lambda(&mut self, node: Node<'t>) -> Reg {
        let id = self.reserve(node);
        self.function(node, id)
    }

    /// Begins the body of a definition; the result is the body around it.
    fn begin_body(&mut self, node: Node<'t>, id: FunctionId, kind: FunctionKind, scope: ScopeId) -> Body<'t> {
        let around = &self.body.builder.function;
        let named = node.child_by_field_id(fields().name);
        let name = match named {
            Some(name) if around.kind == FunctionKind::Class => {
                format_smolstr!("{}.{}", around.name, self.text_of(name))
            }
            Some(name) => SmolStr::new(self.text_of(name)),
            None => SmolStr::new_static("<lambda>"),
        };
        let head = Head { kind, name, parent: Some(self.body.id), id };
        let mut body = Body::new(head, scope, self.span(node));
        body.builder.function.name_origin = match (named, node.child_by_field_id(fields().body)) {
            (Some(name), _) => self.span(name),
            (None, Some(body)) => crate::source::Span::new(self.file, node.start_byte(), body.start_byte()),
            (None, None) => self.span(node),
        };
        std::mem::replace(&mut self.body, body)
    }

    fn end_body(&mut self, outer: Body<'t>) {
        self.return_nothing();
        let Body { id, builder, .. } = std::mem::replace(&mut self.body, outer);
        self.module.define(id, builder.finish());
    }

    fn written_parameters(&mut self, list: Node<'t>) -> Vec<Written<'t>> {
        let mut parameters: Vec<Written<'t>> = Vec::new();
        let mut kind = ParameterKind::Plain;
        for node in self.children(list) {
            match node.kind() {
                "positional_separator" => {
                    parameters.iter_mut().for_each(|parameter| parameter.kind = ParameterKind::PositionalOnly);
                }
                "keyword_separator" => kind = ParameterKind::NameOnly,
                _ => {
                    let Some(parameter) = self.written_parameter(node, kind) else { continue };
                    if parameter.kind == ParameterKind::Rest {
                        kind = ParameterKind::NameOnly;
                    }
                    parameters.push(parameter);
                }
            }
        }
        parameters
    }

    fn written_parameter(&mut self, node: Node<'t>, kind: ParameterKind) -> Option<Written<'t>> {
        let name = match node.kind() {
            "default_parameter" | "typed_default_parameter" => node.child_by_field_id(fields().name)?,
            "typed_parameter" => self.inner(node)?,
            "identifier" | "tuple_pattern" | "list_splat_pattern" | "dictionary_splat_pattern" => node,
            _ => return None,
        };
        let (kind, target) = match name.kind() {
            "list_splat_pattern" => (ParameterKind::Rest, self.inner(name)?),
            "dictionary_splat_pattern" => (ParameterKind::NamedRest, self.inner(name)?),
            _ => (kind, name),
        };
        let default = node.child_by_field_id(fields().value);
        Some(Written { kind, target, default, annotation: node.child_by_field_id(fields().annotation), node })
    }

    fn parameter(&mut self, written: &Written<'t>) -> Parameter {
        let text = self.text_of(written.target);
        let (name, place) = if written.target.kind() == "identifier" {
            (self.scopes.mangle(self.body.scope, text), self.place(text))
        } else {
            let name = SmolStr::new(text);
            (name.clone(), Place::Local(self.body.builder.local(name)))
        };
        Parameter {
            name,
            kind: written.kind,
            place,
            optional: written.default.is_some(),
            annotation: written.annotation.map(|annotation| SmolStr::new(self.text_of(annotation))),
            origin: self.span(written.node),
        }
    }
}
