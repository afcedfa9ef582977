//! Folders from which platforms take functions without a descriptor that names them.

use rustc_hash::FxHashSet;

use super::{Deploy, Descriptor, Draft, Trigger, netlify, next, supabase, vercel};
use crate::deploy::locate::{Files, folder};
use crate::finding::Platform;

pub(super) fn read(paths: &[&str], files: &Files<'_>, text: &dyn Fn(&str) -> Option<String>) -> Deploy {
    let mut deploy = Deploy::default();
    let mut projects = FxHashSet::default();
    for path in paths {
        let mut descriptor = Descriptor::new(path, files, text);
        if let Some(project) = netlify_project(path) {
            let configured = [project, "netlify.toml"].concat();
            if !files.has(&configured) && projects.insert(project) {
                let place = [project, netlify::FOLDER].concat();
                netlify::functions(&place, 1, &[], &mut descriptor);
            }
        } else if path.ends_with("/index.ts") && is_edge_function(path) {
            let draft = Draft::new("index", 1, folder(path), Platform::Supabase).called_by(Trigger::Http);
            descriptor.conventional(draft, path, &supabase::EXPORTS);
        } else if path.ends_with("package.json") && !path.contains("node_modules/") {
            let project = folder(path);
            let configured = ["vercel.json", "now.json"].map(|name| super::locate::join(project, name));
            let has_api = files.has_folder(&super::locate::join(project, "api").unwrap_or_default());
            let known = configured.iter().flatten().any(|path| files.has(path));
            let package = text(path).unwrap_or_default();
            if has_api && !known && depends_on(&package, "@vercel/node") {
                vercel::api(project, 1, &mut descriptor);
            }
            if depends_on(&package, "next") {
                next::functions(project, &mut descriptor);
            }
        }
        for named in &mut descriptor.found.functions {
            named.config.clone_from(&named.file);
            named.reason = format!("{} takes it from this folder", platform_name(named.platform));
        }
        deploy.take(descriptor.found);
    }
    deploy
}

/// The folder of the project, with its slash, whose functions a path is one of.
fn netlify_project(path: &str) -> Option<&str> {
    let at = path.find(netlify::FOLDER)?;
    let inside = path[at + netlify::FOLDER.len()..].starts_with('/');
    (inside && (at == 0 || path[..at].ends_with('/'))).then(|| &path[..at])
}

fn is_edge_function(path: &str) -> bool {
    let parts: Vec<&str> = path.split('/').collect();
    let [.., supabase, functions, name, _] = parts.as_slice() else { return false };
    // A name with an underscore holds what functions share.
    *supabase == "supabase" && *functions == "functions" && !name.starts_with('_')
}

/// Whether a `package.json` names a package that its program needs, or that it is developed with.
fn depends_on(package: &str, name: &str) -> bool {
    // Most have nothing of the name, and are not read for it.
    if !package.contains(name) {
        return false;
    }
    let package: Option<serde_json::Value> = serde_json::from_str(package).ok();
    let kinds = ["dependencies", "devDependencies", "peerDependencies"];
    package.is_some_and(|package| kinds.iter().any(|kind| package[*kind].get(name).is_some()))
}

fn platform_name(platform: Platform) -> &'static str {
    match platform {
        Platform::Netlify => "Netlify",
        Platform::Supabase => "Supabase",
        Platform::Unknown => "Next.js",
        _ => "Vercel",
    }
}
