//! The text form of the IR, for tests and `fnguard debug ir`.
//!
//! `%1` is a register, `b1` a block, `f1` a function; `x.0` is a local variable, `frame.x` and `frame^1.x` are variables
//! in this function's frame and in that of the function around it, `global.x` is one of the module or the language.

use std::fmt::{Display, Write};

use super::{
    Argument, ArgumentKind, Block, Call, Constant, Element, Entry, Function, FunctionKind, Module, Op, Parameter,
    ParameterKind, Place, Reg, TemplatePiece, Terminator, Test,
};

/// The whole module as text: one line an instruction.
pub fn print(module: &Module) -> String {
    let mut out = String::new();
    for (id, function) in module.functions.iter().enumerate() {
        if id > 0 {
            out.push('\n');
        }
        print_function(&mut out, id, function);
    }
    for unknown in &module.unknown {
        let _ = writeln!(out, "unknown {} {:?}", unknown.kind, unknown.origin);
    }
    out
}

fn print_function(out: &mut String, id: usize, function: &Function) {
    let kind = match function.kind {
        FunctionKind::Module => "module",
        FunctionKind::Class => "class",
        FunctionKind::Function => "function",
        FunctionKind::Arrow => "arrow",
    };
    let _ = write!(out, "f{id} {kind} {}", function.name);
    if !matches!(function.kind, FunctionKind::Module | FunctionKind::Class) {
        let _ = write!(out, "({})", list(&function.parameters, |parameter| print_parameter(parameter, function)));
    }
    for (holds, word) in [(function.asynchronous, " async"), (function.generator, " generator")] {
        if holds {
            out.push_str(word);
        }
    }
    if let Some(parent) = function.parent {
        let _ = write!(out, " in f{}", parent.0);
    }
    out.push('\n');
    for (at, block) in function.blocks.iter().enumerate() {
        print_block(out, at, block, function);
    }
}

fn print_parameter(parameter: &Parameter, function: &Function) -> String {
    let before = match parameter.kind {
        ParameterKind::PositionalOnly => "/",
        ParameterKind::Plain => "",
        ParameterKind::Rest => "*",
        ParameterKind::All => "all ",
        ParameterKind::NameOnly => "named ",
        ParameterKind::NamedRest => "**",
    };
    let annotation = parameter.annotation.as_ref().map(|text| format!(": {text}")).unwrap_or_default();
    let optional = if parameter.optional { "?" } else { "" };
    format!("{before}{}{optional}{annotation} -> {}", parameter.name, place(&parameter.place, function))
}

fn print_block(out: &mut String, at: usize, block: &Block, function: &Function) {
    let _ = match block.handler {
        Some(handler) => writeln!(out, "b{at}: handler b{}", handler.0),
        None => writeln!(out, "b{at}:"),
    };
    for instruction in &block.instructions {
        let _ = writeln!(out, "  {} = {}", reg(instruction.result), op(&instruction.op, function));
    }
    let _ = writeln!(out, "  {}", terminator(&block.terminator));
}

fn terminator(terminator: &Terminator) -> String {
    match terminator {
        Terminator::Unreachable => "unreachable".to_owned(),
        Terminator::Jump(to) => format!("jump b{}", to.0),
        Terminator::Branch { condition, then, otherwise } => {
            format!("branch {} ? b{} : b{}", reg(*condition), then.0, otherwise.0)
        }
        Terminator::Next { iterator, element, body, exit, .. } => {
            format!("next {} of {} ? b{} : b{}", reg(*element), reg(*iterator), body.0, exit.0)
        }
        Terminator::Return(value) => format!("return {}", reg(*value)),
        Terminator::Raise(Some(value), _) => format!("raise {}", reg(*value)),
        Terminator::Raise(None, _) => "raise".to_owned(),
    }
}

