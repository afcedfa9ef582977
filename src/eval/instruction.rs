//! What each instruction does to the state.

use smol_str::SmolStr;

use super::access::put_item;
use super::bind::Arguments;
use super::flow::{Activation, Cx};
use super::grow::push;
use super::state::State;
use super::{Evaluator, Tag};
use crate::finding::Confidence;
use crate::ir::{
    Argument, ArgumentKind, Constant, Element, Entry, FunctionKind, Instruction, Op, Place, Reg, TemplatePiece,
};
use crate::value::atom::Number;
use crate::value::{Atom, Case, Key, Kind, Object, Piece, Template, Value, join};

/// How many lists one display is that spreads what may be several.
const MAX_CHOICES: usize = 4;

impl<'p> Evaluator<'p> {
    /// The value of an instruction; `None` when control does not get past it.
    pub(super) fn instruction(
        &mut self,
        act: &mut Activation<'p>,
        state: &mut State,
        instruction: &'p Instruction,
    ) -> Option<Value> {
        let origin = instruction.origin;
        let handled = act.function.block(act.block).handler.is_some();
        let site = act.site(instruction.result, Tag::OBJECT);
        let before = handled.then(|| state.clone());
        let around = std::mem::take(&mut self.thrown);
        let value = self.operation(&mut Cx { act: &mut *act, state: &mut *state, site, origin }, instruction);
        let called = std::mem::replace(&mut self.thrown, around);
        let mut thrown = self.may_raise(&Cx { act: &mut *act, state: &mut *state, site, origin }, &instruction.op);
        thrown.join(&called);
        match before {
            Some(mut before) if !thrown.is_nothing() => {
                let mut cx = Cx { act: &mut *act, state: &mut before, site, origin };
                let raised = self.exceptions(&mut cx, &thrown);
                act.raise(raised, &before, origin.start);
            }
            Some(_) => {}
            None => act.thrown.join(&thrown),
        }
        let value = value?;
        let mut cx = Cx { act, state, site, origin };
        let foreign = |value: &Value| value.atoms().iter().any(|atom| matches!(atom, Atom::Api(_) | Atom::Unknown));
        let absent = match &instruction.op {
            Op::Import { .. } => foreign(&value),
            Op::ImportMember { module, .. } => foreign(cx.act.value(*module)) || value.has(&Atom::Unknown),
            _ => false,
        };
        if handled && absent {
            // What is not part of the program may not be there.
            cx.raise(Value::unknown());
        }
        if self.watch.is_some_and(|(file, start, end)| origin.file == file && (start..end).contains(&origin.start)) {
            let shown = self.show(cx.state, &value);
            self.reveal(origin, shown);
        }
        // A value of nothing: no execution gets here.
        (!value.is_nothing()).then_some(value)
    }

