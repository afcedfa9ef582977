//! A command line that a shell reads: it is parsed with a mark in the place of each hole, and where the mark stands
//! decides what its text can do.

use tree_sitter::{Node, Parser, Tree, TreeCursor};

use super::around::Around;
use super::marked::{self, Marked, UNKNOWN};
use super::path::{Access, judge_path};
use super::vector::{Context, judge_vector};
use super::{Danger, Verdict, Verdicts};
use crate::finding::Confidence;
use crate::syntax::shell_grammar;
use crate::value::Chars;
use crate::value::template::{Cleared, Hole, Template};

/// A shell reads the text. APIs that join several texts with blanks for a shell give the joined text.
pub fn shell(template: &Template) -> Vec<Verdict> {
    Around::default().shell(template)
}

/// A longer script is not parsed.
const MAX_SCRIPT: usize = 32 * 1024;

/// What runs nothing wherever it stands in a word: `~` names a home directory at most. To most control characters and to
/// those beyond ASCII a shell gives no meaning.
const PLAIN: Chars = Chars::ALPHANUMERIC
    .or(Chars::BEYOND_ASCII)
    .or(Chars::one('_'))
    .or(Chars::range(b'+', b'/'))
    .or(Chars::of_ascii(b"@%=:~^\x7f"))
    .or(Chars::range(0, 8))
    .or(Chars::range(11, 31));

/// What needs a backslash before it in a word.
pub const SHELL_SPECIAL: Chars = PLAIN.complement();

/// Where in a script a hole stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Place {
    Word,
    CommandWord,
    SingleQuotes,
    /// `$'…'`
    EscapedQuotes,
    DoubleQuotes,
    Here,
    QuotedHere,
    Arithmetic,
    Comment,
    /// After a backslash, which takes the hole's first character.
    Escaped,
    /// The parser lost its way.
    Broken,
}

/// Judges a script and all that it runs.
pub(super) fn judge_script(script: &Marked<'_>, context: Context<'_>, verdicts: &mut Verdicts) {
    if script.holes().next().is_none() && script.bound.is_none() {
        return;
    }
    let Some(tree) = parse_bounded(&script.text) else {
        for (_, at, _) in script.holes().filter(|(_, _, hole)| does_harm(hole, Place::Broken, context)) {
            let place = Place::Broken;
            verdicts.add(Danger::ShellCommand, script.template, at, confidence(place), phrase(place));
        }
        return;
    };
    for (place, (offset, at, hole)) in places(script, tree.walk()).into_iter().zip(script.holes()) {
        let alone = script.text.trim().len() == script.text[offset..].chars().next().map_or(0, char::len_utf8);
        let position = if alone { "the whole command" } else { phrase(place) };
        let place = if place == Place::Word && script.text[..offset].ends_with('\\') { Place::Escaped } else { place };
        if does_harm(hole, place, context) {
            verdicts.add(Danger::ShellCommand, script.template, at, confidence(place), position);
        } else if place == Place::Word && is_split(hole) {
            let position = "several words of the command, one of which can be an option";
            verdicts.add(Danger::Option, script.template, at, confidence(place), position);
        }
    }
    let script = &with_variables(script, &tree);
    visit(tree.walk(), |node| match node.kind() {
        "command" => judge_vector(&words(script, node), context.inside(), verdicts),
        "file_redirect" => judge_redirect(script, node, verdicts),
        "pipeline" => judge_pipeline(script, node, verdicts),
        _ => {}
    });
}

