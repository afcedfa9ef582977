//! A module with the values of its variables.

use rustc_hash::FxHashMap;

use super::super::ITSELF;
use super::super::document::Node;
use super::super::variables::{split_close, whole};
use super::{Folder, blocks};

/// How many references lead from one to the next: a circle has no end.
const MAX_DEPTH: u32 = 16;
/// Longer texts are not put together.
const MAX_LENGTH: usize = 4096;
/// How many instances of one resource are read.
const MAX_EACH: usize = 200;

/// What is known of an argument: its text, or what is open in it.
pub(super) type Argument = Result<String, String>;

#[derive(Clone)]
pub(super) struct Module<'d> {
    folder: &'d Folder,
    /// The folder of the module at the top, from which relative paths count.
    root: &'d str,
    arguments: FxHashMap<String, Argument>,
    /// Key and value of the instance, under `for_each`.
    each: Option<(&'d str, Node<'d>)>,
}

/// A resource or a call of a module that stands for a function.
#[derive(Clone, Copy)]
pub(super) struct Resource<'d> {
    /// The resource's type; for a module, `module`.
    pub(super) kind: &'d str,
    pub(super) name: &'d str,
    pub(super) node: Node<'d>,
}

impl Resource<'_> {
    /// As other resources refer to it.
    pub(super) fn address(&self) -> String {
        format!("{}.{}", self.kind, self.name)
    }
}

/// Files of values that Terraform reads by itself.
pub(super) fn is_values(path: &str) -> bool {
    path.ends_with(".auto.tfvars") || path.rsplit('/').next() == Some("terraform.tfvars")
}

/// What a place leads to.
enum Found<'d> {
    Node(Node<'d>),
    Text(String),
}

impl<'d> Module<'d> {
    pub(super) fn new(folder: &'d Folder, root: &'d str, arguments: FxHashMap<String, Argument>) -> Self {
        Self { folder, root, arguments, each: None }
    }

