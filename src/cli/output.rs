//! Writing for people and programs.

use std::io::{ErrorKind, Write};
use std::panic::PanicHookInfo;
use std::path::Path;

use anstream::{AutoStream, ColorChoice};

use super::Failure;
use super::args::Color;
use crate::disk::cure_for;

/// Takes the user's word on colours for all output.
pub(super) fn set_color(color: Color) {
    let choice = match color {
        Color::Auto => ColorChoice::Auto,
        Color::Always => ColorChoice::Always,
        Color::Never => ColorChoice::Never,
    };
    choice.write_global();
}

/// Whether escape sequences for colours may stand in what goes to standard output, or to a file instead.
pub(super) fn has_colors(output: Option<&Path>) -> bool {
    match ColorChoice::global() {
        ColorChoice::Auto => output.is_none() && AutoStream::choice(&std::io::stdout()) != ColorChoice::Never,
        choice => choice != ColorChoice::Never,
    }
}

/// Writes to a file, or to standard output.
pub(super) fn write(text: &str, output: Option<&Path>) -> Result<(), Failure> {
    let Some(path) = output else { return print(text) };
    std::fs::write(path, text)
        .map_err(|error| format!("{}: cannot be written: {}", path.display(), cure_for(&error)).into())
}

/// Writes to standard output. A reader that has seen enough (`| head`) is no error.
pub(super) fn print(text: &str) -> Result<(), Failure> {
    let mut stdout = std::io::stdout().lock();
    match stdout.write_all(text.as_bytes()).and_then(|()| stdout.flush()) {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => {
            Err(format!("standard output: cannot be written ({error})").into())
        }
        _ => Ok(()),
    }
}

/// Says on standard error what could not be done.
pub(super) fn error(message: &str) {
    let mut stderr = anstream::stderr().lock();
    let _ = writeln!(stderr, "\u{1b}[1m\u{1b}[91merror\u{1b}[0m: {message}");
}

/// Says that the program itself is at fault, and where to tell it.
pub(super) fn report_panic(panic: &PanicHookInfo<'_>) {
    let payload = panic.payload();
    let message =
        payload.downcast_ref::<&str>().copied().or_else(|| payload.downcast_ref::<String>().map(String::as_str));
    let place = panic.location().map_or_else(String::new, |place| format!(" at {}:{}", place.file(), place.line()));
    let address = env!("CARGO_PKG_REPOSITORY");
    let address = if address.is_empty() { String::new() } else { format!(" to {address}/issues") };
    error(&format!(
        "fnguard itself went wrong: {}{place}\n  please report this{address}, with fnguard {} and the file that it was reading",
        message.unwrap_or("no message"),
        env!("CARGO_PKG_VERSION"),
    ));
}
