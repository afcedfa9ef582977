//! Conditions: comparing, testing, and what each answer tells about symbols.

use super::Evaluator;
use super::bind::Arguments;
use super::flow::{Activation, Cx};
use super::iterate::{elements, keys};
use super::measure;
use super::native::split_at_slash;
use super::semantics::Special;
use super::state::State;
use crate::ir::{CompareOp, Reg, Test};
use crate::value::symbol::{ELEMENT, Origin, Step};
use crate::value::{Atom, Case, Chars, Cleared, Fact, Facts, Hole, Kind, ObjectId, SymbolId, Text, Value, join};

/// The operation that makes the signature of a text by a key which nobody outside has.
pub(super) const SIGNATURE: &str = "signature";

impl<'p> Evaluator<'p> {
    /// The state in which a condition has a truth value; `None` when it cannot have it.
    pub(super) fn assume(
        &mut self,
        act: &Activation<'p>,
        mut state: State,
        condition: Reg,
        truth: bool,
    ) -> Option<State> {
        let facts = self.truth_facts(&state, act.value(condition), truth)?;
        state.learn(&facts);
        Some(state)
    }

    /// What is known when a value counts as true, or as false; `None` when it cannot.
    pub(super) fn truth_facts(&mut self, state: &State, value: &Value, truth: bool) -> Option<Facts> {
        let mut known: Option<Facts> = None;
        let measure = measure::least(value).is_some_and(|least| least >= 0);
        for case in join::cases_of(value) {
            if measure && !truth && case.value.only().is_none() {
                // Larger than zero.
                continue;
            }
            if let Some(facts) = self.plain_truth(state, &case, truth) {
                let facts = facts.and(&case.facts);
                known = Some(match known {
                    Some(have) => have.or(&facts),
                    None => facts,
                });
            }
        }
        known
    }

    fn plain_truth(&mut self, state: &State, case: &Case, truth: bool) -> Option<Facts> {
        let mut possible = false;
        let mut facts = Facts::default();
        // Of several containers one is empty, nobody knows which.
        let mut if_empty: Option<Facts> = None;
        for atom in case.value.atoms() {
            let (may_be_true, may_be_false) = self.truth_of(state, atom);
            if !(if truth { may_be_true } else { may_be_false }) {
                continue;
            }
            if let Atom::Symbol(hole) = atom {
                // `text && check(text)` is `text` where that is empty; where it cannot be anything, there is no such case.
                let text = case.facts.bake(&state.facts.bake(hole)).text;
                if text.is_nothing() || truth && text.is_empty() {
                    continue;
                }
            }
            possible = true;
            if let (Atom::Object(id), false) = (atom, truth)
                && let Some(object) = self.read(state, *id).filter(|object| object.may_be_empty())
            {
                if_empty = Some(match if_empty {
                    Some(others) => others.or(&object.if_empty),
                    None => object.if_empty.clone(),
                });
            }
            if let Atom::Symbol(hole) = atom {
                let fact = match truth {
                    true => Fact::text(Text::any().not_empty()),
                    // Empty, or nothing at all.
                    false => Fact { text: Text::of_str(""), cleared: Cleared::ALL },
                };
                facts = facts.and(&Facts::one(hole.symbol, fact));
            }
        }
        possible.then(|| facts.and(&if_empty.unwrap_or_default()))
    }

    /// Whether an atom may count as true, and whether it may count as false.
    pub(super) fn truth_of(&mut self, state: &State, atom: &Atom) -> (bool, bool) {
        let id = match atom {
            Atom::Object(id) => id,
            Atom::Api(id) if self.apis.is_module(*id) => return (true, false),
            _ => return atom.truth(),
        };
        let Some(object) = self.read(state, *id).cloned() else { return (true, true) };
        match &object.kind {
            Kind::Function(_) | Kind::Class(_) | Kind::Module(_) | Kind::Record | Kind::Promise => (true, false),
            Kind::List | Kind::Tuple | Kind::Set | Kind::Dict => {
                let certain = object.items().any(|(_, value)| !value.has(&Atom::Missing));
                let possible = !object.rest.is_nothing() || object.items().next().is_some();
                (possible, !certain || object.summary)
            }
            Kind::Instance(class) => {
                let own = self.class_special(state, *class, Special::Truth).is_some();
                if !own && let Some(content) = self.content(state, *id) {
                    let answers = content.atoms().iter().map(|atom| self.truth_of(state, atom)).collect::<Vec<_>>();
                    return answers.into_iter().fold((false, false), |all, one| (all.0 || one.0, all.1 || one.1));
                }
                (true, own)
            }
            _ => (true, true),
        }
    }

