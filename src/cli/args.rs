//! The commands and their options.

use std::path::PathBuf;

use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::{Parser, Subcommand, ValueEnum};

use crate::config::{CONFIDENCES, SEVERITIES};
use crate::finding::{Confidence, Severity};

/// Finds how the event of a serverless function reaches a shell, a process, eval, files or the network.
#[derive(Parser, Debug)]
#[command(name = "fnguard", version, max_term_width = 100)]
pub(super) struct Args {
    #[command(subcommand)]
    pub(super) command: Command,
}

#[derive(Subcommand, Debug)]
pub(super) enum Command {
    /// Report flows from events to dangerous operations
    ///
    /// Exit codes: 0 nothing found, 1 findings, 2 something could not be done.
    Check(Check),
    /// List the functions that are taken for handlers, and why
    Handlers(Handlers),
    /// Print the page of a rule: what it finds, why it matters, what to do
    Explain { rule: String },
    /// List the rules
    Rules,
    /// Show what the analysis sees
    #[command(hide = true)]
    Debug(Debug),
    /// Print a completion script
    Completions { shell: clap_complete::Shell },
}

#[derive(clap::Args, Debug)]
pub(super) struct Check {
    #[command(flatten)]
    pub(super) scope: Scope,
    /// Form of the report
    #[arg(long, value_enum, default_value_t = Format::Text)]
    pub(super) format: Format,
    /// Report dangerous uses without a flow from an event, too
    #[arg(long)]
    pub(super) audit: bool,
    /// Report these rules only
    #[arg(long, value_name = "RULE", value_delimiter = ',')]
    pub(super) select: Vec<String>,
    /// Do not report these rules
    #[arg(long, value_name = "RULE", value_delimiter = ',')]
    pub(super) ignore: Vec<String>,
    /// Lowest severity to report
    #[arg(long, value_name = "LEVEL", value_parser = level(SEVERITIES))]
    pub(super) severity: Option<Severity>,
    /// Lowest confidence to report
    #[arg(long, value_name = "LEVEL", value_parser = level(CONFIDENCES))]
    pub(super) confidence: Option<Confidence>,
}

#[derive(clap::Args, Debug)]
pub(super) struct Handlers {
    #[command(flatten)]
    pub(super) scope: Scope,
    /// Form of the list
    #[arg(long, value_enum, default_value_t = ListFormat::Text)]
    pub(super) format: ListFormat,
}

/// Which files, and how the output is written.
#[derive(clap::Args, Debug)]
pub(super) struct Scope {
    /// Files and folders to report on; what they import is read wherever it is
    #[arg(value_name = "PATH", default_value = ".")]
    pub(super) paths: Vec<PathBuf>,
    /// Take a function for a handler; `FILE:*` takes every function of the file
    #[arg(long = "handler", value_name = "FILE:FUNCTION")]
    pub(super) handlers: Vec<String>,
    /// Configuration instead of the nearest fnguard.toml or pyproject.toml
    #[arg(long, value_name = "FILE")]
    pub(super) config: Option<PathBuf>,
    /// Leave out files that match, as in a .gitignore
    #[arg(long, value_name = "GLOB")]
    pub(super) exclude: Vec<String>,
    /// Write to a file instead of standard output
    #[arg(long, value_name = "FILE")]
    pub(super) output: Option<PathBuf>,
    /// Say more: reasons, unknown syntax, comments that suppress nothing
    #[arg(long, short)]
    pub(super) verbose: bool,
    /// Say nothing but findings and problems
    #[arg(long, short, conflicts_with = "verbose")]
    pub(super) quiet: bool,
    /// How many threads work; 0 takes as many as the machine has
    #[arg(long, value_name = "N", default_value_t = 0, hide_default_value = true)]
    pub(super) threads: usize,
    /// Colours in the text
    #[arg(long, value_enum, value_name = "WHEN", default_value_t = Color::Auto)]
    pub(super) color: Color,
}

#[derive(clap::Args, Debug)]
pub(super) struct Debug {
    #[command(subcommand)]
    pub(super) what: DebugWhat,
}

#[derive(Subcommand, Debug)]
pub(super) enum DebugWhat {
    /// The intermediate representation of a file
    Ir { file: PathBuf },
    /// The abstract values of a line's expressions
    Values {
        #[arg(value_name = "FILE:LINE")]
        place: String,
    },
}

#[derive(ValueEnum, Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Format {
    /// Source with the flow drawn in
    Text,
    /// One object for programs
    Json,
    /// SARIF 2.1.0 for code scanning services
    Sarif,
}

#[derive(ValueEnum, Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum ListFormat {
    Text,
    Json,
}

#[derive(ValueEnum, Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Color {
    /// On a terminal, unless NO_COLOR is set
    Auto,
    Always,
    Never,
}

fn level<L: Copy + Send + Sync + 'static>(levels: &'static [(&'static str, L)]) -> impl TypedValueParser<Value = L> {
    let names = PossibleValuesParser::new(levels.iter().map(|(name, _)| *name));
    names.try_map(|name| levels.iter().find(|(known, _)| *known == name).map(|(_, level)| *level).ok_or("is no level"))
}
