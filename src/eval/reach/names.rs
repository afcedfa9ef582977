//! The names that stand in a file's code, by the parts of it that run together.

use rustc_hash::{FxHashMap, FxHashSet};
use smol_str::SmolStr;

use super::modules::Modules;
use crate::eval::semantics::{self, Semantics};
use crate::ir::{Constant, Function, FunctionId, FunctionKind, Instruction, Module, Op, Place, Reg, STATIC};
use crate::project::Project;
use crate::source::FileId;

/// By these the names of a language are found as members.
pub(super) const LANGUAGE: &[&str] = &["__builtins__", "builtins", "global", "globalThis", "window"];
/// JavaScript's way from any function to the one that makes functions of text.
pub(super) const MAKER: &str = "constructor";
/// Names of what finds others by a computed name, and the position of that name among the arguments when it has one.
const COMPUTING: &[(&str, Option<usize>)] = &[
    ("__dict__", None),
    ("__getattribute__", None),
    ("__import__", Some(0)),
    ("attrgetter", Some(0)),
    ("eval", None),
    ("exec", None),
    ("execfile", None),
    ("getattr", Some(1)),
    ("getmembers", None),
    ("globals", None),
    ("import_module", Some(0)),
    ("locals", None),
    ("methodcaller", Some(0)),
    ("modules", None),
    ("vars", None),
];
/// What imports the file or module that its only argument names.
const IMPORTING: &[&str] = &["import", "require"];
/// What gives the members of a JavaScript object without a name.
const LISTING: &[&str] = &["entries", "values"];
/// By this name a module gives what others import.
const EXPORTS: &str = "exports";
/// What the language calls by itself, beside Python's names in double underscores.
const PROTOCOL: &[&str] = &["constructor", "next", "return", "then", "throw", "toJSON", "toString", "valueOf"];
/// Longer texts name nothing.
const MAX_NAME: usize = 80;

/// A file's names. Its *units* are the module's body with the bodies of its classes, and each function or method on that
/// level with all that stands in it.
#[derive(Debug, Default)]
pub(in crate::eval) struct Names {
    imports: Vec<FileId>,
    units: Vec<Unit>,
    /// The unit of each function.
    unit_of: Vec<u32>,
    /// Units that run without being named.
    always: Vec<u32>,
    /// The names that lead to units.
    led_to: Vec<(SmolStr, u32)>,
    /// Units that are methods.
    methods: Vec<u32>,
}

#[derive(Debug, Default)]
pub(super) struct Unit {
    /// Names of members, and texts that can be names.
    pub(super) names: FxHashSet<SmolStr>,
    pub(super) variables: FxHashSet<SmolStr>,
    /// Whether it computes names of all kinds.
    pub(super) computed: bool,
    /// Whether it computes names of members.
    pub(super) members: bool,
    /// Whether it uses a module as a value, of which any member may be taken then.
    pub(super) hands_modules: bool,
}

impl Names {
    pub(in crate::eval) fn new(project: &Project, module: &Module) -> Self {
        let mut names = Self::default();
        let mut imports: FxHashSet<FileId> = FxHashSet::default();
        let mut outer: Vec<bool> = Vec::new();
        for function in &module.functions {
            let parent = function.parent.map(|parent| parent.0 as usize);
            let parent_is_outer = parent.is_none_or(|parent| outer[parent]);
            let is_outer = matches!(function.kind, FunctionKind::Module | FunctionKind::Class) && parent_is_outer;
            let unit = match parent {
                None => names.add_unit(),
                Some(_) if is_outer => 0,
                Some(_) if parent_is_outer => names.add_unit(),
                Some(parent) => names.unit_of[parent],
            };
            outer.push(is_outer);
            names.unit_of.push(unit);
        }
        names.unit_of.extend(
            module.awaiting.iter().map(|(generator, _)| names.unit_of[generator.0 as usize]).collect::<Vec<_>>(),
        );
        names.always.push(0);
        let scans: Vec<Scan<'_>> =
            module.functions.iter().map(|function| Scan::new(function, project, module)).collect();
        let modules = Modules::new(&module.functions, &scans);
        for (at, scan) in scans.iter().enumerate() {
            let unit = names.unit_of[at] as usize;
            scan.collect(&mut names.units[unit], &mut imports);
            names.bind(scan);
            names.units[unit].hands_modules |= modules.are_handed_on(scan);
            if outer[at] {
                names.define(module, scan);
            }
        }
        names.imports = imports.into_iter().collect();
        names.imports.sort_unstable();
        names
    }

    fn add_unit(&mut self) -> u32 {
        self.units.push(Unit::default());
        self.units.len() as u32 - 1
    }

    /// A name that is imported counts where the variable stands that has it.
    fn bind(&mut self, scan: &Scan<'_>) {
        for instruction in scan.function.blocks.iter().flat_map(|block| &block.instructions) {
            if let Some((variables, name)) = scan.bound(instruction) {
                let unit = self.add_unit();
                self.units[unit as usize].names.insert(name.clone());
                self.led_to.extend(variables.iter().map(|variable| (SmolStr::new(variable), unit)));
            }
        }
    }

