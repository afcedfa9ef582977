//! The program as the evaluator sees it: files, lowered when first asked for.

use std::sync::{Arc, OnceLock};

use rustc_hash::{FxHashMap, FxHashSet};
use smol_str::SmolStr;

use super::memo::Literal;
use super::reach::{Names, Reach};
use crate::ir::{BlockId, Function, FunctionId, Module, Op, Place, Reg, Terminator, UnaryOp};
use crate::lower::lower;
use crate::models::Models;
use crate::project::Project;
use crate::rule::Catalog;
use crate::source::FileId;
use crate::syntax::{Language, Parsed};

/// A project with the lowered form of each file that evaluation has asked for. Shared by all threads.
pub struct Program<'p> {
    project: &'p Project,
    catalog: &'p Catalog,
    modules: Vec<OnceLock<Option<Lowered>>>,
    /// The language of each file, as far as its meaning goes.
    languages: Vec<Language>,
    builtins: FxHashMap<Language, Builtins>,
    reach: Reach,
}

/// What a language gives without an import and is written in it.
#[derive(Default)]
struct Builtins {
    file: Option<FileId>,
    names: OnceLock<FxHashSet<SmolStr>>,
}

impl<'p> Program<'p> {
    pub fn new(project: &'p Project, catalog: &'p Catalog) -> Self {
        let files = || (0..project.count() as u32).map(FileId);
        // Files in no language that is known are not evaluated.
        let language = |file| Language::of_path(project.path(file)).unwrap_or(Language::JavaScript).base();
        let builtins = |language: Language| {
            let file = project.find(&format!("<stub>/{}/builtins.{}", language.folder(), language.extension()));
            (language, Builtins { file, ..Builtins::default() })
        };
        Self {
            project,
            catalog,
            modules: files().map(|_| OnceLock::new()).collect(),
            languages: files().map(language).collect(),
            builtins: Language::BASES.into_iter().map(builtins).collect(),
            reach: Reach::default(),
        }
    }

    pub fn catalog(&self) -> &'p Catalog {
        self.catalog
    }

    pub fn project(&self) -> &'p Project {
        self.project
    }

    /// The lowered form of a file; `None` when it cannot be read or is in no language that is known.
    pub fn module(&self, file: FileId) -> Option<&Module> {
        self.lowered_file(file).map(|lowered| &lowered.module)
    }

    /// What evaluation wants to know of a function beforehand.
    pub(super) fn info(&self, file: FileId, function: FunctionId) -> Option<&FunctionInfo> {
        let lowered = self.lowered_file(file)?;
        let info = lowered.infos.get(function.0 as usize)?;
        Some(info.get_or_init(|| FunctionInfo::new(lowered.module.function(function))))
    }

    fn lowered_file(&self, file: FileId) -> Option<&Lowered> {
        self.modules.get(file.0 as usize)?.get_or_init(|| self.lower(file)).as_ref()
    }

    fn lower(&self, file: FileId) -> Option<Lowered> {
        let language = Language::of_path(self.project.path(file))?;
        let text = self.project.text(file).ok()?;
        let module = lower(file, &Parsed::new(language, text.to_owned()));
        let count = module.functions.len() + module.awaiting.len();
        let infos = std::iter::repeat_with(OnceLock::new).take(count).collect();
        Some(Lowered { module, infos, names: OnceLock::new() })
    }

    /// The names that stand in a file.
    pub(super) fn names(&self, file: FileId) -> Option<&Names> {
        let lowered = self.lowered_file(file)?;
        Some(lowered.names.get_or_init(|| Names::new(self.project, &lowered.module)))
    }

    /// Adds a file, and all that it imports, to what was seen; false when it had been seen before.
    pub fn see_imports(&self, file: FileId, seen: &mut FxHashSet<FileId>) -> bool {
        if !seen.insert(file) {
            return false;
        }
        let mut open = vec![file];
        while let Some(file) = open.pop() {
            let imports = self.names(file).into_iter().flat_map(Names::imports);
            open.extend(imports.filter(|import| seen.insert(*import)));
        }
        true
    }

    pub(super) fn reach(&self) -> &Reach {
        &self.reach
    }

    /// The stub of what the language of a file gives without an import.
    pub(super) fn builtins(&self, file: FileId) -> Option<FileId> {
        self.builtins[&self.language(file)].file
    }

    /// The names that it defines.
    pub(super) fn builtin_names(&self, file: FileId) -> &FxHashSet<SmolStr> {
        let builtins = &self.builtins[&self.language(file)];
        builtins.names.get_or_init(|| {
            let module = builtins.file.and_then(|file| self.module(file));
            let stores =
                module.iter().flat_map(|module| &module.functions[0].blocks).flat_map(|block| &block.instructions);
            stores
                .filter_map(|instruction| match &instruction.op {
                    Op::Store(Place::Frame { name, .. } | Place::Global(name), _) => Some(name.clone()),
                    _ => None,
                })
                .collect()
        })
    }

    /// The files that were lowered.
    pub fn lowered(&self) -> impl Iterator<Item = &Module> {
        self.modules.iter().filter_map(|lowered| Some(&lowered.get()?.as_ref()?.module))
    }

    /// The language of a file, as far as its meaning goes: that of TypeScript is JavaScript.
    pub(super) fn language(&self, file: FileId) -> Language {
        self.languages[file.0 as usize]
    }

    pub(super) fn models(&self, file: FileId) -> &'p Models {
        self.catalog.models(self.language(file))
    }
}

