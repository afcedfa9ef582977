//! Functions that run a generator as an asynchronous function, and await what it yields: what compilers make of `async`
//! calls one, and libraries have them.
//!
//! They are known by all that they do, themselves and the functions in them: make a `Promise`, call `next` and `throw` of the
//! generator, and nothing beside that. So nothing is lost when the generator is run as the asynchronous function that it was made of.

use rustc_hash::FxHashSet;

use super::bind::Arguments;
use super::flow::{Cx, FunctionSite};
use super::{Evaluator, Tag};

use crate::ir::{Constant, FunctionId, Module, Op, Place};
use crate::value::{Kind, Object, ObjectId, Value};

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Driver {
    /// Its call runs the generator, with the receiver and the arguments that are given before it.
    Runs,
    /// Its call gives a function that runs the generator.
    Wraps,
}

/// The members that a driver uses.
const MEMBERS: [&str; 10] = ["apply", "call", "catch", "done", "next", "reject", "resolve", "then", "throw", "value"];
/// Those without which it is none.
const NEEDED: [&str; 3] = ["next", "then", "throw"];

impl<'p> Evaluator<'p> {
    /// A call that runs a generator as an asynchronous function; `None` when it is another one.
    pub(super) fn call_driver(
        &mut self,
        cx: &mut Cx<'_, 'p>,
        site: FunctionSite<'p>,
        arguments: &Arguments,
    ) -> Option<Option<Value>> {
        let at = arguments.positional.iter().position(|value| self.is_generator(cx, value))?;
        let driver = driver(self.program.module(site.file)?, site.id)?;
        let function = self.awaiting(cx, arguments.at(at).objects().next()?)?;
        Some(match driver {
            Driver::Wraps => Some(function),
            Driver::Runs => {
                let mut all = Arguments::default();
                let (receiver, given) = if at >= 2 { (arguments.at(0), arguments.at(1)) } else { Default::default() };
                if given.objects().next().is_some() {
                    self.spread_positional(cx, &mut all, &given);
                }
                self.call_with(cx, &function, receiver, all)
            }
        })
    }

    fn is_generator(&mut self, cx: &Cx<'_, 'p>, value: &Value) -> bool {
        let object = value.only().is_some().then(|| value.objects().next()).flatten();
        object.and_then(|id| self.function_of(cx.state, id)).is_some_and(|(_, site)| site.function.generator)
    }

    /// A generator as the asynchronous function that awaits what it yields.
    fn awaiting(&mut self, cx: &mut Cx<'_, 'p>, generator: ObjectId) -> Option<Value> {
        let (mut value, site) = self.function_of(cx.state, generator)?;
        value.function = self.program.module(site.file)?.awaiting(site.id)?;
        let function = Object::new(Kind::Function(value));
        Some(Value::object(self.new_object(cx.state, cx.site(Tag::NATIVE), function)))
    }
}

/// Whether a function is a driver.
fn driver(module: &Module, function: FunctionId) -> Option<Driver> {
    let mut scan = Scan { module, seen: vec![function], used: FxHashSet::default(), makes: Vec::new() };
    let mut next = 0;
    while let Some(at) = scan.seen.get(next).copied() {
        scan.look_into(at)?;
        next += 1;
    }
    let complete = NEEDED.iter().all(|name| scan.used.contains(name)) && !scan.makes.is_empty();
    complete.then(|| if scan.makes.contains(&function) { Driver::Runs } else { Driver::Wraps })
}

struct Scan<'m> {
    module: &'m Module,
    /// The function, those in it, and those that it calls by name.
    seen: Vec<FunctionId>,
    used: FxHashSet<&'m str>,
    /// The functions that make a promise.
    makes: Vec<FunctionId>,
}

impl<'m> Scan<'m> {
    /// `None` when the function does what no driver does.
    fn look_into(&mut self, id: FunctionId) -> Option<()> {
        let function = self.module.function(id);
        if function.generator || function.asynchronous {
            return None;
        }
        for instruction in function.blocks.iter().flat_map(|block| &block.instructions) {
            match &instruction.op {
                Op::GetMember { name, .. } | Op::Constant(Constant::Str(name)) => {
                    self.used.insert(MEMBERS.into_iter().find(|known| known == name)?);
                }
                Op::Load(Place::Global(name) | Place::Frame { name, .. }) => self.variable(id, name)?,
                Op::Function { function, .. } => self.add(*function),
                Op::Call(call) if call.construct => self.makes.push(id),
                Op::Constant(_) | Op::Load(_) | Op::Store(..) | Op::Call(_) | Op::GetItem { .. } | Op::Receiver => {}
                Op::Unary(..) | Op::Compare(..) | Op::Test(..) | Op::Caught | Op::List(_) => {}
                _ => return None,
            }
        }
        Some(())
    }

    fn add(&mut self, function: FunctionId) {
        if !self.seen.contains(&function) {
            self.seen.push(function);
        }
    }

    /// A variable that is read: its own or one of a function around it, `Promise`, or another function of the file.
    fn variable(&mut self, reader: FunctionId, name: &'m str) -> Option<()> {
        if name == "Promise" || self.is_own(reader, name) {
            return Some(());
        }
        let named = |(_, function): &(u32, &crate::ir::Function)| function.name == name;
        let helper = (0..).zip(&self.module.functions).find(named).map(|(id, _)| FunctionId(id))?;
        self.add(helper);
        Some(())
    }

    /// Whether the function or one around it among those that are looked at stores the variable.
    fn is_own(&self, reader: FunctionId, name: &str) -> bool {
        let mut at = Some(reader).filter(|reader| self.seen.contains(reader));
        while let Some(id) = at {
            let function = self.module.function(id);
            let of = |place: &Place| matches!(place, Place::Frame { up: 0, name: own } if own == name);
            let stores = function.blocks.iter().flat_map(|block| &block.instructions);
            let stored = stores.filter(|it| matches!(&it.op, Op::Store(place, _) if of(place))).count();
            if stored > 0 || function.parameters.iter().any(|parameter| of(&parameter.place)) {
                return true;
            }
            at = function.parent.filter(|parent| self.seen.contains(parent));
        }
        false
    }
}
