//! Which files a project has.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use ignore::WalkBuilder;
use ignore::overrides::{Override, OverrideBuilder};
use walkdir::WalkDir;

use super::{Problem, cure_for, shown};
use crate::syntax::Language;

pub(super) struct Listed {
    pub(super) paths: Vec<String>,
    pub(super) asked: BTreeSet<String>,
    pub(super) problems: Vec<Problem>,
}

pub(super) struct Request<'a> {
    pub(super) root: &'a Path,
    /// Folders whose files belong to the project.
    pub(super) walked: &'a [PathBuf],
    /// What the user named.
    pub(super) given: &'a [PathBuf],
    pub(super) exclude: &'a [String],
}

/// Lists the files of a project that ignore files do not rule out, and what lies below the given paths in any case.
pub(super) fn list(request: &Request<'_>) -> Listed {
    let root = request.root;
    let (excluded, problems) = excluded(root, request.exclude);
    let mut listed = Listed { paths: Vec::new(), asked: BTreeSet::new(), problems };
    if request.given.is_empty() {
        return listed;
    }
    let mut found = Files::default();
    for folder in request.walked {
        walk_project(folder, &excluded, &mut found, &mut listed.problems);
    }
    for path in request.given {
        let asked: BTreeSet<PathBuf> = found.own.iter().filter(|file| file.starts_with(path)).cloned().collect();
        let asked = if asked.is_empty() { walk_given(path, &excluded, &mut listed.problems) } else { asked };
        listed.asked.extend(asked.iter().filter_map(|file| relative(root, file)));
        found.own.extend(asked);
    }
    listed.paths = found.own.iter().chain(&found.linked).filter_map(|file| relative(root, file)).collect();
    listed.paths.sort_unstable();
    listed
}

/// Code that functions share is often linked into their folders: imports need these paths, but a finding is reported once,
/// where the file really is.
#[derive(Default)]
struct Files {
    own: BTreeSet<PathBuf>,
    /// Reached through a symbolic link.
    linked: BTreeSet<PathBuf>,
}

fn excluded(root: &Path, globs: &[String]) -> (Override, Vec<Problem>) {
    let mut builder = OverrideBuilder::new(root);
    let mut problems = Vec::new();
    for glob in globs {
        if let Err(error) = builder.add(&format!("!{glob}")) {
            problems.push(Problem { path: glob.clone(), message: format!("is no glob: {error}") });
        }
    }
    (builder.build().unwrap_or_else(|_| Override::empty()), problems)
}

fn walk_project(root: &Path, excluded: &Override, found: &mut Files, problems: &mut Vec<Problem>) {
    let inside = root.to_path_buf();
    let walk = WalkBuilder::new(root)
        .hidden(false)
        .require_git(false)
        .overrides(excluded.clone())
        .follow_links(true)
        .filter_entry(move |entry| {
            let folder = entry.file_type().is_some_and(|kind| kind.is_dir());
            let leaves = || !std::fs::canonicalize(entry.path()).is_ok_and(|real| real.starts_with(&inside));
            let left_out = folder && is_left_out(entry.path()) || entry.path_is_symlink() && leaves();
            entry.depth() == 0 || !left_out
        })
        .build();
    let mut links: Vec<PathBuf> = Vec::new();
    for entry in walk {
        match entry {
            Ok(entry) if entry.file_type().is_some_and(|kind| kind.is_file()) => {
                let linked = links.iter().any(|link| entry.path().starts_with(link)) || entry.path_is_symlink();
                if matters(entry.path()) && !is_generated(entry.path()) {
                    let files = if linked { &mut found.linked } else { &mut found.own };
                    files.insert(entry.into_path());
                }
            }
            Ok(entry) if entry.path_is_symlink() => links.push(entry.into_path()),
            Ok(_) => {}
            Err(error) if is_dangling(&error) => {}
            Err(error) => problems.push(problem(root, &error)),
        }
    }
}

