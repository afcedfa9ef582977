//! From what a function's resource says about its package to the folder or file of its code.

use super::super::document::Node;
use super::super::locate::{folder, join};
use super::blocks;
use super::module::{Module, references_in};

/// How many resources lead from a function to its code: a bucket's object, an archive.
const MAX_DEPTH: u32 = 6;

/// The code of a function.
#[derive(Debug)]
pub(super) enum Code<'d> {
    Folder(String),
    File(String),
    /// A text in the configuration, and the name that its file gets.
    Inline {
        text: Node<'d>,
        name: String,
    },
}

impl Code<'_> {
    /// The folder from which the function's own modules are imported.
    pub(super) fn root(&self) -> &str {
        match self {
            Self::Folder(root) => root,
            Self::File(file) => folder(file),
            Self::Inline { .. } => "",
        }
    }
}

/// The code that an attribute leads to: a path, an archive, an object in a bucket that is made of one.
pub(super) fn code<'d>(module: &Module<'d>, node: Node<'d>) -> Result<Code<'d>, String> {
    found(module, node, 0)
}

fn found<'d>(module: &Module<'d>, node: Node<'d>, depth: u32) -> Result<Code<'d>, String> {
    if depth >= MAX_DEPTH {
        return Err("its code is not found: resources refer to each other too often".to_owned());
    }
    let node = module.node(node).unwrap_or(node);
    if node.tag() == Some("file") {
        return content(module, node, "");
    }
    for parts in references_in(node) {
        let (kind, name) = match parts.as_slice() {
            ["data", kind, name, ..] | [kind, name, ..] => (*kind, *name),
            _ => continue,
        };
        let Some(resource) = module.find(kind, name) else { continue };
        match kind {
            "archive_file" => return archive(module, resource),
            _ => match ["source", "content"].iter().find_map(|key| resource.get(key)) {
                Some(source) => return found(module, source, depth + 1),
                None => continue,
            },
        }
    }
    let path =
        module.text(node).map_err(|open| format!("its code's place holds {open}, which the deployment decides"))?;
    match written_by(module, &path) {
        Some(archive) => self::archive(module, archive),
        None if [".jar", ".zip"].iter().any(|extension| path.ends_with(extension)) => {
            Err(format!("its code is the archive {path}"))
        }
        None => within(module, &path).map(Code::Folder),
    }
}

/// The archive whose file has this path.
fn written_by<'d>(module: &Module<'d>, path: &str) -> Option<Node<'d>> {
    module.archives().into_iter().find(|archive| module.text_at(*archive, "output_path").as_deref() == Some(path))
}

fn archive<'d>(module: &Module<'d>, archive: Node<'d>) -> Result<Code<'d>, String> {
    let path = |node| {
        let path =
            module.text(node).map_err(|open| format!("its code's place holds {open}, which the deployment decides"));
        path.and_then(|path| within(module, &path))
    };
    if let Some(node) = archive.get("source_dir") {
        return path(node).map(Code::Folder);
    }
    if let Some(node) = archive.get("source_file") {
        return path(node).map(Code::File);
    }
    if let Some(text) = archive.get("source_content") {
        let name = module.text_at(archive, "source_content_filename").unwrap_or_default();
        return content(module, text, &name);
    }
    // The first file of several is the function's by custom.
    let source = blocks(archive.get("source")).find_map(|source| Some((source.get("content")?, source)));
    match source {
        Some((text, source)) => content(module, text, &module.text_at(source, "filename").unwrap_or_default()),
        None => Err("its archive has no source".to_owned()),
    }
}

/// A text that stands in the configuration, or a file that it reads.
fn content<'d>(module: &Module<'d>, text: Node<'d>, name: &str) -> Result<Code<'d>, String> {
    let text = module.node(text).unwrap_or(text);
    match text.tag() {
        Some("file") => {
            let path = module.argument(text)?;
            within(module, &path).map(Code::File)
        }
        Some(function) => Err(format!("its code holds {function}(…), which the deployment decides")),
        None => Ok(Code::Inline { text, name: name.to_owned() }),
    }
}

/// A path as Terraform takes it: from the module at the top.
fn within(module: &Module<'_>, path: &str) -> Result<String, String> {
    join(module.root(), path).ok_or_else(|| format!("{path} lies outside of the project"))
}
