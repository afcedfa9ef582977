//! Node's modules: what they export, and the names that they have before their bodies run.

use smol_str::{SmolStr, format_smolstr};

use super::semantics::GLOBAL;
use crate::eval::flow::Cx;
use crate::eval::function::top_site;
use crate::eval::state::State;
use crate::eval::{Evaluator, Site, Tag};
use crate::finding::Confidence;
use crate::project::{Node, Style};
use crate::source::FileId;
use crate::value::{Atom, Key, Kind, Object, ObjectId, Value, join};

impl<'p> Evaluator<'p> {
    /// Gives a module `module`, `exports` and the file's own names.
    pub(super) fn begin_node_module(&mut self, state: &mut State, file: FileId, module: ObjectId) {
        let path = self.program.project().path(file);
        let site = |tag| Site { tag, ..top_site(file) };
        let exports = self.new_object(state, site(Tag::NATIVE), Object::new(Kind::Record));
        let mut own = Object::new(Kind::Record);
        own.set_field(Key::Name("exports".into()), Value::object(exports));
        let own = self.new_object(state, site(Tag::NATIVE + 1), own);
        let folder =
            path.rsplit_once('/').map_or("/var/task".into(), |(folder, _)| format_smolstr!("/var/task/{folder}"));
        for (name, value) in [
            ("exports", Value::object(exports)),
            ("module", Value::object(own)),
            ("__filename", Value::str(format_smolstr!("/var/task/{path}"))),
            ("__dirname", Value::str(folder)),
        ] {
            self.write(state, module, Key::Name(name.into()), value);
        }
    }

    /// What a module exports.
    pub(super) fn exports_of(&mut self, cx: &mut Cx<'_, 'p>, module: &Value) -> Value {
        let own = module.objects().next().and_then(|id| self.read(cx.state, id)?.name("module").cloned());
        match own {
            Some(module) => self.member(cx, &module, &"exports".into()),
            None => Value::unknown(),
        }
    }

    /// What a specifier stands for.
    pub(super) fn import_node(&mut self, cx: &mut Cx<'_, 'p>, specifier: &str, style: Style) -> Value {
        match self.program.project().resolve_node(cx.act.file, specifier, style) {
            Node::File(file) => self.module_value(cx, file),
            Node::External(path) => Value::of(Atom::Api(self.apis.module(path))),
            Node::Json(file) => self.json_file(cx.state, file),
            Node::Missing => Value::unknown(),
        }
    }

    /// What a call imports by its name; a module whose name is not known may hold what the name holds.
    pub(super) fn import_named(&mut self, cx: &mut Cx<'_, 'p>, name: &Value, style: Style) -> Value {
        let mut result = Value::NOTHING;
        for atom in name.atoms() {
            let module = match atom {
                Atom::Str(name) => self.import_node(cx, name, style),
                _ => {
                    let operation = self.placed(cx, "require");
                    self.mixed(cx.state, [name.clone()].iter(), &operation, Confidence::Medium)
                }
            };
            result = join::join(&result, &module);
        }
        result
    }

    /// A name that an import takes of what a module exports. A CommonJS module as the default import of an ES module is all
    /// that it exports.
    pub(super) fn exported_member(&mut self, cx: &mut Cx<'_, 'p>, module: &Atom, name: &SmolStr) -> Option<Value> {
        match module {
            Atom::Object(id) if name == "default" => {
                let object = self.read(cx.state, *id)?;
                let whole = !matches!(object.kind, Kind::Module(_)) && object.name("default").is_none();
                whole.then(|| Value::object(*id))
            }
            Atom::Api(_) if name == "default" => Some(Value::of(module.clone())),
            Atom::Api(id) => Some(self.patched(cx.state, *id, name).unwrap_or_else(|| {
                let member = self.apis.member(*id, name);
                self.api_value(cx, member)
            })),
            _ => None,
        }
    }

    /// A name that JavaScript and Node know without an import.
    pub(super) fn node_name(&mut self, cx: &mut Cx<'_, 'p>, name: &SmolStr) -> Value {
        if name == "undefined" {
            return Value::of(Atom::Undefined);
        }
        for global in [GLOBAL, "global"] {
            let global = self.apis.intern(global);
            if let Some(stored) = self.patched(cx.state, global, name) {
                return stored;
            }
        }
        self.global_member(cx, name)
    }

    /// What Node knows under a name: something that a file of the library tells, or an API.
    pub(super) fn global_member(&mut self, cx: &mut Cx<'_, 'p>, name: &SmolStr) -> Value {
        if let Some(written) = self.stub_builtin(cx, name) {
            return written;
        }
        match self.program.project().node_global(name).filter(|file| *file != cx.act.file) {
            Some(file) => self.module_value(cx, file),
            None => Value::of(Atom::Api(self.apis.intern(name.clone()))),
        }
    }
}
