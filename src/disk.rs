//! Files on disk: which there are, where the project's root is, and their texts.

#![allow(clippy::disallowed_methods, reason = "this is the module that reads the disk")]

mod decode;
mod list;

use std::collections::BTreeSet;
use std::io::Read as _;
use std::path::{Component, Path, PathBuf};

use crate::config::{Config, ConfigError, Format};
use crate::project::{Project, Read, ReadError};

pub use decode::decode;

/// Larger files are data or bundles; parsing them costs more than they tell.
pub const LARGEST: u64 = 16 * 1024 * 1024;
/// A source map is longer than the file that it is about.
const LARGEST_MAP: u64 = 8 * LARGEST;

/// Something that could not be used: what, where, and what to do.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Problem {
    pub path: String,
    pub message: String,
}

/// What was found for the paths that a user gave.
pub struct Found {
    /// The folder that all paths are relative to.
    pub root: PathBuf,
    /// Every file of the project that matters, relative to the root.
    pub paths: Vec<String>,
    /// The files that the user's paths cover: findings are reported for these.
    pub asked: BTreeSet<String>,
    pub problems: Vec<Problem>,
    /// How a person in the working folder writes a path of the project.
    pub view: View,
}

/// Looks for the project around some paths; each covers itself and what is below it. What else the user named is there,
/// too, with the build output in which it stands.
pub fn find(paths: &[PathBuf], named: &[PathBuf], exclude: &[String]) -> Found {
    let here = std::env::current_dir().unwrap_or_default();
    let mut problems = Vec::new();
    let mut given = Vec::new();
    for path in paths {
        match std::fs::canonicalize(path) {
            Ok(real) => given.push(real),
            Err(error) => problems.push(Problem { path: shown(path), message: cure_for(&error) }),
        }
    }
    let marked = marked_root(&given);
    let covered = |file: &PathBuf| given.iter().any(|path| file.starts_with(path));
    let named: Vec<PathBuf> =
        named.iter().filter_map(|file| std::fs::canonicalize(file).ok()).filter(covered).collect();
    given.extend(named.iter().map(|file| list::output_around(file).to_path_buf()));
    // Without a mark nothing says that the folder around paths far apart is one project.
    let root = marked.clone().unwrap_or_else(|| common_folder(&given));
    let walked = marked.map_or_else(|| given.iter().map(|path| folder_of(path)).collect(), |root| vec![root]);
    let listed = list::list(&list::Request { root: &root, walked: &walked, given: &given, exclude });
    problems.extend(listed.problems);
    problems.sort_unstable();
    problems.dedup();
    let view = View::new(&std::fs::canonicalize(&here).unwrap_or(here), &root);
    Found { root, paths: listed.paths, asked: listed.asked, problems, view }
}

/// Delivers the texts of files below a folder.
pub fn reader(root: PathBuf) -> Read {
    Box::new(move |path| read(&root.join(path)))
}

