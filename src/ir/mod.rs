//! The language-neutral intermediate representation.
//!
//! A module is a list of functions; the first is the module's own body. A *function* is a control-flow graph of *blocks*;
//! a block is a list of *instructions* and a *terminator*. Every instruction defines one *register*, which no other one
//! defines, and keeps its *origin*: the bytes of source that it stands for. Registers are read only where their definition
//! dominates; what must survive a join goes through a *place*.
//!
//! A place is a variable. Variables that an inner function also uses live in their function's *frame* (an object on the
//! heap, so that closures see each other's stores); the others are *locals*. The frame of the module body is the module
//! itself, and the frame of a class body becomes the class.

mod print;
mod reads;

use smol_str::SmolStr;

use crate::source::{FileId, Span};
use crate::syntax::Language;

pub use print::print;

/// The lowered form of one file.
#[derive(Debug)]
pub struct Module {
    pub file: FileId,
    pub language: Language,
    /// All functions of the file, each behind the one around it; the first is the module's body.
    pub functions: Vec<Function>,
    /// JavaScript's generators as the asynchronous functions that await what they yield: so they are run by what compilers
    /// make of `async`. Their numbers follow those of `functions`.
    pub awaiting: Vec<(FunctionId, Function)>,
    /// What TypeScript's types are called here that other modules have: the local name, and the module's name before its own.
    pub types: Vec<(SmolStr, SmolStr)>,
    /// The annotations of variables that functions are the values of, by the bytes of the functions' names.
    pub declared: Vec<(Span, SmolStr)>,
    /// Syntax that has no lowering of its own: its children were evaluated, its result is unknown.
    pub unknown: Vec<UnknownSyntax>,
}

/// Syntax that was lowered to [`Op::Unknown`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownSyntax {
    /// The grammar's name for it; `ERROR` for what could not be parsed.
    pub kind: String,
    pub origin: Span,
}

/// A function of one module: an index into [`Module::functions`].
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct FunctionId(pub u32);

/// A block of one function: an index into [`Function::blocks`]; the first one is the entry.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct BlockId(pub u32);

/// The result of one instruction of a function.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Reg(pub u32);

/// A local variable of a function: an index into [`Function::locals`].
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Local(pub u32);

