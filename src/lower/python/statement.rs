//! Statements without functions, exceptions and patterns: blocks, branches, loops and the simple ones.

use smol_str::SmolStr;
use tree_sitter::Node;

use super::fields::fields;
use super::unwind::{Exit, Way};
use super::{Lowering, MAX_DEPTH};
use crate::ir::{Argument, ArgumentKind, BlockId, Call, Constant, Element, FunctionKind, Op, Reg, Terminator};

impl<'t> Lowering<'t> {
    pub(super) fn block(&mut self, node: Node<'t>) {
        let statements: Vec<_> = node.named_children(&mut self.cursor).collect();
        for statement in statements {
            if statement.is_error() {
                self.unknown(statement);
            } else if !self.try_statement(statement) {
                self.expr(statement);
            }
        }
    }

    /// The block in a field of a statement; broken syntax may have lost it.
    pub(super) fn block_of(&mut self, node: Node<'t>, field: u16) {
        if let Some(block) = node.child_by_field_id(field) {
            self.block(block);
        }
    }

    /// Lowers a statement; `false`: it is none.
    pub(super) fn try_statement(&mut self, node: Node<'t>) -> bool {
        if self.depth >= MAX_DEPTH && node.named_child_count() > 0 {
            self.flat(node);
            return true;
        }
        self.depth += 1;
        let known = self.simple_statement(node) || self.compound_statement(node);
        if known {
            self.broken_parts(node);
        }
        self.depth -= 1;
        known
    }

    fn simple_statement(&mut self, node: Node<'t>) -> bool {
        match node.kind() {
            "expression_statement" => self.expression_statement(node),
            "assignment" => drop(self.assignment(node)),
            "augmented_assignment" => drop(self.augmented_assignment(node)),
            "return_statement" => self.return_statement(node),
            "import_statement" => self.import_statement(node),
            "import_from_statement" | "future_import_statement" => self.import_from(node),
            "delete_statement" => {
                for target in self.children(node) {
                    self.delete(target);
                }
            }
            "raise_statement" => self.raise_statement(node),
            "assert_statement" => self.assert_statement(node),
            "break_statement" => self.leave(Way::Break),
            "continue_statement" => self.leave(Way::Continue),
            "type_alias_statement" => self.type_alias(node),
            "print_statement" => self.print_statement(node),
            "exec_statement" => self.exec_statement(node),
            "pass_statement" | "global_statement" | "nonlocal_statement" | "comment" | "line_continuation" => {}
            _ => return false,
        }
        true
    }

    fn compound_statement(&mut self, node: Node<'t>) -> bool {
        match node.kind() {
            "if_statement" => self.if_statement(node),
            "for_statement" => self.for_statement(node),
            "while_statement" => self.while_statement(node),
            "try_statement" => self.try_except(node),
            "with_statement" => self.with_statement(node),
            "match_statement" => self.match_statement(node),
            "function_definition" | "class_definition" => self.definition(node, &[]),
            "decorated_definition" => self.decorated_definition(node),
            _ => return false,
        }
        true
    }

    fn expression_statement(&mut self, node: Node<'t>) {
        let parts = self.children(node);
        if let [only] = *parts {
            // A docstring or `...` does nothing.
            match only.kind() {
                "ellipsis" => {}
                "string" if self.is_plain_string(only) => {}
                "assignment" => drop(self.assignment(only)),
                _ => drop(self.value(only)),
            }
            return;
        }
        let elements = self.elements(&parts);
        if !elements.is_empty() {
            self.emit(Op::Tuple(elements), node);
        }
    }

    /// An expression, or what else may stand on the right of `=`.
    pub(super) fn value(&mut self, node: Node<'t>) -> Reg {
        match node.kind() {
            "assignment" => match self.assignment(node) {
                Some(value) => value,
                None => self.unknown(node),
            },
            "augmented_assignment" => self.augmented_assignment(node),
            _ => self.expr(node),
        }
    }

