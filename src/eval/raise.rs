//! What instructions raise by themselves: exceptions that no `raise` of the program names.
//!
//! What can raise nothing but certain exceptions of its language raises instances of their classes; what else may raise
//! raises something unknown. A call raises what the function that it calls may raise.

use smol_str::SmolStr;

use super::flow::Cx;
use super::{Evaluator, Tag};
use crate::ir::Op;
use crate::value::{Atom, Key, Kind, Object, ObjectId, Value, join};

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
        if let Some(thrown) = cx.language(self).may_raise(self, cx, op) {
            return thrown;
        }
        match op {
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
        if !cx.language(self).is_total(self, cx, callee) {
            self.thrown = Thrown::any();
        }
    }
}

/// The classes of the exceptions that something may raise; `None`: any.
pub(super) type Errors = Option<&'static [&'static str]>;

/// What may be raised in one of several ways.
pub(super) fn thrown(errors: impl IntoIterator<Item = Errors>) -> Thrown {
    let mut thrown = Thrown::default();
    for errors in errors {
        match errors {
            Some(kinds) => thrown.add(kinds),
            None => thrown.any = true,
        }
    }
    thrown
}