/// The script together with the variables that it sets, and those that it reads.
fn with_variables<'t>(script: &Marked<'t>, tree: &Tree) -> Marked<'t> {
    let mut bound = script.bound.as_deref().cloned().unwrap_or_default();
    visit(tree.walk(), |node| match node.kind() {
        "variable_assignment" => {
            let [name, value] = ["name", "value"].map(|field| node.child_by_field_name(field));
            if let (Some(name), Some(value)) = (name, value) {
                let whole = Marked { bound: Some(bound.clone().into()), ..script.clone() };
                bound.set(&script.text[name.byte_range()], unquoted(&whole, value, 0));
            }
        }
        "command" => {
            let words = words(script, node);
            let names = words.iter().flatten().filter_map(Marked::constant).collect::<Vec<_>>();
            if let Some((&"read", names)) = names.split_first() {
                names.iter().filter(|name| !name.starts_with('-')).for_each(|name| bound.read(name));
            }
        }
        _ => {}
    });
    Marked { bound: Some(bound.into()), ..script.clone() }
}

/// The tree of a script, unless it is too long.
pub(super) fn parse_bounded(script: &str) -> Option<Tree> {
    if script.len() > MAX_SCRIPT {
        return None;
    }
    let mut parser = Parser::new();
    parser.set_language(shell_grammar()).ok()?;
    parser.parse(marked::as_names(script), None)
}

/// All nodes, from the root on, without recursion.
pub(super) fn visit<'t>(mut cursor: TreeCursor<'t>, mut see: impl FnMut(Node<'t>)) {
    loop {
        see(cursor.node());
        if cursor.goto_first_child() {
            continue;
        }
        while !cursor.goto_next_sibling() {
            if !cursor.goto_parent() {
                return;
            }
        }
    }
}

/// The place of each hole: that of the deepest node around it.
fn places(script: &Marked<'_>, mut cursor: TreeCursor<'_>) -> Vec<Place> {
    let offsets: Vec<usize> = script.holes().map(|(offset, ..)| offset).collect();
    let mut found = vec![Place::Broken; offsets.len()];
    let mut around = vec![Place::Word];
    loop {
        let node = cursor.node();
        let place = inner_place(*around.last().unwrap_or(&Place::Word), node, &script.text);
        for (offset, found) in offsets.iter().zip(&mut found) {
            if node.byte_range().contains(offset) {
                *found = place;
            }
        }
        if cursor.goto_first_child() {
            around.push(place);
            continue;
        }
        while !cursor.goto_next_sibling() {
            around.pop();
            if !cursor.goto_parent() {
                return found;
            }
        }
    }
}

fn inner_place(outer: Place, node: Node<'_>, script: &str) -> Place {
    match node.kind() {
        "raw_string" => Place::SingleQuotes,
        "ansi_c_string" => Place::EscapedQuotes,
        "string" | "translated_string" => Place::DoubleQuotes,
        "heredoc_redirect" => {
            let mut cursor = node.walk();
            let start = node.named_children(&mut cursor).find(|child| child.kind() == "heredoc_start");
            let quoted = start.is_some_and(|start| script[start.byte_range()].starts_with(['\'', '"', '\\']));
            if quoted { Place::QuotedHere } else { Place::Here }
        }
        "arithmetic_expansion" | "subscript" | "c_style_for_statement" => Place::Arithmetic,
        "compound_statement" if script[node.byte_range()].starts_with("((") => Place::Arithmetic,
        "binary_expression" if compares_numbers(node, script) => Place::Arithmetic,
        "compound_statement" | "do_group" => Place::Word,
        "comment" => Place::Comment,
        "command_name" => Place::CommandWord,
        "ERROR" => Place::Broken,
        "command" | "command_substitution" | "process_substitution" | "file_redirect" | "pipeline" => Place::Word,
        _ => outer,
    }
}

/// Whether it is `-eq` or one of its kin, whose operands `[[` evaluates.
fn compares_numbers(expression: Node<'_>, script: &str) -> bool {
    let operator = expression.child_by_field_name("operator").map(|operator| &script[operator.byte_range()]);
    matches!(operator, Some("-eq" | "-ne" | "-lt" | "-le" | "-gt" | "-ge"))
}

