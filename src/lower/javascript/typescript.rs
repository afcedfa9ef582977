//! What TypeScript adds that runs: enums, namespaces and its own forms of import.

use smol_str::SmolStr;
use tree_sitter::Node;

use super::module::Exports;
use super::{Lowering, syntax};
use crate::ir::{Argument, ArgumentKind, BinaryOp, Call, Constant, Entry, Op, Place, Reg};

impl<'t> Lowering<'t> {
    /// An object with the members, and for numbers the way back from the value to the name.
    pub(super) fn enum_declaration(&mut self, node: Node<'t>) {
        let (Some(name), Some(body)) = (node.child_by_field_name("name"), node.child_by_field_name("body")) else {
            self.unknown(node);
            return;
        };
        let value = self.scoped(body, |this| {
            let mut entries = Vec::new();
            let mut next = Some(Next::Constant(0));
            for member in syntax::children(body) {
                this.enum_member(member, &mut next, &mut entries);
            }
            this.emit(Op::Record(entries), node)
        });
        let text = self.text_of(name);
        self.begun.extend(self.scopes.resolve(self.scope, text));
        let place = self.place(text);
        self.store(&place, value, name);
    }

    fn enum_member(&mut self, member: Node<'t>, next: &mut Option<Next>, entries: &mut Vec<Entry>) {
        let name = member.child_by_field_name("name").unwrap_or(member);
        let text = if name.kind() == "string" { self.string_value(name) } else { SmolStr::from(self.text_of(name)) };
        let (value, numeric) = match member.child_by_field_name("value") {
            Some(given) => {
                let value = self.expression(given);
                let numeric = !matches!(given.kind(), "string" | "template_string");
                *next = numeric.then(|| match number_of(self.text_of(given)) {
                    Some(number) => Next::Constant(number.saturating_add(1)),
                    None => Next::After(value),
                });
                (value, numeric)
            }
            None => (self.next_member(next, member), true),
        };
        let key = self.string(text.clone(), name);
        entries.push(Entry::Pair { key, value });
        if numeric {
            entries.push(Entry::Pair { key: value, value: key });
        }
        if let Some(binding) = self.scopes.own(self.scope, &text).filter(|binding| self.scopes.is_used(*binding)) {
            let place = self.place_of(binding);
            self.store(&place, value, member);
        }
    }

    fn next_member(&mut self, next: &mut Option<Next>, member: Node<'t>) -> Reg {
        match *next {
            Some(Next::Constant(number)) => {
                *next = Some(Next::Constant(number.saturating_add(1)));
                self.constant(Constant::Int(number), member)
            }
            Some(Next::After(before)) => {
                let one = self.constant(Constant::Int(1), member);
                let value = self.emit(Op::Binary(BinaryOp::Add, before, one), member);
                *next = Some(Next::After(value));
                value
            }
            None => self.undefined(member),
        }
    }

    /// An object; what the namespace exports are its members.
    pub(super) fn namespace(&mut self, node: Node<'t>) -> Reg {
        let (Some(name), Some(body)) = (node.child_by_field_name("name"), node.child_by_field_name("body")) else {
            return self.undefined(node);
        };
        let object = self.namespace_object(name, node);
        self.scoped(node, |this| {
            this.exports.push(Exports::of_namespace(object));
            this.scoped(body, |this| {
                this.statements(&syntax::children(body));
                this.end_exports(body);
            });
            this.exports.pop();
        });
        object
    }

    /// The object of `A`, or of `A.B.C`: those around it are made, too.
    fn namespace_object(&mut self, name: Node<'t>, node: Node<'t>) -> Reg {
        if name.kind() == "string" {
            return self.emit(Op::Record(Vec::new()), name);
        }
        let path: Vec<&'t str> = self.text_of(name).split('.').map(str::trim).collect();
        let Some((first, members)) = path.split_first() else { return self.undefined(node) };
        let binding = self.scopes.resolve(self.scope, first);
        let place = self.place(first);
        let mut object = match binding {
            Some(binding) if !self.begun.insert(binding) => self.emit(Op::Load(place), name),
            _ => {
                let object = self.emit(Op::Record(Vec::new()), name);
                self.store(&place, object, name)
            }
        };
        for member in members {
            let inner = self.emit(Op::Record(Vec::new()), name);
            self.emit(Op::SetMember { object, name: (*member).into(), value: inner }, name);
            object = inner;
        }
        object
    }

    /// `import x = require("y")`.
    pub(super) fn import_require(&mut self, node: Node<'t>) {
        for clause in syntax::children(node).into_iter().filter(|part| part.kind() == "import_require_clause") {
            let (Some(name), Some(source)) = (syntax::first(clause), clause.child_by_field_name("source")) else {
                continue;
            };
            let path = self.string_value(source);
            let value = self.emit(Op::Constant(Constant::Str(path)), source);
            let callee = self.emit(Op::Load(Place::Global("require".into())), clause);
            let arguments = vec![Argument { kind: ArgumentKind::Positional, value }];
            let call = Call { callee, arguments, construct: false, decorator: false };
            let module = self.emit(Op::Call(Box::new(call)), clause);
            let place = self.place(self.text_of(name));
            self.store(&place, module, name);
        }
    }

    /// `import X = A.B`.
    pub(super) fn import_alias(&mut self, node: Node<'t>) {
        let parts = syntax::children(node);
        let [name, target] = parts[..] else {
            self.unknown(node);
            return;
        };
        let mut path = self.text_of(target).split('.').map(str::trim);
        let mut value = self.load_global(path.next().unwrap_or_default(), target);
        for member in path {
            value = self.emit(Op::GetMember { object: value, name: member.into() }, target);
        }
        let place = self.place(self.text_of(name));
        self.store(&place, value, name);
    }
}

/// The value of an enum's next member that says none.
#[derive(Clone, Copy)]
enum Next {
    Constant(i64),
    /// One more than the value before.
    After(Reg),
}

fn number_of(text: &str) -> Option<i64> {
    text.trim().parse().ok()
}
