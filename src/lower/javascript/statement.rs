//! Statements.

use tree_sitter::Node;

use super::jump::{Exit, Target};
use super::{Lowering, MAX_DEPTH, syntax};
use crate::ir::{Argument, ArgumentKind, BlockId, Call, CompareOp, Op, Reg, Terminator};

impl<'t> Lowering<'t> {
    pub(super) fn statement(&mut self, node: Node<'t>) {
        if self.depth >= MAX_DEPTH {
            self.flat(node);
            return;
        }
        self.depth += 1;
        self.shallow_statement(node);
        self.depth -= 1;
    }

    /// A statement that is the body of another one.
    pub(super) fn optional_statement(&mut self, node: Option<Node<'t>>) {
        if let Some(node) = node {
            self.statements(&[node]);
        }
    }

    fn shallow_statement(&mut self, node: Node<'t>) {
        match node.kind() {
            "expression_statement" => {
                for child in syntax::children(node) {
                    self.expression(child);
                }
            }
            "variable_declaration" | "lexical_declaration" | "using_declaration" => self.declaration(node),
            "statement_block" => self.scoped(node, |this| this.statements(&syntax::children(node))),
            // Made where their block begins.
            "function_declaration" | "generator_function_declaration" => {}
            "class_declaration" | "abstract_class_declaration" => {
                self.class_declaration(node, &[]);
            }
            "if_statement" => self.if_statement(node),
            "switch_statement" => self.switch_statement(node),
            "for_statement" => self.scoped(node, |this| this.for_statement(node)),
            "for_in_statement" => self.scoped(node, |this| this.for_in_statement(node)),
            "while_statement" => self.while_statement(node),
            "do_statement" => self.do_statement(node),
            "try_statement" => self.try_statement(node),
            "with_statement" => {
                self.optional_expression(node.child_by_field_name("object"), node);
                self.optional_statement(node.child_by_field_name("body"));
            }
            "break_statement" | "continue_statement" => self.break_or_continue(node),
            "return_statement" if self.current.machine.is_some() => self.machine_return(syntax::first(node), node),
            "return_statement" => {
                let value = self.optional_expression(syntax::first(node), node);
                self.leave(Exit::Return, Some(value), node);
            }
            "throw_statement" => {
                let value = self.optional_expression(syntax::first(node), node);
                let origin = self.span(node);
                self.builder().terminate(Terminator::Raise(Some(value), origin));
            }
            "labeled_statement" => self.labeled_statement(node),
            // Imports are lowered where the module begins.
            "empty_statement" | "debugger_statement" | "ambient_declaration" | "hash_bang_line" => {}
            "import_statement" => self.import_require(node),
            "export_statement" => self.export_statement(node),
            "import_alias" => self.import_alias(node),
            "enum_declaration" => {
                self.enum_declaration(node);
            }
            "internal_module" | "module" => {
                self.namespace(node);
            }
            kind if syntax::is_type(kind) => {}
            _ => {
                self.unknown(node);
            }
        }
    }