    /// What leads to the functions and classes that a module's or class's body defines: their names, or nothing at all
    /// when they are handed on, as by a decorator.
    fn define(&mut self, module: &Module, scan: &Scan<'_>) {
        for (register, op) in &scan.defined {
            let stored = scan.stored.get(register).map_or(&[][..], Vec::as_slice);
            let plain = !scan.escaping.contains(register);
            let (leads, mut units) = match op {
                Op::Function { function, .. } => (true, vec![self.unit_of(*function)]),
                // Who calls the methods of a class that extends another one may stand outside.
                Op::Class { body, bases } => (!bases.is_empty(), self.methods_of(module, *body)),
                _ => continue,
            };
            if !plain || stored.is_empty() || stored.iter().any(|name| is_protocol(name)) {
                self.always.append(&mut units);
                continue;
            }
            if scan.function.kind == FunctionKind::Class {
                self.methods.extend(&units);
            }
            if leads {
                let led = |name: &&str| units.iter().map(|unit| (SmolStr::new(name), *unit)).collect::<Vec<_>>();
                self.led_to.extend(stored.iter().flat_map(led));
            }
        }
    }

    pub(super) fn methods(&self) -> impl Iterator<Item = u32> {
        self.methods.iter().copied()
    }

    fn methods_of(&self, module: &Module, body: FunctionId) -> Vec<u32> {
        let own = module.functions.iter().zip(&self.unit_of).filter(|(function, _)| function.parent == Some(body));
        own.map(|(_, unit)| *unit).filter(|unit| *unit != 0).collect()
    }

    pub(in crate::eval) fn imports(&self) -> impl Iterator<Item = FileId> {
        self.imports.iter().copied()
    }

    pub(super) fn led_to(&self) -> impl Iterator<Item = (&SmolStr, u32)> {
        self.led_to.iter().map(|(name, unit)| (name, *unit))
    }

    pub(super) fn always(&self) -> impl Iterator<Item = u32> {
        self.always.iter().copied()
    }

    pub(super) fn unit_of(&self, function: FunctionId) -> u32 {
        self.unit_of.get(function.0 as usize).copied().unwrap_or_default()
    }

    pub(super) fn unit(&self, unit: u32) -> &Unit {
        &self.units[unit as usize]
    }
}

