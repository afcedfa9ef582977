//! What `Object.getOwnPropertyDescriptor` tells: the function of a class is not bound, an accessor is not called.

use crate::eval::Evaluator;
use crate::eval::flow::Cx;
use crate::value::{Atom, Key, Kind, Object, Value};

/// The object of which a record has all descriptors: what is defined with them is a copy.
pub(super) const DESCRIBED: &str = "<described>";

impl<'p> Evaluator<'p> {
    pub(super) fn own_descriptors(&mut self, cx: &mut Cx<'_, 'p>, object: &Value) -> Value {
        let mut descriptors = Object::new(Kind::Record);
        descriptors.set_field(Key::Name(DESCRIBED.into()), object.clone());
        descriptors.rest = Value::unknown();
        self.allocate(cx, descriptors)
    }

    pub(super) fn own_descriptor(&mut self, cx: &mut Cx<'_, 'p>, object: &Value, name: &Value) -> Value {
        let (Some(Atom::Object(id)), Some(name)) = (object.only(), name.only_str()) else { return Value::unknown() };
        let kind = self.read(cx.state, *id).map(|object| object.kind.clone());
        let value = match kind {
            Some(Kind::Class(_) | Kind::Function(_)) => self.class_attribute(cx.state, *id, name),
            Some(Kind::Record | Kind::Instance(_)) => self.read(cx.state, *id).and_then(|it| it.name(name).cloned()),
            _ => return Value::unknown(),
        };
        let Some(value) = value.map(|value| value.present()) else { return Value::of(Atom::Undefined) };
        let accessor = value.objects().find_map(|id| {
            let object = self.read(cx.state, id)?;
            (object.kind == Kind::Accessor).then(|| object.clone())
        });
        let mut descriptor = Object::new(Kind::Record);
        for part in ["get", "set"] {
            if let Some(function) = accessor.as_ref().and_then(|accessor| accessor.name(part)) {
                descriptor.set_field(Key::Name(part.into()), function.clone());
            }
        }
        if accessor.is_none() {
            descriptor.set_field(Key::Name("value".into()), value);
            descriptor.set_field(Key::Name("writable".into()), Value::bool(true));
        }
        descriptor.set_field(Key::Name("configurable".into()), Value::bool(true));
        descriptor.set_field(Key::Name("enumerable".into()), Value::either_bool());
        self.allocate(cx, descriptor)
    }
}