    /// A list of statements, the functions that it declares first.
    pub(super) fn statements(&mut self, statements: &[Node<'t>]) {
        self.hoist(statements);
        for statement in statements {
            self.statement(*statement);
        }
    }

    fn declaration(&mut self, node: Node<'t>) {
        let lexical = node.kind() != "variable_declaration";
        for declarator in syntax::children(node) {
            let Some(name) = declarator.child_by_field_name("name") else {
                self.unknown(declarator);
                continue;
            };
            let value = match declarator.child_by_field_name("value") {
                Some(value) => self.named(value, name),
                // A `var` keeps what it has, a `let` is undefined anew in each round of a loop.
                None if lexical => self.undefined(declarator),
                None => continue,
            };
            self.assign_pattern(name, value);
        }
    }

    /// `else if` is a loop here: chains of them are long.
    fn if_statement(&mut self, mut node: Node<'t>) {
        let after = self.builder().block();
        loop {
            let (then, otherwise) = (self.builder().block(), self.builder().block());
            self.optional_condition(node.child_by_field_name("condition"), then, otherwise, node);
            self.builder().start(then);
            self.optional_statement(node.child_by_field_name("consequence"));
            self.builder().jump(after);
            self.builder().start(otherwise);
            match node.child_by_field_name("alternative").and_then(syntax::first) {
                Some(next) if next.kind() == "if_statement" => node = next,
                last => {
                    self.optional_statement(last);
                    break;
                }
            }
        }
        self.builder().start(after);
    }

    fn switch_statement(&mut self, node: Node<'t>) {
        let value = self.optional_expression(node.child_by_field_name("value"), node);
        let Some(body) = node.child_by_field_name("body") else { return };
        self.scoped(body, |this| {
            let exit = this.builder().block();
            let labels = std::mem::take(&mut this.current.labels);
            this.within(Target { labels, exit, next: None, plain: true }, |this| this.switch_body(body, value, exit));
            this.builder().start(exit);
        });
    }

    fn switch_body(&mut self, body: Node<'t>, value: Reg, exit: BlockId) {
        let cases: Vec<_> = syntax::children(body).into_iter().map(|case| (case, self.builder().block())).collect();
        let bodies: Vec<Vec<Node<'t>>> = cases.iter().map(|(case, _)| case_body(*case)).collect();
        for body in &bodies {
            self.hoist(body);
        }
        let mut default = exit;
        for (case, block) in &cases {
            let Some(expected) = case.child_by_field_name("value") else {
                default = *block;
                continue;
            };
            let expected = self.expression(expected);
            let equal = self.emit(Op::Compare(CompareOp::Equal, value, expected), *case);
            let next = self.builder().block();
            self.builder().branch(equal, *block, next);
            self.builder().start(next);
        }
        self.builder().jump(default);
        for ((_, block), body) in cases.iter().zip(&bodies) {
            self.builder().start(*block);
            for statement in body {
                self.statement(*statement);
            }
        }
    }

    fn for_statement(&mut self, node: Node<'t>) {
        let labels = std::mem::take(&mut self.current.labels);
        match node.child_by_field_name("initializer") {
            Some(first) if syntax::is_statement(first.kind()) => self.statement(first),
            Some(first) => {
                self.expression(first);
            }
            None => {}
        }
        let [head, body, next, exit] = std::array::from_fn(|_| self.builder().block());
        self.builder().start(head);
        match node.child_by_field_name("condition") {
            Some(condition) if condition.kind() != "empty_statement" => self.condition(condition, body, exit),
            _ => self.builder().jump(body),
        }
        self.builder().start(body);
        self.within(Target { labels, exit, next: Some(next), plain: true }, |this| {
            this.optional_statement(node.child_by_field_name("body"));
        });
        self.builder().start(next);
        if let Some(increment) = node.child_by_field_name("increment") {
            self.expression(increment);
        }
        self.builder().jump(head);
        self.builder().start(exit);
    }

    /// `for … of` over the elements of a value, `for … in` over its keys.
    fn for_in_statement(&mut self, node: Node<'t>) {
        let labels = std::mem::take(&mut self.current.labels);
        let mut value = self.optional_expression(node.child_by_field_name("right"), node);
        let right = node.child_by_field_name("right").unwrap_or(node);
        if node.child_by_field_name("operator").is_some_and(|operator| operator.kind() == "in") {
            value = self.keys(value, right);
        }
        let asynchronous = syntax::has_token(node, "await");
        let iterator = self.emit(Op::Iterator { value, asynchronous }, right);
        let [head, body, exit] = std::array::from_fn(|_| self.builder().block());
        let origin = self.span(right);
        self.builder().start(head);
        let element = self.builder().register();
        self.builder().terminate(Terminator::Next { iterator, element, body, exit, origin });
        self.builder().start(body);
        if let Some(left) = node.child_by_field_name("left") {
            self.assign_pattern(left, element);
        }
        self.within(Target { labels, exit, next: Some(head), plain: true }, |this| {
            this.optional_statement(node.child_by_field_name("body"));
        });
        self.builder().jump(head);
        self.builder().start(exit);
    }

    /// The names of a value's members: what `Object.keys` gives.
    fn keys(&mut self, value: Reg, node: Node<'t>) -> Reg {
        self.object_function("keys", &[value], node)
    }

    /// A call of a function of the global `Object`.
    pub(super) fn object_function(&mut self, name: &str, arguments: &[Reg], node: Node<'t>) -> Reg {
        let object = self.load_global("Object", node);
        let callee = self.emit(Op::GetMember { object, name: name.into() }, node);
        let positional = |value: &Reg| Argument { kind: ArgumentKind::Positional, value: *value };
        let arguments = arguments.iter().map(positional).collect();
        self.emit(Op::Call(Box::new(Call { callee, arguments, construct: false, decorator: false })), node)
    }

    fn while_statement(&mut self, node: Node<'t>) {
        let labels = std::mem::take(&mut self.current.labels);
        let [head, body, exit] = std::array::from_fn(|_| self.builder().block());
        self.builder().start(head);
        self.optional_condition(node.child_by_field_name("condition"), body, exit, node);
        self.builder().start(body);
        self.within(Target { labels, exit, next: Some(head), plain: true }, |this| {
            this.optional_statement(node.child_by_field_name("body"));
        });
        self.builder().jump(head);
        self.builder().start(exit);
    }

    fn do_statement(&mut self, node: Node<'t>) {
        let labels = std::mem::take(&mut self.current.labels);
        let [body, next, exit] = std::array::from_fn(|_| self.builder().block());
        self.builder().start(body);
        self.within(Target { labels, exit, next: Some(next), plain: true }, |this| {
            this.optional_statement(node.child_by_field_name("body"));
        });
        self.builder().start(next);
        self.optional_condition(node.child_by_field_name("condition"), body, exit, node);
        self.builder().start(exit);
    }
}

/// The statements of a `case` or `default`.
pub(super) fn case_body(case: Node<'_>) -> Vec<Node<'_>> {
    let mut cursor = case.walk();
    let mut body = Vec::new();
    if cursor.goto_first_child() {
        loop {
            if cursor.field_name() == Some("body") && cursor.node().is_named() && !syntax::is_comment(cursor.node()) {
                body.push(cursor.node());
            }
            if !cursor.goto_next_sibling() {
                break;
            }
        }
    }
    body
}
