//! Expressions. Chains that lean to the left (`a + b + c`, `a.b(c).d`) are walked in a loop, as they may be very long.

use tree_sitter::Node;

use super::assign::binary_operator;
use super::fields::fields;
use super::literal;
use super::{Lowering, MAX_DEPTH};
use crate::ir::{BinaryOp, BlockId, CompareOp, Constant, Element, Entry, Op, Reg, UnaryOp};

impl<'t> Lowering<'t> {
    pub(super) fn expr(&mut self, node: Node<'t>) -> Reg {
        match self.try_expression(node) {
            Some(value) => value,
            None => self.unknown(node),
        }
    }

    /// The expression in a field; broken syntax may have lost it.
    pub(super) fn field(&mut self, node: Node<'t>, field: u16) -> Reg {
        match node.child_by_field_id(field) {
            Some(child) => self.expr(child),
            None => self.emit(Op::Unknown(Vec::new()), node),
        }
    }

    /// The first child that is no comment.
    pub(super) fn inner(&mut self, node: Node<'t>) -> Option<Node<'t>> {
        node.named_children(&mut self.cursor).find(|child| !child.is_extra() && !child.is_error())
    }

    /// Lowers an expression; `None`: it is none.
    pub(super) fn try_expression(&mut self, node: Node<'t>) -> Option<Reg> {
        if self.depth >= MAX_DEPTH && node.named_child_count() > 0 {
            return Some(self.flat(node));
        }
        self.depth += 1;
        let mut chain = Vec::new();
        let mut base = node;
        while let Some(left) = self.leftmost(base) {
            chain.push(base);
            base = left;
        }
        let mut value = self.base(base);
        if value.is_none() && !chain.is_empty() {
            value = Some(self.unknown(base));
        }
        for link in chain.into_iter().rev() {
            value = value.map(|left| self.link(link, left));
        }
        self.depth -= 1;
        value
    }

    /// The operand that is evaluated first, of expressions that do nothing before that.
    pub(super) fn leftmost(&mut self, node: Node<'t>) -> Option<Node<'t>> {
        match node.kind() {
            "attribute" => node.child_by_field_id(fields().object),
            "call" => node.child_by_field_id(fields().function),
            "subscript" => node.child_by_field_id(fields().value),
            "binary_operator" => node.child_by_field_id(fields().left),
            "unary_operator" | "not_operator" => node.child_by_field_id(fields().argument),
            "await" | "parenthesized_expression" | "type" | "union_type" | "member_type" => self.inner(node),
            _ => None,
        }
    }

    /// What an expression does after its leftmost operand.
    pub(super) fn link(&mut self, node: Node<'t>, left: Reg) -> Reg {
        let op = match node.kind() {
            "attribute" => Op::GetMember { object: left, name: self.member_name(node) },
            "call" => return self.call(node, left),
            "subscript" => return self.subscript(node, left),
            "binary_operator" => {
                let operator = node.child_by_field_id(fields().operator).and_then(|node| binary_operator(node.kind()));
                let right = self.field(node, fields().right);
                operator.map_or_else(|| Op::Unknown(vec![left, right]), |operator| Op::Binary(operator, left, right))
            }
            "unary_operator" => match node.child(0).map(|token| token.kind()) {
                Some("-") => Op::Unary(UnaryOp::Minus, left),
                Some("+") => Op::Unary(UnaryOp::Plus, left),
                _ => Op::Unary(UnaryOp::Invert, left),
            },
            "not_operator" => Op::Unary(UnaryOp::Not, left),
            "await" => Op::Await(left),
            "union_type" => {
                let right = self.children(node).get(1).map(|right| self.expr(*right));
                Op::Binary(BinaryOp::BitOr, left, right.unwrap_or(left))
            }
            "member_type" => match self.children(node).last() {
                Some(name) => {
                    Op::GetMember { object: left, name: self.scopes.mangle(self.body.scope, self.text_of(*name)) }
                }
                None => return left,
            },
            _ => return left,
        };
        self.emit(op, node)
    }

    fn base(&mut self, node: Node<'t>) -> Option<Reg> {
        if node.is_missing() {
            return None;
        }
        let op = match node.kind() {
            "identifier" => return Some(self.load_name(self.text_of(node), node)),
            "string" | "concatenated_string" => return Some(self.string(node)),
            "integer" | "float" => literal::number(self.text_of(node)).map_or(Op::Unknown(Vec::new()), Op::Constant),
            "true" => Op::Constant(Constant::Bool(true)),
            "false" => Op::Constant(Constant::Bool(false)),
            "none" => Op::Constant(Constant::Null),
            "ellipsis" => Op::Constant(Constant::Ellipsis),
            "list" | "list_pattern" => Op::List(self.element_list(node)),
            "tuple" | "expression_list" | "pattern_list" | "tuple_pattern" => Op::Tuple(self.element_list(node)),
            // What is called or looked into has no star; see `element`.
            "list_splat" | "list_splat_pattern"
                if node.parent().is_some_and(|parent| {
                    matches!(parent.kind(), "attribute" | "call" | "subscript") && parent.child(0) == Some(node)
                }) =>
            {
                return self.inner(node).map(|inner| self.expr(inner));
            }
            "list_splat" | "list_splat_pattern" | "parenthesized_list_splat" => Op::Tuple(self.elements(&[node])),
            "set" => Op::Set(self.element_list(node)),
            "dictionary" => Op::Dict(self.entries(node)),
            "list_comprehension" | "set_comprehension" | "dictionary_comprehension" | "generator_expression" => {
                return Some(self.comprehension(node));
            }
            "boolean_operator" => return Some(self.boolean(node)),
            "comparison_operator" => return Some(self.comparison(node)),
            "conditional_expression" => return Some(self.conditional(node)),
            "named_expression" => {
                let value = self.field(node, fields().value);
                if let Some(name) = node.child_by_field_id(fields().name) {
                    self.store(name, value);
                }
                return Some(value);
            }
            "lambda" => return Some(self.lambda(node)),
            "yield" => self.yield_expression(node),
            "generic_type" => return Some(self.generic_type(node)),
            "constrained_type" => {
                let parts = self.children(node);
                Op::Unknown(parts.into_iter().map(|part| self.expr(part)).collect())
            }
            "splat_type" => return self.inner(node).map(|name| self.expr(name)),
            _ => return None,
        };
        Some(self.emit(op, node))
    }

    fn element_list(&mut self, node: Node<'t>) -> Vec<Element> {
        let parts = self.children(node);
        self.elements(&parts)
    }

    fn entries(&mut self, node: Node<'t>) -> Vec<Entry> {
        let parts = self.children(node);
        let entries = parts.into_iter().map(|part| match part.kind() {
            "pair" => {
                let key = self.field(part, fields().key);
                Entry::Pair { key, value: self.field(part, fields().value) }
            }
            "dictionary_splat" => match self.inner(part) {
                Some(inner) => Entry::Spread(self.expr(inner)),
                None => Entry::Spread(self.unknown(part)),
            },
            _ => Entry::Spread(self.expr(part)),
        });
        entries.collect()
    }

    fn yield_expression(&mut self, node: Node<'t>) -> Op {
        let from = self.has_token(node, "from");
        let value = match self.inner(node) {
            Some(value) => self.expr(value),
            None => self.constant(Constant::Null, node),
        };
        if from { Op::YieldFrom(value) } else { Op::Yield(value) }
    }

    /// `list[int]` where a type stands.
    fn generic_type(&mut self, node: Node<'t>) -> Reg {
        let parts = self.children(node);
        let [name, parameters] = *parts else { return self.unknown(node) };
        let object = self.expr(name);
        let parameters = self.children(parameters);
        let key = match *parameters {
            [only] => self.expr(only),
            _ => {
                let elements = self.elements(&parameters);
                self.emit(Op::Tuple(elements), node)
            }
        };
        self.emit(Op::GetItem { object, key }, node)
    }

    /// The operands of `a and b and c`, and whether it is `and`.
    fn operands(&mut self, node: Node<'t>) -> (Vec<Node<'t>>, bool) {
        let operator = |node: Node<'t>| node.child_by_field_id(fields().operator).map(|token| token.kind());
        let which = operator(node);
        let mut operands = Vec::new();
        let mut at = node;
        while at.kind() == "boolean_operator" && operator(at) == which {
            operands.extend(at.child_by_field_id(fields().right));
            let Some(left) = at.child_by_field_id(fields().left) else { break };
            at = left;
        }
        operands.push(at);
        operands.reverse();
        (operands, which == Some("and"))
    }

    fn boolean(&mut self, node: Node<'t>) -> Reg {
        let (operands, and) = self.operands(node);
        let result = self.temporary(if and { "&&" } else { "||" });
        let done = self.body.builder.block();
        for (at, operand) in operands.iter().enumerate() {
            let value = self.expr(*operand);
            self.emit(Op::Store(result.clone(), value), *operand);
            if at + 1 < operands.len() {
                let next = self.body.builder.block();
                let (then, otherwise) = if and { (next, done) } else { (done, next) };
                self.body.builder.branch(value, then, otherwise);
                self.body.builder.start(next);
            }
        }
        self.body.builder.start(done);
        self.emit(Op::Load(result), node)
    }

    fn conditional(&mut self, node: Node<'t>) -> Reg {
        let result = self.temporary("?:");
        let done = self.body.builder.block();
        let mut at = node;
        loop {
            let parts = self.children(at);
            let [value, condition, alternative] = *parts else {
                let value = self.unknown(at);
                self.emit(Op::Store(result.clone(), value), at);
                break;
            };
            let [then, otherwise] = [(); 2].map(|()| self.body.builder.block());
            self.branch_on(condition, then, otherwise);
            self.body.builder.start(then);
            let chosen = self.expr(value);
            self.emit(Op::Store(result.clone(), chosen), value);
            self.body.builder.jump(done);
            self.body.builder.start(otherwise);
            if alternative.kind() != "conditional_expression" {
                let chosen = self.expr(alternative);
                self.emit(Op::Store(result.clone(), chosen), alternative);
                break;
            }
            at = alternative;
        }
        self.body.builder.start(done);
        self.emit(Op::Load(result), node)
    }

    /// `a < b < c`: a comparison, or several as control flow.
    fn comparison(&mut self, node: Node<'t>) -> Reg {
        if self.children(node).len() == 2 {
            return self.comparisons(node, |_, _| {});
        }
        let result = self.temporary("<");
        let done = self.body.builder.block();
        let last = self.comparisons(node, |lowering, holds| {
            lowering.emit(Op::Store(result.clone(), holds), node);
            let next = lowering.body.builder.block();
            lowering.body.builder.branch(holds, next, done);
            lowering.body.builder.start(next);
        });
        self.emit(Op::Store(result.clone(), last), node);
        self.body.builder.start(done);
        self.emit(Op::Load(result), node)
    }

    /// Compares neighbours from left to right; `between` sees each outcome but the last, which is the result.
    fn comparisons(&mut self, node: Node<'t>, between: impl Fn(&mut Self, Reg)) -> Reg {
        let operators: Vec<_> =
            node.children_by_field_name("operators", &mut self.cursor).map(|token| token.kind()).collect();
        let operands = self.children(node);
        let Some(first) = operands.first() else { return self.unknown(node) };
        let mut left = self.expr(*first);
        let mut holds = left;
        for (at, operand) in operands.iter().enumerate().skip(1) {
            if at > 1 {
                between(self, holds);
            }
            let right = self.expr(*operand);
            let op = match operators.get(at - 1).and_then(|operator| compare_operator(operator)) {
                Some(operator) => Op::Compare(operator, left, right),
                None => Op::Unknown(vec![left, right]),
            };
            holds = self.emit(op, node);
            left = right;
        }
        holds
    }

    /// Evaluates a condition for its truth alone: `and`, `or` and `not` become edges.
    pub(super) fn branch_on(&mut self, node: Node<'t>, then: BlockId, otherwise: BlockId) {
        let (mut at, mut then, mut otherwise) = (node, then, otherwise);
        if self.depth >= MAX_DEPTH {
            let value = self.expr(node);
            self.body.builder.branch(value, then, otherwise);
            return;
        }
        self.depth += 1;
        loop {
            let inner = match at.kind() {
                "parenthesized_expression" => self.inner(at),
                "not_operator" => {
                    std::mem::swap(&mut then, &mut otherwise);
                    at.child_by_field_id(fields().argument)
                }
                "boolean_operator" => {
                    let (mut operands, and) = self.operands(at);
                    let last = operands.pop();
                    for operand in operands {
                        let next = self.body.builder.block();
                        let (holds, fails) = if and { (next, otherwise) } else { (then, next) };
                        self.branch_on(operand, holds, fails);
                        self.body.builder.start(next);
                    }
                    last
                }
                _ => None,
            };
            match inner {
                Some(inner) => at = inner,
                None => break,
            }
        }
        let value = if at.kind() == "comparison_operator" {
            self.comparisons(at, |lowering, holds| {
                let next = lowering.body.builder.block();
                lowering.body.builder.branch(holds, next, otherwise);
                lowering.body.builder.start(next);
            })
        } else {
            self.expr(at)
        };
        self.body.builder.branch(value, then, otherwise);
        self.depth -= 1;
    }
}

fn compare_operator(text: &str) -> Option<CompareOp> {
    Some(match text {
        "==" => CompareOp::Equal,
        "!=" | "<>" => CompareOp::NotEqual,
        "<" => CompareOp::Less,
        "<=" => CompareOp::LessEqual,
        ">" => CompareOp::Greater,
        ">=" => CompareOp::GreaterEqual,
        "in" => CompareOp::In,
        "not in" => CompareOp::NotIn,
        "is" => CompareOp::Is,
        "is not" => CompareOp::IsNot,
        _ => return None,
    })
}
