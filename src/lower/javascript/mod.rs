//! JavaScript and TypeScript.
//!
//! * Types are skipped; annotations of parameters are kept as text. TypeScript's assertions have the value inside.
//! * Variables that inner functions use live in frames; those of the module's outermost scope always do. A variable of
//!   a block has one place for all rounds of a loop.
//! * A module's exports are members of the global `exports`, whichever module system it is written for: the export of
//!   a function is stored when the function is made, other declared names at the end of the module.
//! * In the body of a class, the receiver is the class itself; a static block is an arrow function that is called there.
//!   Static members and those of instances live in the same frame. The values of instances' fields are stored by the constructor, where there is none by a made one.
//!   While the class is made, its name means the receiver, too (`static only = new A()`).
//! * `for … in` iterates over `Object.keys` of the value; `export * from` copies with `Object.assign`, which takes
//!   `default` along; an element of JSX is a call of the global `jsx` with the component and its properties.
//! * A function that does nothing but run the state machine which a compiler made of a generator is that generator.
//! * A loop that asks an iterator for its steps is a loop over elements, and a `try` that only closes the iterator is its body.
//! * `arguments` is a parameter of the kind `All` with that name.

mod assignment;
mod class;
mod closing;
mod condition;
mod expression;
mod function;
mod jsx;
mod jump;
mod literal;
mod machine;
mod member;
mod module;
mod object;
mod pattern;
mod protocol;
mod scope;
mod statement;
mod syntax;
mod typescript;

use rustc_hash::{FxHashMap, FxHashSet};
use smol_str::SmolStr;
use tree_sitter::Node;

use self::function::Activation;
use self::module::Exports;
use self::scope::{BindingId, FunctionIndex, Home, ScopeId, Scopes};
use super::builder::{FunctionBuilder, ModuleBuilder};
use crate::ir::{Constant, Local, Module, Op, Place, Reg};
use crate::source::{FileId, Span};
use crate::syntax::{Language, Parsed};

/// Syntax nested deeper than this is lowered flat: its names are read, their use is unknown.
const MAX_DEPTH: u32 = 400;

pub(super) fn lower(file: FileId, parsed: &Parsed) -> Module {
    let root = parsed.root();
    let scopes = Scopes::of_file(root, &parsed.text);
    let mut module = ModuleBuilder::new();
    let current = Activation::of_module(&mut module, file, root);
    let mut lowering = Lowering {
        file,
        text: &parsed.text,
        typed: matches!(parsed.language, Language::TypeScript | Language::Tsx),
        scopes,
        module,
        current,
        scope: Scopes::MODULE,
        exports: vec![Exports::of_module()],
        levels: FxHashMap::default(),
        locals: Vec::new(),
        begun: FxHashSet::default(),
        depth: 0,
    };
    lowering.program(root);
    let Lowering { mut module, current, .. } = lowering;
    current.define(&mut module);
    module.finish(file, parsed.language)
}

struct Lowering<'t> {
    file: FileId,
    text: &'t str,
    /// Whether variables can have annotations.
    typed: bool,
    scopes: Scopes<'t>,
    module: ModuleBuilder,
    /// The function that is being built.
    current: Activation<'t>,
    scope: ScopeId,
    /// What the module and the namespaces around export; the innermost last.
    exports: Vec<Exports>,
    /// How many functions are around each one, where it is lowered: field initializers are in the constructor.
    levels: FxHashMap<FunctionIndex, u32>,
    /// The variables that are locals of their function, by binding.
    locals: Vec<Option<Local>>,
    /// Variables that hold a function, class, enum or namespace to which a namespace of the same name adds.
    begun: FxHashSet<BindingId>,
    /// How many expressions and statements are being lowered.
    depth: u32,
}

impl<'t> Lowering<'t> {
    fn builder(&mut self) -> &mut FunctionBuilder {
        &mut self.current.builder
    }

    fn span(&self, node: Node<'_>) -> Span {
        Span::new(self.file, node.start_byte(), node.end_byte())
    }