/// A path that the user named counts even where an ignore file rules it out.
fn walk_given(path: &Path, excluded: &Override, problems: &mut Vec<Problem>) -> BTreeSet<PathBuf> {
    let mut found = BTreeSet::new();
    let walk = WalkDir::new(path).into_iter().filter_entry(|entry| {
        let folder = entry.file_type().is_dir();
        let left_out = entry.depth() > 0 && folder && is_left_out(entry.path());
        !left_out && !excluded.matched(entry.path(), folder).is_ignore()
    });
    for entry in walk {
        match entry {
            Ok(entry) if entry.file_type().is_file() && (entry.depth() == 0 || matters(entry.path())) => {
                found.insert(entry.into_path());
            }
            Ok(_) => {}
            Err(error) => {
                let place = error.path().unwrap_or(path);
                let message = error.io_error().map_or_else(|| error.to_string(), cure_for);
                problems.push(Problem { path: shown(place), message });
            }
        }
    }
    found
}

/// A link in a circle, or to nowhere: there is no file that could be missing.
fn is_dangling(error: &ignore::Error) -> bool {
    match error {
        ignore::Error::Loop { .. } => true,
        ignore::Error::WithPath { path, err } => is_dangling(err) || path.is_symlink() && !path.exists(),
        ignore::Error::WithDepth { err, .. } => is_dangling(err),
        _ => false,
    }
}

fn problem(root: &Path, error: &ignore::Error) -> Problem {
    match error {
        ignore::Error::WithPath { path, err } => Problem { path: shown(path), ..problem(path, err) },
        ignore::Error::WithDepth { err, .. } | ignore::Error::WithLineNumber { err, .. } => problem(root, err),
        ignore::Error::Io(io) => Problem { path: shown(root), message: cure_for(io) },
        other => Problem { path: shown(root), message: other.to_string() },
    }
}

fn relative(root: &Path, file: &Path) -> Option<String> {
    file.strip_prefix(root).ok().map(shown)
}

/// Sources and their maps, and what says how they are deployed or how imports resolve.
fn matters(path: &Path) -> bool {
    let Some(name) = path.file_name().and_then(|name| name.to_str()) else { return false };
    const DESCRIPTORS: &[&str] =
        &[".bash", ".json", ".jsonc", ".mk", ".sh", ".template", ".tf", ".tfvars", ".toml", ".yaml", ".yml"];
    Language::of_path(name).is_some()
        || DESCRIPTORS.iter().any(|extension| name.ends_with(extension))
        || name.starts_with("Dockerfile")
        || name == "Makefile"
        || name.strip_suffix(".map").is_some_and(|compiled| Language::of_path(compiled).is_some())
}

/// Folders that hold no sources of the project: installed packages, build output, a tool's own files.
fn is_left_out(folder: &Path) -> bool {
    const NAMES: &[&str] =
        &["__pycache__", "__pypackages__", "bower_components", "cdk.out", "node_modules", "site-packages"];
    const DOTTED: &[&str] = &[".chalice", ".github"];
    let Some(name) = folder.file_name().and_then(|name| name.to_str()) else { return true };
    if name.starts_with('.') {
        return !DOTTED.contains(&name);
    }
    NAMES.contains(&name) || folder.join("pyvenv.cfg").exists() || is_build_output(name, folder)
}

/// The build output in which a file stands, or else the file itself.
pub(super) fn output_around(file: &Path) -> &Path {
    let is_output = |folder: &&Path| {
        let name = folder.file_name().and_then(|name| name.to_str());
        name.is_some_and(|name| is_build_output(name, folder))
    };
    file.ancestors().skip(1).find(is_output).unwrap_or(file)
}

/// `dist` and `build` are output where a manifest stands beside them; elsewhere they may be anything.
fn is_build_output(name: &str, folder: &Path) -> bool {
    const MANIFESTS: &[&str] = &["package.json", "pyproject.toml", "setup.cfg", "setup.py"];
    let beside = |manifest: &&str| folder.parent().is_some_and(|parent| parent.join(manifest).exists());
    matches!(name, "dist" | "build") && MANIFESTS.iter().any(beside)
}

fn is_generated(path: &Path) -> bool {
    const ENDINGS: &[&str] = &[".min.js", ".min.mjs", ".bundle.js", ".d.ts", ".d.mts", ".d.cts", "package-lock.json"];
    let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
    ENDINGS.iter().any(|ending| name.ends_with(ending))
}
