//! Elements: iterating, unpacking, slicing, spreading; `with` and `await`.

use std::sync::Arc;

use smol_str::{SmolStr, format_smolstr};

use super::access::names_items;
use super::bind::Arguments;
use super::call::bound_to;
use super::flow::Cx;
use super::semantics::Special;
use super::taint::shown_operand;
use super::{Evaluator, Tag};
use crate::value::heap::PROTOTYPE;
use crate::value::{Atom, Hole, Key, Kind, Object, ObjectId, Piece, Step, Template, Text, Value, join};

/// How many characters of a constant text are told apart.
const MAX_CHARACTERS: usize = 24;

/// So many lists that a value may be are unpacked each by itself.
const MAX_LISTS: usize = 8;

impl<'p> Evaluator<'p> {
    /// What the elements of a value may be.
    pub(super) fn element(&mut self, cx: &mut Cx<'_, 'p>, value: &Value) -> Value {
        self.each(cx, value, &mut |this, cx, atom| Some(this.atom_element(cx, atom))).unwrap_or_default()
    }

    fn atom_element(&mut self, cx: &mut Cx<'_, 'p>, atom: &Atom) -> Value {
        match atom {
            Atom::Object(id) => self.object_element(cx, *id),
            Atom::Symbol(hole) => {
                let hole = cx.state.facts.bake(hole);
                let mut part = self.child(&hole, Step::Any, cx.origin);
                if !hole.text.is_any() {
                    // What is known of the symbol as a text is known of its characters, or of the parts in which they are.
                    let chars = Text::of_chars(hole.text.chars());
                    let chars = if hole.text.may_contain_dots() { chars } else { chars.without_text("..") };
                    part = part.map_holes(&mut |part| Hole { text: part.text.meet(&chars), ..part.clone() });
                }
                part
            }
            Atom::Str(text) if text.chars().count() <= MAX_CHARACTERS => {
                join::join_all(text.chars().map(|c| Value::str(c.to_string())))
            }
            Atom::Str(text) => Value::clean_text(Text::of_str(text)),
            Atom::Text(_) => {
                let operation = SmolStr::new_static("character");
                self.mixed(cx.state, [Value::of(atom.clone())].iter(), &operation, crate::finding::Confidence::High)
            }
            Atom::Api(id) => Value::of(Atom::Api(self.apis.item(*id))),
            Atom::Unknown | Atom::Bound(_) => Value::unknown(),
            _ => Value::NOTHING,
        }
    }

    fn object_element(&mut self, cx: &mut Cx<'_, 'p>, id: ObjectId) -> Value {
        let Some(object) = self.read(cx.state, id).cloned() else { return Value::unknown() };
        match &object.kind {
            Kind::Dict if cx.language(self).iterates_pairs() => self.pairs_of(cx, &object),
            Kind::Dict => keys(&object),
            Kind::Instance(_) => self.instance_element(cx, id, &object),
            Kind::Class(_) => self.enum_members(cx.state, id).unwrap_or_else(Value::unknown),
            Kind::List | Kind::Tuple | Kind::Set | Kind::Iterator => elements(&object),
            Kind::Promise => object.field(&Key::Index(0)).cloned().unwrap_or_default(),
            Kind::Record => match self.iterator_of_record(cx, id, &object) {
                Some(iterator) => self.iterated(cx, id, &iterator),
                None => Value::unknown(),
            },
            _ => Value::unknown(),
        }
    }

    fn instance_element(&mut self, cx: &mut Cx<'_, 'p>, id: ObjectId, object: &Object) -> Value {
        if let Some(next) = self.special(cx, id, Special::Next) {
            return self.call(cx, &next, Arguments::default()).unwrap_or_default();
        }
        if let Some(iterator) = self.special(cx, id, Special::Iterator) {
            return self.iterated(cx, id, &iterator);
        }
        if let Some(get) = self.special(cx, id, Special::Item) {
            return self.call(cx, &get, Arguments::of([Value::number()])).unwrap_or_default();
        }
        if let Some(content) = self.content(cx.state, id) {
            return self.element(cx, &content);
        }
        let items = elements(object);
        if items.is_nothing() { Value::unknown() } else { items }
    }

