//! Handlers that the configuration names or leaves out, as the project calls their files.

use std::path::Path;

use super::project_path;
use crate::cli::Failure;
use crate::config::{Config, NamedHandler, nearest};
use crate::deploy::Trigger;
use crate::finding::Note;
use crate::handlers::Named;
use crate::project::fits;

/// The handlers of `[[handlers]]` in the configuration file `place`. One outside of the project is not asked for.
pub(super) fn handlers(
    config: &Config,
    place: &Path,
    root: &Path,
    problems: &mut Vec<Note>,
) -> Result<Vec<Named>, Failure> {
    let folder = place.parent().unwrap_or(Path::new(""));
    let mut handlers = Vec::new();
    for NamedHandler { function, trigger, line } in &config.handlers {
        let said_by = format!("{}:{line}", place.file_name().unwrap_or_default().to_string_lossy());
        let trigger = trigger.as_deref().map(|name| known_trigger(name, place, *line)).transpose()?;
        let (file, name) = function.rsplit_once(':').unwrap_or((function, "*"));
        let on_disk = folder.join(file);
        match project_path(root, &on_disk) {
            Some(path) => handlers.push(Named { function: format!("{path}:{name}"), trigger, said_by }),
            None if on_disk.exists() => {}
            None => problems.push(Note {
                path: file.to_owned(),
                line: None,
                message: format!("there is no such file, which {said_by} names"),
            }),
        }
    }
    Ok(handlers)
}

fn known_trigger(name: &str, place: &Path, line: u32) -> Result<Trigger, Failure> {
    let names = || Trigger::ALL.iter().map(|trigger| trigger.name());
    Trigger::from_name(name).ok_or_else(|| {
        let cure = match nearest(name, names()) {
            Some(near) => format!("did you mean `{near}`?"),
            None => format!("known ones: {}", names().collect::<Vec<_>>().join(", ")),
        };
        format!("{}:{line}: no trigger is called `{name}`; {cure}", place.display()).into()
    })
}

/// What `exclude-handlers` leaves out, relative to the root.
pub(super) fn exclude_handlers(config: &Config, place: &Path, root: &Path) -> Vec<String> {
    if config.exclude_handlers.is_empty() {
        return Vec::new();
    }
    let folder = place.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let Ok(folder) = std::fs::canonicalize(folder) else { return Vec::new() };
    if let Ok(inside) = folder.strip_prefix(root) {
        let inside = inside.to_string_lossy().replace('\\', "/");
        return config.exclude_handlers.iter().map(|name| format!("{inside}/{name}")).collect();
    }
    let Ok(below) = root.strip_prefix(&folder) else { return Vec::new() };
    let below = below.to_string_lossy().replace('\\', "/");
    config.exclude_handlers.iter().filter_map(|name| seen_from(&below, name)).collect()
}

/// A glob as a folder below sees it; `None` when it means nothing there.
fn seen_from(folder: &str, glob: &str) -> Option<String> {
    let mut glob = glob.trim_start_matches("./");
    for part in folder.split('/').filter(|part| !part.is_empty()) {
        let (first, rest) = glob.split_once('/')?;
        if first == "**" {
            break;
        }
        glob = fits(first, part).then_some(rest)?;
    }
    Some(glob.to_owned())
}
