//! Which exceptions Python's operations raise by themselves.

use smol_str::SmolStr;

use crate::eval::Evaluator;
use crate::eval::access::lookup;
use crate::eval::flow::Cx;
use crate::eval::raise::{Errors, Thrown, thrown};
use crate::ir::{BinaryOp, Op};
use crate::value::{Atom, Callee, Kind, Object, Value};

impl<'p> Evaluator<'p> {
    /// What an operation may raise, where that are exceptions of certain classes.
    pub(super) fn errors_of(&mut self, cx: &Cx<'_, 'p>, op: &Op) -> Option<Thrown> {
        Some(match op {
            Op::GetItem { object, key } => {
                let (object, key) = (cx.act.value(*object).clone(), cx.act.value(*key).clone());
                thrown(object.atoms().iter().map(|atom| self.item_errors(cx, atom, &key)))
            }
            Op::GetMember { object, name } => {
                let object = cx.act.value(*object).clone();
                thrown(object.atoms().iter().map(|atom| self.member_errors(cx, atom, name)))
            }
            Op::Binary(operator, left, right) | Op::Update(operator, left, right) => {
                thrown([operator_errors(*operator, cx.act.value(*left), cx.act.value(*right))])
            }
            Op::DeleteItem { .. } => thrown([Some(&["KeyError", "IndexError", "TypeError"][..])]),
            _ => return None,
        })
    }

    fn item_errors(&mut self, cx: &Cx<'_, 'p>, object: &Atom, key: &Value) -> Errors {
        let found =
            |object: &Object| !lookup(object, key).has(&Atom::Missing) && key.only().is_some_and(Atom::is_constant);
        match object {
            Atom::Object(id) => match self.read(cx.state, *id) {
                Some(object) if object.kind == Kind::Dict && !found(object) => Some(&["KeyError", "TypeError"]),
                Some(object) if object.is_sequence() && !found(object) => Some(&["IndexError", "TypeError"]),
                Some(object) if object.kind == Kind::Dict || object.is_sequence() => Some(&[]),
                _ => None,
            },
            Atom::Symbol(_) => Some(&["KeyError", "IndexError", "TypeError"]),
            Atom::Str(_) | Atom::Text(_) => Some(&["IndexError", "TypeError"]),
            _ => None,
        }
    }

    fn member_errors(&mut self, cx: &Cx<'_, 'p>, object: &Atom, name: &SmolStr) -> Errors {
        match object {
            Atom::Str(_) | Atom::Text(_) => Some(&[]),
            Atom::Symbol(_) => Some(&["AttributeError"]),
            Atom::Object(id) => {
                let class = self.class_of(cx.state, *id);
                let shared = class.is_some_and(|class| self.class_attribute(cx.state, class, name).is_some());
                let own = self.read(cx.state, *id).is_some_and(|object| {
                    let kept = object.name(name).is_some_and(|value| !value.has(&Atom::Missing));
                    kept || matches!(object.kind, Kind::List | Kind::Dict | Kind::Set | Kind::Tuple | Kind::Super(_))
                });
                if shared || own { Some(&[]) } else { Some(&["AttributeError"]) }
            }
            _ => None,
        }
    }

    /// Whether a call of something that is not a function of the program raises nothing.
    pub(super) fn never_raises(&mut self, cx: &Cx<'_, 'p>, callee: &Atom) -> bool {
        match callee {
            Atom::Api(id) => TOTAL.contains(&self.apis.path(*id).as_str()),
            Atom::Bound(bound) => match &bound.callee {
                Callee::Native(name) => bound.receiver.atoms().iter().all(|atom| self.is_total(cx, atom, name)),
                _ => false,
            },
            _ => false,
        }
    }

    fn is_total(&mut self, cx: &Cx<'_, 'p>, receiver: &Atom, method: &str) -> bool {
        match receiver {
            Atom::Str(_) | Atom::Text(_) | Atom::Symbol(_) => TOTAL_OF_TEXTS.contains(&method),
            Atom::Object(id) => match self.read(cx.state, *id).map(|object| &object.kind) {
                Some(Kind::List | Kind::Dict | Kind::Set) => TOTAL_OF_CONTAINERS.contains(&method),
                Some(Kind::Instance(_) | Kind::Class(_)) => matches!(method, "__init__" | "__new__"),
                _ => false,
            },
            _ => false,
        }
    }
}

fn operator_errors(operator: BinaryOp, left: &Value, right: &Value) -> Errors {
    let plain = |atom: &Atom| atom.is_constant() || matches!(atom, Atom::Text(_) | Atom::Number | Atom::Symbol(_));
    let textual = |atom: &Atom| matches!(atom, Atom::Str(_) | Atom::Text(_) | Atom::Symbol(_));
    if !left.atoms().iter().chain(right.atoms()).all(plain) {
        return None;
    }
    match operator {
        BinaryOp::Add | BinaryOp::Subtract => Some(&["TypeError"]),
        BinaryOp::Divide | BinaryOp::FloorDivide => Some(&["TypeError", "ZeroDivisionError"]),
        BinaryOp::Modulo if !left.atoms().iter().any(textual) => Some(&["TypeError", "ZeroDivisionError"]),
        _ => None,
    }
}

/// Functions of the language that raise nothing.
const TOTAL: &[&str] = &[
    "callable",
    "hasattr",
    "id",
    "isinstance",
    "print",
    "reveal",
    "super",
    "type",
    "object.__new__",
    "object.__init__",
];

/// Methods that raise nothing whatever a text is.
const TOTAL_OF_TEXTS: &[&str] = &[
    "casefold",
    "isalnum",
    "isalpha",
    "isascii",
    "isdecimal",
    "isdigit",
    "isidentifier",
    "islower",
    "isnumeric",
    "isprintable",
    "isspace",
    "istitle",
    "isupper",
    "lower",
    "lstrip",
    "rstrip",
    "splitlines",
    "strip",
    "title",
    "upper",
];

/// Methods of lists, dictionaries and sets that raise nothing.
const TOTAL_OF_CONTAINERS: &[&str] = &["append", "clear", "copy", "get", "items", "keys", "values"];
