//! Numbers: what is made of a text is clean; the text itself is not checked by that.

use super::super::Function;
use crate::eval::Evaluator;
use crate::eval::compare::from_cases;
use crate::eval::flow::Cx;
use crate::value::{Atom, Case, Chars, Cleared, Fact, Facts, Text, Value};

pub(super) fn find<'p>(path: &str) -> Option<Function<'p>> {
    let function: Function<'p> = match path {
        "Number" | "parseInt" | "parseFloat" | "Number.parseInt" | "Number.parseFloat" | "BigInt" => |_, _, a| {
            let value = a.at(0);
            let mut result = Value::NOTHING;
            for atom in value.atoms() {
                let number = match atom {
                    Atom::Int(_) => Value::of(atom.clone()),
                    Atom::Str(text) => text.trim().parse::<i64>().map_or_else(|_| Value::number(), Value::int),
                    _ => Value::number(),
                };
                result = crate::value::join::join(&result, &number);
            }
            Some(if result.is_nothing() { Value::number() } else { result })
        },
        "Boolean" => |e, cx, a| {
            let not = e.unary(cx, crate::ir::UnaryOp::Not, &a.at(0));
            Some(e.unary(cx, crate::ir::UnaryOp::Not, &not))
        },
        // A text that is a number as a whole.
        "isNaN" | "isFinite" => |e, _, a| {
            let facts =
                e.facts_about(&a.at(0), &Fact { text: numeral(), cleared: Cleared::SHELL_WORD.and(Cleared::CODE) });
            Some(from_cases(vec![
                Case { value: Value::bool(true), facts: Facts::default() },
                Case { value: Value::bool(false), facts },
            ]))
            .map(|answer| if a.at(0).has_holes() { answer } else { Value::either_bool() })
        },
        // Of a text they are false.
        "Number.isInteger" | "Number.isSafeInteger" | "Number.isFinite" => |e, _, a| {
            let value = a.at(0);
            let facts = e.facts_about(&value, &Fact::cleared(Cleared::ALL));
            Some(from_cases(vec![
                Case { value: Value::bool(true), facts },
                Case { value: Value::bool(false), facts: Facts::default() },
            ]))
        },
        "Date.now" | "Date.parse" | "performance.now" | "Date.UTC" | "Buffer.byteLength" => {
            |_, _, _| Some(Value::number())
        }
        // Whatever it was made of, its parts are numbers, and its texts hold no others.
        "Date" => |_, _, _| Some(Value::unknown()),
        _ if path.starts_with("util.types.is") || path == "Buffer.isBuffer" => |_, _, _| Some(Value::either_bool()),
        _ if path.starts_with("Math.") => |_, _, _| Some(Value::number()),
        _ => return None,
    };
    Some(function)
}

/// The texts that `Number` reads: blanks around, a sign, an exponent, other bases, `Infinity`.
fn numeral() -> Text {
    Text::of_chars(Chars::HEX.or(Chars::of("+-.xXoObBInfity_")).or(Chars::BLANKS_ANYWHERE))
}

impl<'p> Evaluator<'p> {
    /// A method of a number or a truth value.
    pub(super) fn number_method(&mut self, cx: &mut Cx<'_, 'p>, name: &str, own: &Value) -> Option<Value> {
        Some(match name {
            "toString" | "toLocaleString" => self.text_of(cx, own),
            "toFixed" | "toPrecision" | "toExponential" => Value::clean_text(Text::number()),
            "valueOf" => own.clone(),
            _ => Value::unknown(),
        })
    }
}