    /// The method by which a plain object is iterated, with the object as its receiver.
    fn iterator_of_record(&mut self, cx: &Cx<'_, 'p>, id: ObjectId, object: &Object) -> Option<Value> {
        let names = cx.language(self).special(Special::Iterator);
        let method = names.iter().find_map(|name| object.name(name))?;
        Some(bound_to(method, Value::object(id)))
    }

    /// What the iterator gives that an object's method makes.
    fn iterated(&mut self, cx: &mut Cx<'_, 'p>, id: ObjectId, iterator: &Value) -> Value {
        let items = self.call(cx, iterator, Arguments::default()).unwrap_or_default();
        let next = self.next_by_protocol(cx, &items);
        let others = items.filter(|atom| *atom != Atom::Object(id));
        next.unwrap_or_else(|| self.element(cx, &others))
    }

    /// The value of the step that `next()` of an iterator gives, where the program defines one without the language's name for it.
    fn next_by_protocol(&mut self, cx: &mut Cx<'_, 'p>, iterator: &Value) -> Option<Value> {
        let Some(Atom::Object(id)) = iterator.only() else { return None };
        let own = match self.read(cx.state, *id)?.kind {
            Kind::Record => self.read(cx.state, *id)?.name("next").is_some(),
            Kind::Instance(_) => {
                cx.language(self).special(Special::Next).is_empty() && self.method(cx, *id, "next").is_some()
            }
            _ => false,
        };
        if !own {
            return None;
        }
        let next = self.member(cx, iterator, &"next".into());
        let step = self.call(cx, &next, Arguments::default()).unwrap_or_default();
        let value = self.awaited(cx, &step);
        Some(self.member(cx, &value, &"value".into()))
    }

    /// `iter(value)`.
    pub(super) fn iterator(&mut self, cx: &mut Cx<'_, 'p>, value: &Value) -> Value {
        let Some(Atom::Object(id)) = value.only() else { return value.clone() };
        if let Some(source) = self.source_of_iterator(cx, *id) {
            return source;
        }
        if cx.language(self).iterates_pairs()
            && let Some(pairs) = self.listed_pairs(cx, *id)
        {
            return pairs;
        }
        match self.special(cx, *id, Special::Iterator) {
            Some(iter) => self.call(cx, &iter, Arguments::default()).unwrap_or_default(),
            None => value.clone(),
        }
    }

    /// All elements in order, when that is known.
    pub(super) fn exact_items(&mut self, cx: &mut Cx<'_, 'p>, value: &Value) -> Option<Vec<Value>> {
        let value = self.contents(cx.state, value, Some(Special::Iterator));
        let value = self.unbegun(cx.state, &value).unwrap_or(value);
        let id = match value.only()? {
            Atom::Object(id) => id,
            Atom::Str(text) if text.len() <= join::MAX_GROWN => {
                return Some(text.chars().map(|c| Value::str(c.to_string())).collect());
            }
            _ => return None,
        };
        let object = self.read(cx.state, *id)?;
        let in_order = matches!(object.kind, Kind::List | Kind::Tuple | Kind::Instance(_));
        if !in_order || !object.exact() || object.summary {
            return None;
        }
        let items: Vec<Value> = object.items().map(|(_, value)| value.clone()).collect();
        if items.is_empty() && matches!(object.kind, Kind::Instance(_)) { None } else { Some(items) }
    }

    /// All elements, when they are known, in any order.
    pub(super) fn known_items(&mut self, cx: &mut Cx<'_, 'p>, value: &Value) -> Option<Vec<Value>> {
        if let Some(Atom::Object(id)) = value.only()
            && let Some(object) = self.read(cx.state, *id).filter(|object| object.kind == Kind::Set)
        {
            let known = object.exact() && !object.summary;
            return known.then(|| object.items().map(|(_, value)| value.clone()).collect());
        }
        self.exact_items(cx, value)
    }

