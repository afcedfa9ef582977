//! CloudFormation's intrinsic functions, as far as a template alone decides them.

use std::cell::Cell;

use rustc_hash::FxHashMap;

use super::super::document::{Document, Node};

/// A template.
pub(crate) struct Template<'d> {
    root: Node<'d>,
    resources: FxHashMap<&'d str, Node<'d>>,
    /// The defaults of the parameters.
    defaults: FxHashMap<&'d str, Node<'d>>,
    /// What the template that nests this one gives to its parameters; where that is open, what is open in it.
    given: Parameters,
    /// How many more steps its texts may take: aliases can make a small text as large as they like.
    fuel: Cell<u32>,
}

/// Values of parameters by their names.
pub(crate) type Parameters = FxHashMap<String, Result<String, String>>;

const FUEL: u32 = 200_000;
const MAX_DEPTH: u32 = 16;
/// Longer texts are not read: inline code is at most 4 MB, other texts are names and paths.
const MAX_LENGTH: usize = 4 << 20;

/// A constant text, and the lines of the template on which its lines stand.
#[derive(Default)]
struct Text {
    text: String,
    lines: Vec<u32>,
    /// Whether a word stands for what only the deployment decides: it is a part of a program, not a name that is looked for.
    words: bool,
}

impl<'d> Template<'d> {
    pub(crate) fn new(document: &'d Document, given: Parameters) -> Self {
        let root = document.root();
        let entries = |key| root.get(key).map(Node::entries).unwrap_or_default().into_iter();
        let defaults = entries("Parameters").filter_map(|(name, parameter)| Some((name, parameter.get("Default")?)));
        let (resources, defaults) = (entries("Resources").collect(), defaults.collect());
        Self { root, resources, defaults, given, fuel: Cell::new(FUEL) }
    }

