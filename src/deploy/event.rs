//! Event models: who can choose which leaf of a trigger's event.
//!
//! A model is a table of lines `path level` in `queries/events`, or `path level coding` where what stands there is encoded. A path is made of keys; `*` stands for any key or a part
//! of one, `[*]` for any element of a list, `**` at the end for everything below that no other line names. A leaf's level
//! holds for what is decoded from it, too. The nearest line wins: a key before a part of a key before `*`.

use std::sync::OnceLock;

use rustc_hash::FxHashMap;
use smol_str::{SmolStr, ToSmolStr};

use super::trigger::Trigger;
use crate::finding::Trust;
use crate::value::{Chars, Step, Text};

/// What stands at an access path below the event.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Leaf {
    /// Nothing that could carry a payload: a number, a closed set of words.
    Clean,
    /// Someone of this level chooses it, whole.
    Trust(Trust),
    /// Its parts are told apart: go on below. [`EventModel::worst`] tells the level when it is used as a whole.
    Inner,
}

/// How a leaf's text is encoded.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Coding {
    Base64,
    /// As in a form: all but letters, digits and a few signs are `%XX`, a blank is `+`; here `/` stays as well.
    Percent,
}

impl Coding {
    fn named(name: &str) -> Option<Self> {
        match name {
            "base64" => Some(Self::Base64),
            "percent" => Some(Self::Percent),
            _ => None,
        }
    }

    /// What can stand in a text that was encoded, whatever it was before.
    fn text(self) -> Text {
        let signs = match self {
            Self::Base64 => "+/=",
            Self::Percent => "%*+-./_~",
        };
        Text::of_chars(Chars::ALPHANUMERIC.or(Chars::of(signs)))
    }
}

/// The event of one trigger.
#[derive(Debug, Default)]
pub struct EventModel {
    /// The first one is the event itself.
    nodes: Vec<Branch>,
}

#[derive(Debug, Default)]
struct Branch {
    keys: FxHashMap<SmolStr, usize>,
    /// Keys with a `*` in them: what stands before it, what stands behind it.
    globs: Vec<(SmolStr, SmolStr, usize)>,
    elements: Option<usize>,
    level: Option<Leaf>,
    coding: Option<Coding>,
    /// What holds below for what no line names.
    default: Option<Leaf>,
}

const TABLES: [&str; 5] = [
    include_str!("../../queries/events/aws.txt"),
    include_str!("../../queries/events/azure.txt"),
    include_str!("../../queries/events/clouds.txt"),
    include_str!("../../queries/events/gcp.txt"),
    include_str!("../../queries/events/generic.txt"),
];

/// The model of a trigger.
pub fn model(trigger: Trigger) -> &'static EventModel {
    static MODELS: OnceLock<FxHashMap<Trigger, EventModel>> = OnceLock::new();
    static UNKNOWN: OnceLock<EventModel> = OnceLock::new();
    let models = MODELS.get_or_init(|| {
        let sections = TABLES.iter().flat_map(|table| sections(table));
        sections.filter_map(|(name, lines)| Some((Trigger::from_name(name)?, parse(&lines).ok()?))).collect()
    });
    models.get(&trigger).unwrap_or_else(|| UNKNOWN.get_or_init(EventModel::default))
}

/// What stands at a path when any of the triggers may have sent the event: the most dangerous of their answers. Without
/// a trigger everything is chosen by outsiders.
pub fn union(triggers: &[Trigger], path: &[Step]) -> Leaf {
    triggers.iter().map(|trigger| model(*trigger).trust(path)).max().unwrap_or(Leaf::Trust(Trust::Indirect))
}

/// The most dangerous level at or below a path, whichever of the triggers sent the event.
pub fn union_worst(triggers: &[Trigger], path: &[Step]) -> Leaf {
    triggers.iter().map(|trigger| model(*trigger).worst(path)).max().unwrap_or(Leaf::Trust(Trust::Indirect))
}

/// What the text of a leaf can be that someone outside chooses, whichever of the triggers sent the event.
pub fn union_text(triggers: &[Trigger], path: &[Step]) -> Text {
    let texts = triggers.iter().map(|trigger| model(*trigger).text(path));
    texts.reduce(|all, one| all.join(&one)).unwrap_or_else(Text::any)
}

