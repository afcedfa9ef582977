//! The rules that every lowered function keeps, checked on real and on broken input.

use std::collections::HashSet;

use fnguard::ir::{
    Argument, BlockId, Element, Entry, Function, Module, Op, Place, Reg, TemplatePiece, Terminator, Test,
};

/// Fails when a register is defined twice or read where its definition does not dominate, or an index leads nowhere.
pub(crate) fn check(module: &Module) {
    assert!(!module.functions.is_empty());
    for function in &module.functions {
        check_function(module, function);
    }
}

fn check_function(module: &Module, function: &Function) {
    let name = &function.name;
    assert!(!function.blocks.is_empty(), "{name}: no entry");
    assert!(function.parent.is_none_or(|parent| (parent.0 as usize) < module.functions.len()), "{name}: parent");
    let mut defined = HashSet::new();
    for block in &function.blocks {
        for instruction in &block.instructions {
            assert!(defined.insert(instruction.result), "{name}: {:?} defined twice", instruction.result);
            assert!(instruction.result.0 < function.registers);
            check_indexes(module, function, &instruction.op);
        }
        if let Terminator::Next { element, .. } = block.terminator {
            assert!(defined.insert(element), "{name}: {element:?} defined twice");
        }
        assert!(!matches!(block.terminator, Terminator::Unreachable), "{name}: open end");
    }
    for (at, available) in available(function).into_iter().enumerate() {
        let mut available = available.unwrap_or_else(|| panic!("{name}: nothing leads to block {at}"));
        let block = &function.blocks[at];
        let check = |read: Reg, available: &HashSet<Reg>| {
            assert!(
                available.contains(&read),
                "{name}: {read:?} in block {at} is not defined on every way\n{}",
                fnguard::ir::print(module)
            );
        };
        for instruction in &block.instructions {
            reads(&instruction.op).into_iter().for_each(|read| check(read, &available));
            available.insert(instruction.result);
        }
        let read = match &block.terminator {
            Terminator::Branch { condition: read, .. }
            | Terminator::Next { iterator: read, .. }
            | Terminator::Return(read)
            | Terminator::Raise(Some(read), _) => *read,
            _ => continue,
        };
        check(read, &available);
    }
}

/// The registers that are defined at the beginning of each block, whichever way leads there.
fn available(function: &Function) -> Vec<Option<HashSet<Reg>>> {
    let mut available: Vec<Option<HashSet<Reg>>> = vec![None; function.blocks.len()];
    available[0] = Some(HashSet::new());
    let mut open = vec![BlockId(0)];
    while let Some(id) = open.pop() {
        let block = function.block(id);
        let at_start = available[id.0 as usize].clone().unwrap_or_default();
        let mut at_end = at_start.clone();
        at_end.extend(block.instructions.iter().map(|instruction| instruction.result));
        let mut ways: Vec<(BlockId, HashSet<Reg>)> = Vec::new();
        for to in block.terminator.successors() {
            let mut state = at_end.clone();
            if let Terminator::Next { element, body, .. } = block.terminator
                && to == body
            {
                state.insert(element);
            }
            ways.push((to, state));
        }
        ways.extend(block.handler.map(|handler| (handler, at_start)));
        for (to, state) in ways {
            let slot = &mut available[to.0 as usize];
            let merged = slot.as_ref().map_or_else(|| state.clone(), |old| old.intersection(&state).copied().collect());
            if slot.as_ref() != Some(&merged) {
                *slot = Some(merged);
                open.push(to);
            }
        }
    }
    available
}

fn check_indexes(module: &Module, function: &Function, op: &Op) {
    match op {
        Op::Load(Place::Local(local)) | Op::Store(Place::Local(local), _) | Op::Delete(Place::Local(local)) => {
            assert!((local.0 as usize) < function.locals.len());
        }
        Op::Function { function: id, defaults } => {
            let parameters = module.function(*id).parameters.len() as u32;
            assert!(defaults.iter().all(|(at, _)| *at < parameters));
        }
        Op::Class { body, .. } => assert!((body.0 as usize) < module.functions.len()),
        _ => {}
    }
}

fn reads(op: &Op) -> Vec<Reg> {
    let elements = |elements: &[Element]| elements.iter().map(|element| element.value).collect();
    let arguments = |arguments: &[Argument]| arguments.iter().map(|argument| argument.value).collect::<Vec<_>>();
    match op {
        Op::Store(_, value)
        | Op::Unary(_, value)
        | Op::Iterator { value, .. }
        | Op::UnpackItem { value, .. }
        | Op::UnpackRest { value, .. }
        | Op::Await(value)
        | Op::Yield(value)
        | Op::YieldFrom(value) => vec![*value],
        Op::GetMember { object, .. } | Op::DeleteMember { object, .. } => vec![*object],
        Op::SetMember { object, value, .. } => vec![*object, *value],
        Op::GetItem { object, key } | Op::DeleteItem { object, key } => vec![*object, *key],
        Op::SetItem { object, key, value } => vec![*object, *key, *value],
        Op::Slice { object, from, to, step } => [Some(*object), *from, *to, *step].into_iter().flatten().collect(),
        Op::Call(call) => [vec![call.callee], arguments(&call.arguments)].concat(),
        Op::Binary(_, left, right) | Op::Update(_, left, right) | Op::Compare(_, left, right) => vec![*left, *right],
        Op::Template(pieces) => pieces.iter().flat_map(piece_reads).collect(),
        Op::List(items) | Op::Tuple(items) | Op::Set(items) => elements(items),
        Op::Dict(entries) | Op::Record(entries) => entries.iter().flat_map(entry_reads).collect(),
        Op::Append { to, value } => vec![*to, *value],
        Op::Accessor { getter, setter } => [*getter, *setter].into_iter().flatten().collect(),
        Op::Function { defaults, .. } => defaults.iter().map(|(_, value)| *value).collect(),
        Op::Class { bases, .. } => arguments(bases),
        Op::MatchArgument { value, class, .. } => vec![*value, *class],
        Op::Enter { context, .. } | Op::Exit { context, .. } => vec![*context],
        Op::ImportMember { module, .. } | Op::ImportStar { module } => vec![*module],
        Op::Test(Test::Instance(class), value) => vec![*class, *value],
        Op::Test(Test::Mapping(keys), value) => [&keys[..], &[*value]].concat(),
        Op::Test(_, value) => vec![*value],
        Op::Unknown(values) => values.clone(),
        Op::Constant(_) | Op::Load(_) | Op::Delete(_) | Op::Import { .. } | Op::Caught | Op::Receiver | Op::Super => {
            Vec::new()
        }
    }
}

fn piece_reads(piece: &TemplatePiece) -> Vec<Reg> {
    match piece {
        TemplatePiece::Text(..) => Vec::new(),
        TemplatePiece::Value { value, format, .. } => [Some(*value), *format].into_iter().flatten().collect(),
    }
}

fn entry_reads(entry: &Entry) -> Vec<Reg> {
    match entry {
        Entry::Pair { key, value } => vec![*key, *value],
        Entry::Spread(value) => vec![*value],
    }
}