    pub(super) fn compare(&mut self, cx: &mut Cx<'_, 'p>, operator: CompareOp, left: &Value, right: &Value) -> Value {
        if let Some(value) = self.compare_method(cx, operator, left, right) {
            return value;
        }
        if let Some(cases) = measure::compared(operator, left, right) {
            return from_cases(cases);
        }
        let mut cases = Vec::new();
        for l in join::cases_of(left) {
            for r in join::cases_of(right) {
                let given = l.facts.and(&r.facts);
                for case in self.compare_plain(cx, operator, &l.value, &r.value) {
                    cases.push(Case { value: case.value, facts: case.facts.and(&given) });
                }
            }
        }
        from_cases(cases)
    }

    /// A comparison that the program's classes define.
    fn compare_method(
        &mut self,
        cx: &mut Cx<'_, 'p>,
        operator: CompareOp,
        left: &Value,
        right: &Value,
    ) -> Option<Value> {
        let (object, other, special, negate) = match operator {
            CompareOp::Equal => (left, right, Special::Equal, false),
            CompareOp::NotEqual => (left, right, Special::Equal, true),
            CompareOp::In => (right, left, Special::Contains, false),
            CompareOp::NotIn => (right, left, Special::Contains, true),
            CompareOp::Less => (left, right, Special::Less, false),
            CompareOp::Greater => (left, right, Special::Greater, false),
            _ => return None,
        };
        let Some(Atom::Object(id)) = object.only() else { return None };
        let method = self.special(cx, *id, special)?;
        let result = self.call(cx, &method, Arguments::of([other.clone()])).unwrap_or_default();
        if negate { Some(self.unary(cx, crate::ir::UnaryOp::Not, &result)) } else { Some(result) }
    }

    fn compare_plain(&mut self, cx: &mut Cx<'_, 'p>, operator: CompareOp, left: &Value, right: &Value) -> Vec<Case> {
        let cases = |(yes, no): (Option<Facts>, Option<Facts>), negated: bool| {
            let yes = yes.map(|facts| Case { value: Value::bool(!negated), facts });
            let no = no.map(|facts| Case { value: Value::bool(negated), facts });
            yes.into_iter().chain(no).collect::<Vec<_>>()
        };
        match operator {
            CompareOp::Equal | CompareOp::Is | CompareOp::LooselyEqual => cases(self.equal(cx, left, right), false),
            CompareOp::NotEqual | CompareOp::IsNot | CompareOp::LooselyNotEqual => {
                cases(self.equal(cx, left, right), true)
            }
            CompareOp::In | CompareOp::HasKey => cases(self.membership(cx, left, right), false),
            CompareOp::NotIn => cases(self.membership(cx, left, right), true),
            CompareOp::InstanceOf => join::cases_of(&self.instance_of(cx, left, right)),
            CompareOp::Less | CompareOp::LessEqual if self.is_set(cx.state, left) => {
                let items = self.element(cx, left);
                join::cases_of(&self.all_within(cx, &items, right))
            }
            CompareOp::Greater | CompareOp::GreaterEqual if self.is_set(cx.state, right) => {
                let items = self.element(cx, right);
                join::cases_of(&self.all_within(cx, &items, left))
            }
            CompareOp::Less | CompareOp::LessEqual | CompareOp::Greater | CompareOp::GreaterEqual => {
                let sequences = self.constants_of(cx.state, left).zip(self.constants_of(cx.state, right));
                let known = |answer: Option<bool>| answer.map_or_else(Value::either_bool, Value::bool);
                let pairs = || left.atoms().iter().flat_map(|l| right.atoms().iter().map(move |r| (l, r)));
                let value = match sequences {
                    Some((left, right)) => known(ordered_sequences(operator, &left, &right)),
                    None => join::join_all(pairs().map(|(l, r)| known(ordered(operator, l, r)))),
                };
                vec![Case { value, facts: Facts::default() }]
            }
        }
    }

