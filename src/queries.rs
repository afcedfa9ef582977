//! The files of `queries/`: they are part of the program.

use include_dir::{Dir, include_dir};

static QUERIES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/queries");

/// The files with an extension that stand directly in a folder: path below `queries/` and text, sorted by path.
pub fn files(folder: &str, extension: &str) -> Vec<(&'static str, &'static str)> {
    let mut files: Vec<_> = QUERIES
        .get_dir(folder)
        .into_iter()
        .flat_map(Dir::files)
        .filter(|file| file.path().extension().is_some_and(|found| found == extension))
        .filter_map(|file| Some((file.path().to_str()?, file.contents_utf8()?)))
        .collect();
    files.sort_unstable();
    files
}

/// What libraries do to values and what those of deployment tell of functions, in their own languages: labels as the project
/// knows them, and texts, sorted.
pub fn stubs() -> Vec<(String, &'static str)> {
    let mut stubs = Vec::new();
    for (language, extension) in [("python", "py"), ("javascript", "js")] {
        for folder in [format!("{language}/stubs"), format!("deploy/{language}")] {
            for (path, text) in files(&folder, extension) {
                let name = path.rsplit('/').next().unwrap_or(path);
                let module = name.replace("__", "/");
                stubs.push((format!("<stub>/{language}/{module}"), text));
            }
        }
    }
    stubs.sort_unstable();
    stubs
}