    fn if_statement(&mut self, node: Node<'t>) {
        let after = self.body.builder.block();
        let mut clauses = vec![node];
        clauses.extend(self.children(node).into_iter().filter(|child| child.kind() == "elif_clause"));
        for clause in clauses {
            let then = self.body.builder.block();
            let otherwise = self.body.builder.block();
            match clause.child_by_field_id(fields().condition) {
                Some(condition) => self.branch_on(condition, then, otherwise),
                None => self.body.builder.jump(then),
            }
            self.body.builder.start(then);
            self.block_of(clause, fields().consequence);
            self.body.builder.jump(after);
            self.body.builder.start(otherwise);
        }
        self.else_clause(node);
        self.body.builder.start(after);
    }

    /// The body of a statement's `else`, where it has one.
    pub(super) fn else_clause(&mut self, statement: Node<'t>) {
        if let Some(clause) = self.children(statement).into_iter().find(|child| child.kind() == "else_clause") {
            self.block_of(clause, fields().body);
        }
    }

    fn for_statement(&mut self, node: Node<'t>) {
        let asynchronous = self.has_token(node, "async");
        let iterated = self.field(node, fields().right);
        let origin = node.child_by_field_id(fields().right).unwrap_or(node);
        let iterator = self.emit(Op::Iterator { value: iterated, asynchronous }, origin);
        let [head, exhausted, after] = [(); 3].map(|()| self.body.builder.block());
        self.body.builder.start(head);
        let target = node.child_by_field_id(fields().left);
        let element = self.next(iterator, exhausted, target.unwrap_or(node));
        if let Some(target) = target {
            self.store(target, element);
        }
        self.loop_body(node, head, after);
        self.body.builder.jump(head);
        self.body.builder.start(exhausted);
        self.else_clause(node);
        self.body.builder.start(after);
    }

    /// Takes the next element of an iterator and goes on in a new block; the origin is the target.
    pub(super) fn next(&mut self, iterator: Reg, exit: BlockId, target: Node<'t>) -> Reg {
        let body = self.body.builder.block();
        let element = self.body.builder.register();
        let origin = self.span(target);
        self.body.builder.terminate(Terminator::Next { iterator, element, body, exit, origin });
        self.body.builder.start(body);
        element
    }

    fn while_statement(&mut self, node: Node<'t>) {
        let [head, body, done, after] = [(); 4].map(|()| self.body.builder.block());
        self.body.builder.start(head);
        match node.child_by_field_id(fields().condition) {
            Some(condition) => self.branch_on(condition, body, done),
            None => self.body.builder.jump(body),
        }
        self.body.builder.start(body);
        self.loop_body(node, head, after);
        self.body.builder.jump(head);
        self.body.builder.start(done);
        self.else_clause(node);
        self.body.builder.start(after);
    }

    fn loop_body(&mut self, node: Node<'t>, again: BlockId, after: BlockId) {
        self.body.exits.push(Exit::Loop { again, after });
        self.block_of(node, fields().body);
        self.body.exits.pop();
    }

    fn return_statement(&mut self, node: Node<'t>) {
        let value = match self.children(node).first() {
            Some(value) => self.expr(*value),
            None => self.constant(Constant::Null, node),
        };
        if self.body.builder.function.kind == FunctionKind::Function {
            self.leave(Way::Return(value));
        }
    }

    fn raise_statement(&mut self, node: Node<'t>) {
        let cause = node.child_by_field_id(fields().cause);
        let raised = self.children(node).into_iter().find(|child| Some(*child) != cause);
        let value = raised.map(|raised| match raised.kind() {
            "expression_list" => self.old_raise(raised),
            _ => self.expr(raised),
        });
        if let Some(cause) = cause {
            let cause = self.expr(cause);
            if let Some(object) = value {
                self.emit(Op::SetMember { object, name: SmolStr::new_static("__cause__"), value: cause }, node);
            }
        }
        let origin = self.span(node);
        self.body.builder.terminate(Terminator::Raise(value, origin));
    }