/// Whether the hole's text can become more than data at a place.
fn does_harm(hole: &Hole, place: Place, context: Context<'_>) -> bool {
    let chars = hole.text.chars();
    let plain = chars.within(PLAIN);
    // Blanks and patterns of file names make several words of one: arguments, not commands.
    let words = chars.within(PLAIN.or(Chars::of_ascii(b" \t*?[]")));
    // Quotes of its own protect it only where none stand around it, and only from the first shell.
    // What was quoted again as a part of a quoted text is quoted for the second shell as well.
    let twice = hole.cleared.has(Cleared::IN_SINGLE_QUOTES);
    let quoted = hole.cleared.has(Cleared::SHELL_WORD) && (!context.unquoted || twice);
    match place {
        Place::Word => !words && !quoted,
        Place::CommandWord | Place::Broken => !plain && !quoted,
        Place::Escaped => !plain,
        Place::SingleQuotes if hole.cleared.has(Cleared::IN_SINGLE_QUOTES) && !context.unquoted => false,
        Place::DoubleQuotes if hole.cleared.has(Cleared::IN_DOUBLE_QUOTES) && !context.unquoted => false,
        Place::SingleQuotes => chars.has('\'') || (quoted && !plain),
        Place::EscapedQuotes => chars.meets(Chars::of("'\\")) || (quoted && !plain),
        // Quoting a text with `'` in it brings `"`.
        Place::DoubleQuotes => chars.meets(Chars::of("\"$`\\")) || (quoted && chars.has('\'')),
        Place::Here => chars.meets(Chars::of("$`\\\n")),
        Place::QuotedHere | Place::Comment => chars.has('\n'),
        Place::Arithmetic => !chars.within(Chars::ALPHANUMERIC.or(Chars::of("_+-*/%. "))),
    }
}

/// Whether a shell may make several words of a hole, of which a later one is an option.
fn is_split(hole: &Hole) -> bool {
    hole.text.may_contain_any(" \t") && hole.text.may_contain('-') && !hole.cleared.has(Cleared::SHELL_WORD)
}

fn phrase(place: Place) -> &'static str {
    match place {
        Place::Word | Place::Escaped => "an unquoted word of the command",
        Place::CommandWord => "the command word",
        Place::SingleQuotes => "inside single quotes",
        Place::EscapedQuotes => "inside $'…' quotes",
        Place::DoubleQuotes => "inside double quotes",
        Place::Here | Place::QuotedHere => "inside a here-document",
        Place::Arithmetic => "inside an arithmetic expansion",
        Place::Comment => "inside a comment, which a line break ends",
        Place::Broken => "a part of the command whose syntax was not understood",
    }
}

fn confidence(place: Place) -> Confidence {
    match place {
        Place::Broken | Place::QuotedHere | Place::Comment => Confidence::Medium,
        _ => Confidence::High,
    }
}

/// The words of a `command` node, quotes taken away.
pub(super) fn words<'t>(script: &Marked<'t>, command: Node<'_>) -> Vec<Vec<Marked<'t>>> {
    let mut cursor = command.walk();
    let parts = command.named_children(&mut cursor);
    let parts = parts.filter(|part| {
        !matches!(
            part.kind(),
            "variable_assignment" | "file_redirect" | "herestring_redirect" | "heredoc_redirect" | "comment"
        )
    });
    parts.map(|part| vec![script.part(unquoted(script, part, 0))]).collect()
}