/// A project of files on disk.
pub fn project(found: &Found, library: Vec<(String, &'static str)>) -> Project {
    Project::new(found.paths.clone(), reader(found.root.clone()), library)
}

/// The text of a file.
pub fn read(path: &Path) -> Result<String, ReadError> {
    let failed = |error: std::io::Error| ReadError::Failed(cure_for(&error));
    let file = std::fs::File::open(path).map_err(failed)?;
    let bytes = file.metadata().map_err(failed)?.len();
    let limit = if path.extension().is_some_and(|extension| extension == "map") { LARGEST_MAP } else { LARGEST };
    if bytes > limit {
        return Err(ReadError::TooLarge { bytes, limit });
    }
    let mut content = Vec::with_capacity(usize::try_from(bytes).unwrap_or_default());
    // A device or a pipe has no length of its own.
    file.take(limit + 1).read_to_end(&mut content).map_err(failed)?;
    if content.len() as u64 > limit {
        return Err(ReadError::TooLarge { bytes: content.len() as u64, limit });
    }
    let python = path.extension().is_some_and(|extension| extension == "py" || extension == "pyw");
    decode(content, python)
}

/// The configuration for a folder: the nearest one upwards, with the file that it stands in.
pub fn configuration(folder: &Path) -> Result<Option<(PathBuf, Config)>, Problem> {
    for folder in folder.ancestors() {
        for name in ["fnguard.toml", "pyproject.toml"] {
            let path = folder.join(name);
            if path.is_file()
                && let Some(config) = configuration_in(&path)?
            {
                return Ok(Some((path, config)));
            }
        }
    }
    Ok(None)
}

/// The configuration in a file; `None` when the file has nothing for fnguard.
pub fn configuration_in(path: &Path) -> Result<Option<Config>, Problem> {
    let own = path.file_name().is_none_or(|name| name != "pyproject.toml");
    let format = if own { Format::Own } else { Format::PyProject };
    let text = read(path).map_err(|error| Problem { path: shown(path), message: error.to_string() })?;
    Config::parse(&text, format).map_err(|ConfigError { line, column, message }| Problem {
        path: format!("{}:{line}:{column}", shown(path)),
        message,
    })
}

/// The models and rules in a folder: path and text of each file; sorted.
pub fn models(folder: &Path) -> Result<Vec<(String, String)>, Problem> {
    let mut files = Vec::new();
    for entry in walkdir::WalkDir::new(folder).sort_by_file_name() {
        let entry = entry.map_err(|error| Problem {
            path: shown(error.path().unwrap_or(folder)),
            message: error.io_error().map_or_else(|| error.to_string(), cure_for),
        })?;
        let path = entry.path();
        if path.extension().is_some_and(|extension| extension == "scm" || extension == "md") {
            let text = read(path).map_err(|error| Problem { path: shown(path), message: error.to_string() })?;
            files.push((shown(path), text));
        }
    }
    Ok(files)
}

/// The folder around all of these paths.
pub fn common_folder(paths: &[PathBuf]) -> PathBuf {
    let real = |path: &PathBuf| std::fs::canonicalize(path).unwrap_or_else(|_| path.clone());
    let shared = paths.iter().map(|path| folder_of(&real(path))).reduce(|one, other| {
        one.components().zip(other.components()).take_while(|(a, b)| a == b).map(|(part, _)| part).collect()
    });
    shared.unwrap_or_else(|| std::env::current_dir().unwrap_or_default())
}

fn folder_of(path: &Path) -> PathBuf {
    if path.is_dir() { path.to_path_buf() } else { path.parent().map(Path::to_path_buf).unwrap_or_default() }
}

/// A repository is a project; without one, the nearest folder that a tool takes for its root.
fn marked_root(paths: &[PathBuf]) -> Option<PathBuf> {
    const MARKS: &[&str] = &[
        "fnguard.toml",
        "package.json",
        "pyproject.toml",
        "serverless.yaml",
        "serverless.yml",
        "template.yaml",
        "template.yml",
    ];
    let folder = common_folder(paths);
    let has = |folder: &&Path, names: &[&str]| names.iter().any(|name| folder.join(name).exists());
    let repository = folder.ancestors().find(|folder| has(folder, &[".git"]));
    repository.or_else(|| folder.ancestors().find(|folder| has(folder, MARKS))).map(Path::to_path_buf)
}

/// How a path is written for a person who is in the working folder.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct View {
    /// The parts of the working folder below the root.
    inside: Vec<String>,
    /// What leads from the working folder to the root, where the root is elsewhere.
    prefix: String,
}

impl View {
    fn new(here: &Path, root: &Path) -> Self {
        if let Ok(inside) = here.strip_prefix(root) {
            return Self { inside: inside.components().map(part).collect(), prefix: String::new() };
        }
        let shown = root.strip_prefix(here).unwrap_or(root);
        Self { inside: Vec::new(), prefix: shown.components().map(part).collect::<Vec<_>>().join("/") }
    }

    /// A path of the project as seen from the working folder.
    pub fn path(&self, path: &str) -> String {
        if !self.prefix.is_empty() {
            return format!("{}/{path}", self.prefix.trim_end_matches('/')).replace("//", "/");
        }
        let parts: Vec<&str> = path.split('/').collect();
        let shared = self.inside.iter().zip(&parts).take_while(|(one, other)| one == *other).count();
        let up = std::iter::repeat_n("..", self.inside.len() - shared);
        up.chain(parts[shared..].iter().copied()).collect::<Vec<_>>().join("/")
    }
}

fn part(component: Component<'_>) -> String {
    match component {
        Component::RootDir => String::new(),
        other => other.as_os_str().to_string_lossy().into_owned(),
    }
}

fn shown(path: &Path) -> String {
    path.to_string_lossy().replace('\\', "/")
}

/// What a failure of the system means, with the cure.
pub(crate) fn cure_for(error: &std::io::Error) -> String {
    use std::io::ErrorKind;
    match error.kind() {
        ErrorKind::NotFound => "there is no such file or folder; check the spelling".into(),
        ErrorKind::PermissionDenied => {
            "access is not permitted; give the user that runs fnguard the right to it".into()
        }
        _ => format!("the system says: {error}"),
    }
}
