//! Classes: their body is a function whose frame becomes the class.

use rustc_hash::FxHashSet;
use smol_str::{SmolStr, format_smolstr};
use tree_sitter::Node;

use super::function::{Head, Name};
use super::object::{Accessors, Key, is_static};
use super::{Lowering, syntax};
use crate::ir::{
    Argument, ArgumentKind, Call, FunctionId, FunctionKind, Op, Parameter, ParameterKind, Place, Reg, STATIC,
};
use crate::source::Span;

/// What a constructor does beside its body: it stores the fields, in a derived class when `super` has returned.
pub(super) struct Construction<'t> {
    class: SmolStr,
    derived: bool,
    /// The constructor, whose parameters may be fields; `None` for a made one.
    constructor: Option<Node<'t>>,
    fields: Vec<Node<'t>>,
}

/// A member of a class body with the decorators before it.
struct Member<'t> {
    node: Node<'t>,
    decorators: Vec<Node<'t>>,
    /// It is static, and instances have a member of its name, too.
    shadowed: bool,
}

impl<'t> Lowering<'t> {
    pub(super) fn class_declaration(&mut self, node: Node<'t>, decorators: &[Node<'t>]) -> Reg {
        let name = self.name_of(node, None);
        let value = self.class(node, name, decorators);
        if let Some(name) = node.child_by_field_name("name") {
            let text = self.text_of(name);
            self.begun.extend(self.scopes.resolve(self.scope, text));
            let place = self.place(text);
            self.store(&place, value, name);
        }
        value
    }

    pub(super) fn class_expression(&mut self, node: Node<'t>, name: Name) -> Reg {
        self.with_own_name(node, |this| this.class(node, name, &[]))
    }

    fn class(&mut self, node: Node<'t>, name: Name, before: &[Node<'t>]) -> Reg {
        let Some(scope) = self.scopes.of_node(node) else { return self.flat(node) };
        let own = node.child_by_field_name("name").and_then(|own| self.scopes.resolve(scope, self.text_of(own)));
        let bases = self.bases(node);
        let body = node.child_by_field_name("body");
        let end = body.map_or(node.end_byte(), |body| body.start_byte());
        let class = name.text.clone();
        let head = Head {
            name,
            kind: FunctionKind::Class,
            asynchronous: false,
            generator: false,
            origin: self.span(node),
            head: Span::new(self.file, node.start_byte(), end),
        };
        let derived = !bases.is_empty();
        let body = self.inner_function(head, |this| {
            this.current.own_class = own;
            this.scoped(node, |this| {
                if let Some(body) = body {
                    this.class_body(body, &class, derived);
                }
                this.end(node);
            });
        });
        let value = self.emit(Op::Class { body, bases }, node);
        let own = syntax::children(node).into_iter().filter(|child| child.kind() == "decorator");
        let decorators: Vec<_> = before.iter().copied().chain(own).collect();
        self.decorated(&decorators, value)
    }

    fn bases(&mut self, node: Node<'t>) -> Vec<Argument> {
        let heritage = syntax::children(node).into_iter().find(|child| child.kind() == "class_heritage");
        let mut bases = Vec::new();
        for base in heritage.map(syntax::children).unwrap_or_default() {
            let base = if base.kind() == "extends_clause" { base.child_by_field_name("value") } else { Some(base) };
            if let Some(base) = base.filter(|base| !syntax::is_type(base.kind())) {
                bases.push(Argument { kind: ArgumentKind::Positional, value: self.expression(base) });
            }
        }
        bases
    }

    fn class_body(&mut self, body: Node<'t>, class: &SmolStr, derived: bool) {
        let nodes = syntax::children(body);
        let mut accessors = self.accessors(&nodes);
        let members = self.members(nodes);
        let fields = members.iter().map(|member| member.node).filter(|node| is_instance_field(*node)).collect();
        let mut construction = Some(Construction { class: class.clone(), derived, constructor: None, fields });
        let (methods, others): (Vec<_>, Vec<_>) =
            members.into_iter().partition(|member| member.node.kind() == "method_definition");
        for member in &methods {
            let node = member.node;
            if self.is_constructor(node) {
                let name = self.method_name(node, class);
                let with = construction.take().map(|it| Construction { constructor: Some(node), ..it });
                let value = self.function(node, name, with);
                self.decorate_parameters(node, value);
                self.set_member(&Key::Name("constructor".into()), value, node);
            } else {
                self.class_method(member, class, &mut accessors);
            }
        }
        if let Some(construction) = construction.filter(|construction| !construction.fields.is_empty()) {
            let function = self.made_constructor(body, construction);
            let value = self.emit(Op::Function { function, defaults: Vec::new() }, body);
            self.set_member(&Key::Name("constructor".into()), value, body);
        }
        for member in &others {
            self.member_that_runs(member, class);
        }
    }

    /// What runs in its order when all methods are made: static fields and blocks.
    fn member_that_runs(&mut self, member: &Member<'t>, class: &str) {
        let node = member.node;
        match node.kind() {
            "field_definition" | "public_field_definition" => self.class_field(member, class),
            "class_static_block" => {
                let callee = self.function(node, Name::of_member(class, "static", None), None);
                let call = Call { callee, arguments: Vec::new(), construct: false, decorator: false };
                self.emit(Op::Call(Box::new(call)), node);
            }
            kind if syntax::is_type(kind) => {}
            _ => {
                self.unknown(node);
            }
        }
    }

    fn is_constructor(&self, node: Node<'t>) -> bool {
        let named = |name: Node<'t>| name.kind() == "property_identifier" && self.text_of(name) == "constructor";
        node.child_by_field_name("name").is_some_and(named) && !is_static(node)
    }

    fn class_method(&mut self, member: &Member<'t>, class: &str, accessors: &mut Accessors<'t>) {
        let Some(name) = member.node.child_by_field_name("name") else { return };
        let key = self.class_key(member, name);
        let Some(value) = self.method(member.node, class, accessors) else { return };
        self.decorate_parameters(member.node, value);
        let value = self.decorated(&member.decorators, value);
        self.set_member(&key, value, name);
    }

    /// A static field gets its value here; one of instances only calls its decorators.
    fn class_field(&mut self, member: &Member<'t>, class: &str) {
        let node = member.node;
        if is_instance_field(node) || is_declaration(node) {
            for decorator in &member.decorators {
                let nothing = self.undefined(*decorator);
                self.decorate(*decorator, nothing);
            }
            return;
        }
        let Some(name) = field_name(node) else { return };
        let key = self.class_key(member, name);
        let value = self.field_value(node, name, class);
        let value = self.decorated(&member.decorators, value);
        self.set_member(&key, value, name);
    }

    fn field_value(&mut self, node: Node<'t>, name: Node<'t>, class: &str) -> Reg {
        match node.child_by_field_name("value") {
            Some(value) if matches!(value.kind(), "arrow_function" | "function_expression") => {
                let name = self.name_of(value, Some(name));
                self.function(value, Name::of_member(class, &name.text, name.origin), None)
            }
            Some(value) => self.named(value, name),
            None => self.undefined(node),
        }
    }

    /// The members of a class body; decorators stand before or in them.
    fn members(&self, nodes: Vec<Node<'t>>) -> Vec<Member<'t>> {
        let methods = nodes.iter().filter(|node| node.kind() == "method_definition" && !is_static(**node));
        let names = methods.filter_map(|node| node.child_by_field_name("name"));
        let of_instances: FxHashSet<&str> = names.map(|name| self.text_of(name)).collect();
        let mut members = Vec::new();
        let mut decorators = Vec::new();
        for node in nodes {
            if node.kind() == "decorator" {
                decorators.push(node);
                continue;
            }
            decorators.extend(syntax::children(node).into_iter().filter(|part| part.kind() == "decorator"));
            let named = field_name(node).is_some_and(|name| of_instances.contains(self.text_of(name)));
            let shadowed = named && is_static(node);
            members.push(Member { node, decorators: std::mem::take(&mut decorators), shadowed });
        }
        members
    }

    fn class_key(&mut self, member: &Member<'t>, name: Node<'t>) -> Key {
        match self.key(name) {
            Key::Name(name) if member.shadowed => Key::Name(format_smolstr!("{STATIC}{name}")),
            key => key,
        }
    }

    /// Stores a member of the class whose body this is.
    fn set_member(&mut self, key: &Key, value: Reg, node: Node<'t>) {
        match key {
            Key::Name(name) => {
                self.store(&Place::Frame { up: 0, name: name.clone() }, value, node);
            }
            Key::Computed(_) => {
                let class = self.emit(Op::Receiver, node);
                self.set_key(class, key, value, node);
            }
        }
    }

    fn decorate_parameters(&mut self, method: Node<'t>, value: Reg) {
        for parameter in method.child_by_field_name("parameters").map(syntax::children).unwrap_or_default() {
            for part in syntax::children(parameter).into_iter().filter(|part| part.kind() == "decorator") {
                self.decorate(part, value);
            }
        }
    }

    /// The constructor of a class that has fields but says no constructor.
    fn made_constructor(&mut self, body: Node<'t>, construction: Construction<'t>) -> FunctionId {
        let origin = self.span(body);
        let derived = construction.derived;
        let head = Head {
            name: Name::of_member(&construction.class, "constructor", None),
            kind: FunctionKind::Function,
            asynchronous: false,
            generator: false,
            origin,
            head: Span { end: origin.start, ..origin },
        };
        self.inner_function(head, |this| {
            this.current.construction = Some(construction);
            if derived {
                let place = Place::Local(this.builder().local("..."));
                this.current.builder.function.parameters.push(Parameter {
                    name: "args".into(),
                    kind: ParameterKind::Rest,
                    place: place.clone(),
                    optional: true,
                    annotation: None,
                    origin,
                });
                let callee = this.emit(Op::Super, body);
                let value = this.emit(Op::Load(place), body);
                let arguments = vec![Argument { kind: ArgumentKind::Spread, value }];
                this.emit(Op::Call(Box::new(Call { callee, arguments, construct: false, decorator: false })), body);
            }
            this.constructed(body);
            this.end(body);
        })
    }

    /// At the beginning of a function: a class without a base stores its fields here.
    pub(super) fn begin_construction(&mut self, node: Node<'t>) {
        if self.current.construction.as_ref().is_some_and(|construction| !construction.derived) {
            self.constructed(node);
        }
    }

    /// At its end: fields that no call of `super` in the function's own body was there to store.
    pub(super) fn end_construction(&mut self, node: Node<'t>) {
        self.constructed(node);
    }

    /// Stores the fields of the new object, once.
    pub(super) fn constructed(&mut self, node: Node<'t>) {
        let Some(construction) = self.current.construction.take() else { return };
        if let Some(constructor) = construction.constructor {
            self.scoped(constructor, |this| this.parameter_fields(constructor));
        }
        for field in construction.fields {
            let Some(name) = field_name(field) else { continue };
            self.scoped(field, |this| {
                let object = this.emit(Op::Receiver, node);
                let key = this.key(name);
                let value = this.field_value(field, name, &construction.class);
                this.set_key(object, &key, value, field);
            });
        }
    }

    /// TypeScript's parameters that are fields, too.
    fn parameter_fields(&mut self, constructor: Node<'t>) {
        for parameter in constructor.child_by_field_name("parameters").map(syntax::children).unwrap_or_default() {
            let mut parts = syntax::children(parameter).into_iter().map(|part| part.kind());
            let modified = parts.any(|kind| matches!(kind, "accessibility_modifier" | "override_modifier"));
            if !modified && !syntax::has_token(parameter, "readonly") {
                continue;
            }
            let Some(name) = parameter.child_by_field_name("pattern").filter(|name| name.kind() == "identifier") else {
                continue;
            };
            let value = self.expression(name);
            let object = self.emit(Op::Receiver, name);
            self.emit(Op::SetMember { object, name: self.text_of(name).into(), value }, parameter);
        }
    }
}

fn field_name(field: Node<'_>) -> Option<Node<'_>> {
    field.child_by_field_name("property").or(field.child_by_field_name("name"))
}

fn is_instance_field(node: Node<'_>) -> bool {
    matches!(node.kind(), "field_definition" | "public_field_definition") && !is_static(node) && !is_declaration(node)
}

/// TypeScript's fields without a value only declare.
fn is_declaration(field: Node<'_>) -> bool {
    field.kind() == "public_field_definition" && field.child_by_field_name("value").is_none()
}
