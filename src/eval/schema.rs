//! What a JSON schema lets pass, which a framework checks before it calls a handler.

use super::Evaluator;
use super::flow::Cx;
use crate::value::regex::{Dialect, Match, matched_text};
use crate::value::{Atom, Cleared, Fact, Facts, Key, Object, Step, SymbolId, Value};

/// How deep schemas in schemas are followed.
const MAX_DEPTH: u32 = 8;

/// Schemas by the part of the request that has to pass them.
const PARTS: [(&str, &str); 5] =
    [("body", "body"), ("headers", "headers"), ("params", "params"), ("query", "query"), ("querystring", "query")];

/// Types of which no value holds a client's text.
const HARMLESS: [&str; 4] = ["boolean", "integer", "null", "number"];
/// Formats that leave digits, letters and a few signs between them.
const FORMATS: [&str; 5] = ["date", "date-time", "ipv4", "time", "uuid"];

impl<'p> Evaluator<'p> {
    /// Learns about a request that its parts have passed their schemas.
    pub(super) fn learn_schemas(&mut self, cx: &mut Cx<'_, 'p>, request: &Value, schemas: &Value) {
        let Some(Atom::Symbol(hole)) = request.only() else { return };
        for (name, part) in PARTS {
            let schema = schemas.objects().next().and_then(|id| self.read(cx.state, id)?.name(name).cloned());
            if let Some(schema) = schema {
                let part = self.symbols.child(hole.symbol, Step::Key(part.into()));
                self.learn_schema(cx, part, &schema, 0);
            }
        }
    }

    fn learn_schema(&mut self, cx: &mut Cx<'_, 'p>, symbol: SymbolId, schema: &Value, depth: u32) {
        let Some(Atom::Object(id)) = schema.only().filter(|_| depth < MAX_DEPTH) else { return };
        let Some(schema) = self.read(cx.state, *id).cloned() else { return };
        if let Some(fact) = self.lets_pass(cx, &schema) {
            cx.state.learn(&Facts::one(symbol, fact));
        }
        let properties = schema.name("properties").and_then(|all| self.read(cx.state, all.objects().next()?).cloned());
        for (key, inner) in properties.iter().flat_map(|all| &all.fields) {
            if let Key::Name(name) = key {
                let child = self.symbols.child(symbol, Step::Key(name.clone()));
                self.learn_schema(cx, child, inner, depth + 1);
            }
        }
        if let Some(items) = schema.name("items") {
            let child = self.symbols.child(symbol, Step::Any);
            self.learn_schema(cx, child, items, depth + 1);
        }
    }

    /// What is known of a value that has passed. A pattern is asked of texts alone.
    fn lets_pass(&mut self, cx: &mut Cx<'_, 'p>, schema: &Object) -> Option<Fact> {
        if ["const", "enum"].iter().any(|name| schema.name(name).is_some()) {
            return Some(Fact::cleared(Cleared::ALL));
        }
        let types = schema.name("type")?;
        let types =
            self.exact_items(cx, types).filter(|_| types.only_str().is_none()).unwrap_or_else(|| vec![types.clone()]);
        let names: Option<Vec<_>> = types.iter().map(Value::only_str).collect();
        let names = names?;
        let text = |name: &str| schema.name(name).and_then(|value| value.only_str().cloned());
        let is = |name: &str, all: &[&str]| all.contains(&name);
        let formal = text("format").is_some_and(|format| is(&format, &FORMATS));
        if names.iter().all(|name| is(name, &HARMLESS) || *name == "string" && formal) {
            return Some(Fact::cleared(Cleared::ALL));
        }
        let pattern = text("pattern").filter(|_| names.iter().all(|name| *name == "string"))?;
        matched_text(&pattern, "u", Dialect::JavaScript, Match::Anywhere).map(Fact::text)
    }
}
