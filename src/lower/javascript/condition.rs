//! Conditions as control flow: `&&`, `||` and `!` become edges, so that each edge tells what holds along it.

use tree_sitter::Node;

use super::{Lowering, MAX_DEPTH, syntax};
use crate::ir::BlockId;

impl<'t> Lowering<'t> {
    /// Goes to `then` where the expression is true, else to `otherwise`.
    pub(super) fn condition(&mut self, node: Node<'t>, mut then: BlockId, mut otherwise: BlockId) {
        let mut node = inner(node);
        while is_not(node) {
            let Some(argument) = node.child_by_field_name("argument") else { break };
            std::mem::swap(&mut then, &mut otherwise);
            node = inner(argument);
        }
        let Some(conjunction) = conjunction(node).filter(|_| self.depth < MAX_DEPTH) else {
            let value = self.expression(node);
            self.builder().branch(value, then, otherwise);
            return;
        };
        self.depth += 1;
        let operands = operands(node);
        let (last, others) = operands.split_last().map_or((node, &[][..]), |(last, others)| (*last, others));
        for operand in others {
            let next = self.builder().block();
            if conjunction {
                self.condition(*operand, next, otherwise);
            } else {
                self.condition(*operand, then, next);
            }
            self.builder().start(next);
        }
        self.condition(last, then, otherwise);
        self.depth -= 1;
    }

    pub(super) fn optional_condition(
        &mut self,
        node: Option<Node<'t>>,
        then: BlockId,
        otherwise: BlockId,
        around: Node<'t>,
    ) {
        match node {
            Some(node) => self.condition(node, then, otherwise),
            None => {
                let value = self.undefined(around);
                self.builder().branch(value, then, otherwise);
            }
        }
    }
}

/// The condition without what stands around it.
fn inner(mut node: Node<'_>) -> Node<'_> {
    loop {
        node = syntax::unwrap(node);
        match syntax::first(node).filter(|_| node.kind() == "expression_statement") {
            Some(child) => node = child,
            None => return node,
        }
    }
}

fn is_not(node: Node<'_>) -> bool {
    node.kind() == "unary_expression" && node.child_by_field_name("operator").is_some_and(|it| it.kind() == "!")
}

/// `Some(true)` for `&&`, `Some(false)` for `||`.
fn conjunction(node: Node<'_>) -> Option<bool> {
    if node.kind() != "binary_expression" {
        return None;
    }
    match node.child_by_field_name("operator")?.kind() {
        "&&" => Some(true),
        "||" => Some(false),
        _ => None,
    }
}

/// The operands of a chain of the same operator, from left to right.
fn operands(node: Node<'_>) -> Vec<Node<'_>> {
    let operator = conjunction(node);
    let mut operands = Vec::new();
    let mut left = Some(node);
    while let Some(at) = left {
        if conjunction(at) != operator {
            operands.push(at);
            break;
        }
        operands.extend(at.child_by_field_name("right"));
        left = at.child_by_field_name("left");
    }
    operands.reverse();
    operands
}