    fn operation(&mut self, cx: &mut Cx<'_, 'p>, Instruction { op, result, .. }: &'p Instruction) -> Option<Value> {
        let origin = cx.origin;
        Some(match op {
            Op::Constant(constant) => {
                if let Constant::Regex { pattern, flags } = constant {
                    cx.language(self).made_expression(self, cx, (pattern, flags));
                }
                constant_value(constant)
            }
            Op::Load(place) => self.load(cx, place),
            Op::Store(place, from) => {
                let value = cx.act.value(*from).clone();
                let value = self.assigned(&value, place_name(cx.act, place), origin);
                self.store(cx, place, value.clone());
                value
            }
            Op::Delete(place) => {
                self.store(cx, place, Value::missing());
                Value::null()
            }
            Op::GetMember { object, name } => {
                let value = there(cx.act.value(*object));
                let data = cx.language(self).reads_data() && !cx.act.info.called.contains(result);
                return self.by_case(cx, &value, &mut |this, cx, value| {
                    let found = this.member(cx, value, name);
                    Some(if data { this.read_as_data(cx, &found, name) } else { found })
                });
            }
            Op::SetMember { object, name, value } => {
                let (object, value) = (cx.act.value(*object).clone(), cx.act.value(*value).clone());
                let value = self.assigned(&value, Some(name.clone()), origin);
                self.set_member(cx, &object, name, value.clone());
                value
            }
            Op::DeleteMember { object, name } => {
                let object = cx.act.value(*object).clone();
                self.delete_key(cx, &object, &Key::Name(name.clone()));
                Value::null()
            }
            Op::GetItem { object, key } => {
                let (object, key) = (there(cx.act.value(*object)), cx.act.value(*key).clone());
                return self.by_case(cx, &object, &mut |this, cx, object| {
                    this.by_case(cx, &key, &mut |this, cx, key| this.item(cx, object, key))
                });
            }
            Op::SetItem { object, key, value } => {
                let (object, key) = (cx.act.value(*object).clone(), cx.act.value(*key).clone());
                let value = cx.act.value(*value).clone();
                return self.by_case(cx, &key, &mut |this, cx, key| {
                    this.set_item(cx, &object, key, value.clone());
                    Some(value.clone())
                });
            }
            Op::DeleteItem { object, key } => {
                let (object, key) = (cx.act.value(*object).clone(), cx.act.value(*key).clone());
                self.delete_item(cx, &object, &key);
                Value::null()
            }
            Op::Slice { object, from, to, step } => {
                let part = |register: &Option<Reg>| register.map_or_else(Value::null, |r| cx.act.value(r).clone());
                let (object, bounds) = (cx.act.value(*object).clone(), [part(from), part(to), part(step)]);
                self.slice(cx, &object, &bounds)
            }
            Op::Call(call) => {
                let callee = there(cx.act.value(call.callee));
                let arguments = self.arguments(cx, &call.arguments);
                return self.by_case(cx, &callee, &mut |this, cx, callee| {
                    this.call_instruction(cx, call, callee, arguments.clone())
                });
            }
            Op::Unary(operator, operand) => {
                let value = cx.act.value(*operand).clone();
                self.unary(cx, *operator, &value)
            }
            Op::Binary(operator, left, right) => {
                let (left, right) = (cx.act.value(*left).clone(), cx.act.value(*right).clone());
                return self.binary(cx, *operator, &left, &right);
            }
            Op::Update(operator, left, right) => {
                let (left, right) = (cx.act.value(*left).clone(), cx.act.value(*right).clone());
                return self.update(cx, *operator, &left, &right);
            }
            Op::Compare(operator, left, right) => {
                let (left, right) = (cx.act.value(*left).clone(), cx.act.value(*right).clone());
                self.compare(cx, *operator, &left, &right)
            }
            Op::Template(pieces) => self.template(cx, pieces),
            Op::List(items) => self.display(cx, Kind::List, items),
            Op::Tuple(items) => self.display(cx, Kind::Tuple, items),
            Op::Set(items) => self.display(cx, Kind::Set, items),
            Op::Dict(entries) => self.entries(cx, Kind::Dict, entries),
            Op::Record(entries) => self.entries(cx, Kind::Record, entries),
            Op::Append { to, value } => {
                let (to, value) = (cx.act.value(*to).clone(), cx.act.value(*value).clone());
                self.append(cx, &to, &value);
                Value::null()
            }
            Op::Accessor { getter, setter } => {
                let mut object = Object::new(Kind::Accessor);
                for (name, register) in [("get", getter), ("set", setter)] {
                    if let Some(register) = register {
                        object.set_field(Key::Name(name.into()), cx.act.value(*register).clone());
                    }
                }
                self.allocate(cx, object)
            }
            Op::Function { function, defaults } => self.make_function(cx, *function, defaults),
            Op::Class { body, bases } => return self.make_class(cx, *body, bases),
            Op::Iterator { value, .. } => {
                let value = cx.act.value(*value).clone();
                self.iterator(cx, &value)
            }
            Op::UnpackItem { value, index, from_end } => {
                let value = cx.act.value(*value).clone();
                self.unpack_item(cx, &value, *index, *from_end)
            }
            Op::UnpackRest { value, before, after } => {
                let value = cx.act.value(*value).clone();
                self.unpack_rest(cx, &value, *before as usize, *after as usize)
            }
            Op::MatchArgument { value, class, index } => {
                let (value, class) = (cx.act.value(*value).clone(), cx.act.value(*class).clone());
                self.match_argument(cx, &value, &class, *index)
            }
            Op::Await(value) => {
                let value = cx.act.value(*value).clone();
                self.awaited(cx, &value)
            }
            Op::Yield(value) => {
                let value = cx.act.value(*value).clone();
                let value = self.kept(&value, &cx.state.facts);
                cx.act.yielded = join::join(&cx.act.yielded, &value);
                cx.pause();
                let sent = cx.act.sent.clone();
                join::join(&Value::null(), &sent)
            }
            Op::YieldFrom(value) => {
                let value = cx.act.value(*value).clone();
                let element = self.element(cx, &value);
                cx.act.yielded = join::join(&cx.act.yielded, &self.kept(&element, &cx.state.facts));
                self.generator_result(cx, &value)
            }
            Op::Enter { context, .. } => {
                let value = cx.act.value(*context).clone();
                return self.enter(cx, &value);
            }
            Op::Exit { context, .. } => {
                let value = cx.act.value(*context).clone();
                self.exit(cx, &value)
            }
            Op::Import { path, level } => self.import(cx, path, *level),
            Op::ImportMember { module, name } => {
                let module = cx.act.value(*module).clone();
                self.import_member(cx, &module, name)
            }
            Op::ImportStar { module } => {
                let module = cx.act.value(*module).clone();
                self.import_star(cx, &module);
                Value::null()
            }
            Op::Caught => cx.act.caught.get(&cx.act.block).cloned().unwrap_or_else(Value::unknown),
            Op::Receiver => self.receiver(cx),
            Op::Super => self.super_class(cx),
            Op::Test(test, value) => {
                let value = cx.act.value(*value).clone();
                self.test(cx, test, &value)
            }
            Op::Unknown(operands) => {
                let operands: Vec<Value> = operands.iter().map(|r| cx.act.value(*r).clone()).collect();
                let operation = self.placed(cx, "unknown");
                self.mixed(cx.state, operands.iter(), &operation, Confidence::Medium)
            }
        })
    }

