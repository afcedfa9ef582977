//! `try` and `with`.

use tree_sitter::Node;

use super::Lowering;
use super::fields::fields;
use super::scope::old_exception_name;
use super::unwind::Exit;
use crate::ir::{BlockId, Element, Op, Place, Reg, Terminator, Test};
use crate::source::Span;

impl<'t> Lowering<'t> {
    pub(super) fn try_except(&mut self, node: Node<'t>) {
        let clause = self.children(node).into_iter().find(|child| child.kind() == "finally_clause");
        let finally = clause.and_then(|clause| self.block_in(clause));
        match finally {
            Some(body) => self.try_finally(body, |lowering| lowering.try_clauses(node)),
            None => self.try_clauses(node),
        }
    }

    /// The block of a clause that gives it no field.
    fn block_in(&mut self, clause: Node<'t>) -> Option<Node<'t>> {
        self.children(clause).into_iter().find(|child| child.kind() == "block")
    }

    /// `try` with its `except` and `else` clauses.
    fn try_clauses(&mut self, node: Node<'t>) {
        let mut clauses = self.children(node);
        clauses.retain(|child| child.kind() == "except_clause");
        if clauses.is_empty() {
            self.block_of(node, fields().body);
            self.else_clause(node);
            return;
        }
        let [caught, after] = [(); 2].map(|()| self.body.builder.block());
        let outer = self.body.builder.set_handler(Some(caught));
        self.block_of(node, fields().body);
        self.body.builder.set_handler(outer);
        self.else_clause(node);
        self.body.builder.jump(after);
        self.body.builder.start(caught);
        let mut exception = self.emit(Op::Caught, node);
        let group = clauses.iter().any(|clause| self.has_token(*clause, "*"));
        for clause in &clauses {
            exception = self.except_clause(*clause, exception, (!group).then_some(after));
        }
        if group {
            // Whether exceptions are left that no clause took.
            let rest = self.emit(Op::Unknown(vec![exception]), node);
            let raise = self.body.builder.block();
            self.body.builder.branch(rest, raise, after);
            self.body.builder.start(raise);
        }
        let origin = self.span(node);
        self.body.builder.terminate(Terminator::Raise(Some(exception), origin));
        self.body.builder.start(after);
    }

    /// One clause; goes on with the next one where it does not apply. `after` is where its end leads; without, it is
    /// one of `except*`, which can take a part of the exceptions and leave others to the next. The result is the exception
    /// that the next one sees.
    fn except_clause(&mut self, clause: Node<'t>, mut exception: Reg, after: Option<BlockId>) -> Reg {
        let whole = exception;
        let next = self.body.builder.block();
        let (class, target) = self.exception_class(clause);
        if let Some((class, origin)) = class {
            let question = match after {
                Some(_) => Op::Test(Test::Instance(class), exception),
                // Whether one of a group's members is an instance.
                None => Op::Unknown(vec![class, exception]),
            };
            let applies = self.emit(question, origin);
            let body = self.body.builder.block();
            self.body.builder.branch(applies, body, next);
            self.body.builder.start(body);
            if after.is_some() {
                exception = self.emit(Op::Caught, clause);
            }
        }
        let bound = target.and_then(|target| self.bind_exception(target, exception));
        if let Some((place, origin)) = &bound {
            self.body.exits.push(Exit::Name { place: place.clone(), origin: *origin });
        }
        if let Some(block) = self.block_in(clause) {
            self.block(block);
        }
        if let Some((place, origin)) = bound {
            self.body.exits.pop();
            if self.body.builder.is_open() {
                self.body.builder.emit(Op::Delete(place), origin);
            }
        }
        self.body.builder.jump(after.unwrap_or(next));
        self.body.builder.start(next);
        if after.is_some() { self.emit(Op::Caught, clause) } else { whole }
    }

    /// The class or classes that a clause names, and what it binds.
    fn exception_class(&mut self, clause: Node<'t>) -> (Option<(Reg, Node<'t>)>, Option<Node<'t>>) {
        let mut values: Vec<_> = clause.children_by_field_name("value", &mut self.cursor).collect();
        values.retain(|value| value.is_named());
        if let Some(name) = old_exception_name(clause, self.text) {
            return (Some((self.expr(values[0]), values[0])), Some(name));
        }
        match *values {
            [] => (None, None),
            [value] if value.kind() == "as_pattern" => {
                let class = self.inner(value).map(|class| (self.expr(class), class));
                (class, value.child_by_field_id(fields().alias))
            }
            [value] => (Some((self.expr(value), value)), clause.child_by_field_id(fields().alias)),
            _ => {
                let elements = values.iter().map(|value| Element { value: self.expr(*value), spread: false }).collect();
                (Some((self.emit(Op::Tuple(elements), clause), clause)), None)
            }
        }
    }

