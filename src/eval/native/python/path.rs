//! Paths: joining, normalizing, taking apart, and checking that one lies in a directory.

use smol_str::{SmolStr, format_smolstr};

use super::super::Function;
use crate::eval::Evaluator;
use crate::eval::bind::Arguments;
use crate::eval::flow::Cx;
use crate::value::{Atom, Chars, Cleared, Fact, Facts, Hole, Kind, Object, Piece, Template, Text, Value, join};

pub(super) fn find<'p>(path: &str) -> Option<Function<'p>> {
    let name = path.strip_prefix("os.path.").or_else(|| path.strip_prefix("posixpath."));
    if let Some(name) = name {
        let function: Function<'p> = match name {
            "join" => |e, cx, a| Some(e.join_paths(cx, &a.positional, &a.rest, true)),
            "basename" => |e, cx, a| Some(e.path_component(cx, &a.at(0))),
            "dirname" => |e, cx, a| Some(e.path_parent(cx, &a.at(0))),
            "normpath" => |e, cx, a| Some(e.normalized(cx, &a.at(0), "normpath")),
            "abspath" | "realpath" => |e, cx, a| Some(e.normalized(cx, &a.at(0), "realpath")),
            "relpath" => |e, cx, a| Some(e.relative(cx, &a.at(0), &a.get(1, "start"))),
            "splitext" => |e, cx, a| Some(e.split_path(cx, &a.at(0), '.')),
            "split" => |e, cx, a| {
                let (head, tail) = (e.path_parent(cx, &a.at(0)), e.path_component(cx, &a.at(0)));
                Some(e.allocate(cx, Object::sequence(Kind::Tuple, [head, tail])))
            },
            "expanduser" | "expandvars" | "normcase" => |_, _, a| Some(a.at(0)),
            "exists" | "isfile" | "isdir" | "islink" | "lexists" | "ismount" | "samefile" => {
                |_, _, _| Some(Value::either_bool())
            }
            "isabs" => |e, _, a| {
                let text = a.at(0);
                let relative = Text::any().not_starting_with("/");
                Some(e.answer(&text, Some(Text::any().starting_with("/")), Some(relative)))
            },
            "getsize" | "getmtime" | "getctime" | "getatime" => |_, _, _| Some(Value::number()),
            "commonpath" => |e, cx, a| e.common_path(cx, a),
            _ => return None,
        };
        return Some(function);
    }
    let function: Function<'p> = match path {
        "ntpath.basename" => |e, cx, a| Some(e.path_component(cx, &a.at(0))),
        "os.getcwd" | "os.getcwdb" => |e, _, _| Some(Value::str(e.folder.clone())),
        "platform.system" => |_, _, _| Some(Value::str("Linux")),
        "tempfile.gettempdir" | "tempfile.gettempdirb" => |_, _, _| Some(Value::str("/tmp")),
        _ => return None,
    };
    Some(function)
}

impl<'p> Evaluator<'p> {
    /// `os.path.join` (with `absolute_wins`: an absolute part replaces what stands before it) and JavaScript's `path.join`.
    pub(in crate::eval) fn join_paths(
        &mut self,
        cx: &mut Cx<'_, 'p>,
        parts: &[Value],
        rest: &Value,
        absolute_wins: bool,
    ) -> Value {
        let mut parts = parts.to_vec();
        if !rest.is_nothing() {
            // There may be several of them.
            parts.push(rest.map_holes(&mut |hole: &Hole| {
                let text = Text::of_chars(hole.text.chars().or(Chars::of("/")));
                let text = if hole.text.may_start_with('/') { text } else { text.not_starting_with("/") };
                let text = if hole.text.may_contain_dots() { text } else { text.without_text("..") };
                // An empty one before it adds no slash.
                let text = text.first_within(hole.text.first());
                self.derived(hole, "parts", text)
            }));
        }
        let mut joined: Option<Value> = None;
        for part in parts {
            let part = join::bake(&self.text_of(cx, &part), &cx.state.facts);
            joined = Some(match joined {
                None => part,
                Some(before) => {
                    let mut result = Value::NOTHING;
                    for atom in part.atoms() {
                        let one = self.join_one(cx, &before, atom, absolute_wins);
                        result = join::join(&result, &one);
                    }
                    result
                }
            });
        }
        joined.unwrap_or_else(|| Value::str(""))
    }