/// What an embedded table has wrong: sections that no trigger has, triggers without one, lines that cannot be read.
pub fn check() -> Vec<String> {
    let mut wrong = Vec::new();
    let mut seen = Vec::new();
    for (name, lines) in TABLES.iter().flat_map(|table| sections(table)) {
        match Trigger::from_name(name) {
            None => wrong.push(format!("[{name}]: no such trigger")),
            Some(trigger) if seen.contains(&trigger) => wrong.push(format!("[{name}]: stands twice")),
            Some(trigger) => seen.push(trigger),
        }
        if let Err(message) = parse(&lines) {
            wrong.push(format!("[{name}]: {message}"));
        }
        if !lines.is_sorted() {
            wrong.push(format!("[{name}]: lines are not sorted"));
        }
    }
    let missing = Trigger::ALL.iter().filter(|trigger| !seen.contains(trigger));
    wrong.extend(missing.map(|trigger| format!("[{}]: has no table", trigger.name())));
    wrong
}

impl EventModel {
    /// What stands at an access path.
    pub fn trust(&self, path: &[Step]) -> Leaf {
        self.reached(path).map(|end| self.leaf(end)).max().unwrap_or(Leaf::Trust(Trust::Indirect))
    }

    /// What can stand at an access path, as far as someone outside chooses it.
    fn text(&self, path: &[Step]) -> Text {
        let chosen = self.reached(path).filter(|end| self.leaf(*end) > Leaf::Trust(Trust::Platform));
        let coding = |end: End| self.nodes[end.node?].coding;
        chosen.fold(Text::NOTHING, |all, end| all.join(&coding(end).map_or_else(Text::any, Coding::text)))
    }

    /// The most dangerous level at or below a path: what holds when the value there is used as a whole.
    pub fn worst(&self, path: &[Step]) -> Leaf {
        let mut open: Vec<_> = self.reached(path).collect();
        let mut worst = Leaf::Clean;
        while let Some(end) = open.pop() {
            if let (Leaf::Inner, Some(at)) = (self.leaf(end), end.node) {
                let branch = &self.nodes[at];
                worst = worst.max(branch.default.unwrap_or(Leaf::Clean));
                open.extend(branch.children().map(|child| End { node: Some(child), inherited: Leaf::Clean }));
            } else {
                worst = worst.max(self.leaf(end));
            }
        }
        worst
    }

    /// Where a path can lead; an unknown key leads to all children.
    fn reached(&self, path: &[Step]) -> impl Iterator<Item = End> {
        let root = (!self.nodes.is_empty()).then_some(0);
        let mut ends = vec![End { node: root, inherited: Leaf::Trust(Trust::Indirect) }];
        for step in path {
            let mut next: Vec<End> = ends.iter().flat_map(|end| self.step(*end, step)).collect();
            next.sort_unstable();
            next.dedup();
            ends = next;
        }
        ends.into_iter()
    }

    fn step(&self, end: End, step: &Step) -> Vec<End> {
        let Some(at) = end.node else { return vec![end] };
        let branch = &self.nodes[at];
        let inherited = branch.level.or(branch.default).unwrap_or(end.inherited);
        let children = match step {
            Step::Key(key) => branch.child(key).into_iter().collect(),
            Step::Index(_) => branch.elements.into_iter().collect(),
            Step::Any => branch.children().collect::<Vec<_>>(),
        };
        // An unknown key may also be one that no line names.
        let unnamed = children.is_empty() || (*step == Step::Any && branch.default.is_some());
        let named = children.into_iter().map(|child| End { node: Some(child), inherited });
        named.chain(unnamed.then_some(End { node: None, inherited })).collect()
    }

    fn leaf(&self, end: End) -> Leaf {
        let Some(at) = end.node else { return end.inherited };
        self.nodes[at].level.unwrap_or(Leaf::Inner)
    }

    /// Adds a line; `Err` tells what is wrong with it.
    fn add(&mut self, path: &str, level: Leaf, coding: Option<Coding>) -> Result<(), String> {
        let mut at = 0;
        let mut segments = path.split('.').flat_map(elements).peekable();
        while let Some(segment) = segments.next() {
            if segment == "**" {
                let last = segments.peek().is_none();
                return match self.nodes[at].default.replace(level) {
                    None if last => Ok(()),
                    _ => Err(format!("`{path}`: `**` stands at the end, once")),
                };
            }
            at = self.child_or_new(at, segment);
        }
        self.nodes[at].coding = coding;
        match self.nodes[at].level.replace(level) {
            None => Ok(()),
            Some(_) => Err(format!("`{path}` stands twice")),
        }
    }