    /// Element `index` of an unpacked value.
    pub(super) fn unpack_item(&mut self, cx: &mut Cx<'_, 'p>, value: &Value, index: u32, from_end: bool) -> Value {
        let at = if from_end { -1 - i64::from(index) } else { i64::from(index) };
        let value = &self.contents(cx.state, value, Some(Special::Iterator));
        let item = self.each(cx, value, &mut |this, cx, atom| {
            Some(match atom {
                Atom::Symbol(hole) => this.symbol_item(cx, hole, &Value::int(at)),
                Atom::Object(id) => {
                    let object = this.read(cx.state, *id).cloned();
                    let known = object.filter(|object| {
                        matches!(object.kind, Kind::List | Kind::Tuple)
                            || !matches!(object.kind, Kind::Dict) && object.field(&Key::Index(0)).is_some()
                    });
                    match known {
                        Some(object) => super::access::lookup(&object, &Value::int(at)).present(),
                        None => this.atom_element(cx, atom),
                    }
                }
                _ => this.atom_element(cx, atom),
            })
        });
        let item = item.unwrap_or_default();
        if item.is_nothing() { Value::unknown() } else { item }
    }

    /// The elements of an unpacked value without the first and the last ones, as a list.
    pub(super) fn unpack_rest(&mut self, cx: &mut Cx<'_, 'p>, value: &Value, before: usize, after: usize) -> Value {
        let options = match value.objects().count() <= MAX_LISTS {
            true => value.atoms().iter().map(|atom| Value::of(atom.clone())).collect(),
            false => vec![value.clone()],
        };
        let mut rests = Value::NOTHING;
        for (at, option) in options.iter().enumerate() {
            let list = match self.exact_items(cx, option) {
                Some(items) => {
                    let end = items.len().saturating_sub(after).max(before.min(items.len()));
                    Object::sequence(Kind::List, items[before.min(items.len())..end].iter().cloned())
                }
                None => {
                    let (first, others) = self.leading_items(cx, option);
                    let kept = first.into_iter().skip(before);
                    match after {
                        0 => Object { rest: others, ..Object::sequence(Kind::List, kept) },
                        _ => Object::with_rest(Kind::List, join::join_all(kept.chain([others]).collect::<Vec<_>>())),
                    }
                }
            };
            let tag = if at == 0 { cx.site.tag } else { Tag::NATIVE + at as u16 };
            let list = self.new_object(cx.state, cx.site(tag), list);
            rests = join::join(&rests, &Value::object(list));
        }
        rests
    }

    /// What a positional sub-pattern of a class pattern looks at.
    pub(super) fn match_argument(&mut self, cx: &mut Cx<'_, 'p>, value: &Value, class: &Value, index: u32) -> Value {
        let Some(Atom::Object(id)) = class.only() else { return value.clone() };
        let names = self.class_attribute(cx.state, *id, "__match_args__");
        let listed = names.and_then(|names| self.exact_items(cx, &names));
        let name = match listed {
            Some(names) => names.get(index as usize).and_then(|name| name.only_str().cloned()),
            None => self.declared_fields(cx.state, *id).get(index as usize).cloned(),
        };
        let instances = value.filter(|atom| matches!(atom, Atom::Object(_) | Atom::Symbol(_)));
        match name {
            Some(name) if !instances.is_nothing() => self.member(cx, &instances, &name),
            _ => Value::unknown(),
        }
    }