    fn text_of(&self, node: Node<'_>) -> &'t str {
        &self.text[node.byte_range()]
    }

    fn emit(&mut self, op: Op, node: Node<'_>) -> Reg {
        let origin = self.span(node);
        self.builder().emit(op, origin)
    }

    fn constant(&mut self, constant: Constant, node: Node<'_>) -> Reg {
        self.emit(Op::Constant(constant), node)
    }

    fn undefined(&mut self, node: Node<'_>) -> Reg {
        self.constant(Constant::Undefined, node)
    }

    fn string(&mut self, text: impl Into<SmolStr>, node: Node<'_>) -> Reg {
        self.constant(Constant::Str(text.into()), node)
    }

    fn load_global(&mut self, name: &str, node: Node<'_>) -> Reg {
        let place = self.place(name);
        self.emit(Op::Load(place), node)
    }

    /// A local variable that carries a value over a join; its name is one that no variable can have.
    fn temporary(&mut self, name: &'static str) -> Place {
        Place::Local(self.builder().local(SmolStr::new_static(name)))
    }

    fn store(&mut self, place: &Place, value: Reg, node: Node<'_>) -> Reg {
        self.emit(Op::Store(place.clone(), value), node)
    }

    /// Where the variable lives that a name means here.
    fn place(&mut self, name: &str) -> Place {
        match self.scopes.resolve(self.scope, name) {
            Some(binding) => self.place_of(binding),
            None => Place::Global(name.into()),
        }
    }

    fn place_of(&mut self, binding: BindingId) -> Place {
        match self.scopes.home(binding) {
            Home::Module(name) if self.current.level == 0 => Place::Frame { up: 0, name },
            Home::Module(name) => Place::Global(name),
            Home::Frame(function, name) => match self.levels.get(&function) {
                Some(level) => Place::Frame { up: self.current.level.saturating_sub(*level), name },
                // A decorator that names a parameter of what it decorates: not in sight.
                None => Place::Global(name),
            },
            Home::Local => Place::Local(self.local_of(binding)),
        }
    }

    fn local_of(&mut self, binding: BindingId) -> Local {
        let at = binding.index();
        if self.locals.len() <= at {
            self.locals.resize(at + 1, None);
        }
        if let Some(local) = self.locals[at] {
            return local;
        }
        let local = self.current.builder.local(self.scopes.binding(binding).name);
        self.locals[at] = Some(local);
        local
    }

    /// Lowers in the scope that a node opens.
    fn scoped<T>(&mut self, node: Node<'t>, inside: impl FnOnce(&mut Self) -> T) -> T {
        let outer = self.scope;
        self.scope = self.scopes.of_node(node).unwrap_or(outer);
        self.levels.insert(self.scopes.function_of(self.scope), self.current.level);
        let result = inside(self);
        self.scope = outer;
        result
    }

    /// Syntax that has no lowering: its parts still run, their effects and taint must not vanish.
    fn unknown(&mut self, node: Node<'t>) -> Reg {
        let mut operands = Vec::new();
        let children = syntax::children(node);
        self.imports(&children);
        self.hoist(&children);
        for child in children {
            let kind = child.kind();
            if syntax::is_statement(kind) {
                self.statement(child);
            } else if !syntax::is_type(kind) {
                operands.push(self.expression(child));
            }
        }
        let origin = self.span(node);
        self.module.unknown(if node.is_missing() { "MISSING" } else { node.kind() }, origin);
        self.emit(Op::Unknown(operands), node)
    }

    /// Syntax that is nested too deep: the variables in it are read.
    fn flat(&mut self, node: Node<'t>) -> Reg {
        let mut operands = Vec::new();
        let mut cursor = node.walk();
        'walk: loop {
            let at = cursor.node();
            if matches!(at.kind(), "identifier" | "shorthand_property_identifier") {
                let place = self.place(self.text_of(at));
                operands.push(self.emit(Op::Load(place), at));
            }
            if !syntax::is_type(at.kind()) && cursor.goto_first_child() {
                continue;
            }
            while !cursor.goto_next_sibling() {
                if !cursor.goto_parent() {
                    break 'walk;
                }
            }
        }
        let origin = self.span(node);
        self.module.unknown("nesting", origin);
        self.emit(Op::Unknown(operands), node)
    }
}
