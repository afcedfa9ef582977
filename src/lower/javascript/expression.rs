//! Expressions.

use tree_sitter::Node;

use super::{Lowering, MAX_DEPTH, syntax};
use crate::ir::{BinaryOp, BlockId, CompareOp, Constant, Op, Reg, Test, UnaryOp};
use crate::source::Span;

impl<'t> Lowering<'t> {
    pub(super) fn expression(&mut self, node: Node<'t>) -> Reg {
        self.bounded(node, |this| this.shallow_expression(node, None))
    }

    /// An expression whose value is stored in something; a function without a name of its own gets that one's.
    pub(super) fn named(&mut self, node: Node<'t>, target: Node<'t>) -> Reg {
        self.bounded(node, |this| this.shallow_expression(node, Some(target)))
    }

    /// Lowers one level deeper, or flat where that is too deep.
    pub(super) fn bounded(&mut self, node: Node<'t>, inside: impl FnOnce(&mut Self) -> Reg) -> Reg {
        if self.depth >= MAX_DEPTH {
            return self.flat(node);
        }
        self.depth += 1;
        let value = inside(self);
        self.depth -= 1;
        value
    }

    /// The value of an expression, undefined where there is none.
    pub(super) fn optional_expression(&mut self, node: Option<Node<'t>>, around: Node<'t>) -> Reg {
        match node {
            Some(node) => self.expression(node),
            None => self.undefined(around),
        }
    }

    fn shallow_expression(&mut self, node: Node<'t>, target: Option<Node<'t>>) -> Reg {
        match node.kind() {
            _ if self.is_of_machine(node) => self.machine_expression(node),
            "identifier" | "shorthand_property_identifier" => self.variable(node),
            "undefined" => self.undefined(node),
            "null" => self.constant(Constant::Null, node),
            "true" => self.constant(Constant::Bool(true), node),
            "false" => self.constant(Constant::Bool(false), node),
            "number" => self.number(node),
            "string" => {
                let text = self.string_value(node);
                self.string(text, node)
            }
            "template_string" => self.template(node),
            "regex" => self.regex(node),
            "this" => self.receiver(node),
            "super" => self.emit(Op::Super, node),
            "import" => self.load_global("import", node),
            "meta_property" => self.meta_property(node),
            "object" => self.object(node),
            "array" => self.array(node),
            "arrow_function" | "function_expression" | "generator_function" => self.function_expression(node, target),
            "class" => {
                let name = self.name_of(node, target);
                self.class_expression(node, name)
            }
            "member_expression" | "subscript_expression" | "call_expression" | "non_null_expression" => {
                self.chain(node)
            }
            "new_expression" => self.new_expression(node),
            "assignment_expression" => self.assignment(node),
            "augmented_assignment_expression" => self.augmented_assignment(node),
            "update_expression" => self.update(node),
            "binary_expression" => self.binary(node),
            "unary_expression" => self.unary(node),
            "ternary_expression" => self.ternary(node),
            "sequence_expression" => self.sequence(node),
            "await_expression" => {
                let value = self.optional_expression(syntax::first(node), node);
                self.emit(Op::Await(value), node)
            }
            "yield_expression" => {
                let value = self.optional_expression(syntax::first(node), node);
                let delegates = syntax::has_token(node, "*");
                self.emit(if delegates { Op::YieldFrom(value) } else { Op::Yield(value) }, node)
            }
            "internal_module" => self.namespace(node),
            "jsx_element" | "jsx_self_closing_element" => self.jsx_element(node),
            kind if syntax::is_transparent(kind) => match (syntax::first_value(node), target) {
                (Some(inner), Some(target)) => self.named(inner, target),
                (inner, _) => self.optional_expression(inner, node),
            },
            _ => self.unknown(node),
        }
    }

    fn variable(&mut self, node: Node<'t>) -> Reg {
        let name = self.text_of(node);
        if name.is_empty() {
            return self.unknown(node);
        }
        if self.current.own_class.is_some() && self.current.own_class == self.scopes.resolve(self.scope, name) {
            return self.emit(Op::Receiver, node);
        }
        let place = self.place(name);
        self.emit(Op::Load(place), node)
    }

