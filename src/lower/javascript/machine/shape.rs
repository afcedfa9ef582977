//! How the state machines look that compilers make of generators and asynchronous functions.
//!
//! Two forms are known, by their shape and never by the name of a helper:
//!
//! * *Steps*, as TypeScript writes them: `return helper(this, function (c) { switch (c.label) { case 0: … } })`. Each state ends with
//!   an instruction, `return [4, value]`.
//! * *Jumps*, as Babel writes them: `return helper.w(function (c) { while (1) switch (c.p = c.n) { case 0: … } }, outer, this, tries)`.
//!   A state stores where it goes on, then leaves the `switch`, or returns what it yields.
//!
//! Where anything is done with the context `c` that these forms do not do, there is no machine.

use tree_sitter::Node;

use super::super::statement::case_body;
use super::super::syntax;

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(in crate::lower::javascript) enum Dialect {
    Steps,
    Jumps,
}

/// A function that does nothing but run a machine.
pub(in crate::lower::javascript) struct Shape<'t> {
    pub(super) dialect: Dialect,
    /// The function that holds the states.
    pub(in crate::lower::javascript) function: Node<'t>,
    /// Its parameter.
    pub(super) context: Option<&'t str>,
    /// What the outer function does before.
    pub(super) before: Vec<Node<'t>>,
    /// Expressions that stand in front of the machine in the same `return`.
    pub(super) operands: Vec<Node<'t>>,
    /// What stands in the function before its states.
    pub(super) declarations: Vec<Node<'t>>,
    /// What chooses among the states, a scope of its own.
    pub(super) dispatch: Node<'t>,
    /// By their labels, which grow.
    pub(super) states: Vec<(i64, Vec<Node<'t>>)>,
    pub(super) regions: Vec<Bounds>,
}

/// The labels of a `try`: where it begins, its `catch`, its `finally`, and what comes behind it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Bounds {
    pub(super) start: i64,
    pub(super) catch: Option<i64>,
    pub(super) finally: Option<i64>,
    pub(super) end: Option<i64>,
}

/// The label of the state in which older machines end.
const END: i64 = i64::MAX;
/// Returned values that are nested deeper are none of a machine.
const MAX_NESTING: u32 = 50;

impl<'t> Shape<'t> {
    /// The machine that a function runs.
    pub(in crate::lower::javascript) fn of(outer: Node<'t>, text: &'t str) -> Option<Self> {
        let takes = matches!(
            outer.kind(),
            "function_expression" | "function_declaration" | "method_definition" | "arrow_function"
        );
        let body = outer.child_by_field_name("body").filter(|body| takes && body.kind() == "statement_block")?;
        if syntax::has_token(outer, "async") || syntax::has_token(outer, "*") {
            return None;
        }
        let mut before = syntax::children(body);
        let mut last = before.pop().filter(|last| last.kind() == "return_statement").and_then(syntax::first)?;
        let mut operands = Vec::new();
        while matches!(last.kind(), "sequence_expression" | "parenthesized_expression") {
            let mut parts = syntax::children(last);
            last = parts.pop()?;
            operands.append(&mut parts);
        }
        let arguments =
            syntax::children(last.child_by_field_name("arguments").filter(|_| last.kind() == "call_expression")?);
        let (dialect, function) = match (&arguments[..], last.child_by_field_name("function")?.kind()) {
            ([this, function], _) if this.kind() == "this" => (Dialect::Steps, syntax::unwrap(*function)),
            ([function, _, ..], "member_expression") => (Dialect::Jumps, syntax::unwrap(*function)),
            _ => return None,
        };
        let context = parameter(function, text)?;
        let body = syntax::children(function.child_by_field_name("body")?);
        let (mut declarations, dispatch) = (body.clone(), *body.last()?);
        declarations.pop();
        let read = Reader { text, context: context.unwrap_or_default(), dialect, function };
        let (states, head, dispatch) = match dialect {
            Dialect::Steps if dispatch.kind() == "switch_statement" => read.cases(dispatch)?,
            Dialect::Steps => {
                (vec![(0, std::mem::take(&mut declarations).into_iter().chain([dispatch]).collect())], None, function)
            }
            Dialect::Jumps => read.loop_of_states(dispatch)?,
        };
        let regions = match (dialect, arguments.get(3)) {
            (Dialect::Jumps, Some(tries)) => read.tries(*tries)?,
            _ => Vec::new(),
        };
        let mut shape = Self { dialect, function, context, before, operands, declarations, dispatch, states, regions };
        read.check(&mut shape.regions, head)?;
        Some(shape)
    }
}

