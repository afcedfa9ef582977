//! `tsconfig.json`: `paths` and `baseUrl`, with what they inherit, of the configuration that a file belongs to.

mod find;

use serde_json::Value;

use super::exports::star;
use super::node::{Node, Resolver};
use super::{glob, path};

/// The target that `paths` gives to a specifier.
pub(super) fn mapped(resolver: &Resolver<'_>, specifier: &str) -> Option<Node> {
    let options = find::options(resolver)?;
    let paths = options.paths.as_ref()?;
    let exact = paths.value.get(specifier).map(|targets| (targets, ""));
    let (targets, matched) = exact.or_else(|| {
        let entries = paths.value.as_object()?.iter();
        let fits = entries.filter_map(|(key, targets)| Some((key, targets, star(key, specifier)?)));
        fits.max_by_key(|(key, _, _)| key.find('*')).map(|(_, targets, matched)| (targets, matched))
    })?;
    targets.as_array()?.iter().filter_map(Value::as_str).find_map(|target| {
        let target = target.replace('*', matched);
        let place = match &options.base {
            Some(base) if !target.starts_with(CONFIG_FOLDER) => path::join(base, &target),
            _ => paths.place(&target),
        };
        resolver.at(&place?, &target)
    })
}

/// The file below `baseUrl`.
pub(super) fn below_base(resolver: &Resolver<'_>, specifier: &str) -> Option<Node> {
    let base = find::options(resolver)?.base?;
    resolver.at(&path::join(&base, specifier)?, specifier)
}

/// In what others inherit, the folder of the heir.
const CONFIG_FOLDER: &str = "${configDir}";

/// A value, where it is written, and for which configuration it is read.
#[derive(Clone)]
struct Written<'a> {
    value: &'a Value,
    folder: String,
    heir: &'a str,
}

impl Written<'_> {
    /// A place as it is meant where it is written.
    fn place(&self, text: &str) -> Option<String> {
        match text.strip_prefix(CONFIG_FOLDER) {
            Some(rest) => path::join(self.heir, rest),
            None => path::join(&self.folder, text),
        }
    }

    fn places(&self) -> impl Iterator<Item = String> {
        self.value.as_array().into_iter().flatten().filter_map(|text| self.place(text.as_str()?))
    }
}

/// What a configuration says, what it inherits included.
#[derive(Default)]
struct Options<'a> {
    /// The folder that `baseUrl` names.
    base: Option<String>,
    paths: Option<Written<'a>>,
    files: Option<Written<'a>>,
    include: Option<Written<'a>>,
    exclude: Option<Written<'a>>,
}

impl<'a> Options<'a> {
    /// What the text of a configuration says by itself.
    fn own(config: &'a Value, folder: &str, heir: &'a str) -> Self {
        let written = |value| Written { value, folder: folder.to_owned(), heir };
        let compiler = config.get("compilerOptions");
        let base = compiler.and_then(|options| options.get("baseUrl"));
        Self {
            base: base.and_then(|base| written(base).place(base.as_str()?)),
            paths: compiler.and_then(|options| options.get("paths")).map(written),
            files: config.get("files").map(written),
            include: config.get("include").map(written),
            exclude: config.get("exclude").map(written),
        }
    }

    fn or(self, inherited: Self) -> Self {
        Self {
            base: self.base.or(inherited.base),
            paths: self.paths.or(inherited.paths),
            files: self.files.or(inherited.files),
            include: self.include.or(inherited.include),
            exclude: self.exclude.or(inherited.exclude),
        }
    }

    /// Whether a file is one of those that the configuration in a folder is about.
    fn covers(&self, folder: &str, file: &str) -> bool {
        if self.files.iter().flat_map(Written::places).any(|listed| listed == file) {
            return true;
        }
        let included = match &self.include {
            Some(include) => include.places().any(|pattern| is_included(&pattern, file)),
            None => self.files.is_none() && is_below(folder, file),
        };
        included && !self.exclude.iter().flat_map(Written::places).any(|pattern| is_below(&pattern, file))
    }
}

/// A pattern whose last part looks like a folder's name means all that is in the folder.
fn is_included(pattern: &str, file: &str) -> bool {
    match path::name(pattern).contains(['.', '*', '?']) {
        true => glob::fits(pattern, file),
        false => is_below(pattern, file),
    }
}

/// Whether a file is what a pattern means, or lies in a folder that it means.
fn is_below(pattern: &str, file: &str) -> bool {
    path::ancestors(file).any(|place| glob::fits(pattern, place))
}