    pub(super) fn receiver(&mut self, node: Node<'t>) -> Reg {
        if self.current.receives_module {
            return self.load_global("exports", node);
        }
        self.emit(Op::Receiver, node)
    }

    /// `new.target` is taken for the receiver's class, `import.meta` for a member of the global `import`.
    fn meta_property(&mut self, node: Node<'t>) -> Reg {
        let (object, name) = if syntax::has_token(node, "import") {
            (self.load_global("import", node), "meta")
        } else {
            (self.receiver(node), "constructor")
        };
        self.emit(Op::GetMember { object, name: name.into() }, node)
    }

    /// A function expression with a name of its own sees itself under that name.
    fn function_expression(&mut self, node: Node<'t>, target: Option<Node<'t>>) -> Reg {
        let name = self.name_of(node, target);
        if let (true, Some(origin), Some(target)) = (self.typed, name.origin, target) {
            self.declared_type(target, origin);
        }
        self.with_own_name(node, |this| this.function(node, name, None))
    }

    /// Keeps the type of the variable that a function becomes the value of; the function is known by its name's place.
    fn declared_type(&mut self, variable: Node<'t>, origin: Span) {
        let annotation = variable.next_named_sibling().filter(|next| next.kind() == "type_annotation");
        if let Some(written) = annotation.and_then(syntax::first) {
            self.module.declare(origin, self.text_of(written));
        }
    }

    /// Lowers a function or class expression and stores it under its own name, where an inner function may use that.
    pub(super) fn with_own_name(&mut self, node: Node<'t>, make: impl FnOnce(&mut Self) -> Reg) -> Reg {
        let Some(name) = node.child_by_field_name("name") else { return make(self) };
        let own = self.scopes.of_node(node).and_then(|scope| self.scopes.resolve_around(scope, self.text_of(name)));
        let value = make(self);
        if let Some(binding) = own.filter(|binding| self.scopes.is_captured(*binding)) {
            let place = self.place_of(binding);
            self.store(&place, value, name);
        }
        value
    }

    fn sequence(&mut self, node: Node<'t>) -> Reg {
        let mut value = None;
        for part in syntax::children(node) {
            value = Some(self.expression(part));
        }
        value.unwrap_or_else(|| self.undefined(node))
    }

    /// Operators of two values; the left operands of a long sum are lowered in a loop.
    fn binary(&mut self, node: Node<'t>) -> Reg {
        let mut spine = vec![node];
        let logical = is_logical(node);
        let mut left = node.child_by_field_name("left");
        while let Some(next) = left.filter(|left| left.kind() == "binary_expression" && is_logical(*left) == logical) {
            spine.push(next);
            left = next.child_by_field_name("left");
        }
        let mut value =
            self.optional_expression(left.filter(|left| left.kind() != "private_property_identifier"), node);
        if let Some(private) = left.filter(|left| left.kind() == "private_property_identifier") {
            value = self.string(self.text_of(private), private);
        }
        if logical {
            return self.logical(&spine, value);
        }
        for node in spine.into_iter().rev() {
            let right = self.optional_expression(node.child_by_field_name("right"), node);
            let operator = node.child_by_field_name("operator").map_or("", |operator| operator.kind());
            value = self.operation(operator, value, right, node);
        }
        value
    }

    pub(super) fn operation(&mut self, operator: &str, left: Reg, right: Reg, node: Node<'t>) -> Reg {
        if let Some(operator) = arithmetic(operator) {
            return self.emit(Op::Binary(operator, left, right), node);
        }
        let comparison = match operator {
            "==" => CompareOp::LooselyEqual,
            "!=" => CompareOp::LooselyNotEqual,
            "===" => CompareOp::Equal,
            "!==" => CompareOp::NotEqual,
            "<" => CompareOp::Less,
            "<=" => CompareOp::LessEqual,
            ">" => CompareOp::Greater,
            ">=" => CompareOp::GreaterEqual,
            "in" => CompareOp::HasKey,
            "instanceof" => CompareOp::InstanceOf,
            _ => return self.emit(Op::Unknown(vec![left, right]), node),
        };
        self.emit(Op::Compare(comparison, left, right), node)
    }

