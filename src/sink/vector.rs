//! A program with its arguments, as a list or as the words of a shell's command.

use super::around::Around;
use super::code::{judge_code, judge_program};
use super::marked::Marked;
use super::programs::{self, Kind};
use super::shell::judge_script;
use super::{Arrival, Danger, Verdict, Verdicts};
use crate::finding::Confidence;
use crate::value::template::{Cleared, Piece, Template};

/// A program is run with an argument vector: a list of the program and its arguments, also where an API takes them apart. A
/// text alone is the program, or, where a list is expected, the attacker's whole list.
pub fn argv(arrival: &Arrival) -> Vec<Verdict> {
    Around::default().argv(arrival)
}

/// What may stand at one position of a vector.
pub(super) type Position<'t> = Vec<Marked<'t>>;

/// How a vector came to be.
#[derive(Clone, Copy)]
pub(super) struct Context<'a> {
    /// What the process has besides its arguments.
    around: &'a Around,
    /// How many scripts are around it.
    depth: usize,
    /// A shell has read it: quotes that the program put around a hole are gone.
    pub(super) unquoted: bool,
}

/// Scripts inside of scripts beyond this depth are not read.
const MAX_DEPTH: usize = 16;

/// Alternatives at one position beyond these are not read.
const MAX_ALTERNATIVES: usize = 16;

impl<'a> Context<'a> {
    pub(super) fn within(around: &'a Around) -> Self {
        Self { around, depth: 0, unquoted: false }
    }

    /// For what a shell runs.
    pub(super) fn inside(self) -> Self {
        Self { depth: self.depth + 1, unquoted: true, ..self }
    }

    fn deeper(self) -> Self {
        Self { depth: self.depth + 1, ..self }
    }
}

/// How many further elements of a list are told apart: an option, and what it takes.
const MAX_FURTHER: usize = 3;

/// The positions of a list. What any further element may be stands at as many last ones as there are such things.
pub(super) fn list_words<'t>(list: &'t Arrival, unknown: &'t Template) -> Vec<Position<'t>> {
    let Arrival::List { items, rest } = list else { return Vec::new() };
    let word = |item: &'t Arrival| match item {
        Arrival::Text(template) => Marked::of(template),
        _ => Marked::of(unknown).part(super::marked::UNKNOWN),
    };
    let rest = std::iter::repeat_n(rest, rest.len().min(MAX_FURTHER));
    items.iter().chain(rest).map(|position| position.iter().take(MAX_ALTERNATIVES).map(word).collect()).collect()
}

