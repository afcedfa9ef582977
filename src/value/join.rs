//! Joining values where paths of the program meet, and widening what would grow for ever.

use std::cmp::Ordering;
use std::sync::Arc;

use super::atom::{Atom, Case, Value};
use super::fact::Facts;
use super::heap::{Emptiness, Key, Kind, Object};
use super::template::{Cleared, Hole, Piece, SymbolId, Template};
use super::text::Text;
use super::work;

/// How many different constants of one kind a value keeps apart.
const MAX_CONSTANTS: usize = 24;
/// How many different texts with holes it keeps apart.
const MAX_TEMPLATES: usize = 8;
/// How many different symbols: what a recursion over a tree goes down to is not told apart without end.
const MAX_SYMBOLS: usize = 8;
/// How many objects and functions.
const MAX_OBJECTS: usize = 64;
/// How many pieces a template keeps.
const MAX_PIECES: usize = 40;
const MAX_CASES: usize = 8;
/// What may be more things tells too little to keep facts with it.
const MAX_FLAGS: usize = 6;
/// How many elements that a program adds one by one are kept apart.
pub const MAX_GROWN: usize = 128;
/// How many fields of an object are kept apart; a bundle has a table of all its modules.
const MAX_FIELDS: usize = 4_096;

/// Either of two values.
pub fn join(left: &Value, right: &Value) -> Value {
    if left.is_nothing() || left == right {
        return right.clone();
    }
    if right.is_nothing() {
        return left.clone();
    }
    let none = Facts::default();
    let cases = if left.cases.is_some() || right.cases.is_some() {
        joined_cases(left, &none, right, &none)
    } else {
        Vec::new()
    };
    join_atoms(left, right).with_cases(cases)
}

pub fn join_all(values: impl IntoIterator<Item = Value>) -> Value {
    values.into_iter().fold(Value::NOTHING, |all, one| join(&all, &one))
}

/// Either of two values that come along paths with different facts: what only one path knows goes into its value.
pub fn join_paths(left: &Value, left_facts: &Facts, right: &Value, right_facts: &Facts) -> Value {
    if left.is_nothing() {
        return bake(right, right_facts);
    }
    if right.is_nothing() {
        return bake(left, left_facts);
    }
    let baked_left = bake(left, left_facts);
    let baked_right = bake(right, right_facts);
    if baked_left == baked_right && left.cases.is_none() && right.cases.is_none() {
        return baked_left;
    }
    let joined = join_atoms(&baked_left, &baked_right);
    let worth = left.cases.is_some() || right.cases.is_some() || left_facts != right_facts;
    if worth && (is_flag(left) || is_flag(right)) {
        return joined.with_cases(joined_cases(left, left_facts, right, right_facts));
    }
    joined
}

/// The value with what is known about its symbols.
pub fn bake(value: &Value, facts: &Facts) -> Value {
    if facts.is_empty() || !value.holes().iter().any(|hole| facts.get(hole.symbol).is_some()) {
        return value.clone();
    }
    value.map_holes(&mut |hole| facts.bake(hole))
}

/// Either of two objects at the same place of the heap.
pub fn join_objects(left: &Object, left_facts: &Facts, right: &Object, right_facts: &Facts) -> Object {
    work::count(left.fields.len() + right.fields.len());
    let mut joined = Object::new(left.kind.clone());
    joined.summary = left.summary || right.summary;
    let known = |object: &Object, facts: &Facts| Emptiness {
        filled: !object.may_be_empty(),
        if_empty: object.if_empty.and(facts),
    };
    let emptiness = known(left, left_facts).or(&known(right, right_facts));
    (joined.filled, joined.if_empty) = (emptiness.filled, emptiness.if_empty);
    joined.last = left.last.clone().filter(|last| right.last.as_ref() == Some(last));
    let either = |l: &Value, r: &Value| join_paths(l, left_facts, r, right_facts);
    joined.rest = either(&left.rest, &right.rest);
    joined.rest_keys = either(&left.rest_keys, &right.rest_keys);
    let (mut lefts, mut rights) = (left.fields.iter().peekable(), right.fields.iter().peekable());
    loop {
        let order = match (lefts.peek(), rights.peek()) {
            (None, None) => break,
            (Some(_), None) => Ordering::Less,
            (None, Some(_)) => Ordering::Greater,
            (Some((l, _)), Some((r, _))) => l.cmp(r),
        };
        let (key, value) = match order {
            Ordering::Equal => {
                let ((key, l), (_, r)) = (lefts.next().expect("peeked"), rights.next().expect("peeked"));
                (key, either(l, r))
            }
            Ordering::Less => {
                let (key, l) = lefts.next().expect("peeked");
                (key, either(l, &absent(right)))
            }
            Ordering::Greater => {
                let (key, r) = rights.next().expect("peeked");
                (key, either(&absent(left), r))
            }
        };
        joined.fields.push((key.clone(), value));
    }
    if matches!(left.kind, Kind::List | Kind::Set | Kind::Iterator)
        && !(left.exact() && right.exact() && left.fields.len() == right.fields.len())
    {
        let common = if left.kind == Kind::List { certain_items(left).min(certain_items(right)) } else { 0 };
        merge_items(&mut joined, common);
    }
    limit_fields(&mut joined);
    joined
}

