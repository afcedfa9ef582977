//! What the languages give: methods of texts and containers, functions without an import, and the parts of the standard
//! libraries that texts and paths go through. What a library does to plain values is written as a stub instead.

mod codec;
mod container;
mod function;
mod iteration;
pub(super) mod javascript;
mod path;
mod regex;
mod text;

use smol_str::format_smolstr;

use super::Evaluator;
use super::bind::Arguments;
use super::compare::from_cases;
use super::flow::Cx;
use super::operate::is_textual;
use crate::value::{ApiId, Atom, Case, Facts, Kind, Value};

pub(super) use path::COMMON as COMMON_PATH;
pub(super) use text::split_at_slash;

/// A function of a library that the evaluator knows: its value, or `None` when it does not return.
pub(super) type Function<'p> = fn(&mut Evaluator<'p>, &mut Cx<'_, 'p>, &Arguments) -> Option<Value>;

/// The function that the evaluator has for an API.
pub(super) fn find<'p>(python: bool, path: &str) -> Option<Function<'p>> {
    if !python {
        return javascript::find(path);
    }
    function::find(path)
        .or_else(|| iteration::find(path))
        .or_else(|| regex::find(path))
        .or_else(|| path::find(path))
        .or_else(|| codec::find(path))
}

impl<'p> Evaluator<'p> {
    /// Calls a function that the evaluator knows itself; `None` when it does not know it.
    pub(super) fn native_function(
        &mut self,
        cx: &mut Cx<'_, 'p>,
        api: ApiId,
        arguments: &Arguments,
    ) -> Option<Option<Value>> {
        let Some(function) = self.known(cx, api).native else { return self.unbound_method(cx, api, arguments) };
        Some(function(self, cx, arguments))
    }

    /// `str.strip(text)`: a method whose receiver is its first argument.
    fn unbound_method(&mut self, cx: &mut Cx<'_, 'p>, api: ApiId, arguments: &Arguments) -> Option<Option<Value>> {
        let (class, name) = self.apis.path(api).split_once('.')?;
        let known = matches!(class, "str" | "bytes" | "list" | "dict" | "set" | "tuple" | "frozenset");
        if !known || !cx.python(self) || !is_method(true, name) {
            return None;
        }
        let name = smol_str::SmolStr::new(name);
        let receiver = arguments.at(0);
        let mut rest = arguments.clone();
        if !rest.positional.is_empty() {
            rest.positional.remove(0);
        }
        Some(self.native_method(cx, &name, &receiver, rest))
    }

    /// Calls a method that the language gives.
    pub(super) fn native_method(
        &mut self,
        cx: &mut Cx<'_, 'p>,
        name: &str,
        receiver: &Value,
        arguments: Arguments,
    ) -> Option<Value> {
        if receiver.atoms().len() > 1 && CHECKS.contains(&name) && receiver.atoms().iter().all(is_textual) {
            return self.ask_all(cx, name, receiver, &arguments);
        }
        if !cx.python(self) {
            return self.javascript_method(cx, name, receiver, arguments);
        }
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

    /// A check of a text that may be several: its answer tells something about each of them.
    fn ask_all(&mut self, cx: &mut Cx<'_, 'p>, name: &str, texts: &Value, arguments: &Arguments) -> Option<Value> {
        let mut known: [Option<Facts>; 2] = [None, None];
        for atom in texts.atoms() {
            let answer = self.native_method(cx, name, &Value::of(atom.clone()), arguments.clone())?;
            for (truth, facts) in [true, false].into_iter().zip(&mut known) {
                if let Some(told) = self.truth_facts(cx.state, &answer, truth) {
                    *facts = Some(facts.take().unwrap_or_default().and(&told));
                }
            }
        }
        let cases = [true, false].into_iter().zip(known);
        let cases = cases.filter_map(|(truth, facts)| Some(Case { value: Value::bool(truth), facts: facts? }));
        Some(from_cases(cases.collect()))
    }

    fn object_method(
        &mut self,
        cx: &mut Cx<'_, 'p>,
        name: &str,
        id: crate::value::ObjectId,
        arguments: &Arguments,
    ) -> Option<Value> {
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

impl<'p> Evaluator<'p> {
    /// `object.__new__(class)`: an instance that `__init__` has not seen yet.
    pub(super) fn new_instance(&mut self, cx: &mut Cx<'_, 'p>, arguments: &Arguments) -> Option<Value> {
        let class = arguments.at(0);
        let Some(Atom::Object(class)) = class.only() else { return Some(Value::unknown()) };
        let site = cx.site(crate::eval::Tag::NATIVE);
        let id = self.new_object(cx.state, site, crate::value::Object::new(Kind::Instance(*class)));
        let mut given = arguments.clone();
        given.positional.drain(..given.positional.len().min(1));
        self.begin_content(cx, id, given);
        Some(Value::object(id))
    }
}

/// Methods of texts that answer yes or no.
const CHECKS: &[&str] = &[
    "startswith",
    "endswith",
    "isalnum",
    "isalpha",
    "isdigit",
    "isdecimal",
    "isnumeric",
    "isidentifier",
    "isspace",
    "isascii",
    "startsWith",
    "endsWith",
    "includes",
];

/// Whether texts, lists or dictionaries have such a method.
pub(super) fn is_method(python: bool, name: &str) -> bool {
    if python { PYTHON_METHODS.binary_search(&name).is_ok() } else { javascript::METHODS.binary_search(&name).is_ok() }
}

/// Whether dictionaries have such a method.
pub(super) fn is_dict_method(name: &str) -> bool {
    matches!(name, "clear" | "copy" | "get" | "items" | "keys" | "pop" | "setdefault" | "update" | "values")
}

/// Members of texts and lists that are numbers.
pub(super) fn text_property(name: &str) -> bool {
    name == "length"
}

/// Whether the program tells an attribute of something, and not who chose the thing.
pub(super) fn of_the_program(name: &str) -> bool {
    matches!(
        name,
        "__class__" | "__doc__" | "__file__" | "__loader__" | "__module__" | "__name__" | "__path__" | "__qualname__"
    )
}

/// Whether a path is a class of Python's own whose instances data can be.
pub(super) fn is_data_class(path: &str) -> bool {
    matches!(path, "NoneType" | "bool" | "dict" | "float" | "int" | "list" | "str")
}

/// Whether Python knows the name without an import.
pub(super) fn is_builtin(name: &str) -> bool {
    function::find(name).is_some() || iteration::find(name).is_some() || BUILTINS.binary_search(&name).is_ok()
}

/// Texts that stand in modules of the standard library.
pub(super) fn constant(path: &str) -> Option<&'static str> {
    Some(match path {
        "os.sep" | "os.path.sep" | "posixpath.sep" | "path.sep" => "/",
        "os.pathsep" | "path.delimiter" => ":",
        "os.linesep" | "os.EOL" => "\n",
        // Functions in Python run on Linux at all providers.
        "os.name" => "posix",
        "sys.platform" => "linux",
        "os.curdir" | "os.path.curdir" => ".",
        "os.pardir" | "os.path.pardir" => "..",
        "os.devnull" => "/dev/null",
        "tempfile.tempdir" => "/tmp",
        "Symbol.iterator" => "@@iterator",
        "Symbol.asyncIterator" => "@@asyncIterator",
        _ => return None,
    })
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
const PYTHON_METHODS: &[&str] = &[
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
