//! Ways out of a body: what `return`, `break` and `continue` do before they arrive.
//!
//! Each way out of a `try` gets a copy of the `finally` body, so that what holds on one way is not blurred by the others.
//! The copies are bounded: below [`MAX_NESTING`] such statements, or after [`MAX_COPIES`] copies in a function, all ways
//! share one copy and a local variable tells where to go on.

use tree_sitter::Node;

use super::Lowering;
use crate::ir::{BlockId, CompareOp, Constant, Op, Place, Reg, Terminator};
use crate::source::Span;

/// How deeply `try` statements with `finally` nest before their ways out share a copy.
const MAX_NESTING: u32 = 3;
/// How many copies of `finally` bodies a function may have.
const MAX_COPIES: u32 = 64;

/// Something around the current statement that a way out must respect.
pub(super) enum Exit<'t> {
    Loop {
        again: BlockId,
        after: BlockId,
    },
    /// A `with` block: its context is left.
    With {
        context: Reg,
        asynchronous: bool,
        handler: Option<BlockId>,
        origin: Span,
    },
    /// The name of a caught exception is deleted.
    Name {
        place: Place,
        origin: Span,
    },
    Finally(Finally<'t>),
}

/// A `finally` body that every way out runs.
pub(super) struct Finally<'t> {
    body: Node<'t>,
    /// The handler outside of the statement.
    handler: Option<BlockId>,
    /// All ways share one copy.
    share: bool,
    shared: Option<Shared>,
}

/// The one copy that ways share.
struct Shared {
    entry: BlockId,
    /// The number of the way that is taken.
    way: Place,
    /// The returned value or the exception.
    value: Place,
    ways: Vec<Way>,
}

/// How control leaves a body.
#[derive(Clone, Copy)]
pub(super) enum Way {
    /// Out of the innermost `finally`, to what follows its statement.
    On(BlockId),
    /// Out of the innermost `finally`, with the exception that led there.
    Raise(Reg),
    Return(Reg),
    Break,
    Continue,
}

impl<'t> Lowering<'t> {
    /// Leaves the body in one way, from the inside outwards. Nothing leads to what follows.
    pub(super) fn leave(&mut self, way: Way) {
        let in_loop = self.body.exits.iter().any(|exit| matches!(exit, Exit::Loop { .. }));
        if matches!(way, Way::Break | Way::Continue) && !in_loop {
            return;
        }
        let handler = self.body.builder.handler();
        let mut left = Vec::new();
        while self.body.builder.is_open() {
            let Some(mut exit) = self.body.exits.pop() else {
                self.arrive(way);
                break;
            };
            self.leave_one(&mut exit, way);
            left.push(exit);
        }
        self.body.exits.extend(left.into_iter().rev());
        self.body.builder.set_handler(handler);
    }

    fn leave_one(&mut self, exit: &mut Exit<'t>, way: Way) {
        match exit {
            Exit::Loop { again, after } => match way {
                Way::Break => self.body.builder.jump(*after),
                Way::Continue => self.body.builder.jump(*again),
                Way::On(_) | Way::Raise(_) | Way::Return(_) => {}
            },
            Exit::With { context, asynchronous, handler, origin } => {
                self.body.builder.set_handler(*handler);
                self.body.builder.emit(Op::Exit { context: *context, asynchronous: *asynchronous }, *origin);
            }
            Exit::Name { place, origin } => {
                self.body.builder.emit(Op::Delete(place.clone()), *origin);
            }
            Exit::Finally(finally) => {
                self.body.builder.set_handler(finally.handler);
                if finally.share || self.body.copies >= MAX_COPIES {
                    self.join_shared(finally, way);
                    return;
                }
                self.body.copies += 1;
                self.finally_body(finally.body);
                if matches!(way, Way::On(_) | Way::Raise(_)) {
                    self.arrive(way);
                }
            }
        }
    }

    fn finally_body(&mut self, body: Node<'t>) {
        self.body.finally_nesting += 1;
        self.block(body);
        self.body.finally_nesting -= 1;
    }

