//! What arrived at a sink, and what an attacker can make of it.
//!
//! Knows texts and their holes; does not know rules, languages' syntax or how values are computed.

use crate::finding::Confidence;
use crate::value::template::Template;

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
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Danger {
    /// A shell runs the attacker's text.
    ShellCommand,
    /// The attacker chooses the program that is run.
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
}