    /// `this`: in a module what it exports; in a function that was called alone nothing that is known.
    fn receiver(&mut self, cx: &mut Cx<'_, 'p>) -> Value {
        let receiver = cx.act.receiver.clone();
        if !receiver.is_nothing() {
            return receiver;
        }
        match (cx.act.function.kind, cx.act.frame()) {
            (FunctionKind::Class, Some(frame)) => Value::object(frame),
            (FunctionKind::Module, Some(frame)) => {
                let exports = self.read(cx.state, frame).and_then(|module| module.name("exports").cloned());
                exports.unwrap_or_else(Value::unknown)
            }
            _ => Value::unknown(),
        }
    }

    fn load(&mut self, cx: &mut Cx<'_, 'p>, place: &Place) -> Value {
        match place {
            Place::Local(local) => cx.state.locals.get(local.0).map_or_else(Value::unknown, or_unknown),
            Place::Frame { up, name } => {
                let frame = cx.act.frames.len().checked_sub(1 + *up as usize).map(|at| cx.act.frames[at]);
                let found =
                    frame.and_then(|frame| self.read(cx.state, frame)).and_then(|object| object.name(name).cloned());
                match found {
                    Some(value) => or_unknown(&value),
                    None => self.global(cx, name),
                }
            }
            Place::Global(name) => self.global(cx, name),
        }
    }

    fn store(&mut self, cx: &mut Cx<'_, 'p>, place: &Place, value: Value) {
        let (frame, name) = match place {
            Place::Local(local) => {
                cx.state.locals.set(local.0, value);
                return;
            }
            Place::Frame { up, name } => {
                (cx.act.frames.len().checked_sub(1 + *up as usize).map(|at| cx.act.frames[at]), name)
            }
            Place::Global(name) => (cx.act.frames.first().copied(), name),
        };
        if let Some(frame) = frame {
            let value = join::bake(&value, &cx.state.facts);
            self.write(cx.state, frame, Key::Name(name.clone()), value);
        }
    }

    pub(super) fn allocate(&mut self, cx: &mut Cx<'_, 'p>, object: Object) -> Value {
        Value::object(self.new_object(cx.state, cx.site, object))
    }

    fn display(&mut self, cx: &mut Cx<'_, 'p>, kind: Kind, items: &[Element]) -> Value {
        let parts = items.iter().map(|item| (cx.act.value(item.value).clone(), item.spread));
        let parts: Vec<(Value, bool)> = parts.collect();
        self.sequence_of(cx, &kind, &parts)
    }

    /// A sequence of elements and of the elements of other sequences. Where one of those may be several lists, this may be
    /// as many.
    pub(super) fn sequence_of(&mut self, cx: &mut Cx<'_, 'p>, kind: &Kind, parts: &[(Value, bool)]) -> Value {
        let mut objects = vec![Object::new(kind.clone())];
        for (value, spread) in parts {
            if !spread {
                let value = join::bake(value, &cx.state.facts);
                objects.iter_mut().for_each(|object| push(object, value.clone()));
                continue;
            }
            let lists = value.objects().count() == value.atoms().len();
            let options = match lists && objects.len() * value.atoms().len() <= MAX_CHOICES {
                true => value.atoms().iter().map(|atom| Value::of(atom.clone())).collect(),
                false => vec![value.clone()],
            };
            let mut longer = Vec::with_capacity(objects.len() * options.len());
            for option in &options {
                for object in &objects {
                    let mut object = object.clone();
                    self.extend_object(cx, &mut object, option);
                    longer.push(object);
                }
            }
            objects = longer;
        }
        let made = objects.into_iter().enumerate().map(|(at, object)| {
            let tag = if at == 0 { cx.site.tag } else { Tag::NATIVE + at as u16 };
            Value::object(self.new_object(cx.state, cx.site(tag), object))
        });
        join::join_all(made.collect::<Vec<_>>())
    }

