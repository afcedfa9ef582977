//! Models at work: what a call of an API does with its arguments, and what arrived at its sinks.

mod judge;
mod show;

use smol_str::{SmolStr, format_smolstr};

use super::Evaluator;
use super::bind::Arguments;
use super::compare::SIGNATURE;
use super::flow::Cx;
use crate::finding::{Confidence, Step, Trust};
use crate::models::{Operand, Question, Role, Shape};
use crate::sink::{self, Around, Danger};
use crate::source::Span;
use crate::value::{ApiId, Atom, Chars, Cleared, Fact, Facts, Hole, Kind, Step as PathStep, Text, Value, join};

/// So many arguments a spread of unknown length is taken to give.
const SPREAD: u32 = 4;

/// One danger at one place.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(super) struct HitKey {
    origin: Span,
    danger: Danger,
}

/// What an attacker can do at a sink, and how his text gets there.
#[derive(Clone, Debug)]
pub struct Hit {
    pub origin: Span,
    pub danger: Danger,
    /// The API that is the sink.
    pub api: SmolStr,
    pub confidence: Confidence,
    /// The surest way first.
    pub ways: Vec<Way>,
    /// The function in which the sink stands.
    pub function: SmolStr,
}

/// One source that reaches a sink.
#[derive(Clone, PartialEq, Debug)]
pub struct Way {
    /// The event's access path.
    pub source: String,
    pub trust: Trust,
    pub confidence: Confidence,
    /// Where the hole stands in the text.
    pub position: String,
    /// What arrives: `"pdftotext " ⟨event.name⟩ " -"`.
    pub template: String,
    pub steps: Vec<Step>,
}

/// What a call does, whoever calls it.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Use {
    pub origin: Span,
    pub api: SmolStr,
    /// Whether the call starts a process.
    pub process: bool,
    pub what: Vec<sink::Use>,
}

impl<'p> Evaluator<'p> {
    /// What arrived at sinks since it was last asked for.
    pub fn take_hits(&mut self) -> Vec<Hit> {
        if !self.hits.is_empty() {
            self.memo.forget();
        }
        std::mem::take(&mut self.hits).into_values().collect()
    }

    /// What calls do, with or without an attacker.
    pub fn uses(&self) -> impl Iterator<Item = &Use> {
        self.uses.iter()
    }

    /// Applies the models of an API to a call; the result where a model tells it.
    pub(super) fn model_call(
        &mut self,
        cx: &mut Cx<'_, 'p>,
        api: ApiId,
        receiver: Option<&Value>,
        arguments: &Arguments,
    ) -> Option<Value> {
        let known = self.known(cx, api);
        let name = known.model.as_ref()?;
        let path = self.apis.path(api).clone();
        let models = self.program.models(cx.act.file);
        let shape = shape(arguments, models.signature(name));
        let mut result = None;
        let all = models.call(name, &shape);
        let around = self.around(cx, &path, (receiver, arguments), &all);
        for matched in all.iter() {
            let holds = |this: &mut Self, cx: &mut Cx<'_, 'p>| {
                matched.questions.iter().all(|question| this.answer_question(cx, question, receiver, arguments))
            };
            if !holds(self, cx) {
                continue;
            }
            self.judge_vector(cx, &path, (receiver, arguments), &matched.roles, &around);
            for (role, operand) in matched.roles.iter().filter(|(role, _)| !is_vector(*role)) {
                match operand {
                    operand if *role == Role::SignatureOf => {
                        let text = self.operand(cx, operand, receiver, arguments);
                        result = Some(self.signature(cx, &text, arguments));
                    }
                    Operand::Result => {
                        let value = self.result_role(cx, *role, api, receiver, arguments, &matched.roles);
                        result = value.or(result);
                    }
                    operand => {
                        let value = self.operand(cx, operand, receiver, arguments);
                        self.operand_role(cx, *role, &path, &value, &around);
                    }
                }
            }
        }
        result
    }

    fn operand(
        &mut self,
        cx: &mut Cx<'_, 'p>,
        operand: &Operand,
        receiver: Option<&Value>,
        arguments: &Arguments,
    ) -> Value {
        match operand {
            Operand::Result => Value::NOTHING,
            Operand::Receiver => receiver.cloned().unwrap_or_else(Value::unknown),
            Operand::Positional(at) => arguments.at(*at as usize),
            Operand::Named(name) => match (arguments.named(name), &arguments.tree) {
                (Some(value), _) => value.clone(),
                (None, Some(tree)) => self.child(tree, PathStep::Key(name.clone()), cx.origin),
                (None, None) => arguments.named_rest.clone(),
            },
        }
    }

