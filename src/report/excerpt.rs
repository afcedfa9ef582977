//! The piece of a file that a picture shows.

use std::ops::Range;

/// Source with the marked places in it. Lines far from a mark are empty, long lines are cut around their marks.
pub(super) struct Excerpt {
    pub(super) text: String,
    /// The marks as ranges of `text`, in the order in which they were given.
    pub(super) marks: Vec<Range<usize>>,
    /// Where the piece begins in the file.
    pub(super) start: usize,
}

/// A longer line is cut.
const LINE: usize = 160;
/// What is kept before a mark in a cut line, and of the mark with what follows.
const BEFORE: usize = 40;
const AFTER: usize = 100;
/// Lines that may be shown between two marks.
const NEAR: usize = 2;

/// The piece of a text around some ranges of it, each within a line.
pub(super) fn excerpt(text: &str, marks: &[Range<usize>]) -> Excerpt {
    let start = marks.iter().map(|mark| mark.start).min().unwrap_or_default();
    let end = marks.iter().map(|mark| mark.end).max().unwrap_or_default();
    let start = text[..start].rfind('\n').map_or(0, |at| at + 1);
    let end = text[end..].find('\n').map_or(text.len(), |at| end + at);
    let mut shown = Shown { text: String::new(), kept: Vec::new() };
    let lines: Vec<Range<usize>> = lines(text, start..end);
    let marked: Vec<bool> = lines.iter().map(|line| marks.iter().any(|mark| touches(line, mark))).collect();
    for (index, line) in lines.iter().enumerate() {
        if index > 0 {
            shown.text.push('\n');
        }
        if marked[index.saturating_sub(NEAR)..lines.len().min(index + NEAR + 1)].contains(&true) {
            shown.line(text, line, marks);
        }
    }
    let marks = marks.iter().map(|mark| shown.place(mark)).collect();
    Excerpt { text: shown.text, marks, start }
}

struct Shown {
    text: String,
    /// What was taken from the file, and where it stands now.
    kept: Vec<(Range<usize>, usize)>,
}

impl Shown {
    fn line(&mut self, text: &str, line: &Range<usize>, marks: &[Range<usize>]) {
        if line.len() <= LINE {
            return self.keep(text, line.clone());
        }
        let windows = marks.iter().filter(|mark| touches(line, mark)).map(|mark| {
            let from = floor(text, mark.start.saturating_sub(BEFORE).max(line.start));
            let to = floor(text, (mark.start + AFTER).min(line.end));
            from..to
        });
        let mut windows: Vec<Range<usize>> = windows.collect();
        windows.sort_by_key(|window| window.start);
        if windows.is_empty() {
            windows.push(line.start..floor(text, line.start + LINE));
        }
        let mut last = line.start;
        for window in windows {
            if window.start > last {
                self.text.push('…');
            }
            let from = window.start.max(last);
            if from < window.end {
                self.keep(text, from..window.end);
                last = window.end;
            }
        }
        if last < line.end {
            self.text.push('…');
        }
    }

    fn keep(&mut self, text: &str, range: Range<usize>) {
        let at = self.text.len();
        self.text.push_str(&text[range.clone()]);
        self.kept.push((range, at));
    }

    /// Where a mark stands now: what is left of it in the piece that has its beginning.
    fn place(&self, mark: &Range<usize>) -> Range<usize> {
        let piece = self.kept.iter().find(|(range, _)| range.start <= mark.start && mark.start <= range.end);
        let Some((range, at)) = piece else { return self.text.len()..self.text.len() };
        let place = |offset: usize| at + offset.min(range.end) - range.start;
        place(mark.start)..place(mark.end)
    }
}

/// The nearest offset at or before this one that does not part a character.
pub(super) fn floor(text: &str, offset: usize) -> usize {
    let mut offset = offset.min(text.len());
    while !text.is_char_boundary(offset) {
        offset -= 1;
    }
    offset
}

fn touches(line: &Range<usize>, mark: &Range<usize>) -> bool {
    line.start <= mark.start && mark.start <= line.end
}

/// The lines of a range, without their ends.
fn lines(text: &str, range: Range<usize>) -> Vec<Range<usize>> {
    let mut at = range.start;
    let line = |line: &str| {
        let start = at;
        at += line.len() + 1;
        start..start + line.trim_end_matches('\r').len()
    };
    text[range].split('\n').map(line).collect()
}
