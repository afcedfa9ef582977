//! `exports` and `imports` of a `package.json`: the place that they give to a subpath, as Node finds it.

use serde_json::{Map, Value};

const NESTING: usize = 16;

/// How a module asks for another one: packages may give each a file of its own.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Style {
    /// `import`, as a statement and as a call.
    Import,
    /// `require`.
    Require,
}

impl Style {
    fn holds(self, condition: &str) -> bool {
        match condition {
            "default" | "node" => true,
            "import" => self == Self::Import,
            "require" => self == Self::Require,
            _ => false,
        }
    }
}

/// What a map says about a key.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) enum Target {
    Place(String),
    /// `null`: nobody is to have it.
    Closed,
}

/// What a subpath (`.`, `./sub`) means in `exports`; `None` where they do not tell.
pub(super) fn exported(exports: &Value, key: &str, style: Style) -> Option<Target> {
    match exports.as_object().filter(|entries| entries.keys().any(|key| key.starts_with('.'))) {
        Some(entries) => mapped(entries, key, style),
        None => (key == ".").then(|| Wanted { key, matched: "", style }.target(exports, NESTING)).flatten(),
    }
}

/// What a name (`#name`) means in `imports`.
pub(super) fn imported(imports: &Value, key: &str, style: Style) -> Option<Target> {
    mapped(imports.as_object()?, key, style)
}

/// Exactly, or by the pattern that says most.
fn mapped(entries: &Map<String, Value>, key: &str, style: Style) -> Option<Target> {
    let exact = entries.get(key).filter(|_| !key.contains('*')).map(|value| (value, ""));
    let (value, matched) = exact.or_else(|| best_pattern(entries, key))?;
    Wanted { key, matched, style }.target(value, NESTING)
}

/// The pattern with the longest beginning, and of those the longest one.
fn best_pattern<'a, 'k>(entries: &'a Map<String, Value>, key: &'k str) -> Option<(&'a Value, &'k str)> {
    let fits = entries.iter().filter_map(|(pattern, value)| {
        let matched = star(pattern, key).filter(|matched| !matched.is_empty())?;
        Some(((pattern.find('*'), pattern.len()), value, matched))
    });
    fits.max_by_key(|(rank, _, _)| *rank).map(|(_, value, matched)| (value, matched))
}

/// What the `*` of a pattern stands for.
pub(super) fn star<'a>(pattern: &str, text: &'a str) -> Option<&'a str> {
    let (before, after) = pattern.split_once('*')?;
    text.strip_prefix(before)?.strip_suffix(after)
}

struct Wanted<'k> {
    key: &'k str,
    matched: &'k str,
    style: Style,
}

impl Wanted<'_> {
    /// The first condition that holds decides, in the order in which the package has written them, and the first of several
    /// alternatives that is a place.
    fn target(&self, value: &Value, depth: usize) -> Option<Target> {
        let depth = depth.checked_sub(1)?;
        match value {
            Value::String(place) => self.place(place),
            Value::Null => Some(Target::Closed),
            Value::Array(alternatives) => {
                let targets: Vec<Target> = alternatives.iter().filter_map(|value| self.target(value, depth)).collect();
                let place = targets.iter().find(|target| matches!(target, Target::Place(_)));
                place.or(targets.last()).cloned()
            }
            Value::Object(entries) => {
                let mut holding = entries.iter().filter(|(condition, _)| self.style.holds(condition));
                holding.find_map(|(_, value)| self.target(value, depth))
            }
            _ => None,
        }
    }

    /// What a package gives to others lies in it; what it calls `#name` may be another package.
    fn place(&self, place: &str) -> Option<Target> {
        let valid = place.starts_with("./") || self.key.starts_with('#');
        valid.then(|| Target::Place(place.replace('*', self.matched)))
    }
}
