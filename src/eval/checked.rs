//! Classes whose instances are made of fields that are checked, as models of data are.

use rustc_hash::FxHashMap;
use smol_str::SmolStr;

use super::bind::Arguments;
use super::flow::Cx;
use super::state::State;
use super::typed::{FIRST_PART, MAX_DEPTH, at_part, matching};
use super::{Evaluator, Site, Tag};
use crate::source::FileId;
use crate::value::{Atom, Key, Kind, Object, ObjectId, Value, join};

/// The attribute of classes whose instances are made of fields that are checked against their annotations.
const CHECKED: &str = "__pydantic_complete__";

/// What checking one field costs, in instructions.
const FIELD: u64 = 8;

/// What checks the fields of a class.
#[derive(Default)]
pub(super) struct Checks {
    /// The annotations of fields, each with the file in which it stands.
    annotations: FxHashMap<SmolStr, (FileId, SmolStr)>,
    /// Functions of the class by the field; those without a name are for all of an instance.
    functions: FxHashMap<SmolStr, Vec<Check>>,
}

struct Check {
    function: Value,
    /// Whether it sees what was given before the type is looked at.
    first: bool,
}

impl<'p> Evaluator<'p> {
    /// Whether instances of a class are made of fields that are checked.
    pub(super) fn is_checked(&mut self, state: &State, class: ObjectId) -> bool {
        self.class_attribute(state, class, CHECKED) == Some(Value::bool(true))
    }

    /// An instance of a class whose fields are checked, made of what somebody chose; what is one already stays as it is.
    pub(super) fn model_of(&mut self, cx: &mut Cx<'_, 'p>, class: ObjectId, chosen: &Value) -> Option<Value> {
        if chosen.objects().any(|id| self.class_of(cx.state, id).is_some()) {
            return Some(chosen.clone());
        }
        let mut arguments = Arguments::default();
        self.spread_named(cx, &mut arguments, chosen);
        match chosen.holes().first().map(|hole| (*hole).clone()) {
            Some(hole) => self.instantiate(&mut at_part(cx, &hole), class, arguments),
            None => self.instantiate(cx, class, arguments),
        }
    }

    /// What a function of a class makes of a field's value. What it is told beside that is nobody's.
    fn validated(&mut self, cx: &mut Cx<'_, 'p>, class: ObjectId, function: &Value, value: Value) -> Option<Value> {
        let bound = self.descriptor(cx, function, &Value::object(class), class);
        let takes = self.describe(cx.state, &bound).map_or(1, |described| described.parameters.len());
        self.call(cx, &bound, Arguments::of([value, Value::unknown()].into_iter().take(takes)))
    }

    /// A model as a dictionary, and likewise the models that it holds.
    pub(super) fn dumped(&mut self, cx: &mut Cx<'_, 'p>, value: &Value, depth: usize) -> Value {
        let mut result = value.filter(|atom| !matches!(atom, Atom::Object(_)));
        for id in value.objects().collect::<Vec<_>>() {
            let Some(object) = self.read(cx.state, id).cloned() else { continue };
            let is_model = matches!(object.kind, Kind::Instance(class) if self.is_checked(cx.state, class));
            let mut part = Value::object(id);
            if depth < MAX_DEPTH && (is_model || object.kind == Kind::List) {
                let mut made = Object::new(if is_model { Kind::Dict } else { Kind::List });
                for (key, one) in &object.fields {
                    let key = match key {
                        Key::Name(name) if is_model => Key::Item(name.clone()),
                        key if !is_model => key.clone(),
                        _ => continue,
                    };
                    made.set_field(key, self.dumped(cx, one, depth + 1));
                }
                made.rest = self.dumped(cx, &object.rest, depth + 1);
                let site = Site { register: FIRST_PART | id.0, ..cx.site(Tag::NATIVE) };
                part = Value::object(self.new_object(cx.state, site, made));
            }
            result = join::join(&result, &part);
        }
        result
    }

