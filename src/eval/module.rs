//! Modules: importing them, and their names.

use smol_str::{SmolStr, format_smolstr};

use super::bind::Arguments;
use super::flow::{Cx, FunctionSite};
use super::function::top_site;
use super::state::State;
use super::{Evaluator, TOP, native};
use crate::ir::FunctionId;
use crate::project::{Node, Python};
use crate::source::{FileId, Span};
use crate::value::{Atom, Key, Kind, Object, ObjectId, Value, join};

impl<'p> Evaluator<'p> {
    /// The module of a file, evaluated when it is not on the heap yet.
    pub(super) fn load_module(&mut self, state: &mut State, file: FileId, origin: Span) -> Value {
        let program = self.program;
        let id = self.object_at(top_site(file));
        if self.read(state, id).is_some() {
            return Value::object(id);
        }
        let Some(module) = program.module(file) else { return Value::unknown() };
        if self.stack.len() >= super::MAX_DEPTH {
            self.limit("call depth", origin, "imports are nested too deeply; this module is not followed");
            return Value::unknown();
        }
        let mut object = Object::new(Kind::Module(file));
        let path = program.project().path(file);
        let python = self.python(file);
        if python {
            object.set_field(Key::Name("__name__".into()), Value::str(dotted(path)));
            object.set_field(Key::Name("__file__".into()), Value::str(format_smolstr!("/var/task/{path}")));
        }
        state.put(id, object);
        if !python {
            self.make_exports(state, file, id, path);
        }
        let site = FunctionSite { file, id: FunctionId(0), function: module.function(FunctionId(0)) };
        let entry = State { heap: state.heap.clone(), facts: state.facts.clone(), ..State::default() };
        let (outcome, _) = match self.stack.is_empty() {
            true => (self.run_body(site, [id].into(), TOP, origin, entry), false),
            false => self.with_share(|this| this.run_body(site, [id].into(), TOP, origin, entry)),
        };
        if let Some(outcome) = outcome {
            let end = outcome.normal.or(outcome.raised);
            if let Some((_, end)) = end {
                state.heap = end.heap;
                state.facts = end.facts;
            }
        }
        Value::object(id)
    }

    /// JavaScript: `module`, `exports` and the file's own names.
    fn make_exports(&mut self, state: &mut State, file: FileId, id: ObjectId, path: &str) {
        let site = |tag| super::Site { tag, ..top_site(file) };
        let exports = self.new_object(state, site(super::Tag::NATIVE), Object::new(Kind::Record));
        let mut module = Object::new(Kind::Record);
        module.set_field(Key::Name("exports".into()), Value::object(exports));
        let module = self.new_object(state, site(super::Tag::NATIVE + 1), module);
        let folder =
            path.rsplit_once('/').map_or("/var/task".into(), |(folder, _)| format_smolstr!("/var/task/{folder}"));
        for (name, value) in [
            ("exports", Value::object(exports)),
            ("module", Value::object(module)),
            ("__filename", Value::str(format_smolstr!("/var/task/{path}"))),
            ("__dirname", Value::str(folder)),
        ] {
            self.write(state, id, Key::Name(name.into()), value);
        }
    }

    /// What an import of a file gives: Python's module, or what a JavaScript module exports.
    pub(super) fn module_value(&mut self, cx: &mut Cx<'_, 'p>, file: FileId) -> Value {
        let module = self.load_module(cx.state, file, cx.origin);
        if self.python(file) {
            return module;
        }
        let own = module.objects().next().and_then(|id| self.read(cx.state, id)?.name("module").cloned());
        match own {
            Some(module) => self.member(cx, &module, &"exports".into()),
            None => Value::unknown(),
        }
    }

