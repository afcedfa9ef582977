//! What arrives at sinks, as they see it, and the verdicts that are kept.

use smol_str::{SmolStr, format_smolstr};

use super::{Hit, HitKey, Use, Way, is_vector};
use crate::eval::Evaluator;
use crate::eval::bind::Arguments;
use crate::eval::flow::Cx;
use crate::eval::semantics::Special;
use crate::finding::{Confidence, Trust};
use crate::models::{Matched, Operand, Role};
use crate::sink::{self, Access, Around, Arrival, Verdict};
use crate::value::{Atom, Key, Kind, ObjectId, Piece, Template, Text, Value, join};

/// How deep lists in lists are looked at.
const MAX_NESTING: u32 = 4;

impl<'p> Evaluator<'p> {
    /// What a process is given besides its arguments. Where an attacker chooses a variable by which code is loaded, that is
    /// told here.
    pub(super) fn around(
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
    pub(super) fn read_out(&mut self, cx: &mut Cx<'_, 'p>, value: &Value) -> Value {
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
    pub(super) fn arrivals(&mut self, cx: &mut Cx<'_, 'p>, value: &Value, depth: u32) -> Vec<Arrival> {
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

    fn object_arrivals(&mut self, cx: &mut Cx<'_, 'p>, id: ObjectId, depth: u32, arrivals: &mut Vec<Arrival>) {
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
                if let Some(method) = self.special(cx, id, Special::Path) {
                    let text = self.call(cx, &method, Arguments::default()).unwrap_or_default();
                    arrivals.extend(self.arrivals(cx, &text, depth + 1));
                    return;
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

    pub(super) fn judge(
        &mut self,
        cx: &mut Cx<'_, 'p>,
        role: Role,
        path: &SmolStr,
        arrival: &Arrival,
        around: &Around,
    ) {
        let verdicts = match (role, arrival) {
            (Role::SinkShell, Arrival::Text(template)) => {
                self.tell_uses(cx, path, sink::command_uses(template));
                around.shell(template)
            }
            (Role::SinkShell, Arrival::List { items, rest }) => {
                let count = if cx.language(self).shell_takes_all() { items.len() } else { 1 };
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
    pub(super) fn judge_vector(
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
        // Each list that an operand may be is a vector of its own.
        let mut given_lists: Vec<List> = vec![List::default()];
        for (role, operand) in vectors() {
            let named = usize::from(*role == Role::SinkArgvNamed);
            let value = self.operand(cx, operand, receiver, arguments);
            let options = lists_of(self.arrivals(cx, &value, 0), named);
            if options.is_empty() {
                continue;
            }
            given_lists = match given_lists.len() * options.len() <= MAX_VECTORS {
                true => given_lists.iter().flat_map(|l| options.iter().map(|option| l.followed_by(option))).collect(),
                false => given_lists.iter().map(|list| list.followed_by_any(&options)).collect(),
            };
        }
        let mut program = Vec::new();
        for operand in given(Role::SinkProgram) {
            let value = self.operand(cx, operand, receiver, arguments);
            program.extend(self.arrivals(cx, &value, 0).into_iter().filter(|one| matches!(one, Arrival::Text(_))));
        }
        if program.is_empty() {
            program.push(Arrival::Text(Template::new([Piece::Clean(Text::any())])));
        }
        for List { mut items, rest } in given_lists {
            items.insert(0, program.clone());
            for verdict in around.argv(&Arrival::List { items, rest }) {
                self.record(cx, path, &verdict);
            }
        }
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
}

/// The arguments of a call, as far as they are known: position by position, and what any further one may be.
#[derive(Clone, Default)]
struct List {
    items: Vec<Vec<Arrival>>,
    rest: Vec<Arrival>,
}

impl List {
    fn followed_by(&self, next: &Self) -> Self {
        Self { items: [&*self.items, &next.items].concat(), rest: [&*self.rest, &next.rest].concat() }
    }

    /// Followed by one of very many lists: any of their elements, at any place.
    fn followed_by_any(&self, options: &[Self]) -> Self {
        let any = options.iter().flat_map(|option| option.items.iter().flatten().chain(&option.rest)).cloned();
        Self { items: self.items.clone(), rest: self.rest.iter().cloned().chain(any).collect() }
    }
}

/// How many ways in which the lists of a call can be combined are looked at.
const MAX_VECTORS: usize = 16;

/// The lists that an operand may be, without their first so many elements; what is no list is one argument.
fn lists_of(arrivals: Vec<Arrival>, skipped: usize) -> Vec<List> {
    let mut lists = Vec::new();
    let mut words = Vec::new();
    for arrival in arrivals {
        match arrival {
            Arrival::List { items, rest } => {
                lists.push(List { items: items.into_iter().skip(skipped).collect(), rest });
            }
            other => words.push(other),
        }
    }
    if !words.is_empty() {
        lists.push(List { items: vec![words], rest: Vec::new() });
    }
    lists
}