    pub(crate) fn root(&self) -> Node<'d> {
        self.root
    }

    /// The resources by their logical ids, in their order.
    pub(crate) fn resources(&self) -> Vec<(&'d str, Node<'d>)> {
        self.root.get("Resources").map(Node::entries).unwrap_or_default()
    }

    /// The line of a resource's logical id.
    pub(crate) fn line_of(&self, id: &str) -> Option<u32> {
        self.root.get("Resources")?.key_line(id)
    }

    pub(crate) fn resource(&self, id: &str) -> Option<Node<'d>> {
        self.resources.get(id).copied()
    }

    /// The text that a node stands for when nothing but the template's own defaults decides; otherwise what is open.
    pub(crate) fn text(&self, node: Node<'_>) -> Result<String, String> {
        let mut text = Text::default();
        self.append(node, &mut text, 0)?;
        Ok(text.text)
    }

    /// The code that a node stands for, and for each of its lines the line of the template.
    pub(crate) fn code(&self, node: Node<'_>) -> Result<(String, Vec<u32>), String> {
        let mut text = Text { words: true, ..Text::default() };
        self.append(node, &mut text, 0)?;
        Ok((text.text, text.lines))
    }

    /// The logical id of the resource that a node refers to: `!Ref F`, `!GetAtt F.Arn`, `!Sub "${F.Arn}"`.
    pub(crate) fn target(&self, node: Node<'d>) -> Option<&'d str> {
        let is_resource = |id: &&str| self.resource(id).is_some();
        match intrinsic(node) {
            Some(("Ref", id)) => id.text().filter(is_resource),
            Some(("GetAtt", attribute)) => match attribute.text() {
                Some(path) => path.split('.').next().filter(is_resource),
                None => attribute.items().next()?.text().filter(is_resource),
            },
            Some(("Sub", text)) => {
                let text = text.text().or_else(|| text.items().next()?.text())?;
                variables(text).map(|name| name.split('.').next().unwrap_or(name)).find(is_resource)
            }
            _ => None,
        }
    }

    fn append(&self, node: Node<'_>, to: &mut Text, depth: u32) -> Result<(), String> {
        let fuel = self.fuel.get().checked_sub(1);
        self.fuel.set(fuel.unwrap_or(0));
        if fuel.is_none() || depth > MAX_DEPTH || to.text.len() > MAX_LENGTH {
            return Err("a text that is put together from too many pieces".to_owned());
        }
        match intrinsic(node) {
            Some(("Ref", name)) => self.reference(name.text().unwrap_or_default(), to, depth),
            Some(("Sub", text)) => self.substitute(text, to, depth),
            Some(("Join", parts)) => {
                let mut parts = parts.items();
                let delimiter = parts.next().and_then(Node::text).ok_or("a wrong !Join")?;
                for (at, part) in parts.next().into_iter().flat_map(Node::items).enumerate() {
                    if at > 0 {
                        to.push(delimiter, part.line(), false);
                    }
                    self.append(part, to, depth + 1)?;
                }
                Ok(())
            }
            Some((name, _)) => to.open(name, node.line(), || format!("!{name}")),
            None => match node.text() {
                Some(text) => {
                    to.push(text, node.line(), node.is_block());
                    Ok(())
                }
                None => Err("no text".to_owned()),
            },
        }
    }

    /// A parameter's default, which the template's author wrote.
    fn reference(&self, name: &str, to: &mut Text, depth: u32) -> Result<(), String> {
        if let Some(given) = self.given.get(name) {
            return match given {
                Ok(given) => {
                    to.push(given, 0, false);
                    Ok(())
                }
                Err(open) => to.open(name, 0, || open.clone()),
            };
        }
        match self.defaults.get(name) {
            Some(default) => self.append(*default, to, depth + 1),
            None => to.open(name, 0, || format!("!Ref {name}")),
        }
    }

    fn substitute(&self, node: Node<'_>, to: &mut Text, depth: u32) -> Result<(), String> {
        let mut parts = node.items();
        let (template, own) = match node.text() {
            Some(_) => (node, None),
            None => (parts.next().ok_or("a wrong !Sub")?, parts.next()),
        };
        let mut rest = template.text().ok_or("a wrong !Sub")?;
        let mut line = template.line();
        while let Some((before, after)) = rest.split_once("${") {
            to.push(before, line, template.is_block());
            line += if template.is_block() { before.matches('\n').count() as u32 } else { 0 };
            let (name, tail) = after.split_once('}').ok_or("a wrong !Sub")?;
            rest = tail;
            if let Some(literal) = name.strip_prefix('!') {
                to.push(&format!("${{{literal}}}"), line, false);
            } else if let Some(value) = own.and_then(|own| own.get(name)) {
                self.append(value, to, depth + 1)?;
            } else {
                self.reference(name, to, depth).map_err(|_| format!("${{{name}}}"))?;
            }
        }
        to.push(rest, line, template.is_block());
        Ok(())
    }
}

impl Text {
    /// Something that only the deployment decides.
    fn open(&mut self, name: &str, line: u32, what: impl FnOnce() -> String) -> Result<(), String> {
        if !self.words {
            return Err(what());
        }
        let word = name.split(|letter: char| !letter.is_ascii_alphanumeric()).filter(|part| !part.is_empty());
        self.push(&word.collect::<Vec<_>>().join("_"), line, false);
        Ok(())
    }

    /// Adds a text whose lines follow each other in the template, or all stand on one of its lines.
    fn push(&mut self, text: &str, line: u32, follow: bool) {
        if self.lines.is_empty() {
            self.lines.push(line);
        }
        // What begins a line decides where the line is.
        if self.text.ends_with('\n') && !text.is_empty() {
            *self.lines.last_mut().expect("never empty here") = line;
        }
        let further = text.matches('\n').count() as u32;
        self.lines.extend((1..=further).map(|at| if follow { line + at } else { line }));
        self.text.push_str(text);
    }
}

/// The function's name and its argument, in the short form (`!Ref x`) or the long one (`{Ref: x}`, `{"Fn::Sub": x}`).
fn intrinsic(node: Node<'_>) -> Option<(&str, Node<'_>)> {
    if let Some(tag) = node.tag() {
        return Some((tag, node));
    }
    let (name, argument) = node.only_entry()?;
    if name == "Ref" { Some((name, argument)) } else { Some((name.strip_prefix("Fn::")?, argument)) }
}

/// The names in a text for `Fn::Sub`.
fn variables(text: &str) -> impl Iterator<Item = &str> {
    text.split("${").skip(1).filter_map(|rest| rest.split_once('}')).map(|(name, _)| name)
}
