//! Which variable a name means: the scopes of a file and the variables that they declare.
//!
//! One walk over the tree, before anything is lowered: a variable that an inner function uses must live in a frame
//! from its first store on, and declarations count before the place where they stand.

mod declare;

use rustc_hash::FxHashMap;
use smol_str::SmolStr;
use tree_sitter::Node;

use self::declare::Analysis;

#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(super) struct ScopeId(u32);

#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(super) struct BindingId(u32);

impl BindingId {
    pub(super) fn index(self) -> usize {
        self.0 as usize
    }
}

/// A function as scopes count them: field initializers are functions of their own here, too.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(super) struct FunctionIndex(u32);

/// What kind of function a scope belongs to.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Owner {
    Module,
    Function,
    Arrow,
    Class,
    /// The initializers of a class's fields, which are lowered into its constructor.
    Fields,
}

struct FunctionScope {
    owner: Owner,
    /// The function in whose frame its variables live that inner functions use: itself, unless it is a class, whose
    /// frame inner functions do not see.
    host: u32,
}

struct Scope<'t> {
    parent: Option<ScopeId>,
    function: u32,
    /// `var` and functions of blocks go at most this far out.
    var_root: bool,
    /// The outermost scope of its function.
    function_root: bool,
    names: FxHashMap<&'t str, BindingId>,
    /// Variables that can be read before anything was stored to them.
    unset: Vec<BindingId>,
}

/// A variable.
pub(super) struct Binding<'t> {
    pub(super) name: &'t str,
    function: u32,
    /// Declared in the outermost scope of its function.
    outermost: bool,
    used: bool,
    captured: bool,
    /// Its name in its function's frame: its own, unless that is taken by a variable of another block.
    frame_name: SmolStr,
}

pub(super) struct Scopes<'t> {
    scopes: Vec<Scope<'t>>,
    functions: Vec<FunctionScope>,
    bindings: Vec<Binding<'t>>,
    by_node: FxHashMap<usize, ScopeId>,
}

/// Where a variable lives, seen from anywhere in the file.
pub(super) enum Home {
    /// In the module's frame.
    Module(SmolStr),
    /// In the frame of a function.
    Frame(FunctionIndex, SmolStr),
    Local,
}

impl<'t> Scopes<'t> {
    pub(super) fn of_file(root: Node<'t>, text: &'t str) -> Self {
        let mut analysis = Analysis::new(text);
        analysis.walk(root);
        analysis.finish()
    }

    pub(super) const MODULE: ScopeId = ScopeId(0);

    /// The scope that a node opens.
    pub(super) fn of_node(&self, node: Node<'_>) -> Option<ScopeId> {
        self.by_node.get(&node.id()).copied()
    }

    pub(super) fn binding(&self, id: BindingId) -> &Binding<'t> {
        &self.bindings[id.0 as usize]
    }

    /// The variable that a name means in a scope; `None`: a global one that the file does not declare.
    pub(super) fn resolve(&self, scope: ScopeId, name: &str) -> Option<BindingId> {
        let mut next = Some(scope);
        while let Some(id) = next {
            let scope = &self.scopes[id.0 as usize];
            if let Some(binding) = scope.names.get(name) {
                return Some(*binding);
            }
            next = scope.parent;
        }
        None
    }

    /// The variable of that name which the scope itself declares.
    pub(super) fn own(&self, scope: ScopeId, name: &str) -> Option<BindingId> {
        self.scopes[scope.0 as usize].names.get(name).copied()
    }

    /// The variable that a name means around a scope.
    pub(super) fn resolve_around(&self, scope: ScopeId, name: &str) -> Option<BindingId> {
        self.resolve(self.scopes[scope.0 as usize].parent?, name)
    }

    pub(super) fn is_captured(&self, id: BindingId) -> bool {
        self.binding(id).captured
    }

    pub(super) fn is_used(&self, id: BindingId) -> bool {
        self.binding(id).used
    }

    pub(super) fn function_of(&self, scope: ScopeId) -> FunctionIndex {
        FunctionIndex(self.scopes[scope.0 as usize].function)
    }

    /// Variables of the scope that can be read before anything was stored to them.
    pub(super) fn unset(&self, scope: ScopeId) -> &[BindingId] {
        &self.scopes[scope.0 as usize].unset
    }

    pub(super) fn home(&self, id: BindingId) -> Home {
        let binding = self.binding(id);
        let host = self.functions[binding.function as usize].host;
        match self.functions[host as usize].owner {
            Owner::Module if binding.captured || binding.outermost => Home::Module(binding.frame_name.clone()),
            _ if binding.captured => Home::Frame(FunctionIndex(host), binding.frame_name.clone()),
            _ => Home::Local,
        }
    }
}
