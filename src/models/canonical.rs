//! The canonical text of a call, and which of its bytes are which operand.

use std::ops::Range;

use tree_sitter::Node;

use super::api::Signature;
use super::{Operand, Shape};
use crate::syntax::{Language, Parsed};

/// A call written in the language of the model.
pub(super) struct Canonical {
    pub(super) parsed: Parsed,
    operands: Vec<(Range<usize>, Operand)>,
}

/// Further positional arguments are not told apart from none.
const MAX_POSITIONAL: u32 = 128;

impl Canonical {
    /// Writes a call. An argument whose parameter is known stands there twice: `f(a0, a1, command=a0)`; a position that is
    /// not filled, before one that is, holds `...`. Names of callee and arguments say nothing.
    pub(super) fn new(language: Language, shape: &Shape, signature: &Signature) -> Self {
        let mut writer = Writer { text: String::new(), operands: Vec::new(), first: true };
        if shape.receiver {
            writer.operand("o", Operand::Receiver);
            writer.text.push_str(".m(");
        } else {
            writer.text.push_str("f(");
        }
        let positions = positions(shape, signature);
        for (at, operand) in positions.iter().enumerate() {
            writer.separate();
            match operand {
                Some(operand) => writer.operand(&format!("a{at}"), operand.clone()),
                None => writer.text.push_str(if language.is_python() { "..." } else { "undefined" }),
            }
        }
        if language.is_python() {
            for (at, name) in signature.positional.iter().enumerate() {
                if let Some(Some(operand)) = positions.get(at) {
                    writer.named(name, &format!("a{at}"), operand.clone());
                }
            }
            for name in shape.named.iter().filter(|name| signature.position(name).is_none() && is_word(name)) {
                writer.named(name, "n", Operand::Named(name.clone()));
            }
        }
        writer.text.push(')');
        let mut operands = writer.operands;
        operands.push((0..writer.text.len(), Operand::Result));
        Self { parsed: Parsed::new(language, writer.text), operands }
    }

    /// The node of the call.
    pub(super) fn call(&self) -> Option<Node<'_>> {
        self.parsed.root().named_child(0)?.named_child(0)
    }

    /// The operand that a node of the text stands for.
    pub(super) fn operand(&self, node: Node<'_>) -> Option<&Operand> {
        let range = node.byte_range();
        self.operands.iter().find(|(found, _)| *found == range).map(|(_, operand)| operand)
    }
}

/// What stands at each position.
fn positions(shape: &Shape, signature: &Signature) -> Vec<Option<Operand>> {
    let given = shape.positional.min(MAX_POSITIONAL);
    let mut positions: Vec<Option<Operand>> = (0..given).map(|at| Some(Operand::Positional(at))).collect();
    for name in &shape.named {
        let Some(at) = signature.position(name) else { continue };
        if positions.len() <= at {
            positions.resize(at + 1, None);
        }
        positions[at].get_or_insert_with(|| Operand::Named(name.clone()));
    }
    positions
}

/// The operand that is given for a parameter.
pub(super) fn argument_for(parameter: &str, shape: &Shape, signature: &Signature) -> Option<Operand> {
    if let Some(name) = shape.named.iter().find(|name| *name == parameter) {
        return Some(Operand::Named(name.clone()));
    }
    let at = u32::try_from(signature.position(parameter)?).ok()?;
    (at < shape.positional).then_some(Operand::Positional(at))
}

struct Writer {
    text: String,
    operands: Vec<(Range<usize>, Operand)>,
    first: bool,
}

impl Writer {
    fn separate(&mut self) {
        if !std::mem::take(&mut self.first) {
            self.text.push_str(", ");
        }
    }

    fn operand(&mut self, text: &str, operand: Operand) {
        let start = self.text.len();
        self.text.push_str(text);
        self.operands.push((start..self.text.len(), operand));
    }

    /// `command=a0`. The whole of it is no operand: a pattern for an argument at some position must not find it.
    fn named(&mut self, name: &str, value: &str, operand: Operand) {
        self.separate();
        self.text.push_str(name);
        self.text.push('=');
        self.operand(value, operand);
    }
}

/// Whether a name can stand before `=`; `f(**{"class": 1})` gives names that cannot.
fn is_word(name: &str) -> bool {
    const KEYWORDS: &[&str] = &[
        "False", "None", "True", "and", "as", "assert", "async", "await", "break", "class", "continue", "def", "del",
        "elif", "else", "except", "finally", "for", "from", "global", "if", "import", "in", "is", "lambda", "nonlocal",
        "not", "or", "pass", "raise", "return", "try", "while", "with", "yield",
    ];
    name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
        && !name.starts_with(|c: char| c.is_ascii_digit())
        && !name.is_empty()
        && !KEYWORDS.contains(&name)
}
