//! `import` and `from … import`.

use smol_str::SmolStr;
use tree_sitter::Node;

use super::Lowering;
use super::fields::fields;
use super::scope::normalized;
use crate::ir::{Op, Reg};

impl<'t> Lowering<'t> {
    pub(super) fn import_statement(&mut self, node: Node<'t>) {
        for part in self.children(node) {
            if part.kind() == "aliased_import" {
                let (Some(name), Some(alias)) =
                    (part.child_by_field_id(fields().name), part.child_by_field_id(fields().alias))
                else {
                    continue;
                };
                let path = self.dotted(name);
                let module = self.emit(Op::Import { path, level: 0 }, name);
                self.store_name(self.text_of(alias), module, alias);
            } else {
                self.plain_import(part);
            }
        }
    }

    /// `import a.b` imports both and binds `a`.
    fn plain_import(&mut self, name: Node<'t>) {
        let path = self.dotted(name);
        let mut module = self.emit(Op::Import { path: path.clone(), level: 0 }, name);
        let first = path.split('.').next().unwrap_or_default();
        if first.len() < path.len() {
            module = self.emit(Op::Import { path: SmolStr::new(first), level: 0 }, name);
        }
        self.store_name(first, module, name);
    }

    pub(super) fn import_from(&mut self, node: Node<'t>) {
        let source = node.child_by_field_id(fields().module_name);
        let module = self.source_module(node, source);
        for part in self.children(node) {
            if Some(part) == source {
                continue;
            }
            let (name, bound) = match part.kind() {
                "wildcard_import" => {
                    self.emit(Op::ImportStar { module }, node);
                    continue;
                }
                "aliased_import" => (part.child_by_field_id(fields().name), part.child_by_field_id(fields().alias)),
                _ => (Some(part), Some(part)),
            };
            let (Some(name), Some(bound)) = (name, bound) else { continue };
            let member = self.dotted(name);
            let value = self.emit(Op::ImportMember { module, name: member }, part);
            self.store_name(self.text_of(bound), value, bound);
        }
    }

    fn source_module(&mut self, node: Node<'t>, source: Option<Node<'t>>) -> Reg {
        let Some(source) = source else {
            return self.emit(Op::Import { path: SmolStr::new_static("__future__"), level: 0 }, node);
        };
        let (mut path, mut level) = (SmolStr::default(), 0);
        if source.kind() == "relative_import" {
            for part in self.children(source) {
                if part.kind() == "import_prefix" {
                    level = self.text_of(part).matches('.').count() as u32;
                } else {
                    path = self.dotted(part);
                }
            }
        } else {
            path = self.dotted(source);
        }
        self.emit(Op::Import { path, level }, source)
    }

    /// A dotted name as Python compares it, without the white space that may stand in it.
    fn dotted(&self, node: Node<'t>) -> SmolStr {
        let text = self.text_of(node);
        if text.bytes().all(|byte| byte == b'.' || byte == b'_' || byte.is_ascii_alphanumeric()) {
            return SmolStr::new(text);
        }
        text.split('.').map(|part| normalized(part.trim())).collect::<Vec<_>>().join(".").into()
    }
}
