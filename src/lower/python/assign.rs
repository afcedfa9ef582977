//! Targets: assignment, unpacking, `del`, augmented and annotated assignment.

use smol_str::SmolStr;
use tree_sitter::Node;

use super::fields::fields;
use super::scope::{ScopeId, ScopeKind};
use super::{Lowering, MAX_DEPTH};
use crate::ir::{BinaryOp, Constant, Element, Op, Place, Reg};

/// An attribute or item with its parts evaluated, to be read and written.
enum Target {
    Variable(Place),
    Member { object: Reg, name: SmolStr },
    Item { object: Reg, key: Reg },
}

impl<'t> Lowering<'t> {
    /// `a = b = value`, with or without annotations; the result is the value, which `a: int` does not have.
    pub(super) fn assignment(&mut self, node: Node<'t>) -> Option<Reg> {
        let mut chain = vec![node];
        let mut right = node.child_by_field_id(fields().right);
        while let Some(next) = right
            && next.kind() == "assignment"
        {
            chain.push(next);
            right = next.child_by_field_id(fields().right);
        }
        let value = right.map(|right| self.value(right));
        for assignment in &chain {
            if let (Some(target), Some(value)) = (assignment.child_by_field_id(fields().left), value) {
                self.store(target, value);
            }
            self.annotation(*assignment);
        }
        value
    }

    /// Makes the list of annotations of a class or module body that has some.
    pub(super) fn begin_annotations(&mut self, scope: ScopeId) {
        if self.scopes.get(scope).annotated {
            let start = self.body.builder.function.name_origin;
            let list = self.body.builder.emit(Op::List(Vec::new()), start);
            self.body.builder.emit(Op::Store(annotations(), list), start);
        }
    }

    /// Adds the annotation of a name to the list of its class or module body, also as text.
    fn annotation(&mut self, assignment: Node<'t>) {
        let (Some(target), Some(annotation)) =
            (assignment.child_by_field_id(fields().left), assignment.child_by_field_id(fields().annotation))
        else {
            return;
        };
        let scope = self.scopes.get(self.body.scope).kind;
        if target.kind() != "identifier" || !matches!(scope, ScopeKind::Class | ScopeKind::Module) {
            return;
        }
        let name = self.scopes.mangle(self.body.scope, self.text_of(target));
        let name = self.constant(Constant::Str(name), target);
        let value = self.expr(annotation);
        let text = self.constant(Constant::Str(self.text_of(annotation).into()), annotation);
        let pair = [name, value, text].map(|value| Element { value, spread: false }).into();
        let value = self.emit(Op::Tuple(pair), annotation);
        let to = self.emit(Op::Load(annotations()), annotation);
        self.emit(Op::Append { to, value }, annotation);
    }

    /// `type(a).b = value`, which the grammar reads as a statement that makes an alias named `(a).b`.
    pub(super) fn type_call_assignment(&mut self, node: Node<'t>) {
        let mut links = Vec::new();
        let mut at = node.child_by_field_id(fields().left);
        while let Some(inner) = at
            && !matches!(inner.kind(), "parenthesized_expression" | "tuple")
        {
            if matches!(inner.kind(), "attribute" | "subscript" | "call") {
                links.push(inner);
            }
            at = if inner.kind() == "constrained_type" { self.inner(inner) } else { self.leftmost(inner) };
        }
        let (Some(arguments), Some((target, links))) = (at, links.split_first()) else {
            self.unknown(node);
            return;
        };
        let value = self.field(node, fields().right);
        let callee = self.load_name("type", node);
        let arguments: Vec<_> = self.children(arguments).into_iter().map(|argument| self.expr(argument)).collect();
        let mut object = self.call_with(callee, arguments, node);
        for link in links.iter().rev() {
            object = self.link(*link, object);
        }
        let parts = match target.kind() {
            "attribute" => Target::Member { object, name: self.member_name(*target) },
            _ => Target::Item { object, key: self.subscript_key(*target) },
        };
        self.write(parts, value, *target);
    }

    pub(super) fn augmented_assignment(&mut self, node: Node<'t>) -> Reg {
        let operator = node.child_by_field_id(fields().operator).map(|operator| self.text_of(operator));
        let operator = operator.and_then(|operator| binary_operator(operator.trim_end_matches('=')));
        let target = node.child_by_field_id(fields().left).and_then(|target| Some((target, self.target(target)?)));
        let (Some((left, target)), Some(operator)) = (target, operator) else {
            return self.unknown(node);
        };
        let old = self.read(&target, left);
        let change = node.child_by_field_id(fields().right).map(|right| self.value(right)).unwrap_or(old);
        let value = self.emit(Op::Update(operator, old, change), node);
        self.write(target, value, left);
        value
    }

