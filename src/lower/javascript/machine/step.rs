//! What the code of a state does with its machine.

use tree_sitter::Node;

use super::super::jump::Exit;
use super::super::{Lowering, MAX_DEPTH, syntax};
use super::Dialect;
use super::shape::{context_member, is_temporary, label, pushed};
use crate::ir::{Constant, Op, Place, Reg, Terminator};

impl<'t> Lowering<'t> {
    /// A `return` in a state; its value may be chosen by conditions or stand behind other expressions.
    pub(in crate::lower::javascript) fn machine_return(&mut self, value: Option<Node<'t>>, node: Node<'t>) {
        let value = value.map(syntax::unwrap);
        if self.depth >= MAX_DEPTH {
            self.flat(node);
            return;
        }
        self.depth += 1;
        match value {
            Some(value) if value.kind() == "sequence_expression" => {
                let parts = syntax::children(value);
                let (last, others) = parts.split_last().map_or((None, &[][..]), |(last, others)| (Some(*last), others));
                for part in others {
                    self.expression(*part);
                }
                self.machine_return(last, node);
            }
            Some(value) if value.kind() == "ternary_expression" => self.either_return(value, node),
            value => match self.current.machine.as_ref().map(|machine| machine.dialect) {
                Some(Dialect::Steps) => self.step(value.map(syntax::children).unwrap_or_default(), node),
                _ => self.jump(value, node),
            },
        }
        self.depth -= 1;
    }

    fn either_return(&mut self, value: Node<'t>, node: Node<'t>) {
        let (then, otherwise) = (self.builder().block(), self.builder().block());
        self.optional_condition(value.child_by_field_name("condition"), then, otherwise, value);
        let handler = self.builder().handler();
        let before = self.current.machine.as_ref().map(|machine| (machine.active.clone(), machine.next));
        for (block, way) in [(then, "consequence"), (otherwise, "alternative")] {
            if let (Some((active, next)), Some(machine)) = (before.clone(), &mut self.current.machine) {
                machine.next = next;
                self.protect(active, handler);
            }
            self.builder().start(block);
            self.machine_return(value.child_by_field_name(way), node);
        }
    }

    /// `[number, operand]`.
    fn step(&mut self, parts: Vec<Node<'t>>, node: Node<'t>) {
        let Some(machine) = &self.current.machine else { return };
        let next = machine.label.saturating_add(1);
        let operand = parts.get(1).copied();
        match parts.first().and_then(|number| label(self.text_of(*number))) {
            Some(1) => self.raise(operand, node),
            Some(3) => {
                if let Some(to) = operand.and_then(|to| label(self.text_of(to))) {
                    self.leave(Exit::State(to), None, node);
                }
            }
            Some(4) => self.suspend(operand, next, node),
            Some(5) => self.delegate(operand, next, node),
            Some(7) => self.end_finally(None, node),
            _ => {
                let value = self.optional_expression(operand, node);
                self.leave(Exit::Return, Some(value), node);
            }
        }
    }

    /// `c.a(2, value)` and its like; any other value is yielded.
    fn jump(&mut self, value: Option<Node<'t>>, node: Node<'t>) {
        let call = value.filter(|value| value.kind() == "call_expression");
        let name = call.and_then(|call| self.context_member(call.child_by_field_name("function")?));
        let arguments =
            call.and_then(|call| call.child_by_field_name("arguments")).map(syntax::children).unwrap_or_default();
        let target = |at: usize| arguments.get(at).and_then(|to| label(self.text_of(*to)));
        match name {
            Some("a" | "abrupt") => self.abrupt(&arguments, node),
            Some("stop") => self.leave(Exit::Return, None, node),
            Some("f" | "finish") => self.end_finally(target(0), node),
            Some("d" | "delegateYield") => {
                // An older machine says in which variable the result is stored.
                let (result, next) =
                    if arguments.len() > 2 { (arguments.get(1), target(2)) } else { (None, target(1)) };
                let result = result.map(|name| self.string_value(*name));
                self.delegate_to(arguments.first().copied(), result.as_deref(), next, node);
            }
            _ => {
                let next = self.current.machine.as_ref().and_then(|machine| machine.next);
                self.suspend(value, next.unwrap_or(i64::MAX), node);
            }
        }
    }