/// The name of the only parameter of a function; none where it has no parameter.
fn parameter<'t>(function: Node<'t>, text: &'t str) -> Option<Option<&'t str>> {
    if function.kind() != "function_expression" || syntax::has_token(function, "async") {
        return None;
    }
    match &syntax::children(function.child_by_field_name("parameters")?)[..] {
        [] => Some(None),
        [only] if only.kind() == "identifier" => Some(Some(&text[only.byte_range()])),
        _ => None,
    }
}

struct Reader<'t> {
    text: &'t str,
    context: &'t str,
    dialect: Dialect,
    function: Node<'t>,
}

/// States, the expression that chooses among them, and the syntax in which they stand.
type States<'t> = (Vec<(i64, Vec<Node<'t>>)>, Option<Node<'t>>, Node<'t>);

impl<'t> Reader<'t> {
    fn text_of(&self, node: Node<'t>) -> &'t str {
        &self.text[node.byte_range()]
    }

    /// `while (1) switch (c.p = c.n) { … }`; one state alone may be an `if (c.n === 0) …`.
    fn loop_of_states(&self, node: Node<'t>) -> Option<States<'t>> {
        let endless = match node.kind() {
            "while_statement" => {
                let condition = syntax::unwrap(node.child_by_field_name("condition")?);
                matches!(self.text_of(condition), "1" | "true")
            }
            "for_statement" => {
                node.child_by_field_name("condition").is_none_or(|it| it.kind() == "empty_statement")
                    && node.child_by_field_name("increment").is_none()
            }
            _ => false,
        };
        let mut body = node.child_by_field_name("body").filter(|_| endless)?;
        if let ("statement_block", [only]) = (body.kind(), &syntax::children(body)[..]) {
            body = *only;
        }
        match body.kind() {
            "switch_statement" => self.cases(body),
            "if_statement" if body.child_by_field_name("alternative").is_none() => {
                let head = syntax::unwrap(body.child_by_field_name("condition")?);
                let operands = [head.child_by_field_name("left")?, head.child_by_field_name("right")?];
                let first = operands.iter().any(|it| self.text_of(*it) == "0");
                let compares = head.child_by_field_name("operator").is_some_and(|it| it.kind() == "===");
                let states = vec![(0, vec![body.child_by_field_name("consequence")?])];
                (first && compares && operands.iter().any(|it| self.member(*it).is_some())).then_some((
                    states,
                    Some(head),
                    body,
                ))
            }
            _ => None,
        }
    }

    fn cases(&self, switch: Node<'t>) -> Option<States<'t>> {
        let head = syntax::unwrap(switch.child_by_field_name("value")?);
        let chosen = match (self.dialect, head.kind()) {
            (Dialect::Jumps, "assignment_expression") => {
                self.member(head.child_by_field_name("left")?)?;
                head.child_by_field_name("right")?
            }
            _ => head,
        };
        match (self.dialect, self.member(chosen)?) {
            (Dialect::Steps, "label") | (Dialect::Jumps, "n" | "next") => {}
            _ => return None,
        }
        let mut states = Vec::new();
        let body = switch.child_by_field_name("body")?;
        for case in syntax::children(body) {
            let label = self.label(case.child_by_field_name("value")?)?;
            if states.last().is_some_and(|(last, _)| *last >= label) {
                return None;
            }
            states.push((label, case_body(case)));
        }
        (!states.is_empty()).then_some((states, Some(head), body))
    }

    fn tries(&self, list: Node<'t>) -> Option<Vec<Bounds>> {
        let list = syntax::unwrap(list);
        syntax::children(list)
            .into_iter()
            .filter(|_| list.kind() == "array")
            .map(|bounds| self.bounds(bounds))
            .collect()
    }

    fn label(&self, node: Node<'t>) -> Option<i64> {
        label(self.text_of(syntax::unwrap(node)))
    }

    fn bounds(&self, node: Node<'t>) -> Option<Bounds> {
        bounds(node, self.text)
    }

    fn member(&self, node: Node<'t>) -> Option<&'t str> {
        context_member(node, self.context, self.text)
    }

    /// Looks at all that is done with the context, and adds the regions that the states begin.
    fn check(&self, regions: &mut Vec<Bounds>, head: Option<Node<'t>>) -> Option<()> {
        let mut open = vec![(self.function.child_by_field_name("body")?, false)];
        // A function that only raises is one, too.
        let mut ends = false;
        while let Some((node, nested)) = open.pop() {
            if Some(node) == head {
                continue;
            }
            match node.kind() {
                "identifier" | "shorthand_property_identifier" | "shorthand_property_identifier_pattern"
                    if self.text_of(node) == self.context =>
                {
                    self.check_use(node, regions).filter(|()| !nested)?;
                    continue;
                }
                "throw_statement" if !nested => ends = true,
                "return_statement" if !nested => {
                    ends = true;
                    if self.dialect == Dialect::Steps && !self.is_step(syntax::first(node)?, 0) {
                        return None;
                    }
                }
                _ => {}
            }
            let inner = is_function(node.kind());
            if !inner || !self.hides_context(node) {
                open.extend(syntax::children(node).into_iter().map(|child| (child, nested || inner)));
            }
        }
        ends.then_some(())
    }

    /// Whether an inner function has a parameter of the context's name.
    fn hides_context(&self, function: Node<'t>) -> bool {
        let listed = function.child_by_field_name("parameters").or(function.child_by_field_name("parameter"));
        let names = listed
            .map(|listed| if listed.kind() == "formal_parameters" { syntax::children(listed) } else { vec![listed] });
        let mut names = names.into_iter().flatten().flat_map(syntax::bound_names);
        names.any(|name| self.text_of(name) == self.context)
    }

    fn check_use(&self, context: Node<'t>, regions: &mut Vec<Bounds>) -> Option<()> {
        let member = context.parent()?;
        let name = self.member(member)?;
        let around = member.parent()?;
        let stored = around
            .child_by_field_name("left")
            .filter(|left| around.kind() == "assignment_expression" && *left == member);
        let called = around.child_by_field_name("function") == Some(member);
        let fits = match (self.dialect, name) {
            (Dialect::Steps, "label") | (Dialect::Jumps, "p" | "prev") => {
                stored.is_some() && self.label(around.child_by_field_name("right")?).is_some()
            }
            (Dialect::Jumps, "n" | "next") => stored.is_some() && self.is_next(around),
            (Dialect::Steps, "trys") => {
                regions.push(pushed(around.parent()?, self.text)?);
                true
            }
            (Dialect::Steps, "sent") => called,
            (Dialect::Jumps, "v" | "sent") => stored.is_none() && !called,
            (Dialect::Jumps, "catch") => called,
            (Dialect::Jumps, "a" | "abrupt" | "f" | "finish" | "d" | "delegateYield" | "stop") => {
                called && is_returned(around)
            }
            (Dialect::Jumps, name) => is_temporary(name),
            _ => false,
        };
        fits.then_some(())
    }

    /// Whether an assignment stores a label, or one of several which conditions choose and to which a `break` goes at once.
    fn is_next(&self, assignment: Node<'t>) -> bool {
        let Some(value) = assignment.child_by_field_name("right").map(syntax::unwrap) else { return false };
        if value.kind() != "ternary_expression" {
            return self.label(value).is_some();
        }
        let statement = assignment.parent().filter(|statement| statement.kind() == "expression_statement");
        let after = statement.and_then(|statement| statement.next_named_sibling());
        after.is_some_and(|after| after.kind() == "break_statement") && self.chooses_label(value, 0)
    }

    fn chooses_label(&self, value: Node<'t>, nesting: u32) -> bool {
        let value = syntax::unwrap(value);
        let way = |field| value.child_by_field_name(field).is_some_and(|way| self.chooses_label(way, nesting + 1));
        match value.kind() {
            "ternary_expression" => nesting <= MAX_NESTING && way("consequence") && way("alternative"),
            _ => self.label(value).is_some(),
        }
    }

    /// `[4, value]`, also chosen by conditions or behind other expressions.
    fn is_step(&self, value: Node<'t>, nesting: u32) -> bool {
        let value = syntax::unwrap(value);
        match value.kind() {
            _ if nesting > MAX_NESTING => false,
            "sequence_expression" => {
                syntax::children(value).last().is_some_and(|last| self.is_step(*last, nesting + 1))
            }
            "ternary_expression" => ["consequence", "alternative"]
                .iter()
                .all(|way| value.child_by_field_name(way).is_some_and(|way| self.is_step(way, nesting + 1))),
            "array" => {
                let parts = syntax::children(value);
                let number = parts.first().and_then(|first| self.label(*first));
                number.is_some_and(|number| match number {
                    3 => parts.len() == 2 && self.label(parts[1]).is_some(),
                    1 | 2 | 4 | 5 => parts.len() <= 2,
                    7 => parts.len() == 1,
                    _ => false,
                })
            }
            _ => false,
        }
    }
}

/// Whether a value is what a `return` gives back, perhaps chosen by conditions or behind other expressions.
fn is_returned(mut node: Node<'_>) -> bool {
    while let Some(around) = node.parent() {
        match around.kind() {
            "return_statement" => return true,
            "parenthesized_expression" => {}
            "sequence_expression" if syntax::children(around).last() == Some(&node) => {}
            "ternary_expression" if around.child_by_field_name("condition") != Some(node) => {}
            _ => return false,
        }
        node = around;
    }
    false
}

fn is_function(kind: &str) -> bool {
    matches!(
        kind,
        "function_expression"
            | "function_declaration"
            | "generator_function"
            | "generator_function_declaration"
            | "arrow_function"
            | "method_definition"
            | "class_static_block"
            | "field_definition"
    )
}

/// Names that older machines give to values which live longer than a state.
pub(super) fn is_temporary(name: &str) -> bool {
    name.strip_prefix('t')
        .is_some_and(|number| !number.is_empty() && number.bytes().all(|digit| digit.is_ascii_digit()))
}

pub(super) fn label(text: &str) -> Option<i64> {
    match text.trim_matches(['"', '\'']) {
        "end" => Some(END),
        _ => text.parse().ok(),
    }
}

/// `c.name`, or `c["name"]`.
pub(super) fn context_member<'t>(node: Node<'t>, context: &str, text: &'t str) -> Option<&'t str> {
    let object = node.child_by_field_name("object")?;
    let name = node.child_by_field_name("property").or(node.child_by_field_name("index"))?;
    let own = object.kind() == "identifier" && &text[object.byte_range()] == context;
    own.then(|| text[name.byte_range()].trim_matches(['"', '\'']))
}

/// What `c.trys.push([…])` begins.
pub(super) fn pushed(call: Node<'_>, text: &str) -> Option<Bounds> {
    let arguments = call.child_by_field_name("arguments").filter(|_| call.kind() == "call_expression")?;
    bounds(syntax::first(arguments)?, text)
}

/// `[start, catch, finally, end]`, some of which are not there.
fn bounds(node: Node<'_>, text: &str) -> Option<Bounds> {
    let node = Some(syntax::unwrap(node)).filter(|node| node.kind() == "array")?;
    let mut labels = [None; 4];
    for (at, item) in syntax::with_holes(node).into_iter().enumerate() {
        // Older machines write `null`.
        *labels.get_mut(at)? = item.and_then(|item| label(&text[syntax::unwrap(item).byte_range()]));
    }
    let [start, catch, finally, end] = labels;
    Some(Bounds { start: start?, catch, finally, end })
        .filter(|_| catch.is_some() || finally.is_some() && end.is_some())
}
