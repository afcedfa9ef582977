//! From a place in a compiled file to the place in the file that it was made of.

use rustc_hash::FxHashMap;

use super::load::{Loaded, load, unescaped};
use super::map::{Map, Original, Source};
use crate::finding::Note;
use crate::project::{Project, path};
use crate::source::{FileId, Span};
use crate::syntax::{Language, Parsed};

/// A compiled file can be made of compiled files; maps in a circle end here.
const MOST: usize = 4;
/// A longer original is not parsed for the sake of where an expression ends.
const PARSED: usize = 1 << 22;

/// What is known of a place.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) enum Place {
    /// Its file has no map that could be used.
    Own,
    /// The compiler wrote it: it stands in no original.
    Generated,
    Original(Span),
    /// The original is neither in the project nor in the map: `PATH:LINE:COLUMN`.
    Elsewhere(String),
}

/// The maps of the files that were asked about.
pub(super) struct Places<'p> {
    project: &'p Project,
    files: FxHashMap<FileId, Option<Compiled>>,
    trees: FxHashMap<FileId, Option<Parsed>>,
    /// What could not be used.
    pub(super) notes: Vec<Note>,
}

/// A file with a map.
struct Compiled {
    map: Map,
    /// What each source of the map is, once it was asked for.
    sources: Vec<Option<Text>>,
    folder: String,
}

#[derive(Clone)]
enum Text {
    Known(FileId),
    Named(String),
}

impl<'p> Places<'p> {
    pub(super) fn new(project: &'p Project) -> Self {
        Self { project, files: FxHashMap::default(), trees: FxHashMap::default(), notes: Vec::new() }
    }

    /// Whether something in this file was asked for, and it has a map.
    pub(super) fn has(&self, file: FileId) -> bool {
        self.files.get(&file).is_some_and(Option::is_some)
    }

    /// What a place was made of; that of an original that was compiled itself, too.
    pub(super) fn find(&mut self, origin: Span) -> Place {
        let mut place = self.step(origin);
        for _ in 1..MOST {
            let Place::Original(original) = place else { break };
            match self.step(original) {
                Place::Own | Place::Generated => break,
                next => place = next,
            }
        }
        place
    }

    fn step(&mut self, origin: Span) -> Place {
        let project = self.project;
        if !self.files.contains_key(&origin.file) {
            let compiled = self.open(origin.file);
            self.files.insert(origin.file, compiled);
        }
        let Some(Some(compiled)) = self.files.get_mut(&origin.file) else { return Place::Own };
        let start = position(project, origin.file, origin.start);
        let end = position(project, origin.file, origin.end);
        let text = project.text(origin.file).ok().and_then(|text| text.get(origin.range())).unwrap_or_default();
        let Some(first) = compiled.first(start, text) else {
            return Place::Generated;
        };
        let inside = compiled.map.within(start, end).iter().filter_map(|segment| segment.original);
        let last = inside.filter(|last| last.source == first.source && *last > first).max().unwrap_or(first);
        match compiled.text(project, origin.file, first.source, &mut self.notes) {
            Text::Known(file) => match (offset(project, file, first), offset(project, file, last)) {
                (Some(first), Some(last)) => Place::Original(self.expression(file, first, last)),
                _ => Place::Elsewhere(named(project.path(file), first)),
            },
            Text::Named(name) => Place::Elsewhere(named(&name, first)),
        }
    }

    fn open(&mut self, file: FileId) -> Option<Compiled> {
        let own = self.project.path(file);
        if self.project.is_library(file) || Language::of_path(own).is_none_or(Language::is_python) {
            return None;
        }
        let read = |Loaded { text, folder }| {
            let map = Map::parse(&text)?;
            Ok(Compiled { sources: vec![None; map.sources.len()], map, folder })
        };
        match load(self.project, file)?.and_then(read) {
            Ok(compiled) => Some(compiled),
            Err(why) => {
                let message = format!("its source map {why}; places in it are those of the compiled text");
                self.notes.push(Note { path: own.to_owned(), line: None, message });
                None
            }
        }
    }

    /// The expression that begins at a place and has another one in it: maps say where things begin, not where they end.
    fn expression(&mut self, file: FileId, first: usize, last: usize) -> Span {
        let text = self.project.text(file).unwrap_or_default();
        let language = Language::of_path(self.project.path(file)).filter(|_| text.len() <= PARSED);
        let tree = self.trees.entry(file).or_insert_with(|| Some(Parsed::new(language?, text.to_owned())));
        let after = |at: usize| at + text[at..].chars().next().map_or(0, char::len_utf8);
        let node = tree.as_ref().and_then(|tree| tree.root().descendant_for_byte_range(first, after(last)));
        match node.filter(|node| node.start_byte() == first) {
            Some(node) => Span::new(file, first, node.end_byte()),
            None => Span::new(file, first, word_end(text, last)),
        }
    }
}

