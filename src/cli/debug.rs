//! `fnguard debug`: what the analysis sees, for those who work on it.

use std::path::{Path, PathBuf};

use super::args::{Debug, DebugWhat};
use super::{Failure, Outcome, catalog, output};
use crate::source::FileId;
use crate::syntax::{Language, Parsed};
use crate::{analysis, disk, ir, lower};

pub(super) fn run(args: &Debug) -> Result<Outcome, Failure> {
    match &args.what {
        DebugWhat::Ir { file } => ir(file),
        DebugWhat::Values { place } => values(place),
    }
}

fn ir(file: &Path) -> Result<Outcome, Failure> {
    let shown = file.display();
    let language = Language::of_path(&shown.to_string())
        .ok_or_else(|| format!("{shown}: fnguard reads Python, JavaScript and TypeScript files"))?;
    let text = disk::read(file).map_err(|error| format!("{shown}: {error}"))?;
    output::print(&ir::print(&lower::lower(FileId(0), &Parsed::new(language, text))))?;
    Ok(Outcome::Clean)
}

fn values(place: &str) -> Result<Outcome, Failure> {
    let parsed = place.rsplit_once(':').and_then(|(file, line)| Some((PathBuf::from(file), line.parse::<u32>().ok()?)));
    let (path, line) = parsed.ok_or_else(|| format!("{place}: write FILE:LINE"))?;
    let found = disk::find(std::slice::from_ref(&path), &[], &[]);
    let project = disk::project(&found, catalog::library());
    let file = found.asked.iter().find_map(|path| project.find(path));
    let file = file.ok_or_else(|| format!("{}: there is no such file", path.display()))?;
    let values = analysis::values(&project, file, line);
    output::print(&values.into_iter().map(|value| value + "\n").collect::<String>())?;
    Ok(Outcome::Clean)
}
