//! What a library makes of what a client sends by the schema that it was given with a function: an object that parses, or
//! one for each member.

use smol_str::SmolStr;

use super::bind::Arguments;
use super::entry::Entry;
use super::flow::Cx;
use super::{Evaluator, Tag};
use crate::value::{Atom, Key, Kind, Object, Value};

/// The method that gives what it was given, or throws.
const PARSE: SmolStr = SmolStr::new_static("parse");
/// What has it is a schema; other parsers have not.
const SAFE_PARSE: SmolStr = SmolStr::new_static("safeParse");

impl<'p> Evaluator<'p> {
    /// The schema that was given with a function: one of the arguments, or a member of one, which has one of these names.
    pub fn parser_in(&mut self, entry: &mut Entry, arguments: &Arguments, members: &[&str]) -> Option<Value> {
        let mut state = entry.state.clone();
        let found = self.at_top(entry.file, &mut state, |this, cx| {
            let mut all: Vec<Value> = arguments.values().cloned().collect();
            if !members.is_empty() {
                let named = all.iter().flat_map(|argument| this.members_of(cx, argument));
                let named = named.filter(|(name, _)| members.contains(&name.as_str()));
                all = named.map(|(_, member)| member).collect();
            }
            all.into_iter().find(|value| this.is_parser(cx, value))
        });
        entry.state = state;
        found.flatten()
    }

    /// What a schema makes of something; `None` where it always refuses.
    pub(super) fn parsed_by(&mut self, cx: &mut Cx<'_, 'p>, schema: &Value, chosen: &Value) -> Option<Value> {
        if self.parses(cx, schema) {
            let parse = self.member(cx, schema, &PARSE);
            return self.call(cx, &parse, Arguments::of([chosen.clone()]));
        }
        let id = self.new_object(cx.state, cx.site(Tag::NATIVE), Object::new(Kind::Record));
        for (name, schema) in self.members_of(cx, schema) {
            let member = self.member(cx, chosen, &name);
            let parsed = self.parsed_by(cx, &schema, &member)?;
            self.write(cx.state, id, Key::Name(name), parsed);
        }
        Some(Value::object(id))
    }

    /// Whether a value is a schema, or an object of schemas by the names of members.
    fn is_parser(&mut self, cx: &mut Cx<'_, 'p>, value: &Value) -> bool {
        let members = self.members_of(cx, value);
        self.parses(cx, value) || !members.is_empty() && members.iter().all(|(_, member)| self.parses(cx, member))
    }

    fn parses(&mut self, cx: &mut Cx<'_, 'p>, value: &Value) -> bool {
        let is_function = |atom: &Atom| matches!(atom, Atom::Bound(_) | Atom::Object(_));
        value.objects().next().is_some() && self.member(cx, value, &SAFE_PARSE).atoms().iter().any(is_function)
    }

    /// The members of an object that has no class.
    fn members_of(&mut self, cx: &Cx<'_, 'p>, value: &Value) -> Vec<(SmolStr, Value)> {
        let object = value.objects().next().and_then(|id| self.read(cx.state, id));
        let Some(object) = object.filter(|object| object.kind == Kind::Record) else { return Vec::new() };
        let named = object.fields.iter().filter_map(|(key, member)| match key {
            Key::Name(name) => Some((name.clone(), member.present())),
            _ => None,
        });
        named.collect()
    }
}
