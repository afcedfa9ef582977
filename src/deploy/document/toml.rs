//! TOML: tables are maps, arrays are lists, and all other values are texts.

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::{Content, Document, Lines, Problem};

pub(super) fn parse(text: &str) -> Result<Document, Problem> {
    let lines = Lines::new(text);
    let table = DeTable::parse(text).map_err(|error| Problem {
        line: error.span().map(|span| lines.of(span.start)),
        message: format!("cannot be parsed: {}", error.message()),
    })?;
    let mut builder = Builder { document: Document::default(), lines };
    let root = builder.table(table.get_ref(), 1);
    builder.document.roots.push(root);
    Ok(builder.document)
}

struct Builder {
    document: Document,
    lines: Lines,
}

impl Builder {
    /// The parser bounds how deep tables are nested.
    fn table(&mut self, table: &DeTable<'_>, line: u32) -> u32 {
        let mut pairs = Vec::new();
        for (key, value) in table {
            let line = self.lines.of(key.span().start);
            let value = self.value(value);
            pairs.push((self.document.add_text(line, key.get_ref().as_ref()), value));
        }
        self.document.add(line, Content::Map(pairs))
    }

    fn value(&mut self, value: &Spanned<DeValue<'_>>) -> u32 {
        let line = self.lines.of(value.span().start);
        match value.get_ref() {
            DeValue::String(text) => self.document.add_text(line, text.as_ref()),
            DeValue::Integer(number) => self.document.add_text(line, number.as_str()),
            DeValue::Float(number) => self.document.add_text(line, number.as_str()),
            DeValue::Boolean(value) => self.document.add_text(line, value.to_string()),
            DeValue::Datetime(time) => self.document.add_text(line, time.to_string()),
            DeValue::Array(array) => {
                let items = array.iter().map(|item| self.value(item)).collect();
                self.document.add(line, Content::List(items))
            }
            DeValue::Table(table) => self.table(table, line),
        }
    }
}
