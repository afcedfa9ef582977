//! What arrived at a sink, and what an attacker can make of it.
//!
//! Knows texts and their holes; does not know rules, languages' syntax or how values are computed.
//!
//! * One function for each role: [`shell`], [`argv`], [`program`], [`code`], [`module`], [`deserialize`], [`path`].
//! * What a process has besides its arguments is an [`Around`].
//! * What a constant does without any attacker is told by [`command_uses`], [`argv_uses`] and [`path_uses`].

mod around;
mod code;
mod marked;
mod path;
mod programs;
mod shell;
mod uses;
mod vector;

pub use around::Around;
pub use code::{code, deserialize, module, program, text};
pub use path::{Access, path};
pub use shell::{SHELL_SPECIAL, shell};
pub use uses::{Use, argv_uses, command_uses, path_uses};
pub use vector::argv;

use serde::de::IntoDeserializer;
use serde::{Deserialize, Deserializer};

use crate::finding::Confidence;
use crate::models::Topic;
use crate::value::template::{Hole, Piece, Template};

/// A value as a sink sees it. More than one alternative means: it may be any of them.
#[derive(Clone, PartialEq, Debug)]
pub enum Arrival {
    /// A text.
    Text(Template),
    /// A list: its elements in order, and what any further element may be.
    List { items: Vec<Vec<Arrival>>, rest: Vec<Arrival> },
    /// Nothing that an attacker chooses, and nothing known: an object, a number.
    Other,
}

/// What an attacker can do at a sink.
#[derive(Clone, PartialEq, Debug)]
pub struct Verdict {
    pub danger: Danger,
    /// The text with the hole.
    pub template: Template,
    /// The index of the hole in [`Template::pieces`].
    pub hole: usize,
    pub confidence: Confidence,
    /// Where the hole stands, as a phrase: `an unquoted word of the command`, `inside double quotes`.
    pub position: String,
}

/// A kind of harm. A rule's page names the dangers that it reports.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Deserialize)]
#[serde(remote = "Self", rename_all = "kebab-case")]
pub enum Danger {
    /// A shell runs the attacker's text.
    ShellCommand,
    /// The attacker chooses the program that is run, or the script that an interpreter runs.
    Program,
    /// The attacker's text can be an option of a program that runs code or writes files by options.
    OptionOfPowerfulProgram,
    /// The attacker's text can be an option of a program.
    Option,
    /// The attacker's text is run as code of the function's own language, or of an interpreter's.
    Code,
    /// The attacker chooses which code is loaded.
    Module,
    /// A deserializer that can run code reads the attacker's bytes.
    Deserialization,
    /// The attacker chooses a file that is read, the function's own code included.
    ReadHandler,
    /// The attacker chooses a file that is read, but not the function's own code.
    ReadPath,
    /// The attacker chooses a name below a temporary directory for writing.
    WriteTemporary,
    /// The attacker chooses a file that is written, removed or renamed.
    WritePath,
    /// The attacker's text is in a text of which a rule's page says that it must not be: `text.NAME`.
    #[serde(skip)]
    Text(Topic),
}

impl<'de> Deserialize<'de> for Danger {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let name = String::deserialize(deserializer)?;
        match name.starts_with("text.") {
            true => Topic::deserialize(name.into_deserializer()).map(Self::Text),
            false => Self::deserialize(name.into_deserializer()),
        }
    }
}

/// Verdicts as they are found: one for each hole and danger, the surest.
#[derive(Default)]
struct Verdicts(Vec<Verdict>);

impl Verdicts {
    /// Adds a verdict about the hole at an index of a template.
    fn add(&mut self, danger: Danger, template: &Template, at: usize, limit: Confidence, position: impl Into<String>) {
        let Some(Piece::Hole(hole)) = template.pieces.get(at) else { return };
        let confidence = hole.confidence.min(limit);
        let same = |known: &&mut Verdict| known.danger == danger && known.hole == at && known.template == *template;
        match self.0.iter_mut().find(same) {
            Some(known) if known.confidence >= confidence => {}
            Some(known) => {
                known.confidence = confidence;
                known.position = position.into();
            }
            None => {
                let (template, position) = (template.clone(), position.into());
                self.0.push(Verdict { danger, template, hole: at, confidence, position });
            }
        }
    }

    /// Who can give a shell a command of his own does not need an option or another program.
    fn settled(self) -> Vec<Verdict> {
        let lesser = [Danger::Option, Danger::OptionOfPowerfulProgram, Danger::Program];
        let runs = |verdict: &Verdict| {
            let same = |other: &Verdict| other.hole == verdict.hole && other.template == verdict.template;
            self.0.iter().any(|other| other.danger == Danger::ShellCommand && same(other))
        };
        self.0.iter().filter(|verdict| !(lesser.contains(&verdict.danger) && runs(verdict))).cloned().collect()
    }
}

/// No attacker can do anything with it: one of the program's constants, or a number.
fn is_harmless(hole: &Hole) -> bool {
    hole.cleared == crate::value::Cleared::ALL || hole.text.is_number() || hole.text.is_nothing()
}

/// One step less sure.
fn lowered(confidence: Confidence) -> Confidence {
    match confidence {
        Confidence::High => Confidence::Medium,
        Confidence::Medium | Confidence::Low => Confidence::Low,
    }
}