/// How many elements certainly stand at the beginning of a sequence.
pub fn certain_items(object: &Object) -> usize {
    let certain = |(at, (key, value)): &(i64, (&Key, &Value))| **key == Key::Index(*at) && !value.has(&Atom::Missing);
    (0..).zip(object.items()).take_while(certain).count()
}

/// Lists of different lengths: what is beyond the `common` first elements may stand anywhere behind them.
fn merge_items(object: &mut Object, common: usize) {
    let mut rest = object.rest.clone();
    object.fields.retain(|(key, value)| {
        if matches!(key, Key::Index(at) if usize::try_from(*at).is_ok_and(|at| at >= common)) {
            rest = join(&rest, &value.present());
            return false;
        }
        true
    });
    object.rest = rest;
}

/// Moves the last fields of a very large object to its rest.
pub fn limit_fields(object: &mut Object) {
    if object.fields.len() <= MAX_FIELDS || matches!(object.kind, Kind::Frame | Kind::Module(_) | Kind::Class(_)) {
        return;
    }
    let mut rest = object.rest.clone();
    let mut keys = object.rest_keys.clone();
    for (key, value) in object.fields.drain(MAX_FIELDS..) {
        rest = join(&rest, &value.present());
        keys = join(&keys, &key_value(&key));
    }
    object.rest = rest;
    object.rest_keys = keys;
}

/// A key as a value of the program.
pub fn key_value(key: &Key) -> Value {
    match key {
        Key::Name(name) | Key::Item(name) | Key::Constant(name) => Value::str(name.clone()),
        Key::Index(at) => Value::int(*at),
    }
}

/// What reading a key gives that an object does not keep.
fn absent(object: &Object) -> Value {
    join(&Value::missing(), &object.rest)
}

/// Widens: what `new` adds to `old` is not kept apart.
pub fn widen(old: &Value, new: &Value) -> Value {
    if old == new {
        return new.clone();
    }
    let mut atoms: Vec<Atom> = Vec::new();
    let mut texts = Vec::new();
    let grown = |kind: fn(&Atom) -> bool| {
        new.atoms().iter().filter(|atom| kind(atom)).count() > old.atoms().iter().filter(|atom| kind(atom)).count()
    };
    let texts_grown = grown(is_text);
    let numbers_grown = grown(|atom| matches!(atom, Atom::Int(_) | Atom::Float(_)));
    for atom in new.atoms() {
        match atom {
            Atom::Str(_) | Atom::Text(_) if texts_grown => texts.push(as_template(atom)),
            Atom::Int(_) | Atom::Float(_) if numbers_grown => atoms.push(Atom::Number),
            other => atoms.push(other.clone()),
        }
    }
    if !texts.is_empty() {
        atoms.push(Atom::from_template(generalize(&texts)));
    }
    Value::from_atoms(atoms)
}

fn is_text(atom: &Atom) -> bool {
    matches!(atom, Atom::Str(_) | Atom::Text(_))
}

fn as_template(atom: &Atom) -> Template {
    match atom {
        Atom::Str(text) => Template::literal(text.clone()),
        Atom::Text(template) => template.clone(),
        _ => Template::default(),
    }
}