/// Judges a program and its arguments.
pub(super) fn judge_vector(words: &[Position<'_>], context: Context<'_>, verdicts: &mut Verdicts) {
    let Some((programs, arguments)) = words.split_first() else { return };
    if context.depth > MAX_DEPTH {
        return;
    }
    for program in programs {
        judge_program(program, "the program that is run", verdicts);
        let name = program.constant().map(programs::base_name);
        judge_arguments((name.as_deref(), program), arguments, context, verdicts);
    }
}

fn judge_arguments(
    (name, program): (Option<&str>, &Marked<'_>),
    arguments: &[Position<'_>],
    context: Context<'_>,
    verdicts: &mut Verdicts,
) {
    let Some(known) = name else { return judge_options(None, arguments, verdicts) };
    match programs::kind(known) {
        Kind::NoOptions => {}
        Kind::Plain => judge_options(name, arguments, verdicts),
        Kind::Shell => judge_shell((known, program), arguments, context, verdicts),
        Kind::Eval => each(arguments, |word| judge_script(word, context.deeper(), verdicts)),
        Kind::Source => each(&arguments[..arguments.len().min(1)], |word| {
            judge_program(word, "the script that the shell runs", verdicts);
        }),
        Kind::Wrapper { valued, operands } => {
            let (own, command) = command_after(known, arguments, valued, operands);
            judge_options(name, own, verdicts);
            judge_vector(command, context.deeper(), verdicts);
        }
        Kind::Interpreter { code, files } => {
            if !judge_interpreter(known, arguments, code, files, verdicts) && files {
                let of = format!("the code that `{known}` reads");
                let judge = &mut |text: &Marked<'_>, _: Context<'_>| judge_code(text, &of, verdicts);
                context.around.judge_input(program, context, judge);
            }
        }
        Kind::Filter { script, valued } => judge_filter(known, arguments, script, valued, verdicts),
        Kind::Find => judge_find(arguments, context, verdicts),
        Kind::Remote => {
            const VALUED: &[&str] =
                &["-i", "-p", "-l", "-o", "-F", "-J", "-L", "-R", "-D", "-S", "-W", "-b", "-c", "-E"];
            let host = operand(arguments, 0, VALUED).unwrap_or(arguments.len());
            let (options, script) = arguments.split_at((host + 1).min(arguments.len()));
            judge_options(name, options, verdicts);
            each(script, |word| judge_script(word, context.deeper(), verdicts));
        }
    }
}

fn each<'t>(positions: &[Position<'t>], see: impl FnMut(&Marked<'t>)) {
    positions.iter().flatten().for_each(see);
}

/// The constants that may stand at a position.
fn constants<'w>(position: &'w [Marked<'_>]) -> impl Iterator<Item = &'w str> {
    position.iter().filter_map(Marked::constant)
}

/// The index of the first position from `at` that is no option and no option's value.
fn operand(arguments: &[Position<'_>], mut at: usize, valued: &[&str]) -> Option<usize> {
    while let Some(position) = arguments.get(at) {
        let Some(option) = constants(position).find(|word| word.starts_with('-') && word.len() > 1) else {
            return Some(at);
        };
        match option {
            "--" => return (at + 1 < arguments.len()).then_some(at + 1),
            _ => at += if valued.contains(&option) { 2 } else { 1 },
        }
    }
    None
}

fn judge_shell(
    (name, program): (&str, &Marked<'_>),
    arguments: &[Position<'_>],
    context: Context<'_>,
    verdicts: &mut Verdicts,
) {
    let mut at = 0;
    while let Some(position) = arguments.get(at) {
        let option = constants(position).find(|word| word.starts_with(['-', '+', '/']));
        match option {
            Some(option) if programs::announces_script(option) => {
                let script = operand(arguments, at + 1, &["-o", "-O"]).unwrap_or(at + 1);
                let Some(position) = arguments.get(script) else { return };
                let parameters = &arguments[script + 1..];
                return position
                    .iter()
                    .for_each(|word| context.around.judge(word, parameters, context.deeper(), verdicts));
            }
            // The script comes from its input, whatever follows.
            Some("-s") => break,
            Some("-o" | "-O" | "--rcfile" | "--init-file") => at += 2,
            Some(option) if option.starts_with(['-', '+']) => at += 1,
            // `su user -c …`
            _ if name == "su" => at += 1,
            // What follows is data of that script.
            _ => {
                return each(&arguments[at..=at], |word| {
                    judge_program(word, "the script that the shell runs", verdicts)
                });
            }
        }
    }
    let judge = &mut |text: &Marked<'_>, context: Context<'_>| judge_script(text, context.deeper(), verdicts);
    context.around.judge_input(program, context, judge);
}

/// A wrapper's own operands, and the command that it runs.
pub(super) fn command_after<'w, 't>(
    name: &str,
    arguments: &'w [Position<'t>],
    valued: &[&str],
    operands: usize,
) -> (&'w [Position<'t>], &'w [Position<'t>]) {
    let mut at = operand(arguments, 0, valued).unwrap_or(arguments.len());
    let is_setting = |position: &Position<'_>| position.iter().any(|word| word.literal_prefix().contains('='));
    while name == "env" && arguments.get(at).is_some_and(is_setting) {
        at += 1;
    }
    let end = (at + operands).min(arguments.len());
    (&arguments[at..end], &arguments[end..])
}

/// Whether the code was given, by an option or as a file; else it comes from the interpreter's input.
fn judge_interpreter(
    name: &str,
    arguments: &[Position<'_>],
    code: &[&str],
    files: bool,
    verdicts: &mut Verdicts,
) -> bool {
    let of = format!("the code that `{name}` runs");
    let mut at = 0;
    while let Some(position) = arguments.get(at) {
        if constants(position).any(|word| code.contains(&word)) {
            each(&arguments[at + 1..(at + 2).min(arguments.len())], |word| judge_code(word, &of, verdicts));
            return true;
        }
        let attached = |word: &&Marked<'_>| {
            let prefix = word.literal_prefix();
            code.iter().any(|flag| prefix == *flag || prefix.starts_with(&format!("{flag}=")))
        };
        position.iter().filter(attached).for_each(|word| judge_code(word, &of, verdicts));
        if constants(position).any(|word| word == "-m") {
            each(&arguments[at + 1..(at + 2).min(arguments.len())], |word| {
                for (_, hole, _) in word.holes() {
                    verdicts.add(Danger::Module, word.template, hole, Confidence::High, "the module that is run");
                }
            });
            return true;
        }
        let is_option = constants(position).any(|word| word.starts_with('-'));
        if files && !is_option && !position.iter().any(|word| word.literal_prefix().starts_with('-')) {
            each(&arguments[at..=at], |word| judge_program(word, &format!("the script that `{name}` runs"), verdicts));
            judge_options(None, &arguments[at + 1..], verdicts);
            return true;
        }
        if !files {
            judge_options(Some(name), &arguments[at..=at], verdicts);
        }
        at += 1;
    }
    false
}

fn judge_filter(name: &str, arguments: &[Position<'_>], script: &[&str], valued: &[&str], verdicts: &mut Verdicts) {
    let of = format!("the script that `{name}` runs");
    let mut given = false;
    for (at, position) in arguments.iter().enumerate() {
        if constants(position).any(|word| script.contains(&word)) {
            given = true;
            each(&arguments[at + 1..(at + 2).min(arguments.len())], |word| judge_code(word, &of, verdicts));
        }
    }
    given |= arguments.iter().any(|position| constants(position).any(|word| matches!(word, "-f" | "--file")));
    let first = operand(arguments, 0, valued).unwrap_or(arguments.len());
    if given || first == arguments.len() {
        return judge_options(Some(name), arguments, verdicts);
    }
    each(&arguments[first..=first], |word| judge_code(word, &of, verdicts));
    judge_options(Some(name), &arguments[first + 1..], verdicts);
}

fn judge_find(arguments: &[Position<'_>], context: Context<'_>, verdicts: &mut Verdicts) {
    let mut at = 0;
    while at < arguments.len() {
        if constants(&arguments[at]).any(|word| matches!(word, "-exec" | "-execdir" | "-ok" | "-okdir")) {
            let ends = |position: &Position<'_>| constants(position).any(|word| matches!(word, ";" | "+" | "\\;"));
            let command = &arguments[at + 1..];
            let length = command.iter().position(ends).unwrap_or(command.len());
            judge_vector(&command[..length], context.deeper(), verdicts);
            at += length + 2;
        } else {
            let tests_value = at > 0 && constants(&arguments[at - 1]).any(|word| word.starts_with('-'));
            if !tests_value {
                judge_options(Some("find"), &arguments[at..=at], verdicts);
            }
            at += 1;
        }
    }
}

/// Arguments that can be options of the program.
fn judge_options(name: Option<&str>, arguments: &[Position<'_>], verdicts: &mut Verdicts) {
    let mut value = false;
    for position in arguments {
        let only = if let [word] = &position[..] { word.constant() } else { None };
        if only == Some("--") && name.is_none_or(programs::honours_double_dash) {
            return;
        }
        if !value {
            position.iter().for_each(|word| judge_option(name, word, verdicts));
        }
        value = only.zip(name).is_some_and(|(option, name)| programs::takes_value(name, option));
    }
}

/// An argument: an option when the attacker chooses its first character, or what follows its hyphens.
fn judge_option(name: Option<&str>, word: &Marked<'_>, verdicts: &mut Verdicts) {
    let hyphens = word.literal_prefix();
    if !matches!(hyphens, "" | "-" | "--") {
        return;
    }
    let powerful = name.is_some_and(programs::is_powerful);
    let danger = if powerful { Danger::OptionOfPowerfulProgram } else { Danger::Option };
    let limit = if name.is_some() { Confidence::High } else { Confidence::Low };
    let program = name.map_or("a program".to_owned(), |name| format!("`{name}`"));
    for c in word.text[hyphens.len()..].chars() {
        let Some((at, Piece::Hole(hole))) = word.piece(c) else { return };
        let absolute = hole.cleared.has(Cleared::ABSOLUTE);
        let behind = hole.cleared.has(Cleared::BEHIND) && name.is_none_or(programs::honours_double_dash);
        if !behind && !super::is_harmless(hole) && (!hyphens.is_empty() || (hole.text.may_start_with('-') && !absolute))
        {
            verdicts.add(danger, word.template, at, limit, format!("an argument of {program} that can be an option"));
        }
        if !hole.text.empty {
            return;
        }
    }
}