    fn join_one(&mut self, cx: &mut Cx<'_, 'p>, before: &Value, part: &Atom, absolute_wins: bool) -> Value {
        let part_value = Value::of(part.clone());
        let (may, must) = may_be_absolute(part);
        if must && absolute_wins {
            return part_value;
        }
        let mut below = Value::NOTHING;
        // What is joined below a directory does not begin with a slash, else it would stand alone.
        let relative = match may && absolute_wins {
            true => part_value.map_holes(&mut |hole: &Hole| match part {
                Atom::Symbol(_) => Hole { text: hole.text.not_starting_with("/"), ..hole.clone() },
                _ => hole.clone(),
            }),
            false => part_value.clone(),
        };
        for base in before.atoms() {
            let base = Value::of(base.clone());
            let slash = match base.only_str() {
                Some(text) => !text.is_empty() && !text.ends_with('/'),
                None => !ends_with_slash(&base),
            };
            let separator = if slash { "/" } else { "" };
            let joined = self.concatenate(cx, &[base, Value::str(separator), relative.clone()]);
            below = join::join(&below, &joined);
        }
        if may && absolute_wins { join::join(&below, &part_value) } else { below }
    }

    /// The last component: no slash in it.
    pub(in crate::eval) fn path_component(&mut self, cx: &mut Cx<'_, 'p>, path: &Value) -> Value {
        let path = join::bake(&self.text_of(cx, path), &cx.state.facts);
        let mut result = Value::NOTHING;
        for atom in path.atoms() {
            let one = match atom {
                Atom::Str(text) => Value::str(text.rsplit('/').next().unwrap_or_default()),
                Atom::Symbol(hole) if hole.text.may_contain('/') => {
                    let text = hole.text.component();
                    Value::symbol(self.derived(hole, "basename", text))
                }
                Atom::Text(template) => self.last_component(template),
                other => Value::of(other.clone()),
            };
            result = join::join(&result, &one);
        }
        result
    }

    fn last_component(&mut self, template: &Template) -> Value {
        let mut pieces: Vec<Piece> = Vec::new();
        for piece in template.pieces.iter() {
            match piece {
                Piece::Literal(text, origin) => match text.rsplit_once('/') {
                    Some((_, after)) => pieces = vec![Piece::Literal(after.into(), *origin)],
                    None => pieces.push(piece.clone()),
                },
                Piece::Hole(hole) if hole.text.may_contain('/') => {
                    let text = hole.text.component();
                    pieces.push(Piece::Hole(self.derived(hole, "basename", text)));
                }
                Piece::Hole(_) => pieces.push(piece.clone()),
                Piece::Clean(text) => pieces.push(Piece::Clean(text.component())),
            }
        }
        pieces.retain(|piece| !matches!(piece, Piece::Literal(text, _) if text.is_empty()));
        Value::text(Template::new(pieces))
    }

    pub(in crate::eval) fn path_parent(&mut self, cx: &mut Cx<'_, 'p>, path: &Value) -> Value {
        let path = join::bake(&self.text_of(cx, path), &cx.state.facts);
        let mut result = Value::NOTHING;
        for atom in path.atoms() {
            let one = match atom {
                Atom::Str(text) => Value::str(match text.rsplit_once('/') {
                    Some(("", _)) => "/",
                    Some((before, _)) => before,
                    None => "",
                }),
                Atom::Symbol(hole) => {
                    let text = Text::of_chars(hole.text.chars());
                    Value::symbol(self.derived(hole, "dirname", text))
                }
                Atom::Text(template) => {
                    let mut pieces = template.pieces.to_vec();
                    match pieces.last() {
                        Some(Piece::Hole(hole)) if !hole.text.may_contain('/') => {
                            pieces.pop();
                        }
                        _ => {}
                    }
                    Value::text(Template::new(pieces))
                }
                other => Value::of(other.clone()),
            };
            result = join::join(&result, &one);
        }
        result
    }