    /// What checks the fields of a class.
    pub(super) fn checks_of(&mut self, cx: &mut Cx<'_, 'p>, class: ObjectId) -> Checks {
        let mut checks = Checks::default();
        for id in self.line(cx.state, class).classes {
            let Some(object) = self.read(cx.state, id).cloned() else { continue };
            let Kind::Class(told) = &object.kind else { continue };
            let pairs = object.name("__annotations__").and_then(|list| self.exact_items(cx, list));
            for pair in pairs.unwrap_or_default() {
                let items = self.exact_items(cx, &pair).unwrap_or_default();
                if let [name, _, text] = items.as_slice()
                    && let (Some(name), Some(text)) = (name.only_str(), text.only_str())
                {
                    let annotation = (told.origin.file, text.clone());
                    checks.annotations.entry(name.clone()).or_insert(annotation);
                }
            }
            for (_, attribute) in &object.fields {
                let of = attribute.objects().next().and_then(|id| self.read(cx.state, id).cloned());
                let Some(of) = of else { continue };
                let Some(fields) = of.name("_pydantic_fields").and_then(|fields| self.exact_items(cx, fields)) else {
                    continue;
                };
                let function = of.name("_pydantic_function").cloned().unwrap_or_default();
                let first = of.name("_pydantic_mode").and_then(Value::only_str).is_some_and(|mode| mode == "before");
                for field in fields.iter().filter_map(Value::only_str) {
                    let of_field = checks.functions.entry(field.clone()).or_default();
                    of_field.push(Check { function: function.clone(), first });
                }
            }
        }
        checks
    }

    /// A field of an instance whose class has it checked: by its annotation, by what stands beside it, and by functions of
    /// the class. `None` where it never passes.
    pub(super) fn checked_field(
        &mut self,
        cx: &mut Cx<'_, 'p>,
        class: ObjectId,
        checks: &Checks,
        (name, value): (&SmolStr, Value),
    ) -> Option<Value> {
        // A model of itself ends here, as what is nested too deeply does: it is not known to be checked.
        let within = self.making.len() >= MAX_DEPTH || self.making.iter().filter(|one| **one == class).count() > 1;
        if within || !self.spend(FIELD, cx.origin) {
            return Some(value);
        }
        self.making.push(class);
        let checked = self.passing(cx, class, checks, (name, value));
        self.making.pop();
        checked
    }

    fn passing(
        &mut self,
        cx: &mut Cx<'_, 'p>,
        class: ObjectId,
        checks: &Checks,
        (name, value): (&SmolStr, Value),
    ) -> Option<Value> {
        let functions: Vec<&Check> =
            [name.as_str(), "*"].iter().filter_map(|of| checks.functions.get(*of)).flatten().collect();
        let mut value = value;
        for check in functions.iter().filter(|check| check.first) {
            value = self.validated(cx, class, &check.function, value)?;
        }
        if let Some((file, text)) = checks.annotations.get(name) {
            let of = self.annotated(cx, *file, text);
            value = self.made_as(cx, &of, &value, 0)?;
        }
        let declared = self.class_attribute(cx.state, class, name);
        if let Some(declared) = declared.and_then(|declared| self.declared(cx.state, &declared)) {
            value = matching(value, declared.pattern.as_deref());
        }
        for check in functions.iter().filter(|check| !check.first) {
            value = self.validated(cx, class, &check.function, value)?;
        }
        Some(value)
    }

    /// The arguments of which an instance is made, after what the class does with all of them.
    pub(super) fn prepared(
        &mut self,
        cx: &mut Cx<'_, 'p>,
        class: ObjectId,
        checks: &Checks,
        arguments: Arguments,
    ) -> Option<Arguments> {
        let mut arguments = arguments;
        for check in checks.functions.get("").into_iter().flatten().filter(|check| check.first) {
            let data = match &arguments.tree {
                Some(tree) => Value::of(Atom::Symbol(tree.clone())),
                None => {
                    let mut dict = Object::with_rest(Kind::Dict, arguments.named_rest.clone());
                    for (name, value) in &arguments.named {
                        dict.set_field(Key::Item(name.clone()), value.clone());
                    }
                    self.allocate(cx, dict)
                }
            };
            let data = self.validated(cx, class, &check.function, data)?;
            arguments = Arguments::default();
            self.spread_named(cx, &mut arguments, &data);
        }
        Some(arguments)
    }

    /// What a class does with an instance whose fields are there.
    pub(super) fn completed(
        &mut self,
        cx: &mut Cx<'_, 'p>,
        class: ObjectId,
        checks: &Checks,
        instance: &Value,
    ) -> Option<()> {
        for check in checks.functions.get("").into_iter().flatten().filter(|check| !check.first) {
            let bound = self.descriptor(cx, &check.function, instance, class);
            self.call(cx, &bound, Arguments::default())?;
        }
        Some(())
    }
}
