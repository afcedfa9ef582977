//! Operators, and building texts.

use smol_str::format_smolstr;

use super::Evaluator;
use super::bind::Arguments;
use super::flow::Cx;
use super::iterate::elements;
use super::semantics::OperatorNames;
use super::state::State;
use crate::finding::Confidence;
use crate::ir::{BinaryOp, UnaryOp};
use crate::value::atom::Number;
use crate::value::symbol::LEAF;
use crate::value::{Atom, Case, Cleared, Fact, Facts, Key, Kind, Object, Piece, Template, Text, Value, join, work};

/// How many different texts a concatenation keeps apart.
const MAX_TEXTS: usize = 12;
/// How long a folded text may get, in bytes.
const MAX_FOLDED: usize = 16_384;

/// Global names that JavaScript's runtimes give to functions. Compiled code asks whether they are there.
const FUNCTIONS: [&str; 16] = [
    "Array", "Date", "Error", "Function", "Map", "Number", "Object", "Promise", "Proxy", "RegExp", "Set", "String",
    "Symbol", "WeakMap", "WeakSet", "require",
];

impl<'p> Evaluator<'p> {
    pub(super) fn unary(&mut self, cx: &mut Cx<'_, 'p>, operator: UnaryOp, value: &Value) -> Value {
        match operator {
            UnaryOp::Not => self.negated(cx, value),
            UnaryOp::Void => Value::of(Atom::Undefined),
            UnaryOp::TypeOf => self.type_of(cx.state, value),
            UnaryOp::Minus | UnaryOp::Plus | UnaryOp::Invert => {
                let cases = join::cases_of(value).into_iter().map(|case| Case {
                    value: Value::from_atoms(case.value.atoms().iter().map(|atom| arithmetic(operator, atom))),
                    facts: case.facts,
                });
                super::compare::from_cases(cases.collect())
            }
        }
    }

    /// `typeof value`. What is a number or a truth value is harmless.
    fn type_of(&mut self, state: &State, value: &Value) -> Value {
        let mut cases = Vec::new();
        for case in join::cases_of(value) {
            for atom in case.value.atoms() {
                for (name, facts) in self.types_of(state, atom) {
                    cases.push(Case { value: Value::str(name), facts: facts.and(&case.facts) });
                }
            }
        }
        super::compare::from_cases(cases)
    }