    pub(in crate::eval) fn split_path(&mut self, cx: &mut Cx<'_, 'p>, path: &Value, at: char) -> Value {
        let path = join::bake(&self.text_of(cx, path), &cx.state.facts);
        let (mut stem, mut end) = (Value::NOTHING, Value::NOTHING);
        for atom in path.atoms() {
            let (before, after) = match atom {
                Atom::Str(text) => {
                    let cut =
                        text.rfind(at).filter(|cut| !text[*cut..].contains('/') && *cut > 0).unwrap_or(text.len());
                    (Value::str(&text[..cut]), Value::str(&text[cut..]))
                }
                Atom::Symbol(hole) => {
                    let text = Text::of_chars(hole.text.chars());
                    let suffix = text.without_char('/').without_text("..");
                    let before = Value::symbol(self.derived(hole, "stem", text));
                    (before, Value::symbol(self.derived(hole, "suffix", suffix)))
                }
                other => (Value::of(other.clone()), Value::clean_text(Text::any())),
            };
            stem = join::join(&stem, &before);
            end = join::join(&end, &after);
        }
        self.allocate(cx, Object::sequence(Kind::Tuple, [stem, end]))
    }

    /// `realpath`, `abspath`, `normpath`: one symbol for the whole, so that a check of it is a check of this path.
    pub(in crate::eval) fn normalized(&mut self, cx: &mut Cx<'_, 'p>, path: &Value, name: &str) -> Value {
        let path = join::bake(&self.text_of(cx, path), &cx.state.facts);
        let mut result = Value::NOTHING;
        for atom in path.atoms() {
            let one = match atom {
                Atom::Str(text) => {
                    let rooted = name == "realpath" && !text.starts_with('/');
                    Value::str(if rooted { normal(&format!("{}/{text}", self.folder)) } else { normal(text) })
                }
                Atom::Symbol(_) | Atom::Text(_) => match self.normal_symbol(atom, name) {
                    Some(hole) => Value::symbol(hole),
                    None => Value::of(atom.clone()),
                },
                other => Value::of(other.clone()),
            };
            result = join::join(&result, &one);
        }
        result
    }

    /// A path that was made normal keeps that it is.
    pub(in crate::eval) fn made_normal(&self, path: Hole) -> Hole {
        let operation = self.product_of(path.symbol).map(|(_, operation)| operation).unwrap_or_default();
        let cleared = match operation.split(' ').next() {
            Some("realpath") => Cleared::ABSOLUTE,
            Some("normpath") => Cleared::NORMAL,
            _ => return path,
        };
        Hole { cleared: path.cleared.and(cleared), ..path }
    }

    /// The symbol of a path after normalizing: the same for one that is normal. Texts whose holes cannot leave their directory
    /// stay as they are.
    pub(in crate::eval) fn normal_symbol(&mut self, path: &Atom, name: &str) -> Option<Hole> {
        if let Atom::Symbol(hole) = path
            && (hole.cleared.has(Cleared::ABSOLUTE) || name == "normpath" && hole.cleared.has(Cleared::NORMAL))
        {
            return Some((**hole).clone());
        }
        let template = match path {
            Atom::Text(template) => template.clone(),
            Atom::Symbol(hole) => Template::new([Piece::Hole((**hole).clone())]),
            _ => return None,
        };
        let restricted = template.holes().all(|hole| {
            let below = !hole.text.may_contain_dots() && !hole.text.may_start_with('/');
            below || hole.cleared.has(Cleared::BELOW)
        });
        let rooted =
            template.literal_prefix().starts_with('/') || matches!(template.pieces.first(), Some(Piece::Clean(_)));
        if restricted && rooted {
            return None;
        }
        let hole = template.holes().next()?.clone();
        let absolute = name == "realpath" || template.literal_prefix().starts_with('/');
        let cleared = if absolute { Cleared::ABSOLUTE } else { Cleared::NORMAL };
        let operation = path_operation(&template, name);
        let text = Text::any();
        // A `..` that is left is a part of a name.
        let text = if absolute { text.starting_with("/").without_text("..") } else { text };
        let derived = self.derived(&hole, operation, text);
        Some(Hole { cleared: derived.cleared.and(cleared), ..derived })
    }

