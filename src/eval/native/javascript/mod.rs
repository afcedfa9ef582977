//! What JavaScript and Node give: functions that need no import, and methods of texts, arrays, maps and promises.

mod address;
mod array;
mod collection;
mod data;
mod descriptor;
mod files;
mod function;
mod json;
mod library;
mod module;
mod number;
mod object;
mod path;
mod promise;
mod proxy;
mod raise;
mod regex;
mod semantics;
mod text;
mod url;

use smol_str::SmolStr;

use super::Function;
use crate::eval::Evaluator;
use crate::eval::bind::Arguments;
use crate::eval::flow::Cx;
use crate::eval::iterate::elements;
use crate::value::api::without_arguments;
use crate::value::{Atom, Hole, Key, Kind, Object, ObjectId, Value, join};

fn find<'p>(path: &str) -> Option<Function<'p>> {
    let short = path.contains('"').then(|| without_arguments(path));
    let path = short.as_deref().unwrap_or(path);
    // Globals that have a module of their own, too.
    let path = path.strip_prefix("buffer.").unwrap_or(path);
    function::find(path)
        .or_else(|| number::find(path))
        .or_else(|| address::find(path))
        .or_else(|| object::find(path))
        .or_else(|| collection::find(path))
        .or_else(|| promise::find(path))
        .or_else(|| text::find(path))
        .or_else(|| url::find(path))
        .or_else(|| path::find(path))
        .or_else(|| files::find(path))
}

use function::is_function_method;
pub(in crate::eval) use semantics::JavaScript;

/// Objects whose members are the language's own methods: `Array.prototype.slice`.
const PROTOTYPES: &[&str] = &[
    "Array.prototype",
    "Function.prototype",
    "Map.prototype",
    "Object.prototype",
    "RegExp.prototype",
    "Set.prototype",
    "String.prototype",
];

/// Methods that a tree of the attacker's has when it is a text or an array. Sorted.
const METHODS: &[&str] = &[
    "at",
    "catch",
    "charAt",
    "charCodeAt",
    "codePointAt",
    "concat",
    "copyWithin",
    "endsWith",
    "entries",
    "every",
    "fill",
    "filter",
    "finally",
    "find",
    "findIndex",
    "findLast",
    "findLastIndex",
    "flat",
    "flatMap",
    "forEach",
    "get",
    "getAll",
    "has",
    "hasOwnProperty",
    "includes",
    "indexOf",
    "join",
    "keys",
    "lastIndexOf",
    "localeCompare",
    "map",
    "match",
    "matchAll",
    "normalize",
    "padEnd",
    "padStart",
    "pop",
    "push",
    "reduce",
    "reduceRight",
    "repeat",
    "replace",
    "replaceAll",
    "reverse",
    "search",
    "shift",
    "slice",
    "some",
    "sort",
    "splice",
    "split",
    "startsWith",
    "subarray",
    "substr",
    "substring",
    "test",
    "then",
    "toISOString",
    "toLowerCase",
    "toReversed",
    "toSorted",
    "toSpliced",
    "toString",
    "toUpperCase",
    "trim",
    "trimEnd",
    "trimStart",
    "unshift",
    "valueOf",
    "values",
];

impl<'p> Evaluator<'p> {
    /// A method that JavaScript gives, on each thing that the receiver may be.
    fn javascript_method(
        &mut self,
        cx: &mut Cx<'_, 'p>,
        name: &str,
        receiver: &Value,
        arguments: Arguments,
    ) -> Option<Value> {
        let whole = matches!(receiver.only(), Some(Atom::Symbol(_)));
        let at_start = match name {
            "startsWith" => true,
            "indexOf" => arguments.positional.len() < 2,
            "lastIndexOf" => arguments.at(1).only() == Some(&Atom::Int(0)),
            _ => false,
        };
        if at_start
            && !whole
            && let Some(answer) = self.inside_answer(cx, receiver, &arguments.at(0))
        {
            return Some(match name {
                "startsWith" => answer,
                _ => self.index_of(cx, &Value::either_bool(), &answer),
            });
        }
        self.each(cx, receiver, &mut |this, cx, atom| {
            if let Some(result) = this.function_method(cx, name, atom, &arguments) {
                return result;
            }
            let own = Value::of(atom.clone());
            match atom {
                _ if matches!(name, "@@iterator" | "@@asyncIterator") => Some(this.iterator_of(cx, &own)),
                _ if matches!(name, "then" | "catch" | "finally") => this.promise_method(cx, name, &own, &arguments),
                Atom::Str(_) | Atom::Text(_) => this.javascript_text(cx, name, &own, &arguments),
                Atom::Symbol(hole) => this.javascript_symbol(cx, name, hole, &arguments),
                Atom::Regex(pattern, flags) => this.regex_call(cx, name, (pattern, flags), &arguments),
                Atom::Object(id) => this.javascript_object(cx, name, *id, &arguments),
                Atom::Int(_) | Atom::Float(_) | Atom::Number | Atom::Bool(_) => this.number_method(cx, name, &own),
                _ => {
                    let operation = this.placed(cx, name);
                    this.unknown_call(cx, Some(&own), arguments.clone(), &operation)
                }
            }
        })
    }