    /// Python 2's `raise Class, argument, traceback`.
    fn old_raise(&mut self, node: Node<'t>) -> Reg {
        let parts = self.children(node);
        let values: Vec<_> = parts.into_iter().map(|part| self.expr(part)).collect();
        let Some((class, arguments)) = values.split_first() else {
            return self.constant(Constant::Null, node);
        };
        self.call_with(*class, arguments.iter().take(1).copied(), node)
    }

    /// A call with positional arguments that no call expression stands for.
    pub(super) fn call_with(&mut self, callee: Reg, values: impl IntoIterator<Item = Reg>, node: Node<'t>) -> Reg {
        let arguments = values.into_iter().map(|value| Argument { kind: ArgumentKind::Positional, value }).collect();
        self.emit(Op::Call(Box::new(Call { callee, arguments, construct: false, decorator: false })), node)
    }

    fn assert_statement(&mut self, node: Node<'t>) {
        let parts = self.children(node);
        let Some(condition) = parts.first() else { return };
        let [holds, fails] = [(); 2].map(|()| self.body.builder.block());
        self.branch_on(*condition, holds, fails);
        self.body.builder.start(fails);
        let message = parts.get(1).map(|message| self.expr(*message));
        let class = self.load_builtin("AssertionError", node);
        let error = self.call_with(class, message, node);
        let origin = self.span(node);
        self.body.builder.terminate(Terminator::Raise(Some(error), origin));
        self.body.builder.start(holds);
    }

    /// Python 2's `print >>file, value`: a call of the function.
    fn print_statement(&mut self, node: Node<'t>) {
        let callee = self.load_builtin("print", node);
        let mut arguments = Vec::new();
        let mut file = None;
        for part in self.children(node) {
            if part.kind() == "chevron" {
                let target = self.children(part).first().map(|target| self.expr(*target));
                file = target.map(|value| Argument { kind: ArgumentKind::Named("file".into()), value });
            } else {
                arguments.push(Argument { kind: ArgumentKind::Positional, value: self.expr(part) });
            }
        }
        arguments.extend(file);
        self.emit(Op::Call(Box::new(Call { callee, arguments, construct: false, decorator: false })), node);
    }

    /// Python 2's `exec code in globals, locals`.
    fn exec_statement(&mut self, node: Node<'t>) {
        let callee = self.load_builtin("exec", node);
        let values: Vec<_> = self.children(node).into_iter().map(|part| self.expr(part)).collect();
        self.call_with(callee, values, node);
    }

    /// The elements of a list, tuple or set, or of what reads like one.
    pub(super) fn elements(&mut self, parts: &[Node<'t>]) -> Vec<Element> {
        parts.iter().map(|part| self.element(*part)).collect()
    }

    pub(super) fn element(&mut self, mut node: Node<'t>) -> Element {
        while matches!(node.kind(), "parenthesized_list_splat" | "parenthesized_expression")
            && let Some(inner) = self.inner(node)
            && matches!(inner.kind(), "parenthesized_list_splat" | "parenthesized_expression" | "list_splat")
        {
            node = inner;
        }
        match self.inner(node) {
            Some(inner) if matches!(node.kind(), "list_splat" | "list_splat_pattern") => {
                Element { value: self.expr(inner), spread: true }
            }
            _ => Element { value: self.expr(node), spread: begins_with_star(node) },
        }
    }
}

/// Whether the grammar has read `*f(x).y` as `(*f)(x).y`, as it does where a pattern may stand.
fn begins_with_star(mut node: Node<'_>) -> bool {
    while let Some(first) = node.child(0).filter(|_| matches!(node.kind(), "attribute" | "call" | "subscript")) {
        node = first;
    }
    matches!(node.kind(), "list_splat" | "list_splat_pattern")
}
