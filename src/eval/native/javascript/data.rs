//! JSON files that the program imports: their values are the program's own.

use serde_json::Value as Json;

use crate::eval::function::top_site;
use crate::eval::state::State;
use crate::eval::{Evaluator, Site};
use crate::source::FileId;
use crate::value::atom::Number;
use crate::value::{Atom, Key, Kind, Object, Value};

/// What is beyond so many parts of a file is not known.
const MAX_PARTS: u32 = 2_000;
/// Nor what stands deeper.
const MAX_DEPTH: u32 = 16;

impl<'p> Evaluator<'p> {
    /// The value of a JSON file; importing it again gives the same objects.
    pub(super) fn json_file(&mut self, state: &mut State, file: FileId) -> Value {
        let known = self.object_at(part_site(file, 1));
        if state.object(known).is_some() {
            return Value::object(known);
        }
        let Some(json) = self.program.project().json(file) else { return Value::unknown() };
        let mut parts = 0;
        self.json_value(state, file, json, (&mut parts, MAX_DEPTH))
    }

    fn json_value(&mut self, state: &mut State, file: FileId, json: &Json, (parts, depth): (&mut u32, u32)) -> Value {
        *parts += 1;
        if *parts > MAX_PARTS || depth == 0 {
            return Value::unknown();
        }
        let id = self.object_at(part_site(file, *parts));
        let object = match json {
            Json::Null => return Value::null(),
            Json::Bool(truth) => return Value::bool(*truth),
            Json::String(text) => return Value::str(text.as_str()),
            Json::Number(number) => return number_of(number),
            Json::Array(items) => {
                let items = items.iter().map(|item| self.json_value(state, file, item, (&mut *parts, depth - 1)));
                Object::sequence(Kind::List, items.collect::<Vec<_>>())
            }
            Json::Object(entries) => {
                let mut object = Object::new(Kind::Record);
                for (name, value) in entries {
                    let value = self.json_value(state, file, value, (&mut *parts, depth - 1));
                    object.set_field(Key::Name(name.into()), value);
                }
                object
            }
        };
        state.put(id, object);
        Value::object(id)
    }
}

/// The place of an object or array in a file, by its number; the file's own value is the first one.
fn part_site(file: FileId, part: u32) -> Site {
    Site { register: part, ..top_site(file) }
}

fn number_of(number: &serde_json::Number) -> Value {
    match (number.as_i64(), number.as_f64()) {
        (Some(whole), _) => Value::int(whole),
        (None, Some(real)) => Value::of(Atom::Float(Number(real.to_bits()))),
        (None, None) => Value::number(),
    }
}
