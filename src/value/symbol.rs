//! Symbols: what an attacker chooses, by how the program reached it.

use rustc_hash::FxHashMap;
use smol_str::SmolStr;

use super::template::SymbolId;
use super::text::Text;
use crate::finding::Trust;

/// One step of an access path below a root.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Step {
    /// A key or attribute.
    Key(SmolStr),
    Index(i64),
    /// Any element.
    Any,
}

/// How a symbol came to be.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub enum Origin {
    /// A parameter of a handler or another source, by its name for people, and the call of which it is.
    Root(SmolStr, u32),
    Child(SymbolId, Step),
    /// What an operation made of another symbol; the operation's text with its constant arguments, or its place in the
    /// program when its result is not determined by them.
    Derived(SymbolId, SmolStr),
}

#[derive(Debug)]
pub struct Symbol {
    pub origin: Origin,
    pub trust: Trust,
    /// What its text can be whatever was checked.
    pub text: Text,
    /// What the text of each of its elements can be.
    pub items: Text,
    /// Where its elements are the parts of a text, all of them: what stood between them.
    pub separator: Option<SmolStr>,
    /// That holds for the elements of its elements, too.
    pub deep: bool,
    /// How many steps stand between it and its root.
    pub depth: u32,
}

/// All symbols of one evaluation.
#[derive(Debug, Default)]
pub struct SymbolTable {
    symbols: Vec<Symbol>,
    ids: FxHashMap<Origin, SymbolId>,
}

/// The operation that makes the element of one round of a loop of any element.
pub const ELEMENT: &str = "element ";
/// The operation that makes a tree with what was checked of its parts.
pub const CHECKED: &str = "checked ";

/// The operation that makes a text, number or truth value of any part of a tree.
pub const LEAF: &str = "leaf";

/// Whether an operation leaves a tree what it is.
fn is_same_tree(operation: &str) -> bool {
    operation.starts_with(ELEMENT) || operation.starts_with(CHECKED)
}

/// Below this depth further steps are not told apart.
const MAX_DEPTH: u32 = 32;

impl SymbolTable {
    pub fn get(&self, id: SymbolId) -> &Symbol {
        &self.symbols[id.0 as usize]
    }

    /// A root of this name; those of different `call`s are different, as other events come then.
    pub fn root(&mut self, name: SmolStr, call: u32, trust: Trust) -> SymbolId {
        self.intern(Origin::Root(name, call), trust, 0, Text::any())
    }

    pub fn child(&mut self, base: SymbolId, step: Step) -> SymbolId {
        let (trust, depth) = (self.get(base).trust, self.get(base).depth + 1);
        if depth > MAX_DEPTH {
            return base;
        }
        let origin = Origin::Child(base, step);
        if let Some(id) = self.ids.get(&origin) {
            return *id;
        }
        let text = self.get(base).items.clone();
        let id = self.intern(origin, trust, depth, text);
        self.inherit(id, base);
        id
    }

    /// Parts of a tree, and copies of it, are as deep as the tree.
    fn inherit(&mut self, id: SymbolId, base: SymbolId) {
        if self.get(base).deep {
            let items = self.get(base).items.clone();
            self.set_all_items(id, items);
        }
    }

    /// Tells what the text of one element can be.
    pub fn define_child(&mut self, base: SymbolId, step: Step, text: Text) {
        let child = self.child(base, step);
        self.symbols[child.0 as usize].text = text;
    }

    pub fn derived(&mut self, base: SymbolId, operation: impl Into<SmolStr>, text: Text) -> SymbolId {
        let (trust, depth) = (self.get(base).trust, self.get(base).depth + 1);
        let operation = if depth > MAX_DEPTH { SmolStr::new_static("…") } else { operation.into() };
        let base = if depth > MAX_DEPTH { self.path_root(base) } else { base };
        let same_tree = is_same_tree(&operation);
        let id = self.intern(Origin::Derived(base, operation), trust, depth.min(MAX_DEPTH), text);
        if same_tree {
            self.inherit(id, base);
        }
        id
    }

    /// What an operation made of a symbol, if it was done.
    pub fn find_derived(&self, base: SymbolId, operation: &str) -> Option<SymbolId> {
        self.ids.get(&Origin::Derived(base, operation.into())).copied()
    }

    fn intern(&mut self, origin: Origin, trust: Trust, depth: u32, text: Text) -> SymbolId {
        if let Some(id) = self.ids.get(&origin) {
            let id = *id;
            // Two operations that fell together by their depth: what holds for both.
            if self.symbols[id.0 as usize].text != text {
                let joined = self.symbols[id.0 as usize].text.join(&text);
                self.symbols[id.0 as usize].text = joined;
            }
            return id;
        }
        let id = SymbolId(self.symbols.len() as u32);
        let (items, separator, deep) = (Text::any(), None, false);
        self.symbols.push(Symbol { origin: origin.clone(), trust, text, items, separator, deep, depth });
        self.ids.insert(origin, id);
        id
    }

