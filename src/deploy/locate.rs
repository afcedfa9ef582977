//! From a handler's text to the file and the export that it means.

use rustc_hash::FxHashSet;
use smol_str::{SmolStr, ToSmolStr};

/// The paths of the project.
pub(crate) struct Files<'p> {
    paths: FxHashSet<&'p str>,
}

/// A function in a file.
#[derive(Debug)]
pub(crate) struct Located {
    pub(crate) file: String,
    pub(crate) export: Vec<SmolStr>,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Runtime {
    Python,
    Node,
    /// Not given, or not constant: the files decide.
    Unknown,
    /// Of a language that is not read.
    Other,
}

impl Runtime {
    /// By the platforms' names: `python3.12`, `nodejs20.x`, `node`.
    pub(crate) fn of(name: &str) -> Self {
        match name.to_ascii_lowercase() {
            name if name.starts_with("python") => Self::Python,
            name if name.starts_with("node") => Self::Node,
            _ => Self::Other,
        }
    }
}

/// What stands for a module that Node or a bundler would take, in their order.
const NODE_EXTENSIONS: [&str; 8] = ["js", "mjs", "cjs", "ts", "mts", "cts", "tsx", "jsx"];
/// Folders in which build tools put what they make; the source lies beside them, or in `src`.
const BUILD_FOLDERS: [&str; 4] = ["build", "dist", "lib", "out"];

impl<'p> Files<'p> {
    pub(crate) fn new(paths: &[&'p str]) -> Self {
        Self { paths: paths.iter().copied().collect() }
    }

    pub(crate) fn has(&self, path: &str) -> bool {
        self.paths.contains(path)
    }

    /// All paths in their order.
    pub(crate) fn sorted(&self) -> Vec<&'p str> {
        let mut paths: Vec<&str> = self.paths.iter().copied().collect();
        paths.sort_unstable();
        paths
    }

    pub(crate) fn has_folder(&self, folder: &str) -> bool {
        self.paths.iter().any(|path| path.strip_prefix(folder).is_some_and(|rest| rest.starts_with('/')))
    }

    /// The JavaScript and TypeScript modules below a folder, in their order.
    pub(crate) fn modules_below(&self, folder: &str) -> Vec<String> {
        let is_module = |path: &&str| {
            let extension = path.rsplit_once('.').map_or("", |(_, extension)| extension);
            let inside = path.strip_prefix(folder).is_some_and(|rest| rest.starts_with('/') || folder.is_empty());
            inside && NODE_EXTENSIONS.contains(&extension)
        };
        self.sorted().into_iter().filter(is_module).map(str::to_owned).collect()
    }

    /// The function that a handler's text names below a code root; otherwise what was looked for.
    pub(crate) fn handler(&self, root: &str, handler: &str, runtime: Runtime) -> Result<Located, String> {
        match runtime {
            Runtime::Python => self.python_handler(root, handler),
            Runtime::Node => self.node_handler(root, handler),
            Runtime::Unknown | Runtime::Other => {
                let python = self.python_handler(root, handler);
                python
                    .or_else(|missing| self.node_handler(root, handler).map_err(|other| format!("{missing}; {other}")))
            }
        }
    }

    /// Split at the last dot; slashes are dots in the module's name.
    fn python_handler(&self, root: &str, handler: &str) -> Result<Located, String> {
        let (module, function) = handler.rsplit_once('.').ok_or("it has no dot before the function's name")?;
        let module = module.strip_prefix("./").unwrap_or(module).replace('.', "/");
        let Some(stem) = join(root, &module) else { return Err(format!("`{module}` lies outside of the project")) };
        let looked_for = [format!("{stem}.py"), format!("{stem}/__init__.py")];
        match looked_for.iter().find(|path| self.has(path)) {
            Some(file) => Ok(Located { file: file.clone(), export: vec![function.to_smolstr()] }),
            None => Err(format!("there is no {}", looked_for.join(" or "))),
        }
    }

    /// The last part of the path split at its first dot; the rest walks down the exports.
    fn node_handler(&self, root: &str, handler: &str) -> Result<Located, String> {
        if handler.contains("..") {
            return Err("the runtime refuses `..`".to_owned());
        }
        let (folder, base) = handler.rsplit_once('/').unwrap_or(("", handler));
        let (stem, export) = base.split_once('.').ok_or("it has no dot before the function's name")?;
        let stem = if folder.is_empty() { stem.to_owned() } else { format!("{folder}/{stem}") };
        let export = export.split('.').map(SmolStr::new).collect();
        let file = self.node_module(root, &stem).ok_or_else(|| {
            let at = join(root, &stem).unwrap_or(stem);
            format!("there is no {at}.js, {at}.ts or other module of that name")
        })?;
        Ok(Located { file, export })
    }

    /// The source of a Node module given without extension: itself, or what a build makes it from.
    pub(crate) fn node_module(&self, root: &str, stem: &str) -> Option<String> {
        let at = join(root, stem)?;
        std::iter::once(at.clone()).chain(before_build(&at)).find_map(|at| {
            let names = ["", "/index"].iter().flat_map(|index| NODE_EXTENSIONS.map(|ext| format!("{at}{index}.{ext}")));
            names.into_iter().find(|path| self.has(path))
        })
    }

    /// A file given with its extension, or its source.
    pub(crate) fn node_file(&self, root: &str, path: &str) -> Option<String> {
        let at = join(root, path)?;
        if self.has(&at) {
            return Some(at);
        }
        let (stem, _) = path.rsplit_once('.').filter(|(_, extension)| NODE_EXTENSIONS.contains(extension))?;
        self.node_module(root, stem)
    }
}

/// Where the source of a built module may lie: without one build folder, or with `src` in its place.
fn before_build(path: &str) -> Vec<String> {
    let parts: Vec<&str> = path.split('/').collect();
    let built = parts.iter().position(|part| BUILD_FOLDERS.contains(part));
    let Some(at) = built.filter(|at| at + 1 < parts.len()) else { return Vec::new() };
    let without = [&parts[..at], &parts[at + 1..]].concat();
    let with_src = [&parts[..at], &["src"], &parts[at + 1..]].concat();
    vec![with_src.join("/"), without.join("/")]
}

/// A relative path below a folder, without `.` and `..`; `None` when it leaves the project.
pub(crate) fn join(folder: &str, relative: &str) -> Option<String> {
    if relative.starts_with('/') || relative.contains('\\') {
        return None;
    }
    let mut parts: Vec<&str> = Vec::new();
    for part in folder.split('/').chain(relative.split('/')) {
        match part {
            "" | "." => {}
            ".." => drop(parts.pop()?),
            part => parts.push(part),
        }
    }
    Some(parts.join("/"))
}

/// The folder of a file; the project's root is the empty text.
pub(crate) fn folder(path: &str) -> &str {
    path.rsplit_once('/').map_or("", |(folder, _)| folder)
}
