//! Functions, their parameters, and what is made before a block's first statement.

use smol_str::{SmolStr, format_smolstr};
use tree_sitter::Node;

use super::class::Construction;
use super::jump::{Exit, Frame};
use super::machine::{Machine, Shape};
use super::scope::{BindingId, Scopes};
use super::{Lowering, MAX_DEPTH, protocol, syntax};
use crate::ir::{Function, FunctionId, FunctionKind, Op, Parameter, ParameterKind, Place, Reg, Test};
use crate::lower::builder::{FunctionBuilder, ModuleBuilder, tidy};
use crate::source::{FileId, Span};

/// A function while it is built.
pub(super) struct Activation<'t> {
    pub(super) builder: FunctionBuilder,
    id: FunctionId,
    /// How many functions are around it; classes around do not count.
    pub(super) level: u32,
    pub(super) frames: Vec<Frame<'t>>,
    /// The labels of the statement that comes next.
    pub(super) labels: Vec<&'t str>,
    /// What a constructor does beside its body.
    pub(super) construction: Option<Construction<'t>>,
    /// The variable of the class that is the receiver: it has its value only when the class is made.
    pub(super) own_class: Option<BindingId>,
    /// `this` is what the module exports: the module's body, and arrow functions in it.
    pub(super) receives_module: bool,
    /// The state machine whose states are being lowered.
    pub(super) machine: Option<Machine<'t>>,
}

/// What a function is called, and where that stands.
#[derive(Clone)]
pub(super) struct Name {
    pub(super) text: SmolStr,
    pub(super) origin: Option<Span>,
}

impl Name {
    pub(super) const NONE: Self = Self { text: SmolStr::new_static("<anonymous>"), origin: None };

    /// The name of a member of a class.
    pub(super) fn of_member(class: &str, member: &str, origin: Option<Span>) -> Self {
        Self { text: format_smolstr!("{class}.{member}"), origin }
    }
}

/// The head of a function without parameters and body.
pub(super) struct Head {
    pub(super) name: Name,
    pub(super) kind: FunctionKind,
    pub(super) asynchronous: bool,
    pub(super) generator: bool,
    pub(super) origin: Span,
    /// Stands for the name where there is none.
    pub(super) head: Span,
}

impl<'t> Activation<'t> {
    pub(super) fn of_module(module: &mut ModuleBuilder, file: FileId, root: Node<'_>) -> Self {
        let head = Span::new(file, 0, 0);
        let origin = Span::new(file, root.start_byte(), root.end_byte());
        let name = Name { text: SmolStr::new_static("<module>"), origin: None };
        let head = Head { name, kind: FunctionKind::Module, asynchronous: false, generator: false, origin, head };
        let mut activation = Self::new(module.reserve(), None, 0, head);
        activation.receives_module = true;
        activation
    }

    fn new(id: FunctionId, parent: Option<FunctionId>, level: u32, head: Head) -> Self {
        let function = Function {
            name: head.name.text,
            kind: head.kind,
            asynchronous: head.asynchronous,
            generator: head.generator,
            parameters: Vec::new(),
            locals: Vec::new(),
            blocks: Vec::new(),
            registers: 0,
            parent,
            origin: head.origin,
            name_origin: head.name.origin.unwrap_or(head.head),
        };
        Self {
            builder: FunctionBuilder::new(function),
            id,
            level,
            frames: Vec::new(),
            labels: Vec::new(),
            construction: None,
            own_class: None,
            receives_module: false,
            machine: None,
        }
    }

    pub(super) fn define(self, module: &mut ModuleBuilder) {
        let mut function = self.builder.finish();
        if protocol::read(&mut function) {
            tidy(&mut function.blocks);
        }
        module.define(self.id, function);
    }
}

impl<'t> Lowering<'t> {
    /// Builds an inner function; its body must end each way with a return.
    pub(super) fn inner_function(&mut self, head: Head, body: impl FnOnce(&mut Self)) -> FunctionId {
        let id = self.module.reserve();
        let arrow = head.kind == FunctionKind::Arrow;
        let in_class = self.current.builder.function.kind == FunctionKind::Class;
        let level = self.current.level + u32::from(!in_class);
        let mut inner = Activation::new(id, Some(self.current.id), level, head);
        inner.receives_module = arrow && self.current.receives_module;
        inner.own_class = self.current.own_class.filter(|_| arrow);
        let outer = std::mem::replace(&mut self.current, inner);
        body(self);
        let inner = std::mem::replace(&mut self.current, outer);
        inner.define(&mut self.module);
        id
    }

