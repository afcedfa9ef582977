//! Builds the functions of a module block by block; every language's lowering writes through it.

use smol_str::SmolStr;

use crate::ir::{Block, BlockId, Function, FunctionId, Instruction, Local, Module, Op, Reg, Terminator, UnknownSyntax};
use crate::source::{FileId, Span};
use crate::syntax::Language;

/// Collects the functions of a file. A function's number is reserved where it begins, its body comes when it is done.
pub(super) struct ModuleBuilder {
    functions: Vec<Option<Function>>,
    unknown: Vec<UnknownSyntax>,
    types: Vec<(SmolStr, SmolStr)>,
    declared: Vec<(Span, SmolStr)>,
}

impl ModuleBuilder {
    pub(super) fn new() -> Self {
        Self { functions: Vec::new(), unknown: Vec::new(), types: Vec::new(), declared: Vec::new() }
    }

    /// The number of the function that begins here.
    pub(super) fn reserve(&mut self) -> FunctionId {
        self.functions.push(None);
        FunctionId(self.functions.len() as u32 - 1)
    }

    pub(super) fn define(&mut self, id: FunctionId, function: Function) {
        self.functions[id.0 as usize] = Some(function);
    }

    pub(super) fn unknown(&mut self, kind: &str, origin: Span) {
        self.unknown.push(UnknownSyntax { kind: kind.to_owned(), origin });
    }

    /// Keeps what a name stands for in types.
    pub(super) fn name_type(&mut self, local: &str, path: SmolStr) {
        self.types.push((local.into(), path));
    }

    /// Keeps the type of the variable that the function with this name is the value of.
    pub(super) fn declare(&mut self, name: Span, annotation: &str) {
        self.declared.push((name, annotation.into()));
    }

    /// The module; every reserved function is defined by now.
    /// Syntax that was lowered twice, as `finally` bodies are, is counted once.
    pub(super) fn finish(self, file: FileId, language: Language) -> Module {
        let functions: Vec<Function> = self.functions.into_iter().flatten().collect();
        let numbered = functions.iter().zip(0..).filter(|_| !language.is_python());
        let awaiting = numbered.filter_map(|(function, id)| Some((FunctionId(id), awaiting(function)?))).collect();
        let mut unknown = self.unknown;
        unknown.sort_by(|a, b| (a.origin, &a.kind).cmp(&(b.origin, &b.kind)));
        unknown.dedup();
        Module { file, language, functions, awaiting, types: self.types, declared: self.declared, unknown }
    }
}

/// A generator as the asynchronous function that awaits what it yields.
fn awaiting(generator: &Function) -> Option<Function> {
    if !generator.generator || generator.asynchronous {
        return None;
    }
    let mut function = Function { generator: false, asynchronous: true, ..generator.clone() };
    for instruction in function.blocks.iter_mut().flat_map(|block| &mut block.instructions) {
        match instruction.op {
            Op::Yield(value) => instruction.op = Op::Await(value),
            Op::YieldFrom(_) => return None,
            _ => {}
        }
    }
    Some(function)
}

/// Builds one function. There is a current block, to which instructions are added; after a terminator the next
/// instruction opens a block that nothing leads to. Such blocks are dropped at the end: the IR holds no dead code.
pub(super) struct FunctionBuilder {
    /// Everything but the blocks is the caller's to set.
    pub(super) function: Function,
    current: Option<BlockId>,
    handler: Option<BlockId>,
}

impl FunctionBuilder {
    /// Begins a function with its entry block; `head` has no blocks, locals and registers yet.
    pub(super) fn new(head: Function) -> Self {
        let mut builder = Self { function: head, current: None, handler: None };
        let entry = builder.block();
        builder.start(entry);
        builder
    }

    /// A new block, empty and not yet started.
    pub(super) fn block(&mut self) -> BlockId {
        self.function.blocks.push(Block::default());
        BlockId(self.function.blocks.len() as u32 - 1)
    }

    /// Makes a block the current one. It gets the handler that is in force now, not when it was made. An open current
    /// block jumps to it.
    pub(super) fn start(&mut self, block: BlockId) {
        self.jump(block);
        self.function.blocks[block.0 as usize].handler = self.handler;
        self.current = Some(block);
    }

    /// Whether control gets here: no terminator was written since the current block was started.
    pub(super) fn is_open(&self) -> bool {
        self.current.is_some()
    }

    /// The current block; a new one that nothing leads to when the last one is terminated.
    pub(super) fn current(&mut self) -> BlockId {
        match self.current {
            Some(block) => block,
            None => {
                let block = self.block();
                self.start(block);
                block
            }
        }
    }

    pub(super) fn emit(&mut self, op: Op, origin: Span) -> Reg {
        let result = self.register();
        let block = self.current();
        self.function.blocks[block.0 as usize].instructions.push(Instruction { result, op, origin });
        result
    }

    /// A register that a terminator defines: the element of [`Terminator::Next`].
    pub(super) fn register(&mut self) -> Reg {
        let register = Reg(self.function.registers);
        self.function.registers += 1;
        register
    }

    /// A new local variable; the name is for people.
    pub(super) fn local(&mut self, name: impl Into<SmolStr>) -> Local {
        self.function.locals.push(name.into());
        Local(self.function.locals.len() as u32 - 1)
    }

