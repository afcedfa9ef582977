//! What a constant command or path does, whoever calls it.

use super::marked::Marked;
use super::path::{Access, below_temporary, is_code_root, names_source, normalised};
use super::programs::{self, Kind};
use super::vector::list_words;
use super::{Arrival, shell};
use crate::value::template::Template;

/// One thing that a command or a file access does.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Use {
    /// Runs the program of this name.
    Program(String),
    /// Runs a program that connects to other machines.
    Outbound(String),
    /// Reads or names a file of the function's own code.
    HandlerFile(String),
    /// Writes this path below a temporary directory.
    TemporaryWrite(String),
    /// Reads or names this path below a temporary directory.
    TemporaryRead(String),
    /// Prints the environment with all its secrets.
    Environment(String),
}

impl Use {
    /// What it does, as a phrase.
    pub fn phrase(&self) -> String {
        match self {
            Self::Program(name) => format!("runs `{name}`"),
            Self::Outbound(name) => format!("`{name}` connects to other machines"),
            Self::HandlerFile(path) => format!("reads the function's own code: `{path}`"),
            Self::TemporaryWrite(path) => format!("writes `{path}`"),
            Self::TemporaryRead(path) => format!("uses `{path}`"),
            Self::Environment(what) => format!("`{what}` gives the whole environment away"),
        }
    }
}

/// What a shell command does; sorted.
pub fn command_uses(template: &Template) -> Vec<Use> {
    let mut uses = Vec::new();
    script_uses(&Marked::of(template), 0, &mut uses);
    sorted(uses)
}

/// What running an argument vector does; sorted.
pub fn argv_uses(arrival: &Arrival) -> Vec<Use> {
    let unknown = Template::default();
    let mut uses = Vec::new();
    match arrival {
        Arrival::Text(template) => vector_uses(&[vec![Marked::of(template)]], 0, &mut uses),
        Arrival::List { .. } => vector_uses(&list_words(arrival, &unknown), 0, &mut uses),
        Arrival::Other => {}
    }
    sorted(uses)
}

/// What opening a path does; sorted.
pub fn path_uses(template: &Template, access: Access) -> Vec<Use> {
    let mut uses = Vec::new();
    file_use(&Marked::of(template), access, &mut uses);
    sorted(uses)
}

fn sorted(mut uses: Vec<Use>) -> Vec<Use> {
    uses.sort();
    uses.dedup();
    uses
}

/// Scripts inside of scripts beyond this depth are not read.
const MAX_DEPTH: usize = 4;

fn script_uses(script: &Marked<'_>, depth: usize, uses: &mut Vec<Use>) {
    let Some(tree) = (depth < MAX_DEPTH).then(|| shell::parse_bounded(&script.text)).flatten() else { return };
    shell::visit(tree.walk(), |node| match node.kind() {
        "command" => vector_uses(&shell::words(script, node), depth + 1, uses),
        "file_redirect" => {
            if let Some((access, target)) = shell::redirect_target(script, node) {
                file_use(&target, access, uses);
                if target.text.starts_with("/dev/tcp/") || target.text.starts_with("/dev/udp/") {
                    uses.push(Use::Outbound(target.text.clone()));
                }
            }
        }
        "declaration_command" if matches!(script.text[node.byte_range()].trim(), "export" | "export -p") => {
            uses.push(Use::Environment("export".into()));
        }
        _ => {}
    });
}

