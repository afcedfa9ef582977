//! Projects of the repository's test data, as several tests read them.

use std::path::{Path, PathBuf};

use fnguard::project::Project;
use fnguard::queries;

/// The folders in a folder of `testdata`, sorted.
pub(crate) fn projects(of: &str) -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("testdata").join(of);
    let mut projects: Vec<PathBuf> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    projects.sort();
    projects
}

/// All files in a folder: their paths from there and their texts, sorted.
pub(crate) fn files(folder: &Path) -> Vec<(String, String)> {
    let mut files = Vec::new();
    read(folder, folder, &mut files);
    files.sort();
    files
}

fn read(root: &Path, folder: &Path, files: &mut Vec<(String, String)>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            read(root, &path, files);
            continue;
        }
        let name = path.strip_prefix(root).unwrap().to_string_lossy().replace('\\', "/");
        files.push((name, std::fs::read_to_string(&path).unwrap()));
    }
}

/// A folder as a project in memory, with the library's stubs.
pub(crate) fn project(folder: &Path) -> Project {
    let files = files(folder);
    let texts: Vec<(&str, &str)> = files.iter().map(|(path, text)| (path.as_str(), text.as_str())).collect();
    Project::in_memory_with_library(&texts, queries::stubs())
}