/// Merges the sorted atoms; the left value itself where the right one adds nothing, so that comparing them stays cheap.
fn join_atoms(left: &Value, right: &Value) -> Value {
    let (lefts, rights) = (left.atoms(), right.atoms());
    work::count(left.weight() + right.weight());
    let mut atoms: Vec<Atom> = Vec::with_capacity(lefts.len() + rights.len());
    let (mut l, mut r) = (0, 0);
    let mut added = false;
    while let (Some(one), Some(other)) = (lefts.get(l), rights.get(r)) {
        let order = match (one, other) {
            (Atom::Symbol(one), Atom::Symbol(other)) => one.symbol.cmp(&other.symbol),
            (one, other) => one.cmp(other),
        };
        match order {
            Ordering::Less => atoms.push(one.clone()),
            Ordering::Greater => {
                added = true;
                atoms.push(other.clone());
            }
            Ordering::Equal => {
                let joined = joined_symbols(one, other);
                added |= joined.is_some();
                atoms.push(joined.unwrap_or_else(|| one.clone()));
            }
        }
        l += usize::from(order != Ordering::Greater);
        r += usize::from(order != Ordering::Less);
    }
    added |= r < rights.len();
    if !added {
        return left.without_cases();
    }
    atoms.extend(lefts[l..].iter().chain(&rights[r..]).cloned());
    atoms.dedup_by(|next, kept| match joined_symbols(kept, next) {
        Some(joined) => {
            *kept = joined;
            true
        }
        None => is_same_symbol(kept, next),
    });
    limit(&mut atoms);
    Value::from_sorted(atoms)
}

fn is_same_symbol(one: &Atom, other: &Atom) -> bool {
    matches!((one, other), (Atom::Symbol(one), Atom::Symbol(other)) if one.symbol == other.symbol)
}

/// Two atoms of the same symbol as one, where that is something else than the first.
fn joined_symbols(one: &Atom, other: &Atom) -> Option<Atom> {
    let (Atom::Symbol(one), Atom::Symbol(other)) = (one, other) else { return None };
    if one.symbol != other.symbol || one == other {
        return None;
    }
    let joined = join_holes(one, other);
    (joined != **one).then(|| Atom::Symbol(Arc::new(joined)))
}

/// Either of two holes of the same symbol.
pub fn join_holes(left: &Hole, right: &Hole) -> Hole {
    Hole {
        text: left.text.join(&right.text),
        cleared: left.cleared.common(right.cleared),
        confidence: left.confidence.max(right.confidence),
        ..left.clone()
    }
}

fn limit(atoms: &mut Vec<Atom>) {
    if atoms.len() <= MAX_TEMPLATES {
        return;
    }
    let count = |kind: fn(&Atom) -> bool| atoms.iter().filter(|atom| kind(atom)).count();
    let many_numbers = count(|atom| matches!(atom, Atom::Int(_) | Atom::Float(_))) > MAX_CONSTANTS;
    let many_constants = count(|atom| matches!(atom, Atom::Str(_))) > MAX_CONSTANTS;
    let many_templates = count(|atom| matches!(atom, Atom::Text(_))) > MAX_TEMPLATES;
    let many_objects = count(|atom| matches!(atom, Atom::Object(_) | Atom::Api(_) | Atom::Bound(_))) > MAX_OBJECTS;
    let symbols = count(|atom| matches!(atom, Atom::Symbol(_)));
    if symbols > MAX_SYMBOLS {
        keep_symbols(atoms);
    }
    if many_numbers {
        atoms.retain(|atom| !matches!(atom, Atom::Int(_) | Atom::Float(_)));
        atoms.push(Atom::Number);
    }
    if many_constants || many_templates {
        let texts: Vec<Template> = atoms.iter().filter(|atom| is_text(atom)).map(as_template).collect();
        atoms.retain(|atom| !is_text(atom));
        atoms.push(Atom::from_template(generalize(&texts)));
    }
    if many_objects {
        let mut kept = 0;
        atoms.retain(|atom| {
            let object = matches!(atom, Atom::Object(_) | Atom::Api(_) | Atom::Bound(_));
            kept += usize::from(object);
            !object || kept <= MAX_OBJECTS
        });
        atoms.push(Atom::Unknown);
    }
    atoms.sort();
    atoms.dedup();
}

