//! Options that stand in a file: `fnguard.toml`, or `[tool.fnguard]` in `pyproject.toml`.
//!
//! Takes texts; which file counts is decided where files are looked for.

use std::fmt;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::finding::{Confidence, Severity};
use crate::source::LineIndex;

/// What a configuration file says; what it does not say is `None` or empty.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Config {
    /// Rules that are reported; all when empty.
    pub select: Vec<String>,
    /// Rules that are not reported.
    pub ignore: Vec<String>,
    /// The lowest severity that is reported.
    pub severity: Option<Severity>,
    /// The lowest confidence that is reported.
    pub confidence: Option<Confidence>,
    /// Globs of files that are left out, as in a `.gitignore`.
    pub exclude: Vec<String>,
    /// Functions that are handlers.
    pub handlers: Vec<NamedHandler>,
    /// Functions that are no handlers: `FILE:FUNCTION`, or `FILE:*` for all of a file; the file may be a glob.
    pub exclude_handlers: Vec<String>,
    /// Whether uses without a flow are reported.
    pub audit: Option<bool>,
    /// A folder with models and rules of one's own, relative to the file.
    pub models: Option<String>,
}

/// A function that is a handler by the configuration's word.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct NamedHandler {
    /// `FILE:FUNCTION`, the file relative to the configuration's folder; `FILE:*` means all of a file.
    pub function: String,
    /// What calls it, by the name of its event model.
    pub trigger: Option<String>,
    /// Where it is named.
    pub line: u32,
}

/// Which file a text is from: it decides where the options stand in it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Format {
    /// `fnguard.toml`: at the top.
    Own,
    /// `pyproject.toml`: below `[tool.fnguard]`.
    PyProject,
}

/// What is wrong with a configuration, and where; lines and columns are counted from 1.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ConfigError {
    pub line: u32,
    pub column: u32,
    pub message: String,
}

impl fmt::Display for ConfigError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}", self.line, self.column, self.message)
    }
}

const OPTIONS: &[&str] =
    &["audit", "confidence", "exclude", "exclude-handlers", "handlers", "ignore", "models", "select", "severity"];
const OPTIONS_OF_HANDLERS: &[&str] = &["function", "trigger"];

/// The levels by name, the lowest first.
pub const SEVERITIES: &[(&str, Severity)] =
    &[("low", Severity::Low), ("medium", Severity::Medium), ("high", Severity::High), ("critical", Severity::Critical)];

/// The levels by name, the lowest first.
pub const CONFIDENCES: &[(&str, Confidence)] =
    &[("low", Confidence::Low), ("medium", Confidence::Medium), ("high", Confidence::High)];

impl Config {
    /// Reads a file's text; `None` when it has no options for fnguard (a `pyproject.toml` of another tool).
    pub fn parse(text: &str, format: Format) -> Result<Option<Self>, ConfigError> {
        let file = DeTable::parse(text).map_err(|error| {
            let at = error.span().map_or(0, |span| span.start);
            error_at(text, at, error.message().to_owned())
        })?;
        let Some(options) = options_in(file.get_ref(), format) else { return Ok(None) };
        let mut config = Self::default();
        let lines = LineIndex::new(text);
        let line = |offset: usize| lines.position(text, u32::try_from(offset).unwrap_or(u32::MAX)).0;
        for (key, value) in options {
            config
                .set(key.get_ref(), value, &line)
                .map_err(|problem| error_at(text, problem.at.unwrap_or(key.span().start), problem.message))?;
        }
        Ok(Some(config))
    }

    fn set(&mut self, key: &str, value: &Spanned<DeValue<'_>>, line: &dyn Fn(usize) -> u32) -> Result<(), Problem> {
        match key {
            "select" => self.select = strings(key, value)?,
            "ignore" => self.ignore = strings(key, value)?,
            "exclude" => self.exclude = strings(key, value)?,
            "exclude-handlers" => {
                self.exclude_handlers = strings(key, value)?;
                for (name, item) in self.exclude_handlers.iter().zip(value.get_ref().as_array().into_iter().flatten()) {
                    file_and_function(key, name, item)?;
                }
            }
            "handlers" => self.handlers = named_handlers(key, value, line)?,
            "severity" => self.severity = Some(level(key, value, SEVERITIES)?),
            "confidence" => self.confidence = Some(level(key, value, CONFIDENCES)?),
            "models" => self.models = Some(string(key, value, "a folder's path")?.to_owned()),
            "audit" => {
                let wrong = || Problem::at(value, "`audit` takes true or false".into());
                self.audit = Some(value.get_ref().as_bool().ok_or_else(wrong)?);
            }
            _ => return Err(unknown(key, OPTIONS)),
        }
        Ok(())
    }
}

