//! What instructions and blocks read.

use super::{Block, Entry, Instruction, Op, Reg, TemplatePiece, Terminator, Test};

impl Block {
    /// Calls a function for each register that the block reads.
    pub fn for_each_read(&self, read: &mut impl FnMut(Reg)) {
        self.instructions.iter().for_each(|instruction| instruction.for_each_read(read));
        match &self.terminator {
            Terminator::Branch { condition, .. } => read(*condition),
            Terminator::Next { iterator, .. } => read(*iterator),
            Terminator::Return(value) | Terminator::Raise(Some(value), _) => read(*value),
            Terminator::Raise(None, _) | Terminator::Jump(_) | Terminator::Unreachable => {}
        }
    }
}

impl Instruction {
    /// Calls a function for each register that an instruction reads.
    pub fn for_each_read(&self, read: &mut impl FnMut(Reg)) {
        match &self.op {
            Op::Constant(_)
            | Op::Load(_)
            | Op::Delete(_)
            | Op::Import { .. }
            | Op::Caught
            | Op::Receiver
            | Op::Super => {}
            Op::Store(_, value) | Op::Unary(_, value) | Op::Await(value) | Op::Yield(value) | Op::YieldFrom(value) => {
                read(*value);
            }
            Op::GetMember { object, .. } | Op::DeleteMember { object, .. } => read(*object),
            Op::SetMember { object, value, .. } => [*object, *value].into_iter().for_each(read),
            Op::GetItem { object, key } | Op::DeleteItem { object, key } => [*object, *key].into_iter().for_each(read),
            Op::SetItem { object, key, value } => [*object, *key, *value].into_iter().for_each(read),
            Op::Slice { object, from, to, step } => {
                [Some(*object), *from, *to, *step].into_iter().flatten().for_each(read);
            }
            Op::Call(call) => {
                read(call.callee);
                call.arguments.iter().for_each(|argument| read(argument.value));
            }
            Op::Binary(_, left, right) | Op::Update(_, left, right) | Op::Compare(_, left, right) => {
                [*left, *right].into_iter().for_each(read)
            }
            Op::Template(pieces) => {
                for piece in pieces {
                    if let TemplatePiece::Value { value, format, .. } = piece {
                        read(*value);
                        format.iter().for_each(|format| read(*format));
                    }
                }
            }
            Op::List(items) | Op::Tuple(items) | Op::Set(items) => items.iter().for_each(|item| read(item.value)),
            Op::Dict(entries) | Op::Record(entries) => {
                for entry in entries {
                    match entry {
                        Entry::Pair { key, value } => [*key, *value].into_iter().for_each(&mut *read),
                        Entry::Spread(from) => read(*from),
                    }
                }
            }
            Op::MatchArgument { value, class, .. } => [*value, *class].into_iter().for_each(read),
            Op::Append { to, value } => [*to, *value].into_iter().for_each(read),
            Op::Accessor { getter, setter } => getter.iter().chain(setter).for_each(|register| read(*register)),
            Op::Function { defaults, .. } => defaults.iter().for_each(|(_, register)| read(*register)),
            Op::Class { bases, .. } => bases.iter().for_each(|base| read(base.value)),
            Op::Iterator { value, .. } | Op::UnpackItem { value, .. } | Op::UnpackRest { value, .. } => read(*value),
            Op::Enter { context, .. } | Op::Exit { context, .. } => read(*context),
            Op::ImportMember { module, .. } | Op::ImportStar { module } => read(*module),
            Op::Test(test, value) => {
                read(*value);
                match test {
                    Test::Instance(class) => read(*class),
                    Test::Mapping(keys) => keys.iter().for_each(|key| read(*key)),
                    _ => {}
                }
            }
            Op::Unknown(operands) => operands.iter().for_each(|register| read(*register)),
        }
    }
}
