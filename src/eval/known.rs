//! What is known of an API, found out once for an evaluation and not at every call.

use std::rc::Rc;

use smol_str::SmolStr;

use super::flow::Cx;
use super::native::Function;
use super::{Evaluator, declared, hit, semantics};
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
        let base = self.program.language(cx.act.file);
        if let Some(known) = self.known.borrow().get(&(base, api)) {
            return known.clone();
        }
        let path = self.apis.path(api);
        let models = self.program.models(cx.act.file);
        let language = semantics::of(base);
        let name = language.model_path(path);
        let known = Rc::new(Known {
            native: declared::find(path).or_else(|| language.function(path)),
            model: models.knows(&name).then_some(name),
            constant: language.constant(path),
            trust: models.value(path).and_then(hit::trust_of),
            clean: models.value(path) == Some(Role::Clean),
        });
        self.known.borrow_mut().insert((base, api), known.clone());
        known
    }
}