/// A file's lowered form, and what was found out about its functions.
struct Lowered {
    module: Module,
    infos: Vec<OnceLock<FunctionInfo>>,
    names: OnceLock<Names>,
}

/// What evaluation wants to know of a function beforehand.
pub(super) struct FunctionInfo {
    /// The position of each block in reverse postorder.
    pub(super) order: Arc<[u32]>,
    /// Blocks that read a register which another block defines.
    pub(super) crossing: FxHashMap<Reg, Vec<BlockId>>,
    /// The block that defines each register.
    pub(super) home: FxHashMap<Reg, BlockId>,
    /// Registers that hold what is called, or asked whether it can be.
    pub(super) called: FxHashSet<Reg>,
    /// The literals that calls give first, by the calls' results.
    pub(super) literals: FxHashMap<Reg, Literal>,
    /// Whether it has a frame on the heap.
    pub(super) framed: bool,
    /// Whether it makes a list of the first elements of its first argument, for a pattern that takes it apart.
    pub(super) reads: bool,
}

impl FunctionInfo {
    pub(super) fn new(function: &Function) -> Self {
        let mut home: FxHashMap<Reg, BlockId> = FxHashMap::default();
        let mut called: FxHashSet<Reg> = FxHashSet::default();
        let (mut constants, mut literals): (FxHashMap<Reg, Literal>, FxHashMap<Reg, Literal>) = Default::default();
        let mut framed = function.parameters.iter().any(|parameter| is_own_frame(&parameter.place));
        for (at, block) in function.blocks.iter().enumerate() {
            for instruction in &block.instructions {
                home.insert(instruction.result, BlockId(at as u32));
                called.extend(asked_for_call(&instruction.op));
                match &instruction.op {
                    Op::Constant(constant) => {
                        constants.extend(Literal::of(constant).map(|it| (instruction.result, it)))
                    }
                    Op::Call(call) => {
                        let first = call.arguments.first().and_then(|first| constants.get(&first.value));
                        literals.extend(first.map(|literal| (instruction.result, literal.clone())));
                    }
                    _ => {}
                }
                framed |= match &instruction.op {
                    Op::Load(place) | Op::Store(place, _) | Op::Delete(place) => is_own_frame(place),
                    Op::ImportStar { .. } => true,
                    _ => false,
                };
            }
            if let Terminator::Next { element, body, .. } = block.terminator {
                home.insert(element, body);
            }
        }
        let mut crossing: FxHashMap<Reg, Vec<BlockId>> = FxHashMap::default();
        for (at, block) in function.blocks.iter().enumerate() {
            let here = BlockId(at as u32);
            let mut reads = |register: Reg| {
                if home.get(&register) != Some(&here) {
                    let blocks = crossing.entry(register).or_default();
                    if blocks.last() != Some(&here) {
                        blocks.push(here);
                    }
                }
            };
            block.for_each_read(&mut reads);
        }
        let reads = reads_elements(function);
        Self { order: super::flow::reverse_postorder(function), crossing, home, called, literals, framed, reads }
    }
}

/// The register that an instruction calls, or of which it asks what it is.
fn asked_for_call(op: &Op) -> Option<Reg> {
    match op {
        Op::Call(call) => Some(call.callee),
        Op::Unary(UnaryOp::TypeOf, operand) => Some(*operand),
        _ => None,
    }
}

fn is_own_frame(place: &Place) -> bool {
    matches!(place, Place::Frame { up: 0, .. })
}

/// The members that a function uses which makes a list of the first elements of its argument, as TypeScript writes it.
const READING: [&str; 8] = ["call", "done", "error", "iterator", "next", "push", "return", "value"];

/// Whether a function does nothing but that, known by all that it does: it asks an iterator for its steps, and pushes their values.
fn reads_elements(function: &Function) -> bool {
    let instructions = || function.blocks.iter().flat_map(|block| &block.instructions);
    let mut used = Vec::new();
    let plain = instructions().all(|instruction| match &instruction.op {
        Op::GetMember { name, .. } => {
            used.push(name.as_str());
            READING.contains(&name.as_str())
        }
        Op::Load(Place::Global(name)) => name == "Symbol",
        Op::Load(place) | Op::Store(place, _) => matches!(place, Place::Local(_)),
        Op::Call(call) => !call.construct,
        Op::Constant(_) | Op::GetItem { .. } | Op::Unary(..) | Op::Binary(..) | Op::Compare(..) | Op::Caught => true,
        Op::List(elements) => elements.is_empty(),
        Op::Record(entries) => entries.len() == 1,
        _ => false,
    });
    let listed = instructions().filter(|it| matches!(&it.op, Op::List(_))).count() == 1;
    plain && listed && ["iterator", "next", "done", "push", "value"].iter().all(|name| used.contains(name))
}
