//! API paths: what a thing from outside of the project is, by how it was reached.

use rustc_hash::{FxHashMap, FxHashSet};
use smol_str::{SmolStr, format_smolstr};

use super::atom::ApiId;

/// All API paths of one evaluation, interned.
#[derive(Debug, Default)]
pub struct ApiTable {
    paths: Vec<(SmolStr, Instance)>,
    ids: FxHashMap<(SmolStr, Instance), ApiId>,
    members: FxHashMap<(ApiId, SmolStr), ApiId>,
    modules: FxHashSet<ApiId>,
}

/// Which of the objects it is that one API makes and that have one path: two applications, say. What is reached from one
/// is its own as well. 0 where they are not told apart.
pub type Instance = u32;

/// Longer paths are not told apart: the last step is left out.
const MAX_LENGTH: usize = 240;
/// Longer first arguments of calls are not part of a path. Routes are rarely longer.
const MAX_ARGUMENT: usize = 120;

impl ApiTable {
    /// A path by its text: `os.system`, `boto3.client("s3").download_file`.
    pub fn intern(&mut self, path: impl Into<SmolStr>) -> ApiId {
        self.intern_of(path.into(), 0)
    }

    fn intern_of(&mut self, path: SmolStr, instance: Instance) -> ApiId {
        let key = (path, instance);
        if let Some(id) = self.ids.get(&key) {
            return *id;
        }
        let id = ApiId(self.paths.len() as u32);
        self.paths.push(key.clone());
        self.ids.insert(key, id);
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
        &self.paths[id.0 as usize].0
    }

    /// The object that an API is, or is reached from.
    pub fn instance(&self, id: ApiId) -> Instance {
        self.paths[id.0 as usize].1
    }

    pub fn member(&mut self, id: ApiId, name: &str) -> ApiId {
        let step = (id, SmolStr::new(name));
        if let Some(member) = self.members.get(&step) {
            return *member;
        }
        let path = self.path(id);
        let member = match path.len() > MAX_LENGTH {
            true => id,
            false => self.intern_of(format_smolstr!("{path}.{name}"), self.instance(id)),
        };
        self.members.insert(step, member);
        member
    }

    /// The result of a call, with the first argument where that is a constant text.
    pub fn call(&mut self, id: ApiId, argument: Option<&str>) -> ApiId {
        self.call_of(id, argument, self.instance(id))
    }

    /// The result of a call that is told apart from those of other calls.
    pub fn call_of(&mut self, id: ApiId, argument: Option<&str>, instance: Instance) -> ApiId {
        let path = self.path(id).clone();
        if path.len() > MAX_LENGTH {
            return id;
        }
        match argument {
            Some(text) if text.len() <= MAX_ARGUMENT => self.intern_of(format_smolstr!("{path}({text:?})"), instance),
            _ => self.intern_of(format_smolstr!("{path}()"), instance),
        }
    }

    /// Any element.
    pub fn item(&mut self, id: ApiId) -> ApiId {
        let path = self.path(id).clone();
        if path.len() > MAX_LENGTH || path.ends_with("[*]") {
            return id;
        }
        self.intern_of(format_smolstr!("{path}[*]"), self.instance(id))
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