    /// `c.abrupt("return", value)`, `c.a(2, value)`.
    fn abrupt(&mut self, arguments: &[Node<'t>], node: Node<'t>) {
        let kind = arguments.first().map_or("", |kind| self.text_of(*kind)).trim_matches(['"', '\'']);
        let operand = arguments.get(1).copied();
        match (kind, operand.and_then(|to| label(self.text_of(to)))) {
            ("break" | "continue" | "3", Some(to)) => self.leave(Exit::State(to), None, node),
            ("throw" | "1", _) => self.raise(operand, node),
            _ => {
                let value = self.optional_expression(operand, node);
                self.leave(Exit::Return, Some(value), node);
            }
        }
    }

    fn raise(&mut self, value: Option<Node<'t>>, node: Node<'t>) {
        let value = self.optional_expression(value, node);
        let origin = self.span(node);
        self.builder().terminate(Terminator::Raise(Some(value), origin));
    }

    /// Gives a value away; the next state gets what is sent in.
    fn suspend(&mut self, value: Option<Node<'t>>, next: i64, node: Node<'t>) {
        let origin = value.unwrap_or(node);
        let value = self.optional_expression(value, node);
        let sent = self.emit(Op::Yield(value), origin);
        self.give(sent, node);
        self.go(next, node);
    }

    fn delegate(&mut self, value: Option<Node<'t>>, next: i64, node: Node<'t>) {
        self.delegate_to(value, None, Some(next), node);
    }

    fn delegate_to(&mut self, value: Option<Node<'t>>, result: Option<&str>, next: Option<i64>, node: Node<'t>) {
        let value = self.optional_expression(value, node);
        let returned = self.emit(Op::YieldFrom(value), node);
        self.give(returned, node);
        if let Some(place) = result.map(|name| self.machine_temporary(name)) {
            self.store(&place, returned, node);
        }
        self.go(next.unwrap_or(i64::MAX), node);
    }

    /// What the next state is given.
    fn give(&mut self, value: Reg, node: Node<'t>) {
        if let Some(given) = self.current.machine.as_ref().map(|machine| machine.given.clone()) {
            self.store(&given, value, node);
        }
    }

    fn machine_temporary(&mut self, name: &str) -> Place {
        let known = self.current.machine.as_ref().and_then(|machine| machine.temporaries.get(name).cloned());
        known.unwrap_or_else(|| {
            let place = self.temporary("t");
            if let Some(machine) = &mut self.current.machine {
                machine.temporaries.insert(name.into(), place.clone());
            }
            place
        })
    }

    /// The name of a member of the machine's context.
    fn context_member(&self, node: Node<'t>) -> Option<&'t str> {
        context_member(node, self.current.machine.as_ref()?.context, self.text)
    }

    /// Whether an expression is about the machine.
    pub(in crate::lower::javascript) fn is_of_machine(&self, node: Node<'t>) -> bool {
        if self.current.machine.is_none() {
            return false;
        }
        let target = match node.kind() {
            "call_expression" => node.child_by_field_name("function"),
            "assignment_expression" => node.child_by_field_name("left"),
            "member_expression" | "subscript_expression" => Some(node),
            _ => None,
        };
        let push = |target: &Node<'t>| self.context_member(target.child_by_field_name("object")?);
        target.is_some_and(|target| self.context_member(target).is_some() || push(&target) == Some("trys"))
    }

    /// An expression that is about the machine.
    pub(in crate::lower::javascript) fn machine_expression(&mut self, node: Node<'t>) -> Reg {
        match node.kind() {
            "assignment_expression" => self.machine_store(node),
            "call_expression" => match pushed(node, self.text) {
                Some(bounds) => {
                    if let Some(machine) = &self.current.machine {
                        let begun = machine.regions.iter().position(|region| region.bounds == bounds);
                        self.enter(machine.label, begun);
                    }
                    self.undefined(node)
                }
                None => self.given(node),
            },
            _ => match self.context_member(node).filter(|name| is_temporary(name)) {
                Some(name) => {
                    let place = self.machine_temporary(name);
                    self.emit(Op::Load(place), node)
                }
                None => self.given(node),
            },
        }
    }

    /// What the state was given: `c.sent()`, `c.v`, `c.catch(1)`.
    fn given(&mut self, node: Node<'t>) -> Reg {
        match self.current.machine.as_ref().map(|machine| machine.given.clone()) {
            Some(place) => self.emit(Op::Load(place), node),
            None => self.undefined(node),
        }
    }

    /// Goes to one of several states; the `break` that follows is never reached.
    fn go_to_chosen(&mut self, value: Node<'t>, node: Node<'t>) {
        let value = syntax::unwrap(value);
        if value.kind() != "ternary_expression" {
            let to = label(self.text_of(value)).unwrap_or_default();
            self.go(to, node);
            return;
        }
        let (then, otherwise) = (self.builder().block(), self.builder().block());
        self.optional_condition(value.child_by_field_name("condition"), then, otherwise, value);
        for (block, way) in [(then, "consequence"), (otherwise, "alternative")] {
            self.builder().start(block);
            if let Some(way) = value.child_by_field_name(way) {
                self.go_to_chosen(way, node);
            }
        }
    }

    fn machine_store(&mut self, node: Node<'t>) -> Reg {
        let name = node.child_by_field_name("left").and_then(|left| self.context_member(left)).unwrap_or_default();
        let right = node.child_by_field_name("right");
        if is_temporary(name) {
            let value = self.optional_expression(right, node);
            let place = self.machine_temporary(name);
            return self.store(&place, value, node);
        }
        if let Some(chosen) = right.map(syntax::unwrap).filter(|right| right.kind() == "ternary_expression") {
            self.go_to_chosen(chosen, node);
            return self.undefined(node);
        }
        let to = right.and_then(|right| label(self.text_of(syntax::unwrap(right)))).unwrap_or_default();
        match (name, &mut self.current.machine) {
            ("n" | "next", Some(machine)) => machine.next = Some(to),
            ("p" | "prev", _) => self.enter(to, self.begun(to)),
            _ => {}
        }
        self.constant(Constant::Int(to), node)
    }
}
