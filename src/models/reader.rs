//! Walks over the items of a pattern: what it captures and asks, and whether that makes sense.

use smol_str::SmolStr;

use super::api::Row;
use super::pattern::{Problem, Root, Subject, Test};
use super::predicate::{Operands, Predicate, TEXT_PREDICATES};
use super::read::{Form, Item, predicate_name};
use super::role::{Role, Seat};
use super::site::Site;
use crate::syntax::Language;

/// The only expression with operands that a model can describe. `new` is a call for it: most libraries allow both.
fn call_kind(language: Language) -> &'static str {
    if language.is_python() { "call" } else { "call_expression" }
}

#[derive(Default)]
pub(super) struct Reader<'t> {
    call: &'static str,
    roots: Vec<(&'t str, usize, bool)>,
    captures: Vec<Capture<'t>>,
    predicates: Vec<(&'t str, usize, Vec<Operand<'t>>)>,
    problems: Vec<Problem>,
}

/// An operand of a predicate.
enum Operand<'t> {
    Capture(&'t str),
    Text(SmolStr, usize),
}

/// A capture with the node on which it stands.
struct Capture<'t> {
    name: &'t str,
    site: Site,
    offset: usize,
}

impl<'t> Reader<'t> {
    /// What the items of a pattern describe, of which APIs, and what they ask.
    pub(super) fn read(language: Language, items: &[Item<'t>]) -> Result<(Root, Vec<Row>, Vec<Test>), Vec<Problem>> {
        let mut reader = Self { call: call_kind(language), ..Self::default() };
        reader.children(items, |_| Site::Root);
        if !reader.problems.is_empty() {
            return Err(reader.problems);
        }
        let start = items[0].start;
        let root = reader.root(start);
        let (rows, tests) = reader.predicates(start);
        if let Some(root) = root {
            reader.check_captures(root, start);
            if root == Root::Value && !tests.is_empty() {
                let (message, cure) = ("a bare expression has no operands to ask about", "leave `#api?` alone");
                reader.problem(tests[0].offset, message, cure);
            }
        }
        let Some(root) = root.filter(|_| reader.problems.is_empty()) else { return Err(reader.problems) };
        Ok((root, rows, tests))
    }

    fn problem(&mut self, offset: usize, message: impl Into<String>, cure: impl Into<String>) {
        self.problems.push(Problem { offset, message: message.into(), cure: cure.into() });
    }

    fn children(&mut self, items: &[Item<'t>], site_of: impl Fn(Option<&str>) -> Site) {
        let mut field = None;
        let mut last = Site::Inside;
        for item in items {
            match item.form {
                Form::Word(word) if word.ends_with(':') => field = Some(word.trim_end_matches(':')),
                Form::Word(word) if word.starts_with('@') => {
                    self.captures.push(Capture { name: &word[1..], site: last, offset: item.start });
                }
                Form::Word("*" | "+" | "?" | ".") => {}
                Form::Word(word) if word.starts_with('!') => {}
                _ => {
                    let site = site_of(field.take());
                    if !matches!(&item.form, Form::List(items) if predicate_name(items).is_some()) {
                        last = site;
                    }
                    self.item(item, site);
                }
            }
        }
    }

    fn item(&mut self, item: &Item<'t>, site: Site) {
        match &item.form {
            Form::List(items) if let Some(name) = predicate_name(items) => {
                self.predicates.push((name, item.start, items[1..].iter().filter_map(Operand::new).collect()));
            }
            Form::List(items) if let Some(Item { form: Form::Word(head), .. }) = items.first() => {
                if site == Site::Root {
                    self.roots.push((head, item.start, items.len() > 1));
                }
                let head: &str = head;
                self.children(&items[1..], |field| site.child(head, field));
            }
            Form::List(items) => self.children(items, |_| site),
            Form::Choice(_) if site == Site::Root => {
                self.problem(
                    item.start,
                    "a pattern describes one expression, not a choice",
                    "write a pattern for each",
                );
            }
            Form::Choice(items) => self.children(items, |_| site),
            Form::Text(_) | Form::Word(_) => {}
        }
    }

    fn root(&mut self, start: usize) -> Option<Root> {
        match self.roots[..] {
            [(head, ..)] if head == self.call => Some(Root::Call),
            [("_", _, false)] => Some(Root::Value),
            [(head, offset, _)] => {
                let cure = format!("`({} …)` describes calls, also with `new`; `(_)` a bare expression", self.call);
                self.problem(offset, format!("a pattern cannot be rooted at `{head}`"), cure);
                None
            }
            _ => {
                let cure = format!("begin it with `({} …)` or `(_)`", self.call);
                self.problem(start, "a pattern describes exactly one expression", cure);
                None
            }
        }
    }

    fn check_captures(&mut self, root: Root, start: usize) {
        let mut roles = 0;
        for at in 0..self.captures.len() {
            let Capture { name, site, offset } = self.captures[at];
            if name.starts_with('_') {
                continue;
            }
            roles += 1;
            let Some(role) = Role::named(name) else {
                let (message, cure) = (format!("unknown role `@{name}`"), unknown_role_cure(name));
                self.problem(offset, message, cure);
                continue;
            };
            let seat = site.seat(root);
            if seat.is_some_and(|seat| role.seats().contains(&seat)) {
                continue;
            }
            let what = seat.map_or("something that is no operand of the call", Seat::phrase);
            let seats: Vec<&str> = role.seats().iter().map(|seat| seat.phrase()).collect();
            let message = format!("`@{name}` stands on {what}");
            self.problem(offset, message, format!("it can stand on {}", seats.join(", ")));
        }
        if roles == 0 {
            self.problem(start, "the pattern captures no role", "all roles: queries/README.md");
        }
    }

    fn site_of(&self, capture: &str) -> Option<Site> {
        self.captures.iter().find(|found| found.name == capture).map(|found| found.site)
    }

    /// The rows of `#api?`, and what is asked beside it.
    fn predicates(&mut self, start: usize) -> (Vec<Row>, Vec<Test>) {
        let (mut rows, mut tests, mut tables) = (Vec::new(), Vec::new(), 0);
        for (name, offset, operands) in std::mem::take(&mut self.predicates) {
            if TEXT_PREDICATES.contains(&name) {
                continue;
            }
            let Some(predicate) = Predicate::named(name) else {
                let known: Vec<_> = Predicate::ALL.iter().map(|known| format!("#{}", known.name())).collect();
                let cure = format!("known: {}; about names: #{}", known.join(" "), TEXT_PREDICATES.join(" #"));
                self.problem(offset, format!("unknown predicate `#{name}`"), cure);
                continue;
            };
            let usage = || format!("write (#{name} {})", predicate.operands().example());
            let mut operands = operands.into_iter();
            let Some(Operand::Capture(subject)) = operands.next() else {
                self.problem(offset, format!("`#{name}` does not say which capture it asks about"), usage());
                continue;
            };
            let Some(site) = self.site_of(subject) else {
                self.problem(offset, format!("the pattern has no capture `@{subject}`"), usage());
                continue;
            };
            let texts: Vec<(SmolStr, usize)> = operands
                .filter_map(|operand| if let Operand::Text(text, at) = operand { Some((text, at)) } else { None })
                .collect();
            if predicate == Predicate::Api {
                tables += 1;
                if !matches!(site, Site::Callee | Site::Root) {
                    self.problem(offset, "`#api?` asks about something that is not called", "capture `function: (_)`");
                }
                rows.extend(self.rows(texts));
                continue;
            }
            match test(predicate, (subject, site), texts.into_iter().map(|(text, _)| text).collect(), offset) {
                Some(test) => tests.push(test),
                None => self.problem(offset, format!("`#{name}` cannot be asked like this"), usage()),
            }
        }
        if tables != 1 {
            let message = format!("the pattern has {} `#api?`", if tables == 0 { "no" } else { "more than one" });
            self.problem(start, message, "a pattern has one table of the APIs that it describes");
        }
        (rows, tests)
    }

    fn rows(&mut self, texts: Vec<(SmolStr, usize)>) -> Vec<Row> {
        let mut rows: Vec<Row> = Vec::new();
        for (text, offset) in texts {
            let Some(row) = Row::parse(&text, offset) else {
                self.problem(offset, format!("`{text}` is no API"), r#"write "module.function(parameter, …)""#);
                continue;
            };
            if let Some(last) = rows.last()
                && last.path >= row.path
            {
                let same = last.path == row.path;
                let message =
                    if same { format!("`{}` is there twice", row.path) } else { "the rows are not sorted".into() };
                let cure =
                    if same { "remove one".into() } else { format!("`{}` stands before `{}`", row.path, last.path) };
                self.problem(offset, message, cure);
            }
            rows.push(row);
        }
        rows
    }
}

impl<'t> Operand<'t> {
    fn new(item: &Item<'t>) -> Option<Self> {
        match &item.form {
            Form::Word(word) => word.strip_prefix('@').map(Self::Capture),
            Form::Text(text) => Some(Self::Text(text.into(), item.start)),
            Form::List(_) | Form::Choice(_) => None,
        }
    }
}

/// Takes the operands of a predicate apart; `None` when they are too few or too many.
fn test(predicate: Predicate, subject: (&str, Site), mut values: Vec<SmolStr>, offset: usize) -> Option<Test> {
    let subject = match subject {
        (_, Site::Root) if values.is_empty() => return None,
        (_, Site::Root) => Subject::Parameter(values.remove(0)),
        (capture, Site::Receiver | Site::Argument) => Subject::Capture(capture.into()),
        _ => return None,
    };
    let fits = match predicate.operands() {
        Operands::Nothing => values.is_empty(),
        Operands::Key => values.len() == 1,
        Operands::Rows | Operands::Values => !values.is_empty(),
    };
    fits.then_some(Test { predicate, subject, values, offset })
}

fn unknown_role_cure(name: &str) -> String {
    let alike: Vec<String> = Role::alike(name).iter().map(|role| format!("@{}", role.name())).collect();
    let all = "all roles: queries/README.md";
    if alike.is_empty() { all.into() } else { format!("roles that begin alike: {}\n{all}", alike.join(", ")) }
}
