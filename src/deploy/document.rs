//! A YAML or JSON text as a tree that remembers lines.
//!
//! JSON is read as the YAML that it is. Nodes live in one arena, and an alias is the number of the node that it names:
//! so aliases cost nothing, however often they are doubled. Who walks a tree must still not follow every alias to the
//! end; the readers here look up known keys, and merged maps are visited once for each question.
//!
//! The tree is built from the parser's events and not by `saphyr`'s loader, which copies the target of each alias and
//! recurses.

use std::borrow::Cow;

use rustc_hash::{FxHashMap, FxHashSet};
use saphyr_parser::{Event, Parser, ScalarStyle, Tag};
use smol_str::{SmolStr, ToSmolStr};

/// Longer texts are not read: CloudFormation itself takes at most 1 MB.
const MAX_BYTES: usize = 1 << 20;
/// Deeper nesting is refused.
const MAX_DEPTH: usize = 64;

#[derive(Debug)]
pub(crate) struct Document {
    nodes: Vec<NodeData>,
}

/// Why a text could not be read.
#[derive(Debug)]
pub(crate) struct Problem {
    pub(crate) line: Option<u32>,
    pub(crate) message: String,
}

/// A node of a document.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Node<'d> {
    document: &'d Document,
    id: u32,
}

#[derive(Debug)]
struct NodeData {
    line: u32,
    /// The name of a local tag: `Ref` of `!Ref`.
    tag: Option<SmolStr>,
    content: Content,
}

#[derive(Debug)]
enum Content {
    Null,
    Scalar { text: String, block: bool },
    List(Vec<u32>),
    Map(Vec<(u32, u32)>),
}

impl Document {
    /// Reads the first document of a text.
    pub(crate) fn parse(text: &str) -> Result<Self, Problem> {
        let problem = |line, message: &str| Err(Problem { line, message: message.to_owned() });
        if text.len() > MAX_BYTES {
            return problem(None, "is too long to be read");
        }
        if let Some(at) = text.find('\0') {
            // The parser takes it for the end of the text.
            return problem(Some(line_of(text, at)), "holds a NUL byte");
        }
        let text = join_surrogates(text.strip_prefix('\u{feff}').unwrap_or(text));
        let mut builder = Builder::default();
        let mut parser = Parser::new_from_str(&text);
        while let Some(event) = parser.next_event() {
            let (event, span) = event.map_err(|error| Problem {
                line: Some(line_number(error.marker().line())),
                message: format!("cannot be parsed: {}", error.info()),
            })?;
            if matches!(event, Event::DocumentEnd | Event::StreamEnd) {
                break;
            }
            builder.event(event, line_number(span.start.line()))?;
        }
        if builder.nodes.is_empty() {
            builder.nodes.push(NodeData { line: 1, tag: None, content: Content::Null });
        }
        Ok(Self { nodes: builder.nodes })
    }

    pub(crate) fn root(&self) -> Node<'_> {
        Node { document: self, id: 0 }
    }
}