fn unknown(key: &str, options: &[&str]) -> Problem {
    let cure = nearest(key, options.iter().copied())
        .map_or_else(|| format!("known options: {}", options.join(", ")), |near| format!("did you mean `{near}`?"));
    Problem { at: None, message: format!("unknown option `{key}`; {cure}") }
}

/// `[[handlers]]`: the functions that are named, each with its line.
fn named_handlers(
    key: &str,
    value: &Spanned<DeValue<'_>>,
    line: &dyn Fn(usize) -> u32,
) -> Result<Vec<NamedHandler>, Problem> {
    let wrong =
        |at| Problem::at(at, format!("`{key}` takes tables: [[{key}]], and `function = \"FILE:FUNCTION\"` below"));
    let list = value.get_ref().as_array().ok_or_else(|| wrong(value))?;
    let mut handlers = Vec::new();
    for item in list {
        let table = item.get_ref().as_table().ok_or_else(|| wrong(item))?;
        let mut handler = NamedHandler { function: String::new(), trigger: None, line: line(item.span().start) };
        for (key, value) in table {
            match key.get_ref().as_ref() {
                "function" => {
                    handler.function = string("function", value, "FILE:FUNCTION")?.to_owned();
                    handler.line = line(value.span().start);
                    file_and_function("function", &handler.function, value)?;
                }
                "trigger" => handler.trigger = Some(string("trigger", value, "the name of an event")?.to_owned()),
                other => {
                    let problem = unknown(other, OPTIONS_OF_HANDLERS);
                    return Err(Problem { at: Some(key.span().start), ..problem });
                }
            }
        }
        if handler.function.is_empty() {
            return Err(wrong(item));
        }
        handlers.push(handler);
    }
    Ok(handlers)
}

fn file_and_function(key: &str, name: &str, at: &Spanned<DeValue<'_>>) -> Result<(), Problem> {
    let wrong = || Problem::at(at, format!("`{key}` takes FILE:FUNCTION, or FILE:* for all of a file, not `{name}`"));
    let (file, function) = name.rsplit_once(':').ok_or_else(wrong)?;
    if file.is_empty() || function.is_empty() { Err(wrong()) } else { Ok(()) }
}

/// The candidate that a misspelt name most likely means.
pub fn nearest<'a>(name: &str, candidates: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    candidates
        .map(|candidate| (strsim::jaro_winkler(name, candidate), candidate))
        .filter(|(likeness, _)| *likeness > 0.75)
        .max_by(|(one, _), (other, _)| one.total_cmp(other))
        .map(|(_, candidate)| candidate)
}

struct Problem {
    /// The value's place; the key's when there is none.
    at: Option<usize>,
    message: String,
}

impl Problem {
    fn at(value: &Spanned<DeValue<'_>>, message: String) -> Self {
        Self { at: Some(value.span().start), message }
    }
}

fn options_in<'a, 'i>(file: &'a DeTable<'i>, format: Format) -> Option<&'a DeTable<'i>> {
    match format {
        Format::Own => Some(file),
        Format::PyProject => file.get("tool")?.get_ref().get("fnguard")?.get_ref().as_table(),
    }
}

fn string<'a>(key: &str, value: &'a Spanned<DeValue<'_>>, what: &str) -> Result<&'a str, Problem> {
    value.get_ref().as_str().ok_or_else(|| Problem::at(value, format!("`{key}` takes {what} in quotes")))
}

fn strings(key: &str, value: &Spanned<DeValue<'_>>) -> Result<Vec<String>, Problem> {
    let wrong = || format!("`{key}` takes a list of texts: {key} = [\"…\"]");
    let list = value.get_ref().as_array().ok_or_else(|| Problem::at(value, wrong()))?;
    list.iter()
        .map(|item| item.get_ref().as_str().map(str::to_owned).ok_or_else(|| Problem::at(item, wrong())))
        .collect()
}

fn level<L: Copy>(key: &str, value: &Spanned<DeValue<'_>>, levels: &[(&str, L)]) -> Result<L, Problem> {
    let names: Vec<&str> = levels.iter().map(|(name, _)| *name).collect();
    let what = format!("one of {}", names.join(", "));
    let name = string(key, value, &what)?;
    let found = levels.iter().find(|(known, _)| *known == name).map(|(_, level)| *level);
    found.ok_or_else(|| Problem::at(value, format!("`{key}` takes {what}, not `{name}`")))
}

fn error_at(text: &str, offset: usize, message: String) -> ConfigError {
    let (line, column) = LineIndex::new(text).position(text, u32::try_from(offset).unwrap_or(u32::MAX));
    ConfigError { line, column, message }
}
