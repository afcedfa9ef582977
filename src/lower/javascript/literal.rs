//! Strings, templates, numbers and regular expressions.

use smol_str::SmolStr;
use tree_sitter::Node;

use super::{Lowering, syntax};
use crate::ir::{Argument, ArgumentKind, Constant, Element, Op, Reg, TemplatePiece};
use crate::source::Span;

impl<'t> Lowering<'t> {
    /// What a string literal stands for.
    pub(super) fn string_value(&self, node: Node<'t>) -> SmolStr {
        syntax::unescape(between(self.text_of(node), &['"', '\'']))
    }

    pub(super) fn number(&mut self, node: Node<'t>) -> Reg {
        let constant = number_value(self.text_of(node));
        self.constant(constant, node)
    }

    pub(super) fn regex(&mut self, node: Node<'t>) -> Reg {
        let part = |field| node.child_by_field_name(field).map_or("", |part| self.text_of(part));
        let (pattern, flags) = (part("pattern").into(), part("flags").into());
        self.constant(Constant::Regex { pattern, flags }, node)
    }

    pub(super) fn template(&mut self, node: Node<'t>) -> Reg {
        let (texts, values) = self.template_parts(node);
        if let ([only], []) = (&texts[..], &values[..]) {
            let text = syntax::unescape(only.0);
            return self.string(text, node);
        }
        let mut pieces = Vec::with_capacity(texts.len() + values.len());
        let mut values = values.into_iter();
        for (text, origin) in texts {
            if !text.is_empty() {
                pieces.push(TemplatePiece::Text(syntax::unescape(text), origin));
            }
            if let Some(value) = values.next() {
                let value = self.optional_expression(syntax::first(value), value);
                pieces.push(TemplatePiece::Value { value, quoted: false, format: None });
            }
        }
        self.emit(Op::Template(pieces), node)
    }

    /// A tag's arguments: the list of the texts, which has their source as its member `raw`, then the values.
    pub(super) fn tagged_arguments(&mut self, node: Node<'t>) -> Vec<Argument> {
        let (texts, values) = self.template_parts(node);
        let mut list = |texts: Vec<SmolStr>| {
            let elements =
                texts.into_iter().map(|text| Element { value: self.string(text, node), spread: false }).collect();
            self.emit(Op::List(elements), node)
        };
        let cooked = list(texts.iter().map(|(text, _)| syntax::unescape(text)).collect());
        let raw = list(texts.iter().map(|(text, _)| SmolStr::from(*text)).collect());
        self.emit(Op::SetMember { object: cooked, name: "raw".into(), value: raw }, node);
        let mut arguments = vec![Argument { kind: ArgumentKind::Positional, value: cooked }];
        for value in values {
            let value = self.optional_expression(syntax::first(value), value);
            arguments.push(Argument { kind: ArgumentKind::Positional, value });
        }
        arguments
    }

    /// The texts of a template, one more than there are substitutions, and these.
    fn template_parts(&self, node: Node<'t>) -> (Vec<(&'t str, Span)>, Vec<Node<'t>>) {
        let values: Vec<_> =
            syntax::children(node).into_iter().filter(|child| child.kind() == "template_substitution").collect();
        let inner = between(self.text_of(node), &['`']);
        let mut start = node.start_byte() + usize::from(self.text_of(node).starts_with('`'));
        let end = start + inner.len();
        let mut texts = Vec::with_capacity(values.len() + 1);
        let ends = values.iter().map(|value| (value.start_byte(), value.end_byte())).chain([(end, end)]);
        for (stop, next) in ends {
            let text = self.text.get(start..stop).unwrap_or_default();
            texts.push((text, Span::new(self.file, start, stop)));
            start = next;
        }
        (texts, values)
    }
}

/// A literal's text without the signs around it, of which broken syntax may lack one.
fn between<'a>(text: &'a str, signs: &[char]) -> &'a str {
    let text = text.strip_prefix(signs).unwrap_or(text);
    text.strip_suffix(signs).unwrap_or(text)
}

fn number_value(text: &str) -> Constant {
    let text: String = text.chars().filter(|c| *c != '_').collect();
    let text = text.strip_suffix('n').unwrap_or(&text);
    let radix = match text.as_bytes() {
        [b'0', b'x' | b'X', ..] => Some((16, 2)),
        [b'0', b'o' | b'O', ..] => Some((8, 2)),
        [b'0', b'b' | b'B', ..] => Some((2, 2)),
        [b'0', digits @ ..] if !digits.is_empty() && digits.iter().all(|digit| (b'0'..b'8').contains(digit)) => {
            Some((8, 1))
        }
        _ => None,
    };
    if let Some((radix, prefix)) = radix {
        let digits = &text[prefix..];
        return match i64::from_str_radix(digits, radix) {
            Ok(value) => Constant::Int(value),
            Err(_) => Constant::Float(wide_number(digits, radix)),
        };
    }
    match (text.parse::<i64>(), text.parse::<f64>()) {
        (Ok(value), _) => Constant::Int(value),
        (_, Ok(value)) if value.fract() == 0.0 && value.abs() < 9e15 => Constant::Int(value as i64),
        (_, Ok(value)) => Constant::Float(value),
        _ => Constant::Float(f64::NAN),
    }
}

/// Digits that do not fit an integer.
fn wide_number(digits: &str, radix: u32) -> f64 {
    let digit = |c: char| c.to_digit(radix).unwrap_or(0);
    digits.chars().fold(0.0, |value, c| value * f64::from(radix) + f64::from(digit(c)))
}
