//! The command line: what was asked for, who does it, and the exit code.
//!
//! 0: nothing was found; 1: findings; 2: something could not be done.

#![allow(clippy::disallowed_methods, clippy::disallowed_macros, reason = "this is where the program meets the system")]

mod args;
mod catalog;
mod check;
mod debug;
mod filter;
mod handlers;
mod output;
mod pages;
mod scope;

use std::process::ExitCode;

use clap::{CommandFactory as _, Parser as _};

use args::{Args, Command};

/// What ends the program before there is a report: one sentence with the cure.
pub(crate) struct Failure(String);

impl<T: Into<String>> From<T> for Failure {
    fn from(message: T) -> Self {
        Self(message.into())
    }
}

/// How a command ended that could be carried out.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Outcome {
    Clean,
    Findings,
    /// Some of what was asked for could not be done.
    Incomplete,
}

/// Runs the program with the arguments of the process.
pub fn main() -> ExitCode {
    std::panic::set_hook(Box::new(output::report_panic));
    let args = match Args::try_parse() {
        Ok(args) => args,
        // Help and version are no errors; `clap` knows where each belongs.
        Err(error) => {
            let _ = error.print();
            return ExitCode::from(if error.use_stderr() { 2 } else { 0 });
        }
    };
    // A panic has been reported by the hook.
    match std::panic::catch_unwind(|| run(args.command)) {
        Ok(Ok(Outcome::Clean)) => ExitCode::SUCCESS,
        Ok(Ok(Outcome::Findings)) => ExitCode::from(1),
        Ok(Ok(Outcome::Incomplete)) | Err(_) => ExitCode::from(2),
        Ok(Err(Failure(message))) => {
            output::error(&message);
            ExitCode::from(2)
        }
    }
}

fn run(command: Command) -> Result<Outcome, Failure> {
    match command {
        Command::Check(args) => check::run(&args),
        Command::Handlers(args) => handlers::run(&args),
        Command::Explain { rule } => pages::explain(&rule),
        Command::Rules => pages::rules(),
        Command::Debug(args) => debug::run(&args),
        Command::Completions { shell } => {
            let mut script = Vec::new();
            clap_complete::generate(shell, &mut Args::command(), "fnguard", &mut script);
            output::print(&String::from_utf8_lossy(&script))?;
            Ok(Outcome::Clean)
        }
    }
}
