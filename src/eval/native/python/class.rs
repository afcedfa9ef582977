//! What Python's classes and instances have of their own: metaclasses, hooks, and attributes about themselves.

use smol_str::SmolStr;

use super::is_method;
use crate::eval::access::{OWNER, bound_native, put_item};
use crate::eval::bind::Arguments;
use crate::eval::call::bound_to;
use crate::eval::compare::from_cases;
use crate::eval::content::CONTENT;
use crate::eval::flow::Cx;
use crate::eval::native::last_name;
use crate::eval::semantics::Special;
use crate::eval::{Evaluator, Tag};
use crate::value::{Atom, Case, Cleared, Fact, Facts, Key, Kind, Object, ObjectId, SymbolId, Value};

/// The attribute of a class that holds the class of the class.
const METACLASS: &str = "<metaclass>";

impl<'p> Evaluator<'p> {
    /// Tells a new class to its descriptors, to the class above it and to its metaclass.
    pub(super) fn made_python_class(
        &mut self,
        cx: &mut Cx<'_, 'p>,
        class: ObjectId,
        mut options: Arguments,
    ) -> Option<()> {
        let at = options.named.iter().position(|(name, _)| name == "metaclass");
        let metaclass = at.map(|at| options.named.remove(at).1);
        self.announce(cx, class, options)?;
        self.tell_metaclass(cx, class, metaclass)
    }

    /// Tells a new class to its metaclass, its own or that of a class above it.
    fn tell_metaclass(&mut self, cx: &mut Cx<'_, 'p>, id: ObjectId, own: Option<Value>) -> Option<()> {
        let line = self.line(cx.state, id).classes.clone();
        let inherited = line.iter().find_map(|class| self.read(cx.state, *class)?.name(METACLASS).cloned());
        let Some(Atom::Object(metaclass)) = own.or(inherited).and_then(|value| value.only().cloned()) else {
            return Some(());
        };
        self.write(cx.state, id, Key::Name(METACLASS.into()), Value::object(metaclass));
        let class = self.read(cx.state, id).cloned()?;
        let Kind::Class(told) = &class.kind else { return Some(()) };
        let bases = self.new_object(cx.state, cx.site(Tag::NATIVE), Object::sequence(Kind::Tuple, told.bases.clone()));
        let members = self.class_dict(cx, &class);
        let given = [Value::str(told.name.clone()), Value::object(bases), members];
        self.making.push(id);
        for (name, first) in [("__new__", Value::object(metaclass)), ("__init__", Value::object(id))] {
            if let Some(function) = self.class_attribute(cx.state, metaclass, name) {
                let arguments = Arguments::of(given.clone()).with_first(first);
                self.call(cx, &function, arguments);
            }
        }
        self.making.pop();
        Some(())
    }

    /// Tells a new class to its descriptors (`__set_name__`) and to the class above it (`__init_subclass__`).
    fn announce(&mut self, cx: &mut Cx<'_, 'p>, id: ObjectId, options: Arguments) -> Option<()> {
        let class = Value::object(id);
        let fields = self.read(cx.state, id)?.fields.clone();
        for (key, value) in &fields {
            let Key::Name(name) = key else { continue };
            for descriptor in value.objects() {
                if let Some(tell) = self.method(cx, descriptor, "__set_name__") {
                    self.call(cx, &tell, Arguments::of([class.clone(), Value::str(name.clone())]))?;
                }
            }
        }
        let above = self.line(cx.state, id).classes.into_iter().skip(1).find_map(|base| {
            let tell = self.read(cx.state, base)?.name("__init_subclass__")?.present();
            (!tell.is_nothing()).then_some(tell)
        });
        let Some(tell) = above else { return Some(()) };
        let function = tell.objects().next().and_then(|tell| self.read(cx.state, tell)?.name("function").cloned());
        let function = function.unwrap_or(tell);
        self.call(cx, &bound_to(&function, class), options).map(drop)
    }

    /// The annotations of a class: kept in their order, read as a dictionary.
    pub(super) fn annotations(&mut self, cx: &mut Cx<'_, 'p>, lists: &Value) -> Value {
        let mut dict = Object::new(Kind::Dict);
        let pairs = self.exact_items(cx, lists).unwrap_or_default();
        for pair in pairs {
            if let Some([name, kind, _]) = self.exact_items(cx, &pair).as_deref() {
                put_item(&mut dict, name, kind.clone());
            }
        }
        self.allocate(cx, dict)
    }

