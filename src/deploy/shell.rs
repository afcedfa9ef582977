//! The commands of a script, a recipe of `make` or a step of a workflow, word by word.
//!
//! A grammar of the shell would refuse most makefiles, and nothing but words is asked for here: so lines are split as all
//! shells split them, and what is more than that (loops, functions) is passed over.

use rustc_hash::FxHashMap;

/// A command with the line on which it begins.
#[derive(Debug)]
pub(super) struct Command {
    pub(super) line: u32,
    /// Variables that the script sets once, to a constant, are replaced; others stand as they are written, with their `$`.
    pub(super) words: Vec<String>,
}

/// How many commands of one script are looked at.
const MAX_COMMANDS: usize = 20_000;

/// The commands of a text whose first line has this number.
pub(super) fn commands(text: &str, first_line: u32) -> Vec<Command> {
    let mut commands = Vec::new();
    let mut reader = Reader { rest: text, line: first_line };
    while !reader.rest.is_empty() && commands.len() < MAX_COMMANDS {
        let line = reader.line;
        let words = reader.command();
        if !words.is_empty() {
            commands.push(Command { line, words });
        }
    }
    let constants = constants(&commands);
    for word in commands.iter_mut().flat_map(|command| &mut command.words) {
        *word = substituted(word, &constants);
    }
    commands
}

struct Reader<'t> {
    rest: &'t str,
    line: u32,
}

impl Reader<'_> {
    /// The words up to the end of a command.
    fn command(&mut self) -> Vec<String> {
        let mut words = Vec::new();
        let mut word: Option<String> = None;
        while let Some(letter) = self.next() {
            match letter {
                '\\' => match self.next() {
                    Some('\n') | None => words.extend(word.take()),
                    Some(escaped) => word.get_or_insert_default().push(escaped),
                },
                '\'' | '"' => {
                    let quoted = self.quoted(letter);
                    word.get_or_insert_default().push_str(&quoted);
                }
                '\n' | ';' | '|' | '&' => break,
                '#' if word.is_none() => {
                    let end = self.rest.find('\n').unwrap_or(self.rest.len());
                    self.rest = &self.rest[end..];
                }
                letter if letter.is_whitespace() => words.extend(word.take()),
                letter => word.get_or_insert_default().push(letter),
            }
        }
        words.extend(word);
        words
    }

    fn next(&mut self) -> Option<char> {
        let letter = self.rest.chars().next()?;
        self.rest = &self.rest[letter.len_utf8()..];
        self.line += u32::from(letter == '\n');
        Some(letter)
    }

    /// What stands until the closing quotation mark. One that is never closed ends with its line.
    fn quoted(&mut self, mark: char) -> String {
        let end = self.rest.find(mark).or_else(|| self.rest.find('\n')).unwrap_or(self.rest.len());
        let quoted = &self.rest[..end];
        self.line += u32::try_from(quoted.matches('\n').count()).unwrap_or(0);
        self.rest = self.rest[end..].strip_prefix(mark).unwrap_or(&self.rest[end..]);
        quoted.to_owned()
    }
}

/// The variables that have one value in the whole text.
fn constants(commands: &[Command]) -> FxHashMap<String, String> {
    let mut values: FxHashMap<String, Option<String>> = FxHashMap::default();
    for command in commands {
        let words: Vec<&str> = command.words.iter().map(String::as_str).collect();
        let (name, value) = match words.as_slice() {
            // Those of a makefile stand alone.
            [name, "=" | ":=" | "?=", value] => (*name, *value),
            [assignment] | ["export" | "readonly" | "local", assignment] => match assignment.split_once('=') {
                Some((name, value)) => (name.trim_end_matches([':', '?']), value),
                None => continue,
            },
            _ => continue,
        };
        let constant = (!value.contains(['$', '`'])).then(|| value.to_owned());
        let known = values.entry(name.to_owned()).or_insert_with(|| constant.clone());
        if *known != constant {
            *known = None;
        }
    }
    values.into_iter().filter_map(|(name, value)| Some((name, value?))).collect()
}

/// A word with `$NAME`, `${NAME}` and `$(NAME)` replaced where the name has one value.
fn substituted(word: &str, constants: &FxHashMap<String, String>) -> String {
    let mut result = String::with_capacity(word.len());
    let mut rest = word;
    while let Some(at) = rest.find('$') {
        result.push_str(&rest[..at]);
        let after = &rest[at + 1..];
        let (name, length) = match after.chars().next() {
            Some(open @ ('{' | '(')) => {
                let close = if open == '{' { '}' } else { ')' };
                match after.find(close) {
                    Some(end) => (&after[1..end], end + 1),
                    None => ("", 0),
                }
            }
            _ => {
                let is_part = |letter: char| letter.is_ascii_alphanumeric() || letter == '_';
                let end = after.find(|letter| !is_part(letter)).unwrap_or(after.len());
                (&after[..end], end)
            }
        };
        match constants.get(name) {
            Some(value) => result.push_str(value),
            None => result.push_str(&rest[at..=at + length]),
        }
        rest = &after[length..];
    }
    result.push_str(rest);
    result
}
