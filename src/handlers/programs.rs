//! Programs that deploy functions: CDK, SST, Pulumi and their like, and services of the Serverless Framework that are code.
//!
//! They are evaluated before anything else, for what they declare. Those that start the others come first; a file in which
//! nothing was declared then, as one of a library of constructs, is entered by itself, with arguments that nobody knows.

use std::collections::BTreeSet;
use std::panic::{AssertUnwindSafe, catch_unwind};

use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHashSet};

use super::libraries::is_outside;
use super::parameters;
use super::registrar::Registrars;
use crate::deploy::{Caller, Declared, Document, Evaluated, Told};
use crate::eval::{Declaration, Entry, Evaluator, Invocation, Program};
use crate::finding::Note;
use crate::project::Project;
use crate::rule::Catalog;
use crate::source::{FileId, Span};
use crate::syntax::Language;
use crate::value::api::without_arguments;
use crate::value::{ObjectId, Value};

/// What stands in the folder in which a tool runs its program.
const MARKS: [&str; 10] = [
    "Pulumi.yaml",
    "Pulumi.yml",
    "cdk.json",
    "serverless.js",
    "serverless.ts",
    "serverless.yml",
    "sst.config.js",
    "sst.config.mts",
    "sst.config.ts",
    "sst.json",
];

/// So often those files are taken that no other one imports of those that are left; then all of them.
const MAX_ROUNDS: u32 = 8;

/// What the programs of a project tell.
#[derive(Default)]
pub(super) struct Programs {
    pub(super) evaluated: Vec<Evaluated>,
    pub(super) notes: Vec<Note>,
}

/// Evaluates the programs of a project that deploy functions.
pub(super) fn evaluate(project: &Project, catalog: &Catalog) -> Programs {
    let mut left: Vec<FileId> = project.files().filter(|file| may_deploy(project, *file)).collect();
    let mut programs = Programs::default();
    if left.is_empty() {
        return programs;
    }
    let program = &Program::new(project, catalog);
    let mut functions: Vec<(Span, Declared)> = Vec::new();
    for round in 0.. {
        let first = if round < MAX_ROUNDS { not_imported(program, left.clone()) } else { left.clone() };
        if first.is_empty() {
            break;
        }
        let mut known: FxHashSet<FileId> = first.iter().copied().collect();
        for one in first.into_par_iter().map(|file| evaluate_file(program, file)).collect::<Vec<One>>() {
            programs.evaluated.extend(one.service);
            programs.notes.extend(one.note);
            known.extend(one.functions.iter().map(|(origin, _)| origin.file));
            functions.extend(one.functions);
        }
        left.retain(|file| !known.contains(file));
    }
    functions.sort();
    functions.dedup();
    programs.evaluated.extend(functions.into_iter().map(|(origin, function)| Evaluated {
        path: project.path(origin.file).to_owned(),
        told: Told::Function(function),
    }));
    programs
}

/// The files that no other one of these imports; the first one, where each imports the other. In their order.
pub(super) fn not_imported(program: &Program<'_>, files: Vec<FileId>) -> Vec<FileId> {
    // What is left has no file that an earlier one imports; then, from the end, none that a later one does.
    let mut seen = FxHashSet::default();
    let mut left: Vec<FileId> = files.into_iter().filter(|file| program.see_imports(*file, &mut seen)).collect();
    seen.clear();
    left.reverse();
    left.retain(|file| program.see_imports(*file, &mut seen));
    left.reverse();
    left
}

/// Whether a file may be such a program, by its name and its text alone.
fn may_deploy(project: &Project, file: FileId) -> bool {
    let path = project.path(file);
    let Some(language) = Language::of_path(path) else { return false };
    if !language.is_python() && ["serverless", "sst.config"].iter().any(|name| is_named(path, name)) {
        return true;
    }
    let Ok(text) = project.text(file) else { return false };
    let mut packages = Registrars::of_programs(language).packages_in(text).into_iter();
    packages.any(|package| is_outside(project, file, language, package))
}

/// Whether a file has this name, without what follows its last dot.
fn is_named(path: &str, name: &str) -> bool {
    let base = path.rsplit('/').next().unwrap_or(path);
    base.rsplit_once('.').is_some_and(|(stem, _)| stem == name)
}