/// What a word is after the shell read it; what it computes is unknown.
fn unquoted(script: &Marked<'_>, word: Node<'_>, depth: usize) -> String {
    let all = script.text.as_str();
    let text = &all[word.byte_range()];
    let inside = |open: usize| text.get(open..text.len().saturating_sub(1)).unwrap_or("");
    match word.kind() {
        "raw_string" => inside(1).to_owned(),
        "ansi_c_string" => inside(2).to_owned(),
        "word" | "number" | "string_content" | "ERROR" => without_backslashes(text),
        "string" => {
            // The grammar leaves blanks at the ends of a string's content out of its nodes.
            let mut cursor = word.walk();
            let computed = word.named_children(&mut cursor).filter(|child| child.kind() != "string_content");
            let mut out = String::new();
            let mut from = word.start_byte() + 1;
            for child in computed {
                out.push_str(&without_backslashes(all.get(from..child.start_byte()).unwrap_or("")));
                out.push_str(&unquoted(script, child, depth + 1));
                from = child.end_byte();
            }
            out.push_str(&without_backslashes(all.get(from..word.end_byte().saturating_sub(1)).unwrap_or("")));
            out
        }
        "concatenation" | "command_name" if depth < 4 => {
            let mut cursor = word.walk();
            word.named_children(&mut cursor).map(|child| unquoted(script, child, depth + 1)).collect()
        }
        // Variables that the platforms set to directories which matter here.
        "simple_expansion" | "expansion" => match text.trim_matches(['$', '{', '}']) {
            "LAMBDA_TASK_ROOT" => "/var/task".into(),
            "TMPDIR" => "/tmp".into(),
            name => variable(script, name).unwrap_or_else(|| UNKNOWN.to_string()),
        },
        _ => UNKNOWN.to_string(),
    }
}

/// What the variable of an expansion holds; also with what stands behind the name, as in `${NAME:-other}`.
fn variable(script: &Marked<'_>, expansion: &str) -> Option<String> {
    let end = expansion.find(|c: char| !c.is_ascii_alphanumeric() && c != '_').unwrap_or(expansion.len());
    let name = if matches!(expansion, "@" | "*") { expansion } else { &expansion[..end] };
    script.bound.as_ref()?.variable(name)
}

fn without_backslashes(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut chars = text.chars();
    while let Some(c) = chars.next() {
        out.extend(if c == '\\' { chars.next().filter(|c| *c != '\n') } else { Some(c) });
    }
    out
}

/// A file that a redirection opens.
fn judge_redirect(script: &Marked<'_>, redirect: Node<'_>, verdicts: &mut Verdicts) {
    if let Some((access, target)) = redirect_target(script, redirect) {
        judge_path(&target, access, verdicts);
    }
}

/// The file of a redirection, and whether it is read or written.
pub(super) fn redirect_target<'t>(script: &Marked<'t>, redirect: Node<'_>) -> Option<(Access, Marked<'t>)> {
    let target = redirect.child_by_field_name("destination")?;
    let head = &script.text[redirect.start_byte()..target.start_byte()];
    let access = if head.contains('>') { Access::Write } else { Access::Read };
    let copies_descriptor = head.trim_end().ends_with('&') && target.kind() == "number";
    (!copies_descriptor).then(|| (access, script.part(unquoted(script, target, 0))))
}

/// What flows through a pipe into a bare shell is a script.
fn judge_pipeline(script: &Marked<'_>, pipeline: Node<'_>, verdicts: &mut Verdicts) {
    let mut cursor = pipeline.walk();
    let mut before: Option<Node<'_>> = None;
    for part in pipeline.named_children(&mut cursor) {
        if let Some(before) = before.filter(|_| part.kind() == "command" && is_bare_shell(&words(script, part))) {
            for (_, at, _) in script.holes().filter(|(offset, ..)| before.byte_range().contains(offset)) {
                let position = "text that is piped into a shell";
                verdicts.add(Danger::ShellCommand, script.template, at, Confidence::Medium, position);
            }
        }
        before = Some(part);
    }
}

fn is_bare_shell(words: &[Vec<Marked<'_>>]) -> bool {
    let mut names = words.iter().flatten().filter_map(Marked::constant);
    let shell = names.next().is_some_and(|name| super::programs::is_shell(&super::programs::base_name(name)));
    shell && names.all(|option| option.starts_with('-') && !option.contains('c'))
}
