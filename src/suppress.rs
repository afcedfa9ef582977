//! Comments that take a finding back: `# fnguard: ignore[rule] reason`, on the finding's line or the line above.

use rustc_hash::FxHashSet;

use crate::finding::{Analysis, Finding, Note};
use crate::project::Project;
use crate::source::{FileId, Span};
use crate::syntax::Language;

const MARK: &str = "fnguard: ignore";

/// What the comments did.
#[derive(Debug, Default)]
pub struct Suppressed {
    /// The findings that were taken back, in their order.
    pub findings: Vec<Finding>,
    /// Comments that took nothing back, with the cure.
    pub unused: Vec<Note>,
}

/// Takes the findings that a comment names out of an analysis. Comments are looked for in `files`, and where findings are.
pub fn apply(analysis: &mut Analysis, project: &Project, files: impl Iterator<Item = FileId>) -> Suppressed {
    // A source map repeats the comments of the originals.
    let mut searched: Vec<FileId> = files
        .filter(|file| Language::of_path(project.path(*file)).is_some())
        .chain(analysis.findings.iter().flat_map(places).map(|origin| origin.file))
        .collect();
    searched.sort_unstable();
    searched.dedup();
    let comments: Vec<Comment> = searched.into_iter().flat_map(|file| comments(project, file)).collect();
    let mut used = FxHashSet::default();
    let mut taken_back = Vec::new();
    analysis.findings.retain(|finding| {
        let places: Vec<(FileId, u32)> =
            places(finding).map(|origin| (origin.file, project.lines(origin.file).line(origin.start))).collect();
        let fits = |comment: &&Comment| places.iter().any(|place| comment.fits(finding, *place));
        let Some(comment) = comments.iter().find(fits) else { return true };
        used.insert((comment.file, comment.line));
        taken_back.push(finding.clone());
        false
    });
    let unused = comments.iter().filter(|comment| !used.contains(&(comment.file, comment.line)));
    let unused = unused.map(|comment| comment.unused(project)).collect();
    Suppressed { findings: taken_back, unused }
}

/// Where comments can speak of a finding: compilers keep those of the original.
fn places(finding: &Finding) -> impl Iterator<Item = Span> {
    std::iter::once(finding.origin).chain(finding.compiled)
}

struct Comment {
    file: FileId,
    line: u32,
    /// Nothing else stands on its line, so that it speaks of the next one.
    alone: bool,
    /// The rules that it names; all when empty.
    rules: Vec<String>,
}

impl Comment {
    fn fits(&self, finding: &Finding, (file, line): (FileId, u32)) -> bool {
        let place = self.line == line || self.alone && self.line + 1 == line;
        let rule = self.rules.is_empty() || self.rules.contains(&finding.rule);
        self.file == file && place && rule
    }

    fn unused(&self, project: &Project) -> Note {
        let rules = if self.rules.is_empty() { String::new() } else { format!("[{}]", self.rules.join(", ")) };
        Note {
            path: project.path(self.file).to_owned(),
            line: Some(self.line),
            message: format!("`{MARK}{rules}` takes no finding back; remove the comment"),
        }
    }
}

fn comments(project: &Project, file: FileId) -> Vec<Comment> {
    let text = project.text(file).unwrap_or_default();
    if !text.contains(MARK) {
        return Vec::new();
    }
    text.lines().zip(1..).filter_map(|(text, line)| comment(file, line, text)).collect()
}

/// The comment of a line. A mark inside of a string literal passes for one: it would have to be written on purpose.
fn comment(file: FileId, line: u32, text: &str) -> Option<Comment> {
    let (before, after) = text.split_once(MARK)?;
    let before = before.trim_end();
    let code = ["#", "//", "/*"].iter().find_map(|opening| before.strip_suffix(opening))?;
    let rules = match after.strip_prefix('[') {
        Some(list) => list.split_once(']')?.0.split(',').map(|rule| rule.trim().to_owned()).collect(),
        None => Vec::new(),
    };
    // JSX writes a comment of its own line as `{/* … */}`.
    let alone = matches!(code.trim(), "" | "{");
    Some(Comment { file, line, alone, rules })
}
