//! What Python gives: functions that need no import, methods of texts, containers and classes, and its modules.

mod class;
mod codec;
mod container;
mod function;
mod iteration;
mod library;
mod module;
mod path;
mod raise;
mod regex;
mod semantics;
mod text;

use smol_str::{SmolStr, format_smolstr};

use super::Function;
use crate::eval::Evaluator;
use crate::eval::bind::Arguments;
use crate::eval::flow::Cx;
use crate::value::{ApiId, Atom, Kind, ObjectId, Value};

pub(in crate::eval) use codec::JSON;
pub(in crate::eval) use path::COMMON as COMMON_PATH;
pub(in crate::eval::native) use regex::By;
pub(in crate::eval) use semantics::Python;
pub(in crate::eval) use text::split_at_slash;

/// The function that the evaluator has for an API.
fn find<'p>(path: &str) -> Option<Function<'p>> {
    function::find(path)
        .or_else(|| iteration::find(path))
        .or_else(|| regex::find(path))
        .or_else(|| path::find(path))
        .or_else(|| codec::find(path))
}

impl<'p> Evaluator<'p> {
    /// `str.strip(text)`: a method whose receiver is its first argument.
    fn method_of_class(&mut self, cx: &mut Cx<'_, 'p>, api: ApiId, arguments: &Arguments) -> Option<Option<Value>> {
        let (class, name) = self.apis.path(api).split_once('.')?;
        let known = matches!(class, "str" | "bytes" | "list" | "dict" | "set" | "tuple" | "frozenset");
        if !known || !is_method(name) {
            return None;
        }
        let name = SmolStr::new(name);
        let receiver = arguments.at(0);
        let mut rest = arguments.clone();
        if !rest.positional.is_empty() {
            rest.positional.remove(0);
        }
        Some(self.native_method(cx, &name, &receiver, rest))
    }

    /// A method that Python gives, on each thing that the receiver may be.
    fn python_method(
        &mut self,
        cx: &mut Cx<'_, 'p>,
        name: &str,
        receiver: &Value,
        arguments: Arguments,
    ) -> Option<Value> {
        self.each(cx, receiver, &mut |this, cx, atom| match atom {
            Atom::Str(_) | Atom::Text(_) => this.text_method(cx, name, &Value::of(atom.clone()), &arguments),
            Atom::Symbol(hole) => this.symbol_method(cx, name, hole, &arguments),
            Atom::Regex(pattern, flags) => this.regex_method(cx, name, (pattern, flags), &arguments),
            Atom::Object(id) => this.object_method(cx, name, *id, &arguments),
            Atom::Int(_) | Atom::Float(_) | Atom::Number | Atom::Bool(_) => Some(Value::unknown()),
            _ => {
                let operation = this.placed(cx, name);
                this.unknown_call(cx, Some(&Value::of(atom.clone())), arguments.clone(), &operation)
            }
        })
    }

