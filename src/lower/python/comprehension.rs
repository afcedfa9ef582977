//! Comprehensions, inlined: their loops stand in the function around them and build the result step by step.
//!
//! A generator expression is built at once, as a list: what its conditions tell about the elements then holds for them,
//! which is worth more than the order of effects.

use tree_sitter::Node;

use super::Lowering;
use super::fields::fields;
use super::scope::ScopeId;
use crate::ir::{BlockId, Op, Reg};

impl<'t> Lowering<'t> {
    pub(super) fn comprehension(&mut self, node: Node<'t>) -> Reg {
        let outer = self.body.scope;
        let inner = self.scope_of(node);
        let result = self.emit(
            match node.kind() {
                "set_comprehension" => Op::Set(Vec::new()),
                "dictionary_comprehension" => Op::Dict(Vec::new()),
                _ => Op::List(Vec::new()),
            },
            node,
        );
        let done = self.body.builder.block();
        // Where the next element of the innermost loop is taken.
        let mut again = done;
        for clause in self.children(node) {
            match clause.kind() {
                "for_in_clause" => again = self.for_clause(clause, inner, again),
                "if_clause" => {
                    if let Some(condition) = self.inner(clause) {
                        let next = self.body.builder.block();
                        self.branch_on(condition, next, again);
                        self.body.builder.start(next);
                    }
                }
                _ => {}
            }
        }
        // Broken syntax may have no clause; names in the element are the comprehension's own all the same.
        self.body.scope = inner;
        if let Some(element) = node.child_by_field_id(fields().body) {
            self.add_element(result, element);
        }
        self.body.builder.jump(again);
        self.body.builder.start(done);
        self.body.scope = outer;
        result
    }

    /// Begins a loop; `exit` is where it goes when its elements are exhausted. The result is where the next one is taken.
    /// The first iterable is evaluated in the scope outside, all that follows in the comprehension's.
    fn for_clause(&mut self, clause: Node<'t>, scope: ScopeId, exit: BlockId) -> BlockId {
        let asynchronous = self.has_token(clause, "async");
        let target = clause.child_by_field_id(fields().left);
        let mut iterated = self.children(clause);
        iterated.retain(|part| Some(*part) != target);
        let value = match *iterated {
            [only] => self.expr(only),
            _ => {
                let elements = self.elements(&iterated);
                self.emit(Op::Tuple(elements), clause)
            }
        };
        let iterator = self.emit(Op::Iterator { value, asynchronous }, iterated.first().copied().unwrap_or(clause));
        let head = self.body.builder.block();
        self.body.builder.start(head);
        self.body.scope = scope;
        let element = self.next(iterator, exit, target.unwrap_or(clause));
        if let Some(target) = target {
            self.store(target, element);
        }
        head
    }

    fn add_element(&mut self, result: Reg, element: Node<'t>) {
        if element.kind() == "pair" {
            let key = self.field(element, fields().key);
            let value = self.field(element, fields().value);
            self.emit(Op::SetItem { object: result, key, value }, element);
        } else {
            let value = self.expr(element);
            self.emit(Op::Append { to: result, value }, element);
        }
    }
}