    fn child_or_new(&mut self, at: usize, segment: &str) -> usize {
        let new = self.nodes.len();
        let branch = &mut self.nodes[at];
        let child = if segment == "[*]" {
            *branch.elements.get_or_insert(new)
        } else if let Some((before, after)) = segment.split_once('*') {
            let known = branch.globs.iter().find(|(from, to, _)| from == before && to == after);
            let known = known.map(|(_, _, child)| *child);
            known.unwrap_or_else(|| {
                branch.globs.push((before.to_smolstr(), after.to_smolstr(), new));
                new
            })
        } else {
            *branch.keys.entry(segment.to_smolstr()).or_insert(new)
        };
        if child == new {
            self.nodes.push(Branch::default());
        }
        child
    }
}

/// Where a path ends: at a node, or below one, where no line names it and what was inherited holds.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct End {
    node: Option<usize>,
    inherited: Leaf,
}

impl Branch {
    fn child(&self, key: &str) -> Option<usize> {
        let glob = || {
            let fits = |(before, after, _): &&(SmolStr, SmolStr, usize)| {
                key.len() >= before.len() + after.len() && key.starts_with(&**before) && key.ends_with(&**after)
            };
            let nearest = self.globs.iter().filter(fits).max_by_key(|(before, after, _)| before.len() + after.len());
            nearest.map(|(_, _, child)| *child)
        };
        self.keys.get(key).copied().or_else(glob)
    }

    fn has_parts(&self) -> bool {
        self.default.is_some() || self.children().next().is_some()
    }

    fn children(&self) -> impl Iterator<Item = usize> {
        self.keys.values().copied().chain(self.globs.iter().map(|(_, _, child)| *child)).chain(self.elements)
    }
}

/// The tables of a text: for each name of a heading `[a b]`, its lines without comments.
fn sections(text: &str) -> Vec<(&str, Vec<&str>)> {
    let mut sections: Vec<(&str, Vec<&str>)> = Vec::new();
    for line in text.lines() {
        let line = line.split('#').next().unwrap_or_default().trim();
        if let Some(names) = line.strip_prefix('[').and_then(|line| line.strip_suffix(']')) {
            sections.push((names, Vec::new()));
        } else if let (false, Some((_, lines))) = (line.is_empty(), sections.last_mut()) {
            lines.push(line);
        }
    }
    let mut named = Vec::new();
    for (names, lines) in sections {
        named.extend(names.split_whitespace().map(|name| (name, lines.clone())));
    }
    named
}

fn parse(lines: &[&str]) -> Result<EventModel, String> {
    let mut model = EventModel { nodes: vec![Branch::default()] };
    for line in lines {
        let (path, level) = line.split_once(' ').ok_or_else(|| format!("`{line}` has no level"))?;
        let (level, coding) = level.split_once(' ').map_or((level, None), |(level, coding)| (level, Some(coding)));
        let unknown = |coding: &str| format!("`{line}`: no coding `{coding}`");
        let coding = coding.map(|name| Coding::named(name).ok_or_else(|| unknown(name))).transpose()?;
        let level = match level {
            "clean" => Leaf::Clean,
            "platform" => Leaf::Trust(Trust::Platform),
            "internal" => Leaf::Trust(Trust::Internal),
            "indirect" => Leaf::Trust(Trust::Indirect),
            "user" => Leaf::Trust(Trust::User),
            "public" => Leaf::Trust(Trust::Public),
            level => return Err(format!("`{line}`: no level `{level}`")),
        };
        model.add(path, level, coding)?;
    }
    if model.nodes.iter().any(|branch| branch.level.is_some() && branch.has_parts()) {
        return Err("a line names a part of what another line calls a leaf".to_owned());
    }
    match model.nodes[0].default {
        Some(_) => Ok(model),
        None => Err("has no line `**`".to_owned()),
    }
}

/// `a[*][*]` is `a`, `[*]`, `[*]`.
fn elements(segment: &str) -> impl Iterator<Item = &str> {
    let (key, brackets) = segment.split_at(segment.find("[*]").unwrap_or(segment.len()));
    let key = (!key.is_empty()).then_some(key);
    key.into_iter().chain((0..brackets.len() / 3).map(move |at| &brackets[at * 3..at * 3 + 3]))
}
