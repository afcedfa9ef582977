//! Python, up to 3.14 and with what is left of Python 2.

mod assign;
mod call;
mod comprehension;
mod definition;
mod exception;
mod expression;
mod fields;
mod import;
mod literal;
mod pattern;
mod scope;
mod statement;
mod text;
mod unknown;
mod unwind;

use rustc_hash::FxHashMap;
use smol_str::SmolStr;
use tree_sitter::{Node, TreeCursor};

use super::builder::{FunctionBuilder, ModuleBuilder};
use crate::ir::{Constant, Function, FunctionId, FunctionKind, Local, Module, Op, Place, Reg, Terminator};
use crate::source::{FileId, Span};
use crate::syntax::Parsed;

use scope::{ScopeId, Scopes};
use unwind::Exit;

/// How deeply expressions and statements may nest before they are lowered without their structure.
const MAX_DEPTH: u32 = 400;

pub(super) fn lower(file: FileId, parsed: &Parsed) -> Module {
    let root = parsed.root();
    let mut module = ModuleBuilder::new();
    let id = module.reserve();
    let head = Head { kind: FunctionKind::Module, name: SmolStr::new_static("<module>"), parent: None, id };
    let body = Body::new(head, Scopes::MODULE, Span::new(file, 0, parsed.text.len()));
    let mut lowering = Lowering {
        text: &parsed.text,
        file,
        scopes: scope::analyze(root, &parsed.text),
        module,
        body,
        lowered: FxHashMap::default(),
        depth: 0,
        in_unknown: false,
        cursor: root.walk(),
    };
    lowering.begin_annotations(Scopes::MODULE);
    if root.kind() == "module" {
        lowering.block(root);
    } else {
        lowering.unknown(root);
    }
    lowering.return_nothing();
    let function = lowering.body.builder.finish();
    lowering.module.define(id, function);
    lowering.module.finish(file, parsed.language)
}

/// The state of lowering one file. Methods are spread over the files of this folder by construct.
struct Lowering<'t> {
    text: &'t str,
    file: FileId,
    scopes: Scopes,
    module: ModuleBuilder,
    /// The function that is being lowered.
    body: Body<'t>,
    /// Functions by the node that defines them: the copies of a `finally` body share the functions in it.
    lowered: FxHashMap<usize, FunctionId>,
    depth: u32,
    /// Inside of syntax that is counted as unknown already.
    in_unknown: bool,
    /// For walking over children: making one for each list would allocate.
    cursor: TreeCursor<'t>,
}

/// What a function is, before its parameters and body are known.
struct Head {
    kind: FunctionKind,
    name: SmolStr,
    parent: Option<FunctionId>,
    id: FunctionId,
}

/// A function under construction.
struct Body<'t> {
    id: FunctionId,
    builder: FunctionBuilder,
    scope: ScopeId,
    /// The local variables by the scope that owns them.
    locals: FxHashMap<(ScopeId, SmolStr), Local>,
    /// What must be done on the way out, the innermost last.
    exits: Vec<Exit<'t>>,
    /// How many copies of `finally` bodies there are.
    copies: u32,
    /// How many `try` statements with `finally` are around, counting those whose `finally` body it is.
    finally_nesting: u32,
}

impl Body<'_> {
    fn new(head: Head, scope: ScopeId, origin: Span) -> Self {
        let function = Function {
            name: head.name,
            kind: head.kind,
            asynchronous: false,
            generator: false,
            parameters: Vec::new(),
            locals: Vec::new(),
            blocks: Vec::new(),
            registers: 0,
            parent: head.parent,
            origin,
            name_origin: Span { end: origin.start, ..origin },
        };
        Self {
            id: head.id,
            builder: FunctionBuilder::new(function),
            scope,
            locals: FxHashMap::default(),
            exits: Vec::new(),
            copies: 0,
            finally_nesting: 0,
        }
    }
}

impl<'t> Lowering<'t> {
    fn text_of(&self, node: Node<'t>) -> &'t str {
        &self.text[node.byte_range()]
    }

    fn span(&self, node: Node<'_>) -> Span {
        Span::new(self.file, node.start_byte(), node.end_byte())
    }

    /// The named children without comments and without what could not be parsed: see [`Self::broken_parts`].
    fn children(&mut self, node: Node<'t>) -> Vec<Node<'t>> {
        let named = node.named_children(&mut self.cursor);
        named.filter(|child| !matches!(child.kind(), "comment" | "line_continuation") && !child.is_error()).collect()
    }

    /// All children, punctuation and keywords too, but for comments.
    fn tokens(&mut self, node: Node<'t>) -> Vec<Node<'t>> {
        node.children(&mut self.cursor).filter(|child| !child.is_extra() && !child.is_error()).collect()
    }

    fn has_token(&mut self, node: Node<'t>, token: &str) -> bool {
        node.children(&mut self.cursor).any(|child| child.kind() == token)
    }

    fn emit(&mut self, op: Op, node: Node<'t>) -> Reg {
        let span = self.span(node);
        self.body.builder.emit(op, span)
    }

    fn constant(&mut self, constant: Constant, node: Node<'t>) -> Reg {
        self.emit(Op::Constant(constant), node)
    }

    /// The variable that a name means here.
    fn place(&mut self, name: &str) -> Place {
        let name = self.scopes.mangle(self.body.scope, name);
        self.place_in(self.body.scope, name)
    }

    fn place_in(&mut self, scope: ScopeId, name: SmolStr) -> Place {
        match self.scopes.place(scope, &name) {
            Ok(place) => place,
            Err(owner) => {
                let Body { locals, builder, .. } = &mut self.body;
                Place::Local(*locals.entry((owner, name.clone())).or_insert_with(|| builder.local(name)))
            }
        }
    }

    /// The scope that a definition or comprehension opens.
    fn scope_of(&mut self, node: Node<'t>) -> ScopeId {
        if let Some(scope) = self.scopes.of(node) {
            return scope;
        }
        let scopes = std::mem::take(&mut self.scopes);
        self.scopes = scope::analyze_late(scopes, node, self.body.scope, self.text);
        self.scopes.of(node).unwrap_or(self.body.scope)
    }

    /// A variable for a value that comes from several ways. Its name is none that a program can have.
    fn temporary(&mut self, name: &'static str) -> Place {
        Place::Local(self.body.builder.local(SmolStr::new_static(name)))
    }

    fn load_name(&mut self, name: &str, node: Node<'t>) -> Reg {
        let place = self.place(name);
        self.emit(Op::Load(place), node)
    }

    fn store_name(&mut self, name: &str, value: Reg, node: Node<'t>) {
        let place = self.place(name);
        self.emit(Op::Store(place, value), node);
    }

    /// Something that the language gives: `AssertionError`, `slice`.
    fn load_builtin(&mut self, name: &'static str, node: Node<'t>) -> Reg {
        self.emit(Op::Load(Place::Global(SmolStr::new_static(name))), node)
    }

    /// The way out at the end of a body.
    fn return_nothing(&mut self) {
        if self.body.builder.is_open() {
            let end = Span { start: self.body.builder.function.origin.end, ..self.body.builder.function.origin };
            let nothing = self.body.builder.emit(Op::Constant(Constant::Null), end);
            self.body.builder.terminate(Terminator::Return(nothing));
        }
    }
}