    /// What `typeof` may tell of an atom, and what is known then.
    fn types_of(&mut self, state: &State, atom: &Atom) -> Vec<(&'static str, Facts)> {
        let with = |names: &[&'static str], facts: Facts| names.iter().map(|name| (*name, facts.clone())).collect();
        let names: &[&'static str] = match atom {
            Atom::Str(_) | Atom::Text(_) => &["string"],
            Atom::Int(_) | Atom::Float(_) | Atom::Number => &["number"],
            Atom::Bool(_) => &["boolean"],
            Atom::Undefined | Atom::Missing => &["undefined"],
            Atom::Null | Atom::Regex(..) => &["object"],
            Atom::Symbol(hole) => {
                // An event is data; the user of a library passes callbacks as well.
                let plain: &[&'static str] = &["boolean", "number", "undefined", "function"];
                let plain = if self.library { plain } else { &plain[..3] };
                let mut types: Vec<_> = with(plain, Facts::one(hole.symbol, Fact::cleared(Cleared::ALL)));
                let leaf = self.product_of(hole.symbol).is_some_and(|(_, operation)| operation == LEAF);
                let others: &[&'static str] = if leaf { &["string"] } else { &["object", "string"] };
                types.extend(with(others, Facts::default()));
                return types;
            }
            Atom::Bound(_) => &["function"],
            Atom::Api(id) if FUNCTIONS.contains(&self.apis.path(*id).as_str()) => &["function"],
            Atom::Object(id) => match self.read(state, *id).map(|object| &object.kind) {
                Some(Kind::Function(_) | Kind::Class(_)) => &["function"],
                Some(Kind::Record | Kind::List | Kind::Dict | Kind::Set | Kind::Promise | Kind::Instance(_)) => {
                    &["object"]
                }
                _ => &["function", "object"],
            },
            _ => &["boolean", "function", "number", "object", "string", "undefined"],
        };
        with(names, Facts::default())
    }

    fn negated(&mut self, cx: &mut Cx<'_, 'p>, value: &Value) -> Value {
        let mut cases = Vec::new();
        for truth in [true, false] {
            if let Some(facts) = self.truth_facts(cx.state, value, truth) {
                cases.push(Case { value: Value::bool(!truth), facts });
            }
        }
        super::compare::from_cases(cases)
    }

    pub(super) fn binary(
        &mut self,
        cx: &mut Cx<'_, 'p>,
        operator: BinaryOp,
        left: &Value,
        right: &Value,
    ) -> Option<Value> {
        if let Some(names) = cx.language(self).operator(operator)
            && let Some(result) = self.operator_method(cx, &names, left, right)
        {
            return result;
        }
        let (left, right) = (&self.contents(cx.state, left, None), &self.contents(cx.state, right, None));
        let mut result = Value::NOTHING;
        let mut texts = (Vec::new(), Vec::new());
        let pairs = left.atoms().len() * right.atoms().len();
        work::compare(left.weight() * right.atoms().len() + right.weight() * left.atoms().len());
        for l in left.atoms() {
            for r in right.atoms() {
                let value = match pairs <= 64 {
                    true => fold(operator, l, r),
                    false => None,
                };
                match value {
                    Some(atom) => result = join::join(&result, &Value::of(atom)),
                    None => {
                        if !texts.0.contains(l) {
                            texts.0.push(l.clone());
                        }
                        if !texts.1.contains(r) {
                            texts.1.push(r.clone());
                        }
                    }
                }
            }
        }
        if texts.0.is_empty() {
            return Some(result);
        }
        let (left, right) = (Value::from_atoms(texts.0), Value::from_atoms(texts.1));
        let rest = self.operate(cx, operator, &left, &right)?;
        Some(join::join(&result, &rest))
    }

    fn operate(&mut self, cx: &mut Cx<'_, 'p>, operator: BinaryOp, left: &Value, right: &Value) -> Option<Value> {
        Some(match operator {
            BinaryOp::Add
                if !cx.language(self).adds_as_texts() && (self.sequences(cx, left) || self.sequences(cx, right)) =>
            {
                self.joined_lists(cx, left, right)
            }
            BinaryOp::Add if is_numeric(left) && is_numeric(right) => Value::number(),
            BinaryOp::Add if !cx.language(self).adds_as_texts() => self.concatenate(cx, &[left.clone(), right.clone()]),
            BinaryOp::Add => {
                let (left, right) = (self.text_of(cx, left), self.text_of(cx, right));
                self.concatenate(cx, &[left, right])
            }
            _ if cx.language(self).adds_as_texts() => Value::number(),
            BinaryOp::Modulo if left.atoms().iter().any(is_textual) => return self.percent(cx, left, right),
            BinaryOp::Multiply if self.sequences(cx, left) || self.sequences(cx, right) => {
                let (list, count) = if self.sequences(cx, left) { (left, right) } else { (right, left) };
                self.repeated(cx, list, count)
            }
            BinaryOp::Multiply if left.has_holes() || right.has_holes() => {
                let both = join::join(left, right);
                self.mixed(cx.state, [both].iter(), "repeat", Confidence::High)
            }
            BinaryOp::BitOr | BinaryOp::BitAnd | BinaryOp::Subtract | BinaryOp::BitXor
                if left.objects().chain(right.objects()).next().is_some() =>
            {
                self.set_operation(cx, operator, left, right)
            }
            BinaryOp::Multiply if left.atoms().iter().chain(right.atoms()).any(is_textual) => {
                Value::clean_text(Text::any())
            }
            _ if [left, right].iter().any(|value| {
                value.atoms().iter().any(|atom| matches!(atom, Atom::Object(_) | Atom::Api(_) | Atom::Unknown))
            }) =>
            {
                let operation = self.placed(cx, "operator");
                self.mixed(cx.state, [left, right].into_iter(), &operation, Confidence::Medium)
            }
            // Arithmetic: texts raise, so the result is a number.
            _ => Value::number(),
        })
    }

    /// An operator that a class of the program defines.
    fn operator_method(
        &mut self,
        cx: &mut Cx<'_, 'p>,
        names: &OperatorNames,
        left: &Value,
        right: &Value,
    ) -> Option<Option<Value>> {
        if let Some(Atom::Object(id)) = left.only()
            && let Some(method) = self.method(cx, *id, names.plain)
        {
            return Some(self.call(cx, &method, Arguments::of([right.clone()])));
        }
        if let Some(Atom::Object(id)) = right.only()
            && let Some(method) = self.method(cx, *id, names.reflected)
        {
            return Some(self.call(cx, &method, Arguments::of([left.clone()])));
        }
        None
    }

    fn sequences(&mut self, cx: &Cx<'_, 'p>, value: &Value) -> bool {
        value.objects().any(|id| self.read(cx.state, id).is_some_and(|object| object.is_sequence()))
    }

    fn joined_lists(&mut self, cx: &mut Cx<'_, 'p>, left: &Value, right: &Value) -> Value {
        let tuple = |this: &mut Self, value: &Value| {
            value.objects().any(|id| this.read(cx.state, id).is_some_and(|object| object.kind == Kind::Tuple))
        };
        let kind = if tuple(self, left) { Kind::Tuple } else { Kind::List };
        self.sequence_of(cx, &kind, &[(left.clone(), true), (right.clone(), true)])
    }

    /// A list or tuple several times: its elements are the same objects again.
    fn repeated(&mut self, cx: &mut Cx<'_, 'p>, list: &Value, count: &Value) -> Value {
        let tuple = list.objects().any(|id| self.read(cx.state, id).is_some_and(|object| object.kind == Kind::Tuple));
        let kind = if tuple { Kind::Tuple } else { Kind::List };
        let items = self.exact_items(cx, list);
        let object = match (items, count.only()) {
            (Some(items), Some(Atom::Int(count)))
                if (items.len() as i64).saturating_mul((*count).max(0)) <= join::MAX_GROWN as i64 =>
            {
                let all = (0..(*count).max(0)).flat_map(|_| items.iter().cloned());
                Object::sequence(kind, all)
            }
            _ => Object::with_rest(kind, self.element(cx, list)),
        };
        self.allocate(cx, object)
    }

    /// `|`, `&`, `-`, `^` of sets and dictionaries.
    fn set_operation(&mut self, cx: &mut Cx<'_, 'p>, operator: BinaryOp, left: &Value, right: &Value) -> Value {
        let dict = left
            .objects()
            .chain(right.objects())
            .any(|id| self.read(cx.state, id).is_some_and(|object| object.kind == Kind::Dict));
        if dict && operator == BinaryOp::BitOr {
            let mut object = Object::new(Kind::Dict);
            self.merge_entries(cx, &mut object, left);
            self.merge_entries(cx, &mut object, right);
            return self.allocate(cx, object);
        }
        let (mine, theirs) = (self.element(cx, left), self.element(cx, right));
        let elements = match operator {
            // What is in both is as harmless as the more harmless of the two.
            BinaryOp::BitAnd if !theirs.has_holes() => theirs,
            BinaryOp::BitAnd if !mine.has_holes() => mine,
            BinaryOp::BitAnd | BinaryOp::Subtract => mine,
            _ => join::join(&mine, &theirs),
        };
        let mut set = Object::with_rest(Kind::Set, elements);
        if operator == BinaryOp::BitOr {
            set.add_emptiness(&self.emptiness(cx.state, left));
            set.add_emptiness(&self.emptiness(cx.state, right));
        }
        self.allocate(cx, set)
    }

    /// The text of several values one after the other.
    pub(super) fn concatenate(&mut self, cx: &mut Cx<'_, 'p>, parts: &[Value]) -> Value {
        let mut texts: Vec<Vec<Piece>> = vec![Vec::new()];
        for part in parts {
            let part = join::bake(part, &cx.state.facts);
            let mut options: Vec<Template> = part.atoms().iter().map(|atom| self.template_of(cx, atom)).collect();
            options.dedup();
            if options.len() * texts.len() > MAX_TEXTS {
                let all: Vec<Template> = texts.into_iter().map(Template::new).collect();
                texts = vec![if all.len() > 1 { join::generalize(&all) } else { all[0].clone() }.pieces.to_vec()];
                if options.len() > MAX_TEXTS {
                    options = vec![join::generalize(&options)];
                }
            }
            let mut longer = Vec::with_capacity(texts.len() * options.len());
            for text in &texts {
                for option in &options {
                    let mut pieces = text.clone();
                    pieces.extend(option.pieces.iter().map(|piece| match piece {
                        Piece::Hole(hole) if hole.origin.is_none() => {
                            Piece::Hole(crate::value::Hole { origin: Some(cx.origin), ..hole.clone() })
                        }
                        other => other.clone(),
                    }));
                    longer.push(pieces);
                }
            }
            texts = longer;
        }
        let holes = parts.iter().any(Value::has_holes);
        let value = Value::from_atoms(texts.into_iter().map(finish));
        let value = join::join(&Value::NOTHING, &value);
        if holes && parts.len() > 1 {
            return self.step(&value, cx.origin, &|| "becomes part of a text".into());
        }
        value
    }

    /// A value's text, as in a concatenation: what is not a text keeps its taint.
    fn template_of(&mut self, cx: &Cx<'_, 'p>, atom: &Atom) -> Template {
        match atom {
            Atom::Str(text) => Template::literal(text.clone()),
            Atom::Text(template) => template.clone(),
            Atom::Symbol(hole) => Template::new([Piece::Hole((**hole).clone())]),
            Atom::Int(number) => Template::literal(format_smolstr!("{number}")),
            Atom::Number | Atom::Float(_) => Template::new([Piece::Clean(Text::number())]),
            Atom::Object(_) | Atom::Bound(_) => {
                let value = Value::of(atom.clone());
                let holes = self.holes_within(cx.state, &value);
                let mut pieces = vec![Piece::Clean(Text::any())];
                for hole in holes.iter().take(4) {
                    let text = hole.text.clone();
                    pieces.push(Piece::Hole(self.derived(hole, "text", text)));
                    pieces.push(Piece::Clean(Text::any()));
                }
                Template::new(pieces)
            }
            _ => Template::new([Piece::Clean(Text::any())]),
        }
    }
}

/// Neighbouring literal and clean pieces as one; very long texts are cut.
fn finish(pieces: Vec<Piece>) -> Atom {
    if let Some(text) = Template::new(pieces.iter().cloned()).constant()
        && text.len() <= MAX_FOLDED
    {
        let plain = pieces.iter().all(|piece| matches!(piece, Piece::Literal(_, None)));
        if plain {
            return Atom::Str(text.into());
        }
        return Atom::Str(text.into());
    }
    let mut joined: Vec<Piece> = Vec::with_capacity(pieces.len());
    for piece in pieces {
        match (joined.last_mut(), piece) {
            (_, Piece::Literal(text, _)) if text.is_empty() => {}
            (Some(Piece::Clean(have)), Piece::Clean(text)) => *have = Text::concat(have, &text),
            (Some(Piece::Literal(have, None)), Piece::Literal(text, None)) => *have = format_smolstr!("{have}{text}"),
            (_, piece) => joined.push(piece),
        }
    }
    Atom::from_template(join::limit_template(Template::new(joined)))
}

pub(super) fn is_textual(atom: &Atom) -> bool {
    matches!(atom, Atom::Str(_) | Atom::Text(_) | Atom::Symbol(_))
}

fn is_numeric(value: &Value) -> bool {
    value.atoms().iter().all(|atom| matches!(atom, Atom::Int(_) | Atom::Float(_) | Atom::Number | Atom::Bool(_)))
}

/// The exact result for a constant; some number for what is converted to one.
fn arithmetic(operator: UnaryOp, atom: &Atom) -> Atom {
    let float = |number: f64| Atom::Float(Number(number.to_bits()));
    match (operator, atom) {
        (UnaryOp::Minus, Atom::Int(number)) => number.checked_neg().map_or(Atom::Number, Atom::Int),
        (UnaryOp::Plus, Atom::Int(number)) => Atom::Int(*number),
        (UnaryOp::Invert, Atom::Int(number)) => Atom::Int(!number),
        (UnaryOp::Minus, Atom::Float(number)) => float(-f64::from_bits(number.0)),
        // The mark of some larger number: not 0 afterwards either.
        (UnaryOp::Invert, Atom::Float(number)) if f64::from_bits(number.0).is_infinite() => {
            float(-f64::from_bits(number.0))
        }
        (_, Atom::Object(_) | Atom::Api(_)) => Atom::Unknown,
        _ => Atom::Number,
    }
}

/// The exact result for two constants.
fn fold(operator: BinaryOp, left: &Atom, right: &Atom) -> Option<Atom> {
    match (left, right) {
        (Atom::Int(l), Atom::Int(r)) => fold_integers(operator, *l, *r),
        (Atom::Str(l), Atom::Str(r)) if operator == BinaryOp::Add && l.len() + r.len() <= MAX_FOLDED => {
            Some(Atom::Str(format_smolstr!("{l}{r}")))
        }
        (Atom::Str(text), Atom::Int(count)) | (Atom::Int(count), Atom::Str(text))
            if operator == BinaryOp::Multiply && text.len() as i64 * (*count).max(0) <= 1024 =>
        {
            Some(Atom::Str(text.repeat((*count).max(0) as usize).into()))
        }
        _ => None,
    }
}

fn fold_integers(operator: BinaryOp, left: i64, right: i64) -> Option<Atom> {
    let folded = match operator {
        BinaryOp::Add => left.checked_add(right),
        BinaryOp::Subtract => left.checked_sub(right),
        BinaryOp::Multiply => left.checked_mul(right),
        BinaryOp::FloorDivide if right != 0 => left.checked_div_euclid(right).filter(|_| right > 0),
        BinaryOp::Modulo if right > 0 && left >= 0 => Some(left % right),
        BinaryOp::ShiftLeft if (0..32).contains(&right) => left.checked_mul(1 << right),
        BinaryOp::ShiftRight if (0..63).contains(&right) => Some(left >> right),
        BinaryOp::BitAnd => Some(left & right),
        BinaryOp::BitOr => Some(left | right),
        BinaryOp::BitXor => Some(left ^ right),
        BinaryOp::Power if (0..64).contains(&right) => left.checked_pow(right as u32),
        _ => None,
    };
    Some(folded.map_or(Atom::Number, Atom::Int))
}

/// The items of a sequence, for operations on all of them.
pub(super) fn all_items(object: &Object) -> Value {
    match object.kind {
        Kind::Dict => join::join_all(
            object.fields.iter().filter(|(key, _)| !matches!(key, Key::Name(_))).map(|(_, value)| value.present()),
        ),
        _ => elements(object),
    }
}
