//! Assignments: the target is evaluated first, and once.

use tree_sitter::Node;

use super::object::Key;
use super::{Lowering, syntax};
use crate::ir::{BinaryOp, Constant, Op, Place, Reg, UnaryOp};

/// What can be assigned to.
pub(super) enum Target<'t> {
    Variable(Place),
    Member {
        object: Reg,
        key: Key,
    },
    Pattern(Node<'t>),
    /// Not an assignable thing: it was evaluated.
    None,
}

impl<'t> Lowering<'t> {
    /// Evaluates the parts of a target.
    pub(super) fn target(&mut self, node: Node<'t>) -> Target<'t> {
        let node = syntax::unwrap(node);
        match node.kind() {
            "identifier" | "shorthand_property_identifier_pattern" | "shorthand_property_identifier" => {
                Target::Variable(self.place(self.text_of(node)))
            }
            "member_expression" | "subscript_expression" => {
                let object = self.optional_expression(node.child_by_field_name("object"), node);
                let key = self.member_key(node);
                Target::Member { object, key }
            }
            "object_pattern" | "array_pattern" => Target::Pattern(node),
            _ => {
                self.unknown(node);
                Target::None
            }
        }
    }

    fn read(&mut self, target: &Target<'t>, node: Node<'t>) -> Reg {
        match target {
            Target::Variable(place) => self.emit(Op::Load(place.clone()), node),
            Target::Member { object, key } => self.get_key(*object, key, node),
            Target::Pattern(_) | Target::None => self.undefined(node),
        }
    }

    pub(super) fn write(&mut self, target: &Target<'t>, value: Reg, node: Node<'t>) {
        match target {
            Target::Variable(place) => {
                self.store(place, value, node);
            }
            Target::Member { object, key } => {
                self.set_key(*object, key, value, node);
            }
            Target::Pattern(pattern) => self.assign_pattern(*pattern, value),
            Target::None => {}
        }
    }

    /// `a = b = c`: targets from left to right, then the value, then the stores from right to left.
    pub(super) fn assignment(&mut self, node: Node<'t>) -> Reg {
        let mut targets = Vec::new();
        let mut at = node;
        let value = loop {
            let Some(left) = at.child_by_field_name("left") else { break self.unknown(at) };
            targets.push((self.target(left), at));
            match at.child_by_field_name("right") {
                Some(right) if right.kind() == "assignment_expression" => at = right,
                Some(right) => break self.named(right, left),
                None => break self.undefined(at),
            }
        };
        for (target, node) in targets.iter().rev() {
            self.write(target, value, *node);
        }
        value
    }

    pub(super) fn augmented_assignment(&mut self, node: Node<'t>) -> Reg {
        let operator = node.child_by_field_name("operator").map_or("", |operator| operator.kind());
        let Some(left) = node.child_by_field_name("left") else { return self.unknown(node) };
        let target = self.target(left);
        let old = self.read(&target, left);
        let operator = operator.strip_suffix('=').unwrap_or(operator);
        let right = node.child_by_field_name("right");
        if matches!(operator, "&&" | "||" | "??") {
            let result = self.temporary("&&=");
            self.store(&result, old, left);
            let (assign, end) = (self.builder().block(), self.builder().block());
            self.logical_branch(operator, old, (assign, end), node);
            self.builder().start(assign);
            let value = match right {
                Some(right) => self.named(right, left),
                None => self.undefined(node),
            };
            self.write(&target, value, node);
            self.store(&result, value, node);
            self.builder().start(end);
            return self.emit(Op::Load(result), node);
        }
        let right = self.optional_expression(right, node);
        let value = self.operation(operator, old, right, node);
        self.write(&target, value, node);
        value
    }

    /// `++` and `--` make a number first; behind the target, that number is the result.
    pub(super) fn update(&mut self, node: Node<'t>) -> Reg {
        let Some(argument) = node.child_by_field_name("argument") else { return self.unknown(node) };
        let operator = node.child_by_field_name("operator");
        let before = operator.is_some_and(|operator| operator.start_byte() < argument.start_byte());
        let op = if operator.is_some_and(|it| it.kind() == "--") { BinaryOp::Subtract } else { BinaryOp::Add };
        let target = self.target(argument);
        let old = self.read(&target, argument);
        let old = self.emit(Op::Unary(UnaryOp::Plus, old), node);
        let one = self.constant(Constant::Int(1), node);
        let new = self.emit(Op::Binary(op, old, one), node);
        self.write(&target, new, node);
        if before { new } else { old }
    }
}