    /// Ends the current block; does nothing when it is ended already.
    pub(super) fn terminate(&mut self, terminator: Terminator) {
        if let Some(block) = self.current.take() {
            self.function.blocks[block.0 as usize].terminator = terminator;
        }
    }

    pub(super) fn jump(&mut self, to: BlockId) {
        self.terminate(Terminator::Jump(to));
    }

    pub(super) fn branch(&mut self, condition: Reg, then: BlockId, otherwise: BlockId) {
        self.terminate(Terminator::Branch { condition, then, otherwise });
    }

    /// Where exceptions of the instructions that follow go.
    pub(super) fn handler(&self) -> Option<BlockId> {
        self.handler
    }

    /// Changes the handler from here on, in a new block where the current one has instructions; returns the one before.
    pub(super) fn set_handler(&mut self, handler: Option<BlockId>) -> Option<BlockId> {
        let before = std::mem::replace(&mut self.handler, handler);
        if before != handler
            && let Some(current) = self.current
        {
            if self.function.blocks[current.0 as usize].instructions.is_empty() {
                self.function.blocks[current.0 as usize].handler = handler;
            } else {
                let next = self.block();
                self.start(next);
            }
        }
        before
    }

    /// The function without the blocks that nothing leads to. An open end is unreachable: write a return before.
    pub(super) fn finish(mut self) -> Function {
        tidy(&mut self.function.blocks);
        self.function
    }
}

/// Leaves out blocks that nothing leads to or that do nothing, and joins those that are one.
pub(super) fn tidy(blocks: &mut Vec<Block>) {
    skip_empty(blocks);
    drop_unreachable(blocks);
    merge_chains(blocks);
    drop_unreachable(blocks);
}

/// How many empty blocks in a row are skipped.
const MAX_SKIPPED: usize = 64;

/// Leads jumps past blocks that only jump on. The two ways of a branch stay apart.
fn skip_empty(blocks: &mut [Block]) {
    let target = |blocks: &[Block], mut to: BlockId| {
        for _ in 0..MAX_SKIPPED {
            match &blocks[to.0 as usize] {
                Block { instructions, terminator: Terminator::Jump(next), .. } if instructions.is_empty() => to = *next,
                _ => break,
            }
        }
        to
    };
    for at in 0..blocks.len() {
        let mut terminator = std::mem::take(&mut blocks[at].terminator);
        match &mut terminator {
            Terminator::Jump(to) => *to = target(blocks, *to),
            Terminator::Branch { then: first, otherwise: second, .. }
            | Terminator::Next { body: first, exit: second, .. } => {
                let (to_first, to_second) = (target(blocks, *first), target(blocks, *second));
                if to_first != to_second {
                    (*first, *second) = (to_first, to_second);
                }
            }
            Terminator::Unreachable | Terminator::Return(_) | Terminator::Raise(..) => {}
        }
        blocks[at].terminator = terminator;
    }
}

/// Joins a block to the only one that leads to it, when that one leads nowhere else and exceptions go the same way.
fn merge_chains(blocks: &mut [Block]) {
    let mut entries = vec![0; blocks.len()];
    entries[0] = 1;
    for block in blocks.iter() {
        for to in block.terminator.successors().chain(block.handler) {
            entries[to.0 as usize] += 1;
        }
    }
    for at in 0..blocks.len() {
        while let Terminator::Jump(to) = blocks[at].terminator
            && entries[to.0 as usize] == 1
            && to.0 as usize != at
            && blocks[to.0 as usize].handler == blocks[at].handler
        {
            let next = std::mem::take(&mut blocks[to.0 as usize]);
            blocks[at].instructions.extend(next.instructions);
            blocks[at].terminator = next.terminator;
        }
    }
}

/// Removes the blocks to which neither a terminator nor a handler leads, and numbers the others anew.
fn drop_unreachable(blocks: &mut Vec<Block>) {
    let mut reached = vec![false; blocks.len()];
    let mut open = vec![BlockId(0)];
    while let Some(id) = open.pop() {
        if std::mem::replace(&mut reached[id.0 as usize], true) {
            continue;
        }
        let block = &blocks[id.0 as usize];
        open.extend(block.terminator.successors());
        // An empty block raises nothing, unless by its terminator.
        let raises = !block.instructions.is_empty()
            || matches!(block.terminator, Terminator::Raise(..) | Terminator::Next { .. });
        if raises {
            open.extend(block.handler);
        }
    }
    let mut renumbered = Vec::with_capacity(blocks.len());
    let mut next = 0;
    for reached in &reached {
        renumbered.push(BlockId(next));
        next += u32::from(*reached);
    }
    let mut at = 0;
    blocks.retain(|_| {
        at += 1;
        reached[at - 1]
    });
    for block in blocks {
        // A handler that was not reached belongs to a block that cannot raise.
        block.handler = block.handler.filter(|to| reached[to.0 as usize]).map(|to| renumbered[to.0 as usize]);
        match &mut block.terminator {
            Terminator::Jump(to) => *to = renumbered[to.0 as usize],
            Terminator::Branch { then, otherwise, .. } => {
                *then = renumbered[then.0 as usize];
                *otherwise = renumbered[otherwise.0 as usize];
            }
            Terminator::Next { body, exit, .. } => {
                *body = renumbered[body.0 as usize];
                *exit = renumbered[exit.0 as usize];
            }
            Terminator::Unreachable | Terminator::Return(_) | Terminator::Raise(..) => {}
        }
    }
}