    /// `relpath`: a way that begins with `..` where it leads out of where it starts, and has it nowhere else.
    fn relative(&mut self, cx: &mut Cx<'_, 'p>, path: &Value, start: &Value) -> Value {
        let path = join::bake(&self.text_of(cx, path), &cx.state.facts);
        let shown = start.only_str().cloned().unwrap_or_default();
        path.atoms().iter().fold(Value::NOTHING, |result, atom| {
            let template = match atom {
                Atom::Text(template) => template.clone(),
                Atom::Symbol(hole) => Template::new([Piece::Hole((**hole).clone())]),
                _ => return join::join(&result, &Value::clean_text(Text::any())),
            };
            let Some(hole) = template.holes().next() else {
                return join::join(&result, &Value::clean_text(Text::any()));
            };
            let operation = path_operation(&template, &format!("relpath {shown:?}"));
            let derived = self.derived(hole, operation, Text::any().not_starting_with("/").not_empty());
            let cleared = derived.cleared.and(Cleared::NORMAL);
            join::join(&result, &Value::symbol(Hole { cleared, ..derived }))
        })
    }

    /// What is known when a text begins with a directory: a normalized path lies inside of it.
    pub(in crate::eval::native) fn contained(
        &mut self,
        cx: &mut Cx<'_, 'p>,
        path: &Value,
        base: &Value,
    ) -> Option<Facts> {
        let certain = |atom: &Atom| match atom {
            // Below the root lies everything.
            Atom::Str(text) => text.ends_with('/') && text != "/",
            Atom::Text(template) => {
                template.holes().next().is_none()
                    && matches!(template.pieces.last(), Some(Piece::Literal(text, _)) if text.ends_with('/'))
            }
            _ => false,
        };
        if base.is_nothing() || !base.atoms().iter().all(certain) {
            return None;
        }
        let mut facts = Facts::default();
        for atom in path.atoms() {
            if let Atom::Symbol(hole) = atom {
                let hole = cx.state.facts.bake(hole);
                if hole.cleared.has(Cleared::ABSOLUTE) || hole.cleared.has(Cleared::NORMAL) {
                    facts = facts.and(&Facts::one(hole.symbol, Fact::cleared(Cleared::CONTAINED)));
                }
            }
            if let Atom::Text(template) = atom
                && let [Piece::Hole(hole), Piece::Literal(slash, _)] = &*template.pieces
                && slash == "/"
            {
                // The directory itself passes, too, when the path gets a slash of its own.
                let inside = self.contained(cx, &Value::symbol(hole.clone()), base);
                facts = facts.and(&inside.unwrap_or_default());
            }
            if let Atom::Text(template) = atom
                && template.holes().all(|hole| hole.cleared.has(Cleared::JOINED))
                && let Some(normal) = self.normal_symbol(atom, "normpath")
            {
                facts = facts.and(&Facts::one(normal.symbol, Fact::cleared(Cleared::CONTAINED)));
            }
        }
        (!facts.is_empty()).then_some(facts)
    }