    /// Evaluates the parts of a target that is no pattern.
    fn target(&mut self, node: Node<'t>) -> Option<Target> {
        match node.kind() {
            "identifier" => Some(Target::Variable(self.place(self.text_of(node)))),
            "attribute" => {
                let object = self.field(node, fields().object);
                Some(Target::Member { object, name: self.member_name(node) })
            }
            "subscript" => {
                let object = self.field(node, fields().value);
                Some(Target::Item { object, key: self.subscript_key(node) })
            }
            "parenthesized_expression" | "as_pattern_target" => {
                let inner = self.inner(node)?;
                (self.depth < MAX_DEPTH).then_some(())?;
                self.depth += 1;
                let target = self.target(inner);
                self.depth -= 1;
                target
            }
            _ => None,
        }
    }

    fn read(&mut self, target: &Target, node: Node<'t>) -> Reg {
        let op = match target {
            Target::Variable(place) => Op::Load(place.clone()),
            Target::Member { object, name } => Op::GetMember { object: *object, name: name.clone() },
            Target::Item { object, key } => Op::GetItem { object: *object, key: *key },
        };
        self.emit(op, node)
    }

    fn write(&mut self, target: Target, value: Reg, node: Node<'t>) {
        let op = match target {
            Target::Variable(place) => Op::Store(place, value),
            Target::Member { object, name } => Op::SetMember { object, name, value },
            Target::Item { object, key } => Op::SetItem { object, key, value },
        };
        self.emit(op, node);
    }

    /// Stores a value in a target of any form.
    pub(super) fn store(&mut self, target: Node<'t>, value: Reg) {
        if self.depth >= MAX_DEPTH {
            self.flat(target);
            return;
        }
        self.depth += 1;
        match target.kind() {
            "tuple_pattern" | "list_pattern" | "pattern_list" | "tuple" | "list" | "expression_list" => {
                self.unpack(target, value);
            }
            "as_pattern_target" | "parenthesized_expression" | "list_splat_pattern" | "list_splat" => {
                if let Some(inner) = self.inner(target) {
                    self.store(inner, value);
                }
            }
            _ => match self.target(target) {
                Some(parts) => self.write(parts, value, target),
                None => drop(self.unknown(target)),
            },
        }
        self.depth -= 1;
    }

    fn unpack(&mut self, pattern: Node<'t>, value: Reg) {
        let targets = self.children(pattern);
        let starred = |target: &Node<'_>| matches!(target.kind(), "list_splat_pattern" | "list_splat");
        let star = targets.iter().position(starred);
        for (at, target) in targets.iter().enumerate() {
            let op = unpack_op(value, at, targets.len(), star);
            let part = self.emit(op, *target);
            self.store(*target, part);
        }
    }

    pub(super) fn delete(&mut self, target: Node<'t>) {
        if self.depth >= MAX_DEPTH {
            self.flat(target);
            return;
        }
        self.depth += 1;
        match target.kind() {
            "tuple" | "list" | "expression_list" | "parenthesized_expression" => {
                for part in self.children(target) {
                    self.delete(part);
                }
            }
            _ => match self.target(target) {
                Some(Target::Variable(place)) => drop(self.emit(Op::Delete(place), target)),
                Some(Target::Member { object, name }) => drop(self.emit(Op::DeleteMember { object, name }, target)),
                Some(Target::Item { object, key }) => drop(self.emit(Op::DeleteItem { object, key }, target)),
                None => drop(self.unknown(target)),
            },
        }
        self.depth -= 1;
    }
}

fn annotations() -> Place {
    Place::Frame { up: 0, name: SmolStr::new_static("__annotations__") }
}

/// The part of an unpacked value that goes to target `at` of `count`, of which one may be starred.
pub(super) fn unpack_op(value: Reg, at: usize, count: usize, star: Option<usize>) -> Op {
    let number = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    match star {
        Some(star) if at == star => Op::UnpackRest { value, before: number(star), after: number(count - star - 1) },
        Some(star) if at > star => Op::UnpackItem { value, index: number(count - at - 1), from_end: true },
        _ => Op::UnpackItem { value, index: number(at), from_end: false },
    }
}

pub(super) fn binary_operator(text: &str) -> Option<BinaryOp> {
    Some(match text {
        "+" => BinaryOp::Add,
        "-" => BinaryOp::Subtract,
        "*" => BinaryOp::Multiply,
        "/" => BinaryOp::Divide,
        "//" => BinaryOp::FloorDivide,
        "%" => BinaryOp::Modulo,
        "**" => BinaryOp::Power,
        "@" => BinaryOp::MatrixMultiply,
        "<<" => BinaryOp::ShiftLeft,
        ">>" => BinaryOp::ShiftRight,
        "&" => BinaryOp::BitAnd,
        "|" => BinaryOp::BitOr,
        "^" => BinaryOp::BitXor,
        _ => return None,
    })
}