fn vector_uses(words: &[Vec<Marked<'_>>], depth: usize, uses: &mut Vec<Use>) {
    let Some((programs, arguments)) = words.split_first() else { return };
    for program in programs.iter().filter_map(Marked::constant).filter(|program| !program.is_empty()) {
        let name = programs::base_name(program);
        if !matches!(programs::kind(&name), Kind::NoOptions) {
            uses.push(Use::Program(name.clone()));
        }
        let constants: Vec<&str> = arguments.iter().flatten().filter_map(Marked::constant).collect();
        if is_outbound(&name, &constants) {
            uses.push(Use::Outbound(name.clone()));
        }
        if matches!(&*name, "printenv") || (matches!(&*name, "env" | "set") && constants.is_empty()) {
            uses.push(Use::Environment(name.clone()));
        }
        let access = if writes_operands(&name) { Access::Write } else { Access::Read };
        // An interpreter runs code of the function; it shows it to nobody.
        let runs = matches!(programs::kind(&name), Kind::Shell | Kind::Interpreter { files: true, .. });
        let mut files = Vec::new();
        arguments.iter().flatten().for_each(|word| file_use(word, access, &mut files));
        uses.extend(files.into_iter().filter(|file| !(runs && matches!(file, Use::HandlerFile(_)))));
        if depth < MAX_DEPTH {
            inner_uses(&name, arguments, depth, uses);
        }
    }
}

/// What a shell's script, a wrapped command or evaluated text does.
fn inner_uses(name: &str, arguments: &[Vec<Marked<'_>>], depth: usize, uses: &mut Vec<Use>) {
    match programs::kind(name) {
        Kind::Shell => {
            let announced = |word: &Marked<'_>| word.constant().is_some_and(programs::announces_script);
            let script = arguments.iter().position(|position| position.iter().any(announced));
            let script = script.and_then(|at| arguments.get(at + 1));
            script.into_iter().flatten().for_each(|script| script_uses(script, depth + 1, uses));
        }
        Kind::Eval => arguments.iter().flatten().for_each(|script| script_uses(script, depth + 1, uses)),
        Kind::Wrapper { valued, operands } => {
            let rest = super::vector::command_after(name, arguments, valued, operands).1;
            vector_uses(rest, depth + 1, uses);
        }
        _ => {}
    }
}

fn file_use(path: &Marked<'_>, access: Access, uses: &mut Vec<Use>) {
    let text = normalised(path.literal_prefix());
    let whole = path.constant().is_some();
    if text == "/proc/self/environ" {
        uses.push(Use::Environment(text));
    } else if below_temporary(&text).is_some_and(|rest| !rest.is_empty()) {
        uses.push(if access == Access::Write { Use::TemporaryWrite(text) } else { Use::TemporaryRead(text) });
    } else if access == Access::Read && reaches_code(&text, whole) {
        uses.push(Use::HandlerFile(text));
    }
}

/// Whether a path that is read is the function's code: below a directory where only code lies, or a file of source.
fn reaches_code(path: &str, whole: bool) -> bool {
    let in_root = path.match_indices('/').any(|(at, _)| at > 0 && is_code_root(&path[..at])) || is_code_root(path);
    // Programs that are run from a layer are not read.
    let program = path.contains("/bin/");
    (in_root && !program) || path.starts_with("/proc/self/") || (whole && !path.starts_with('-') && names_source(path))
}

/// Programs whose operands are files that they write.
fn writes_operands(name: &str) -> bool {
    matches!(name, "chmod" | "chown" | "mkdir" | "mktemp" | "rm" | "rmdir" | "tee" | "touch" | "truncate")
}

fn is_outbound(name: &str, arguments: &[&str]) -> bool {
    const ALWAYS: &[&str] = &[
        "aws", "az", "curl", "dig", "ftp", "gcloud", "gsutil", "host", "nc", "ncat", "netcat", "nslookup", "ping",
        "rsync", "scp", "sftp", "socat", "ssh", "telnet", "tftp", "wget",
    ];
    let inline = |words: &[&str]| arguments.iter().any(|argument| words.iter().any(|word| argument.contains(word)));
    match name {
        _ if ALWAYS.contains(&name) => true,
        "openssl" => arguments.first() == Some(&"s_client"),
        _ => match programs::kind(name) {
            Kind::Interpreter { code, .. } if arguments.iter().any(|argument| code.contains(argument)) => {
                inline(&["socket", "http", "urllib", "fetch(", "net."])
            }
            _ => false,
        },
    }
}
