//! HCL in the form that Terraform's JSON syntax has: blocks are maps below their type and labels, what is not constant
//! is a text with `${…}`. So readers see one form, whichever of the two a module is written in.
//!
//! A call of a function with one argument is that argument, tagged with the function's name.

use hcl_edit::Span;
use hcl_edit::expr::{Expression, ObjectKey};
use hcl_edit::structure::{Block, Body, Structure};
use hcl_edit::template::{Element, HeredocTemplate};
use rustc_hash::FxHashMap;
use smol_str::{SmolStr, ToSmolStr};

use super::{Content, Document, Lines, Problem, line_number};

pub(super) fn parse(text: &str) -> Result<Document, Problem> {
    let body = hcl_edit::parser::parse_body(text).map_err(|error| Problem {
        line: Some(line_number(error.location().line())),
        message: format!("cannot be parsed: {}", error.message()),
    })?;
    let mut builder =
        Builder { document: Document::default(), text, lines: Lines::new(text), keys: FxHashMap::default() };
    let root = builder.body(&body, 1);
    builder.document.roots.push(root);
    Ok(builder.document)
}

struct Builder<'t> {
    document: Document,
    text: &'t str,
    lines: Lines,
    /// Where a map has a key: among its pairs.
    keys: FxHashMap<(u32, SmolStr), usize>,
}

impl Builder<'_> {
    /// The parser bounds how deep blocks and expressions are nested.
    fn body(&mut self, body: &Body, line: u32) -> u32 {
        let map = self.document.add(line, Content::Map(Vec::new()));
        for structure in body {
            match structure {
                Structure::Attribute(attribute) => {
                    let line = self.line(attribute);
                    let value = self.expression(&attribute.value, line);
                    self.put(map, attribute.key.as_str(), line, value);
                }
                Structure::Block(block) => self.block(map, block),
            }
        }
        map
    }

    fn block(&mut self, mut map: u32, block: &Block) {
        let line = self.line(block);
        let labels = block.labels.iter().map(|label| label.as_str());
        let keys: Vec<&str> = std::iter::once(block.ident.as_str()).chain(labels).collect();
        let value = self.body(&block.body, line);
        let (last, folders) = keys.split_last().expect("a block has a type");
        for key in folders {
            map = match self.value_at(map, key) {
                Some(below) if matches!(self.document.nodes[below as usize].content, Content::Map(_)) => below,
                _ => {
                    let below = self.document.add(line, Content::Map(Vec::new()));
                    self.put(map, key, line, below);
                    below
                }
            };
        }
        self.put(map, last, line, value);
    }

    fn value_at(&self, map: u32, key: &str) -> Option<u32> {
        let at = *self.keys.get(&(map, key.to_smolstr()))?;
        match &self.document.nodes[map as usize].content {
            Content::Map(pairs) => pairs.get(at).map(|(_, value)| *value),
            _ => None,
        }
    }

    /// Adds an entry; several of one name become a list.
    fn put(&mut self, map: u32, key: &str, line: u32, value: u32) {
        let known = self.keys.get(&(map, key.to_smolstr())).copied();
        let Some((at, have)) = known.zip(self.value_at(map, key)) else {
            let name = self.document.add_text(line, key);
            if let Content::Map(pairs) = &mut self.document.nodes[map as usize].content {
                self.keys.insert((map, key.to_smolstr()), pairs.len());
                pairs.push((name, value));
            }
            return;
        };
        if let Content::List(items) = &mut self.document.nodes[have as usize].content {
            return items.push(value);
        }
        let list = self.document.add(line, Content::List(vec![have, value]));
        if let Content::Map(pairs) = &mut self.document.nodes[map as usize].content {
            pairs[at].1 = list;
        }
    }

    fn expression(&mut self, expression: &Expression, line: u32) -> u32 {
        let line = expression.span().map_or(line, |span| self.lines.of(span.start));
        match expression {
            Expression::Null(_) => self.document.add(line, Content::Null),
            Expression::Bool(value) => self.document.add_text(line, value.value().to_string()),
            Expression::Number(number) => self.document.add_text(line, number.value().to_string()),
            Expression::String(text) => self.document.add_text(line, literal(text.as_str())),
            Expression::Array(array) => {
                let items = array.iter().map(|item| self.expression(item, line)).collect();
                self.document.add(line, Content::List(items))
            }
            Expression::Object(object) => {
                let map = self.document.add(line, Content::Map(Vec::new()));
                for (key, value) in object {
                    let name = match key {
                        ObjectKey::Ident(name) => name.as_str().to_owned(),
                        ObjectKey::Expression(Expression::String(text)) => literal(text.as_str()),
                        ObjectKey::Expression(other) => self.open(other),
                    };
                    let value = self.expression(value.expr(), line);
                    self.put(map, &name, line, value);
                }
                map
            }
            Expression::StringTemplate(template) => {
                let text = self.template(template.into_iter());
                self.document.add_text(line, text)
            }
            Expression::HeredocTemplate(heredoc) => self.heredoc(heredoc, line),
            Expression::Parenthesis(inside) => self.expression(inside.inner(), line),
            Expression::FuncCall(call) if call.args.iter().count() == 1 => {
                let argument = call.args.iter().next().expect("has one");
                let id = self.expression(argument, line);
                self.document.nodes[id as usize].tag = Some(call.name.name.as_str().to_smolstr());
                id
            }
            _ => {
                let text = self.open(expression);
                self.document.add_text(line, text)
            }
        }
    }

    /// Its lines follow each other from the one below the delimiter.
    fn heredoc(&mut self, heredoc: &HeredocTemplate, line: u32) -> u32 {
        let mut heredoc = heredoc.clone();
        heredoc.dedent();
        let text = self.template((&heredoc.template).into_iter());
        self.document.add(line + 1, Content::Scalar { text, block: true })
    }

    fn template<'e>(&self, elements: impl Iterator<Item = &'e Element>) -> String {
        let mut text = String::new();
        for element in elements {
            match element {
                Element::Literal(part) => text.push_str(&literal(part.as_str())),
                Element::Interpolation(part) => text.push_str(&self.open(&part.expr)),
                Element::Directive(_) => text.push_str("${%}"),
            }
        }
        text
    }

    /// What is not constant, as it is written.
    fn open(&self, expression: &Expression) -> String {
        let written = expression.span().and_then(|span| self.text.get(span)).unwrap_or("?");
        format!("${{{}}}", written.trim())
    }

    fn line(&self, node: &impl Span) -> u32 {
        node.span().map_or(1, |span| self.lines.of(span.start))
    }
}

/// A constant text as a template that means it.
fn literal(text: &str) -> String {
    text.replace("${", "$${")
}
