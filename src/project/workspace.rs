//! The packages of a workspace, as npm, yarn, pnpm and lerna name them.

use rustc_hash::FxHashMap;
use saphyr::{LoadableYamlNode, Yaml};
use serde_json::Value;

use super::manifest::name_of;
use super::{Project, glob, path};
use crate::source::FileId;

/// The packages that are part of the project, by name: their folders, sorted.
pub(super) type Workspaces = FxHashMap<String, Vec<String>>;

pub(super) fn packages(project: &Project) -> &Workspaces {
    project.workspaces.get_or_init(|| {
        let patterns: Vec<(String, Vec<String>)> = project.files().filter_map(|file| members(project, file)).collect();
        let mut found = Workspaces::default();
        if patterns.is_empty() {
            return found;
        }
        for file in project.files().filter(|file| path::name(project.path(*file)) == "package.json") {
            let folder = path::parent(project.path(file));
            if patterns.iter().any(|(root, patterns)| is_member(root, patterns, folder))
                && let Some(name) = project.json(file).and_then(name_of)
            {
                found.entry(name.to_owned()).or_default().push(folder.to_owned());
            }
        }
        found
    })
}

/// The folder of a workspace's root and the patterns of its members' folders.
fn members(project: &Project, file: FileId) -> Option<(String, Vec<String>)> {
    let patterns = match path::name(project.path(file)) {
        "package.json" => {
            let listed = project.json(file)?.get("workspaces")?;
            strings(listed.get("packages").unwrap_or(listed))
        }
        "lerna.json" => strings(project.json(file)?.get("packages")?),
        "pnpm-workspace.yaml" => pnpm_packages(project.text(file).ok()?)?,
        _ => return None,
    };
    Some((path::parent(project.path(file)).to_owned(), patterns))
}

fn strings(list: &Value) -> Vec<String> {
    list.as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect()
}

fn pnpm_packages(text: &str) -> Option<Vec<String>> {
    let documents = Yaml::load_from_str(text).ok()?;
    let packages = documents.first()?.as_mapping_get("packages")?.as_sequence()?;
    Some(packages.iter().filter_map(|pattern| pattern.as_str()).map(str::to_owned).collect())
}

fn is_member(root: &str, patterns: &[String], folder: &str) -> bool {
    let inside = match root {
        "" => Some(folder),
        _ => folder.strip_prefix(root).and_then(|rest| rest.strip_prefix('/')),
    };
    let Some(inside) = inside else { return false };
    let fits = |pattern: &str| glob::fits(pattern, inside);
    let excluded = patterns.iter().filter_map(|pattern| pattern.strip_prefix('!')).any(fits);
    !excluded && patterns.iter().any(|pattern| fits(pattern))
}
