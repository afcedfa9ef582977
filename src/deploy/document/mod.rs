//! A descriptor as a tree that remembers lines: one form for YAML, JSON, TOML and HCL, and for what a program gave.
//!
//! Nodes live in one arena, and an alias is the number of the node that it names: so aliases cost nothing, however often
//! they are doubled. Who walks a tree must still not follow every alias to the end; the readers here look up known keys,
//! and merged maps are visited once for each question.

mod evaluated;
mod hcl;
mod json;
mod toml;
mod yaml;

use rustc_hash::FxHashSet;
use smol_str::SmolStr;

/// Longer texts are not read: CloudFormation itself takes at most 1 MB.
const MAX_BYTES: usize = 1 << 20;
/// Deeper nesting is refused.
const MAX_DEPTH: usize = 64;

#[derive(Debug, Default)]
pub struct Document {
    nodes: Vec<NodeData>,
    /// The first node of each of its documents: only YAML has several.
    roots: Vec<u32>,
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
    /// Reads a text in the form that its file's name says.
    pub(crate) fn parse(path: &str, text: &str) -> Result<Self, Problem> {
        let problem = |line, message: &str| Err(Problem { line, message: message.to_owned() });
        if text.len() > MAX_BYTES {
            return problem(None, "is too long to be read");
        }
        if let Some(at) = text.find('\0') {
            // Some parsers take it for the end of the text.
            return problem(Some(Lines::new(text).of(at)), "holds a NUL byte");
        }
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        match path.rsplit('.').next().unwrap_or_default() {
            "tf" | "tfvars" => hcl::parse(text),
            "toml" => toml::parse(text),
            "json" | "jsonc" => json::parse(text),
            _ => yaml::parse(text),
        }
    }

    /// The root of the first document.
    pub(crate) fn root(&self) -> Node<'_> {
        self.at(self.roots.first().copied().unwrap_or(0))
    }

    pub(crate) fn roots(&self) -> impl Iterator<Item = Node<'_>> {
        self.roots.iter().map(|id| self.at(*id))
    }

    /// All texts in it with their lines, keys too, each once.
    pub(crate) fn texts(&self) -> impl Iterator<Item = (u32, &str)> {
        self.nodes.iter().filter_map(|node| match &node.content {
            Content::Scalar { text, .. } => Some((node.line, text.as_str())),
            _ => None,
        })
    }

    fn at(&self, id: u32) -> Node<'_> {
        Node { document: self, id }
    }

    fn add(&mut self, line: u32, content: Content) -> u32 {
        self.add_tagged(line, None, content)
    }

    fn add_tagged(&mut self, line: u32, tag: Option<SmolStr>, content: Content) -> u32 {
        let id = u32::try_from(self.nodes.len()).unwrap_or(u32::MAX);
        self.nodes.push(NodeData { line, tag, content });
        id
    }

    fn add_text(&mut self, line: u32, text: impl Into<String>) -> u32 {
        self.add(line, Content::Scalar { text: text.into(), block: false })
    }
}

/// Where the lines of a text begin.
struct Lines(Vec<usize>);

impl Lines {
    fn new(text: &str) -> Self {
        Self(text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n').map(|(at, _)| at).collect())
    }

    /// The number of the line with a byte, from 1.
    fn of(&self, at: usize) -> u32 {
        line_number(self.0.partition_point(|newline| *newline < at) + 1)
    }
}

fn line_number(line: usize) -> u32 {
    u32::try_from(line).unwrap_or(u32::MAX).max(1)
}

impl<'d> Node<'d> {
    fn data(self) -> &'d NodeData {
        &self.document.nodes[self.id as usize]
    }

    fn at(self, id: u32) -> Self {
        Self { id, ..self }
    }

    /// Whether it stands in this document.
    pub(crate) fn is_of(self, document: &Document) -> bool {
        std::ptr::eq(self.document, document)
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

    /// The line of a key of its own.
    pub(crate) fn key_line(self, key: &str) -> Option<u32> {
        match &self.data().content {
            Content::Map(pairs) => {
                let mut keys = pairs.iter().map(|(known, _)| self.at(*known));
                keys.find(|known| known.text() == Some(key)).map(Node::line)
            }
            _ => None,
        }
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