#[derive(Clone, Debug)]
pub struct Function {
    /// As a person would say it: `handler`, `Cls.method`, `<lambda>`, `<module>`.
    pub name: SmolStr,
    pub kind: FunctionKind,
    pub asynchronous: bool,
    /// A call makes a generator; the body runs as it is iterated.
    pub generator: bool,
    pub parameters: Vec<Parameter>,
    /// Names of the local variables, for people; the same name may stand more than once.
    pub locals: Vec<SmolStr>,
    pub blocks: Vec<Block>,
    /// How many registers there are.
    pub registers: u32,
    /// The function in whose body this one stands; `None` for the module's body.
    pub parent: Option<FunctionId>,
    pub origin: Span,
    /// The bytes of its name, for messages; the whole head where it has none.
    pub name_origin: Span,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum FunctionKind {
    Module,
    /// Runs once, where the class statement stands; its frame becomes the class. That is also its receiver.
    Class,
    /// A function with a receiver of its own (JavaScript's `this`; Python passes it as a parameter).
    Function,
    /// Takes the receiver of the function around it: JavaScript's arrow functions.
    Arrow,
}

#[derive(Clone, Debug)]
pub struct Parameter {
    pub name: SmolStr,
    pub kind: ParameterKind,
    /// Where the argument is stored on entry.
    pub place: Place,
    /// Whether [`Op::Function`] or the body gives it a value when the caller gives none.
    pub optional: bool,
    /// The text of its annotation, where it has one.
    pub annotation: Option<SmolStr>,
    pub origin: Span,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum ParameterKind {
    PositionalOnly,
    /// By position or by name.
    Plain,
    /// `*args`, `...rest`.
    Rest,
    /// JavaScript's `arguments`, the last parameter: the list of all arguments, also of those that others hold.
    All,
    NameOnly,
    /// `**kwargs`.
    NamedRest,
}

#[derive(Clone, Debug, Default)]
pub struct Block {
    pub instructions: Vec<Instruction>,
    pub terminator: Terminator,
    /// Where control goes when an instruction of this block raises; `None`: out of the function.
    pub handler: Option<BlockId>,
}

#[derive(Clone, Debug)]
pub struct Instruction {
    pub result: Reg,
    pub op: Op,
    pub origin: Span,
}

#[derive(Clone, Debug, Default)]
pub enum Terminator {
    /// Control does not get here, or does not go on.
    #[default]
    Unreachable,
    Jump(BlockId),
    Branch {
        condition: Reg,
        then: BlockId,
        otherwise: BlockId,
    },
    /// Takes the next element of an [`Op::Iterator`]; `element` is defined at the start of `body`.
    Next {
        iterator: Reg,
        element: Reg,
        body: BlockId,
        exit: BlockId,
        origin: Span,
    },
    Return(Reg),
    /// Raises the value; with `None`, the exception that is being handled once more.
    Raise(Option<Reg>, Span),
}

/// Where a variable lives.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Place {
    /// Only this function uses it.
    Local(Local),
    /// In a frame: this function's own (`up` = 0), or that of the function `up` levels around it.
    ///
    /// The frames of a closure are the module's and then that of each function around it, whether it holds variables or
    /// not. A class body has a frame of its own while it runs, as its `up` = 0; functions and class bodies that stand in
    /// it do not see that frame, and it is left out when they count. A name that the frame of a module or class body
    /// lacks is looked up as a [`Place::Global`]: Python's `open = open`.
    Frame { up: u32, name: SmolStr },
    /// In the module's frame, or, when it has no such name, a name that the language gives.
    Global(SmolStr),
}

#[derive(Clone, PartialEq, Debug)]
pub enum Constant {
    /// `None`, `null`.
    Null,
    /// JavaScript's `undefined`.
    Undefined,
    /// Python's `...`.
    Ellipsis,
    Bool(bool),
    Int(i64),
    /// Also integers that do not fit.
    Float(f64),
    Str(SmolStr),
    Bytes(Vec<u8>),
    Regex {
        pattern: SmolStr,
        flags: SmolStr,
    },
}

/// Before the name of a static member of a JavaScript class in the class's frame when instances have one with that name, too.
pub const STATIC: &str = "static ";

#[derive(Clone, Debug)]
pub enum Op {
    Constant(Constant),
    Load(Place),
    /// The result is the stored value.
    Store(Place, Reg),
    Delete(Place),
    GetMember {
        object: Reg,
        name: SmolStr,
    },
    SetMember {
        object: Reg,
        name: SmolStr,
        value: Reg,
    },
    DeleteMember {
        object: Reg,
        name: SmolStr,
    },
    GetItem {
        object: Reg,
        key: Reg,
    },
    SetItem {
        object: Reg,
        key: Reg,
        value: Reg,
    },
    DeleteItem {
        object: Reg,
        key: Reg,
    },
    Slice {
        object: Reg,
        from: Option<Reg>,
        to: Option<Reg>,
        step: Option<Reg>,
    },
    Call(Box<Call>),
    Unary(UnaryOp, Reg),
    Binary(BinaryOp, Reg, Reg),
    /// Python's augmented assignment: what is mutable on the left changes in place; the result is stored by what follows.
    Update(BinaryOp, Reg, Reg),
    Compare(CompareOp, Reg, Reg),
    /// A string from pieces: f-strings, template literals.
    Template(Vec<TemplatePiece>),
    List(Vec<Element>),
    Tuple(Vec<Element>),
    Set(Vec<Element>),
    /// Python's dictionary display.
    Dict(Vec<Entry>),
    /// JavaScript's object literal: its entries are its members.
    Record(Vec<Entry>),
    /// Adds an element to a list or set that a comprehension builds; the result is nothing.
    Append {
        to: Reg,
        value: Reg,
    },
    /// A member that is read and written by calling functions: JavaScript's `get` and `set`, as the value of a pair or store.
    Accessor {
        getter: Option<Reg>,
        setter: Option<Reg>,
    },
    /// Makes a function with its closure; values of parameters' defaults by the parameters' indexes.
    Function {
        function: FunctionId,
        defaults: Vec<(u32, Reg)>,
    },
    /// Runs the body and makes its frame a class. Where the body of a Python class or module has annotated names, its
    /// frame's variable `__annotations__` is a list of tuples of name, annotation and the annotation's text, in their order.
    Class {
        body: FunctionId,
        bases: Vec<Argument>,
    },
    /// The value as something to iterate; see [`Terminator::Next`].
    Iterator {
        value: Reg,
        asynchronous: bool,
    },
    /// Element `index` of an unpacked value; with `from_end`, counted from behind (0 is the last).
    UnpackItem {
        value: Reg,
        index: u32,
        from_end: bool,
    },
    /// A list of the elements of an unpacked value without the first `before` and the last `after`.
    UnpackRest {
        value: Reg,
        before: u32,
        after: u32,
    },
    /// What sub-pattern `index` of a class pattern looks at: the member that the `index`-th name in the class's
    /// `__match_args__` names; the value itself for `str`, `int` and their like.
    MatchArgument {
        value: Reg,
        class: Reg,
        index: u32,
    },
    Await(Reg),
    /// The result is what was sent in.
    Yield(Reg),
    YieldFrom(Reg),
    /// Begins a `with` block; the result is what `as` binds.
    Enter {
        context: Reg,
        asynchronous: bool,
    },
    /// Ends it, on the normal way out and on the way of an exception; the result is a condition: the exception is swallowed.
    Exit {
        context: Reg,
        asynchronous: bool,
    },
    /// A module. `level` counts Python's leading dots; `path` is what stands after them, or JavaScript's specifier.
    /// Importing `a.b` also makes `b` a member of `a`; `import a.b` is that and then an import of `a`, which is bound.
    Import {
        path: SmolStr,
        level: u32,
    },
    /// `from module import name`: a member, or a submodule.
    ImportMember {
        module: Reg,
        name: SmolStr,
    },
    /// All public names of the module become names of this frame.
    ImportStar {
        module: Reg,
    },
    /// The exception that led into this handler block; in a block to which a branch on [`Test::Instance`] leads from a block
    /// with this instruction, those for which the answer was so.
    Caught,
    /// JavaScript's `this`.
    Receiver,
    /// JavaScript's `super`: the class above the one in which the function stands.
    Super,
    /// A question that a pattern asks; the result is a condition.
    Test(Test, Reg),
    /// Syntax that is not understood: the operands were evaluated, the result is unknown. Also what a language has and
    /// the values do not tell apart: Python's imaginary numbers and template strings, the choice of an `except*`.
    Unknown(Vec<Reg>),
}

/// A question of a `match` pattern or an `except` clause that no comparison expresses.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Test {
    /// Is an instance of the class in the register (`except E`, `case E()`).
    Instance(Reg),
    /// Is a sequence with this many elements, or at least as many.
    Sequence { length: u32, at_least: bool },
    /// Is a mapping that has all these keys.
    Mapping(Vec<Reg>),
    /// Is neither null nor undefined (`?.`, `??`).
    NotNullish,
    /// Is not undefined: the default of a JavaScript parameter or pattern is not taken.
    Defined,
}

