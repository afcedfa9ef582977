//! `supabase/config.toml`: the edge functions that it says something about, and their folder.

use super::document::{Document, Node};
use super::locate::join;
use super::{Descriptor, Draft, Trigger};
use crate::finding::Platform;

/// What a module of an edge function exports instead of calling `Deno.serve`.
pub(super) const EXPORTS: [&[&str]; 2] = [&["default", "fetch"], &["default"]];

pub(super) fn read(document: &Document, descriptor: &mut Descriptor<'_>) {
    for (name, function) in document.root().get("functions").map(Node::entries).unwrap_or_default() {
        let written =
            function.text_at("entrypoint").map_or_else(|| format!("functions/{name}/index.ts"), str::to_owned);
        let file = join(descriptor.folder(), &written).filter(|path| descriptor.files.has(path));
        let Some(file) = file else {
            descriptor.note(Some(function.line()), format!("`{name}` has no {written}"));
            continue;
        };
        let mut draft = Draft::new(name, function.line(), descriptor.folder(), Platform::Supabase);
        draft.calls.add(Trigger::Http, function.text_at("verify_jwt") != Some("false"));
        descriptor.conventional(draft, &file, &EXPORTS);
    }
}