    fn is_set(&mut self, state: &State, value: &Value) -> bool {
        let Some(Atom::Object(id)) = value.only() else { return false };
        self.read(state, *id).is_some_and(|object| object.kind == Kind::Set)
    }

    /// What is known when two values are equal, and when they are not. When the beginning of a text is equal to another
    /// one, the text begins so.
    fn equal(&mut self, cx: &mut Cx<'_, 'p>, left: &Value, right: &Value) -> (Option<Facts>, Option<Facts>) {
        let (mut equal, different) = self.equality(cx, left, right);
        for (part, other) in [(left, right), (right, left)] {
            if let (Some(facts), Some(whole)) = (&mut equal, self.cut_from(part)) {
                let answer = self.starts_with(cx, &whole, other);
                *facts = facts.and(&self.truth_facts(cx.state, &answer, true).unwrap_or_default());
            }
        }
        (equal, different)
    }

    /// Whether a text begins with another one.
    pub(super) fn starts_with(&mut self, cx: &mut Cx<'_, 'p>, text: &Value, prefix: &Value) -> Value {
        let name = cx.language(self).begins_with();
        self.native_method(cx, name, text, Arguments::of([prefix.clone()])).unwrap_or_default()
    }

    /// What is known when two values are equal, and when they are not; `None`: that cannot be.
    fn equality(&mut self, cx: &Cx<'_, 'p>, left: &Value, right: &Value) -> (Option<Facts>, Option<Facts>) {
        let mut equal = false;
        let mut different = false;
        for l in left.atoms() {
            for r in right.atoms() {
                let (may, must) = self.atoms_equal(cx, l, r);
                equal |= may;
                different |= !must;
            }
        }
        let mut facts = Facts::default();
        let mut unequal = Facts::default();
        for (one, other) in [(left, right), (right, left)] {
            if other.has_holes() {
                continue;
            }
            let text = texts_of(other);
            // A path that was put together is known by its normal form, too.
            for atom in one.atoms().iter().filter(|atom| matches!(atom, Atom::Text(_))) {
                if let Some(normal) = self.normal_symbol(atom, "normpath") {
                    facts = facts.and(&Facts::one(normal.symbol, Fact::cleared(Cleared::ALL)));
                }
            }
            for hole in one.holes() {
                let whole = one.atoms().iter().any(|atom| matches!(atom, Atom::Symbol(_)));
                let text = if whole { text.clone() } else { Text::any() };
                facts = facts.and(&self.fact_about(hole.symbol, Fact { text, cleared: Cleared::ALL }));
            }
            if let (Some(atom), Some(constant)) = (one.only(), other.only()) {
                unequal = unequal.and(&different_from(&cx.state.facts, atom, constant));
            }
        }
        for hole in left.holes().into_iter().chain(right.holes()) {
            if let Some(body) = self.signed(hole.symbol) {
                facts = facts.and(&Facts::one(body, Fact::cleared(Cleared::ALL)));
            }
        }
        (equal.then_some(facts), different.then_some(unequal))
    }

    /// The text of which a symbol is the signature by a key: only who has the key can send one that is equal.
    fn signed(&self, symbol: SymbolId) -> Option<SymbolId> {
        let mut at = symbol;
        while let Some((base, operation)) = self.product_of(at) {
            if operation == SIGNATURE {
                return Some(base);
            }
            at = base;
        }
        None
    }