    /// A function, arrow function or method as a value.
    pub(super) fn function(&mut self, node: Node<'t>, name: Name, construction: Option<Construction<'t>>) -> Reg {
        if self.depth >= MAX_DEPTH || self.scopes.of_node(node).is_none() {
            return self.flat(node);
        }
        self.depth += 1;
        let function = self.function_with_body(node, name, construction);
        self.depth -= 1;
        self.emit(Op::Function { function, defaults: Vec::new() }, node)
    }

    fn function_with_body(&mut self, node: Node<'t>, name: Name, construction: Option<Construction<'t>>) -> FunctionId {
        let arrow = matches!(node.kind(), "arrow_function" | "class_static_block");
        let kind = if arrow { FunctionKind::Arrow } else { FunctionKind::Function };
        let body = node.child_by_field_name("body");
        let machine = Shape::of(node, self.text);
        let head_end = body.map_or(node.end_byte(), |body| body.start_byte());
        let head = Head {
            name,
            kind,
            asynchronous: syntax::has_token(node, "async"),
            generator: syntax::has_token(node, "*")
                || node.kind().starts_with("generator_function")
                || machine.is_some(),
            origin: self.span(node),
            head: Span::new(self.file, node.start_byte(), head_end),
        };
        self.inner_function(head, |this| {
            this.scoped(node, |this| {
                this.current.construction = construction;
                this.parameters(node);
                this.unset_variables();
                this.begin_construction(node);
                match (body, machine) {
                    (_, Some(machine)) => this.machine(machine),
                    (Some(body), _) if body.kind() == "statement_block" => this.statements(&syntax::children(body)),
                    (Some(value), _) => {
                        let value = this.expression(value);
                        this.leave(Exit::Return, Some(value), node);
                    }
                    (None, _) => {}
                }
                this.end_construction(node);
                this.end(node);
            });
        })
    }

    /// Returns nothing, where control gets to the end.
    pub(super) fn end(&mut self, node: Node<'t>) {
        if self.builder().is_open() {
            self.leave(Exit::Return, None, node);
        }
    }

    /// A function expression has the name that it says, else that of what it is stored in.
    pub(super) fn name_of(&self, node: Node<'t>, stored_in: Option<Node<'t>>) -> Name {
        let target = stored_in.and_then(|target| match target.kind() {
            "member_expression" => target.child_by_field_name("property"),
            "identifier" | "property_identifier" | "private_property_identifier" | "string" => Some(target),
            _ => None,
        });
        match node.child_by_field_name("name").or(target) {
            None if stored_in.is_some_and(|it| it.kind() == "export_statement") => {
                Name { text: SmolStr::new_static("default"), origin: None }
            }
            Some(name) => {
                let text = self.text_of(name).trim_matches(['"', '\'']).into();
                Name { text, origin: Some(self.span(name)) }
            }
            None => Name::NONE,
        }
    }

    pub(super) fn unset_variables(&mut self) {
        let unset = self.scopes.unset(self.scope).to_vec();
        if unset.is_empty() {
            return;
        }
        let origin = self.current.builder.function.name_origin;
        let undefined = self.builder().emit(Op::Constant(crate::ir::Constant::Undefined), origin);
        for binding in unset {
            let place = self.place_of(binding);
            self.builder().emit(Op::Store(place, undefined), origin);
        }
    }

    /// Declares the parameters, then takes defaults and patterns apart in their order.
    fn parameters(&mut self, node: Node<'t>) {
        let listed = node.child_by_field_name("parameters").map(syntax::children).unwrap_or_default();
        let single = node.child_by_field_name("parameter");
        let mut bound = Vec::new();
        for parameter in single.into_iter().chain(listed) {
            let parts = ParameterParts::of(parameter);
            if parts.pattern.kind() == "this" || syntax::is_type(parameter.kind()) {
                continue;
            }
            let place = self.parameter(parameter, &parts);
            bound.push((parts, place));
        }
        self.arguments_parameter(node);
        for (parts, place) in bound {
            self.bind_parameter(&parts, place);
        }
    }

