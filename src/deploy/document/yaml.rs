//! YAML, and JSON as the YAML that it is.
//!
//! The tree is built from the parser's events and not by `saphyr`'s loader, which copies the target of each alias and
//! recurses.

use std::borrow::Cow;

use rustc_hash::FxHashMap;
use saphyr_parser::{Event, Parser, ScalarStyle, Tag};
use smol_str::ToSmolStr;

use super::{Content, Document, MAX_DEPTH, Problem, line_number};

pub(super) fn parse(text: &str) -> Result<Document, Problem> {
    let text = join_surrogates(text);
    let mut builder = Builder::default();
    let mut parser = Parser::new_from_str(&text);
    while let Some(event) = parser.next_event() {
        let (event, span) = event.map_err(|error| Problem {
            line: Some(line_number(error.marker().line())),
            message: format!("cannot be parsed: {}", error.info()),
        })?;
        builder.event(event, line_number(span.start.line()))?;
    }
    if builder.document.nodes.is_empty() {
        let id = builder.document.add(1, Content::Null);
        builder.document.roots.push(id);
    }
    Ok(builder.document)
}

#[derive(Default)]
struct Builder {
    document: Document,
    /// Lists and maps that are not complete; with the key whose value comes next.
    open: Vec<(u32, Option<u32>)>,
    anchors: FxHashMap<usize, u32>,
}

impl Builder {
    fn event(&mut self, event: Event<'_>, line: u32) -> Result<(), Problem> {
        let problem = |message: &str| Err(Problem { line: Some(line), message: message.to_owned() });
        match event {
            Event::Scalar(text, style, anchor, tag) => {
                let marked = tag.is_some() || anchor != 0;
                let content = scalar(text, style);
                self.add(first_line(&content, line, marked), tag, anchor, content);
            }
            Event::SequenceStart(anchor, tag) => {
                let id = self.add(line, tag, anchor, Content::List(Vec::new()));
                self.open.push((id, None));
            }
            Event::MappingStart(anchor, tag) => {
                let id = self.add(line, tag, anchor, Content::Map(Vec::new()));
                self.open.push((id, None));
            }
            Event::SequenceEnd | Event::MappingEnd => {
                self.open.pop();
            }
            Event::Alias(anchor) => match self.anchors.get(&anchor) {
                Some(id) if self.open.iter().any(|(open, _)| open == id) => {
                    return problem("holds an alias that contains itself");
                }
                Some(id) => self.attach(*id),
                None => return problem("holds an alias without its anchor"),
            },
            Event::DocumentEnd => self.anchors.clear(),
            Event::Nothing | Event::StreamStart | Event::StreamEnd | Event::DocumentStart(_) => {}
        }
        if self.open.len() > MAX_DEPTH {
            return problem("is nested too deeply to be read");
        }
        Ok(())
    }

    fn add(&mut self, line: u32, tag: Option<Cow<'_, Tag>>, anchor: usize, content: Content) -> u32 {
        let tag = tag.filter(|tag| tag.handle == "!").map(|tag| tag.suffix.to_smolstr());
        let id = self.document.add_tagged(line, tag, content);
        if anchor != 0 {
            self.anchors.insert(anchor, id);
        }
        self.attach(id);
        id
    }

    /// Makes a node the next part of the innermost list or map.
    fn attach(&mut self, id: u32) {
        let Some((parent, key)) = self.open.last_mut() else {
            self.document.roots.push(id);
            return;
        };
        match (&mut self.document.nodes[*parent as usize].content, key.take()) {
            (Content::List(items), _) => items.push(id),
            (Content::Map(pairs), Some(key)) => pairs.push((key, id)),
            (Content::Map(_), None) => *key = Some(id),
            (Content::Null | Content::Scalar { .. }, _) => {}
        }
    }
}

fn scalar(text: Cow<'_, str>, style: ScalarStyle) -> Content {
    if style == ScalarStyle::Plain && matches!(&*text, "" | "~" | "null") {
        return Content::Null;
    }
    let block = matches!(style, ScalarStyle::Literal | ScalarStyle::Folded);
    Content::Scalar { text: text.into_owned(), block }
}

/// The line on which a scalar's text begins. The parser gives a block's first line that is not blank, but where a tag or
/// an anchor stands before the block, theirs.
fn first_line(content: &Content, line: u32, marked: bool) -> u32 {
    match content {
        Content::Scalar { block: true, .. } if marked => line + 1,
        Content::Scalar { text, block: true } => {
            let blank = text.bytes().take_while(|byte| *byte == b'\n').count();
            line.saturating_sub(u32::try_from(blank).unwrap_or(0)).max(1)
        }
        _ => line,
    }
}

/// JSON writes a character beyond the first plane as two escapes, which YAML does not know.
fn join_surrogates(text: &str) -> Cow<'_, str> {
    if !["\\ud", "\\uD"].iter().any(|escape| text.contains(escape)) {
        return Cow::Borrowed(text);
    }
    let unit = |at: usize| -> Option<u16> {
        let escape = text.get(at..at + 6)?.strip_prefix("\\u")?;
        u16::from_str_radix(escape, 16).ok()
    };
    let mut result = String::with_capacity(text.len());
    let mut rest = 0;
    while let Some(found) = text[rest..].find('\\') {
        let at = rest + found;
        result.push_str(&text[rest..at]);
        let pair = unit(at).zip(unit(at + 6)).and_then(|(high, low)| char::decode_utf16([high, low]).next()?.ok());
        match pair {
            Some(character) if u32::from(character) > 0xffff => {
                result.push(character);
                rest = at + 12;
            }
            _ => {
                // The backslash and what it escapes.
                let escaped = text[at + 1..].chars().next().map_or(0, char::len_utf8);
                result.push_str(&text[at..at + 1 + escaped]);
                rest = at + 1 + escaped;
            }
        }
    }
    result.push_str(&text[rest..]);
    Cow::Owned(result)
}
