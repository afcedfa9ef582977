//! Python's answers to what languages do differently.

use smol_str::{SmolStr, format_smolstr};

use super::{find, is_builtin, is_method, module};
use crate::eval::Evaluator;
use crate::eval::bind::Arguments;
use crate::eval::entry::Entry;
use crate::eval::flow::Cx;
use crate::eval::native::Function;
use crate::eval::raise::Thrown;
use crate::eval::semantics::{OperatorNames, Semantics, Setting, Special};
use crate::eval::state::State;
use crate::finding::Trust;
use crate::ir::{BinaryOp, Op};
use crate::project::{self, Project};
use crate::source::FileId;
use crate::value::{ApiId, Atom, Bound, Callee, Hole, Object, ObjectId, Value};

pub(in crate::eval) struct Python;

impl Semantics for Python {
    fn special(&self, special: Special) -> &'static [&'static str] {
        match special {
            Special::Call => &["__call__"],
            Special::New => &["__new__"],
            Special::Initialize => &["__init__"],
            Special::Filled => &["__post_init__"],
            Special::Text => &["__str__", "__repr__"],
            Special::Quoted => &["__repr__"],
            Special::Formatted => &["__format__"],
            Special::Path => &["__fspath__", "__str__"],
            Special::Truth => &["__bool__", "__len__"],
            Special::Equal => &["__eq__"],
            Special::Less => &["__lt__"],
            Special::Greater => &["__gt__"],
            Special::Contains => &["__contains__"],
            Special::Iterator => &["__iter__", "__aiter__"],
            Special::Next => &["__next__", "__anext__"],
            Special::Keys => &["keys"],
            Special::Item => &["__getitem__"],
            Special::SetItem => &["__setitem__"],
            Special::DeleteItem => &["__delitem__"],
            Special::MissingItem => &["__missing__"],
            Special::MissingMember => &["__getattr__"],
            Special::SetMember => &["__setattr__"],
            Special::Get => &["__get__"],
            Special::Set => &["__set__"],
            Special::Await => &["__await__"],
            Special::Enter => &["__enter__", "__aenter__"],
            Special::Exit => &["__exit__", "__aexit__"],
        }
    }

    fn operator(&self, operator: BinaryOp) -> Option<OperatorNames> {
        let names = |plain, reflected, in_place| Some(OperatorNames { plain, reflected, in_place });
        match operator {
            BinaryOp::Add => names("__add__", "__radd__", "__iadd__"),
            BinaryOp::Subtract => names("__sub__", "__rsub__", "__isub__"),
            BinaryOp::Multiply => names("__mul__", "__rmul__", "__imul__"),
            BinaryOp::Divide => names("__truediv__", "__rtruediv__", "__itruediv__"),
            BinaryOp::FloorDivide => names("__floordiv__", "__rfloordiv__", "__ifloordiv__"),
            BinaryOp::Modulo => names("__mod__", "__rmod__", "__imod__"),
            BinaryOp::BitOr => names("__or__", "__ror__", "__ior__"),
            BinaryOp::BitAnd => names("__and__", "__rand__", "__iand__"),
            BinaryOp::BitXor => names("__xor__", "__rxor__", "__ixor__"),
            BinaryOp::ShiftLeft => names("__lshift__", "__rlshift__", "__ilshift__"),
            BinaryOp::ShiftRight => names("__rshift__", "__rrshift__", "__irshift__"),
            BinaryOp::MatrixMultiply => names("__matmul__", "__rmatmul__", "__imatmul__"),
            BinaryOp::Power => names("__pow__", "__rpow__", "__ipow__"),
            BinaryOp::ShiftRightUnsigned => None,
        }
    }

    fn receiver_is_parameter(&self) -> bool {
        true
    }

    fn receiver_follows(&self) -> bool {
        false
    }

    fn gives_promises(&self) -> bool {
        false
    }

    fn compares_contents(&self) -> bool {
        true
    }

    fn iterates_pairs(&self) -> bool {
        false
    }

    /// Something else, as another method, sets it before it is read: reading it too early raises an exception.
    fn absent(&self) -> Value {
        Value::unknown()
    }

    fn words(&self) -> [&'static str; 3] {
        ["None", "True", "False"]
    }

    fn adds_as_texts(&self) -> bool {
        false
    }

    /// The others are parameters of the shell.
    fn shell_takes_all(&self) -> bool {
        false
    }

    fn made_class<'p>(
        &self,
        e: &mut Evaluator<'p>,
        cx: &mut Cx<'_, 'p>,
        class: ObjectId,
        options: Arguments,
    ) -> Option<()> {
        e.made_python_class(cx, class, options)
    }

    fn may_raise<'p>(&self, e: &mut Evaluator<'p>, cx: &Cx<'_, 'p>, op: &Op) -> Option<Thrown> {
        e.errors_of(cx, op)
    }

    fn is_total<'p>(&self, e: &mut Evaluator<'p>, cx: &Cx<'_, 'p>, callee: &Atom) -> bool {
        e.never_raises(cx, callee)
    }

    fn begin_module<'p>(&self, e: &mut Evaluator<'p>, state: &mut State, file: FileId, module: ObjectId) {
        e.begin_python_module(state, file, module);
    }

    fn imported<'p>(&self, _: &mut Evaluator<'p>, _: &mut Cx<'_, 'p>, module: Value) -> Value {
        module
    }

    fn import<'p>(&self, e: &mut Evaluator<'p>, cx: &mut Cx<'_, 'p>, path: &str, level: u32) -> Value {
        e.import_python(cx, path, level)
    }

    fn exported<'p>(&self, e: &mut Evaluator<'p>, entry: &mut Entry, trust: Option<Trust>) -> Vec<(SmolStr, Value)> {
        e.python_library(entry, trust)
    }

    /// A module with the packages around it.
    fn files_of_import(&self, project: &Project, from: FileId, path: &str, level: u32) -> Vec<FileId> {
        let outer = path.match_indices('.').map(|(at, _)| &path[..at]).filter(|_| level == 0);
        let found = |path| match project.resolve_python(from, path, level) {
            project::Python::File(file) => Some(file),
            _ => None,
        };
        outer.chain([path]).filter_map(found).collect()
    }

    fn files_of_member(&self, project: &Project, from: FileId, (path, level): (&str, u32), name: &str) -> Vec<FileId> {
        let path = if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") };
        self.files_of_import(project, from, &path, level)
    }

    fn missing_name<'p>(
        &self,
        e: &mut Evaluator<'p>,
        cx: &mut Cx<'_, 'p>,
        module: (FileId, ObjectId),
        name: &SmolStr,
    ) -> Option<Value> {
        e.missing_python_name(cx, module, name)
    }

    fn stubbed_module(&self, project: &Project, file: FileId) -> Option<String> {
        module::stubbed_module(project, file)
    }

    fn builtin<'p>(&self, e: &mut Evaluator<'p>, cx: &mut Cx<'_, 'p>, name: &SmolStr) -> Value {
        e.python_name(cx, name)
    }

    fn is_builtin(&self, name: &str) -> bool {
        is_builtin(name)
    }

    fn is_data_class(&self, path: &str) -> bool {
        matches!(path, "NoneType" | "bool" | "dict" | "float" | "int" | "list" | "str")
    }

    fn model_path(&self, path: &SmolStr) -> SmolStr {
        if path.contains('.') { path.clone() } else { format_smolstr!("builtins.{path}") }
    }

    fn function<'p>(&self, path: &str) -> Option<Function<'p>> {
        find(path)
    }

    fn setting<'a>(&self, _path: &'a str) -> Option<(Setting, &'a str)> {
        None
    }

    fn constant(&self, path: &str) -> Option<&'static str> {
        Some(match path {
            "os.sep" | "os.path.sep" | "posixpath.sep" => "/",
            "os.pathsep" => ":",
            "os.linesep" => "\n",
            // Functions run on Linux at all providers.
            "os.name" => "posix",
            "sys.platform" => "linux",
            "os.curdir" | "os.path.curdir" => ".",
            "os.pardir" | "os.path.pardir" => "..",
            "os.devnull" => "/dev/null",
            "tempfile.tempdir" => "/tmp",
            _ => return None,
        })
    }

    fn is_method(&self, name: &str) -> bool {
        is_method(name)
    }

    fn method<'p>(
        &self,
        e: &mut Evaluator<'p>,
        cx: &mut Cx<'_, 'p>,
        name: &str,
        receiver: &Value,
        arguments: Arguments,
    ) -> Option<Value> {
        e.python_method(cx, name, receiver, arguments)
    }

    fn unbound_method<'p>(
        &self,
        e: &mut Evaluator<'p>,
        cx: &mut Cx<'_, 'p>,
        api: ApiId,
        arguments: &Arguments,
    ) -> Option<Option<Value>> {
        e.method_of_class(cx, api, arguments)
    }

    fn api_member<'p>(&self, e: &mut Evaluator<'p>, cx: &mut Cx<'_, 'p>, api: ApiId, name: &SmolStr) -> Option<Value> {
        e.python_api_member(cx, api, name)
    }

    /// Dictionaries of names are what they name, and types with arguments are types.
    fn api_item<'p>(&self, e: &mut Evaluator<'p>, cx: &mut Cx<'_, 'p>, api: ApiId, key: &Value) -> Option<Value> {
        let path = e.apis.path(api).clone();
        if let Some(alias) = e.alias(cx, &path, key) {
            return Some(alias);
        }
        let key = key.only_str()?;
        if path == "sys.modules" {
            return Some(e.import_python(cx, key, 0));
        }
        if path == "builtins" {
            return Some(e.atom_member(cx, &Atom::Api(api), key));
        }
        let module = e.apis.intern(path.strip_suffix(".__dict__")?);
        Some(e.atom_member(cx, &Atom::Api(module), key))
    }

    fn bound_member<'p>(
        &self,
        e: &mut Evaluator<'p>,
        cx: &mut Cx<'_, 'p>,
        bound: &Bound,
        name: &SmolStr,
    ) -> Option<Value> {
        match (name.as_str(), &bound.callee) {
            ("__self__", _) => Some(bound.receiver.clone()),
            ("__name__", Callee::Object(id)) => Some(e.object_member(cx, *id, name)),
            ("__func__", Callee::Object(id)) => Some(Value::object(*id)),
            _ => None,
        }
    }

    /// The program tells it, and not who chose the thing.
    fn symbol_attribute<'p>(&self, e: &mut Evaluator<'p>, hole: &Hole, name: &str) -> Option<Value> {
        match name {
            "__class__" => Some(e.type_of_symbol(hole.symbol)),
            "__doc__" | "__file__" | "__loader__" | "__module__" | "__name__" | "__path__" | "__qualname__" => {
                Some(Value::unknown())
            }
            _ => None,
        }
    }

    fn function_member<'p>(
        &self,
        e: &mut Evaluator<'p>,
        cx: &mut Cx<'_, 'p>,
        function: ObjectId,
        name: &SmolStr,
    ) -> Value {
        e.python_function_member(cx, function, name)
    }

    fn instance_attribute<'p>(
        &self,
        e: &mut Evaluator<'p>,
        cx: &mut Cx<'_, 'p>,
        instance: (ObjectId, ObjectId, &Object),
        name: &SmolStr,
    ) -> Option<Value> {
        e.python_instance_attribute(cx, instance, name)
    }

    fn class_attribute<'p>(
        &self,
        e: &mut Evaluator<'p>,
        cx: &mut Cx<'_, 'p>,
        class: (ObjectId, &Object),
        name: &str,
    ) -> Option<Value> {
        e.python_class_attribute(cx, class.1, name)
    }

    /// Annotations are kept in their order and read as a dictionary.
    fn read_attribute<'p>(
        &self,
        e: &mut Evaluator<'p>,
        cx: &mut Cx<'_, 'p>,
        name: &str,
        stored: &Value,
    ) -> Option<Value> {
        (name == "__annotations__").then(|| e.annotations(cx, stored))
    }

    fn is_of_every_class(&self, name: &str, all_known: bool) -> bool {
        matches!(name, "__init__" | "__new__") || (name.starts_with("__") && all_known)
    }

    fn begins_with(&self) -> &'static str {
        "startswith"
    }

    fn items_are_members(&self) -> bool {
        false
    }

    fn awaited<'p>(&self, e: &mut Evaluator<'p>, cx: &mut Cx<'_, 'p>, value: &Value) -> Value {
        e.awaited_by_method(cx, value)
    }
}
