//! Jumps out of statements: `break`, `continue`, `return`, and what `finally` does to them.
//!
//! The code of a `finally` stands once. Before it runs, a local says how the statement was left; behind it, that is
//! asked, and the jump goes on.

use tree_sitter::Node;

use super::{Lowering, closing, syntax};
use crate::ir::{BlockId, CompareOp, Constant, Op, Place, Reg, Terminator};

/// A statement around the current place that a jump can meet.
pub(super) enum Frame<'t> {
    Target(Target<'t>),
    Finally(Finally),
}

pub(super) struct Target<'t> {
    pub(super) labels: Vec<&'t str>,
    pub(super) exit: BlockId,
    /// Where the next round of a loop begins.
    pub(super) next: Option<BlockId>,
    /// A `break` without a label leaves it: a loop or a `switch`.
    pub(super) plain: bool,
}

#[derive(Clone)]
pub(super) struct Finally {
    entry: BlockId,
    /// How the statement is left: 0 is the normal way, others count `exits` from 1.
    way: Place,
    /// What is returned or raised.
    value: Place,
    exits: Vec<Exit>,
}

/// A way to leave statements; the targets are indexes of frames.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Exit {
    Return,
    Raise,
    Break(usize),
    Continue(usize),
    /// To a state of the function's machine.
    State(i64),
}

impl Finally {
    pub(super) fn new(entry: BlockId, way: Place, value: Place) -> Self {
        Self { entry, way, value, exits: Vec::new() }
    }
}

impl<'t> Lowering<'t> {
    pub(super) fn break_or_continue(&mut self, node: Node<'t>) {
        let continues = node.kind() == "continue_statement";
        let label = node.child_by_field_name("label").map(|label| self.text_of(label));
        let found = self.current.frames.iter().rposition(|frame| match (frame, label) {
            (Frame::Finally(_), _) => false,
            (Frame::Target(target), _) if continues && target.next.is_none() => false,
            (Frame::Target(target), Some(label)) => target.labels.contains(&label),
            (Frame::Target(target), None) => target.plain,
        });
        match found {
            Some(at) if let Some(label) = self.dispatched(at) => self.go(label, node),
            Some(at) if continues => self.leave(Exit::Continue(at), None, node),
            Some(at) => self.leave(Exit::Break(at), None, node),
            None => {
                self.unknown(node);
            }
        }
    }

    /// Jumps out of the statements around, by way of their `finally`.
    pub(super) fn leave(&mut self, exit: Exit, value: Option<Reg>, node: Node<'t>) {
        let outermost = match exit {
            Exit::Return | Exit::Raise => 0,
            Exit::Break(target) | Exit::Continue(target) => target + 1,
            Exit::State(label) => self.frames_around(label),
        };
        let between = self.current.frames.get_mut(outermost..).unwrap_or_default();
        let finally = between.iter_mut().rev().find_map(|frame| match frame {
            Frame::Finally(finally) => Some(finally),
            Frame::Target(_) => None,
        });
        if let Some(finally) = finally {
            let at = finally.exits.iter().position(|have| *have == exit).unwrap_or_else(|| {
                finally.exits.push(exit);
                finally.exits.len() - 1
            });
            let (entry, way, place) = (finally.entry, finally.way.clone(), finally.value.clone());
            if let Some(value) = value {
                self.store(&place, value, node);
            }
            let number = self.constant(Constant::Int(at as i64 + 1), node);
            self.store(&way, number, node);
            self.builder().jump(entry);
            return;
        }
        let origin = self.span(node);
        match exit {
            Exit::Return => {
                let value = value.unwrap_or_else(|| self.undefined(node));
                self.builder().terminate(Terminator::Return(value));
            }
            Exit::Raise => self.builder().terminate(Terminator::Raise(value, origin)),
            Exit::Break(at) | Exit::Continue(at) => {
                if let Some(Frame::Target(target)) = self.current.frames.get(at) {
                    let to = if matches!(exit, Exit::Continue(_)) { target.next } else { None }.unwrap_or(target.exit);
                    self.builder().jump(to);
                }
            }
            Exit::State(label) => self.go(label, node),
        }
    }

    pub(super) fn try_statement(&mut self, node: Node<'t>) {
        if closing::only_closes(node, self.text) {
            self.optional_statement(node.child_by_field_name("body"));
            return;
        }
        let after = self.builder().block();
        match node.child_by_field_name("finalizer") {
            Some(finalizer) => self.try_finally(node, finalizer, after),
            None => {
                self.try_catch(node);
                self.builder().jump(after);
            }
        }
        self.builder().start(after);
    }