    /// Whether two atoms may be equal, and whether they must be.
    fn atoms_equal(&mut self, cx: &Cx<'_, 'p>, left: &Atom, right: &Atom) -> (bool, bool) {
        if left.is_constant() && right.is_constant() {
            let equal = match (left, right) {
                (Atom::Bool(truth), Atom::Int(number)) | (Atom::Int(number), Atom::Bool(truth)) => {
                    i64::from(*truth) == *number
                }
                (Atom::Int(number), Atom::Float(other)) | (Atom::Float(other), Atom::Int(number)) => {
                    f64::from_bits(other.0) == *number as f64
                }
                _ => left == right,
            };
            return (equal, equal);
        }
        let (state, language) = (&*cx.state, cx.language(self));
        match (left, right) {
            (Atom::Object(l), Atom::Object(r)) if l == r => {
                let single = self.read(state, *l).is_some_and(|object| !object.summary);
                (true, single)
            }
            // What compares otherwise has a method for it.
            (Atom::Object(_), Atom::Null | Atom::Undefined) | (Atom::Null | Atom::Undefined, Atom::Object(_)) => {
                (false, false)
            }
            (Atom::Object(_), Atom::Object(_)) => {
                let mut content = |atom: &Atom| match language.compares_contents() {
                    true => self.constants_of(state, &Value::of(atom.clone())),
                    false => None,
                };
                match [content(left), content(right)] {
                    [Some(left), Some(right)] => (left == right, left == right),
                    _ => (![left, right].iter().any(|atom| self.is_definition(state, atom)), false),
                }
            }
            (Atom::Object(id), other) | (other, Atom::Object(id)) if other.is_constant() => {
                let plain = self.read(state, *id).is_some_and(|object| !matches!(object.kind, Kind::Instance(_)));
                (!plain, false)
            }
            (Atom::Text(_), Atom::Null | Atom::Undefined | Atom::Bool(_))
            | (Atom::Null | Atom::Undefined | Atom::Bool(_), Atom::Text(_)) => (false, false),
            // A function of the language.
            (Atom::Api(id), Atom::Null) | (Atom::Null, Atom::Api(id)) if language.is_builtin(self.apis.path(*id)) => {
                (false, false)
            }
            (Atom::Number, Atom::Null | Atom::Str(_)) | (Atom::Null | Atom::Str(_), Atom::Number) => (false, false),
            (Atom::Symbol(l), Atom::Symbol(r)) if l.symbol == r.symbol => (true, false),
            (Atom::Api(l), Atom::Api(r)) if [l, r].iter().all(|id| language.is_data_class(self.apis.path(**id))) => {
                (l == r, l == r)
            }
            (Atom::Api(l), Atom::Api(r)) if l == r => (true, false),
            _ => (true, false),
        }
    }

    /// Whether it is a function, class or module: equal to nothing but itself.
    fn is_definition(&mut self, state: &State, atom: &Atom) -> bool {
        let Atom::Object(id) = atom else { return false };
        let kind = self.read(state, *id).map(|object| &object.kind);
        matches!(kind, Some(Kind::Function(_) | Kind::Class(_) | Kind::Module(_)))
    }

    /// The elements of a tuple or list of constants.
    fn constants_of(&mut self, state: &State, value: &Value) -> Option<Vec<Atom>> {
        let Some(Atom::Object(id)) = value.only() else { return None };
        let object = self.read(state, *id)?;
        let plain = matches!(object.kind, Kind::Tuple | Kind::List) && object.exact() && !object.summary;
        let items = plain.then(|| object.items())?;
        items.map(|(_, value)| value.only().filter(|atom| atom.is_constant()).cloned()).collect()
    }

    /// What is known when a value is in a container, and when it is not.
    fn membership(&mut self, cx: &mut Cx<'_, 'p>, item: &Value, container: &Value) -> (Option<Facts>, Option<Facts>) {
        let mut inside: Option<Facts> = None;
        let mut outside: Option<Facts> = None;
        let container = &self.contents(cx.state, container, Some(Special::Iterator));
        for atom in container.atoms() {
            let (yes, no) = self.in_atom(cx, item, atom);
            for (all, one) in [(&mut inside, yes), (&mut outside, no)] {
                if let Some(facts) = one {
                    *all = Some(match all.take() {
                        Some(have) => have.or(&facts),
                        None => facts,
                    });
                }
            }
        }
        (inside, outside)
    }

