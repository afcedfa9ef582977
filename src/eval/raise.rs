//! What instructions raise by themselves: exceptions that no `raise` of the program names.
//!
//! An instruction of Python that cannot raise anything but certain exceptions of the language raises instances of their
//! classes; what else may raise raises something unknown. A call raises what the function that it calls may raise.

use smol_str::SmolStr;

use super::access::lookup;
use super::flow::Cx;
use super::{Evaluator, Tag};
use crate::ir::{BinaryOp, Op};
use crate::value::{Atom, Callee, Key, Kind, Object, ObjectId, Value, join};

/// Exceptions that nothing in the program names.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub(super) struct Thrown {
    /// There may be any.
    any: bool,
    /// Names of classes of the language; sorted.
    kinds: Vec<&'static str>,
}

impl Thrown {
    pub(super) fn any() -> Self {
        Self { any: true, kinds: Vec::new() }
    }

    pub(super) fn is_nothing(&self) -> bool {
        !self.any && self.kinds.is_empty()
    }

    pub(super) fn join(&mut self, other: &Self) {
        self.any |= other.any;
        self.add(&other.kinds);
    }

    fn add(&mut self, kinds: &[&'static str]) {
        self.kinds.extend(kinds);
        self.kinds.sort_unstable();
        self.kinds.dedup();
    }
}

impl<'p> Evaluator<'p> {
    /// What an operation may raise before it did anything.
    pub(super) fn may_raise(&mut self, cx: &Cx<'_, 'p>, op: &Op) -> Thrown {
        let python = cx.python(self);
        match op {
            Op::Call(_) => Thrown::default(),
            Op::GetItem { object, key } if python => {
                let (object, key) = (cx.act.value(*object).clone(), cx.act.value(*key).clone());
                thrown(object.atoms().iter().map(|atom| self.item_errors(cx, atom, &key)))
            }
            Op::GetMember { object, name } if python => {
                let object = cx.act.value(*object).clone();
                thrown(object.atoms().iter().map(|atom| self.member_errors(cx, atom, name)))
            }
            Op::Binary(operator, left, right) | Op::Update(operator, left, right) if python => {
                thrown([operator_errors(*operator, cx.act.value(*left), cx.act.value(*right))])
            }
            Op::DeleteItem { .. } if python => thrown([Some(&["KeyError", "IndexError", "TypeError"][..])]),
            Op::GetMember { .. }
            | Op::GetItem { .. }
            | Op::Binary(..)
            | Op::Update(..)
            | Op::Await(_)
            | Op::UnpackItem { .. }
            | Op::Iterator { .. }
            | Op::Enter { .. }
            | Op::Class { .. } => Thrown::any(),
            _ => Thrown::default(),
        }
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

    /// The exceptions as values: instances of classes of the language, or something unknown.
    pub(super) fn exceptions(&mut self, cx: &mut Cx<'_, 'p>, thrown: &Thrown) -> Value {
        let mut raised = if thrown.any { Value::unknown() } else { Value::NOTHING };
        for (at, name) in thrown.kinds.iter().enumerate() {
            let class = self.stub_builtin(cx, &SmolStr::new_static(name)).and_then(|class| class.objects().next());
            let error = class.map(|class| self.error_of(cx, class, at as u16));
            raised = join::join(&raised, &error.unwrap_or_else(Value::unknown));
        }
        raised
    }

    fn error_of(&mut self, cx: &mut Cx<'_, 'p>, class: ObjectId, at: u16) -> Value {
        let about = Object::with_rest(Kind::Tuple, Value::unknown());
        let about = self.new_object(cx.state, cx.site(Tag::ERROR + 2 * at), about);
        let mut error = Object::new(Kind::Instance(class));
        error.set_field(Key::Name("args".into()), Value::object(about));
        Value::object(self.new_object(cx.state, cx.site(Tag::ERROR + 2 * at + 1), error))
    }

    /// A call of something that is not a function of the program: anything may be raised, except by what never does.
    pub(super) fn raises_unless_total(&mut self, cx: &Cx<'_, 'p>, callee: &Atom) {
        let total = match callee {
            Atom::Api(id) => TOTAL.contains(&self.apis.path(*id).as_str()),
            Atom::Bound(bound) => match &bound.callee {
                Callee::Native(name) => bound.receiver.atoms().iter().all(|atom| self.is_total(cx, atom, name)),
                _ => false,
            },
            _ => false,
        };
        if !total {
            self.thrown = Thrown::any();
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

/// The classes of the exceptions that something may raise; `None`: any.
type Errors = Option<&'static [&'static str]>;

fn thrown(errors: impl IntoIterator<Item = Errors>) -> Thrown {
    let mut thrown = Thrown::default();
    for errors in errors {
        match errors {
            Some(kinds) => thrown.add(kinds),
            None => thrown.any = true,
        }
    }
    thrown
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