fn op(op: &Op, function: &Function) -> String {
    match op {
        Op::Constant(value) => constant(value),
        Op::Load(from) => format!("load {}", place(from, function)),
        Op::Store(to, value) => format!("store {} {}", place(to, function), reg(*value)),
        Op::Delete(at) => format!("delete {}", place(at, function)),
        Op::GetMember { object, name } => format!("get {}.{name}", reg(*object)),
        Op::SetMember { object, name, value } => format!("set {}.{name} {}", reg(*object), reg(*value)),
        Op::DeleteMember { object, name } => format!("delete {}.{name}", reg(*object)),
        Op::GetItem { object, key } => format!("get {}[{}]", reg(*object), reg(*key)),
        Op::SetItem { object, key, value } => format!("set {}[{}] {}", reg(*object), reg(*key), reg(*value)),
        Op::DeleteItem { object, key } => format!("delete {}[{}]", reg(*object), reg(*key)),
        Op::Slice { object, from, to, step } => {
            let [from, to, step] = [from, to, step].map(|part| part.map(reg).unwrap_or_default());
            format!("slice {}[{from}:{to}:{step}]", reg(*object))
        }
        Op::Call(inner) => call(inner),
        Op::Unary(operator, value) => format!("{} {}", word(operator), reg(*value)),
        Op::Binary(operator, left, right) => format!("{} {} {}", word(operator), reg(*left), reg(*right)),
        Op::Update(operator, left, right) => format!("{} in place {} {}", word(operator), reg(*left), reg(*right)),
        Op::Compare(operator, left, right) => format!("{} {} {}", word(operator), reg(*left), reg(*right)),
        Op::Template(pieces) => format!("template {}", pieces.iter().map(piece).collect::<Vec<_>>().join(" ")),
        Op::List(elements) => format!("list [{}]", list(elements, element)),
        Op::Tuple(elements) => format!("tuple ({})", list(elements, element)),
        Op::Set(elements) => format!("set {{{}}}", list(elements, element)),
        Op::Dict(entries) => format!("dict {{{}}}", list(entries, entry)),
        Op::Record(entries) => format!("record {{{}}}", list(entries, entry)),
        _ => rare_op(op),
    }
}

fn rare_op(op: &Op) -> String {
    let asynchronous = |holds: &bool| if *holds { " async" } else { "" };
    match op {
        Op::Append { to, value } => format!("append {} {}", reg(*to), reg(*value)),
        Op::Accessor { getter, setter } => {
            format!("accessor get={} set={}", getter.map(reg).unwrap_or_default(), setter.map(reg).unwrap_or_default())
        }
        Op::Function { function, defaults } if defaults.is_empty() => format!("function f{}", function.0),
        Op::Function { function, defaults } => {
            let defaults = list(defaults, |(at, value)| format!("{at}={}", reg(*value)));
            format!("function f{} defaults {defaults}", function.0)
        }
        Op::Class { body, bases } => format!("class f{}({})", body.0, list(bases, argument)),
        Op::Iterator { value, asynchronous: a } => format!("iterator{} {}", asynchronous(a), reg(*value)),
        Op::UnpackItem { value, index, from_end: false } => format!("unpack {} {index}", reg(*value)),
        Op::UnpackItem { value, index, from_end: true } => format!("unpack {} -{}", reg(*value), index + 1),
        Op::UnpackRest { value, before, after } => format!("unpack {} {before}..-{after}", reg(*value)),
        Op::MatchArgument { value, class, index } => format!("match argument {} {} {index}", reg(*value), reg(*class)),
        Op::Await(value) => format!("await {}", reg(*value)),
        Op::Yield(value) => format!("yield {}", reg(*value)),
        Op::YieldFrom(value) => format!("yield from {}", reg(*value)),
        Op::Enter { context, asynchronous: a } => format!("enter{} {}", asynchronous(a), reg(*context)),
        Op::Exit { context, asynchronous: a } => format!("exit{} {}", asynchronous(a), reg(*context)),
        Op::Import { path, level } => format!("import {}{path}", ".".repeat(*level as usize)),
        Op::ImportMember { module, name } => format!("import {name} from {}", reg(*module)),
        Op::ImportStar { module } => format!("import * from {}", reg(*module)),
        Op::Caught => "caught".to_owned(),
        Op::Receiver => "receiver".to_owned(),
        Op::Super => "super".to_owned(),
        Op::Test(question, value) => test(question, *value),
        Op::Unknown(values) => format!("unknown ({})", list(values, |value| reg(*value))),
        // Every other operation is written by `op`.
        _ => format!("{op:?}"),
    }
}

