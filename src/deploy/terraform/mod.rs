//! Terraform: the files of a folder are one module, and modules call each other.
//!
//! A module that another one of the project calls is read with the arguments of that call, and not by itself.

mod callers;
mod code;
mod functions;
mod module;

use rustc_hash::{FxHashMap, FxHashSet};

use super::document::{Document, Node};
use super::locate::{self, Files, join};
use super::{Calls, Deploy, Descriptor};
use module::Module;

/// How many modules call each other.
const MAX_DEPTH: usize = 8;
/// How many calls of modules are followed in all.
const MAX_CALLS: u32 = 500;

/// A folder's files.
struct Folder {
    path: String,
    files: Vec<(String, Document)>,
}

/// All folders with a file that may speak of functions, and those that they call.
struct Folders(FxHashMap<String, Folder>);

/// Reads the modules in some folders.
pub(super) fn read(folders: &[&str], files: &Files<'_>, text: &dyn Fn(&str) -> Option<String>) -> Deploy {
    let mut deploy = Deploy::default();
    let Some(first) = folders.first() else { return deploy };
    let mut descriptor = Descriptor::new(first, files, text);
    let folders = Folders::load(folders, &mut descriptor);
    let called: FxHashSet<String> = folders.0.values().flat_map(Folder::children).collect();
    let mut roots: Vec<&Folder> = folders.0.values().filter(|folder| !called.contains(&folder.path)).collect();
    roots.sort_by(|left, right| left.path.cmp(&right.path));
    let mut reader = Reader {
        folders: &folders,
        files,
        text,
        calls: MAX_CALLS,
        read: FxHashSet::default(),
        deploy: descriptor.found,
    };
    for root in roots {
        let module = Module::new(root, &root.path, FxHashMap::default());
        reader.module(&module, &Calls::default(), &mut vec![&root.path]);
    }
    // Modules that only call each other in a circle have no root.
    let unread = folders.0.values().filter(|folder| !reader.read.contains(folder.path.as_str()));
    let unread = unread.min_by(|left, right| left.path.cmp(&right.path));
    if let Some((file, _)) = unread.and_then(|folder| folder.files.first()) {
        let note =
            Descriptor::new(file, files, text).noted(None, "belongs to modules that call each other in a circle");
        reader.deploy.take(note);
    }
    deploy.take(reader.deploy);
    deploy
}

impl Folders {
    fn load(start: &[&str], descriptor: &mut Descriptor<'_>) -> Self {
        let mut by_folder: FxHashMap<&str, Vec<&str>> = FxHashMap::default();
        for path in descriptor.files.sorted() {
            if path.ends_with(".tf") || path.ends_with(".tf.json") || module::is_values(path) {
                by_folder.entry(locate::folder(path)).or_default().push(path);
            }
        }
        let mut folders = Self(FxHashMap::default());
        let mut open: Vec<String> = start.iter().map(|folder| (*folder).to_owned()).collect();
        while let Some(path) = open.pop() {
            let Some(paths) = by_folder.get(path.as_str()).filter(|_| !folders.0.contains_key(&path)) else { continue };
            let mut files = Vec::new();
            for file in paths {
                let Some(source) = (descriptor.text)(file) else { continue };
                match Document::parse(file, &source) {
                    Ok(document) => files.push(((*file).to_owned(), document)),
                    Err(problem) => descriptor.note_in(file, problem.line, problem.message),
                }
            }
            let folder = Folder { path: path.clone(), files };
            open.extend(folder.children());
            folders.0.insert(path, folder);
        }
        folders
    }
}

impl Folder {
    /// The folders of the modules that are called by path.
    fn children(&self) -> Vec<String> {
        let calls = self.files.iter().flat_map(|(_, document)| blocks(document.root().get("module")));
        let calls = calls.flat_map(Node::entries).flat_map(|(_, call)| blocks(Some(call)));
        calls.filter_map(|call| join(&self.path, call.text_at("source").filter(|source| is_path(source))?)).collect()
    }
}

struct Reader<'d> {
    folders: &'d Folders,
    files: &'d Files<'d>,
    text: &'d dyn Fn(&str) -> Option<String>,
    /// How many more calls are followed.
    calls: u32,
    /// The folders whose modules were read.
    read: FxHashSet<&'d str>,
    deploy: Deploy,
}

impl<'d> Reader<'d> {
    /// Reads a module's functions and the modules that it calls. `inherited`: who calls the functions of the whole module.
    fn module(&mut self, module: &Module<'d>, inherited: &Calls, stack: &mut Vec<&'d str>) {
        self.read.insert(module.folder());
        let callers = callers::callers(module);
        for resource in module.functions() {
            let path = module.path_of(resource.node);
            let mut descriptor = Descriptor::new(path, self.files, self.text);
            let mut calls = callers.get(&resource.address()).cloned().unwrap_or_default();
            calls.join(inherited);
            for module in module.each(resource.node) {
                functions::read(&module, &resource, calls.clone(), &mut descriptor);
            }
            self.deploy.take(descriptor.found);
        }
        for (name, call) in module.calls() {
            let Some(source) = call.text_at("source").filter(|source| is_path(source)) else { continue };
            let path = module.path_of(call);
            let mut note = |message: String| {
                let note = Descriptor::new(path, self.files, self.text).noted(Some(call.line()), message);
                self.deploy.take(note);
            };
            let child = join(module.folder(), source).and_then(|child| self.folders.0.get(&child));
            let Some(child) = child else {
                note(format!("`module.{name}` names the module {source}, but there is no such folder with .tf files"));
                continue;
            };
            if stack.contains(&child.path.as_str()) {
                note(format!("`module.{name}` names the module {source}, which leads back to this one"));
                continue;
            }
            if stack.len() >= MAX_DEPTH || self.calls == 0 {
                note(format!("`module.{name}` is not read: modules call each other too often"));
                continue;
            }
            self.calls -= 1;
            let mut calls = callers.get(&format!("module.{name}")).cloned().unwrap_or_default();
            calls.join(inherited);
            stack.push(&child.path);
            for module in module.each(call) {
                let child = Module::new(child, module.root(), module.arguments(call));
                self.module(&child, &calls, stack);
            }
            stack.pop();
        }
    }
}

fn is_path(source: &str) -> bool {
    source.starts_with("./") || source.starts_with("../")
}

/// The blocks that stand under one name: one, or a list of several.
fn blocks<'d>(node: Option<Node<'d>>) -> impl Iterator<Item = Node<'d>> {
    let one = node.filter(|node| node.is_map());
    one.into_iter().chain(node.into_iter().flat_map(Node::items))
}
