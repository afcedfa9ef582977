//! Patterns: taking a value apart and storing its parts, in declarations, parameters, loops, `catch` and assignments.

use tree_sitter::Node;

use super::object::Key;
use super::{Lowering, MAX_DEPTH, syntax};
use crate::ir::{Entry, Op, Reg, Test};

impl<'t> Lowering<'t> {
    /// Stores a value in what a pattern names.
    pub(super) fn assign_pattern(&mut self, pattern: Node<'t>, value: Reg) {
        if self.depth >= MAX_DEPTH {
            self.flat(pattern);
            return;
        }
        self.depth += 1;
        match pattern.kind() {
            "object_pattern" => self.object_pattern(pattern, value),
            "array_pattern" => self.array_pattern(pattern, value),
            "assignment_pattern" | "object_assignment_pattern" => {
                let left = pattern.child_by_field_name("left").unwrap_or(pattern);
                let value = match pattern.child_by_field_name("right") {
                    Some(default) => self.or_default(value, default, left),
                    None => value,
                };
                if left != pattern {
                    self.assign_pattern(left, value);
                }
            }
            "assignment_expression" => {
                // A pattern in brackets or braces that the grammar takes for a literal.
                let left = pattern.child_by_field_name("left").unwrap_or(pattern);
                self.assign_pattern(left, value);
            }
            "rest_pattern" => {
                if let Some(inner) = syntax::first(pattern) {
                    self.assign_pattern(inner, value);
                }
            }
            _ => {
                let target = self.target(pattern);
                self.write(&target, value, pattern);
            }
        }
        self.depth -= 1;
    }

    /// The value, or the default where it is undefined.
    fn or_default(&mut self, value: Reg, default: Node<'t>, target: Node<'t>) -> Reg {
        let place = self.temporary("=");
        self.store(&place, value, target);
        let defined = self.emit(Op::Test(Test::Defined, value), target);
        let (missing, after) = (self.builder().block(), self.builder().block());
        self.builder().branch(defined, after, missing);
        self.builder().start(missing);
        let default = self.named(default, target);
        self.store(&place, default, target);
        self.builder().start(after);
        self.emit(Op::Load(place), target)
    }

    fn object_pattern(&mut self, pattern: Node<'t>, value: Reg) {
        let mut taken = Vec::new();
        for part in syntax::children(pattern) {
            match part.kind() {
                "pair_pattern" => {
                    let Some(name) = part.child_by_field_name("key") else { continue };
                    let key = self.key(name);
                    let member = self.get_key(value, &key, name);
                    taken.push(key);
                    if let Some(target) = part.child_by_field_name("value") {
                        self.assign_pattern(target, member);
                    }
                }
                "shorthand_property_identifier_pattern" | "object_assignment_pattern" => {
                    let name = part.child_by_field_name("left").unwrap_or(part);
                    let key = Key::Name(self.text_of(name).into());
                    let member = self.get_key(value, &key, name);
                    taken.push(key);
                    self.assign_pattern(part, member);
                }
                "rest_pattern" => {
                    let rest = self.emit(Op::Record(vec![Entry::Spread(value)]), part);
                    for key in &taken {
                        self.delete_key(rest, key, part);
                    }
                    self.assign_pattern(part, rest);
                }
                _ => {
                    self.unknown(part);
                }
            }
        }
    }

    fn array_pattern(&mut self, pattern: Node<'t>, value: Reg) {
        for (index, part) in syntax::with_holes(pattern).into_iter().enumerate() {
            let Some(part) = part else { continue };
            let index = u32::try_from(index).unwrap_or(u32::MAX);
            let op = if part.kind() == "rest_pattern" {
                Op::UnpackRest { value, before: index, after: 0 }
            } else {
                Op::UnpackItem { value, index, from_end: false }
            };
            let element = self.emit(op, part);
            self.assign_pattern(part, element);
        }
    }
}
