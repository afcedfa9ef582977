//! Members, calls, and chains of both: long ones (`a.b().c()…`) are lowered in a loop, `?.` leaves the whole chain.

use tree_sitter::Node;

use super::object::Key;
use super::{Lowering, syntax};
use crate::ir::{Argument, ArgumentKind, BlockId, Call, Constant, Op, Place, Reg, Test};

/// Where a chain goes on when something in front of a `?.` is null or undefined.
struct Short {
    exit: BlockId,
    result: Place,
}

impl<'t> Lowering<'t> {
    pub(super) fn chain(&mut self, node: Node<'t>) -> Reg {
        let mut links = Vec::new();
        let mut at = node;
        while let Some(inner) = link(at).filter(|_| !self.is_of_machine(at)) {
            if at.kind() != "non_null_expression" {
                links.push(at);
            }
            at = inner;
        }
        if at == node {
            return self.unknown(node);
        }
        let mut value = self.expression(at);
        let constructs = at.kind() == "super";
        let mut short = None;
        for link in links.into_iter().rev() {
            if is_optional(link) {
                self.leave_nullish(value, &mut short, link);
            }
            value = self.link(link, value);
            if constructs && link.kind() == "call_expression" && link.child_by_field_name("function") == Some(at) {
                self.constructed(link);
            }
        }
        match short {
            Some(short) => {
                self.store(&short.result, value, node);
                self.builder().start(short.exit);
                self.emit(Op::Load(short.result), node)
            }
            None => value,
        }
    }

    /// Before the first `?.` the result is undefined; each of them may leave with that.
    fn leave_nullish(&mut self, value: Reg, short: &mut Option<Short>, node: Node<'t>) {
        if short.is_none() {
            let result = self.temporary("?.");
            let undefined = self.undefined(node);
            self.store(&result, undefined, node);
            *short = Some(Short { exit: self.builder().block(), result });
        }
        let Some(Short { exit, .. }) = short else { return };
        let next = self.builder().block();
        let given = self.emit(Op::Test(Test::NotNullish, value), node);
        self.builder().branch(given, next, *exit);
        self.builder().start(next);
    }

    /// Applies one link of a chain to what stands before it.
    fn link(&mut self, node: Node<'t>, value: Reg) -> Reg {
        match node.kind() {
            "call_expression" => {
                let arguments = node.child_by_field_name("arguments");
                let arguments = match arguments.filter(|arguments| arguments.kind() == "template_string") {
                    Some(template) => self.tagged_arguments(template),
                    None => self.arguments(arguments),
                };
                self.call(value, arguments, node)
            }
            _ => {
                let key = self.member_key(node);
                self.get_key(value, &key, node)
            }
        }
    }

    /// The key of a member or subscript expression.
    pub(super) fn member_key(&mut self, node: Node<'t>) -> Key {
        let name = node.child_by_field_name("property");
        match (name, node.child_by_field_name("index")) {
            (Some(name), _) => Key::Name(self.text_of(name).into()),
            (None, Some(index)) => self.index_key(index),
            (None, None) => Key::Computed(self.undefined(node)),
        }
    }

    fn call(&mut self, callee: Reg, arguments: Vec<Argument>, node: Node<'t>) -> Reg {
        self.emit(Op::Call(Box::new(Call { callee, arguments, construct: false, decorator: false })), node)
    }

    pub(super) fn new_expression(&mut self, node: Node<'t>) -> Reg {
        let callee = self.optional_expression(node.child_by_field_name("constructor"), node);
        let arguments = self.arguments(node.child_by_field_name("arguments"));
        self.emit(Op::Call(Box::new(Call { callee, arguments, construct: true, decorator: false })), node)
    }

    /// A decorator's call; what it gives replaces the value, unless it gives nothing.
    pub(super) fn decorated(&mut self, decorators: &[Node<'t>], value: Reg) -> Reg {
        let mut value = value;
        for decorator in decorators.iter().rev() {
            let made = self.decorate(*decorator, value);
            let result = self.temporary("@");
            self.store(&result, value, *decorator);
            let given = self.emit(Op::Test(Test::Defined, made), *decorator);
            let (replace, after) = (self.builder().block(), self.builder().block());
            self.builder().branch(given, replace, after);
            self.builder().start(replace);
            self.store(&result, made, *decorator);
            self.builder().start(after);
            value = self.emit(Op::Load(result), *decorator);
        }
        value
    }

    pub(super) fn decorate(&mut self, decorator: Node<'t>, value: Reg) -> Reg {
        let callee = self.optional_expression(syntax::first(decorator), decorator);
        let arguments = vec![Argument { kind: ArgumentKind::Positional, value }];
        self.emit(Op::Call(Box::new(Call { callee, arguments, construct: false, decorator: true })), decorator)
    }

    pub(super) fn delete(&mut self, argument: Option<Node<'t>>, node: Node<'t>) -> Reg {
        match argument.map(syntax::unwrap) {
            Some(member) if matches!(member.kind(), "member_expression" | "subscript_expression") => {
                let object = self.optional_expression(member.child_by_field_name("object"), member);
                let key = self.member_key(member);
                self.delete_key(object, &key, node);
            }
            Some(other) => {
                self.expression(other);
            }
            None => {}
        }
        self.constant(Constant::Bool(true), node)
    }
}

/// What a link of a chain is applied to.
fn link(node: Node<'_>) -> Option<Node<'_>> {
    match node.kind() {
        "member_expression" | "subscript_expression" => node.child_by_field_name("object"),
        "call_expression" => node.child_by_field_name("function"),
        "non_null_expression" => syntax::first(node),
        _ => None,
    }
}

fn is_optional(node: Node<'_>) -> bool {
    let mut cursor = node.walk();
    node.children(&mut cursor).any(|child| matches!(child.kind(), "?." | "optional_chain"))
}
