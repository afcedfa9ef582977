//! Python's modules: packages, namespace packages, stubs, and names that nothing in a module defines.

use smol_str::{SmolStr, format_smolstr};

use super::{is_builtin, is_dict_method};
use crate::eval::Evaluator;
use crate::eval::access::bound_native;
use crate::eval::bind::Arguments;
use crate::eval::flow::Cx;
use crate::eval::state::State;
use crate::project::{Project, Python};
use crate::source::FileId;
use crate::value::{ApiId, Atom, Key, ObjectId, Value, join};

/// Where the library's files for Python are.
const STUBS: &str = "<stub>/python/";
/// The path of a namespace package of the project begins so; its name and, after a space, its folder follow.
const NAMESPACE: &str = "namespace ";

impl<'p> Evaluator<'p> {
    pub(super) fn begin_python_module(&mut self, state: &mut State, file: FileId, module: ObjectId) {
        let path = self.program.project().path(file);
        let own = [("__name__", dotted(path)), ("__file__", format!("/var/task/{path}"))];
        for (name, text) in own {
            self.write(state, module, Key::Name(name.into()), Value::str(text));
        }
        if self.started == Some(file) {
            let names = join::join(&Value::str(dotted(path)), &Value::str("__main__"));
            self.write(state, module, Key::Name("__name__".into()), names);
        }
    }

    pub(super) fn import_python(&mut self, cx: &mut Cx<'_, 'p>, path: &str, level: u32) -> Value {
        let file = cx.act.file;
        // Parents are evaluated first, as Python does.
        if level == 0 && path.contains('.') {
            for (at, _) in path.match_indices('.') {
                if let Python::File(parent) = self.program.project().resolve_python(file, &path[..at], 0) {
                    self.load_module(cx.state, parent, cx.origin);
                }
            }
        }
        match self.program.project().resolve_python(file, path, level) {
            Python::File(file) => self.load_module(cx.state, file, cx.origin),
            Python::Namespace(folder) => {
                let api = self.apis.intern(format_smolstr!("{NAMESPACE}{}{path} {folder}", ".".repeat(level as usize)));
                Value::of(Atom::Api(api))
            }
            Python::External(path) => Value::of(Atom::Api(self.apis.module(path))),
        }
    }

    /// A member of a module from outside that is a module with a stub, of a namespace package, or of `builtins`.
    pub(super) fn python_api_member(&mut self, cx: &mut Cx<'_, 'p>, id: ApiId, name: &SmolStr) -> Option<Value> {
        let path = self.apis.path(id).clone();
        if path == "builtins" && name != "__dict__" {
            return Some(self.python_name(cx, name));
        }
        let project = self.program.project();
        let Some((dotted, folder)) = path.strip_prefix(NAMESPACE).and_then(|path| path.split_once(' ')) else {
            let member = self.apis.member(id, name);
            let file = project.find(&stub_label(self.apis.path(member))?)?;
            return Some(self.load_module(cx.state, file, cx.origin));
        };
        let found = [format!("{folder}/{name}.py"), format!("{folder}/{name}/__init__.py")];
        Some(match found.iter().find_map(|path| project.find(path.trim_start_matches('/'))) {
            Some(file) => self.load_module(cx.state, file, cx.origin),
            None => {
                let dotted = format_smolstr!("{dotted}.{name}");
                let below = format!("{folder}/{name}");
                // What no file of a folder gives comes from a library of the folder's name: `examples/flask/app.py` imports
                // Flask, though there is a folder `flask` around it.
                let api = match project.has_python_below(below.trim_start_matches('/')) {
                    true => self.apis.intern(format_smolstr!("{NAMESPACE}{dotted} {below}")),
                    false => self.apis.intern(dotted),
                };
                Value::of(Atom::Api(api))
            }
        })
    }

    /// A name that a module's body did not define: a module below it, or what its `__getattr__` gives.
    pub(super) fn missing_python_name(
        &mut self,
        cx: &mut Cx<'_, 'p>,
        (file, module): (FileId, ObjectId),
        name: &SmolStr,
    ) -> Option<Value> {
        let project = self.program.project();
        if let Some(folder) = project.path(file).strip_suffix("__init__.py") {
            let found = [format!("{folder}{name}.py"), format!("{folder}{name}/__init__.py")];
            if let Some(file) = found.iter().find_map(|path| project.find(path)) {
                return Some(self.load_module(cx.state, file, cx.origin));
            }
        }
        let get = self.read(cx.state, module).and_then(|object| object.name("__getattr__").cloned());
        if let Some(get) = get {
            return Some(self.call(cx, &get, Arguments::of([Value::str(name.clone())])).unwrap_or_default());
        }
        // Only the module's dictionary has such names: `globals().get`.
        is_dict_method(name).then(|| bound_native(name, Value::object(module)))
    }

    /// A name that Python knows without an import.
    pub(super) fn python_name(&mut self, cx: &mut Cx<'_, 'p>, name: &SmolStr) -> Value {
        if name == "__builtins__" {
            return Value::of(Atom::Api(self.apis.intern("builtins")));
        }
        if let Some(value) = self.stub_builtin(cx, name) {
            return value;
        }
        if is_builtin(name) { Value::of(Atom::Api(self.apis.intern(name.clone()))) } else { Value::unknown() }
    }
}

/// The module from outside of which a file of the library tells a part.
pub(super) fn stubbed_module(project: &Project, file: FileId) -> Option<String> {
    Some(project.path(file).strip_prefix(STUBS)?.strip_suffix(".py")?.replace('/', "."))
}

/// The file that may stand for a module from outside, by the module's path.
fn stub_label(path: &str) -> Option<String> {
    let dotted = path.bytes().all(|byte| byte == b'.' || byte == b'_' || byte.is_ascii_alphanumeric());
    dotted.then(|| format!("{STUBS}{}.py", path.replace('.', "/")))
}

/// A path as a module's name: `pkg/mod.py` is `pkg.mod`.
fn dotted(path: &str) -> String {
    let stem = path.strip_suffix(".py").unwrap_or(path);
    stem.strip_suffix("/__init__").unwrap_or(stem).replace('/', ".")
}
