//! What a process has besides its arguments: its environment, its standard input, and the parameters of its script.
//!
//! A shell does not read the text of its variables again, unless the script tells it to (`eval "$NAME"`). So a variable is
//! nothing to the script as such; but each word of a command in it is what the variable holds.

use std::rc::Rc;

use smol_str::{SmolStr, format_smolstr};

use super::code::judge_program;
use super::marked::{self, Marked};
use super::shell::judge_script;
use super::vector::{self, Context, Position};
use super::{Arrival, Verdict, Verdicts};
use crate::value::template::{Piece, Template};

/// What a process is given besides its arguments.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Around {
    /// The variables of its environment, by name; more than one of a name: any of them.
    pub environment: Vec<(SmolStr, Template)>,
    /// What it may read from its standard input.
    pub input: Vec<Template>,
}

/// What the variables of a script hold, as texts over the script's template.
#[derive(Clone, Debug, Default)]
pub(super) struct Bound {
    variables: Vec<(SmolStr, String)>,
    input: Vec<String>,
}

impl Around {
    /// A shell reads the text.
    pub fn shell(&self, template: &Template) -> Vec<Verdict> {
        let mut verdicts = Verdicts::default();
        let context = Context::within(self);
        self.judge(&Marked::of(template), &[], context, &mut verdicts);
        verdicts.settled()
    }

    /// A program is run with an argument vector: a list of the program and its arguments. A text alone is the program.
    pub fn argv(&self, arrival: &Arrival) -> Vec<Verdict> {
        let unknown = Template::default();
        let mut verdicts = Verdicts::default();
        match arrival {
            Arrival::Text(template) => return super::program(template),
            Arrival::List { .. } => {
                vector::judge_vector(&vector::list_words(arrival, &unknown), Context::within(self), &mut verdicts);
            }
            Arrival::Other => {}
        }
        verdicts.settled()
    }

    /// Variables by which programs find code that they load.
    pub fn loads(&self) -> Vec<Verdict> {
        let mut verdicts = Verdicts::default();
        for (name, template) in self.environment.iter().filter(|(name, _)| loads_code(name)) {
            let what = format!("`{name}`, by which programs find code that they run");
            judge_program(&Marked::of(template), &what, &mut verdicts);
        }
        verdicts.0
    }

    /// Judges a script that is given to a shell with its parameters, `$0` first.
    pub(super) fn judge(
        &self,
        script: &Marked<'_>,
        parameters: &[Position<'_>],
        context: Context<'_>,
        verdicts: &mut Verdicts,
    ) {
        let mut pieces = script.template.pieces.to_vec();
        let mut bound = script.bound.as_deref().cloned().unwrap_or_default();
        if !context.unquoted {
            self.bind(&mut pieces, &mut bound);
        }
        if !parameters.is_empty() {
            bind_parameters(script.template, parameters, &mut pieces, &mut bound);
        }
        if bound.is_empty() {
            return judge_script(script, context, verdicts);
        }
        let template = Template::new(pieces);
        let script = Marked { template: &template, text: script.text.clone(), bound: Some(Rc::new(bound)) };
        judge_script(&script, context, verdicts);
    }

    fn bind(&self, pieces: &mut Vec<Piece>, bound: &mut Bound) {
        for (name, template) in &self.environment {
            let text = appended(pieces, name, &Marked::of(template));
            bound.variables.push((name.clone(), text));
        }
        for template in &self.input {
            let text = appended(pieces, "<", &Marked::of(template));
            bound.input.push(text);
        }
    }

    /// Judges what a program reads from its standard input, where that is a script.
    pub(super) fn judge_input(
        &self,
        program: &Marked<'_>,
        context: Context<'_>,
        judge: &mut dyn FnMut(&Marked<'_>, Context<'_>),
    ) {
        for text in program.bound.iter().flat_map(|bound| &bound.input) {
            judge(&program.part(text.clone()), context);
        }
        if !context.unquoted {
            self.input.iter().for_each(|template| judge(&Marked::of(template), context));
        }
    }
}

impl Bound {
    fn is_empty(&self) -> bool {
        self.variables.is_empty() && self.input.is_empty()
    }

    /// What a variable holds: of several texts one that an attacker chooses. `@` and `*` are all parameters.
    pub(super) fn variable(&self, name: &str) -> Option<String> {
        if matches!(name, "@" | "*") {
            let texts = (1..10).map_while(|at| self.variable(&at.to_string()));
            return Some(texts.collect::<Vec<_>>().join(" ")).filter(|all| !all.is_empty());
        }
        let texts = || self.variables.iter().rev().filter(|(have, _)| have == name).map(|(_, text)| text);
        texts().find(|text| marked::has_marks(text)).or_else(|| texts().next()).cloned()
    }

    /// A variable that the script sets itself.
    pub(super) fn set(&mut self, name: &str, text: String) {
        self.variables.push((name.into(), text));
    }

    /// A variable that the script reads from its input.
    pub(super) fn read(&mut self, name: &str) {
        let read: Vec<_> = self.input.iter().map(|text| (SmolStr::new(name), text.clone())).collect();
        self.variables.extend(read);
    }
}

fn bind_parameters(own: &Template, parameters: &[Position<'_>], pieces: &mut Vec<Piece>, bound: &mut Bound) {
    for (at, position) in parameters.iter().enumerate() {
        let name = format_smolstr!("{at}");
        bound.variables.retain(|(have, _)| *have != name);
        for word in position {
            let text = match std::ptr::eq(word.template, own) {
                true => word.text.clone(),
                false => appended(pieces, &name, word),
            };
            bound.variables.push((name.clone(), text));
        }
    }
}

/// Adds a text's pieces to those of a template; the text over them.
fn appended(pieces: &mut Vec<Piece>, name: &str, word: &Marked<'_>) -> String {
    pieces.push(Piece::Literal(format_smolstr!(" {name}="), None));
    let text = marked::moved(&word.text, pieces.len());
    pieces.extend(word.template.pieces.iter().cloned());
    text
}

/// Whether programs load what this variable of the environment names.
fn loads_code(name: &str) -> bool {
    const NAMES: &[&str] = &[
        "BASH_ENV",
        "CLASSPATH",
        "EDITOR",
        "ENV",
        "GIT_EDITOR",
        "GIT_EXTERNAL_DIFF",
        "GIT_PAGER",
        "GIT_SSH",
        "GIT_SSH_COMMAND",
        "JAVA_TOOL_OPTIONS",
        "LD_AUDIT",
        "LD_LIBRARY_PATH",
        "LD_PRELOAD",
        "LESSOPEN",
        "NODE_OPTIONS",
        "NODE_PATH",
        "PAGER",
        "PATH",
        "PERL5LIB",
        "PERL5OPT",
        "PYTHONHOME",
        "PYTHONPATH",
        "PYTHONSTARTUP",
        "RUBYLIB",
        "RUBYOPT",
        "VISUAL",
    ];
    NAMES.contains(&name)
}
