//! JSX: an element is a call of the global `jsx` with the component and its properties, as the automatic runtime has it.

use tree_sitter::Node;

use super::{Lowering, syntax};
use crate::ir::{Argument, ArgumentKind, Call, Constant, Element, Entry, Op, Reg};

impl<'t> Lowering<'t> {
    pub(super) fn jsx_element(&mut self, node: Node<'t>) -> Reg {
        let callee = self.load_global("jsx", node);
        let head = node.child_by_field_name("open_tag").unwrap_or(node);
        let component = match head.child_by_field_name("name") {
            Some(name) => self.jsx_component(name),
            None => self.undefined(head),
        };
        let mut entries = Vec::new();
        for part in syntax::children(head) {
            match part.kind() {
                "jsx_attribute" => self.jsx_attribute(part, &mut entries),
                "jsx_expression" => {
                    let spread = syntax::first(part).filter(|inner| inner.kind() == "spread_element");
                    let value = self.optional_expression(spread.and_then(syntax::first), part);
                    entries.push(Entry::Spread(value));
                }
                _ => {}
            }
        }
        // An element without an end tag is its own head.
        let inner = if head == node { Vec::new() } else { syntax::children(node) };
        let children: Vec<_> = inner.into_iter().filter_map(|child| self.jsx_child(child)).collect();
        if !children.is_empty() {
            let key = self.string("children", node);
            let elements = children.into_iter().map(|value| Element { value, spread: false }).collect();
            let value = self.emit(Op::List(elements), node);
            entries.push(Entry::Pair { key, value });
        }
        let properties = self.emit(Op::Record(entries), node);
        let arguments =
            [component, properties].map(|value| Argument { kind: ArgumentKind::Positional, value }).to_vec();
        self.emit(Op::Call(Box::new(Call { callee, arguments, construct: false, decorator: false })), node)
    }

    /// A name in lower case is that of an HTML element.
    fn jsx_component(&mut self, name: Node<'t>) -> Reg {
        let text = self.text_of(name);
        let html = text.starts_with(|first: char| first.is_ascii_lowercase()) && name.kind() != "member_expression";
        if html { self.string(text, name) } else { self.expression(name) }
    }

    fn jsx_attribute(&mut self, attribute: Node<'t>, entries: &mut Vec<Entry>) {
        let parts = syntax::children(attribute);
        let Some((name, value)) = parts.split_first() else { return };
        let key = self.string(self.text_of(*name), *name);
        let value = match value.first() {
            Some(value) if value.kind() == "string" => {
                let text = self.text_of(*value).trim_matches(['"', '\'']);
                self.string(text, *value)
            }
            Some(value) => self.jsx_child(*value).unwrap_or_else(|| self.undefined(*value)),
            None => self.constant(Constant::Bool(true), attribute),
        };
        entries.push(Entry::Pair { key, value });
    }

    /// A child or an attribute's value; nothing for what is empty and for the tags themselves.
    fn jsx_child(&mut self, node: Node<'t>) -> Option<Reg> {
        match node.kind() {
            "jsx_opening_element" | "jsx_closing_element" => None,
            "jsx_text" | "html_character_reference" => {
                let text = self.text_of(node);
                (!text.trim().is_empty()).then(|| self.string(text, node))
            }
            "jsx_expression" => syntax::first(node).map(|inner| match inner.kind() {
                "spread_element" => self.optional_expression(syntax::first(inner), inner),
                _ => self.expression(inner),
            }),
            _ => Some(self.expression(node)),
        }
    }
}