fn call(call: &Call) -> String {
    let how = match (call.construct, call.decorator) {
        (true, _) => "new",
        (_, true) => "decorate",
        _ => "call",
    };
    format!("{how} {}({})", reg(call.callee), list(&call.arguments, argument))
}

fn test(test: &Test, value: Reg) -> String {
    let value = reg(value);
    match test {
        Test::Instance(class) => format!("test {value} instance of {}", reg(*class)),
        Test::Sequence { length, at_least } => {
            format!("test {value} sequence of {}{length}", if *at_least { "at least " } else { "" })
        }
        Test::Mapping(keys) => format!("test {value} mapping with ({})", list(keys, |key| reg(*key))),
        Test::NotNullish => format!("test {value} not nullish"),
        Test::Defined => format!("test {value} defined"),
    }
}

fn constant(constant: &Constant) -> String {
    match constant {
        Constant::Null => "null".to_owned(),
        Constant::Undefined => "undefined".to_owned(),
        Constant::Ellipsis => "ellipsis".to_owned(),
        Constant::Bool(value) => value.to_string(),
        Constant::Int(value) => value.to_string(),
        Constant::Float(value) => format!("{value:?}"),
        Constant::Str(text) => format!("{text:?}"),
        Constant::Bytes(bytes) => format!("b\"{}\"", bytes.escape_ascii()),
        Constant::Regex { pattern, flags } => format!("/{pattern}/{flags}"),
    }
}

fn place(place: &Place, function: &Function) -> String {
    match place {
        Place::Local(local) => {
            let name = function.locals.get(local.0 as usize).map_or("?", |name| name.as_str());
            format!("{name}.{}", local.0)
        }
        Place::Frame { up: 0, name } => format!("frame.{name}"),
        Place::Frame { up, name } => format!("frame^{up}.{name}"),
        Place::Global(name) => format!("global.{name}"),
    }
}

fn piece(piece: &TemplatePiece) -> String {
    match piece {
        TemplatePiece::Text(text, _) => format!("{text:?}"),
        TemplatePiece::Value { value, quoted, format } => {
            let format = format.map(|format| format!(":{}", reg(format))).unwrap_or_default();
            format!("{{{}{}{format}}}", reg(*value), if *quoted { "!r" } else { "" })
        }
    }
}

fn element(element: &Element) -> String {
    format!("{}{}", if element.spread { "*" } else { "" }, reg(element.value))
}

fn entry(entry: &Entry) -> String {
    match entry {
        Entry::Pair { key, value } => format!("{}: {}", reg(*key), reg(*value)),
        Entry::Spread(value) => format!("**{}", reg(*value)),
    }
}

fn argument(argument: &Argument) -> String {
    let value = reg(argument.value);
    match &argument.kind {
        ArgumentKind::Positional => value,
        ArgumentKind::Spread => format!("*{value}"),
        ArgumentKind::Named(name) => format!("{name}={value}"),
        ArgumentKind::NamedSpread => format!("**{value}"),
    }
}

fn reg(reg: Reg) -> String {
    format!("%{}", reg.0)
}

/// The name of an operator as one lower-case word: `BitAnd` is `bitand`.
fn word(operator: &impl std::fmt::Debug) -> String {
    format!("{operator:?}").to_lowercase()
}

fn list<T, D: Display>(items: &[T], show: impl Fn(&T) -> D) -> String {
    let mut out = String::new();
    for (at, item) in items.iter().enumerate() {
        let _ = write!(out, "{}{}", if at > 0 { ", " } else { "" }, show(item));
    }
    out
}
