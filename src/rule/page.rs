//! Reads a rule's page.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use pulldown_cmark::{CodeBlockKind, Event, HeadingLevel, Options, Parser, Tag};
use serde::Deserialize;

use super::example::{self, Example, Form};
use super::{Hardening, Level, Rule, Section, id_of};
use crate::finding::Severity;
use crate::models::LoadError;
use crate::sink::Danger;
use crate::source::LineIndex;

/// The sections of a page, in this order; the examples follow.
pub const SECTIONS: [&str; 4] = ["What it finds", "Why it matters here", "What to do", "What it does not see"];

const EXAMPLES: &str = "Examples";

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Front {
    title: String,
    severity: Severity,
    #[serde(default)]
    severities: BTreeMap<Danger, Severity>,
    cwe: u32,
    hardening: Hardening,
    level: Level,
    dangers: Vec<Danger>,
    says: Option<String>,
    fix: String,
}

/// A block at the top level of a page.
struct Block<'t> {
    kind: Kind<'t>,
    range: Range<usize>,
}

enum Kind<'t> {
    Front(Range<usize>),
    Heading(String),
    Code { language: &'t str, text: String },
    Paragraph,
    Other,
}

/// Reads a page; `known` are the ids that examples can name.
pub(super) fn parse(path: &str, text: &str, known: &BTreeSet<&str>) -> Result<Rule, Vec<LoadError>> {
    let mut page = Page { path, text, index: LineIndex::new(text), errors: Vec::new() };
    let blocks = blocks(text);
    let front = page.front(&blocks);
    let sections = page.sections(&blocks);
    let examples = page.examples(&blocks, known);
    let Some(front) = front.filter(|_| page.errors.is_empty()) else { return Err(page.errors) };
    Ok(Rule {
        id: id_of(path).to_owned(),
        title: front.title,
        severity: front.severity,
        severities: front.severities,
        cwe: front.cwe,
        hardening: front.hardening,
        dangers: front.dangers,
        level: front.level,
        says: front.says,
        fix: front.fix,
        sections,
        examples,
    })
}

fn blocks(text: &str) -> Vec<Block<'_>> {
    let options = Options::ENABLE_PLUSES_DELIMITED_METADATA_BLOCKS | Options::ENABLE_TABLES;
    let mut blocks: Vec<Block<'_>> = Vec::new();
    let mut depth = 0_u32;
    for (event, range) in Parser::new_ext(text, options).into_offset_iter() {
        match event {
            Event::Start(tag) => {
                if depth == 0 {
                    blocks.push(Block { kind: kind(text, &tag, &range), range });
                }
                depth += 1;
            }
            Event::End(_) => depth = depth.saturating_sub(1),
            Event::Text(piece) | Event::Code(piece) => match blocks.last_mut().map(|block| &mut block.kind) {
                Some(Kind::Heading(title)) => title.push_str(&piece),
                Some(Kind::Code { text, .. }) => text.push_str(&piece),
                Some(Kind::Front(inner)) => *inner = range,
                _ => {}
            },
            _ => {}
        }
    }
    blocks
}

fn kind<'t>(text: &'t str, tag: &Tag<'_>, range: &Range<usize>) -> Kind<'t> {
    match tag {
        Tag::MetadataBlock(_) => Kind::Front(range.start..range.start),
        Tag::Heading { level: HeadingLevel::H2, .. } => Kind::Heading(String::new()),
        Tag::CodeBlock(CodeBlockKind::Fenced(_)) => {
            let line = text[range.clone()].lines().next().unwrap_or_default();
            let language = line.trim_matches(|c: char| c == '`' || c == '~' || c.is_whitespace());
            Kind::Code { language, text: String::new() }
        }
        Tag::Paragraph => Kind::Paragraph,
        _ => Kind::Other,
    }
}

struct Page<'t> {
    path: &'t str,
    text: &'t str,
    index: LineIndex,
    errors: Vec<LoadError>,
}

impl<'t> Page<'t> {
    fn error(&mut self, offset: usize, message: impl Into<String>, cure: impl Into<String>) {
        let (line, column) = self.index.position(self.text, offset as u32);
        let (path, message, cure) = (self.path.to_owned(), message.into(), cure.into());
        self.errors.push(LoadError { path, line, column, message, cure });
    }