#[derive(Clone, Debug)]
pub struct Call {
    pub callee: Reg,
    pub arguments: Vec<Argument>,
    /// JavaScript's `new`.
    pub construct: bool,
    /// The call of a decorator on what it decorates.
    pub decorator: bool,
}

#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Argument {
    pub kind: ArgumentKind,
    pub value: Reg,
}

#[derive(Clone, PartialEq, Eq, Debug)]
pub enum ArgumentKind {
    Positional,
    /// `*value`, `...value`.
    Spread,
    Named(SmolStr),
    /// `**value`.
    NamedSpread,
}

#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Element {
    pub value: Reg,
    /// The elements of the value, not the value.
    pub spread: bool,
}

#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Entry {
    Pair {
        key: Reg,
        value: Reg,
    },
    /// All entries of the value.
    Spread(Reg),
}

#[derive(Clone, PartialEq, Debug)]
pub enum TemplatePiece {
    Text(SmolStr, Span),
    Value {
        value: Reg,
        /// Python's `!r` or `!a`.
        quoted: bool,
        /// A register with the format, where one is given (`{x:>{width}}`: itself a template).
        format: Option<Reg>,
    },
}

#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum UnaryOp {
    Not,
    Minus,
    Plus,
    Invert,
    TypeOf,
    Void,
}

#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum BinaryOp {
    Add,
    Subtract,
    Multiply,
    Divide,
    FloorDivide,
    Modulo,
    Power,
    MatrixMultiply,
    ShiftLeft,
    ShiftRight,
    /// JavaScript's `>>>`.
    ShiftRightUnsigned,
    BitAnd,
    BitOr,
    BitXor,
}

#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum CompareOp {
    /// Also JavaScript's `===`.
    Equal,
    NotEqual,
    /// JavaScript's `==`.
    LooselyEqual,
    LooselyNotEqual,
    Less,
    LessEqual,
    Greater,
    GreaterEqual,
    /// Python's `in`.
    In,
    NotIn,
    Is,
    IsNot,
    /// JavaScript's `in`: the object has such a member.
    HasKey,
    InstanceOf,
}

impl Module {
    pub fn function(&self, id: FunctionId) -> &Function {
        let at = id.0 as usize;
        self.functions.get(at).unwrap_or_else(|| &self.awaiting[at - self.functions.len()].1)
    }

    /// A generator as the asynchronous function that awaits what it yields.
    pub fn awaiting(&self, generator: FunctionId) -> Option<FunctionId> {
        let at = self.awaiting.iter().position(|(of, _)| *of == generator)?;
        Some(FunctionId((self.functions.len() + at) as u32))
    }
}

impl Function {
    pub fn block(&self, id: BlockId) -> &Block {
        &self.blocks[id.0 as usize]
    }
}

impl Terminator {
    /// The blocks to which control can go from here without an exception.
    pub fn successors(&self) -> impl Iterator<Item = BlockId> {
        let (first, second) = match self {
            Self::Jump(to) => (Some(*to), None),
            Self::Branch { then, otherwise, .. } => (Some(*then), Some(*otherwise)),
            Self::Next { body, exit, .. } => (Some(*body), Some(*exit)),
            Self::Unreachable | Self::Return(_) | Self::Raise(..) => (None, None),
        };
        first.into_iter().chain(second)
    }
}