    pub(super) fn import(&mut self, cx: &mut Cx<'_, 'p>, path: &SmolStr, level: u32) -> Value {
        if self.python(cx.act.file) { self.import_python(cx, path, level) } else { self.import_node(cx, path) }
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
                let api = self.apis.intern(format_smolstr!("namespace {folder}"));
                Value::of(Atom::Api(api))
            }
            Python::External(path) => Value::of(Atom::Api(self.apis.intern(path))),
        }
    }

    pub(super) fn import_node(&mut self, cx: &mut Cx<'_, 'p>, specifier: &str) -> Value {
        match self.program.project().resolve_node(cx.act.file, specifier) {
            Node::File(file) => self.module_value(cx, file),
            Node::External(path) => Value::of(Atom::Api(self.apis.intern(path))),
            Node::Json(_) | Node::Missing => Value::unknown(),
        }
    }

    pub(super) fn import_member(&mut self, cx: &mut Cx<'_, 'p>, module: &Value, name: &SmolStr) -> Value {
        let python = self.python(cx.act.file);
        let mut result = Value::NOTHING;
        for atom in module.atoms() {
            let value = match atom {
                Atom::Object(id) => {
                    let kind = self.read(cx.state, *id).map(|object| object.kind.clone());
                    match kind {
                        Some(Kind::Module(file)) => self.module_member(cx, file, *id, name),
                        _ if name == "default" && !python => self.default_export(cx, *id),
                        _ => self.member(cx, &Value::object(*id), name),
                    }
                }
                Atom::Api(id) if name == "default" && !python => Value::of(Atom::Api(*id)),
                Atom::Api(id) => {
                    let member = self.api_submodule(cx, *id, name);
                    match member.only() {
                        Some(Atom::Api(id)) => self.api_value(cx, *id),
                        _ => member,
                    }
                }
                other => self.member(cx, &Value::of(other.clone()), name),
            };
            result = join::join(&result, &value);
        }
        if result.is_nothing() { Value::unknown() } else { result }
    }

    /// A CommonJS module as the default import of an ES module is what it exports.
    fn default_export(&mut self, cx: &mut Cx<'_, 'p>, id: ObjectId) -> Value {
        let has = self.read(cx.state, id).is_some_and(|object| object.name("default").is_some());
        if has { self.member(cx, &Value::object(id), &"default".into()) } else { Value::object(id) }
    }

    /// A member of a module from outside, or a module in a namespace package of the project.
    pub(super) fn api_submodule(&mut self, cx: &mut Cx<'_, 'p>, id: crate::value::ApiId, name: &str) -> Value {
        if let Some(stored) = self.patched(cx.state, id, name) {
            return stored;
        }
        let path = self.apis.path(id).clone();
        if self.python(cx.act.file) && path == "builtins" && name != "__dict__" {
            return self.builtin(cx, &name.into());
        }
        let project = self.program.project();
        let Some(folder) = path.strip_prefix("namespace ") else {
            let member = self.apis.member(id, name);
            let stub = stub_label(self.apis.path(member)).filter(|_| cx.python(self));
            return match stub.and_then(|label| project.find(&label)) {
                Some(file) => self.load_module(cx.state, file, cx.origin),
                None => Value::of(Atom::Api(member)),
            };
        };
        let found = [format!("{folder}/{name}.py"), format!("{folder}/{name}/__init__.py")];
        match found.iter().find_map(|path| project.find(path.trim_start_matches('/'))) {
            Some(file) => self.load_module(cx.state, file, cx.origin),
            None => {
                let api = self.apis.intern(format_smolstr!("namespace {folder}/{name}"));
                Value::of(Atom::Api(api))
            }
        }
    }

    /// What the program has stored into something from outside: `os.system = quiet`.
    fn patched(&mut self, state: &State, id: crate::value::ApiId, name: &str) -> Option<Value> {
        let patches = self.patches_of(id);
        let value = self.read(state, patches)?.name(name)?;
        let value = value.clone();
        match value.has(&Atom::Missing) {
            true => {
                let original = Value::of(Atom::Api(self.apis.member(id, name)));
                Some(join::join(&value.present(), &original))
            }
            false => Some(value),
        }
    }

    fn patches_of(&mut self, id: crate::value::ApiId) -> ObjectId {
        let site = top_site(FileId(u32::MAX));
        self.object_at(super::Site { register: id.0, tag: super::Tag::OVERLAY, function: FunctionId(1), ..site })
    }

    pub(super) fn patch(&mut self, cx: &mut Cx<'_, 'p>, id: crate::value::ApiId, name: &SmolStr, value: Value) {
        let patches = self.patches_of(id);
        if self.read(cx.state, patches).is_none() {
            cx.state.put(patches, Object::new(Kind::Overlay));
        }
        self.write(cx.state, patches, Key::Name(name.clone()), value);
    }

    /// A name of a module: its variable, or a module below it.
    pub(super) fn module_member(&mut self, cx: &mut Cx<'_, 'p>, file: FileId, id: ObjectId, name: &SmolStr) -> Value {
        let own = self.read(cx.state, id).and_then(|object| object.name(name)).map(Value::present);
        if let Some(value) = own.filter(|value| !value.is_nothing()) {
            return value;
        }
        let project = self.program.project();
        if let Some(folder) = project.path(file).strip_suffix("__init__.py") {
            let found = [format!("{folder}{name}.py"), format!("{folder}{name}/__init__.py")];
            if let Some(file) = found.iter().find_map(|path| project.find(path)) {
                return self.load_module(cx.state, file, cx.origin);
            }
        }
        let get = self.read(cx.state, id).and_then(|object| object.name("__getattr__").cloned());
        if let Some(get) = get {
            return self.call(cx, &get, Arguments::of([Value::str(name.clone())])).unwrap_or_default();
        }
        if native::is_dict_method(name) {
            // Only the module's dictionary has such names: `globals().get`.
            return super::access::bound_native(name, Value::object(id));
        }
        if let Some(value) = self.star_names(cx.state, id, name) {
            return value;
        }
        match self.stubbed_module(file) {
            Some(module) => self.import_member(cx, &module, name),
            None => Value::unknown(),
        }
    }

    /// The module from outside of which a file of the library tells a part: what the file lacks is that module's own.
    fn stubbed_module(&mut self, file: FileId) -> Option<Value> {
        let module = self.program.project().path(file).strip_prefix(STUBS)?.strip_suffix(".py")?.replace('/', ".");
        Some(Value::of(Atom::Api(self.apis.intern(module))))
    }

    /// `from module import *`.
    pub(super) fn import_star(&mut self, cx: &mut Cx<'_, 'p>, module: &Value) {
        let Some(frame) = cx.act.frame() else { return };
        for atom in module.atoms() {
            match atom {
                Atom::Object(id) => {
                    let Some(object) = self.read(cx.state, *id).cloned() else { continue };
                    let listed = object.name("__all__").cloned();
                    let listed = listed.and_then(|all| self.exact_items(cx, &all));
                    for (key, value) in &object.fields {
                        let Key::Name(name) = key else { continue };
                        let public = match &listed {
                            Some(all) => all.iter().any(|item| item.only_str() == Some(name)),
                            None => !name.starts_with('_'),
                        };
                        if public {
                            self.write(cx.state, frame, key.clone(), value.clone());
                        }
                    }
                    if let Some(star) = object.name(STAR) {
                        self.add_star(cx.state, frame, star);
                    }
                    if let Kind::Module(file) = object.kind
                        && let Some(module) = self.stubbed_module(file)
                    {
                        self.add_star(cx.state, frame, &module);
                    }
                }
                Atom::Api(_) => self.add_star(cx.state, frame, &Value::of(atom.clone())),
                _ => {}
            }
        }
    }

    fn add_star(&mut self, state: &mut State, frame: ObjectId, modules: &Value) {
        let old = self.read(state, frame).and_then(|object| object.name(STAR).cloned()).unwrap_or_default();
        self.write(state, frame, Key::Name(STAR.into()), join::join(&old, modules));
    }

    /// A name that a star import of a module from outside may have brought.
    fn star_names(&mut self, state: &State, frame: ObjectId, name: &str) -> Option<Value> {
        let modules = self.read(state, frame)?.name(STAR)?.clone();
        let names = modules.apis().map(|id| Value::of(Atom::Api(self.apis.member(id, name))));
        Some(join::join_all(names.collect::<Vec<_>>()))
    }

    /// A name of the module in which the function stands, or of the language.
    pub(super) fn global(&mut self, cx: &mut Cx<'_, 'p>, name: &SmolStr) -> Value {
        if let Some(module) = cx.act.frames.first().copied() {
            let own = self.read(cx.state, module).and_then(|object| object.name(name)).map(Value::present);
            if let Some(value) = own.filter(|value| !value.is_nothing()) {
                return value;
            }
            if let Some(value) = self.star_names(cx.state, module, name)
                && !native::is_builtin(name)
                && !self.program.builtin_names(self.python(cx.act.file)).contains(name)
            {
                return value;
            }
        }
        if !self.python(cx.act.file) {
            if name == "undefined" {
                return Value::of(Atom::Undefined);
            }
            let written = self.stub_builtin(cx, name);
            return written.unwrap_or_else(|| Value::of(Atom::Api(self.apis.intern(name.clone()))));
        }
        match name.as_str() {
            "__builtins__" => Value::of(Atom::Api(self.apis.intern("builtins"))),
            _ => self.builtin(cx, name),
        }
    }

    /// A name that Python knows without an import.
    fn builtin(&mut self, cx: &mut Cx<'_, 'p>, name: &SmolStr) -> Value {
        if let Some(value) = self.stub_builtin(cx, name) {
            return value;
        }
        if native::is_builtin(name) { Value::of(Atom::Api(self.apis.intern(name.clone()))) } else { Value::unknown() }
    }

    /// Names of the language that are written in it: exceptions above all.
    pub(super) fn stub_builtin(&mut self, cx: &mut Cx<'_, 'p>, name: &SmolStr) -> Option<Value> {
        let python = self.python(cx.act.file);
        let file = self.program.builtins(python)?;
        if file == cx.act.file || !self.program.builtin_names(python).contains(name) {
            return None;
        }
        let module = self.load_module(cx.state, file, cx.origin);
        let id = module.objects().next()?;
        self.read(cx.state, id)?.name(name).cloned()
    }
}

/// Where the library's files for Python are.
const STUBS: &str = "<stub>/python/";

/// The file that may stand for a module from outside, by the module's path.
fn stub_label(path: &str) -> Option<String> {
    let dotted = path.bytes().all(|byte| byte == b'.' || byte == b'_' || byte.is_ascii_alphanumeric());
    dotted.then(|| format!("{STUBS}{}.py", path.replace('.', "/")))
}

/// The variable of a module that holds the modules from outside whose names it took with `import *`.
const STAR: &str = "*";

/// A path as a module's name: `pkg/mod.py` is `pkg.mod`.
fn dotted(path: &str) -> String {
    let stem = path.strip_suffix(".py").unwrap_or(path);
    stem.strip_suffix("/__init__").unwrap_or(stem).replace('/', ".")
}
