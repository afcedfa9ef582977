//! `.chalice/config.json`: which folder is the app's. Its decorators tell the rest, and they are the evaluator's to find.

use super::Descriptor;
use super::document::Document;
use super::locate::{folder, join};

pub(super) fn read(document: &Document, descriptor: &mut Descriptor<'_>) {
    let Some(name) = document.root().get("app_name") else { return };
    let app = join(folder(descriptor.folder()), "app.py").filter(|path| descriptor.files.has(path));
    if app.is_none() {
        let message = format!("`{}` has no app.py beside its folder .chalice", name.text().unwrap_or_default());
        descriptor.note(Some(name.line()), message);
    }
}