    fn front(&mut self, blocks: &[Block<'t>]) -> Option<Front> {
        let Some(Block { kind: Kind::Front(inner), .. }) = blocks.first() else {
            let cure = "begin it with title, severity, cwe, hardening, level, dangers and fix between lines `+++`";
            self.error(0, "the page has no front matter", cure);
            return None;
        };
        match toml::from_str::<Front>(&self.text[inner.clone()]) {
            Ok(front) => {
                if let Some(danger) = front.severities.keys().find(|danger| !front.dangers.contains(danger)) {
                    let message = format!("`severities` has {danger:?}, which is none of the rule's dangers");
                    self.error(inner.start, message, "add it to `dangers`");
                }
                let own_words = front.dangers.iter().any(|danger| matches!(danger, Danger::Text(_)));
                if own_words != front.says.is_some() {
                    let cure = "with a danger `text.NAME` a page says what the text does: says = \"is rendered as a template\"";
                    let message = if own_words { "`says` is missing" } else { "`says` is of no use here" };
                    self.error(inner.start, message, cure);
                }
                Some(front)
            }
            Err(error) => {
                let offset = inner.start + error.span().map_or(0, |span| span.start);
                self.error(offset, error.message(), "the page of another rule shows the keys and their values");
                None
            }
        }
    }

    /// The four sections, without the examples.
    fn sections(&mut self, blocks: &[Block<'t>]) -> Vec<Section> {
        let headings: Vec<(&str, &Range<usize>)> = blocks
            .iter()
            .filter_map(
                |block| if let Kind::Heading(title) = &block.kind { Some((title.trim(), &block.range)) } else { None },
            )
            .collect();
        let expected: Vec<&str> = SECTIONS.into_iter().chain([EXAMPLES]).collect();
        if let Some(at) = (0..expected.len().max(headings.len()))
            .find(|at| headings.get(*at).map(|(title, _)| *title) != expected.get(*at).copied())
        {
            let offset = headings.get(at).map_or(self.text.len(), |(_, range)| range.start);
            let message = match expected.get(at) {
                Some(title) => format!("section `{title}` does not stand here"),
                None => format!("`{}` is no section of a rule's page", headings[at].0),
            };
            self.error(offset, message, format!("write the sections {} in this order", expected.join(", ")));
            return Vec::new();
        }
        let bodies = headings.windows(2).map(|pair| (pair[0].0, pair[0].1.end..pair[1].1.start));
        let sections: Vec<(Section, usize)> = bodies
            .map(|(title, body)| {
                let text = self.text[body.clone()].trim().to_owned();
                (Section { title: title.to_owned(), text }, body.start)
            })
            .collect();
        for (section, offset) in sections.iter().filter(|(section, _)| section.text.is_empty()) {
            self.error(*offset, format!("section `{}` is empty", section.title), "say it in a few sentences");
        }
        sections.into_iter().map(|(section, _)| section).collect()
    }

    fn examples(&mut self, blocks: &[Block<'t>], known: &BTreeSet<&str>) -> Vec<Example> {
        let is_heading = |block: &&Block<'t>| !matches!(&block.kind, Kind::Heading(title) if title == EXAMPLES);
        let start = blocks.iter().take_while(is_heading).count();
        let mut examples = Vec::new();
        for at in start..blocks.len() {
            let Kind::Code { language, text } = &blocks[at].kind else { continue };
            let offset = blocks[at].range.start;
            let Some(form) = Form::from_name(language) else {
                let message = format!("an example in `{language}`");
                self.error(offset, message, "examples are in `python`, `javascript`, `typescript` or `yaml`");
                continue;
            };
            let before = &blocks[at - 1];
            if !matches!(before.kind, Kind::Paragraph) {
                self.error(offset, "no sentence stands before the example", "say what is expected and why");
                continue;
            }
            let sentence = self.text[before.range.clone()].split_whitespace().collect::<Vec<_>>().join(" ");
            let line = self.index.line(offset as u32) + 1;
            let example =
                Example { form, text: text.clone(), sentence, line, expectations: example::expectations(text) };
            self.check_expectations(&example, offset, known);
            examples.push(example);
        }
        examples
    }

    fn check_expectations(&mut self, example: &Example, offset: usize, known: &BTreeSet<&str>) {
        if example.expectations.is_empty() {
            self.error(
                offset,
                "the example expects nothing",
                "write `ruleid: RULE` or `ok: RULE` in a comment above a line",
            );
        }
        let lines = example.text.lines().count() as u32;
        for expectation in &example.expectations {
            let comment = example.line + expectation.line.saturating_sub(2);
            let at = self.index.line_start(comment).unwrap_or_default() as usize;
            if !known.contains(expectation.rule.as_str()) {
                self.error(at, format!("`{}` is no rule", expectation.rule), "all rules: fnguard rules");
            } else if expectation.line > lines {
                self.error(at, "no line follows the comment", "put it above the line that it is about");
            }
        }
    }
}
