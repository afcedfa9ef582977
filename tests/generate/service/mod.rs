//! A service as companies have them: many files with handlers, the module that they share, and what deploys them.

mod javascript;
mod python;

use std::fmt::Write as _;

use super::Random;

/// Functions in each generated file.
const PER_FILE: usize = 4;

/// What generated functions of a language are made of; `§` stands for something that is different each time.
struct Parts {
    extension: &'static str,
    runtime: &'static str,
    package: (&'static str, &'static str),
    /// The path of `tools`.
    shared: &'static str,
    tools: &'static str,
    head: &'static str,
    open: &'static str,
    guard: &'static str,
    parts: &'static [&'static str],
    sinks: &'static [&'static str],
    close: &'static str,
}

/// The language of a generated service.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Language {
    Python,
    JavaScript,
    TypeScript,
}

impl Language {
    fn parts(self) -> &'static Parts {
        match self {
            Self::Python => &python::PARTS,
            Self::JavaScript | Self::TypeScript => &javascript::PARTS,
        }
    }

    /// A file as this language has it: types, which stand in ‹…›, are TypeScript's alone.
    fn written(self, path: &str, text: &str) -> (String, String) {
        match self {
            Self::Python => (path.to_owned(), text.to_owned()),
            Self::TypeScript => (path.to_owned(), text.replace(['‹', '›'], "")),
            Self::JavaScript => {
                let plain = text.split('‹').map(|part| part.split_once('›').map_or(part, |(_, plain)| plain));
                (path.replace(".ts", ".js"), plain.collect())
            }
        }
    }
}

/// A service of `files` files, each with three or four handlers of about 50 lines, the module that they share, and the
/// configuration that deploys them: 300 files hold 1,000 handlers.
pub(crate) fn service(language: Language, files: usize) -> Vec<(String, String)> {
    let parts = language.parts();
    let (package, init) = parts.package;
    let mut project = vec![language.written(package, init), language.written(parts.shared, parts.tools)];
    let mut deployed =
        format!("service: generated\nprovider:\n  name: aws\n  runtime: {}\nfunctions:\n", parts.runtime);
    for at in 0..files {
        let path = format!("service_{:02}/function_{at:03}", at % 20);
        for which in 0..handlers_in(at) {
            let name = handler_name(which);
            let event = EVENTS[(at + which) % EVENTS.len()];
            let _ = write!(deployed, "  f{at}x{which}:\n    handler: {path}.{name}\n    events:\n      - {event}\n");
        }
        project.push(language.written(&format!("{path}{}", parts.extension), &file(parts, at)));
    }
    project.push(("serverless.yml".to_owned(), deployed));
    project
}

const EVENTS: &[&str] = &["httpApi: GET /x", "s3: uploads", "http: POST /x", "sqs: arn:aws:sqs:eu-west-1:1:q"];

fn handlers_in(file: usize) -> usize {
    if file % 3 == 2 { PER_FILE } else { PER_FILE - 1 }
}

fn handler_name(which: usize) -> String {
    if which == 0 { "handler".to_owned() } else { format!("handler_{which}") }
}

fn file(parts: &Parts, at: usize) -> String {
    let mut text = parts.head.replace('§', "../");
    for which in 0..handlers_in(at) {
        let random = Random(at as u64 * 31 + which as u64 + 1);
        handler(&mut text, parts, &handler_name(which), random);
    }
    text
}

/// One handler: a guard at the beginning, then parts that stand in every real service.
fn handler(text: &mut String, parts: &Parts, name: &str, mut random: Random) {
    text.push_str(&parts.open.replace('§', name));
    text.push_str(parts.guard);
    for (at, part) in some_of(&mut random, parts.parts).into_iter().enumerate() {
        text.push_str(&part.replace('§', &at.to_string()));
    }
    if random.below(5) == 0 {
        text.push_str(parts.sinks[random.below(parts.sinks.len())]);
    }
    text.push_str(parts.close);
}

/// Parts in random order that have about 40 lines together.
fn some_of<'a>(random: &mut Random, parts: &[&'a str]) -> Vec<&'a str> {
    let mut chosen = Vec::new();
    let mut lines = 0;
    while lines < 38 {
        let part = parts[random.below(parts.len())];
        lines += part.lines().count();
        chosen.push(part);
    }
    chosen
}
