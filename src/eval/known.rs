//! What is known of an API, found out once for an evaluation and not at every call.

use std::rc::Rc;

use smol_str::{SmolStr, format_smolstr};

use super::flow::Cx;
use super::native::{self, Function};
use super::{Evaluator, hit};
use crate::finding::Trust;
use crate::models::Role;
use crate::value::ApiId;

/// An API as one language knows it.
pub(super) struct Known<'p> {
    /// What the evaluator does for a call.
    pub(super) native: Option<Function<'p>>,
    /// The name by which models know it, when they do.
    pub(super) model: Option<SmolStr>,
    /// The text that stands there.
    pub(super) constant: Option<&'static str>,
    /// Who chooses its value, when it is a source.
    pub(super) trust: Option<Trust>,
    /// Whether nobody outside chooses its value, whatever the thing was made of whose member it is.
    pub(super) clean: bool,
}

impl<'p> Evaluator<'p> {
    pub(super) fn known(&self, cx: &Cx<'_, 'p>, api: ApiId) -> Rc<Known<'p>> {
        let python = cx.python(self);
        if let Some(known) = self.known.borrow().get(&(python, api)) {
            return known.clone();
        }
        let path = self.apis.path(api);
        let models = self.program.models(cx.act.file);
        let name = if python && !path.contains('.') { format_smolstr!("builtins.{path}") } else { path.clone() };
        let known = Rc::new(Known {
            native: native::find(python, path),
            model: models.knows(&name).then_some(name),
            constant: native::constant(path),
            trust: models.value(path).and_then(hit::trust_of),
            clean: models.value(path) == Some(Role::Clean),
        });
        self.known.borrow_mut().insert((python, api), known.clone());
        known
    }
}