    fn object_method(&mut self, cx: &mut Cx<'_, 'p>, name: &str, id: ObjectId, arguments: &Arguments) -> Option<Value> {
        let Some(object) = self.read(cx.state, id).cloned() else { return Some(Value::unknown()) };
        let known = match &object.kind {
            Kind::List | Kind::Tuple | Kind::Set | Kind::Iterator => {
                self.sequence_method(cx, name, id, &object, arguments)
            }
            Kind::Dict => {
                let value = self.dict_method(cx, name, id, &object, arguments);
                self.share(cx.state, id);
                value
            }
            Kind::Accessor => self.accessor_method(cx, name, &object, arguments),
            Kind::Instance(_) if name == "__init__" && self.init_content(cx, id, arguments) => {
                return Some(Value::null());
            }
            Kind::Module(_) | Kind::Frame if is_dict_method(name) => {
                let names = self.names_of(cx, id)?;
                return self.object_method(cx, name, names, arguments);
            }
            Kind::Instance(_) | Kind::Class(_) if name == "__new__" => Some(self.new_instance(cx, arguments)),
            Kind::Instance(_) if name == "__setattr__" => {
                let own = Arguments {
                    positional: [&[Value::object(id)], &*arguments.positional].concat(),
                    ..arguments.clone()
                };
                Some(function::set_plain(self, cx, &own))
            }
            Kind::Class(_) if name.starts_with("__init_subclass") || name == "__set_name__" => {
                Some(Some(Value::null()))
            }
            Kind::Instance(_) | Kind::Class(_) if name == "__init__" => {
                for value in arguments.values().cloned().collect::<Vec<_>>() {
                    cx.state.change(id, |object| object.rest = crate::value::join::join(&object.rest, &value));
                }
                return Some(Value::null());
            }
            Kind::Instance(_) | Kind::Class(_) if name == "__new__" => return self.new_instance(cx, arguments),
            Kind::Instance(_) if matches!(name, "__getattribute__" | "__getattr__") => {
                let name = arguments.at(0).only_str().cloned();
                name.map(|name| Some(self.member(cx, &Value::object(id), &name)))
            }
            Kind::Instance(class) if matches!(name, "_replace") => {
                let copy = self.new_object(cx.state, cx.site, (*object).clone());
                let fields = self.declared_fields(cx.state, *class);
                for (name, value) in &arguments.named {
                    if let Some(at) = fields.iter().position(|field| field == name) {
                        self.write(cx.state, copy, crate::value::Key::Index(at as i64), value.clone());
                    }
                    self.write(cx.state, copy, crate::value::Key::Name(name.clone()), value.clone());
                }
                Some(Some(Value::object(copy)))
            }
            Kind::Instance(_) if name == "_asdict" => {
                Some(Some(self.member(cx, &Value::object(id), &"__dict__".into())))
            }
            _ => None,
        };
        match known {
            Some(value) => value,
            None => {
                let operation = format_smolstr!("{name}@{:?}", cx.origin);
                self.unknown_call(cx, Some(&Value::object(id)), arguments.clone(), &operation)
            }
        }
    }
}

/// Whether texts, lists or dictionaries have such a method.
fn is_method(name: &str) -> bool {
    METHODS.binary_search(&name).is_ok()
}

/// Whether dictionaries have such a method.
fn is_dict_method(name: &str) -> bool {
    matches!(name, "clear" | "copy" | "get" | "items" | "keys" | "pop" | "setdefault" | "update" | "values")
}

/// Whether Python knows the name without an import.
fn is_builtin(name: &str) -> bool {
    function::find(name).is_some() || iteration::find(name).is_some() || BUILTINS.binary_search(&name).is_ok()
}

/// Sorted.
const BUILTINS: &[&str] = &[
    "NotImplemented",
    "breakpoint",
    "copyright",
    "delattr",
    "eval",
    "exec",
    "execfile",
    "exit",
    "file",
    "help",
    "memoryview",
    "open",
    "quit",
    "reload",
];

/// Sorted.
const METHODS: &[&str] = &[
    "add",
    "append",
    "capitalize",
    "casefold",
    "center",
    "clear",
    "copy",
    "count",
    "decode",
    "difference",
    "discard",
    "encode",
    "endswith",
    "expandtabs",
    "extend",
    "find",
    "format",
    "format_map",
    "get",
    "hex",
    "index",
    "insert",
    "intersection",
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
    "items",
    "join",
    "keys",
    "ljust",
    "lower",
    "lstrip",
    "partition",
    "pop",
    "popitem",
    "remove",
    "removeprefix",
    "removesuffix",
    "replace",
    "reverse",
    "rfind",
    "rindex",
    "rjust",
    "rpartition",
    "rsplit",
    "rstrip",
    "setdefault",
    "sort",
    "split",
    "splitlines",
    "startswith",
    "strip",
    "swapcase",
    "title",
    "translate",
    "union",
    "update",
    "upper",
    "values",
    "zfill",
];
