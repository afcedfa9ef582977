//! The rows of `#api?`: a path, and the parameters of what stands there.

use smol_str::SmolStr;

/// One row: `os.system(command)`.
#[derive(Debug)]
pub(super) struct Row {
    pub(super) path: SmolStr,
    pub(super) signature: Option<Signature>,
    pub(super) offset: usize,
}

/// The parameters of an API.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub(super) struct Signature {
    /// Those that have a position, in order.
    pub(super) positional: Vec<SmolStr>,
    /// Those after `*` or `*args`.
    pub(super) named_only: Vec<SmolStr>,
}

impl Signature {
    pub(super) fn has(&self, name: &str) -> bool {
        self.positional.iter().chain(&self.named_only).any(|parameter| parameter == name)
    }

    pub(super) fn position(&self, name: &str) -> Option<usize> {
        self.positional.iter().position(|parameter| parameter == name)
    }

    fn parse(parameters: &str) -> Option<Self> {
        let mut signature = Self::default();
        let mut starred = false;
        for parameter in parameters.split(',').map(str::trim).filter(|parameter| !parameter.is_empty()) {
            if let Some(rest) = parameter.strip_prefix('*') {
                if starred || !(rest.is_empty() || is_name(rest)) {
                    return None;
                }
                starred = true;
            } else if !is_name(parameter) || signature.has(parameter) {
                return None;
            } else if starred {
                signature.named_only.push(parameter.into());
            } else {
                signature.positional.push(parameter.into());
            }
        }
        Some(signature)
    }
}

impl Row {
    /// Reads a row; parentheses at its end are the signature, others are calls on the way (`pathlib.Path().open(mode)`).
    pub(super) fn parse(text: &str, offset: usize) -> Option<Self> {
        let Some(inner) = text.strip_suffix(')') else {
            let valid = is_path(text);
            return valid.then(|| Self { path: text.into(), signature: None, offset });
        };
        let open = inner.rfind('(')?;
        let signature = Signature::parse(&inner[open + 1..])?;
        let path = &inner[..open];
        is_path(path).then(|| Self { path: path.into(), signature: Some(signature), offset })
    }
}

/// A path ends in a name, has balanced calls on the way and no blanks outside of their arguments.
fn is_path(text: &str) -> bool {
    let mut depth = 0_i32;
    let mut quote = None;
    for character in text.chars() {
        match (quote, character) {
            (Some(open), _) if open == character => quote = None,
            (Some(_), _) => {}
            (None, '"' | '\'') => quote = Some(character),
            (None, '(') => depth += 1,
            (None, ')') if depth == 0 => return false,
            (None, ')') => depth -= 1,
            (None, _) if depth == 0 && character.is_whitespace() => return false,
            _ => {}
        }
    }
    depth == 0 && quote.is_none() && !last_name(text).is_empty()
}

fn is_name(text: &str) -> bool {
    !text.is_empty()
        && text.chars().all(|c| c.is_alphanumeric() || c == '_' || c == '$')
        && !text.starts_with(|c: char| c.is_numeric())
}

/// The last component of a path: `read_text` of `pathlib.Path().read_text`, `createRequire` of `module.createRequire()`.
pub(super) fn last_name(mut path: &str) -> &str {
    while let Some(open) = path.strip_suffix(')').and_then(|inner| inner.rfind('(')) {
        path = &path[..open];
    }
    path.rfind(['.', ')', '/']).map_or(path, |at| &path[at + 1..])
}

/// The path with fewer and fewer arguments of calls on the way, the first calls' first: those of a constructor tell least.
pub(super) fn with_fewer_arguments(path: &str) -> impl Iterator<Item = String> {
    let all = arguments(path);
    (1..=all.len()).map(move |left_out| {
        let mut shorter = path.to_owned();
        for (start, end) in all[..left_out].iter().rev() {
            shorter.replace_range(*start..*end, "");
        }
        shorter
    })
}

/// Where the arguments of calls stand in a path.
fn arguments(path: &str) -> Vec<(usize, usize)> {
    let mut found = Vec::new();
    let (mut depth, mut start) = (0_u32, 0);
    let mut quote = None;
    let mut escaped = false;
    for (at, character) in path.char_indices() {
        if let Some(open) = quote {
            if !escaped && character == open {
                quote = None;
            }
            escaped = !escaped && character == '\\';
            continue;
        }
        match character {
            '"' | '\'' if depth > 0 => quote = Some(character),
            '(' => {
                depth += 1;
                if depth == 1 {
                    start = at + 1;
                }
            }
            ')' => {
                depth = depth.saturating_sub(1);
                if depth == 0 && at > start {
                    found.push((start, at));
                }
            }
            _ => {}
        }
    }
    found
}
