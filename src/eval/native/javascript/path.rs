//! Node's `path`, `os` and `process` as far as paths go through them.

use smol_str::{SmolStr, format_smolstr};

use super::super::Function;
use crate::eval::Evaluator;
use crate::eval::bind::Arguments;
use crate::eval::compare::from_cases;
use crate::eval::flow::Cx;
use crate::value::{Atom, Case, Cleared, Fact, Facts, Hole, Piece, Template, Text, Value, join};

pub(super) fn find<'p>(path: &str) -> Option<Function<'p>> {
    let path =
        path.strip_prefix("path.posix.").or_else(|| path.strip_prefix("path/posix.")).or(path.strip_prefix("path."));
    let function: Function<'p> = match path? {
        "join" => |e, cx, a| Some(e.joined_path(cx, a, false)),
        "resolve" => |e, cx, a| Some(e.joined_path(cx, a, true)),
        "normalize" => |e, cx, a| Some(e.normal_path(cx, &a.at(0))),
        "basename" => |e, cx, a| {
            let last = e.path_component(cx, &a.at(0));
            let Some(suffix) = a.at(1).only_str().cloned() else { return Some(last) };
            Some(match last.only_str() {
                Some(text) => Value::str(text.strip_suffix(suffix.as_str()).unwrap_or(text)),
                None => last,
            })
        },
        "dirname" => |e, cx, a| Some(e.path_parent(cx, &a.at(0))),
        "extname" => |e, cx, a| {
            let parts = e.split_path(cx, &a.at(0), '.');
            Some(e.unpack_item(cx, &parts, 1, false))
        },
        "parse" => |e, cx, a| {
            let base = e.path_component(cx, &a.at(0));
            let dir = e.path_parent(cx, &a.at(0));
            let parts = e.split_path(cx, &base, '.');
            let (name, ext) = (e.unpack_item(cx, &parts, 0, false), e.unpack_item(cx, &parts, 1, false));
            Some(e.record_of(cx, 1, &[("base", base), ("dir", dir), ("name", name), ("ext", ext)]))
        },
        "isAbsolute" => |e, _, a| {
            let relative = Text::any().not_starting_with("/");
            Some(e.answer(&a.at(0), Some(Text::any().starting_with("/")), Some(relative)))
        },
        "relative" => |e, cx, a| Some(e.relative_path(cx, &a.at(0), &a.at(1))),
        "toNamespacedPath" => |_, _, a| Some(a.at(0)),
        _ => return None,
    };
    Some(function)
}

impl<'p> Evaluator<'p> {
    /// `path.join` and `path.resolve`: what they give is normal.
    fn joined_path(&mut self, cx: &mut Cx<'_, 'p>, arguments: &Arguments, absolute: bool) -> Value {
        let joined = self.join_paths(cx, &arguments.positional, &arguments.rest, absolute);
        let mut result = Value::NOTHING;
        for atom in joined.atoms() {
            let one = match atom {
                // The literal beginning stays known; its holes remember that the whole is normal.
                Atom::Text(template) if !matches!(template.pieces.first(), Some(Piece::Hole(_))) => {
                    let mut pieces = template.pieces.to_vec();
                    if let Some(Piece::Literal(text, _)) = pieces.first_mut()
                        && absolute
                        && !text.starts_with('/')
                    {
                        *text = format_smolstr!("{}/{text}", self.folder);
                    }
                    let mut mark = |hole: &Hole| Hole { cleared: hole.cleared.and(Cleared::JOINED), ..hole.clone() };
                    Value::text(Template::new(pieces).map_holes(&mut mark))
                }
                other if absolute => self.normalized(cx, &Value::of(other.clone()), "realpath"),
                other => self.normal_path(cx, &Value::of(other.clone())),
            };
            result = join::join(&result, &one);
        }
        result
    }

    /// `path.normalize(path)`, which keeps a slash at the end.
    fn normal_path(&mut self, cx: &mut Cx<'_, 'p>, path: &Value) -> Value {
        let normal = self.normalized(cx, path, "normpath");
        match (path.only(), normal.only_str()) {
            (Some(Atom::Str(path)), Some(normal)) if path.ends_with('/') && !normal.ends_with('/') => {
                Value::str(format_smolstr!("{normal}/"))
            }
            _ => normal,
        }
    }

    /// What is known when a text does not begin with `..`: of a normal path, that it does not lead upwards; of one that is
    /// seen from a directory, that it lies inside.
    pub(super) fn not_upwards(&mut self, cx: &Cx<'_, 'p>, text: &Value, prefix: &Value) -> Facts {
        let (Some(Atom::Symbol(hole)), Some(prefix)) = (text.only(), prefix.only_str()) else {
            return Facts::default();
        };
        if !matches!(prefix.as_str(), ".." | "../") {
            return Facts::default();
        }
        let hole = cx.state.facts.bake(hole);
        if let Some((path, operation)) = self.product_of(hole.symbol)
            && operation == RELATIVE
        {
            return Facts::one(path, Fact::cleared(Cleared::CONTAINED));
        }
        match hole.cleared.has(Cleared::NORMAL) {
            true => Facts::one(hole.symbol, Fact::text(Text::any().without_text(".."))),
            false => Facts::default(),
        }
    }

    /// Whether a path begins with a directory, when the answer tells where it lies. All that the path may be is asked
    /// together: each fact is about another way to make it.
    pub(super) fn inside_answer(&mut self, cx: &mut Cx<'_, 'p>, path: &Value, base: &Value) -> Option<Value> {
        let inside = self.contained(cx, path, base).unwrap_or_default();
        let mut upwards = Facts::default();
        for atom in path.atoms() {
            upwards = upwards.and(&self.not_upwards(cx, &Value::of(atom.clone()), base));
        }
        if inside.is_empty() && upwards.is_empty() {
            return None;
        }
        Some(from_cases(vec![
            Case { value: Value::bool(true), facts: inside },
            Case { value: Value::bool(false), facts: upwards },
        ]))
    }

    /// `path.relative(base, path)`: the normal form of the path, seen from the base.
    fn relative_path(&mut self, cx: &mut Cx<'_, 'p>, base: &Value, path: &Value) -> Value {
        // Below the root lies everything.
        let clean_base = !base.has_holes() && base.only_str().is_none_or(|base| base != "/");
        let path = self.normalized(cx, path, "realpath");
        let mut relative = |hole: &Hole| {
            let operation = SmolStr::new_static(if clean_base { RELATIVE } else { "from elsewhere" });
            self.derived(hole, operation, Text::any())
        };
        let symbols = path.filter(|atom| matches!(atom, Atom::Symbol(_))).map_holes(&mut relative);
        if symbols.is_nothing() { Value::clean_text(Text::any()) } else { join::join(&symbols, &Value::NOTHING) }
    }
}

/// The operation `path.relative` from a directory of the program's.
pub(in crate::eval) const RELATIVE: &str = "relative";
