//! Calls, subscripts and members.

use smol_str::SmolStr;
use tree_sitter::Node;

use super::Lowering;
use super::fields::fields;
use crate::ir::{Argument, ArgumentKind, Call, Constant, Op, Reg};

impl<'t> Lowering<'t> {
    pub(super) fn call(&mut self, node: Node<'t>, callee: Reg) -> Reg {
        let arguments = match node.child_by_field_id(fields().arguments) {
            Some(list) => self.arguments(list),
            None => Vec::new(),
        };
        self.emit(Op::Call(Box::new(Call { callee, arguments, construct: false, decorator: false })), node)
    }

    /// The arguments of a call or a class statement; `f(x for x in y)` has a comprehension in the place of the list.
    pub(super) fn arguments(&mut self, list: Node<'t>) -> Vec<Argument> {
        if list.kind() == "generator_expression" {
            return vec![Argument { kind: ArgumentKind::Positional, value: self.expr(list) }];
        }
        let parts = self.children(list);
        parts.into_iter().map(|part| self.argument(part)).collect()
    }

    fn argument(&mut self, node: Node<'t>) -> Argument {
        match node.kind() {
            "keyword_argument" => {
                let name = node.child_by_field_id(fields().name).map(|name| self.text_of(name)).unwrap_or_default();
                let name = self.scopes.mangle(self.body.scope, name);
                Argument { kind: ArgumentKind::Named(name), value: self.field(node, fields().value) }
            }
            "dictionary_splat" => {
                let inner = self.inner(node).unwrap_or(node);
                Argument { kind: ArgumentKind::NamedSpread, value: self.expr(inner) }
            }
            _ => {
                let element = self.element(node);
                let kind = if element.spread { ArgumentKind::Spread } else { ArgumentKind::Positional };
                Argument { kind, value: element.value }
            }
        }
    }

    /// The name after the dot of an attribute.
    pub(super) fn member_name(&mut self, node: Node<'t>) -> SmolStr {
        let name = node.child_by_field_id(fields().attribute).map(|name| self.text_of(name)).unwrap_or_default();
        self.scopes.mangle(self.body.scope, name)
    }

    pub(super) fn subscript(&mut self, node: Node<'t>, object: Reg) -> Reg {
        if let Some(slice) = self.only_slice(node) {
            let [from, to, step] = self.slice_parts(slice);
            return self.emit(Op::Slice { object, from, to, step }, node);
        }
        let key = self.subscript_key(node);
        self.emit(Op::GetItem { object, key }, node)
    }

    fn only_slice(&mut self, node: Node<'t>) -> Option<Node<'t>> {
        let slice = node.child_by_field_id(fields().subscript)?;
        (slice.kind() == "slice" && !self.has_token(node, ",")).then_some(slice)
    }

    /// What stands in the brackets as one value: a tuple when there is a comma.
    pub(super) fn subscript_key(&mut self, node: Node<'t>) -> Reg {
        let mut parts: Vec<_> = node.children_by_field_name("subscript", &mut self.cursor).collect();
        parts.retain(|part| part.is_named());
        match *parts {
            [only] if only.kind() != "list_splat" && !self.has_token(node, ",") => self.subscript_part(only),
            _ => {
                let elements = parts.into_iter().map(|part| match part.kind() {
                    "slice" => crate::ir::Element { value: self.slice_object(part), spread: false },
                    _ => self.element(part),
                });
                let elements = elements.collect();
                self.emit(Op::Tuple(elements), node)
            }
        }
    }

    fn subscript_part(&mut self, node: Node<'t>) -> Reg {
        if node.kind() == "slice" { self.slice_object(node) } else { self.expr(node) }
    }

    /// A slice that is a value of its own: a call of `slice`.
    fn slice_object(&mut self, node: Node<'t>) -> Reg {
        let parts = self.slice_parts(node);
        let callee = self.load_builtin("slice", node);
        let values = parts.map(|part| part.unwrap_or_else(|| self.constant(Constant::Null, node)));
        self.call_with(callee, values, node)
    }

    fn slice_parts(&mut self, node: Node<'t>) -> [Option<Reg>; 3] {
        let mut parts = [None; 3];
        let mut at = 0;
        for token in self.tokens(node) {
            if token.kind() == ":" {
                at += 1;
            } else if token.is_named()
                && let Some(part) = parts.get_mut(at)
            {
                *part = Some(self.expr(token));
            }
        }
        parts
    }
}