    /// Adds all entries of a value to a new dictionary or record.
    pub(super) fn merge_entries(&mut self, cx: &mut Cx<'_, 'p>, object: &mut Object, from: &Value) {
        let from = &self.contents(cx.state, from, Some(Special::Keys));
        let certain = from.only().is_some();
        object.add_emptiness(&self.emptiness(cx.state, from));
        for atom in from.atoms() {
            match atom {
                Atom::Object(id) => {
                    let Some(source) = self.mapping(cx, *id) else { continue };
                    let last = source.last.clone().filter(|last| certain && object.field(last).is_none());
                    let named = names_items(&object.kind);
                    for (key, value) in &source.fields {
                        let key = match (key, named) {
                            (Key::Item(name), true) => Key::Name(name.clone()),
                            (Key::Name(_), false) if source.kind != Kind::Record => continue,
                            (Key::Name(name), false) => Key::Item(name.clone()),
                            (key, _) => key.clone(),
                        };
                        let value = if certain && !value.has(&Atom::Missing) {
                            value.clone()
                        } else {
                            let old = object.field(&key).cloned().unwrap_or_else(Value::missing);
                            join::join(&old, &value.present())
                        };
                        object.set_field(key, value);
                    }
                    for (key, value) in &mut object.fields {
                        if source.field(key).is_none() {
                            *value = join::join(value, &source.rest);
                        }
                    }
                    if !source.fields.is_empty() {
                        object.last = last;
                    }
                    object.rest = join::join(&object.rest, &source.rest);
                    object.rest_keys = join::join(&object.rest_keys, &source.rest_keys);
                }
                Atom::Symbol(hole) => {
                    for (key, value) in &mut object.fields {
                        let theirs = self.symbol_item(cx, hole, &join::key_value(key));
                        *value = join::join(value, &theirs);
                    }
                    let part = self.child(hole, Step::Any, cx.origin);
                    object.rest = join::join(&object.rest, &part);
                    object.rest_keys = join::join(&object.rest_keys, &part);
                }
                Atom::Api(_) if object.kind == Kind::Record => {
                    object.set_field(Key::Name(PROTOTYPE.into()), Value::of(atom.clone()));
                }
                Atom::Null | Atom::Undefined | Atom::Missing => {}
                _ => {
                    object.rest = join::join(&object.rest, &Value::unknown());
                    object.rest_keys = join::join(&object.rest_keys, &Value::unknown());
                }
            }
        }
    }

    /// The entries of a mapping: those of the object, or what its class gives for its keys.
    pub(super) fn mapping(&mut self, cx: &mut Cx<'_, 'p>, id: ObjectId) -> Option<Arc<Object>> {
        let object = self.read(cx.state, id).cloned()?;
        let get = match object.kind {
            Kind::Instance(_) => self.special(cx, id, Special::Item),
            _ => None,
        };
        let Some(get) = get else { return Some(object) };
        let keys = match self.special(cx, id, Special::Keys) {
            Some(keys) => self.call(cx, &keys, Arguments::default()).unwrap_or_default(),
            None => Value::object(id),
        };
        let keys = self.element(cx, &keys);
        let mut entries = Object::new(Kind::Dict);
        for atom in keys.atoms() {
            let key = Value::of(atom.clone());
            let value = self.call(cx, &get, Arguments::of([key.clone()])).unwrap_or_default();
            match atom {
                Atom::Str(_) => super::access::put_item(&mut entries, &key, join::join(&value, &Value::missing())),
                _ => {
                    entries.rest = join::join(&entries.rest, &value);
                    entries.rest_keys = join::join(&entries.rest_keys, &key);
                }
            }
        }
        Some(Arc::new(entries))
    }

    /// `object[from:to:step]`.
    pub(super) fn slice(&mut self, cx: &mut Cx<'_, 'p>, object: &Value, bounds: &[Value; 3]) -> Value {
        let sliced = self.each(cx, object, &mut |this, cx, atom| {
            Some(match atom {
                Atom::Object(id) => this.slice_object(cx, *id, bounds),
                Atom::Str(text) => slice_text(text, bounds),
                Atom::Symbol(hole) => {
                    let hole = cx.state.facts.bake(hole);
                    Value::symbol(this.sliced(&hole, bounds))
                }
                Atom::Text(template) => {
                    let mut pieces = vec![Piece::Clean(Text::any())];
                    for hole in template.holes() {
                        let hole = cx.state.facts.bake(hole);
                        pieces.push(Piece::Hole(this.sliced(&hole, bounds)));
                        pieces.push(Piece::Clean(Text::any()));
                    }
                    Value::text(Template::new(pieces))
                }
                _ => Value::unknown(),
            })
        });
        sliced.unwrap_or_default()
    }

