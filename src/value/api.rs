//! API paths: what a thing from outside of the project is, by how it was reached.

use rustc_hash::{FxHashMap, FxHashSet};
use smol_str::{SmolStr, format_smolstr};

use super::atom::ApiId;

/// All API paths of one evaluation, interned.
#[derive(Debug, Default)]
pub struct ApiTable {
    paths: Vec<SmolStr>,
    ids: FxHashMap<SmolStr, ApiId>,
    members: FxHashMap<(ApiId, SmolStr), ApiId>,
    modules: FxHashSet<ApiId>,
}

/// Longer paths are not told apart: the last step is left out.
const MAX_LENGTH: usize = 160;

impl ApiTable {
    /// A path by its text: `os.system`, `boto3.client("s3").download_file`.
    pub fn intern(&mut self, path: impl Into<SmolStr>) -> ApiId {
        let path = path.into();
        if let Some(id) = self.ids.get(&path) {
            return *id;
        }
        let id = ApiId(self.paths.len() as u32);
        self.paths.push(path.clone());
        self.ids.insert(path, id);
        id
    }

    /// What an import gives: it is there.
    pub fn module(&mut self, path: impl Into<SmolStr>) -> ApiId {
        let id = self.intern(path);
        self.modules.insert(id);
        id
    }

    pub fn is_module(&self, id: ApiId) -> bool {
        self.modules.contains(&id)
    }

    pub fn path(&self, id: ApiId) -> &SmolStr {
        &self.paths[id.0 as usize]
    }

    pub fn member(&mut self, id: ApiId, name: &str) -> ApiId {
        let step = (id, SmolStr::new(name));
        if let Some(member) = self.members.get(&step) {
            return *member;
        }
        let path = self.path(id);
        let member = if path.len() > MAX_LENGTH { id } else { self.intern(format_smolstr!("{path}.{name}")) };
        self.members.insert(step, member);
        member
    }

    /// The result of a call, with the first argument where that is a constant text.
    pub fn call(&mut self, id: ApiId, argument: Option<&str>) -> ApiId {
        let path = self.path(id).clone();
        if path.len() > MAX_LENGTH {
            return id;
        }
        match argument {
            Some(text) if text.len() <= 32 => self.intern(format_smolstr!("{path}({text:?})")),
            _ => self.intern(format_smolstr!("{path}()")),
        }
    }

    /// Any element.
    pub fn item(&mut self, id: ApiId) -> ApiId {
        let path = self.path(id).clone();
        if path.len() > MAX_LENGTH || path.ends_with("[*]") {
            return id;
        }
        self.intern(format_smolstr!("{path}[*]"))
    }
}

/// The path with the arguments of its calls left out: `boto3.client().download_file`.
pub fn without_arguments(path: &str) -> SmolStr {
    let mut short = String::with_capacity(path.len());
    let mut quoted = false;
    let mut escaped = false;
    for c in path.chars() {
        match c {
            _ if escaped => escaped = false,
            '\\' if quoted => escaped = true,
            '"' => quoted = !quoted,
            _ if quoted => {}
            c => short.push(c),
        }
    }
    short.into()
}