    /// The end of a way, with nothing left to do on it.
    fn arrive(&mut self, way: Way) {
        let here = self.body.builder.function.origin;
        match way {
            Way::On(to) => self.body.builder.jump(to),
            Way::Return(value) => self.body.builder.terminate(Terminator::Return(value)),
            Way::Raise(value) => self.body.builder.terminate(Terminator::Raise(Some(value), here)),
            Way::Break | Way::Continue => {}
        }
    }

    /// Goes to the shared copy, noting which way is taken.
    fn join_shared(&mut self, finally: &mut Finally<'t>, way: Way) {
        let Lowering { body, .. } = self;
        let shared = finally.shared.get_or_insert_with(|| Shared {
            entry: body.builder.block(),
            way: Place::Local(body.builder.local("left by")),
            value: Place::Local(body.builder.local("left with")),
            ways: Vec::new(),
        });
        let same = |other: &Way| std::mem::discriminant(other) == std::mem::discriminant(&way);
        let number = shared.ways.iter().position(same).unwrap_or_else(|| {
            shared.ways.push(way);
            shared.ways.len() - 1
        });
        let (entry, place, value_place) = (shared.entry, shared.way.clone(), shared.value.clone());
        let number = self.constant(Constant::Int(number as i64), finally.body);
        self.emit(Op::Store(place, number), finally.body);
        if let Way::Return(value) | Way::Raise(value) = way {
            self.emit(Op::Store(value_place, value), finally.body);
        }
        self.body.builder.jump(entry);
    }

    /// A `try` statement with a `finally` body; `protected` lowers what it guards.
    pub(super) fn try_finally(&mut self, body: Node<'t>, protected: impl FnOnce(&mut Self)) {
        let handler = self.body.builder.handler();
        let [raised, after] = [(); 2].map(|()| self.body.builder.block());
        let share = self.body.finally_nesting >= MAX_NESTING;
        self.body.exits.push(Exit::Finally(Finally { body, handler, share, shared: None }));
        self.body.finally_nesting += 1;
        self.body.builder.set_handler(Some(raised));
        protected(self);
        self.body.builder.set_handler(handler);
        self.leave(Way::On(after));
        self.body.builder.start(raised);
        let exception = self.emit(Op::Caught, body);
        self.leave(Way::Raise(exception));
        self.body.finally_nesting -= 1;
        if let Some(Exit::Finally(Finally { shared: Some(shared), .. })) = self.body.exits.pop() {
            self.shared_finally(shared, body);
        }
        self.body.builder.start(after);
    }

    /// The shared copy, and the ways on from it.
    fn shared_finally(&mut self, shared: Shared, body: Node<'t>) {
        self.body.builder.start(shared.entry);
        self.finally_body(body);
        for (number, way) in shared.ways.iter().enumerate() {
            if !self.body.builder.is_open() {
                return;
            }
            let [taken, other] = [(); 2].map(|()| self.body.builder.block());
            if number + 1 < shared.ways.len() {
                let chosen = self.emit(Op::Load(shared.way.clone()), body);
                let number = self.constant(Constant::Int(number as i64), body);
                let is_it = self.emit(Op::Compare(CompareOp::Equal, chosen, number), body);
                self.body.builder.branch(is_it, taken, other);
            } else {
                self.body.builder.jump(taken);
            }
            self.body.builder.start(taken);
            self.go_on(*way, &shared.value, body);
            if number + 1 < shared.ways.len() {
                self.body.builder.start(other);
            }
        }
    }

    fn go_on(&mut self, way: Way, value: &Place, body: Node<'t>) {
        match way {
            Way::Return(_) => {
                let value = self.emit(Op::Load(value.clone()), body);
                self.leave(Way::Return(value));
            }
            Way::Raise(_) => {
                let value = self.emit(Op::Load(value.clone()), body);
                self.arrive(Way::Raise(value));
            }
            Way::On(_) => self.arrive(way),
            Way::Break | Way::Continue => self.leave(way),
        }
    }
}