impl<'d> Node<'d> {
    fn data(self) -> &'d NodeData {
        &self.document.nodes[self.id as usize]
    }

    fn at(self, id: u32) -> Self {
        Self { id, ..self }
    }

    pub(crate) fn line(self) -> u32 {
        self.data().line
    }

    pub(crate) fn tag(self) -> Option<&'d str> {
        self.data().tag.as_deref()
    }

    /// The text of a scalar, whatever its tag is.
    pub(crate) fn text(self) -> Option<&'d str> {
        match &self.data().content {
            Content::Scalar { text, .. } => Some(text),
            _ => None,
        }
    }

    /// Whether it is a text of the form `|` or `>`: its lines are lines of the document, from [`Self::line`] on.
    pub(crate) fn is_block(self) -> bool {
        matches!(self.data().content, Content::Scalar { block: true, .. })
    }

    pub(crate) fn is_null(self) -> bool {
        matches!(self.data().content, Content::Null)
    }

    pub(crate) fn is_map(self) -> bool {
        matches!(self.data().content, Content::Map(_))
    }

    /// The elements of a list; nothing for anything else.
    pub(crate) fn items(self) -> impl ExactSizeIterator<Item = Node<'d>> {
        let items: &[u32] = match &self.data().content {
            Content::List(items) => items,
            _ => &[],
        };
        items.iter().map(move |id| self.at(*id))
    }

    /// The entries of a map with its merge keys (`<<`) applied; nothing for anything else. An own key wins.
    pub(crate) fn entries(self) -> Vec<(&'d str, Node<'d>)> {
        let mut names = FxHashSet::default();
        let entries = self.merged().flat_map(|map| map.own_entries());
        entries.filter(|(name, _)| *name != "<<" && names.insert(*name)).collect()
    }

    /// The elements of a list, or the values of a map, those too that an own key hides; one after another on demand.
    pub(crate) fn parts(self) -> impl Iterator<Item = Node<'d>> {
        let values = self.merged().flat_map(|map| map.own_entries()).filter(|(name, _)| *name != "<<");
        self.items().chain(values.map(|(_, value)| value))
    }

    pub(crate) fn get(self, key: &str) -> Option<Node<'d>> {
        self.merged().find_map(|map| map.own(key))
    }

    /// The entry of a map that has just one.
    pub(crate) fn only_entry(self) -> Option<(&'d str, Node<'d>)> {
        let mut entries = self.own_entries();
        entries.next().filter(|_| entries.next().is_none())
    }

    /// The value below several keys.
    pub(crate) fn path(self, keys: &[&str]) -> Option<Node<'d>> {
        keys.iter().try_fold(self, |node, key| node.get(key))
    }

    /// The text below a key.
    pub(crate) fn text_at(self, key: &str) -> Option<&'d str> {
        self.get(key)?.text()
    }

    fn own_entries(self) -> impl Iterator<Item = (&'d str, Node<'d>)> {
        let pairs: &[(u32, u32)] = match &self.data().content {
            Content::Map(pairs) => pairs,
            _ => &[],
        };
        pairs.iter().filter_map(move |(key, value)| Some((self.at(*key).text()?, self.at(*value))))
    }

    fn own(self, key: &str) -> Option<Node<'d>> {
        self.own_entries().find(|(name, _)| *name == key).map(|(_, value)| value)
    }

    /// This map and those merged into it, nearest first, each once.
    fn merged(self) -> impl Iterator<Item = Node<'d>> {
        let mut seen = FxHashSet::default();
        let mut open = vec![self];
        std::iter::from_fn(move || {
            loop {
                let node = open.pop()?;
                if !node.is_map() || !seen.insert(node.id) {
                    continue;
                }
                if let Some(merge) = node.own("<<") {
                    let parents: Vec<_> = merge.items().collect();
                    open.extend(parents.into_iter().rev());
                    open.push(merge);
                }
                return Some(node);
            }
        })
    }
}

#[derive(Default)]
struct Builder {
    nodes: Vec<NodeData>,
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
            Event::Nothing | Event::StreamStart | Event::StreamEnd | Event::DocumentStart(_) | Event::DocumentEnd => {}
        }
        if self.open.len() > MAX_DEPTH {
            return problem("is nested too deeply to be read");
        }
        Ok(())
    }

    fn add(&mut self, line: u32, tag: Option<Cow<'_, Tag>>, anchor: usize, content: Content) -> u32 {
        let id = u32::try_from(self.nodes.len()).unwrap_or(u32::MAX);
        let tag = tag.filter(|tag| tag.handle == "!").map(|tag| tag.suffix.to_smolstr());
        self.nodes.push(NodeData { line, tag, content });
        if anchor != 0 {
            self.anchors.insert(anchor, id);
        }
        self.attach(id);
        id
    }

    /// Makes a node the next part of the innermost list or map.
    fn attach(&mut self, id: u32) {
        let Some((parent, key)) = self.open.last_mut() else { return };
        match (&mut self.nodes[*parent as usize].content, key.take()) {
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

fn line_number(line: usize) -> u32 {
    u32::try_from(line).unwrap_or(u32::MAX).max(1)
}

fn line_of(text: &str, at: usize) -> u32 {
    line_number(text[..at].bytes().filter(|byte| *byte == b'\n').count() + 1)
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