    fn in_atom(&mut self, cx: &mut Cx<'_, 'p>, item: &Value, container: &Atom) -> (Option<Facts>, Option<Facts>) {
        let nothing = Facts::default;
        match container {
            Atom::Str(text) => {
                if let Some(part) = item.only_str() {
                    let inside = text.contains(part.as_str());
                    return (inside.then(nothing), (!inside).then(nothing));
                }
                let fact = Fact::text(Text::of_chars(Chars::of(text)));
                (Some(self.facts_about(item, &fact)), Some(nothing()))
            }
            Atom::Symbol(_) | Atom::Text(_) => {
                let mut without = nothing();
                if let Some(part) = item.only_str() {
                    let holes: Vec<Hole> = Value::of(container.clone()).holes().into_iter().cloned().collect();
                    for hole in holes {
                        let fact = Fact::text(Text::any().without_text(part));
                        without = without.and(&self.fact_about(hole.symbol, fact));
                    }
                }
                (Some(nothing()), Some(without))
            }
            Atom::Object(id) => self.in_object(cx, item, *id),
            Atom::Api(_) | Atom::Unknown | Atom::Bound(_) => {
                let clean = !Value::of(container.clone()).has_holes();
                let facts = if clean { self.facts_about(item, &Fact::cleared(Cleared::ALL)) } else { nothing() };
                (Some(facts), Some(nothing()))
            }
            _ => (None, Some(nothing())),
        }
    }

    fn in_object(&mut self, cx: &mut Cx<'_, 'p>, item: &Value, id: ObjectId) -> (Option<Facts>, Option<Facts>) {
        let Some(object) = self.read(cx.state, id).cloned() else {
            return (Some(Facts::default()), Some(Facts::default()));
        };
        let held = match object.kind {
            Kind::Dict => keys(&object),
            Kind::Record | Kind::Frame | Kind::Module(_) => record_keys(&object),
            Kind::Class(_) => self.enum_members(cx.state, id).unwrap_or_else(Value::unknown),
            Kind::Instance(_) => self.element(cx, &Value::object(id)),
            _ => elements(&object),
        };
        if held.is_nothing() {
            return (None, Some(Facts::default()));
        }
        let fact = if held.has_holes() { None } else { Some(Fact { text: texts_of(&held), cleared: Cleared::ALL }) };
        let inside = fact.map_or_else(Facts::default, |fact| self.facts_about(item, &fact));
        let fixed = |atom: &Atom| match atom {
            Atom::Api(id) => cx.language(self).is_data_class(self.apis.path(*id)),
            other => other.is_constant(),
        };
        let constant = item.only().filter(|atom| fixed(atom));
        let (mut may, mut must_not) = (true, true);
        if let Some(constant) = constant
            && object.exact()
            && !object.summary
            && held.atoms().iter().all(fixed)
        {
            let found = held.has(constant);
            may = found;
            must_not = !found;
        }
        // It is none of the constants.
        let others = match (item.only(), object.exact() && !object.summary) {
            (Some(atom), true) => held
                .atoms()
                .iter()
                .fold(Facts::default(), |facts, held| facts.and(&different_from(&cx.state.facts, atom, held))),
            _ => Facts::default(),
        };
        (may.then_some(inside), must_not.then_some(others))
    }

    /// A fact about each symbol that a value may be.
    pub(super) fn facts_about(&mut self, value: &Value, fact: &Fact) -> Facts {
        let mut facts = Facts::default();
        for atom in value.atoms() {
            if let Atom::Symbol(hole) = atom {
                facts = facts.and(&self.fact_about(hole.symbol, fact.clone()));
            }
        }
        facts
    }

    /// A fact about a symbol, and what it tells about the symbol of which this one is a product.
    pub(super) fn fact_about(&mut self, symbol: SymbolId, fact: Fact) -> Facts {
        let mut facts = Facts::one(symbol, fact.clone());
        let mut text = fact.text;
        let mut at = symbol;
        while let Some((base, operation)) = self.product_of(at) {
            text = match operation.as_str() {
                "lower" | "upper" | "casefold" | "title" | "capitalize" | "swapcase" => {
                    let chars = text.chars().lower().or(text.chars().upper()).or(Chars::BEYOND_ASCII);
                    Text::of_chars(chars)
                }
                "strip" | "lstrip" | "rstrip" | "trim" => Text::of_chars(text.chars().or(Chars::BLANKS_ANYWHERE)),
                "text" => text,
                // Without a backslash all characters are the value's own.
                super::native::JSON if !text.may_contain('\\') => Text::of_chars(text.chars()).without_char('"'),
                // No component is `..`.
                _ if split_at_slash(&operation) && !text.may_contain_dots() => Text::any().without_text(".."),
                super::native::COMMON_PATH if fact.cleared == Cleared::ALL => {
                    facts = facts.and(&Facts::one(base, Fact::cleared(Cleared::CONTAINED)));
                    break;
                }
                _ => break,
            };
            if !text.is_any() {
                facts = facts.and(&Facts::one(base, Fact::text(text.clone())));
            }
            at = base;
        }
        facts
    }