    /// `&&`, `||` and `??` from left to right: operands of the same operator share the way out.
    fn logical(&mut self, spine: &[Node<'t>], mut value: Reg) -> Reg {
        let place = self.temporary("&&");
        let first = spine[spine.len() - 1];
        self.store(&place, value, first);
        let mut end = self.builder().block();
        let mut operator = logical_operator(first);
        for node in spine.iter().rev() {
            let next = logical_operator(*node);
            if next != operator {
                self.builder().start(end);
                end = self.builder().block();
                operator = next;
                value = self.emit(Op::Load(place.clone()), *node);
            }
            let right = self.builder().block();
            self.logical_branch(operator, value, (right, end), *node);
            self.builder().start(right);
            value = self.optional_expression(node.child_by_field_name("right"), *node);
            self.store(&place, value, *node);
        }
        self.builder().start(end);
        self.emit(Op::Load(place), spine[0])
    }

    /// Goes on to the right operand, or to the end, where the left one is the result.
    pub(super) fn logical_branch(
        &mut self,
        operator: &str,
        value: Reg,
        (right, end): (BlockId, BlockId),
        node: Node<'t>,
    ) {
        match operator {
            "&&" => self.builder().branch(value, right, end),
            "||" => self.builder().branch(value, end, right),
            _ => {
                let given = self.emit(Op::Test(Test::NotNullish, value), node);
                self.builder().branch(given, end, right);
            }
        }
    }

    /// `a ? b : c ? d : e` is a loop over its alternatives.
    fn ternary(&mut self, node: Node<'t>) -> Reg {
        let place = self.temporary("?:");
        let after = self.builder().block();
        let mut at = node;
        loop {
            let (then, otherwise) = (self.builder().block(), self.builder().block());
            self.optional_condition(at.child_by_field_name("condition"), then, otherwise, at);
            self.builder().start(then);
            let value = self.optional_expression(at.child_by_field_name("consequence"), at);
            self.store(&place, value, at);
            self.builder().jump(after);
            self.builder().start(otherwise);
            match at.child_by_field_name("alternative") {
                Some(next) if next.kind() == "ternary_expression" => at = next,
                last => {
                    let value = self.optional_expression(last, at);
                    self.store(&place, value, at);
                    break;
                }
            }
        }
        self.builder().start(after);
        self.emit(Op::Load(place), node)
    }

    fn unary(&mut self, node: Node<'t>) -> Reg {
        let argument = node.child_by_field_name("argument");
        let operator = match node.child_by_field_name("operator").map_or("", |operator| operator.kind()) {
            "!" => UnaryOp::Not,
            "-" => UnaryOp::Minus,
            "+" => UnaryOp::Plus,
            "~" => UnaryOp::Invert,
            "typeof" => UnaryOp::TypeOf,
            "void" => UnaryOp::Void,
            "delete" => return self.delete(argument, node),
            _ => return self.unknown(node),
        };
        let value = self.optional_expression(argument, node);
        self.emit(Op::Unary(operator, value), node)
    }
}

fn logical_operator(node: Node<'_>) -> &str {
    match node.child_by_field_name("operator") {
        Some(operator) => operator.kind(),
        None => "",
    }
}

fn is_logical(node: Node<'_>) -> bool {
    matches!(logical_operator(node), "&&" | "||" | "??")
}

fn arithmetic(operator: &str) -> Option<BinaryOp> {
    Some(match operator {
        "+" => BinaryOp::Add,
        "-" => BinaryOp::Subtract,
        "*" => BinaryOp::Multiply,
        "/" => BinaryOp::Divide,
        "%" => BinaryOp::Modulo,
        "**" => BinaryOp::Power,
        "<<" => BinaryOp::ShiftLeft,
        ">>" => BinaryOp::ShiftRight,
        ">>>" => BinaryOp::ShiftRightUnsigned,
        "&" => BinaryOp::BitAnd,
        "|" => BinaryOp::BitOr,
        "^" => BinaryOp::BitXor,
        _ => return None,
    })
}