    /// Adds a parameter; returns the place where the argument is.
    fn parameter(&mut self, node: Node<'t>, parts: &ParameterParts<'t>) -> Place {
        let (name, place) = match parts.pattern.kind() {
            "object_pattern" => (SmolStr::new_static("{}"), self.temporary("{}")),
            "array_pattern" => (SmolStr::new_static("[]"), self.temporary("[]")),
            "identifier" => {
                let name = self.text_of(parts.pattern);
                (name.into(), self.place(name))
            }
            _ => (SmolStr::from(self.text_of(parts.pattern)), self.temporary("()")),
        };
        let annotation = parts.annotation.and_then(syntax::first).map(|of| self.text_of(of).into());
        self.current.builder.function.parameters.push(Parameter {
            name,
            kind: if parts.rest { ParameterKind::Rest } else { ParameterKind::PositionalOnly },
            place: place.clone(),
            optional: parts.default.is_some(),
            annotation,
            origin: self.span(node),
        });
        place
    }

    /// The list of all arguments, where the function uses it.
    fn arguments_parameter(&mut self, node: Node<'t>) {
        let named = |parameter: &Parameter| parameter.name == "arguments";
        let Some(binding) = self.scopes.own(self.scope, "arguments") else { return };
        if node.kind() == "arrow_function" || self.current.builder.function.parameters.iter().any(named) {
            return;
        }
        let place = self.place_of(binding);
        let origin = self.current.builder.function.name_origin;
        self.current.builder.function.parameters.push(Parameter {
            name: "arguments".into(),
            kind: ParameterKind::All,
            place,
            optional: true,
            annotation: None,
            origin,
        });
    }

    fn bind_parameter(&mut self, parts: &ParameterParts<'t>, place: Place) {
        let pattern = parts.pattern;
        let taken_apart = matches!(pattern.kind(), "object_pattern" | "array_pattern");
        if !taken_apart && parts.default.is_none() {
            return;
        }
        if let Some(default) = parts.default {
            let given = self.emit(Op::Load(place.clone()), pattern);
            let (missing, after) = (self.builder().block(), self.builder().block());
            let defined = self.emit(Op::Test(Test::Defined, given), pattern);
            self.builder().branch(defined, after, missing);
            self.builder().start(missing);
            let value = self.named(default, pattern);
            self.store(&place, value, pattern);
            self.builder().start(after);
        }
        if taken_apart {
            let value = self.emit(Op::Load(place), pattern);
            self.assign_pattern(pattern, value);
        }
    }

    /// Makes the functions that a list of statements declares.
    pub(super) fn hoist(&mut self, statements: &[Node<'t>]) {
        for statement in statements {
            let mut declaration = Some(*statement);
            let exported = statement.kind() == "export_statement";
            if exported {
                declaration = statement.child_by_field_name("declaration");
            }
            let Some(declaration) = declaration else { continue };
            if !matches!(declaration.kind(), "function_declaration" | "generator_function_declaration") {
                continue;
            }
            let name = self.name_of(declaration, None);
            let function = self.function(declaration, name, None);
            let Some(name) = declaration.child_by_field_name("name") else { continue };
            let text = self.text_of(name);
            self.begun.extend(self.scopes.resolve(self.scope, text));
            let place = self.place(text);
            self.store(&place, function, name);
            if exported {
                let exported = if syntax::has_token(*statement, "default") { "default" } else { text };
                self.export(exported, function, name);
            }
        }
    }

    pub(super) fn program(&mut self, root: Node<'t>) {
        let statements = syntax::children(root);
        self.scope = Scopes::MODULE;
        self.unset_variables();
        self.imports(&statements);
        self.statements(&statements);
        self.end_exports(root);
        self.end(root);
    }
}

/// What a parameter consists of, in either grammar.
struct ParameterParts<'t> {
    pattern: Node<'t>,
    rest: bool,
    default: Option<Node<'t>>,
    annotation: Option<Node<'t>>,
}

impl<'t> ParameterParts<'t> {
    fn of(node: Node<'t>) -> Self {
        let mut parts = Self { pattern: node, rest: false, default: None, annotation: None };
        match node.kind() {
            "assignment_pattern" => {
                parts.pattern = node.child_by_field_name("left").unwrap_or(node);
                parts.default = node.child_by_field_name("right");
            }
            "required_parameter" | "optional_parameter" => {
                parts.pattern = node.child_by_field_name("pattern").unwrap_or(node);
                parts.default = node.child_by_field_name("value");
                parts.annotation = node.child_by_field_name("type");
            }
            _ => {}
        }
        if parts.pattern.kind() == "rest_pattern" {
            parts.rest = true;
            parts.pattern = syntax::first(parts.pattern).unwrap_or(parts.pattern);
        }
        parts
    }
}
