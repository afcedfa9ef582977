//! `match`: each pattern becomes questions on edges; where one fails, control goes to the next case.
//!
//! Names are bound as soon as their part matches, not when the whole pattern does.

use smol_str::SmolStr;
use tree_sitter::Node;

use super::assign::unpack_op;
use super::fields::fields;
use super::{Lowering, MAX_DEPTH, literal};
use crate::ir::{BlockId, CompareOp, Constant, Element, Entry, Op, Reg, Test, UnaryOp};

/// One of the patterns in another.
#[derive(Clone, Copy)]
enum Sub<'t> {
    /// `_`, which has no node with a name.
    Wildcard,
    Pattern {
        node: Node<'t>,
        /// A minus sign stands before it.
        negative: bool,
    },
}

impl<'t> Lowering<'t> {
    pub(super) fn match_statement(&mut self, node: Node<'t>) {
        let mut subjects: Vec<_> = node.children_by_field_name("subject", &mut self.cursor).collect();
        subjects.retain(|subject| subject.is_named());
        let subject = match *subjects {
            [only] if !self.has_token(node, ",") => self.expr(only),
            _ => {
                let elements = self.elements(&subjects);
                self.emit(Op::Tuple(elements), node)
            }
        };
        let after = self.body.builder.block();
        let cases = node.child_by_field_id(fields().body).map(|body| self.children(body)).unwrap_or_default();
        for case in cases {
            if case.kind() != "case_clause" {
                self.unknown(case);
                continue;
            }
            let next = self.body.builder.block();
            self.case(case, subject, next);
            self.block_of(case, fields().consequence);
            self.body.builder.jump(after);
            self.body.builder.start(next);
        }
        self.body.builder.start(after);
    }

    /// The questions of one case; control goes on here where all hold.
    fn case(&mut self, case: Node<'t>, subject: Reg, next: BlockId) {
        let mut patterns = self.children(case);
        patterns.retain(|child| child.kind() == "case_pattern");
        let patterns: Vec<_> = patterns.into_iter().map(|node| Sub::Pattern { node, negative: false }).collect();
        match *patterns {
            [only] if !self.has_token(case, ",") => self.pattern(only, subject, next),
            _ => self.sequence(&patterns, subject, case, next),
        }
        let guard = case.child_by_field_id(fields().guard).and_then(|guard| self.inner(guard));
        if let Some(guard) = guard {
            let holds = self.body.builder.block();
            self.branch_on(guard, holds, next);
            self.body.builder.start(holds);
        }
    }