    /// `Class.__dict__`: the attributes as they are now, which cannot be changed there.
    pub(super) fn class_dict(&mut self, cx: &mut Cx<'_, 'p>, object: &Object) -> Value {
        let mut dict = Object::new(Kind::Dict);
        for (key, value) in &object.fields {
            if let Key::Name(name) = key {
                dict.set_field(Key::Item(name.clone()), value.clone());
            }
        }
        self.allocate(cx, dict)
    }

    /// The class of something that an attacker chooses. Data is of few classes, and most of them hold no text.
    pub(super) fn type_of_symbol(&mut self, symbol: SymbolId) -> Value {
        let cases = ["NoneType", "bool", "dict", "float", "int", "list", "str"].map(|class| {
            let harmless = !matches!(class, "dict" | "list" | "str");
            let facts = if harmless { Facts::one(symbol, Fact::cleared(Cleared::ALL)) } else { Facts::default() };
            Case { value: Value::of(Atom::Api(self.apis.intern(class))), facts }
        });
        from_cases(cases.into())
    }

    /// `object.__new__(class)`: an instance that `__init__` has not seen yet.
    pub(super) fn new_instance(&mut self, cx: &mut Cx<'_, 'p>, arguments: &Arguments) -> Option<Value> {
        let class = arguments.at(0);
        let Some(Atom::Object(class)) = class.only() else { return Some(Value::unknown()) };
        let site = cx.site(Tag::NATIVE);
        let id = self.new_object(cx.state, site, Object::new(Kind::Instance(*class)));
        let mut given = arguments.clone();
        given.positional.drain(..given.positional.len().min(1));
        self.begin_content(cx, id, given);
        Some(Value::object(id))
    }

    /// A member of an instance that neither it nor its class has.
    pub(super) fn python_instance_attribute(
        &mut self,
        cx: &mut Cx<'_, 'p>,
        (id, class, object): (ObjectId, ObjectId, &Object),
        name: &SmolStr,
    ) -> Option<Value> {
        match name.as_str() {
            "__class__" => return Some(Value::object(class)),
            "__dict__" => return Some(self.instance_dict(cx, id, object)),
            // A member of an enumeration that the program made itself.
            "name" | "value" if self.is_enum(cx.state, class) => {
                return Some(object.name(&format!("_{name}_")).map_or_else(Value::unknown, Value::present));
            }
            _ => {}
        }
        if (name.starts_with("__") || is_method(name))
            && let Some(content) = self.content(cx.state, id)
        {
            return Some(self.member(cx, &content, name));
        }
        if let Some(get) = self.special(cx, id, Special::MissingMember) {
            return Some(self.call(cx, &get, Arguments::of([Value::str(name.clone())])).unwrap_or_default());
        }
        let given = matches!(name.as_str(), "_asdict" | "_replace")
            || is_method(name) && object.rest.is_nothing() && self.line(cx.state, class).outside.is_empty();
        given.then(|| bound_native(name, Value::object(id)))
    }

    /// The attributes of an instance as a dictionary; what is stored there is the instance's.
    fn instance_dict(&mut self, cx: &mut Cx<'_, 'p>, id: ObjectId, object: &Object) -> Value {
        let mut dict = Object::new(Kind::Dict);
        for (key, value) in &object.fields {
            if let Key::Name(name) = key
                && name != CONTENT
            {
                dict.set_field(Key::Item(name.clone()), value.clone());
            }
        }
        dict.rest = object.rest.clone();
        dict.rest_keys = object.rest_keys.clone();
        dict.set_field(Key::Name(OWNER.into()), Value::object(id));
        self.allocate(cx, dict)
    }

    /// A member of a class that the program does not define.
    pub(super) fn python_class_attribute(&mut self, cx: &mut Cx<'_, 'p>, class: &Object, name: &str) -> Option<Value> {
        match (name, &class.kind) {
            ("__name__", Kind::Class(told)) => Some(Value::str(last_name(&told.name))),
            ("__dict__", _) => Some(self.class_dict(cx, class)),
            _ => None,
        }
    }

    pub(super) fn python_function_member(&mut self, cx: &mut Cx<'_, 'p>, function: ObjectId, name: &SmolStr) -> Value {
        if name == "__name__" {
            let named = self.function_of(cx.state, function).map(|(_, site)| last_name(&site.function.name));
            return named.map_or_else(Value::unknown, Value::str);
        }
        bound_native(name, Value::object(function))
    }
}
