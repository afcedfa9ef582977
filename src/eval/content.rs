//! Classes of the program that are lists, sets, dictionaries or texts, too: what an instance holds beside its attributes.

use super::Evaluator;
use super::access::lookup;
use super::bind::Arguments;
use super::call::bound_to;
use super::flow::Cx;
use super::semantics::Special;
use super::state::State;
use crate::value::{ApiId, Atom, Key, Kind, ObjectId, Value, join};

/// The attribute of an instance that holds its content.
pub(super) const CONTENT: &str = "__content__";

impl<'p> Evaluator<'p> {
    /// The container or text that a class derives from, and whether making it fills it for good.
    fn container(&mut self, state: &State, class: ObjectId) -> Option<(ApiId, bool)> {
        let line = self.line(state, class);
        line.outside.into_iter().find_map(|api| match self.apis.path(api).as_str() {
            "list" | "dict" | "set" => Some((api, false)),
            "tuple" | "frozenset" | "str" | "bytes" => Some((api, true)),
            _ => None,
        })
    }

    /// What an instance holds before it is initialized.
    pub(super) fn begin_content(&mut self, cx: &mut Cx<'_, 'p>, id: ObjectId, arguments: Arguments) {
        let Some(class) = self.class_of(cx.state, id) else { return };
        let Some((api, fixed)) = self.container(cx.state, class) else { return };
        let later = !fixed && self.class_special(cx.state, class, Special::Initialize).is_some();
        self.set_content(cx, id, api, if later { Arguments::default() } else { arguments });
    }

    /// A class above an instance's initializes it; whether that is a container.
    pub(super) fn init_content(&mut self, cx: &mut Cx<'_, 'p>, id: ObjectId, arguments: &Arguments) -> bool {
        let class = self.class_of(cx.state, id);
        match class.and_then(|class| self.container(cx.state, class)) {
            Some((api, fixed)) => {
                if !fixed {
                    self.set_content(cx, id, api, arguments.clone());
                }
                true
            }
            None => false,
        }
    }

    fn set_content(&mut self, cx: &mut Cx<'_, 'p>, id: ObjectId, api: ApiId, arguments: Arguments) {
        let content = self.call(cx, &Value::of(Atom::Api(api)), arguments).unwrap_or_default();
        self.write(cx.state, id, Key::Name(CONTENT.into()), content);
    }

    /// What an instance holds, when its class is a container.
    pub(super) fn content(&mut self, state: &State, id: ObjectId) -> Option<Value> {
        let object = self.read(state, id)?;
        match object.kind {
            Kind::Instance(_) => object.name(CONTENT).map(Value::present),
            _ => None,
        }
    }

    /// A value with what instances hold in their place, unless their class defines the method.
    pub(super) fn contents(&mut self, state: &State, value: &Value, method: Option<Special>) -> Value {
        if !value.objects().any(|id| self.content(state, id).is_some()) {
            return value.clone();
        }
        let parts = value.atoms().iter().map(|atom| {
            let content = match atom {
                Atom::Object(id) if !self.defines(state, *id, method) => self.content(state, *id),
                _ => None,
            };
            content.unwrap_or_else(|| Value::of(atom.clone()))
        });
        join::join_all(parts.collect::<Vec<_>>())
    }

    fn defines(&mut self, state: &State, id: ObjectId, method: Option<Special>) -> bool {
        let class = self.class_of(state, id);
        method.zip(class).is_some_and(|(method, class)| self.class_special(state, class, method).is_some())
    }

    /// `object[key]` of an instance that is a container; its class may make what is not there.
    pub(super) fn content_item(
        &mut self,
        cx: &mut Cx<'_, 'p>,
        id: ObjectId,
        content: &Value,
        key: &Value,
    ) -> Option<Value> {
        let found = match content.only() {
            Some(Atom::Object(held)) => self.read(cx.state, *held).map(|held| lookup(held, key)),
            _ => None,
        };
        let found = found.filter(|found| found.has(&Atom::Missing));
        let class = self.class_of(cx.state, id);
        let missing = class.and_then(|class| self.class_special(cx.state, class, Special::MissingItem));
        let (Some(found), Some(missing)) = (found, missing) else { return self.item(cx, content, key) };
        let before = cx.state.clone();
        let made = self.call(cx, &bound_to(&missing, Value::object(id)), Arguments::of([key.clone()]));
        let present = found.present();
        if !present.is_nothing() {
            cx.state.join(&before, false);
        }
        let value = join::join(&present, &made.unwrap_or_default());
        (!value.is_nothing()).then_some(value)
    }
}