    fn answer_question(
        &mut self,
        cx: &mut Cx<'_, 'p>,
        question: &Question,
        receiver: Option<&Value>,
        arguments: &Arguments,
    ) -> bool {
        let (operand, truth, member) = match question {
            Question::Truthy(operand) => (operand, true, None),
            Question::Falsy(operand) => (operand, false, None),
            Question::OptionTruthy(operand, name) => (operand, true, Some(name)),
            Question::OptionFalsy(operand, name) => (operand, false, Some(name)),
            Question::Value { operand, any_of, absent } => {
                let value = self.operand(cx, operand, receiver, arguments);
                return match value.is_nothing() {
                    true => *absent,
                    false => value.atoms().iter().any(|atom| self.named_in(atom, any_of).unwrap_or(true)),
                };
            }
            Question::NotValue { operand, any_of } => {
                let value = self.operand(cx, operand, receiver, arguments);
                return !value.is_nothing()
                    && !value.atoms().iter().all(|atom| self.named_in(atom, any_of) == Some(true));
            }
        };
        let mut value = self.operand(cx, operand, receiver, arguments);
        if let Some(name) = member {
            // A list or a function has no options: it is an argument vector, or a callback, that stands in their place.
            let options = value.filter(|atom| match atom {
                Atom::Object(id) => cx
                    .state
                    .object(*id)
                    .is_some_and(|object| !object.is_sequence() && !matches!(object.kind, Kind::Function(_))),
                other => matches!(other, Atom::Symbol(_)),
            });
            value = if options.is_nothing() { Value::NOTHING } else { self.member(cx, &options, name) };
        }
        match value.is_nothing() {
            true => !truth,
            false => self.truth_facts(cx.state, &value, truth).is_some(),
        }
    }

    /// Whether an atom is one of some constants or APIs; `None` when it may be.
    fn named_in(&self, atom: &Atom, names: &[SmolStr]) -> Option<bool> {
        let is = |text: &str| names.iter().any(|name| name == text);
        Some(match atom {
            Atom::Str(text) => is(text),
            Atom::Int(number) => is(&number.to_string()),
            Atom::Bool(truth) => is(if *truth { "True" } else { "False" }) || is(if *truth { "true" } else { "false" }),
            Atom::Null => is("None") || is("null"),
            Atom::Api(id) => is(self.apis.path(*id)),
            Atom::Object(_) | Atom::Bound(_) | Atom::Regex(..) | Atom::Undefined | Atom::Missing => false,
            Atom::Symbol(_) | Atom::Unknown | Atom::Text(_) | Atom::Number | Atom::Float(_) => return None,
        })
    }

    /// What a role on the call tells about its result.
    fn result_role(
        &mut self,
        cx: &mut Cx<'_, 'p>,
        role: Role,
        api: ApiId,
        receiver: Option<&Value>,
        arguments: &Arguments,
        roles: &[(Role, Operand)],
    ) -> Option<Value> {
        let path = &self.apis.path(api).clone();
        if role == Role::UseProcess {
            let origin = self.visible(cx.origin);
            self.uses.insert(Use { origin, api: path.clone(), process: true, what: Vec::new() });
            return None;
        }
        if let Some(trust) = trust_of(role) {
            // What is asked for by a constant name is the same when it is asked for again.
            let named = arguments.positional.first().and_then(Value::only_str);
            let name = named.map_or_else(|| path.clone(), |name| format_smolstr!("{path}({name:?})"));
            let root = self.root(&name, trust, None, cx.origin);
            if named.is_some() || arguments.is_empty() {
                return Some(root);
            }
            let operation = self.placed(cx, "call");
            return Some(root.map_holes(&mut |hole| self.derived(hole, operation.clone(), Text::any())));
        }
        let from = roles.iter().filter(|(role, _)| *role == Role::PropagateFrom);
        let from: Vec<Value> =
            from.map(|(_, operand)| self.operand(cx, operand, receiver, arguments)).collect::<Vec<_>>();
        let given = if from.is_empty() { arguments.at(0) } else { join::join_all(from) };
        Some(match role {
            Role::Clean | Role::SanitizerAll => Value::clean_text(Text::any()),
            Role::PropagateTo => {
                self.register(cx, api, arguments, false);
                let objects = given.filter(|atom| match atom {
                    Atom::Api(api) => self.apis.instance(*api) != 0,
                    atom => matches!(atom, Atom::Object(_) | Atom::Bound(_)),
                });
                let operation = path.clone();
                match objects.is_nothing() || given.has_holes() {
                    true => join::join(&objects, &self.mixed(cx.state, [given].iter(), &operation, Confidence::High)),
                    false => objects,
                }
            }
            Role::Instance => {
                let constant = given.only_str().map(|text| text.to_string());
                self.made_application(cx, api, constant.as_deref(), arguments)
            }
            _ => {
                let text = join::bake(&self.text_of(cx, &given), &cx.state.facts);
                let fact = sanitized(role)?;
                text.map_holes(&mut |hole: &Hole| {
                    let text = if role == Role::SanitizerShell { Text::any() } else { hole.text.meet(&fact.text) };
                    let derived = self.derived(hole, path.clone(), text);
                    Hole { cleared: derived.cleared.and(fact.cleared), ..derived }
                })
            }
        })
    }