    /// The body with its `catch`; control goes on behind both.
    fn try_catch(&mut self, node: Node<'t>) {
        let body = node.child_by_field_name("body");
        let Some(clause) = node.child_by_field_name("handler") else {
            self.optional_statement(body);
            return;
        };
        let (caught, after) = (self.builder().block(), self.builder().block());
        let outer = self.builder().set_handler(Some(caught));
        self.optional_statement(body);
        self.builder().set_handler(outer);
        self.builder().jump(after);
        self.builder().start(caught);
        self.scoped(clause, |this| {
            let exception = this.emit(Op::Caught, clause);
            if let Some(parameter) = clause.child_by_field_name("parameter") {
                this.assign_pattern(parameter, exception);
            }
            this.optional_statement(clause.child_by_field_name("body"));
        });
        self.builder().start(after);
    }

    fn try_finally(&mut self, node: Node<'t>, finalizer: Node<'t>, after: BlockId) {
        let (entry, caught) = (self.builder().block(), self.builder().block());
        let (way, value) = (self.temporary("left by"), self.temporary("left with"));
        self.current.frames.push(Frame::Finally(Finally::new(entry, way.clone(), value)));
        let outer = self.builder().set_handler(Some(caught));
        self.try_catch(node);
        self.builder().set_handler(outer);
        if self.builder().is_open() {
            let normal = self.constant(Constant::Int(0), finalizer);
            self.store(&way, normal, finalizer);
            self.builder().jump(entry);
        }
        self.builder().start(caught);
        let exception = self.emit(Op::Caught, finalizer);
        self.leave(Exit::Raise, Some(exception), finalizer);
        let finally = self.current.frames.pop();
        self.builder().start(entry);
        self.optional_statement(finalizer.child_by_field_name("body"));
        if let Some(Frame::Finally(finally)) = finally {
            self.leave_finally(&finally, finalizer);
        }
        self.builder().jump(after);
    }

    /// Goes on as the statement was left whose `finally` ends here; where that was the normal way, nothing happens. Each way is asked
    /// for by itself, the normal one first: what is known about it holds where it was taken, and not where it was none of others.
    pub(super) fn leave_finally(&mut self, finally: &Finally, finalizer: Node<'t>) {
        let Finally { way, value, exits, .. } = finally;
        let Some(last) = exits.len().checked_sub(1) else { return };
        let taken = self.emit(Op::Load(way.clone()), finalizer);
        let normal = self.builder().block();
        let others = self.ask_way((taken, 0), normal, finalizer);
        self.builder().start(others);
        for (at, exit) in exits.iter().copied().enumerate() {
            let leave = self.builder().block();
            let next = (at < last).then(|| self.ask_way((taken, at as i64 + 1), leave, finalizer));
            self.builder().start(leave);
            let value = match exit {
                Exit::Return | Exit::Raise => Some(self.emit(Op::Load(value.clone()), finalizer)),
                Exit::Break(_) | Exit::Continue(_) | Exit::State(_) => None,
            };
            self.leave(exit, value, finalizer);
            if let Some(next) = next {
                self.builder().start(next);
            }
        }
        self.builder().start(normal);
    }

    /// Goes to a block where a statement was left in this way; returns the block for the others.
    fn ask_way(&mut self, (taken, number): (Reg, i64), to: BlockId, node: Node<'t>) -> BlockId {
        let number = self.constant(Constant::Int(number), node);
        let is_it = self.emit(Op::Compare(CompareOp::Equal, taken, number), node);
        let others = self.builder().block();
        self.builder().branch(is_it, to, others);
        others
    }

    pub(super) fn labeled_statement(&mut self, node: Node<'t>) {
        let mut labels = Vec::new();
        let mut body = Some(node);
        while let Some(labeled) = body.filter(|body| body.kind() == "labeled_statement") {
            labels.extend(labeled.child_by_field_name("label").map(|label| self.text_of(label)));
            body = labeled.child_by_field_name("body");
        }
        let Some(body) = body else { return };
        if syntax::takes_labels(body.kind()) {
            self.current.labels = labels;
            self.statement(body);
            return;
        }
        let exit = self.builder().block();
        self.within(Target { labels, exit, next: None, plain: false }, |this| this.optional_statement(Some(body)));
        self.builder().start(exit);
    }

    /// Lowers what stands inside of a statement that can be jumped out of.
    pub(super) fn within(&mut self, target: Target<'t>, inside: impl FnOnce(&mut Self)) {
        self.current.frames.push(Frame::Target(target));
        inside(self);
        self.current.frames.pop();
    }
}
