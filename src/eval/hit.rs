//! Models at work: what a call of an API does with its arguments, and what arrived at its sinks.

use smol_str::{SmolStr, format_smolstr};

use super::Evaluator;
use super::bind::Arguments;
use super::compare::SIGNATURE;
use super::flow::Cx;
use crate::finding::{Confidence, Step, Trust};
use crate::models::{Matched, Operand, Question, Role, Shape};
use crate::sink::{self, Access, Around, Arrival, Danger, Verdict};
use crate::source::Span;
use crate::value::{
    ApiId, Atom, Chars, Cleared, Fact, Facts, Hole, Key, Kind, Piece, Step as PathStep, Template, Text, Value, join,
};

/// So many arguments a spread of unknown length is taken to give.
const SPREAD: u32 = 4;
/// How deep lists in lists are looked at.
const MAX_NESTING: u32 = 4;

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
                        let value = self.result_role(cx, *role, &path, receiver, arguments, &matched.roles);
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
        path: &SmolStr,
        receiver: Option<&Value>,
        arguments: &Arguments,
        roles: &[(Role, Operand)],
    ) -> Option<Value> {
        if role == Role::UseProcess {
            let origin = self.visible(cx.origin);
            self.uses.insert(Use { origin, api: path.clone(), process: true, what: Vec::new() });
            return None;
        }
        if let Some(trust) = trust_of(role) {
            return Some(self.root(path, trust, None, cx.origin));
        }
        let from = roles.iter().filter(|(role, _)| *role == Role::PropagateFrom);
        let from: Vec<Value> =
            from.map(|(_, operand)| self.operand(cx, operand, receiver, arguments)).collect::<Vec<_>>();
        let given = if from.is_empty() { arguments.at(0) } else { join::join_all(from) };
        Some(match role {
            Role::Clean | Role::SanitizerAll => Value::clean_text(Text::any()),
            Role::PropagateTo => {
                let operation = path.clone();
                self.mixed(cx.state, [given].iter(), &operation, Confidence::High)
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

    /// What a process is given besides its arguments. Where an attacker chooses a variable by which code is loaded, that is
    /// told here.
    fn around(
        &mut self,
        cx: &mut Cx<'_, 'p>,
        path: &SmolStr,
        (receiver, arguments): (Option<&Value>, &Arguments),
        all: &[Matched],
    ) -> Around {
        let mut around = Around::default();
        for (role, operand) in all.iter().flat_map(|matched| &matched.roles) {
            if !matches!(role, Role::ProcessEnvironment | Role::ProcessInput) {
                continue;
            }
            let value = self.operand(cx, operand, receiver, arguments);
            match role {
                Role::ProcessInput => around.input.extend(self.tainted_texts(cx, &value)),
                _ => self.variables_of(cx, &value, &mut around),
            }
        }
        for verdict in around.loads() {
            self.record(cx, path, &verdict);
        }
        around
    }

    fn variables_of(&mut self, cx: &mut Cx<'_, 'p>, environment: &Value, around: &mut Around) {
        for id in environment.objects() {
            let Some(object) = self.read(cx.state, id).cloned() else { continue };
            for (key, value) in &object.fields {
                if let Key::Item(name) | Key::Name(name) = key {
                    let texts = self.tainted_texts(cx, value);
                    around.environment.extend(texts.into_iter().map(|text| (name.clone(), text)));
                }
            }
        }
    }

    /// The texts that a value may be in which an attacker has a part.
    fn tainted_texts(&mut self, cx: &mut Cx<'_, 'p>, value: &Value) -> Vec<Template> {
        let texts = self.arrivals(cx, value, 0).into_iter().filter_map(|arrival| match arrival {
            Arrival::Text(template) => Some(template),
            _ => None,
        });
        texts.filter(|template| template.holes().next().is_some()).collect()
    }

    /// What comes out of the program's own files: those are instances with a method `read`.
    fn read_out(&mut self, cx: &mut Cx<'_, 'p>, value: &Value) -> Value {
        let parts = value.atoms().iter().map(|atom| match atom {
            Atom::Object(id) => match self.method(cx, *id, "read") {
                Some(read) => self.call(cx, &read, Arguments::default()).unwrap_or_default(),
                None => Value::object(*id),
            },
            other => Value::of(other.clone()),
        });
        join::join_all(parts.collect::<Vec<_>>())
    }

    /// A value as a sink sees it: each thing that it may be.
    fn arrivals(&mut self, cx: &mut Cx<'_, 'p>, value: &Value, depth: u32) -> Vec<Arrival> {
        let value = join::bake(value, &cx.state.facts);
        let mut arrivals = Vec::new();
        for atom in value.atoms() {
            match atom {
                Atom::Str(text) => arrivals.push(Arrival::Text(Template::literal(text.clone()))),
                Atom::Text(template) => arrivals.push(Arrival::Text(template.clone())),
                Atom::Symbol(hole) => arrivals.push(Arrival::Text(Template::new([Piece::Hole((**hole).clone())]))),
                Atom::Int(number) => arrivals.push(Arrival::Text(Template::literal(format_smolstr!("{number}")))),
                Atom::Number => arrivals.push(Arrival::Text(Template::new([Piece::Clean(Text::number())]))),
                Atom::Unknown | Atom::Api(_) => {
                    arrivals.push(Arrival::Text(Template::new([Piece::Clean(Text::any())])));
                }
                Atom::Object(id) if depth < MAX_NESTING => self.object_arrivals(cx, *id, depth, &mut arrivals),
                Atom::Bound(bound) => {
                    for hole in bound.receiver.holes() {
                        arrivals.push(Arrival::Text(Template::new([Piece::Hole(hole.clone())])));
                    }
                }
                _ => arrivals.push(Arrival::Other),
            }
        }
        arrivals
    }

    fn object_arrivals(
        &mut self,
        cx: &mut Cx<'_, 'p>,
        id: crate::value::ObjectId,
        depth: u32,
        arrivals: &mut Vec<Arrival>,
    ) {
        let Some(object) = self.read(cx.state, id).cloned() else { return };
        match object.kind {
            Kind::List | Kind::Tuple | Kind::Set | Kind::Iterator => {
                let items = object
                    .fields
                    .iter()
                    .filter(|(key, _)| matches!(key, Key::Index(_)))
                    .map(|(_, item)| self.arrivals(cx, &item.present(), depth + 1))
                    .collect();
                let rest = self.arrivals(cx, &object.rest.clone(), depth + 1);
                arrivals.push(Arrival::List { items, rest });
            }
            Kind::Instance(_) => {
                for name in ["__fspath__", "__str__"] {
                    if let Some(method) = self.method(cx, id, name) {
                        let text = self.call(cx, &method, Arguments::default()).unwrap_or_default();
                        arrivals.extend(self.arrivals(cx, &text, depth + 1));
                        return;
                    }
                }
                if let Some(content) = self.content(cx.state, id) {
                    arrivals.extend(self.arrivals(cx, &content, depth + 1));
                    return;
                }
                arrivals.push(Arrival::Other);
            }
            _ => arrivals.push(Arrival::Other),
        }
    }

    fn judge(&mut self, cx: &mut Cx<'_, 'p>, role: Role, path: &SmolStr, arrival: &Arrival, around: &Around) {
        let verdicts = match (role, arrival) {
            (Role::SinkShell, Arrival::Text(template)) => {
                self.tell_uses(cx, path, sink::command_uses(template));
                around.shell(template)
            }
            (Role::SinkShell, Arrival::List { items, rest }) => {
                // Python hands the others to the shell as its parameters, Node joins all.
                let count = if cx.python(self) { 1 } else { items.len() };
                let read = if items.is_empty() { std::slice::from_ref(rest) } else { &items[..count] };
                for inner in read.iter().flatten().cloned().collect::<Vec<_>>() {
                    if matches!(inner, Arrival::Text(_)) {
                        self.judge(cx, role, path, &inner, around);
                    }
                }
                Vec::new()
            }
            (Role::SinkCommand, arrival) => {
                self.tell_uses(cx, path, sink::argv_uses(arrival));
                around.argv(arrival)
            }
            (Role::SinkProgram, Arrival::Text(template)) => sink::program(template),
            (Role::SinkCode, Arrival::Text(template)) => sink::code(template),
            (Role::SinkModule, Arrival::Text(template)) => sink::module(template),
            (Role::SinkDeserialize, Arrival::Text(template)) => sink::deserialize(template),
            (Role::SinkText(topic), Arrival::Text(template)) => sink::text(template, topic),
            (Role::SinkText(_), Arrival::List { items, rest }) => {
                for inner in items.iter().flatten().chain(rest) {
                    self.judge(cx, role, path, inner, around);
                }
                Vec::new()
            }
            (Role::SinkPathRead, Arrival::Text(template)) => self.judge_path(cx, path, template, Access::Read),
            (Role::SinkPathWrite, Arrival::Text(template)) => self.judge_path(cx, path, template, Access::Write),
            _ => Vec::new(),
        };
        for verdict in verdicts {
            self.record(cx, path, &verdict);
        }
    }

    /// Arguments that are given apart from their program, one by one or as a list.
    fn judge_vector(
        &mut self,
        cx: &mut Cx<'_, 'p>,
        path: &SmolStr,
        (receiver, arguments): (Option<&Value>, &Arguments),
        roles: &[(Role, Operand)],
        around: &Around,
    ) {
        let given = |wanted: Role| roles.iter().filter(move |(role, _)| *role == wanted).map(|(_, operand)| operand);
        let vectors = || roles.iter().filter(|(role, _)| is_vector(*role));
        if vectors().next().is_none() {
            return;
        }
        let (mut items, mut further) = (Vec::new(), Vec::new());
        for (role, operand) in vectors() {
            let named = usize::from(*role == Role::SinkArgvNamed);
            let value = self.operand(cx, operand, receiver, arguments);
            for arrival in self.arrivals(cx, &value, 0) {
                match arrival {
                    Arrival::List { items: inner, rest } => {
                        items.extend(inner.into_iter().skip(named));
                        further.extend(rest);
                    }
                    other => items.push(vec![other]),
                }
            }
        }
        let mut program = Vec::new();
        for operand in given(Role::SinkProgram) {
            let value = self.operand(cx, operand, receiver, arguments);
            program.extend(self.arrivals(cx, &value, 0).into_iter().filter(|one| matches!(one, Arrival::Text(_))));
        }
        if program.is_empty() {
            program.push(Arrival::Text(Template::new([Piece::Clean(Text::any())])));
        }
        items.insert(0, program);
        for verdict in around.argv(&Arrival::List { items, rest: further }) {
            self.record(cx, path, &verdict);
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

    fn judge_path(&mut self, cx: &Cx<'_, 'p>, api: &SmolStr, template: &Template, access: Access) -> Vec<Verdict> {
        if self.is_contained(&cx.state.facts, template) {
            return Vec::new();
        }
        self.tell_uses(cx, api, sink::path_uses(template, access));
        sink::path(template, access)
    }

    fn tell_uses(&mut self, cx: &Cx<'_, 'p>, api: &SmolStr, what: Vec<sink::Use>) {
        if !what.is_empty() {
            let origin = self.visible(cx.origin);
            self.uses.insert(Use { origin, api: api.clone(), process: false, what });
        }
    }

    fn record(&mut self, cx: &Cx<'_, 'p>, api: &SmolStr, verdict: &Verdict) {
        let Some(Piece::Hole(hole)) = verdict.template.pieces.get(verdict.hole) else { return };
        let trust = self.symbols.get(hole.symbol).trust;
        if trust == Trust::Platform {
            return;
        }
        let limit = match trust {
            Trust::Internal => Confidence::Low,
            Trust::Indirect => Confidence::Medium,
            _ => Confidence::High,
        };
        let confidence = verdict.confidence.min(limit);
        let way = Way {
            source: self.symbols.path(hole.symbol),
            trust,
            confidence,
            position: verdict.position.clone(),
            template: self.show_template(&verdict.template),
            steps: self.tell(hole.trace),
        };
        let origin = self.visible(cx.origin);
        let key = HitKey { origin, danger: verdict.danger };
        let function = self.stack.last().map(|call| call.name.clone()).unwrap_or_default();
        let hit = self.hits.entry(key).or_insert_with(|| Hit {
            origin,
            danger: verdict.danger,
            api: api.clone(),
            confidence,
            ways: Vec::new(),
            function,
        });
        if hit.ways.iter().any(|have| have.source == way.source && have.confidence >= way.confidence) {
            return;
        }
        hit.confidence = hit.confidence.max(confidence);
        hit.ways.retain(|have| have.source != way.source);
        hit.ways.push(way);
        let rank = |way: &Way| (std::cmp::Reverse(way.confidence), std::cmp::Reverse(way.trust), way.steps.len());
        hit.ways.sort_by(|left, right| rank(left).cmp(&rank(right)).then_with(|| left.source.cmp(&right.source)));
    }

    /// A template for people.
    fn show_template(&self, template: &Template) -> String {
        let mut parts: Vec<String> = Vec::new();
        let mut literal = String::new();
        for piece in template.pieces.iter() {
            if let Piece::Literal(text, _) = piece {
                literal.push_str(text);
                continue;
            }
            if !literal.is_empty() {
                parts.push(format!("{:?}", std::mem::take(&mut literal)));
            }
            parts.push(match piece {
                Piece::Hole(hole) => format!("⟨{}⟩", self.symbols.path(hole.symbol)),
                _ => "…".to_owned(),
            });
        }
        if !literal.is_empty() || parts.is_empty() {
            parts.push(format!("{literal:?}"));
        }
        parts.join(" ")
    }

    /// A value for people and tests.
    pub(super) fn show(&self, state: &super::state::State, value: &Value) -> String {
        let value = join::bake(value, &state.facts);
        let mut parts: Vec<String> = value.atoms().iter().map(|atom| self.show_atom(state, atom, 0)).collect();
        parts.dedup();
        if parts.is_empty() { "nothing".into() } else { parts.join(" | ") }
    }

    fn show_atom(&self, state: &super::state::State, atom: &Atom, depth: u32) -> String {
        let inner = |value: &Value| {
            let parts: Vec<String> = value.atoms().iter().map(|atom| self.show_atom(state, atom, depth + 1)).collect();
            parts.join(" | ")
        };
        match atom {
            Atom::Missing => "missing".into(),
            Atom::Null => "None".into(),
            Atom::Undefined => "undefined".into(),
            Atom::Bool(true) => "True".into(),
            Atom::Bool(false) => "False".into(),
            Atom::Int(number) => number.to_string(),
            Atom::Float(number) => f64::from_bits(number.0).to_string(),
            Atom::Str(text) => format!("{text:?}"),
            Atom::Text(template) => self.show_template(template),
            Atom::Symbol(hole) if hole.cleared == Cleared::ALL => {
                format!("checked ⟨{}⟩", self.symbols.path(hole.symbol))
            }
            Atom::Symbol(hole) => format!("⟨{}⟩", self.symbols.path(hole.symbol)),
            Atom::Number => "number".into(),
            Atom::Unknown => "unknown".into(),
            Atom::Api(id) => self.apis.path(*id).to_string(),
            Atom::Regex(pattern, flags) => format!("/{pattern}/{flags}"),
            Atom::Bound(bound) => match &bound.callee {
                crate::value::Callee::Object(id) => self.show_atom(state, &Atom::Object(*id), depth),
                crate::value::Callee::Native(name) => format!("{}.{name}", inner(&bound.receiver)),
                crate::value::Callee::Api(id) => self.apis.path(*id).to_string(),
            },
            Atom::Object(id) => match state.object(*id) {
                Some(object) if depth < 3 => self.show_object(state, object, depth),
                _ => "object".into(),
            },
        }
    }

    fn show_object(&self, state: &super::state::State, object: &crate::value::Object, depth: u32) -> String {
        let inner = |value: &Value| {
            let parts: Vec<String> = value.atoms().iter().map(|atom| self.show_atom(state, atom, depth + 1)).collect();
            parts.join(" | ")
        };
        let name = match &object.kind {
            Kind::Function(function) => {
                let module = self.program.module(function.file);
                return module
                    .map_or_else(String::new, |module| format!("{}()", module.function(function.function).name));
            }
            Kind::Class(class) => return format!("class {}", class.name),
            Kind::Module(file) => return format!("module {}", self.program.project().path(*file)),
            Kind::Instance(class) => match state.object(*class).map(|class| &class.kind) {
                Some(Kind::Class(class)) => class.name.to_string(),
                _ => "object".into(),
            },
            other => format!("{other:?}").to_lowercase(),
        };
        let mut parts: Vec<String> = object
            .fields
            .iter()
            .take(12)
            .map(|(key, value)| match key {
                Key::Index(_) => inner(value),
                Key::Name(name) | Key::Constant(name) => format!("{name}={}", inner(value)),
                Key::Item(name) => format!("{name:?}: {}", inner(value)),
            })
            .collect();
        if !object.rest.is_nothing() {
            parts.push(format!("*: {}", inner(&object.rest)));
        }
        format!("{name}({})", parts.join(", "))
    }

    pub(super) fn reveal(&mut self, origin: Span, shown: String) {
        let seen = self.revealed.entry(origin).or_default();
        if !seen.contains(&shown) {
            seen.push(shown);
        }
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
