//! From the paths of a command line to a project.

mod configured;

use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::args::Scope;
use super::{Failure, catalog, output};
use crate::config::Config;
use crate::disk::{self, Found, Problem};
use crate::finding::Note;
use crate::handlers::Named;
use crate::models::LoadError;
use crate::project::{Project, ReadError};
use crate::rule::Catalog;

/// A project, what the user asked about it, and what could not be used.
pub(super) struct Opened {
    pub(super) config: Config,
    pub(super) found: Found,
    pub(super) project: Project,
    pub(super) catalog: Arc<Catalog>,
    pub(super) handlers: Vec<Named>,
    /// `FILE:FUNCTION`, the file relative to the root.
    pub(super) exclude_handlers: Vec<String>,
    pub(super) problems: Vec<Note>,
}

pub(super) fn open(scope: &Scope) -> Result<Opened, Failure> {
    output::set_color(scope.color);
    let (place, config, catalog) = configuration(scope.config.as_deref(), &scope.paths)?;
    let exclude: Vec<String> = config.exclude.iter().chain(&scope.exclude).cloned().collect();
    let named: Vec<PathBuf> =
        scope.handlers.iter().filter_map(|named| Some(PathBuf::from(named.rsplit_once(':')?.0))).collect();
    let found = disk::find(&scope.paths, &named, &exclude);
    let mut problems: Vec<Note> = found.problems.iter().map(note).collect();
    let mut handlers = handlers(scope, &found.root, &mut problems)?;
    handlers.extend(configured::handlers(&config, &place, &found.root, &mut problems)?);
    let exclude_handlers = configured::exclude_handlers(&config, &place, &found.root);
    let project = disk::project(&found, catalog::library());
    read_named(scope, &found.root, &project);
    Ok(Opened { config, catalog: Arc::new(catalog), found, project, handlers, exclude_handlers, problems })
}

impl Opened {
    /// What could not be read; known when everything that needs reading was read. A file that is too large, or that was
    /// not asked for, is no failure: it comes back on its own, but for large files that were not asked for.
    pub(super) fn read_problems(&self) -> (Vec<Note>, Vec<Note>) {
        // Where a source map could not be used, the analysis says so.
        let errors = self.project.read_errors().map(|(file, error)| (self.project.path(file), error));
        let errors = errors.filter(|(path, _)| !path.ends_with(".map")).filter_map(|(path, error)| {
            let (large, asked) = (matches!(error, ReadError::TooLarge { .. }), self.found.asked.contains(path));
            (asked || !large).then_some((large || !asked, path, error))
        });
        let errors = errors.map(|(skipped, path, error)| {
            (skipped, Note { path: path.to_owned(), line: None, message: error.to_string() })
        });
        let (skipped, failed): (Vec<_>, Vec<_>) = errors.partition(|(skipped, _)| *skipped);
        let notes = |list: Vec<(bool, Note)>| list.into_iter().map(|(_, note)| note).collect();
        (notes(skipped), notes(failed))
    }

    /// How many files the user's paths cover that fnguard can read.
    pub(super) fn files(&self) -> usize {
        self.found.asked.iter().filter(|path| crate::syntax::Language::of_path(path).is_some()).count()
    }
}

/// Says on standard error what could not be used.
pub(super) fn say(problems: &[Note], opened: &Opened) {
    for problem in problems {
        let path = if opened.project.find(&problem.path).is_some() {
            opened.found.view.path(&problem.path)
        } else {
            problem.path.clone()
        };
        output::error(&format!("{path}: {}", problem.message));
    }
}

fn failure(problem: Problem) -> Failure {
    format!("{}: {}", problem.path, problem.message).into()
}

/// The models and rules that count in the working folder.
pub(super) fn nearest_catalog() -> Result<Catalog, Failure> {
    configuration(None, &[PathBuf::from(".")]).map(|(_, _, catalog)| catalog)
}

/// The configuration for some paths, or the named one, with its file and with the models and rules that it adds.
fn configuration(named: Option<&Path>, paths: &[PathBuf]) -> Result<(PathBuf, Config, Catalog), Failure> {
    let config = match named {
        Some(path) => disk::configuration_in(path).map_err(failure)?.map(|config| (path.to_path_buf(), config)),
        None => disk::configuration(&disk::common_folder(paths)).map_err(failure)?,
    };
    let Some((path, config)) = config else { return Ok(Default::default()) };
    let catalog = match &config.models {
        Some(models) => own_catalog(&path.parent().unwrap_or(Path::new("")).join(models))?,
        None => Catalog::default(),
    };
    let rules = config.select.iter().chain(&config.ignore);
    catalog::known(&catalog, rules).map_err(|Failure(message)| format!("{}: {message}", path.display()))?;
    Ok((path, config, catalog))
}

fn own_catalog(folder: &Path) -> Result<Catalog, Failure> {
    let files = disk::models(folder)
        .map_err(|problem| format!("the option `models`: {}: {}", problem.path, problem.message))?;
    Catalog::load(&files).map_err(|errors| {
        let told: Vec<String> = errors.iter().map(LoadError::to_string).collect();
        told.join("\n").into()
    })
}

fn note(problem: &Problem) -> Note {
    Note { path: problem.path.clone(), line: None, message: problem.message.clone() }
}

/// The named handlers, with their files as the project calls them.
fn handlers(scope: &Scope, root: &Path, problems: &mut Vec<Note>) -> Result<Vec<Named>, Failure> {
    let mut handlers = Vec::new();
    for named in &scope.handlers {
        let Some((file, function)) =
            named.rsplit_once(':').filter(|(file, function)| !file.is_empty() && !function.is_empty())
        else {
            return Err(
                format!("--handler {named}: write FILE:FUNCTION, or 'FILE:*' for every function of the file").into()
            );
        };
        // As seen from here, from a path that is checked, or from the project's root.
        let seen_from = scope.paths.iter().map(PathBuf::as_path).chain([root]).map(|folder| folder.join(file));
        let place = std::iter::once(PathBuf::from(file)).chain(seen_from).find_map(|place| project_path(root, &place));
        match place {
            Some(path) => handlers.push(format!("{path}:{function}").into()),
            None => problems.push(Note {
                path: file.to_owned(),
                line: None,
                message: format!("--handler names a file that is not in the project at {}", root.display()),
            }),
        }
    }
    Ok(handlers)
}

fn project_path(root: &Path, file: &Path) -> Option<String> {
    let real: PathBuf = std::fs::canonicalize(file).ok()?;
    let path = real.strip_prefix(root).ok()?;
    Some(path.to_string_lossy().replace('\\', "/"))
}

/// A file that the user named is read in any case, so that a problem with it is said.
fn read_named(scope: &Scope, root: &Path, project: &Project) {
    for path in scope.paths.iter().filter(|path| path.is_file()) {
        if let Some(file) = project_path(root, path).and_then(|path| project.find(&path)) {
            let _ = project.text(file);
        }
    }
}
