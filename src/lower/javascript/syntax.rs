//! Questions about nodes that need no context. Comments may stand between any two nodes; nothing here shows them.

use smol_str::SmolStr;
use tree_sitter::Node;

pub(super) fn is_comment(node: Node<'_>) -> bool {
    node.is_extra() && matches!(node.kind(), "comment" | "html_comment")
}

/// The named children.
pub(super) fn children(node: Node<'_>) -> Vec<Node<'_>> {
    let mut cursor = node.walk();
    node.named_children(&mut cursor).filter(|child| !is_comment(*child)).collect()
}

/// The first named child.
pub(super) fn first(node: Node<'_>) -> Option<Node<'_>> {
    let mut cursor = node.walk();
    node.named_children(&mut cursor).find(|child| !is_comment(*child))
}

/// Whether a keyword or sign stands directly in the node.
pub(super) fn has_token(node: Node<'_>, token: &str) -> bool {
    let mut cursor = node.walk();
    node.children(&mut cursor).any(|child| child.kind() == token)
}

/// The children of a list, `None` for each hole (`[a, , b]`).
pub(super) fn with_holes(node: Node<'_>) -> Vec<Option<Node<'_>>> {
    let mut cursor = node.walk();
    let mut items = Vec::new();
    let mut empty = true;
    for child in node.children(&mut cursor) {
        if child.kind() == "," {
            if empty {
                items.push(None);
            }
            empty = true;
        } else if child.is_named() && !is_comment(child) {
            items.push(Some(child));
            empty = false;
        }
    }
    items
}

/// The value of a node inside of parentheses and of TypeScript's assertions, which change nothing.
pub(super) fn unwrap(mut node: Node<'_>) -> Node<'_> {
    while is_transparent(node.kind()) {
        match first_value(node) {
            Some(inner) => node = inner,
            None => break,
        }
    }
    node
}

/// Syntax that has the value of the expression inside of it.
pub(super) fn is_transparent(kind: &str) -> bool {
    matches!(
        kind,
        "parenthesized_expression"
            | "as_expression"
            | "satisfies_expression"
            | "non_null_expression"
            | "type_assertion"
            | "instantiation_expression"
    )
}

/// The expression inside of transparent syntax.
pub(super) fn first_value(node: Node<'_>) -> Option<Node<'_>> {
    let mut cursor = node.walk();
    node.named_children(&mut cursor).find(|child| !is_comment(*child) && !is_type(child.kind()))
}

/// TypeScript's types and what declares only types.
pub(super) fn is_type(kind: &str) -> bool {
    kind.ends_with("_type")
        || matches!(
            kind,
            "type_annotation"
                | "type_arguments"
                | "type_parameters"
                | "type_identifier"
                | "nested_type_identifier"
                | "type_query"
                | "index_type_query"
                | "interface_declaration"
                | "type_alias_declaration"
                | "implements_clause"
                | "function_signature"
                | "method_signature"
                | "abstract_method_signature"
                | "index_signature"
                | "property_signature"
                | "call_signature"
                | "construct_signature"
                | "asserts_annotation"
                | "type_predicate_annotation"
        )
}

/// Whether jumps to a label before the statement are its own affair.
pub(super) fn takes_labels(kind: &str) -> bool {
    matches!(kind, "for_statement" | "for_in_statement" | "while_statement" | "do_statement" | "switch_statement")
}

/// Whether a node is a statement or a declaration.
pub(super) fn is_statement(kind: &str) -> bool {
    kind.ends_with("_statement")
        || kind.ends_with("_declaration")
        || matches!(kind, "statement_block" | "function_signature" | "import_alias" | "module" | "internal_module")
}

/// The names that a pattern binds, as nodes.
pub(super) fn bound_names(pattern: Node<'_>) -> Vec<Node<'_>> {
    let mut names = Vec::new();
    let mut open = vec![pattern];
    while let Some(node) = open.pop() {
        match node.kind() {
            "identifier" | "type_identifier" | "shorthand_property_identifier_pattern" => names.push(node),
            "object_pattern" | "array_pattern" | "rest_pattern" => open.extend(children(node).into_iter().rev()),
            "pair_pattern" => open.extend(node.child_by_field_name("value")),
            "assignment_pattern" | "object_assignment_pattern" => open.extend(node.child_by_field_name("left")),
            "required_parameter" | "optional_parameter" => open.extend(node.child_by_field_name("pattern")),
            _ => {}
        }
    }
    names
}

/// What a string literal's or template's inner text stands for.
pub(super) fn unescape(raw: &str) -> SmolStr {
    if !raw.contains(['\\', '\r']) {
        return raw.into();
    }
    let mut out = String::with_capacity(raw.len());
    let mut rest = raw.chars().peekable();
    while let Some(c) = rest.next() {
        match c {
            '\r' => {
                rest.next_if_eq(&'\n');
                out.push('\n');
            }
            '\\' => escape(&mut rest, &mut out),
            _ => out.push(c),
        }
    }
    out.into()
}

type Chars<'a> = std::iter::Peekable<std::str::Chars<'a>>;

/// Reads what follows a backslash.
fn escape(rest: &mut Chars<'_>, out: &mut String) {
    let Some(c) = rest.next() else { return };
    match c {
        'n' => out.push('\n'),
        'r' => out.push('\r'),
        't' => out.push('\t'),
        'b' => out.push('\u{8}'),
        'f' => out.push('\u{c}'),
        'v' => out.push('\u{b}'),
        '\r' => {
            rest.next_if_eq(&'\n');
        }
        '\n' | '\u{2028}' | '\u{2029}' => {}
        'x' => out.push(hexadecimal(rest, 2)),
        'u' => out.push(code_unit(rest)),
        '0'..='7' => {
            let mut value = c as u32 - '0' as u32;
            for _ in 0..2 {
                let Some(digit) = rest.peek().and_then(|c| c.to_digit(8)).filter(|digit| value * 8 + digit < 256)
                else {
                    break;
                };
                value = value * 8 + digit;
                rest.next();
            }
            out.push(character(value));
        }
        _ => out.push(c),
    }
}

fn character(value: u32) -> char {
    char::from_u32(value).unwrap_or(char::REPLACEMENT_CHARACTER)
}

fn hexadecimal(rest: &mut Chars<'_>, digits: usize) -> char {
    character(number(rest, digits))
}

fn number(rest: &mut Chars<'_>, digits: usize) -> u32 {
    let mut value = 0u32;
    for _ in 0..digits {
        let Some(digit) = rest.peek().and_then(|c| c.to_digit(16)) else { break };
        value = value.saturating_mul(16).saturating_add(digit);
        rest.next();
    }
    value
}

/// `\uD83D\uDE00` is one character, `\u{1F600}` the same.
fn code_unit(rest: &mut Chars<'_>) -> char {
    if rest.next_if_eq(&'{').is_some() {
        let value = number(rest, 8);
        rest.next_if_eq(&'}');
        return character(value);
    }
    let high = number(rest, 4);
    if !(0xD800..0xDC00).contains(&high) {
        return character(high);
    }
    let mut ahead = rest.clone();
    if ahead.next() == Some('\\') && ahead.next() == Some('u') {
        let low = number(&mut ahead, 4);
        if (0xDC00..0xE000).contains(&low) {
            *rest = ahead;
            return character(0x10000 + ((high - 0xD800) << 10) + (low - 0xDC00));
        }
    }
    char::REPLACEMENT_CHARACTER
}
