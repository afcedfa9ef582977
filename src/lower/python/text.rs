//! Strings: plain, bytes, formatted, concatenated.

use tree_sitter::Node;

use super::Lowering;
use super::fields::fields;
use super::literal::{Prefix, decode};
use crate::ir::{Constant, Op, Reg, TemplatePiece};
use crate::source::Span;

/// What a string node consists of, between its quotes.
enum Part<'t> {
    Text(String, Span),
    /// `{…}`.
    Value(Node<'t>),
}

impl<'t> Lowering<'t> {
    /// A string, or several that stand side by side.
    pub(super) fn string(&mut self, node: Node<'t>) -> Reg {
        let strings = if node.kind() == "string" { vec![node] } else { self.children(node) };
        let mut pieces = Pieces::default();
        let mut values = Vec::new();
        let (mut bytes, mut template) = (false, false);
        for string in strings {
            if string.kind() != "string" {
                values.push(self.expr(string));
                continue;
            }
            let prefix = self.prefix(string);
            bytes |= prefix.bytes;
            template |= prefix.template;
            if prefix.backticks {
                return self.backticks(string);
            }
            for part in self.string_parts(string, prefix) {
                match part {
                    Part::Text(text, span) => pieces.text(&text, span),
                    Part::Value(value) => values.push(self.interpolation(value, &mut pieces)),
                }
            }
        }
        // A template string is an object with its parts, which are not joined to a text.
        let op = if template { Op::Unknown(values) } else { pieces.finish(bytes) };
        self.emit(op, node)
    }

    /// Whether a string has nothing in it to evaluate.
    pub(super) fn is_plain_string(&mut self, node: Node<'t>) -> bool {
        node.named_children(&mut self.cursor).all(|child| child.kind() != "interpolation")
            && !self.prefix(node).backticks
    }

    fn prefix(&mut self, string: Node<'t>) -> Prefix {
        string.child(0).map(|start| Prefix::of(self.text_of(start))).unwrap_or_default()
    }

    fn string_parts(&mut self, string: Node<'t>, prefix: Prefix) -> Vec<Part<'t>> {
        let children: Vec<_> = string.children(&mut self.cursor).collect();
        let mut parts = Vec::new();
        let mut at = string.start_byte();
        for child in children {
            match child.kind() {
                "string_start" => at = child.end_byte(),
                "interpolation" | "format_expression" => {
                    self.push_part(&mut parts, at, child.start_byte(), prefix);
                    parts.push(Part::Value(child));
                    at = child.end_byte();
                }
                "string_end" => {
                    self.push_part(&mut parts, at, child.start_byte(), prefix);
                    return parts;
                }
                _ => {}
            }
        }
        self.push_part(&mut parts, at, string.end_byte(), prefix);
        parts
    }

    fn push_part(&mut self, parts: &mut Vec<Part<'t>>, from: usize, to: usize, prefix: Prefix) {
        if let Some(text) = self.text.get(from..to).filter(|text| !text.is_empty()) {
            parts.push(Part::Text(decode(text, prefix), Span::new(self.file, from, to)));
        }
    }

    /// Adds `{value!r:format}`; the result is the value.
    fn interpolation(&mut self, node: Node<'t>, pieces: &mut Pieces) -> Reg {
        let expression = node.child_by_field_id(fields().expression);
        let conversion = node.child_by_field_id(fields().type_conversion).map(|conversion| self.text_of(conversion));
        let format = node.child_by_field_id(fields().format_specifier);
        let equals = self.tokens(node).into_iter().find(|token| token.kind() == "=");
        if let Some(equals) = equals {
            let (from, mut to) = (node.start_byte() + 1, equals.end_byte());
            to += self.text[to..].len() - self.text[to..].trim_start_matches([' ', '\t', '\n', '\r']).len();
            pieces.text(&self.text[from..to], Span::new(self.file, from, to));
        }
        let value = self.field(node, fields().expression);
        let quoted = match conversion {
            Some(conversion) => conversion != "!s",
            None => equals.is_some() && format.is_none(),
        };
        let format = format.map(|format| self.format(format));
        if expression.is_some() || equals.is_none() {
            pieces.value(value, quoted, format);
        }
        value
    }

    /// The format after the colon: itself a text with values in it.
    fn format(&mut self, node: Node<'t>) -> Reg {
        let prefix = Prefix { format: true, ..Prefix::default() };
        let mut pieces = Pieces::default();
        let mut at = node.start_byte() + 1;
        for child in self.children(node) {
            let before = self.text.get(at..child.start_byte()).unwrap_or_default();
            pieces.text(&decode(before, prefix), Span::new(self.file, at, child.start_byte()));
            self.deeper_interpolation(child, &mut pieces);
            at = child.end_byte();
        }
        let after = self.text.get(at..node.end_byte()).unwrap_or_default();
        pieces.text(&decode(after, prefix), Span::new(self.file, at, node.end_byte()));
        let op = pieces.finish(false);
        self.emit(op, node)
    }

    /// A value in a format, which may have a format again.
    fn deeper_interpolation(&mut self, node: Node<'t>, pieces: &mut Pieces) {
        if self.depth >= super::MAX_DEPTH {
            let value = self.flat(node);
            pieces.value(value, false, None);
            return;
        }
        self.depth += 1;
        self.interpolation(node, pieces);
        self.depth -= 1;
    }

    /// Python 2's `` `name` ``, which the grammar reads as a string: the repr of what is in it.
    fn backticks(&mut self, node: Node<'t>) -> Reg {
        let content = self.inner_text(node);
        let is_name = |text: &str| {
            text.chars().all(|c| c == '_' || c.is_alphanumeric()) && !text.starts_with(|c: char| c.is_ascii_digit())
        };
        match content.filter(|content| is_name(content)) {
            Some(name) => {
                let value = self.load_name(name, node);
                self.emit(Op::Template(vec![TemplatePiece::Value { value, quoted: true, format: None }]), node)
            }
            None => self.emit(Op::Unknown(Vec::new()), node),
        }
    }

    fn inner_text(&mut self, string: Node<'t>) -> Option<&'t str> {
        let content = string.named_children(&mut self.cursor).find(|child| child.kind() == "string_content")?;
        Some(self.text_of(content))
    }
}

/// A text under construction: neighbouring texts become one piece.
#[derive(Default)]
struct Pieces {
    done: Vec<TemplatePiece>,
    text: String,
    span: Option<Span>,
}

impl Pieces {
    fn text(&mut self, text: &str, span: Span) {
        if !text.is_empty() {
            self.text.push_str(text);
            self.span = Some(Span { end: span.end, ..self.span.unwrap_or(span) });
        }
    }

    fn value(&mut self, value: Reg, quoted: bool, format: Option<Reg>) {
        self.flush();
        self.done.push(TemplatePiece::Value { value, quoted, format });
    }

    fn flush(&mut self) {
        if let Some(span) = self.span.take() {
            self.done.push(TemplatePiece::Text(std::mem::take(&mut self.text).into(), span));
        }
    }

    /// A constant when there is only text.
    fn finish(mut self, bytes: bool) -> Op {
        if self.done.is_empty() {
            return Op::Constant(if bytes {
                Constant::Bytes(self.text.chars().map(|c| c as u8).collect())
            } else {
                Constant::Str(self.text.into())
            });
        }
        self.flush();
        Op::Template(self.done)
    }
}