    pub fn set_items(&mut self, id: SymbolId, items: Text) {
        self.symbols[id.0 as usize].items = items;
    }

    pub fn set_separator(&mut self, id: SymbolId, separator: SmolStr) {
        self.symbols[id.0 as usize].separator = Some(separator);
    }

    /// Tells what the text of each part of a tree can be, how deep it may stand.
    pub fn set_all_items(&mut self, id: SymbolId, items: Text) {
        self.set_items(id, items);
        self.symbols[id.0 as usize].deep = true;
    }

    /// What is known of a symbol's text besides.
    pub fn restrict(&mut self, id: SymbolId, text: &Text) {
        let symbol = &mut self.symbols[id.0 as usize];
        symbol.text = symbol.text.meet(text);
    }

    pub fn set_trust(&mut self, id: SymbolId, trust: Trust) {
        self.symbols[id.0 as usize].trust = trust;
    }

    /// The symbol of which this one is a part or a product.
    pub fn parent(&self, id: SymbolId) -> Option<SymbolId> {
        match self.get(id).origin {
            Origin::Root(..) => None,
            Origin::Child(parent, _) | Origin::Derived(parent, _) => Some(parent),
        }
    }

    /// Whether the symbol is `base` or was reached from it.
    pub fn is_below(&self, mut id: SymbolId, base: SymbolId) -> bool {
        loop {
            if id == base {
                return true;
            }
            match &self.get(id).origin {
                Origin::Root(..) => return false,
                Origin::Child(parent, _) | Origin::Derived(parent, _) => id = *parent,
            }
        }
    }

    /// Whether it stands for any element of something.
    pub fn is_any_element(&self, id: SymbolId) -> bool {
        matches!(self.get(id).origin, Origin::Child(_, Step::Any))
    }

    /// The symbol that is reached from `to` as this one is from `from`; `None` when it is not reached from there.
    pub fn moved(&mut self, id: SymbolId, from: SymbolId, to: SymbolId) -> Option<SymbolId> {
        if id == from {
            return Some(to);
        }
        match self.get(id).origin.clone() {
            Origin::Root(..) => None,
            Origin::Child(parent, step) => {
                let parent = self.moved(parent, from, to)?;
                Some(self.child(parent, step))
            }
            Origin::Derived(parent, operation) => {
                let text = self.get(id).text.clone();
                let parent = self.moved(parent, from, to)?;
                Some(self.derived(parent, operation, text))
            }
        }
    }

    /// The steps from the nearest root or operation, and that root or operation.
    pub fn steps(&self, mut id: SymbolId) -> (SymbolId, Vec<Step>) {
        let mut steps = Vec::new();
        loop {
            match &self.get(id).origin {
                Origin::Child(parent, step) => {
                    steps.push(step.clone());
                    id = *parent;
                }
                Origin::Derived(parent, operation) if is_same_tree(operation) => id = *parent,
                _ => break,
            }
        }
        steps.reverse();
        (id, steps)
    }

    /// The steps from one symbol down to another one; `None` when other things than steps are between them.
    pub fn steps_below(&self, base: SymbolId, mut id: SymbolId) -> Option<Vec<Step>> {
        let mut steps = Vec::new();
        while id != base {
            let Origin::Child(parent, step) = &self.get(id).origin else { return None };
            steps.push(step.clone());
            id = *parent;
        }
        steps.reverse();
        Some(steps)
    }

    /// The leaf of the event from which the symbol was made: operations taken away.
    fn path_root(&self, mut id: SymbolId) -> SymbolId {
        while let Origin::Child(parent, _) | Origin::Derived(parent, _) = &self.get(id).origin {
            id = *parent;
        }
        id
    }

    /// The access path for people: `event.Records[*].s3.object.key`; operations on the way are left out.
    pub fn path(&self, mut id: SymbolId) -> String {
        let mut parts: Vec<String> = Vec::new();
        loop {
            match &self.get(id).origin {
                Origin::Root(name, _) => {
                    parts.push(name.to_string());
                    break;
                }
                Origin::Child(parent, step) => {
                    parts.push(match step {
                        Step::Key(name) if is_identifier(name) => format!(".{name}"),
                        Step::Key(name) => format!("[{name:?}]"),
                        Step::Index(at) => format!("[{at}]"),
                        Step::Any => "[*]".into(),
                    });
                    id = *parent;
                }
                Origin::Derived(parent, _) => id = *parent,
            }
        }
        parts.reverse();
        parts.concat()
    }
}

fn is_identifier(name: &str) -> bool {
    !name.is_empty()
        && name.chars().all(|c| c.is_alphanumeric() || c == '_')
        && !name.starts_with(|c: char| c.is_numeric())
}
