//! What the evaluation of a program gave.

use super::{Content, Document};
use crate::eval::{self, Plain};
use crate::source::Span;

impl Document {
    /// A value as a document. What stands elsewhere, or was not written as a list or an object, is on the line of what holds it.
    pub(crate) fn evaluated(value: &Plain, line_of: &dyn Fn(Span) -> Option<u32>) -> Self {
        let mut document = Self::default();
        let root = document.add_plain(value, 1, line_of);
        document.roots.push(root);
        document
    }

    fn add_plain(&mut self, value: &Plain, around: u32, line_of: &dyn Fn(Span) -> Option<u32>) -> u32 {
        let line = value.origin.and_then(line_of).unwrap_or(around);
        let content = match &value.content {
            eval::Content::Null => Content::Null,
            eval::Content::Text(text) => Content::Scalar { text: text.clone(), block: false },
            eval::Content::List(items) => {
                Content::List(items.iter().map(|item| self.add_plain(item, line, line_of)).collect())
            }
            eval::Content::Map(entries) => {
                let entry = |(name, value): &(_, Plain)| {
                    let name: &smol_str::SmolStr = name;
                    let value = self.add_plain(value, line, line_of);
                    (self.add_text(line, name.as_str()), value)
                };
                Content::Map(entries.iter().map(entry).collect())
            }
        };
        self.add(line, content)
    }
}
