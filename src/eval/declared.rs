//! What programs that deploy functions say of them: the stubs of their libraries hand it over as plain data.

use std::sync::Arc;

use rustc_hash::FxHashMap;
use smol_str::{SmolStr, format_smolstr};

use super::bind::Arguments;
use super::entry::Entry;
use super::flow::Cx;
use super::native::Function;
use super::state::State;
use super::{Evaluator, Site};
use crate::ir::FunctionId;
use crate::source::{FileId, Span};
use crate::value::{Atom, Key, Kind, Object, ObjectId, Piece, Template, Value};

/// The library that stubs import to tell what a program declares.
const LIBRARY: &str = "fnguard.";
/// So much is taken from one evaluation.
const MAX_DECLARED: usize = 10_000;
/// How deep objects in objects are taken.
const MAX_DEPTH: u32 = 24;
/// How many parts a value may have.
const MAX_PARTS: usize = 20_000;
/// Stands for what is not known, or known as several things.
const OPEN: &str = "${…}";

/// A value of a program as data.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Plain {
    /// Where the object was made.
    pub origin: Option<Span>,
    pub content: Content,
}

impl Plain {
    /// Whether something in it is not known.
    pub fn is_open(&self) -> bool {
        match &self.content {
            Content::Null => false,
            Content::Text(text) => text.contains(OPEN),
            Content::List(items) => items.iter().any(Self::is_open),
            Content::Map(entries) => entries.iter().any(|(_, value)| value.is_open()),
        }
    }
}

#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Content {
    Null,
    /// Numbers and truth values are texts; `${…}` stands where something is not known, or in its place the API that gives it.
    Text(String),
    List(Vec<Plain>),
    Map(Vec<(SmolStr, Plain)>),
}

/// Something that a stub tells of a function that the program deploys.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Declaration {
    /// What tells it: `function` or `caller`.
    pub kind: &'static str,
    /// The object that stands for the function.
    pub functions: Vec<ObjectId>,
    pub told: Plain,
    /// The call in the program.
    pub origin: Span,
}

/// The functions by which stubs tell.
pub(super) fn find<'p>(path: &str) -> Option<Function<'p>> {
    let function: Function<'p> = match path.strip_prefix(LIBRARY)? {
        "function" => |e, cx, a| Some(e.declare(cx, "function", a)),
        "caller" => |e, cx, a| Some(e.declare(cx, "caller", a)),
        _ => return None,
    };
    Some(function)
}

impl<'p> Evaluator<'p> {
    /// Lets a program run in a folder of the project.
    pub fn start_in(&mut self, folder: &str) {
        if !folder.is_empty() {
            self.folder = format_smolstr!("{}/{folder}", self.folder);
        }
    }

    /// What was declared so far, in its order.
    pub fn declarations(&self) -> Vec<Declaration> {
        let mut declarations: Vec<_> = self.declarations.iter().collect();
        declarations.sort_by_key(|(_, at)| **at);
        declarations.into_iter().map(|(declaration, _)| declaration.clone()).collect()
    }

    /// Whether a function comes with an instance or its class as its receiver.
    pub fn is_of_instance(&self, entry: &Entry, value: &Value) -> bool {
        let made = |object: &Arc<Object>| matches!(object.kind, Kind::Instance(_) | Kind::Class(_));
        value.atoms().iter().any(|atom| match atom {
            Atom::Bound(bound) => bound.receiver.objects().any(|id| entry.state.object(id).is_some_and(made)),
            _ => false,
        })
    }

    fn declare(&mut self, cx: &mut Cx<'_, 'p>, kind: &'static str, arguments: &Arguments) -> Value {
        let told = Reader::new(self, cx.state, None).plain(&arguments.at(1), 0);
        let functions = arguments.at(0).objects().collect();
        let declaration = Declaration { kind, functions, told, origin: self.visible(cx.origin) };
        let at = self.declarations.len();
        if at < MAX_DECLARED {
            self.declarations.entry(declaration).or_insert(at);
        } else {
            self.limit("declarations", cx.origin, "more is declared than is taken");
        }
        Value::of(Atom::Undefined)
    }