    fn entries(&mut self, cx: &mut Cx<'_, 'p>, kind: Kind, entries: &[Entry]) -> Value {
        let mut object = Object::new(kind);
        for entry in entries {
            match entry {
                Entry::Pair { key, value } => {
                    let key = self.hashed(cx.state, cx.act.value(*key));
                    let value = join::bake(cx.act.value(*value), &cx.state.facts);
                    put_item(&mut object, &key, value);
                }
                Entry::Spread(from) => {
                    let from = cx.act.value(*from).clone();
                    self.merge_entries(cx, &mut object, &from);
                }
            }
        }
        join::limit_fields(&mut object);
        self.allocate(cx, object)
    }

    fn template(&mut self, cx: &mut Cx<'_, 'p>, pieces: &[TemplatePiece]) -> Value {
        let mut parts = Vec::with_capacity(pieces.len());
        for piece in pieces {
            match piece {
                TemplatePiece::Text(text, origin) => {
                    let piece = Piece::Literal(text.clone(), Some(*origin));
                    parts.push(Value::of(Atom::Text(Template::new([piece]))));
                }
                TemplatePiece::Value { value, quoted, format } => {
                    let value = cx.act.value(*value).clone();
                    let format = format.map(|format| cx.act.value(format).clone());
                    parts.push(self.formatted(cx, &value, *quoted, format.as_ref()));
                }
            }
        }
        self.concatenate(cx, &parts)
    }

    /// The arguments of a call, spreads resolved.
    fn arguments(&mut self, cx: &mut Cx<'_, 'p>, arguments: &[Argument]) -> Arguments {
        let mut all = Arguments::default();
        for argument in arguments {
            let value = cx.act.value(argument.value).clone();
            match &argument.kind {
                ArgumentKind::Positional => all.push(value),
                ArgumentKind::Named(name) => all.set_named(name.clone(), value),
                ArgumentKind::Spread => self.spread_positional(cx, &mut all, &value),
                ArgumentKind::NamedSpread => self.spread_named(cx, &mut all, &value),
            }
        }
        all
    }
}

/// The value without the cases in which it is nothing, of which nothing comes.
fn there(value: &Value) -> Value {
    let nothing = |atom: &Atom| matches!(atom, Atom::Missing | Atom::Null | Atom::Undefined);
    let Some(cases) = value.cases.as_deref().filter(|_| !value.atoms().iter().all(nothing)) else {
        return value.clone();
    };
    let cases =
        cases.iter().map(|case| Case { value: case.value.filter(|atom| !nothing(atom)), facts: case.facts.clone() });
    let cases = cases.filter(|case| !case.value.is_nothing()).collect();
    value.filter(|atom| !nothing(atom)).with_cases(cases)
}

fn or_unknown(value: &Value) -> Value {
    let present = value.present();
    match &value.cases {
        _ if present.is_nothing() => Value::unknown(),
        Some(cases) => present.with_cases(cases.to_vec()),
        None => present,
    }
}

fn place_name(act: &Activation<'_>, place: &Place) -> Option<SmolStr> {
    match place {
        Place::Local(local) => act.function.locals.get(local.0 as usize).cloned(),
        Place::Frame { name, .. } | Place::Global(name) => Some(name.clone()),
    }
}

pub(super) fn constant_value(constant: &Constant) -> Value {
    Value::of(match constant {
        Constant::Null => Atom::Null,
        Constant::Undefined => Atom::Undefined,
        Constant::Ellipsis => Atom::Unknown,
        Constant::Bool(value) => Atom::Bool(*value),
        Constant::Int(value) => Atom::Int(*value),
        Constant::Float(value) => Atom::Float(Number(value.to_bits())),
        Constant::Str(text) => Atom::Str(text.clone()),
        Constant::Bytes(bytes) => match std::str::from_utf8(bytes) {
            Ok(text) => Atom::Str(text.into()),
            Err(_) => Atom::Unknown,
        },
        Constant::Regex { pattern, flags } => Atom::Regex(pattern.clone(), flags.clone()),
    })
}