    fn sliced(&mut self, hole: &Hole, bounds: &[Value; 3]) -> Hole {
        let shown: Vec<String> = bounds.iter().map(shown_operand).collect();
        let text = Text::of_chars(hole.text.chars());
        let items = self.symbols.get(hole.symbol).items.clone();
        let mut sliced = self.derived(hole, format_smolstr!("[{}]", shown.join(":")), text.clone());
        self.symbols.set_items(sliced.symbol, items);
        sliced.text = if hole.text.is_any() { Text::any() } else { text };
        sliced
    }

    /// The text of which a value is the beginning, cut from it.
    pub(super) fn cut_from(&self, part: &Value) -> Option<Value> {
        let Some(Atom::Symbol(hole)) = part.only() else { return None };
        let (whole, operation) = self.product_of(hole.symbol).filter(|(_, operation)| operation.starts_with('['))?;
        let nothing = shown_operand(&Value::null());
        let starts = [Value::int(0), Value::null()].map(|start| format!("[{}:", shown_operand(&start)));
        let from_start = starts.iter().any(|start| operation.starts_with(start.as_str()));
        if !from_start || !operation.ends_with(&format!(":{nothing}]")) {
            return None;
        }
        Some(Value::symbol(self.made_normal(Hole { symbol: whole, text: Text::any(), ..(**hole).clone() })))
    }

    fn slice_object(&mut self, cx: &mut Cx<'_, 'p>, id: ObjectId, bounds: &[Value; 3]) -> Value {
        let Some(object) = self.read(cx.state, id).cloned() else { return Value::unknown() };
        if let Some(get) = self.special(cx, id, Special::Item) {
            return self.call(cx, &get, Arguments::of([Value::unknown()])).unwrap_or_default();
        }
        if let Some(content) = self.content(cx.state, id) {
            return self.slice(cx, &content, bounds);
        }
        let kind = if object.kind == Kind::Tuple { Kind::Tuple } else { Kind::List };
        let items: Vec<Value> = object.items().map(|(_, value)| value.clone()).collect();
        let known = !object.summary && (object.exact() || before_rest(&object, bounds));
        let sliced = match (known, range(bounds, items.len())) {
            (true, Some(picked)) => Object::sequence(kind, picked.into_iter().map(|at| items[at].clone())),
            _ => Object::with_rest(kind, elements(&object)),
        };
        self.allocate(cx, sliced)
    }

    pub(super) fn awaited(&mut self, cx: &mut Cx<'_, 'p>, value: &Value) -> Value {
        cx.language(self).awaited(self, cx, value)
    }

    /// An awaited value where its class says what that is, and nothing is done with other values.
    pub(super) fn awaited_by_method(&mut self, cx: &mut Cx<'_, 'p>, value: &Value) -> Value {
        let mut result = Value::NOTHING;
        for atom in value.atoms() {
            let wait = match atom {
                Atom::Object(id) => self.special(cx, *id, Special::Await),
                _ => None,
            };
            let part = match wait {
                Some(wait) => {
                    let generator = self.call(cx, &wait, Arguments::default()).unwrap_or_default();
                    self.generator_result(cx, &generator)
                }
                None => Value::of(atom.clone()),
            };
            result = join::join(&result, &part);
        }
        result.with_cases(value.cases.as_deref().map(<[_]>::to_vec).unwrap_or_default())
    }

    /// What a generator returned, for `yield from`.
    pub(super) fn generator_result(&mut self, cx: &mut Cx<'_, 'p>, value: &Value) -> Value {
        let mut result = Value::NOTHING;
        for id in value.objects() {
            if let Some(returned) = self.read(cx.state, id).and_then(|object| object.name("return")) {
                result = join::join(&result, returned);
            }
        }
        if result.is_nothing() { Value::null() } else { result }
    }