    /// What a JavaScript module exports as data: its default, or all; what a function gives that is exported.
    pub fn exported_data(&mut self, entry: &Entry) -> Plain {
        let (file, mut state) = (entry.file, entry.state.clone());
        let value = self.at_top(file, &mut state, |this, cx| {
            let exports = this.module_value(cx, file);
            let value = match exports.only() {
                // A function, which has the module as its receiver.
                Some(Atom::Bound(_)) => exports,
                _ => this.import_member(cx, &exports, &"default".into()),
            };
            let value = match this.describe(cx.state, &value) {
                Some(_) => this.call(cx, &value, Arguments::default()).unwrap_or_default(),
                None => value,
            };
            this.awaited(cx, &value)
        });
        let sites = self.objects.iter().map(|(site, id)| (*id, *site)).collect();
        Reader::new(self, &state, Some(sites)).plain(&value.unwrap_or_default(), 0)
    }
}

/// Reads values as data.
struct Reader<'e, 'p> {
    evaluator: &'e Evaluator<'p>,
    state: &'e State,
    /// Where objects were made, if that is asked for.
    sites: Option<FxHashMap<ObjectId, Site>>,
    /// The instructions of the functions that made some, by what they define.
    made: FxHashMap<(FileId, FunctionId), FxHashMap<u32, Span>>,
    parts: usize,
}

impl<'e, 'p> Reader<'e, 'p> {
    fn new(evaluator: &'e Evaluator<'p>, state: &'e State, sites: Option<FxHashMap<ObjectId, Site>>) -> Self {
        Self { evaluator, state, sites, made: FxHashMap::default(), parts: 0 }
    }

    fn plain(&mut self, value: &Value, depth: u32) -> Plain {
        self.parts += 1;
        let text = |text: &str| Plain { origin: None, content: Content::Text(text.to_owned()) };
        if depth > MAX_DEPTH || self.parts > MAX_PARTS {
            return text(OPEN);
        }
        let value = value.filter(|atom| !matches!(atom, Atom::Missing));
        let content = match value.only() {
            Some(Atom::Object(id)) => match self.state.object(*id) {
                Some(object) => return self.object(*id, &object.clone(), depth),
                None => Content::Null,
            },
            Some(atom) => self.atom(atom),
            None if value.is_nothing() => Content::Null,
            None => Content::Text(OPEN.to_owned()),
        };
        Plain { origin: None, content }
    }

    fn atom(&self, atom: &Atom) -> Content {
        let text = match atom {
            Atom::Null | Atom::Undefined | Atom::Missing | Atom::Bound(_) | Atom::Regex(..) => return Content::Null,
            Atom::Bool(value) => value.to_string(),
            Atom::Int(value) => value.to_string(),
            Atom::Float(value) => f64::from_bits(value.0).to_string(),
            Atom::Str(text) => text.to_string(),
            Atom::Text(template) => text_of(template),
            Atom::Api(id) => format!("${{{}}}", self.evaluator.apis.path(*id)),
            Atom::Symbol(_) | Atom::Number | Atom::Unknown | Atom::Object(_) => OPEN.to_owned(),
        };
        Content::Text(text)
    }

    fn object(&mut self, id: ObjectId, object: &Object, depth: u32) -> Plain {
        let content = match object.kind {
            Kind::List | Kind::Tuple => {
                Content::List(object.items().map(|(_, item)| self.plain(item, depth + 1)).collect())
            }
            Kind::Record | Kind::Dict | Kind::Module(_) => {
                let named = object.fields.iter().filter_map(|(key, value)| match key {
                    Key::Name(name) | Key::Item(name) => Some((name.clone(), value)),
                    Key::Index(at) => Some((SmolStr::new(at.to_string()), value)),
                    Key::Constant(_) => None,
                });
                Content::Map(named.map(|(name, value)| (name, self.plain(value, depth + 1))).collect())
            }
            Kind::Function(_) | Kind::Class(_) => Content::Null,
            _ => Content::Text(OPEN.to_owned()),
        };
        Plain { origin: self.origin(id), content }
    }

    /// The instruction that made an object.
    fn origin(&mut self, id: ObjectId) -> Option<Span> {
        let site = self.sites.as_ref()?.get(&id)?;
        let module = self.evaluator.program.module(site.file)?;
        let made = self.made.entry((site.file, site.function)).or_insert_with(|| {
            let function = module.functions.get(site.function.0 as usize).into_iter();
            let instructions = function.flat_map(|function| &function.blocks).flat_map(|block| &block.instructions);
            instructions.map(|instruction| (instruction.result.0, instruction.origin)).collect()
        });
        made.get(&site.register).copied()
    }
}

fn text_of(template: &Template) -> String {
    let piece = |piece: &Piece| match piece {
        Piece::Literal(text, _) => text.to_string(),
        Piece::Hole(_) | Piece::Clean(_) => OPEN.to_owned(),
    };
    template.pieces.iter().map(piece).collect()
}