    /// What holds for each element of a value holds for its characters when it is a text. The elements of loops in which
    /// control still is stay what they are.
    pub(super) fn for_all(&mut self, state: &State, facts: &Facts) -> Facts {
        let mut all = Facts::default();
        for (symbol, fact) in facts.entries() {
            all = all.and(&self.of_whole(*symbol, fact));
            // Of the element of one round: of any element.
            let mut symbol = *symbol;
            let mut at = Some(symbol);
            while let Some(part) = at {
                if let Some((element, operation)) = self.product_of(part)
                    && operation.starts_with(ELEMENT)
                    && !state.is_element(part)
                {
                    symbol = self.symbols.moved(symbol, part, element).unwrap_or(symbol);
                    all = all.and(&self.of_whole(symbol, fact));
                }
                at = self.symbols.parent(part);
            }
        }
        all
    }

    /// A fact about a symbol; when it is any character of a text, about the text.
    fn of_whole(&mut self, symbol: SymbolId, fact: &Fact) -> Facts {
        let facts = Facts::one(symbol, fact.clone());
        match self.symbols.get(symbol).origin {
            Origin::Child(base, Step::Any) if !fact.text.is_any() => {
                let whole = Text::of_chars(fact.text.chars());
                let whole = if fact.text.may_contain_dots() { whole } else { whole.without_text("..") };
                facts.and(&self.fact_about(base, Fact::text(whole)))
            }
            _ => facts,
        }
    }

    /// Whether a symbol was reached from any element of something, and not from that of a loop in which control is.
    pub(super) fn is_of_any(&self, state: &State, symbol: SymbolId) -> bool {
        let mut at = Some(symbol);
        while let Some(symbol) = at.filter(|symbol| !state.is_element(*symbol)) {
            if self.symbols.is_any_element(symbol) {
                return true;
            }
            at = self.symbols.parent(symbol);
        }
        false
    }

    /// Answers a question of a pattern.
    pub(super) fn test(&mut self, cx: &mut Cx<'_, 'p>, test: &Test, value: &Value) -> Value {
        if let Test::Instance(class) = test {
            let class = cx.act.value(*class).clone();
            return self.instance_of(cx, value, &class);
        }
        let mut cases = Vec::new();
        for case in join::cases_of(value) {
            for atom in case.value.atoms() {
                let (yes, no) = self.test_atom(cx.state, test, atom);
                for (answer, possible) in [(true, yes), (false, no)] {
                    if possible {
                        cases.push(Case { value: Value::bool(answer), facts: case.facts.clone() });
                    }
                }
            }
        }
        from_cases(cases)
    }

    fn test_atom(&mut self, state: &State, test: &Test, atom: &Atom) -> (bool, bool) {
        match test {
            Test::NotNullish => match atom {
                Atom::Null | Atom::Undefined | Atom::Missing => (false, true),
                Atom::Symbol(_) | Atom::Unknown | Atom::Api(_) => (true, true),
                _ => (true, false),
            },
            Test::Defined => match atom {
                Atom::Undefined | Atom::Missing => (false, true),
                Atom::Symbol(_) | Atom::Unknown | Atom::Api(_) => (true, true),
                _ => (true, false),
            },
            Test::Sequence { length, at_least } => match atom {
                Atom::Object(id) => match self.read(state, *id) {
                    Some(object) if object.is_sequence() && object.exact() && !object.summary => {
                        let count = object.items().count() as u32;
                        let fits = if *at_least { count >= *length } else { count == *length };
                        (fits, !fits)
                    }
                    Some(object) => (object.is_sequence(), true),
                    None => (true, true),
                },
                Atom::Symbol(_) | Atom::Unknown | Atom::Api(_) => (true, true),
                _ => (false, true),
            },
            Test::Mapping(_) => match atom {
                Atom::Object(id) => (self.read(state, *id).is_some_and(|object| object.kind == Kind::Dict), true),
                Atom::Symbol(_) | Atom::Unknown | Atom::Api(_) => (true, true),
                _ => (false, true),
            },
            Test::Instance(_) => (true, true),
        }
    }
}

