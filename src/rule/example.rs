//! The examples of a page, and what they expect.

use crate::syntax::Language;

/// A piece of code that a rule reports, or does not.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Example {
    pub form: Form,
    pub text: String,
    /// What is expected and why: the paragraph before it.
    pub sentence: String,
    /// The page's line on which the code begins, counted from 1.
    pub line: u32,
    pub expectations: Vec<Expectation>,
}

/// What an example is written in.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Form {
    Code(Language),
    /// A deploy descriptor.
    Yaml,
}

impl Form {
    /// By the word behind the fence.
    pub(super) fn from_name(name: &str) -> Option<Self> {
        match name {
            "python" => Some(Self::Code(Language::Python)),
            "javascript" => Some(Self::Code(Language::JavaScript)),
            "typescript" => Some(Self::Code(Language::TypeScript)),
            "yaml" => Some(Self::Yaml),
            _ => None,
        }
    }

    pub fn name(self) -> &'static str {
        match self {
            Self::Code(language) if language.is_python() => "python",
            Self::Code(Language::JavaScript) => "javascript",
            Self::Code(_) => "typescript",
            Self::Yaml => "yaml",
        }
    }
}

/// What a comment above a line says about it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Expectation {
    pub verdict: Verdict,
    pub rule: String,
    /// The line concerned, counted from 1 in the example.
    pub line: u32,
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Verdict {
    /// `ruleid`: is reported.
    Reported,
    /// `ok`: is not reported.
    Quiet,
    /// `todoruleid`: should be reported, and is not yet.
    Missed,
    /// `todook`: should not be reported, and still is.
    Spurious,
}

/// The expectations of a text: comments like `# ruleid: command-injection`, about the next line that is none.
pub(super) fn expectations(text: &str) -> Vec<Expectation> {
    let lines: Vec<&str> = text.lines().collect();
    let mut found = Vec::new();
    for (at, line) in lines.iter().enumerate() {
        let Some((verdict, rules)) = expectation(line) else { continue };
        let below = lines[at..].iter().take_while(|line| expectation(line).is_some()).count();
        let line = (at + below + 1) as u32;
        found.extend(rules.split(',').map(|rule| Expectation { verdict, rule: rule.trim().to_owned(), line }));
    }
    found
}

/// The verdict and the rules of a comment; a remark may follow in parentheses.
fn expectation(line: &str) -> Option<(Verdict, &str)> {
    let line = line.trim();
    let comment = line.strip_prefix('#').or_else(|| line.strip_prefix("//"))?;
    let (word, rest) = comment.split_once(':')?;
    let verdict = match word.trim() {
        "ruleid" => Verdict::Reported,
        "ok" => Verdict::Quiet,
        "todoruleid" => Verdict::Missed,
        "todook" => Verdict::Spurious,
        _ => return None,
    };
    Some((verdict, rest.split('(').next().unwrap_or(rest)))
}