/// The folder in which a tool runs a program: it holds the tool's own file.
fn folder_of(project: &Project, file: FileId) -> Option<String> {
    let mut path = project.path(file);
    while let Some((folder, _)) = path.rsplit_once('/') {
        if MARKS.iter().any(|mark| project.find(&format!("{folder}/{mark}")).is_some()) {
            return Some(folder.to_owned());
        }
        path = folder;
    }
    MARKS.iter().any(|mark| project.find(mark).is_some()).then(String::new)
}

/// What one file tells.
#[derive(Default)]
struct One {
    service: Option<Evaluated>,
    functions: Vec<(Span, Declared)>,
    note: Option<Note>,
}

fn evaluate_file(program: &Program<'_>, file: FileId) -> One {
    let path = program.project().path(file);
    let mut one = One::default();
    let complete = catch_unwind(AssertUnwindSafe(|| evaluate_program(program, file, &mut one))).unwrap_or(false);
    if !complete {
        let message = "is a program that was not evaluated to the end; functions that it deploys may be missing";
        one.note = Some(Note { path: path.to_owned(), line: None, message: message.into() });
    }
    one
}

/// Evaluates a program; false where it was not followed to its end.
fn evaluate_program(program: &Program<'_>, file: FileId, one: &mut One) -> bool {
    let project = program.project();
    let mut evaluator = Evaluator::new(program);
    let base = folder_of(project, file);
    evaluator.start_in(base.as_deref().unwrap_or_default());
    let mut entry = evaluator.enter_module(file, true);
    let path = project.path(file);
    if is_named(path, "serverless") && !path.ends_with(".py") {
        let line = |span: Span| (span.file == file).then(|| project.lines(file).line(span.start));
        let told = Told::Service(Document::evaluated(&evaluator.exported_data(&entry), &line));
        one.service = Some(Evaluated { path: path.to_owned(), told });
    }
    let declared = evaluator.declarations().len();
    use_exports(&mut evaluator, &mut entry);
    let declarations = evaluator.declarations();
    // What its user gives it is not known: that counts where no function is known without him.
    let all = declarations.iter().enumerate().filter(|(_, one)| one.kind == "function");
    let known = all.clone().filter(|(at, one)| *at < declared || !one.told.is_open());
    let known: BTreeSet<Span> = known.map(|(_, one)| one.origin).collect();
    let callers = callers(&mut evaluator, &entry, &declarations);
    for (at, declaration) in all {
        if at >= declared && declaration.told.is_open() && known.contains(&declaration.origin) {
            continue;
        }
        let line = project.lines(declaration.origin.file).line(declaration.origin.start);
        let callers = declaration.functions.iter().filter_map(|id| callers.get(id)).flatten().cloned().collect();
        let (base, told) = (base.clone(), declaration.told.clone());
        one.functions.push((declaration.origin, Declared { line, base, told, callers }));
    }
    evaluator.take_limits().is_empty()
}

/// Makes instances of what a file exports, and calls its functions, with arguments that nobody knows.
fn use_exports(evaluator: &mut Evaluator<'_>, entry: &mut Entry) {
    for (_, function) in evaluator.exported(entry, None) {
        let Some(described) = evaluator.described(entry, &function) else { continue };
        if !evaluator.is_of_instance(entry, &function) {
            let given = parameters::nothing(&described);
            *entry = evaluator.invoke(entry, &Invocation { function, given, ..Invocation::default() });
        }
    }
}

/// Who calls which function: as stubs tell, and the APIs that were given what stands for one.
fn callers(
    evaluator: &mut Evaluator<'_>,
    entry: &Entry,
    declarations: &[Declaration],
) -> FxHashMap<ObjectId, Vec<Caller>> {
    let mut callers: FxHashMap<ObjectId, Vec<Caller>> = FxHashMap::default();
    for one in declarations.iter().filter(|one| one.kind == "caller") {
        for id in &one.functions {
            callers.entry(*id).or_default().push(Caller::Told(one.told.clone()));
        }
    }
    let tables = [Registrars::of, Registrars::of_programs].map(|table| table(evaluator.language_of(entry)));
    for registration in evaluator.registrations().to_vec() {
        let api = without_arguments(&registration.api);
        for registrar in tables.iter().flat_map(|table| table.by_api(&api)) {
            let given = evaluator.functions_in(entry, &registration.function, registrar.member);
            for id in given.iter().flat_map(Value::objects) {
                callers.entry(id).or_default().push(Caller::Known(registrar.trigger));
            }
        }
    }
    callers
}
