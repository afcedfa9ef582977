//! Reads the text of a query file, so that problems can be told with their place: tree-sitter's own query has none for
//! captures and predicates.

/// A piece of a query with its bytes.
#[derive(Debug)]
pub(super) struct Item<'t> {
    pub(super) start: usize,
    pub(super) end: usize,
    pub(super) form: Form<'t>,
}

#[derive(Debug)]
pub(super) enum Form<'t> {
    /// `( … )`
    List(Vec<Item<'t>>),
    /// `[ … ]`
    Choice(Vec<Item<'t>>),
    /// `" … "`, without quotes and escapes.
    Text(String),
    /// A kind of node, `field:`, `@capture`, `#predicate?`, `_`, `.` or a quantifier.
    Word(&'t str),
}

/// Patterns are a few levels deep; the limit keeps hostile ones from exhausting the stack, here and in tree-sitter.
const MAX_NESTING: usize = 32;

/// The top level of a file. The error is an offset with what is wrong there.
pub(super) fn read(text: &str) -> Result<Vec<Item<'_>>, (usize, &'static str)> {
    let mut done = Vec::new();
    let mut open: Vec<(usize, u8, Vec<Item<'_>>)> = Vec::new();
    let mut at = 0;
    while let Some(&byte) = text.as_bytes().get(at) {
        let start = at;
        let form = match byte {
            b';' => {
                at = text[at..].find('\n').map_or(text.len(), |length| at + length);
                continue;
            }
            b'(' | b'[' => {
                if open.len() == MAX_NESTING {
                    return Err((at, "the pattern is nested too deeply"));
                }
                open.push((at, byte, Vec::new()));
                at += 1;
                continue;
            }
            b')' | b']' => {
                at += 1;
                let Some((begin, opening, items)) = open.pop() else { return Err((start, "nothing is open here")) };
                let form = match (opening, byte) {
                    (b'(', b')') => Form::List(items),
                    (b'[', b']') => Form::Choice(items),
                    _ => return Err((start, "this does not close what was opened last")),
                };
                push(&mut open, &mut done, Item { start: begin, end: at, form });
                continue;
            }
            b'"' => {
                let (value, end) = string(text, at)?;
                at = end;
                Form::Text(value)
            }
            _ if byte.is_ascii_whitespace() => {
                at += 1;
                continue;
            }
            _ => {
                at = word_end(text, at);
                Form::Word(&text[start..at])
            }
        };
        push(&mut open, &mut done, Item { start, end: at, form });
    }
    match open.last() {
        Some((begin, ..)) => Err((*begin, "this is not closed")),
        None => Ok(done),
    }
}

fn push<'t>(open: &mut [(usize, u8, Vec<Item<'t>>)], done: &mut Vec<Item<'t>>, item: Item<'t>) {
    match open.last_mut() {
        Some((.., items)) => items.push(item),
        None => done.push(item),
    }
}

fn string(text: &str, start: usize) -> Result<(String, usize), (usize, &'static str)> {
    let mut value = String::new();
    let mut characters = text[start + 1..].char_indices();
    while let Some((at, character)) = characters.next() {
        match character {
            '"' => return Ok((value, start + 1 + at + 1)),
            '\n' => break,
            '\\' => match characters.next() {
                Some((_, 'n')) => value.push('\n'),
                Some((_, 't')) => value.push('\t'),
                Some((_, other)) => value.push(other),
                None => break,
            },
            other => value.push(other),
        }
    }
    Err((start, "the string is not closed on its line"))
}

/// Where the word that begins at `start` ends: before a delimiter, or before a capture that is glued to a quantifier.
fn word_end(text: &str, start: usize) -> usize {
    let mut characters = text[start..].char_indices();
    characters.next();
    characters
        .find(|(_, c)| c.is_whitespace() || matches!(c, '(' | ')' | '[' | ']' | '"' | ';' | '@'))
        .map_or(text.len(), |(at, _)| start + at)
}

/// `api?` of `(#api? …)`.
pub(super) fn predicate_name<'t>(items: &[Item<'t>]) -> Option<&'t str> {
    match items.first()?.form {
        Form::Word(word) => word.strip_prefix('#'),
        _ => None,
    }
}