    pub(super) fn folder(&self) -> &'d str {
        &self.folder.path
    }

    pub(super) fn root(&self) -> &'d str {
        self.root
    }

    /// The file in which a node stands.
    pub(super) fn path_of(&self, node: Node<'_>) -> &'d str {
        let file = self.folder.files.iter().find(|(_, document)| node.is_of(document));
        file.map_or(self.folder(), |(path, _)| path)
    }

    /// The blocks of one type: their names and bodies.
    fn named(&self, kind: &'static str) -> impl Iterator<Item = (&'d str, Node<'d>)> {
        let roots = self.folder.files.iter().filter(|(path, _)| !is_values(path)).map(|(_, document)| document.root());
        let entries = roots.flat_map(move |root| blocks(root.get(kind)).flat_map(Node::entries));
        entries.flat_map(|(name, body)| blocks(Some(body)).map(move |body| (name, body)))
    }

    pub(super) fn calls(&self) -> Vec<(&'d str, Node<'d>)> {
        self.named("module").collect()
    }

    /// All resources: type, name, body.
    pub(super) fn resources(&self) -> Vec<Resource<'d>> {
        let types = self.named("resource");
        let named = types.flat_map(|(kind, names)| names.entries().into_iter().map(move |entry| (kind, entry)));
        let bodies =
            named.flat_map(|(kind, (name, body))| blocks(Some(body)).map(move |node| Resource { kind, name, node }));
        bodies.collect()
    }

    /// Resources and modules that are functions.
    pub(super) fn functions(&self) -> Vec<Resource<'d>> {
        let modules = self.named("module").map(|(name, node)| Resource { kind: "module", name, node });
        self.resources().into_iter().chain(modules).filter(super::functions::is_function).collect()
    }

    /// The data source or resource of a type.
    pub(super) fn find(&self, kind: &str, name: &str) -> Option<Node<'d>> {
        let within = |group: &'static str| {
            let types = self.named(group).filter(|(known, _)| *known == kind);
            types.filter_map(|(_, names)| names.get(name)).flat_map(|body| blocks(Some(body))).next()
        };
        within("data").or_else(|| within("resource"))
    }

    /// All archives.
    pub(super) fn archives(&self) -> Vec<Node<'d>> {
        let groups = self.named("data").chain(self.named("resource")).filter(|(kind, _)| *kind == "archive_file");
        groups.flat_map(|(_, names)| names.entries()).flat_map(|(_, body)| blocks(Some(body))).collect()
    }

    /// The text that a function of one argument was given.
    pub(super) fn argument(&self, call: Node<'d>) -> Result<String, String> {
        self.pieces(call, 0)
    }

    /// The module for each instance of a resource: one, or one for each element of a constant `for_each`.
    pub(super) fn each(&self, resource: Node<'d>) -> Vec<Self> {
        let all = resource.get("for_each").and_then(|each| self.node(each).ok());
        let Some(all) = all else { return vec![self.clone()] };
        let elements = all.items().filter_map(|item| Some((item.text()?, item)));
        let entries = all.entries().into_iter().chain(elements).take(MAX_EACH);
        let instances: Vec<Self> = entries.map(|each| Self { each: Some(each), ..self.clone() }).collect();
        if instances.is_empty() { vec![self.clone()] } else { instances }
    }

    /// The arguments of a call.
    pub(super) fn arguments(&self, call: Node<'d>) -> FxHashMap<String, Argument> {
        call.entries().into_iter().map(|(name, value)| (name.to_owned(), self.text(value))).collect()
    }

    /// What a node means: itself, or where its reference leads.
    pub(super) fn node(&self, node: Node<'d>) -> Result<Node<'d>, String> {
        self.follow(node, 0)
    }

    fn follow(&self, node: Node<'d>, depth: u32) -> Result<Node<'d>, String> {
        let Some(expression) = node.text().and_then(whole) else { return Ok(node) };
        match self.lookup(expression, depth)? {
            Found::Node(found) => Ok(found),
            Found::Text(_) => Ok(node),
        }
    }

    /// The text that a node stands for when nothing but the project's own files decides it; otherwise what is open.
    pub(super) fn text(&self, node: Node<'d>) -> Result<String, String> {
        self.joined(node, 0)
    }

    pub(super) fn text_at(&self, node: Node<'d>, key: &str) -> Option<String> {
        self.text(node.get(key)?).ok()
    }

    fn joined(&self, node: Node<'d>, depth: u32) -> Result<String, String> {
        if let Some(function) = node.tag().filter(|tag| !matches!(*tag, "abspath" | "pathexpand" | "tostring")) {
            return Err(format!("{function}(…)"));
        }
        self.pieces(node, depth)
    }

    /// The constant parts of a text and what stands between them.
    fn pieces(&self, node: Node<'d>, depth: u32) -> Result<String, String> {
        let mut rest = node.text().ok_or("no text")?;
        let mut result = String::new();
        while let Some(at) = rest.find("${") {
            let (before, after) = (&rest[..at], &rest[at + 2..]);
            if let Some(literal) = before.strip_suffix('$') {
                result.push_str(literal);
                result.push_str("${");
                rest = after;
                continue;
            }
            let Some((expression, tail)) = split_close(after) else { break };
            result.push_str(before);
            match self.lookup(expression, depth)? {
                Found::Text(text) => result.push_str(&text),
                Found::Node(found) => result.push_str(&self.joined(found, depth + 1)?),
            }
            rest = tail;
            if result.len() > MAX_LENGTH {
                return Err("a text that is put together from too many pieces".to_owned());
            }
        }
        Ok(result + rest)
    }

    fn lookup(&self, expression: &str, depth: u32) -> Result<Found<'d>, String> {
        let expression = expression.trim();
        if depth >= MAX_DEPTH {
            return Err(format!("{expression}{ITSELF}"));
        }
        let parts = traversal(expression).ok_or_else(|| expression.to_owned())?;
        let open = || expression.to_owned();
        let (node, rest) = match parts.as_slice() {
            ["path", "module"] => return Ok(Found::Text(relative(self.root, self.folder()))),
            ["path", "cwd" | "root"] => return Ok(Found::Text(".".to_owned())),
            ["each", "key"] => return Ok(Found::Text(self.each.ok_or_else(open)?.0.to_owned())),
            ["each", "value", rest @ ..] => (self.each.ok_or_else(open)?.1, rest),
            ["var", name, rest @ ..] => match self.arguments.get(*name) {
                Some(argument) if rest.is_empty() => return argument.clone().map(Found::Text),
                Some(_) => return Err(open()),
                None => (self.variable(name).ok_or_else(open)?, rest),
            },
            ["local", name, rest @ ..] => (self.local(name).ok_or_else(open)?, rest),
            _ => return Err(open()),
        };
        let mut node = self.follow(node, depth + 1)?;
        for key in rest {
            let item = || node.items().nth(key.parse().ok()?);
            let below = node.get(key).or_else(item).ok_or_else(open)?;
            node = self.follow(below, depth + 1)?;
        }
        Ok(Found::Node(node))
    }

    /// What the values' files say, and else the default. A child gets its values from its caller alone.
    fn variable(&self, name: &str) -> Option<Node<'d>> {
        let values = self.folder.files.iter().filter(|(path, _)| is_values(path) && self.root == self.folder());
        let mut values = values.filter_map(|(_, document)| document.root().get(name));
        let default = || self.named("variable").find(|(known, _)| *known == name)?.1.get("default");
        values.next_back().or_else(default)
    }

    fn local(&self, name: &str) -> Option<Node<'d>> {
        let roots = self.folder.files.iter().map(|(_, document)| document.root());
        roots.flat_map(|root| blocks(root.get("locals"))).find_map(|locals| locals.get(name))
    }
}

