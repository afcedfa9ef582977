//! A module as a library: what its user can call.

use smol_str::{SmolStr, format_smolstr};

use crate::eval::Evaluator;
use crate::eval::entry::Entry;
use crate::eval::state::State;
use crate::finding::Trust;
use crate::source::FileId;
use crate::value::{Atom, Key, Kind, ObjectId, Value};

impl<'p> Evaluator<'p> {
    /// The functions and methods that a module defines under names of its own, for checking it as a library. Methods come
    /// with an instance, for whose making someone of this level chooses the arguments.
    pub(super) fn python_library(&mut self, entry: &mut Entry, trust: Option<Trust>) -> Vec<(SmolStr, Value)> {
        let mut state = entry.state.clone();
        let file = entry.file;
        let module = self.at_top(file, &mut state, |this, cx| this.module_value(cx, file)).unwrap_or_default();
        let mut exported = Vec::new();
        for id in module.objects() {
            let Some(object) = self.read(&state, id).cloned() else { continue };
            for (key, value) in &object.fields {
                let Key::Name(name) = key else { continue };
                if name.starts_with('_') {
                    continue;
                }
                for found in value.objects() {
                    let Some(found_object) = self.read(&state, found).cloned() else { continue };
                    match &found_object.kind {
                        Kind::Function(function) if function.file == file => {
                            exported.push((name.clone(), Value::object(found)));
                        }
                        Kind::Class(class) if class.origin.file == file => {
                            exported.extend(self.methods_of(&mut state, file, (name, found), trust));
                        }
                        _ => {}
                    }
                }
            }
        }
        entry.state = state;
        exported
    }

    fn methods_of(
        &mut self,
        state: &mut State,
        file: FileId,
        (name, class): (&str, ObjectId),
        trust: Option<Trust>,
    ) -> Vec<(SmolStr, Value)> {
        let Some(object) = self.read(state, class).cloned() else { return Vec::new() };
        let instance = self.at_top(file, state, |this, cx| this.any_instance(cx, class, trust)).unwrap_or_default();
        let mut methods = Vec::new();
        for (key, _) in &object.fields {
            let Key::Name(method) = key else { continue };
            if method.starts_with('_') && method != "__init__" && method != "__call__" {
                continue;
            }
            let bound = self.at_top(file, state, |this, cx| this.member(cx, &instance, method));
            let callable = |atom: &Atom| match atom {
                Atom::Bound(_) => true,
                Atom::Object(id) => state.object(*id).is_some_and(|object| matches!(object.kind, Kind::Function(_))),
                _ => false,
            };
            if let Some(bound) = bound.filter(|value| value.atoms().iter().any(callable)) {
                methods.push((format_smolstr!("{name}.{method}"), bound));
            }
        }
        methods
    }
}