/// Leaves the symbols that came first and are not known to be harmless.
fn keep_symbols(atoms: &mut Vec<Atom>) {
    let mut symbols: Vec<(bool, SymbolId)> = Vec::new();
    for atom in atoms.iter() {
        if let Atom::Symbol(hole) = atom {
            symbols.push((hole.cleared == Cleared::ALL, hole.symbol));
        }
    }
    symbols.sort_unstable();
    symbols.truncate(MAX_SYMBOLS);
    atoms.retain(|atom| match atom {
        Atom::Symbol(hole) => symbols.iter().any(|(_, kept)| *kept == hole.symbol),
        _ => true,
    });
}

/// One template that stands for all: the literal text with which all begin, and every hole with unknown text around it.
pub fn generalize(templates: &[Template]) -> Template {
    let mut prefix = templates.first().map(Template::literal_prefix).unwrap_or_default();
    for template in templates {
        let other = template.literal_prefix();
        let common = prefix.char_indices().zip(other.chars()).take_while(|((_, a), b)| a == b).last();
        prefix.truncate(common.map_or(0, |((at, c), _)| at + c.len_utf8()));
    }
    let mut holes: Vec<Hole> = Vec::new();
    for hole in templates.iter().flat_map(Template::holes) {
        match holes.iter_mut().find(|have| have.symbol == hole.symbol) {
            Some(have) => *have = join_holes(have, hole),
            None => holes.push(hole.clone()),
        }
    }
    let clean: Option<Vec<Text>> = templates.iter().map(clean_text).collect();
    if let Some(clean) = clean.filter(|_| prefix.is_empty()) {
        let text = clean.iter().fold(Text::NOTHING, |all, one| all.join(one));
        return Template::new([Piece::Clean(text)]);
    }
    let mut pieces = Vec::new();
    if !prefix.is_empty() {
        pieces.push(Piece::Literal(prefix.into(), None));
    }
    pieces.push(Piece::Clean(Text::any()));
    for hole in holes.into_iter().take(MAX_PIECES / 2) {
        pieces.push(Piece::Hole(hole));
        pieces.push(Piece::Clean(Text::any()));
    }
    Template::new(pieces)
}

/// What the text of a template without holes can be.
fn clean_text(template: &Template) -> Option<Text> {
    template.pieces.iter().try_fold(Text::of_str(""), |all, piece| match piece {
        Piece::Literal(text, _) => Some(all.concat(&Text::of_str(text))),
        Piece::Clean(text) => Some(all.concat(text)),
        Piece::Hole(_) => None,
    })
}

/// A template with no more pieces than are kept.
pub fn limit_template(template: Template) -> Template {
    if template.pieces.len() <= MAX_PIECES { template } else { generalize(&[template]) }
}

/// Worth to keep facts with: a truth value, a number, a short text, nothing; objects, which may be a result or chosen by one.
fn is_flag(value: &Value) -> bool {
    let flag = |atom: &Atom| match atom {
        Atom::Str(text) => text.len() <= 32,
        other => other.is_constant(),
    };
    let object = |atom: &Atom| matches!(atom, Atom::Object(_) | Atom::Bound(_));
    let atoms = value.atoms();
    value.cases.is_some() || atoms.len() <= MAX_FLAGS && (atoms.iter().any(flag) || atoms.iter().all(object))
}

fn joined_cases(left: &Value, left_facts: &Facts, right: &Value, right_facts: &Facts) -> Vec<Case> {
    let mut cases: Vec<Case> = Vec::new();
    for (value, facts) in [(left, left_facts), (right, right_facts)] {
        for case in cases_of(value) {
            let case = Case { value: case.value, facts: case.facts.and(facts) };
            match cases.iter_mut().find(|have| have.value == case.value) {
                Some(have) => have.facts = have.facts.or(&case.facts),
                None => cases.push(case),
            }
        }
    }
    if cases.len() > MAX_CASES || cases.iter().all(|case| case.facts == cases[0].facts) {
        return Vec::new();
    }
    cases
}

/// The cases of a value; one without facts when it has none.
pub fn cases_of(value: &Value) -> Vec<Case> {
    match &value.cases {
        Some(cases) => cases.to_vec(),
        None => vec![Case { value: value.clone(), facts: Facts::default() }],
    }
}
