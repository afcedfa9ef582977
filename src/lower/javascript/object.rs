//! Object and array literals, and the keys of members.

use rustc_hash::FxHashMap;
use smol_str::SmolStr;
use tree_sitter::Node;

use super::function::Name;
use super::{Lowering, syntax};
use crate::ir::{Argument, ArgumentKind, Constant, Element, Entry, Op, Reg};

/// The name of a member.
pub(super) enum Key {
    Name(SmolStr),
    Computed(Reg),
}

/// The two functions of a member that is read and written by calls.
#[derive(Clone, Copy, Default)]
pub(super) struct AccessorPair<'t> {
    getter: Option<Node<'t>>,
    setter: Option<Node<'t>>,
}

/// Pairs of accessors by name, and for those without a constant name by place.
pub(super) type Accessors<'t> = FxHashMap<(bool, SmolStr), AccessorPair<'t>>;

impl<'t> Lowering<'t> {
    /// The key that a property name or a computed one stands for.
    pub(super) fn key(&mut self, node: Node<'t>) -> Key {
        match node.kind() {
            "string" => Key::Name(self.string_value(node)),
            "number" => Key::Computed(self.expression(node)),
            "computed_property_name" => match syntax::first(node) {
                Some(inner) => self.index_key(inner),
                None => Key::Computed(self.undefined(node)),
            },
            _ => Key::Name(self.text_of(node).into()),
        }
    }

    /// The key that an expression in brackets stands for: a string is a name, unless it looks like an index.
    pub(super) fn index_key(&mut self, node: Node<'t>) -> Key {
        if node.kind() == "string" {
            let text = self.string_value(node);
            if !text.starts_with(|first: char| first.is_ascii_digit()) {
                return Key::Name(text);
            }
        }
        Key::Computed(self.expression(node))
    }

    pub(super) fn key_register(&mut self, key: &Key, node: Node<'t>) -> Reg {
        match key {
            Key::Name(name) => self.string(name.clone(), node),
            Key::Computed(key) => *key,
        }
    }

    pub(super) fn get_key(&mut self, object: Reg, key: &Key, node: Node<'t>) -> Reg {
        let op = match key {
            Key::Name(name) => Op::GetMember { object, name: name.clone() },
            Key::Computed(key) => Op::GetItem { object, key: *key },
        };
        self.emit(op, node)
    }

    pub(super) fn set_key(&mut self, object: Reg, key: &Key, value: Reg, node: Node<'t>) -> Reg {
        let op = match key {
            Key::Name(name) => Op::SetMember { object, name: name.clone(), value },
            Key::Computed(key) => Op::SetItem { object, key: *key, value },
        };
        self.emit(op, node)
    }

    pub(super) fn delete_key(&mut self, object: Reg, key: &Key, node: Node<'t>) -> Reg {
        let op = match key {
            Key::Name(name) => Op::DeleteMember { object, name: name.clone() },
            Key::Computed(key) => Op::DeleteItem { object, key: *key },
        };
        self.emit(op, node)
    }

    pub(super) fn object(&mut self, node: Node<'t>) -> Reg {
        let parts = syntax::children(node);
        let mut accessors = self.accessors(&parts);
        let mut entries = Vec::with_capacity(parts.len());
        for part in parts {
            match part.kind() {
                "pair" => {
                    let (name, value) = (part.child_by_field_name("key"), part.child_by_field_name("value"));
                    let (Some(name), Some(value)) = (name, value) else { continue };
                    let key = self.key(name);
                    let key = self.key_register(&key, name);
                    let value = self.named(value, name);
                    entries.push(Entry::Pair { key, value });
                }
                "shorthand_property_identifier" => {
                    let key = self.string(self.text_of(part), part);
                    let value = self.expression(part);
                    entries.push(Entry::Pair { key, value });
                }
                "spread_element" => {
                    let value = self.optional_expression(syntax::first(part), part);
                    entries.push(Entry::Spread(value));
                }
                "method_definition" => {
                    let Some(name) = part.child_by_field_name("name") else { continue };
                    let key = self.key(name);
                    let Some(value) = self.method(part, "", &mut accessors) else { continue };
                    let key = self.key_register(&key, name);
                    entries.push(Entry::Pair { key, value });
                }
                _ => {
                    self.unknown(part);
                }
            }
        }
        self.emit(Op::Record(entries), node)
    }

    /// The accessors among methods, paired by name.
    pub(super) fn accessors(&self, members: &[Node<'t>]) -> Accessors<'t> {
        let mut accessors = Accessors::default();
        for member in members.iter().filter(|member| member.kind() == "method_definition") {
            let getter = is_getter(*member);
            if !getter && !syntax::has_token(*member, "set") {
                continue;
            }
            let pair = accessors.entry(self.accessor_name(*member)).or_default();
            let half = if getter { &mut pair.getter } else { &mut pair.setter };
            *half = Some(*member);
        }
        accessors
    }

    /// What tells accessors apart: static or not, and the text of the name.
    fn accessor_name(&self, method: Node<'t>) -> (bool, SmolStr) {
        let name = method.child_by_field_name("name").map_or("", |name| self.text_of(name));
        (is_static(method), name.into())
    }

    /// The value of a method: a function, or at the first of two accessors both of them; `None` at the second.
    pub(super) fn method(&mut self, node: Node<'t>, class: &str, accessors: &mut Accessors<'t>) -> Option<Reg> {
        if !is_getter(node) && !syntax::has_token(node, "set") {
            let name = self.method_name(node, class);
            return Some(self.function(node, name, None));
        }
        let pair = accessors.remove(&self.accessor_name(node))?;
        let mut half = |node: Option<Node<'t>>| {
            node.map(|node| {
                let name = self.method_name(node, class);
                self.function(node, name, None)
            })
        };
        let (getter, setter) = (half(pair.getter), half(pair.setter));
        Some(self.emit(Op::Accessor { getter, setter }, node))
    }

    pub(super) fn method_name(&self, node: Node<'t>, class: &str) -> Name {
        let name = self.name_of(node, None);
        if class.is_empty() { name } else { Name::of_member(class, &name.text, name.origin) }
    }

    pub(super) fn array(&mut self, node: Node<'t>) -> Reg {
        let mut elements = Vec::new();
        for item in syntax::with_holes(node) {
            let (value, spread) = match item {
                Some(item) => self.spread(item),
                None => (self.constant(Constant::Undefined, node), false),
            };
            elements.push(Element { value, spread });
        }
        self.emit(Op::List(elements), node)
    }

    /// The arguments of a call.
    pub(super) fn arguments(&mut self, node: Option<Node<'t>>) -> Vec<Argument> {
        let mut arguments = Vec::new();
        for argument in node.map(syntax::children).unwrap_or_default() {
            let (value, spread) = self.spread(argument);
            let kind = if spread { ArgumentKind::Spread } else { ArgumentKind::Positional };
            arguments.push(Argument { kind, value });
        }
        arguments
    }

    /// An element or argument, and whether its elements are meant.
    fn spread(&mut self, node: Node<'t>) -> (Reg, bool) {
        if node.kind() == "spread_element" {
            (self.optional_expression(syntax::first(node), node), true)
        } else {
            (self.expression(node), false)
        }
    }
}

fn is_getter(method: Node<'_>) -> bool {
    syntax::has_token(method, "get") || syntax::has_token(method, "static get")
}

pub(super) fn is_static(member: Node<'_>) -> bool {
    syntax::has_token(member, "static") || syntax::has_token(member, "static get")
}