    /// The patterns in a pattern, in their order.
    fn subs(&mut self, node: Node<'t>) -> Vec<Sub<'t>> {
        let mut subs = Vec::new();
        let mut negative = false;
        for token in self.tokens(node) {
            match token.kind() {
                "-" => negative = true,
                "_" => subs.push(Sub::Wildcard),
                _ if token.is_named() => {
                    subs.push(Sub::Pattern { node: token, negative: std::mem::take(&mut negative) });
                }
                _ => {}
            }
        }
        subs
    }

    fn pattern(&mut self, pattern: Sub<'t>, value: Reg, fail: BlockId) {
        let Sub::Pattern { node, negative } = pattern else { return };
        if self.depth >= MAX_DEPTH {
            let matches = self.flat(node);
            self.require(matches, fail);
            return;
        }
        self.depth += 1;
        self.shallow_pattern(node, negative, value, fail);
        self.depth -= 1;
    }

    fn shallow_pattern(&mut self, node: Node<'t>, negative: bool, value: Reg, fail: BlockId) {
        match node.kind() {
            "case_pattern" => {
                for inner in self.subs(node) {
                    self.pattern(inner, value, fail);
                }
            }
            "as_pattern" => {
                let parts = self.children(node);
                for part in parts {
                    match part.kind() {
                        "identifier" => self.store(part, value),
                        _ => self.pattern(Sub::Pattern { node: part, negative: false }, value, fail),
                    }
                }
            }
            "union_pattern" => self.alternatives(node, value, fail),
            "list_pattern" | "tuple_pattern" => {
                let subs = self.subs(node);
                match *subs {
                    // Parentheses around one pattern only group.
                    [only] if node.kind() == "tuple_pattern" && !self.has_token(node, ",") => {
                        self.pattern(only, value, fail);
                    }
                    _ => self.sequence(&subs, value, node, fail),
                }
            }
            "dict_pattern" => self.mapping(node, value, fail),
            "class_pattern" => self.class_pattern(node, value, fail),
            "dotted_name" => self.name_pattern(node, value, fail),
            "splat_pattern" => {
                if let Some(name) = self.inner(node) {
                    self.store(name, value);
                }
            }
            "keyword_pattern" => {
                self.member_pattern(node, value, fail);
            }
            _ => self.literal_pattern(node, negative, value, fail),
        }
    }

    /// Goes on where a condition holds.
    fn require(&mut self, condition: Reg, fail: BlockId) {
        let holds = self.body.builder.block();
        self.body.builder.branch(condition, holds, fail);
        self.body.builder.start(holds);
    }

    fn literal_pattern(&mut self, node: Node<'t>, negative: bool, value: Reg, fail: BlockId) {
        let operator = match node.kind() {
            "true" | "false" | "none" => CompareOp::Is,
            _ => CompareOp::Equal,
        };
        let constant = self.literal(node, negative);
        let equal = self.emit(Op::Compare(operator, value, constant), node);
        self.require(equal, fail);
    }

    fn literal(&mut self, node: Node<'t>, negative: bool) -> Reg {
        match node.kind() {
            // There are no constants for complex numbers.
            "complex_pattern" => self.emit(Op::Unknown(Vec::new()), node),
            "integer" | "float" if negative => match literal::number(self.text_of(node)) {
                Some(Constant::Int(number)) => self.constant(Constant::Int(-number), node),
                Some(Constant::Float(number)) => self.constant(Constant::Float(-number), node),
                _ => {
                    let number = self.expr(node);
                    self.emit(Op::Unary(UnaryOp::Minus, number), node)
                }
            },
            _ => self.expr(node),
        }
    }

    fn alternatives(&mut self, node: Node<'t>, value: Reg, fail: BlockId) {
        let matched = self.body.builder.block();
        let mut alternatives = self.subs(node);
        let last = alternatives.pop();
        for alternative in alternatives {
            let next = self.body.builder.block();
            self.pattern(alternative, value, next);
            self.body.builder.jump(matched);
            self.body.builder.start(next);
        }
        if let Some(last) = last {
            self.pattern(last, value, fail);
        }
        self.body.builder.start(matched);
    }

    fn sequence(&mut self, patterns: &[Sub<'t>], value: Reg, node: Node<'t>, fail: BlockId) {
        let star = patterns.iter().position(|pattern| self.is_star(*pattern));
        let length = (patterns.len() - usize::from(star.is_some())) as u32;
        let question = Op::Test(Test::Sequence { length, at_least: star.is_some() }, value);
        let fits = self.emit(question, node);
        self.require(fits, fail);
        for (at, pattern) in patterns.iter().enumerate() {
            let Sub::Pattern { node, .. } = *pattern else { continue };
            if self.is_wildcard(node) {
                continue;
            }
            let part = self.emit(unpack_op(value, at, patterns.len(), star), node);
            self.pattern(*pattern, part, fail);
        }
    }

    /// The pattern without the wrapping that the grammar puts around it.
    fn unwrapped(&mut self, node: Node<'t>) -> Option<Node<'t>> {
        match *self.subs(node) {
            _ if node.kind() != "case_pattern" => Some(node),
            [Sub::Pattern { node, .. }] => Some(node),
            _ => None,
        }
    }

    fn is_star(&mut self, pattern: Sub<'t>) -> bool {
        let Sub::Pattern { node, .. } = pattern else { return false };
        self.unwrapped(node).is_some_and(|inner| inner.kind() == "splat_pattern")
    }

    /// `_` and `*_`: nothing to ask and nothing to bind.
    fn is_wildcard(&mut self, node: Node<'t>) -> bool {
        match self.unwrapped(node) {
            Some(inner) if inner.kind() == "splat_pattern" => {
                self.inner(inner).is_none_or(|name| self.text_of(name) == "_")
            }
            Some(inner) => inner.kind() == "dotted_name" && self.text_of(inner) == "_",
            None => true,
        }
    }

    /// The entries that a mapping must have. `**rest` binds a copy of the whole.
    fn mapping(&mut self, node: Node<'t>, value: Reg, fail: BlockId) {
        let (mut keys, mut patterns, mut rest) = (Vec::new(), Vec::new(), None);
        let mut negative = false;
        // After the colon stands the pattern of the entry.
        let mut of_entry = false;
        for token in self.tokens(node) {
            match token.kind() {
                "-" => negative = true,
                ":" => of_entry = true,
                "," => of_entry = false,
                "splat_pattern" => rest = self.inner(token),
                _ if !token.is_named() => {}
                _ if of_entry => patterns.push(token),
                "dotted_name" => keys.push(self.value_of(token)),
                _ => keys.push(self.literal(token, std::mem::take(&mut negative))),
            }
        }
        let fits = self.emit(Op::Test(Test::Mapping(keys.clone()), value), node);
        self.require(fits, fail);
        for (key, pattern) in keys.into_iter().zip(patterns) {
            let part = self.emit(Op::GetItem { object: value, key }, pattern);
            self.pattern(Sub::Pattern { node: pattern, negative: false }, part, fail);
        }
        if let Some(rest) = rest {
            let copy = self.emit(Op::Dict(vec![Entry::Spread(value)]), rest);
            self.store(rest, copy);
        }
    }

    fn class_pattern(&mut self, node: Node<'t>, value: Reg, fail: BlockId) {
        let mut parts = self.children(node).into_iter();
        let Some(name) = parts.next() else { return };
        let class = self.value_of(name);
        let fits = self.emit(Op::Test(Test::Instance(class), value), node);
        self.require(fits, fail);
        let mut index = 0;
        for part in parts {
            let Some(inner) = self.unwrapped(part) else {
                index += 1;
                continue;
            };
            if inner.kind() == "keyword_pattern" {
                self.member_pattern(inner, value, fail);
            } else if let Some((member, name)) = self.named_member(inner) {
                let part = self.member_pattern(member, value, fail);
                self.store(name, part);
            } else {
                if !self.is_wildcard(part) {
                    let argument = self.emit(Op::MatchArgument { value, class, index }, part);
                    self.pattern(Sub::Pattern { node: part, negative: false }, argument, fail);
                }
                index += 1;
            }
        }
    }

    /// `member=pattern as name`, which the grammar reads as `(member=pattern) as name`.
    fn named_member(&mut self, node: Node<'t>) -> Option<(Node<'t>, Node<'t>)> {
        if node.kind() != "as_pattern" {
            return None;
        }
        let [pattern, name] = *self.children(node) else { return None };
        let member = self.unwrapped(pattern)?;
        (member.kind() == "keyword_pattern").then_some((member, name))
    }

    /// `member=pattern`; the result is the member.
    fn member_pattern(&mut self, node: Node<'t>, object: Reg, fail: BlockId) -> Reg {
        let mut subs = self.subs(node).into_iter();
        let name = match subs.next() {
            Some(Sub::Pattern { node, .. }) => self.scopes.mangle(self.body.scope, self.text_of(node)),
            _ => SmolStr::default(),
        };
        let member = self.emit(Op::GetMember { object, name }, node);
        for pattern in subs {
            self.pattern(pattern, member, fail);
        }
        member
    }

    /// A plain name is bound; a dotted one is compared.
    fn name_pattern(&mut self, node: Node<'t>, value: Reg, fail: BlockId) {
        match *self.children(node) {
            [name] if self.text_of(name) == "_" => {}
            [name] => self.store(name, value),
            _ => {
                let expected = self.value_of(node);
                let equal = self.emit(Op::Compare(CompareOp::Equal, value, expected), node);
                self.require(equal, fail);
            }
        }
    }

    /// What a dotted name stands for.
    fn value_of(&mut self, node: Node<'t>) -> Reg {
        let mut value = None;
        for name in self.children(node) {
            let text = self.text_of(name);
            value = Some(match value {
                None => self.load_name(text, name),
                Some(object) => {
                    let name = self.scopes.mangle(self.body.scope, text);
                    self.emit(Op::GetMember { object, name }, node)
                }
            });
        }
        value.unwrap_or_else(|| self.emit(Op::Tuple(Vec::<Element>::new()), node))
    }
}
