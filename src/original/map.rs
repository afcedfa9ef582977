//! What a source map says, decoded: for each piece of the compiled text the place that it was made of.

use oxc_sourcemap::{JSONSourceMap, SourceMap};
use serde::Deserialize;
use serde::de::IgnoredAny;

/// Mappings with more letters would take too much memory; those of a bundle of the largest size that is analyzed have fewer.
const LONGEST: usize = 1 << 24;

/// A decoded map. Lines and columns are counted from 0, columns in units of UTF-16, as maps have them.
pub(super) struct Map {
    pub(super) sources: Vec<Source>,
    /// Sorted by their places in the compiled text.
    segments: Vec<Segment>,
}

/// A file that the compiled text was made of.
pub(super) struct Source {
    /// As the map writes it, its root before it.
    pub(super) name: String,
    pub(super) content: Option<String>,
}

/// A piece of the compiled text, up to the next one on its line.
#[derive(Clone, Copy)]
pub(super) struct Segment {
    at: (u32, u32),
    /// `None` where the compiler wrote something of its own.
    pub(super) original: Option<Original>,
}

/// A place in one of the sources.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Original {
    pub(super) source: usize,
    pub(super) line: u32,
    pub(super) column: u32,
}

impl Map {
    /// Reads a map, or an index of maps for parts of the text.
    pub(super) fn parse(text: &str) -> Result<Self, String> {
        // Some servers put a line before JSON that stops it from being run as a script.
        let text = if text.starts_with(")]}") { text.split_once('\n').map_or("", |(_, rest)| rest) } else { text };
        let json: Json = serde_json::from_str(text).map_err(|error| format!("is no source map: {error}"))?;
        let mut map = Self { sources: Vec::new(), segments: Vec::new() };
        match json.sections {
            Some(sections) => {
                for Section { offset, map: part } in sections {
                    map.add(
                        part.ok_or("names maps by their addresses, which is not read")?,
                        (offset.line, offset.column),
                    )?;
                }
            }
            None => map.add(json.plain, (0, 0))?,
        }
        map.segments.sort_by_key(|segment| segment.at);
        Ok(map)
    }

    /// Adds a map for the text from an offset on.
    fn add(&mut self, part: Plain, offset: (u32, u32)) -> Result<(), String> {
        if part.mappings.len() > LONGEST {
            return Err(format!("has mappings of {} bytes; more than {LONGEST} are not read", part.mappings.len()));
        }
        let first = self.sources.len();
        let root = part.source_root.unwrap_or_default();
        let mut contents = part.sources_content.unwrap_or_default().into_iter();
        for name in &part.sources {
            let name = name.as_deref().unwrap_or_default();
            let name = if root.is_empty() { name.to_owned() } else { format!("{}/{name}", root.trim_end_matches('/')) };
            self.sources.push(Source { name, content: contents.next().flatten() });
        }
        let decoded = decode(part.mappings, part.names.len(), part.sources.len())?;
        self.segments.extend(decoded.get_tokens().map(|token| {
            let (line, column) = (token.get_dst_line(), token.get_dst_col());
            let shift = if line == 0 { offset.1 } else { 0 };
            let original = token.get_source_id().map(|source| Original {
                source: first + source as usize,
                line: token.get_src_line(),
                column: token.get_src_col(),
            });
            Segment { at: (line.saturating_add(offset.0), column.saturating_add(shift)), original }
        }));
        Ok(())
    }

    /// The piece that a place of the compiled text is in.
    pub(super) fn at(&self, line: u32, column: u32) -> Option<Segment> {
        let after = self.segments.partition_point(|segment| segment.at <= (line, column));
        let segment = self.segments[..after].last()?;
        (segment.at.0 == line).then_some(*segment)
    }

    /// The pieces that begin in a part of the compiled text.
    pub(super) fn within(&self, from: (u32, u32), to: (u32, u32)) -> &[Segment] {
        let start = self.segments.partition_point(|segment| segment.at < from);
        let end = self.segments.partition_point(|segment| segment.at < to);
        &self.segments[start..end.max(start)]
    }
}

/// Decodes mappings; what else is in a map plays no part in it.
fn decode(mappings: String, names: usize, sources: usize) -> Result<SourceMap<'static>, String> {
    let json = JSONSourceMap {
        version: 3,
        file: None,
        mappings,
        source_root: None,
        sources: vec![String::new(); sources],
        sources_content: None,
        names: vec![String::new(); names],
        debug_id: None,
        x_google_ignore_list: None,
    };
    SourceMap::from_json(json).map_err(|error| format!("has broken mappings: {error}"))
}

#[derive(Deserialize)]
struct Json {
    sections: Option<Vec<Section>>,
    #[serde(flatten)]
    plain: Plain,
}

#[derive(Deserialize)]
struct Section {
    offset: Offset,
    map: Option<Plain>,
}

#[derive(Deserialize)]
struct Offset {
    line: u32,
    column: u32,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", default)]
#[derive(Default)]
struct Plain {
    mappings: String,
    source_root: Option<String>,
    sources: Vec<Option<String>>,
    sources_content: Option<Vec<Option<String>>>,
    names: Vec<IgnoredAny>,
}