/// What is known of a symbol that is not equal to a constant: that it has a character, or that as a component of a path it
/// does not lead up.
fn different_from(facts: &Facts, atom: &Atom, constant: &Atom) -> Facts {
    let (Atom::Symbol(hole), Atom::Str(constant)) = (atom, constant) else { return Facts::default() };
    let text = match constant.as_str() {
        "" => Text::any().not_empty(),
        ".." if !facts.bake(hole).text.may_contain('/') => Text::any().without_text(".."),
        _ => return Facts::default(),
    };
    Facts::one(hole.symbol, Fact::text(text))
}

/// A value from its cases: cases of the same value are joined.
pub(super) fn from_cases(cases: Vec<Case>) -> Value {
    let mut merged: Vec<Case> = Vec::new();
    for case in cases {
        match merged.iter_mut().find(|have| have.value == case.value) {
            Some(have) => have.facts = have.facts.or(&case.facts),
            None => merged.push(case),
        }
    }
    let value = join::join_all(merged.iter().map(|case| case.value.without_cases()));
    if merged.iter().all(|case| case.facts.is_empty()) {
        return value;
    }
    value.with_cases(merged)
}

/// The texts that a value without holes can be.
fn texts_of(value: &Value) -> Text {
    let texts = value.atoms().iter().map(|atom| match atom {
        Atom::Str(text) => Text::of_str(text),
        Atom::Int(_) | Atom::Number => Text::number(),
        Atom::Null | Atom::Undefined | Atom::Bool(_) => Text::of_str(""),
        Atom::Text(template) => match &*template.pieces {
            [crate::value::Piece::Clean(text)] => text.clone(),
            _ => Text::any(),
        },
        _ => Text::any(),
    });
    texts.reduce(|all, one| all.join(&one)).unwrap_or_else(Text::any)
}

fn record_keys(object: &crate::value::Object) -> Value {
    let known = join::join_all(object.fields.iter().map(|(key, _)| join::key_value(key)));
    if object.rest.is_nothing() {
        return known;
    }
    let others = if object.rest_keys.is_nothing() { Value::unknown() } else { object.rest_keys.clone() };
    join::join(&known, &others)
}

/// Sequences compare by their first elements that differ.
fn ordered_sequences(operator: CompareOp, left: &[Atom], right: &[Atom]) -> Option<bool> {
    match left.iter().zip(right).find(|(l, r)| l != r) {
        Some((l, r)) => {
            let strict = if matches!(operator, CompareOp::Less | CompareOp::LessEqual) {
                CompareOp::Less
            } else {
                CompareOp::Greater
            };
            ordered(strict, l, r)
        }
        None => ordered(operator, &Atom::Int(left.len() as i64), &Atom::Int(right.len() as i64)),
    }
}

fn ordered(operator: CompareOp, left: &Atom, right: &Atom) -> Option<bool> {
    let order = match (left, right) {
        (Atom::Int(l), Atom::Int(r)) => l.cmp(r),
        (Atom::Str(l), Atom::Str(r)) => l.cmp(r),
        (Atom::Float(l), Atom::Int(r)) => f64::from_bits(l.0).partial_cmp(&(*r as f64))?,
        (Atom::Int(l), Atom::Float(r)) => (*l as f64).partial_cmp(&f64::from_bits(r.0))?,
        _ => return None,
    };
    Some(match operator {
        CompareOp::Less => order.is_lt(),
        CompareOp::LessEqual => order.is_le(),
        CompareOp::Greater => order.is_gt(),
        _ => order.is_ge(),
    })
}

/// An answer that tells more where it is this one.
pub(super) fn telling(answer: &Value, wanted: bool, more: &Facts) -> Value {
    let cases = join::cases_of(answer).into_iter().flat_map(|case| {
        let (yes, no) = case.value.truth();
        [(true, yes), (false, no)].into_iter().filter(|(_, may)| *may).map(move |(truth, _)| {
            let facts = if truth == wanted { case.facts.and(more) } else { case.facts.clone() };
            Case { value: Value::bool(truth), facts }
        })
    });
    from_cases(cases.collect())
}