    /// `os.path.commonpath([base, path])`: equal to the base when the path lies inside.
    fn common_path(&mut self, cx: &mut Cx<'_, 'p>, a: &Arguments) -> Option<Value> {
        let element = self.element(cx, &a.at(0));
        let mut result = Value::clean_text(Text::any());
        for atom in element.atoms() {
            if let Atom::Symbol(hole) = atom {
                let derived = self.derived(hole, COMMON, Text::any());
                result = join::join(&result, &Value::symbol(derived));
            }
        }
        Some(result.filter(|atom| matches!(atom, Atom::Symbol(_))))
            .map(|value| if value.is_nothing() { Value::clean_text(Text::any()) } else { value })
    }

    /// Whether a check of its normal form tells that a path lies where it should, or that what it lies below does.
    pub(in crate::eval) fn is_contained(&mut self, facts: &Facts, template: &Template) -> bool {
        if let [above @ .., Piece::Literal(last, _)] = &*template.pieces
            && last.starts_with('/')
            && !last.contains("..")
            && self.is_contained(facts, &Template::new(above.iter().cloned()))
        {
            return true;
        }
        let Some(first) = template.holes().next() else { return false };
        ["realpath", "normpath"].iter().any(|name| {
            let operation = path_operation(template, name);
            let symbol = self.symbols.find_derived(first.symbol, &operation);
            symbol.is_some_and(|symbol| {
                let own = facts.get(symbol).is_some_and(|fact| fact.cleared.has(Cleared::CONTAINED));
                own || self
                    .symbols
                    .find_derived(symbol, COMMON)
                    .is_some_and(|common| facts.get(common).is_some_and(|fact| fact.cleared.has(Cleared::ALL)))
            })
        })
    }
}

/// The operation `os.path.commonpath` on a symbol.
pub(in crate::eval) const COMMON: &str = "commonpath";

/// The operation by which a path's normal form is made: the same path gives the same symbol.
fn path_operation(template: &Template, name: &str) -> SmolStr {
    if let [Piece::Hole(_)] = &*template.pieces {
        return name.into();
    }
    let mut shown = String::new();
    for piece in template.pieces.iter() {
        match piece {
            Piece::Literal(text, _) => shown.push_str(text),
            Piece::Hole(hole) => shown.push_str(&format!("⟨{}⟩", hole.symbol.0)),
            Piece::Clean(_) => shown.push('*'),
        }
    }
    format_smolstr!("{name} {shown}")
}

/// Whether a path part may begin with a slash, and whether it surely does.
fn may_be_absolute(part: &Atom) -> (bool, bool) {
    match part {
        Atom::Str(text) => (text.starts_with('/'), text.starts_with('/')),
        Atom::Symbol(hole) => (hole.text.may_start_with('/'), hole.text.prefix().starts_with('/')),
        Atom::Text(template) => match template.pieces.first() {
            Some(Piece::Literal(text, _)) => (text.starts_with('/'), text.starts_with('/')),
            Some(Piece::Hole(hole)) => (hole.text.may_start_with('/'), false),
            // Text that nobody outside chooses: what it is joined to stays.
            _ => (false, false),
        },
        _ => (false, false),
    }
}

fn ends_with_slash(value: &Value) -> bool {
    match value.only() {
        Some(Atom::Text(template)) => {
            matches!(template.pieces.last(), Some(Piece::Literal(text, _)) if text.ends_with('/'))
        }
        _ => false,
    }
}

/// A constant path without `.`, `..` and doubled slashes.
pub(in crate::eval) fn normal(path: &str) -> String {
    let rooted = path.starts_with('/');
    let mut parts: Vec<&str> = Vec::new();
    for part in path.split('/') {
        match part {
            "" | "." => {}
            ".." if parts.last().is_some_and(|last| *last != "..") => {
                parts.pop();
            }
            ".." if rooted => {}
            other => parts.push(other),
        }
    }
    let joined = parts.join("/");
    match (rooted, joined.is_empty()) {
        (true, _) => format!("/{joined}"),
        (false, true) => ".".into(),
        (false, false) => joined,
    }
}
