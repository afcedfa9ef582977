//! A `try` that only closes the iterator of a loop, as compilers write it around what was `for … of`.
//!
//! ```js
//! try { … } catch (e) { failed = { error: e }; }
//! finally { try { if (step && !step.done && (close = iterator.return)) close.call(iterator); } finally { if (failed) throw failed.error; } }
//! ```
//!
//! The exception is kept and raised again, whatever the iterator does when it is closed: the `try` is what its body is.

use tree_sitter::Node;

use super::syntax;

pub(super) fn only_closes(statement: Node<'_>, text: &str) -> bool {
    keeps_and_raises(statement, text).is_some()
}

fn keeps_and_raises(statement: Node<'_>, text: &str) -> Option<()> {
    let clause = statement.child_by_field_name("handler")?;
    let exception = clause.child_by_field_name("parameter").filter(|it| it.kind() == "identifier")?;
    let kept = syntax::children(clause.child_by_field_name("body")?)
        .into_iter()
        .flat_map(|statement| match (statement.kind(), syntax::first(statement)) {
            ("expression_statement", Some(only)) if only.kind() == "sequence_expression" => syntax::children(only),
            ("expression_statement", Some(only)) => vec![only],
            _ => vec![statement],
        })
        .map(|store| keeps(store, &text[exception.byte_range()], text))
        .collect::<Option<Vec<&str>>>()?;
    let closing = only_statement(statement.child_by_field_name("finalizer")?.child_by_field_name("body")?)?;
    let is_plain = closing.kind() == "try_statement" && closing.child_by_field_name("handler").is_none();
    let close = only_statement(closing.child_by_field_name("body").filter(|_| is_plain)?)?;
    let closes = matches!(close.kind(), "if_statement" | "expression_statement") && reads_return(close, text);
    let raise = only_statement(closing.child_by_field_name("finalizer")?.child_by_field_name("body")?)?;
    let condition = syntax::unwrap(raise.child_by_field_name("condition")?);
    let raised = body_of(raise.child_by_field_name("consequence")?).filter(|it| it.kind() == "throw_statement")?;
    let raised = syntax::first(raised)?;
    let raised = raised.child_by_field_name("object").unwrap_or(raised);
    let is_kept = |node: Node<'_>| kept.contains(&&text[node.byte_range()]);
    let raises = raise.child_by_field_name("alternative").is_none() && is_kept(condition) && is_kept(raised);
    (closes && raises).then_some(())
}

/// The variable that a statement of the `catch` sets: to the exception, to what holds nothing but it, or to `true`.
fn keeps<'t>(store: Node<'_>, exception: &str, text: &'t str) -> Option<&'t str> {
    let left = store.child_by_field_name("left").filter(|_| store.kind() == "assignment_expression")?;
    let right = store.child_by_field_name("right")?;
    let is_exception = |node: Node<'_>| &text[node.byte_range()] == exception;
    let fits = match (right.kind(), &syntax::children(right)[..]) {
        ("true", _) => true,
        ("unary_expression", [operand]) => &text[operand.byte_range()] == "0",
        ("object", [pair]) => pair.child_by_field_name("value").is_some_and(is_exception),
        ("array", [only]) => is_exception(*only),
        _ => is_exception(right),
    };
    (left.kind() == "identifier" && fits).then(|| &text[left.byte_range()])
}

fn only_statement(block: Node<'_>) -> Option<Node<'_>> {
    match &syntax::children(block)[..] {
        [only] if block.kind() == "statement_block" => Some(*only),
        _ => None,
    }
}

/// A statement that may stand in a block of its own.
fn body_of(statement: Node<'_>) -> Option<Node<'_>> {
    if statement.kind() == "statement_block" { only_statement(statement) } else { Some(statement) }
}

/// Whether a statement reads a member `return`.
fn reads_return(statement: Node<'_>, text: &str) -> bool {
    let mut open = vec![statement];
    while let Some(node) = open.pop() {
        let member = node.child_by_field_name("property").or(node.child_by_field_name("index"));
        if member.is_some_and(|name| text[name.byte_range()].trim_matches(['"', '\'']) == "return") {
            return true;
        }
        open.extend(syntax::children(node));
    }
    false
}