    /// The signature of a text. Where outsiders choose the key or another argument, it is no proof of anything.
    fn signature(&mut self, cx: &mut Cx<'_, 'p>, text: &Value, arguments: &Arguments) -> Value {
        let others = arguments.values().filter(|value| *value != text).any(Value::has_holes);
        let signed = match others {
            true => Value::NOTHING,
            false => self.mixed(cx.state, [text].into_iter(), SIGNATURE, Confidence::High),
        };
        let signed = signed.map_holes(&mut |hole: &Hole| Hole { cleared: Cleared::ALL, ..hole.clone() });
        if signed.has_holes() { signed } else { Value::clean_text(Text::any()) }
    }

    fn operand_role(&mut self, cx: &mut Cx<'_, 'p>, role: Role, path: &SmolStr, value: &Value, around: &Around) {
        if let Some(fact) = sanitized(role) {
            let facts: Facts = value
                .holes()
                .iter()
                .fold(Facts::default(), |facts, hole| facts.and(&Facts::one(hole.symbol, fact.clone())));
            cx.state.learn(&facts);
            return;
        }
        if value.is_nothing() || matches!(role, Role::PropagateFrom | Role::ProcessEnvironment | Role::ProcessInput) {
            return;
        }
        let value = if role == Role::SinkDeserialize { self.read_out(cx, value) } else { value.clone() };
        for arrival in self.arrivals(cx, &value, 0) {
            self.judge(cx, role, path, &arrival, around);
        }
    }

    /// Whether a model tells that nothing of what came in is in what a call gives.
    pub(super) fn gives_clean(&self, cx: &Cx<'_, 'p>, api: ApiId, arguments: &Arguments) -> bool {
        let known = self.known(cx, api);
        let Some(name) = &known.model else { return false };
        let models = self.program.models(cx.act.file);
        let clean = |(role, operand): &(Role, Operand)| {
            matches!(role, Role::Clean | Role::SanitizerAll) && matches!(operand, Operand::Result)
        };
        let shape = shape(arguments, models.signature(name));
        models.call(name, &shape).iter().any(|one| one.roles.iter().any(clean))
    }
}

/// The shape of a call for the models.
fn shape(arguments: &Arguments, signature: Option<&[SmolStr]>) -> Shape {
    let mut positional = arguments.positional.len() as u32;
    if !arguments.rest.is_nothing() {
        positional += SPREAD;
    }
    let mut named: Vec<SmolStr> = arguments.named.iter().map(|(name, _)| name.clone()).collect();
    if arguments.tree.is_some() || !arguments.named_rest.is_nothing() {
        named.extend(signature.unwrap_or_default().iter().skip(positional as usize).cloned());
    }
    named.sort();
    named.dedup();
    Shape { positional, named, receiver: true }
}

/// Whether a role's value is an argument of a program, or a list of them.
fn is_vector(role: Role) -> bool {
    matches!(role, Role::SinkArgv | Role::SinkArgvNamed)
}

pub(super) fn trust_of(role: Role) -> Option<Trust> {
    match role {
        Role::SourcePublic => Some(Trust::Public),
        Role::SourceUser => Some(Trust::User),
        Role::SourceIndirect => Some(Trust::Indirect),
        _ => None,
    }
}

/// What a sanitizer makes of a text.
fn sanitized(role: Role) -> Option<Fact> {
    Some(match role {
        Role::SanitizerAll => Fact::cleared(Cleared::ALL),
        Role::SanitizerShell => Fact::cleared(Cleared::SHELL_WORD),
        Role::SanitizerComponent => Fact::text(Text::any().component()),
        Role::SanitizerSecureName => {
            let chars = Chars::ALPHANUMERIC.or(Chars::of("_.-"));
            Fact::text(Text::of_chars(chars).without_text("..").not_starting_with("."))
        }
        Role::SanitizerContained => Fact::cleared(Cleared::CONTAINED),
        _ => return None,
    })
}