/// The places that a text refers to: `data.archive_file.code.output_path` as its parts.
pub(super) fn references(text: &str) -> Vec<Vec<&str>> {
    let is_part = |letter: char| letter.is_ascii_alphanumeric() || matches!(letter, '_' | '-' | '.');
    let inside = text.match_indices("${").filter_map(|(at, _)| Some(split_close(&text[at + 2..])?.0));
    let words = inside.flat_map(|expression| expression.split(move |letter| !is_part(letter)));
    words.filter(|word| word.contains('.')).map(|word| word.split('.').collect()).collect()
}

/// The references in all texts at and below a node, one level of lists and maps deep after another.
pub(super) fn references_in<'d>(node: Node<'d>) -> Vec<Vec<&'d str>> {
    let mut found = Vec::new();
    let mut open = vec![(node, 0)];
    let mut seen = 0;
    while let Some((node, depth)) = open.pop() {
        seen += 1;
        if seen > 1000 {
            break;
        }
        found.extend(node.text().map(references).unwrap_or_default());
        if depth < 8 {
            open.extend(node.parts().take(100).map(|part| (part, depth + 1)));
        }
    }
    found
}

/// The parts of `var.x`, `local.x.y`, `each.value["key"]`; nothing for what is more than that.
fn traversal(expression: &str) -> Option<Vec<&str>> {
    let is_part = |letter: char| letter.is_ascii_alphanumeric() || matches!(letter, '_' | '-');
    let parts: Vec<&str> = expression.split(['.', '[']).collect();
    let parts = parts.into_iter().map(|part| part.strip_suffix(']').unwrap_or(part).trim_matches('"'));
    let parts: Vec<&str> = parts.collect();
    parts.iter().all(|part| !part.is_empty() && part.chars().all(is_part)).then_some(parts)
}

/// The way from one folder to another, as Terraform writes it.
fn relative(from: &str, to: &str) -> String {
    let parts = |path: &str| path.split('/').filter(|part| !part.is_empty()).map(str::to_owned).collect::<Vec<_>>();
    let (from, to) = (parts(from), parts(to));
    let common = from.iter().zip(&to).take_while(|(left, right)| left == right).count();
    let up = std::iter::repeat_n("..".to_owned(), from.len() - common);
    let way: Vec<String> = up.chain(to[common..].iter().cloned()).collect();
    if way.is_empty() { ".".to_owned() } else { way.join("/") }
}
