//! Modules: importing them, and their names.

use smol_str::SmolStr;

use super::flow::{Cx, FunctionSite};
use super::function::top_site;
use super::state::State;
use super::{Evaluator, TOP};
use crate::ir::FunctionId;
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
        let object = Object::new(Kind::Module(file));
        state.put(id, object);
        self.language(file).begin_module(self, state, file, id);
        let site = FunctionSite { file, id: FunctionId(0), function: module.function(FunctionId(0)) };
        let entry = state.for_call();
        let (outcome, _) = match self.stack.is_empty() {
            true => (self.run_body(site, [id].into(), TOP, origin, entry), false),
            false => {
                self.keeping(self.steps / super::KEPT, |this| this.run_body(site, [id].into(), TOP, origin, entry))
            }
        };
        if let Some(outcome) = outcome {
            let end = outcome.normal.or(outcome.raised);
            if let Some((_, end)) = end {
                *state = state.after(end);
            }
        }
        Value::object(id)
    }

    /// What an import of a file gives.
    pub(super) fn module_value(&mut self, cx: &mut Cx<'_, 'p>, file: FileId) -> Value {
        let module = self.load_module(cx.state, file, cx.origin);
        self.language(file).imported(self, cx, module)
    }

    pub(super) fn import(&mut self, cx: &mut Cx<'_, 'p>, path: &SmolStr, level: u32) -> Value {
        cx.language(self).import(self, cx, path, level)
    }

    pub(super) fn import_member(&mut self, cx: &mut Cx<'_, 'p>, module: &Value, name: &SmolStr) -> Value {
        let mut result = Value::NOTHING;
        for atom in module.atoms() {
            let own = cx.language(self).imported_member(self, cx, atom, name);
            let value = own.unwrap_or_else(|| match atom {
                Atom::Object(id) => match self.read(cx.state, *id).map(|object| object.kind.clone()) {
                    Some(Kind::Module(file)) => self.module_member(cx, file, *id, name),
                    _ => self.member(cx, &Value::object(*id), name),
                },
                Atom::Api(id) => {
                    let member = self.api_submodule(cx, *id, name);
                    match member.only() {
                        Some(Atom::Api(id)) => self.api_value(cx, *id),
                        _ => member,
                    }
                }
                other => self.member(cx, &Value::of(other.clone()), name),
            });
            result = join::join(&result, &value);
        }
        if result.is_nothing() { Value::unknown() } else { result }
    }

    /// A member of something from outside.
    pub(super) fn api_submodule(&mut self, cx: &mut Cx<'_, 'p>, id: crate::value::ApiId, name: &SmolStr) -> Value {
        if let Some(stored) = self.patched(cx.state, id, name) {
            return stored;
        }
        let own = cx.language(self).api_member(self, cx, id, name);
        own.unwrap_or_else(|| Value::of(Atom::Api(self.apis.member(id, name))))
    }

    /// What the program has stored into something from outside: `os.system = quiet`.
    pub(super) fn patched(&mut self, state: &State, id: crate::value::ApiId, name: &str) -> Option<Value> {
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
        if let Some(value) = cx.language(self).missing_name(self, cx, (file, id), name) {
            return value;
        }
        if let Some(value) = self.star_names(cx.state, id, name) {
            return value;
        }
        match self.stubbed_module(file) {
            Some(module) => self.import_member(cx, &module, name),
            None => Value::unknown(),
        }
    }

    fn stubbed_module(&mut self, file: FileId) -> Option<Value> {
        let module = self.language(file).stubbed_module(self.program.project(), file)?;
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
                && !cx.language(self).is_builtin(name)
                && !self.program.builtin_names(cx.act.file).contains(name)
            {
                return value;
            }
        }
        cx.language(self).builtin(self, cx, name)
    }

    /// Names of the language that are written in it: exceptions above all.
    pub(super) fn stub_builtin(&mut self, cx: &mut Cx<'_, 'p>, name: &SmolStr) -> Option<Value> {
        let file = self.program.builtins(cx.act.file)?;
        if file == cx.act.file || !self.program.builtin_names(cx.act.file).contains(name) {
            return None;
        }
        let module = self.load_module(cx.state, file, cx.origin);
        let id = module.objects().next()?;
        self.read(cx.state, id)?.name(name).cloned()
    }
}

/// The variable of a module that holds the modules from outside whose names it took with `import *`.
const STAR: &str = "*";