impl Compiled {
    /// What the beginning of an expression was made of. Where minified code has `(0, f)(…)`, the first piece that begins in
    /// it may be the `0` or the function.
    fn first(&self, (line, column): (u32, u32), text: &str) -> Option<Original> {
        let wrapper = (text.len() - text.trim_start_matches(['(', '0', ',', ' ']).len()) as u32;
        let end = column.saturating_add(wrapper).saturating_add(1);
        let inside = self.map.within((line, column), (line, end)).iter().find_map(|segment| segment.original);
        inside.or_else(|| self.map.at(line, column)?.original)
    }

    /// What a source of the map is: a file of the project, or else the text that the map has of it.
    fn text(&mut self, project: &Project, own: FileId, number: usize, notes: &mut Vec<Note>) -> Text {
        if let Some(Some(known)) = self.sources.get(number) {
            return known.clone();
        }
        let source = &self.map.sources[number];
        let text = match (file(project, own, &self.folder, source), &source.content) {
            (Some(file), content) => {
                if !content.as_ref().is_none_or(|content| same(project, file, content)) {
                    let message = format!(
                        "is not what `{}` was compiled from: its source map holds another text, so places in it may be off",
                        project.path(own)
                    );
                    notes.push(Note { path: project.path(file).to_owned(), line: None, message });
                }
                Text::Known(file)
            }
            (None, Some(content)) => Text::Known(project.add(&name(&self.folder, source), content)),
            (None, None) => Text::Named(name(&self.folder, source)),
        };
        self.sources[number] = Some(text.clone());
        text
    }
}

/// The project's file that a source is. Bundlers name it from the folder in which they were started, or by an address of
/// their own that ends so.
fn file(project: &Project, compiled: FileId, folder: &str, source: &Source) -> Option<FileId> {
    let relative = relative(source);
    // Where compilers write their output over their input, what is there now is no original.
    let find = |path: String| project.find(&path).filter(|file| *file != compiled);
    if let Some(file) = path::join(folder, &relative).and_then(find) {
        return Some(file);
    }
    // What else has such a name has to have the text, too.
    let same = |file: &FileId| source.content.as_ref().is_none_or(|content| same(project, *file, content));
    let own = relative.trim_start_matches("../").trim_start_matches("./");
    let around = || path::ancestors(folder).find_map(|folder| find(path::join(folder, own)?).filter(same));
    // An absolute path is that of the machine that compiled; its end may be one of the project's.
    let ends = || {
        let starts = own.match_indices('/').map(|(at, _)| at + 1);
        let ends = starts.map(|at| &own[at..]).filter(|end| end.contains('/'));
        ends.filter_map(|end| find(end.to_owned())).find(same)
    };
    around().or_else(|| if source.name.contains(":/") || source.name.starts_with('/') { ends() } else { None })
}

/// Whether a file has a text; how its lines end plays no part.
fn same(project: &Project, file: FileId, content: &str) -> bool {
    project.text(file).is_ok_and(|text| text.lines().eq(content.lines()))
}

/// What a source is called where the project has no file of it.
fn name(folder: &str, source: &Source) -> String {
    let relative = relative(source);
    match path::join(folder, &relative) {
        Some(path) if relative.starts_with("..") => path,
        _ => relative.trim_start_matches("../").trim_start_matches("./").to_owned(),
    }
}

/// A source's name without what is before its path: `webpack://shop/./src/a.ts` is `./src/a.ts`.
fn relative(source: &Source) -> String {
    let name = source.name.split(['?', '#']).next().unwrap_or_default();
    let path = match name.split_once("://") {
        Some((_, rest)) => rest.split_once('/').map_or(rest, |(_, path)| path),
        None => name,
    };
    String::from_utf8(unescaped(path)).unwrap_or_else(|_| path.to_owned())
}

fn named(path: &str, place: Original) -> String {
    format!("{path}:{}:{}", place.line.saturating_add(1), place.column.saturating_add(1))
}

/// Line and column of an offset as maps count them.
fn position(project: &Project, file: FileId, offset: u32) -> (u32, u32) {
    let text = project.text(file).unwrap_or_default();
    let lines = project.lines(file);
    let line = lines.line(offset);
    let start = lines.line_start(line).unwrap_or_default() as usize;
    let before = text.get(start..offset as usize).unwrap_or_default();
    (line - 1, before.encode_utf16().count() as u32)
}

/// The offset of a place; `None` where the text has no such place.
fn offset(project: &Project, file: FileId, place: Original) -> Option<usize> {
    let text = project.text(file).ok()?;
    let start = project.lines(file).line_start(place.line.checked_add(1)?)? as usize;
    let line = text.get(start..)?.split('\n').next()?;
    let mut column = 0;
    for (at, letter) in line.char_indices() {
        if column >= place.column {
            return Some(start + at);
        }
        column += letter.len_utf16() as u32;
    }
    (column >= place.column).then_some(start + line.len())
}

/// The end of the word at an offset.
fn word_end(text: &str, offset: usize) -> usize {
    let rest = &text[offset..];
    offset + rest.find(|letter: char| !letter.is_alphanumeric() && letter != '_' && letter != '$').unwrap_or(rest.len())
}