    /// A method of what an attacker chooses: a text or an array, as the method tells.
    fn javascript_symbol(
        &mut self,
        cx: &mut Cx<'_, 'p>,
        name: &str,
        hole: &Hole,
        arguments: &Arguments,
    ) -> Option<Value> {
        let hole = &cx.state.facts.bake(hole);
        let own = Value::symbol(hole.clone());
        match name {
            "get" | "getAll" => Some(self.symbol_item(cx, hole, &arguments.at(0))),
            "has" | "hasOwnProperty" => Some(Value::either_bool()),
            "keys" | "values" | "entries" | "pop" if arguments.is_empty() => {
                let python = if name == "entries" { "items" } else { name };
                self.symbol_method(cx, python, hole, arguments)
            }
            "shift" => Some(self.child(hole, crate::value::Step::Any, cx.origin)),
            "at" => Some(self.symbol_item(cx, hole, &arguments.at(0))),
            "push" | "unshift" => Some(Value::number()),
            "join" => {
                let separator = if arguments.is_empty() { Value::str(",") } else { arguments.at(0) };
                Some(self.join_texts(cx, &separator, &own))
            }
            "sort" | "reverse" | "flat" | "toSorted" | "toReversed" | "copyWithin" => Some(own),
            _ if array::takes_callback(name) => {
                let element = self.element(cx, &own);
                self.over_elements(cx, name, &own, &element, arguments)
            }
            _ => self.javascript_text(cx, name, &own, arguments),
        }
    }

    fn javascript_object(
        &mut self,
        cx: &mut Cx<'_, 'p>,
        name: &str,
        id: ObjectId,
        arguments: &Arguments,
    ) -> Option<Value> {
        let Some(object) = self.read(cx.state, id).cloned() else { return Some(Value::unknown()) };
        let known = match object.kind {
            Kind::List | Kind::Tuple => self.array_method(cx, name, id, &object, arguments),
            Kind::Dict | Kind::Set => self.collection_method(cx, name, id, &object, arguments),
            Kind::Iterator => self.iterator_method(cx, name, id, &object, arguments),
            Kind::Promise => self.settle(cx, name, id, arguments),
            _ => self.plain_method(cx, name, id, &object, arguments),
        };
        known.unwrap_or_else(|| {
            let operation = self.placed(cx, name);
            self.unknown_call(cx, Some(&Value::object(id)), arguments.clone(), &operation)
        })
    }

    /// Methods that every object has.
    fn plain_method(
        &mut self,
        cx: &mut Cx<'_, 'p>,
        name: &str,
        id: ObjectId,
        object: &Object,
        arguments: &Arguments,
    ) -> Option<Option<Value>> {
        let own = Value::object(id);
        Some(Some(match name {
            "hasOwnProperty" | "propertyIsEnumerable" => {
                self.compare(cx, crate::ir::CompareOp::HasKey, &arguments.at(0), &own)
            }
            "isPrototypeOf" => Value::either_bool(),
            "valueOf" => own,
            "toString" | "toLocaleString" => self.text_of(cx, &own),
            "constructor" if matches!(object.kind, Kind::Instance(_)) => {
                let rest = join::join_all(arguments.values().cloned().collect::<Vec<_>>());
                cx.state.change(id, |object| object.rest = join::join(&object.rest, &rest));
                own
            }
            _ => return None,
        }))
    }

    /// `next` of a generator.
    fn iterator_method(
        &mut self,
        cx: &mut Cx<'_, 'p>,
        name: &str,
        id: ObjectId,
        object: &Object,
        arguments: &Arguments,
    ) -> Option<Option<Value>> {
        match name {
            "next" => {
                let sent = arguments.at(0);
                let all = if sent.is_nothing() { elements(object) } else { self.sent(cx, id, object, &sent) };
                let end = object.name("return").cloned().unwrap_or_else(|| Value::of(Atom::Undefined));
                let step = self.next_step(cx, id, all, &end);
                Some(Some(self.allocate_at(cx, 1, step)))
            }
            "return" => {
                let step = [("value", arguments.at(0)), ("done", Value::bool(true))];
                Some(Some(self.record_of(cx, 1, &step)))
            }
            "throw" => {
                let step = [("value", elements(object)), ("done", Value::either_bool())];
                Some(Some(self.record_of(cx, 1, &step)))
            }
            _ => self.array_method(cx, name, id, object, arguments),
        }
    }

    /// A method that an instance's class or a plain object defines, with the object as its receiver.
    pub(super) fn own_method(&mut self, cx: &mut Cx<'_, 'p>, id: ObjectId, name: &str) -> Option<Value> {
        let found = match self.read(cx.state, id)?.kind {
            Kind::Instance(_) => self.method(cx, id, name)?,
            Kind::Record => {
                let value = self.read(cx.state, id)?.name(name)?.present();
                crate::eval::call::bound_to(&value, Value::object(id))
            }
            _ => return None,
        };
        found.atoms().iter().any(|atom| matches!(atom, Atom::Bound(_) | Atom::Object(_))).then_some(found)
    }

    /// A new object of an instruction that makes several.
    fn allocate_at(&mut self, cx: &mut Cx<'_, 'p>, at: usize, object: Object) -> Value {
        let site = cx.site(crate::eval::Tag::NATIVE + at as u16);
        Value::object(self.new_object(cx.state, site, object))
    }

    /// A record of named values.
    fn record_of(&mut self, cx: &mut Cx<'_, 'p>, at: usize, fields: &[(&str, Value)]) -> Value {
        let mut object = Object::new(Kind::Record);
        for (name, value) in fields {
            object.set_field(Key::Name(SmolStr::new(name)), value.clone());
        }
        self.allocate_at(cx, at, object)
    }
}