    /// Begins a `with` block.
    pub(super) fn enter(&mut self, cx: &mut Cx<'_, 'p>, context: &Value) -> Option<Value> {
        self.each(cx, context, &mut |this, cx, atom| {
            if let Atom::Object(id) = atom
                && let Some(method) = this.special(cx, *id, Special::Enter)
            {
                return this.call(cx, &method, Arguments::default());
            }
            Some(Value::of(atom.clone()))
        })
    }

    /// Ends a `with` block; the result tells whether an exception is swallowed.
    pub(super) fn exit(&mut self, cx: &mut Cx<'_, 'p>, context: &Value) -> Value {
        let swallowed = self.each(cx, context, &mut |this, cx, atom| {
            if let Atom::Object(id) = atom
                && let Some(method) = this.special(cx, *id, Special::Exit)
            {
                let about = Arguments::of([Value::unknown(), Value::unknown(), Value::unknown()]);
                return this.call(cx, &method, about);
            }
            Some(Value::bool(false))
        });
        swallowed.unwrap_or_else(|| Value::bool(false))
    }
}

/// What the elements of a sequence may be.
pub(super) fn elements(object: &Object) -> Value {
    let items = join::join_all(object.items().map(|(_, value)| value.present()));
    join::join(&items, &object.rest)
}

/// What the keys of a dictionary may be.
pub(super) fn keys(object: &Object) -> Value {
    let known = object.fields.iter().map(|(key, _)| match key {
        Key::Constant(_) => Value::unknown(),
        key => join::key_value(key),
    });
    let known = join::join_all(known);
    if object.rest.is_nothing() {
        return known;
    }
    let others = if object.rest_keys.is_nothing() { Value::unknown() } else { object.rest_keys.clone() };
    join::join(&known, &others)
}

/// Whether a slice ends before the part of a sequence begins in which the positions are not known.
fn before_rest(object: &Object, bounds: &[Value; 3]) -> bool {
    let count = join::certain_items(object) as i64;
    let within = |bound: &Value, absent: bool| match bound.only() {
        Some(Atom::Int(at)) => (0..=count).contains(at),
        Some(Atom::Null) => absent,
        _ => false,
    };
    object.is_sequence()
        && within(&bounds[0], true)
        && within(&bounds[1], false)
        && matches!(bounds[2].only(), Some(Atom::Null))
}

/// The positions that a slice picks, when its bounds are known.
pub(super) fn range(bounds: &[Value; 3], count: usize) -> Option<Vec<usize>> {
    let count = count as i64;
    let bound = |value: &Value| match value.only() {
        Some(Atom::Null | Atom::Undefined) => Some(None),
        Some(Atom::Int(at)) => Some(Some(*at)),
        _ => None,
    };
    let (from, to, step) = (bound(&bounds[0])?, bound(&bounds[1])?, bound(&bounds[2])?.unwrap_or(1));
    let place = |at: i64| if at < 0 { at + count } else { at };
    match step {
        0 => None,
        step if step > 0 => {
            let from = from.map_or(0, place).clamp(0, count);
            let to = to.map_or(count, place).clamp(0, count);
            Some((from..to).step_by(step as usize).map(|at| at as usize).collect())
        }
        step => {
            let from = from.map_or(count - 1, place).clamp(-1, count - 1);
            let to = to.map_or(-1, place).clamp(-1, count - 1);
            let mut picked = Vec::new();
            let mut at = from;
            while at > to {
                picked.push(at as usize);
                at = at.checked_add(step)?;
            }
            Some(picked)
        }
    }
}

fn slice_text(text: &str, bounds: &[Value; 3]) -> Value {
    let chars: Vec<char> = text.chars().collect();
    match range(bounds, chars.len()) {
        Some(picked) => Value::str(picked.into_iter().map(|at| chars[at]).collect::<String>()),
        None => Value::clean_text(Text::of_chars(Text::of_str(text).chars())),
    }
}
