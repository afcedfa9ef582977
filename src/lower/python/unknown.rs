//! Syntax without a lowering of its own: broken, unknown, or nested too deeply. What is inside is evaluated all the same.

use tree_sitter::Node;

use super::fields::fields;
use super::{Lowering, MAX_DEPTH};
use crate::ir::{Op, Reg};

impl<'t> Lowering<'t> {
    /// Evaluates everything in a node and counts it.
    pub(super) fn unknown(&mut self, node: Node<'t>) -> Reg {
        let kind = if node.is_error() || node.is_missing() { "ERROR" } else { node.kind() };
        let outermost = self.count_unknown(kind, node);
        let mut values = Vec::new();
        self.parts(node, &mut values);
        self.in_unknown = !outermost;
        self.emit(Op::Unknown(values), node)
    }

    /// Counts unknown syntax unless it stands in some; whether it was counted. The caller resets `in_unknown` then.
    fn count_unknown(&mut self, kind: &str, node: Node<'t>) -> bool {
        let outermost = !std::mem::replace(&mut self.in_unknown, true);
        if outermost {
            let span = self.span(node);
            self.module.unknown(kind, span);
        }
        outermost
    }

    /// Evaluates the children of a node of any kind; the values of those that are expressions go to `values`.
    fn parts(&mut self, node: Node<'t>, values: &mut Vec<Reg>) {
        if self.depth >= MAX_DEPTH {
            values.push(self.flat(node));
            return;
        }
        self.depth += 1;
        let children: Vec<_> = node.named_children(&mut self.cursor).collect();
        for child in children {
            if self.try_statement(child) {
                continue;
            }
            match self.try_expression(child) {
                Some(value) => values.push(value),
                None => self.parts(child, values),
            }
        }
        self.depth -= 1;
    }

    /// Evaluates the variables that a subtree reads, in the order of the source and without recursion.
    pub(super) fn flat(&mut self, node: Node<'t>) -> Reg {
        let outermost = self.count_unknown("nesting", node);
        let mut values = Vec::new();
        let mut open = vec![node];
        while let Some(next) = open.pop() {
            match next.kind() {
                "identifier" => {
                    let name = self.text_of(next);
                    values.push(self.load_name(name, next));
                }
                "attribute" => open.extend(next.child_by_field_id(fields().object)),
                "keyword_argument" => open.extend(next.child_by_field_id(fields().value)),
                _ => {
                    let before = open.len();
                    open.extend(next.named_children(&mut self.cursor));
                    open[before..].reverse();
                }
            }
        }
        self.in_unknown = !outermost;
        self.emit(Op::Unknown(values), node)
    }

    /// What could not be parsed inside of a statement, up to the blocks in it, whose statements see to their own.
    pub(super) fn broken_parts(&mut self, statement: Node<'t>) {
        if !statement.has_error() {
            return;
        }
        let mut open = vec![statement];
        while let Some(node) = open.pop() {
            if node != statement && (node.is_error() || node.is_missing()) {
                self.unknown(node);
                continue;
            }
            let before = open.len();
            let children = node.children(&mut self.cursor).filter(|child| {
                let own = child.kind() != "block" || node.kind() == "match_statement";
                child.has_error() && own
            });
            open.extend(children);
            open[before..].reverse();
        }
    }
}