    /// Stores the exception; the variable, which does not outlive the clause.
    fn bind_exception(&mut self, target: Node<'t>, exception: Reg) -> Option<(Place, Span)> {
        self.store(target, exception);
        let name = if target.kind() == "as_pattern_target" { self.inner(target)? } else { target };
        (name.kind() == "identifier").then(|| (self.place(self.text_of(name)), self.span(name)))
    }

    pub(super) fn with_statement(&mut self, node: Node<'t>) {
        let asynchronous = self.has_token(node, "async");
        let clause = self.children(node).into_iter().find(|child| child.kind() == "with_clause");
        let items = clause.map(|clause| self.children(clause)).unwrap_or_default();
        let mut entered = Vec::new();
        for item in items {
            let Some(value) = item.child_by_field_id(fields().value) else { continue };
            entered.push(self.enter(value, asynchronous));
        }
        self.block_of(node, fields().body);
        while let Some((context, raised, origin)) = entered.pop() {
            self.exit(context, asynchronous, raised, origin);
        }
    }

    /// Enters one item; from here on exceptions go to the block that is returned.
    fn enter(&mut self, mut item: Node<'t>, asynchronous: bool) -> (Reg, BlockId, Node<'t>) {
        // `with (open(a) as b):` is read as one item in parentheses.
        while item.kind() == "parenthesized_expression"
            && let Some(inner) = self.inner(item)
        {
            item = inner;
        }
        let (expression, target) = match item.kind() {
            "as_pattern" => (self.inner(item).unwrap_or(item), item.child_by_field_id(fields().alias)),
            _ => (item, None),
        };
        let context = self.expr(expression);
        let value = self.emit(Op::Enter { context, asynchronous }, expression);
        let raised = self.body.builder.block();
        let handler = self.body.builder.set_handler(Some(raised));
        let origin = self.span(expression);
        self.body.exits.push(Exit::With { context, asynchronous, handler, origin });
        if let Some(target) = target {
            self.store(target, value);
        }
        (context, raised, expression)
    }

    /// Leaves the innermost item, on the normal way and on that of an exception.
    fn exit(&mut self, context: Reg, asynchronous: bool, raised: BlockId, origin: Node<'t>) {
        if let Some(Exit::With { handler, .. }) = self.body.exits.pop() {
            self.body.builder.set_handler(handler);
        }
        let [after, again] = [(); 2].map(|()| self.body.builder.block());
        if self.body.builder.is_open() {
            self.emit(Op::Exit { context, asynchronous }, origin);
            self.body.builder.jump(after);
        }
        self.body.builder.start(raised);
        let exception = self.emit(Op::Caught, origin);
        let swallowed = self.emit(Op::Exit { context, asynchronous }, origin);
        self.body.builder.branch(swallowed, after, again);
        self.body.builder.start(again);
        let span = self.span(origin);
        self.body.builder.terminate(Terminator::Raise(Some(exception), span));
        self.body.builder.start(after);
    }
}