/// What the instructions of one function do with its registers.
pub(super) struct Scan<'m> {
    pub(super) function: &'m Function,
    project: &'m Project,
    file: FileId,
    language: &'static dyn Semantics,
    constants: FxHashMap<Reg, &'m Constant>,
    /// Variables and members that are read.
    read: FxHashMap<Reg, &'m SmolStr>,
    modules: FxHashMap<Reg, (&'m SmolStr, u32)>,
    /// Functions and classes that are made.
    defined: Vec<(Reg, &'m Op)>,
    /// The names under which they are stored.
    stored: FxHashMap<Reg, Vec<&'m str>>,
    /// Registers that are used otherwise.
    escaping: FxHashSet<Reg>,
    /// Registers that are called in such a way that the text of an argument tells everything.
    told: FxHashSet<Reg>,
    /// What such calls give, and what modules have as their only export.
    loaded: FxHashSet<Reg>,
}

impl<'m> Scan<'m> {
    fn new(function: &'m Function, project: &'m Project, module: &'m Module) -> Self {
        let mut scan = Self {
            function,
            project,
            file: module.file,
            language: semantics::of(module.language),
            constants: FxHashMap::default(),
            read: FxHashMap::default(),
            modules: FxHashMap::default(),
            defined: Vec::new(),
            stored: FxHashMap::default(),
            escaping: FxHashSet::default(),
            told: FxHashSet::default(),
            loaded: FxHashSet::default(),
        };
        for block in &function.blocks {
            for instruction in &block.instructions {
                scan.look_at(instruction);
            }
        }
        scan
    }

    fn look_at(&mut self, instruction: &'m Instruction) {
        match &instruction.op {
            Op::Constant(constant) => {
                self.constants.insert(instruction.result, constant);
            }
            Op::Load(Place::Frame { name, .. } | Place::Global(name)) | Op::GetMember { name, .. } => {
                self.read.insert(instruction.result, name);
            }
            Op::Import { path, level } => {
                self.modules.insert(instruction.result, (path, *level));
            }
            Op::ImportMember { name, .. } if name == "default" => _ = self.loaded.insert(instruction.result),
            op @ (Op::Function { .. } | Op::Class { .. }) => self.defined.push((instruction.result, op)),
            Op::Store(Place::Frame { up: 0, name } | Place::Global(name), value) => {
                self.stored.entry(*value).or_default().push(name.strip_prefix(STATIC).unwrap_or(name));
                return;
            }
            Op::SetMember { object, name, value } if self.read.get(object).is_some_and(|read| *read == EXPORTS) => {
                self.stored.entry(*value).or_default().push(name);
                return;
            }
            Op::Call(call) if self.is_told(call) => {
                self.told.insert(call.callee);
                self.loaded.insert(instruction.result);
                return;
            }
            _ => {}
        }
        instruction.for_each_read(&mut |register| {
            self.escaping.insert(register);
        });
    }

    /// Whether a register is what an import or a call of `require` gives.
    pub(super) fn is_module(&self, register: Reg) -> bool {
        self.modules.contains_key(&register) || self.loaded.contains(&register)
    }

    /// The variables of a module, and the name of what is imported to them.
    fn bound(&self, instruction: &'m Instruction) -> Option<(&[&'m str], &'m SmolStr)> {
        let (Op::ImportMember { module: from, name } | Op::GetMember { object: from, name }) = &instruction.op else {
            return None;
        };
        let result = &instruction.result;
        let plain = self.is_module(*from) && !self.escaping.contains(result) && !self.loaded.contains(result);
        let variables = self.stored.get(result).filter(|_| plain && self.function.kind == FunctionKind::Module)?;
        (!computes(name)).then_some((variables, name))
    }

    /// Whether a call's name for what it finds is a text that stands there.
    fn is_told(&self, call: &crate::ir::Call) -> bool {
        let Some(name) = self.read.get(&call.callee) else { return false };
        let computing = COMPUTING.iter().find(|(computing, _)| computing == name).and_then(|(_, at)| *at);
        let at = computing.or_else(|| imports_by(name).then_some(0));
        let argument = at.and_then(|at| call.arguments.get(at));
        argument.is_some_and(|argument| matches!(self.constants.get(&argument.value), Some(Constant::Str(_))))
    }

    /// The file that the import of a name may be.
    fn import_of(&self, op: &Op, imports: &mut FxHashSet<FileId>) {
        if let Op::ImportMember { module, name } = op
            && let Some((path, level)) = self.modules.get(module)
        {
            imports.extend(self.language.files_of_member(self.project, self.file, (path, *level), name));
        }
    }

    fn collect(&self, unit: &mut Unit, imports: &mut FxHashSet<FileId>) {
        for instruction in self.function.blocks.iter().flat_map(|block| &block.instructions) {
            let told = self.told.contains(&instruction.result) && !self.escaping.contains(&instruction.result);
            match &instruction.op {
                _ if self.bound(instruction).is_some() => self.import_of(&instruction.op, imports),
                Op::Load(Place::Frame { name, .. } | Place::Global(name)) if !(told && imports_by(name)) => {
                    unit.computed |= !told && computes(name);
                    unit.variables.insert(name.clone());
                }
                Op::GetMember { name, .. } => {
                    unit.computed |= !told && computes(name);
                    unit.members |= self.language.items_are_members() && LISTING.contains(&name.as_str());
                    unit.names.insert(name.clone());
                }
                Op::GetItem { key, .. } => {
                    unit.members |= self.language.items_are_members() && !self.constants.contains_key(key);
                }
                Op::Constant(Constant::Str(text)) => {
                    if text.len() <= MAX_NAME && text.bytes().all(is_of_path) {
                        unit.names.extend(components(text).map(SmolStr::new));
                    }
                    if text.starts_with('.') {
                        imports.extend(self.language.files_of_text(self.project, self.file, text));
                    }
                }
                Op::Import { path, level } => {
                    unit.names.extend(components(path).map(SmolStr::new));
                    imports.extend(self.language.files_of_import(self.project, self.file, path, *level));
                }
                op @ Op::ImportMember { name, .. } => {
                    unit.names.insert(name.clone());
                    self.import_of(op, imports);
                }
                Op::Call(call) => {
                    if let Some(Constant::Str(text)) =
                        call.arguments.first().and_then(|argument| self.constants.get(&argument.value))
                        && self.told.contains(&call.callee)
                    {
                        imports.extend(self.language.files_of_text(self.project, self.file, text));
                    }
                }
                _ => {}
            }
        }
    }
}

fn imports_by(name: &str) -> bool {
    IMPORTING.contains(&name)
}

fn computes(name: &str) -> bool {
    COMPUTING.iter().any(|(computing, _)| *computing == name)
}

fn is_protocol(name: &str) -> bool {
    (name.starts_with("__") && name.ends_with("__")) || PROTOCOL.contains(&name)
}

fn is_of_path(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || !byte.is_ascii() || b"_-.$@/:".contains(&byte)
}

/// The names in an API's path, an import's path or a text; arguments of calls on the way are left out.
pub(super) fn components(path: &str) -> impl Iterator<Item = &str> {
    let mut depth = 0_u32;
    path.split(move |c: char| {
        match c {
            '(' | '[' => depth += 1,
            ')' | ']' => depth = depth.saturating_sub(1),
            _ => return depth == 0 && matches!(c, '.' | '/' | ':'),
        }
        true
    })
    .filter(|name| !name.is_empty() && !name.starts_with(['"', '\'', '*']))
}
