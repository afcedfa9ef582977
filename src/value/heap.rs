//! The abstract heap: objects by allocation site.

use std::sync::Arc;

use smol_str::SmolStr;

use super::atom::{ObjectId, Value};
use super::fact::Facts;
use super::persistent::PersistentMap;
use crate::ir::FunctionId;
use crate::source::{FileId, Span};

/// The objects of one state of the program.
pub type Heap = PersistentMap<Arc<Object>>;

#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Object {
    pub kind: Kind,
    /// What stands at known keys; sorted.
    pub fields: Vec<(Key, Value)>,
    /// What may stand at any other key; nothing: there is no other key.
    pub rest: Value,
    /// What the other keys may be.
    pub rest_keys: Value,
    /// The key that was put into a dictionary last, where that is known.
    pub last: Option<Key>,
    /// What is known when nothing stands in it: where a check of all things that were looked at puts what is wrong into it.
    pub if_empty: Facts,
    /// Something certainly stands in it, though at no key that is known.
    pub filled: bool,
    /// Stands for several objects of the program: a store adds, it does not replace.
    pub summary: bool,
}

#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub enum Kind {
    List,
    Tuple,
    Set,
    Dict,
    /// JavaScript's plain object.
    Record,
    /// What is iterated once: a generator, a `map`.
    Iterator,
    /// The variables of a function, a module or a class body.
    Frame,
    Module(FileId),
    Instance(ObjectId),
    Class(Arc<ClassValue>),
    Function(FunctionValue),
    /// Python's `property` and JavaScript's accessors: fields `get` and `set`.
    Accessor,
    StaticMethod,
    ClassMethod,
    /// `super()`: the receiver is in the field `self`; the search begins after the class in which the method stands.
    Super(ObjectId),
    /// What an asynchronous JavaScript function returns: its value is the item 0.
    Promise,
    /// What the program stored into a tree that an attacker chooses; everything else is read from the tree.
    Overlay,
}

#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct ClassValue {
    pub name: SmolStr,
    pub bases: Vec<Value>,
    /// Where the class was declared.
    pub origin: Span,
}

/// A function with its closure.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct FunctionValue {
    pub file: FileId,
    pub function: FunctionId,
    /// Frames of the functions around it, the module's first.
    pub frames: Arc<[ObjectId]>,
    /// The class in whose body it was made.
    pub home: Option<ObjectId>,
}

/// A name under which an object keeps a value: an attribute, or a key or index.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Key {
    Name(SmolStr),
    Index(i64),
    Item(SmolStr),
    /// `None`, `True` and other constants as keys, by their text.
    Constant(SmolStr),
}

/// The field of an object that holds what has its members where it has none itself.
pub const PROTOTYPE: &str = "__proto__";

/// Whether something stands in a container.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Emptiness {
    /// Something certainly does.
    pub filled: bool,
    /// What is known when nothing does.
    pub if_empty: Facts,
}

impl Emptiness {
    /// Of one container or another.
    pub fn or(&self, other: &Self) -> Self {
        let if_empty = match (self.filled, other.filled) {
            (true, true) => Facts::default(),
            (true, false) => other.if_empty.clone(),
            (false, true) => self.if_empty.clone(),
            (false, false) => self.if_empty.or(&other.if_empty),
        };
        Self { filled: self.filled && other.filled, if_empty }
    }

    /// Of the contents of two containers together.
    pub fn and(&self, other: &Self) -> Self {
        Self { filled: self.filled || other.filled, if_empty: self.if_empty.and(&other.if_empty) }
    }
}

impl Object {
    pub fn new(kind: Kind) -> Self {
        Self {
            kind,
            fields: Vec::new(),
            rest: Value::NOTHING,
            rest_keys: Value::NOTHING,
            last: None,
            if_empty: Facts::default(),
            filled: false,
            summary: false,
        }
    }

    pub fn sequence(kind: Kind, items: impl IntoIterator<Item = Value>) -> Self {
        let fields = items.into_iter().enumerate().map(|(at, item)| (Key::Index(at as i64), item)).collect();
        Self { fields, ..Self::new(kind) }
    }

    pub fn with_rest(kind: Kind, rest: Value) -> Self {
        Self { rest, ..Self::new(kind) }
    }

    pub fn field(&self, key: &Key) -> Option<&Value> {
        self.fields.binary_search_by(|(have, _)| have.cmp(key)).ok().map(|at| &self.fields[at].1)
    }

    pub fn name(&self, name: &str) -> Option<&Value> {
        let order = |(key, _): &(Key, Value)| match key {
            Key::Name(have) => have.as_str().cmp(name),
            _ => std::cmp::Ordering::Greater,
        };
        self.fields.binary_search_by(order).ok().map(|at| &self.fields[at].1)
    }

    pub fn set_field(&mut self, key: Key, value: Value) {
        match self.fields.binary_search_by(|(have, _)| have.cmp(&key)) {
            Ok(at) => self.fields[at].1 = value,
            Err(at) => {
                if self.kind == Kind::Dict && !matches!(key, Key::Name(_)) {
                    self.last = Some(key.clone());
                }
                self.fields.insert(at, (key, value));
            }
        }
    }

    pub fn remove_field(&mut self, key: &Key) {
        if let Ok(at) = self.fields.binary_search_by(|(have, _)| have.cmp(key)) {
            self.fields.remove(at);
            self.last.take_if(|last| last == key);
        }
    }

    /// Whether its length is known: the keys in `fields` are all there are, and each is there.
    pub fn exact(&self) -> bool {
        self.rest.is_nothing() && self.fields.iter().all(|(_, value)| !value.has(&super::Atom::Missing))
    }

    /// Whether there may be nothing at all in it.
    pub fn may_be_empty(&self) -> bool {
        let named = self.kind == Kind::Record;
        let held = self.fields.iter().filter(|(key, _)| match key {
            Key::Name(name) => named && name != PROTOTYPE,
            _ => true,
        });
        !self.filled && held.map(|(_, value)| value).all(|value| value.has(&super::Atom::Missing))
    }

    pub fn emptiness(&self) -> Emptiness {
        match self.is_container() || self.is_sequence() {
            true => Emptiness { filled: !self.may_be_empty(), if_empty: self.if_empty.clone() },
            false => Emptiness::default(),
        }
    }

    /// The contents of another container are added to its own.
    pub fn add_emptiness(&mut self, other: &Emptiness) {
        self.filled |= other.filled;
        self.if_empty = self.if_empty.and(&other.if_empty);
    }

    /// The values at indexes and keys, not the attributes.
    pub fn items(&self) -> impl Iterator<Item = (&Key, &Value)> {
        self.fields.iter().filter(|(key, _)| !matches!(key, Key::Name(_))).map(|(key, value)| (key, value))
    }

    /// Whether things are put into it and counted.
    pub fn is_container(&self) -> bool {
        matches!(self.kind, Kind::List | Kind::Set | Kind::Dict | Kind::Record)
    }

    pub fn is_sequence(&self) -> bool {
        matches!(self.kind, Kind::List | Kind::Tuple | Kind::Set | Kind::Iterator)
    }
}
