//! Which variable a name means: the symbol table of a file, made before it is lowered.
//!
//! One walk notes for each scope which names it binds, uses and declares; then each use is followed outwards to the
//! scope that owns the variable. A variable of a function that another function or a class body uses is *captured* and
//! lives in the frame; a comprehension is a scope whose code stands in the function around it (its *host*).

use rustc_hash::FxHashMap;
use smol_str::{SmolStr, format_smolstr};
use tree_sitter::Node;
use unicode_normalization::UnicodeNormalization;

use super::fields::fields;
use crate::ir::Place;

#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(super) struct ScopeId(u32);

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum ScopeKind {
    Module,
    Function,
    Class,
    /// A comprehension: its code runs in the host, its variables are its own, class bodies are not visible.
    Comprehension,
    /// The type parameters of a function, class or alias: like a comprehension that sees the class body around it.
    TypeParameters,
}

/// What is known about a name in a scope.
#[derive(Clone, Copy, Default)]
struct Symbol {
    bound: bool,
    used: bool,
    global: bool,
    nonlocal: bool,
    captured: bool,
}

pub(super) struct Scope {
    pub(super) kind: ScopeKind,
    pub(super) parent: Option<ScopeId>,
    /// Contains a `yield`.
    pub(super) generator: bool,
    /// A class or module body with annotated names.
    pub(super) annotated: bool,
    /// The class whose private names are mangled here, without its leading underscores.
    private: Option<SmolStr>,
    symbols: FxHashMap<SmolStr, Symbol>,
}

#[derive(Default)]
pub(super) struct Scopes {
    scopes: Vec<Scope>,
    /// Scopes by the node that opens them.
    by_node: FxHashMap<usize, ScopeId>,
    /// Scopes of type parameters by the definition that has them.
    type_parameters: FxHashMap<usize, ScopeId>,
}

/// Who owns the variable that a name means.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Owner {
    /// The module, or the language.
    Module,
    Scope(ScopeId),
}

impl Scopes {
    pub(super) const MODULE: ScopeId = ScopeId(0);

    pub(super) fn get(&self, id: ScopeId) -> &Scope {
        &self.scopes[id.0 as usize]
    }

    /// The scope that a node opens; `None` where the analysis did not see it as one.
    pub(super) fn of(&self, node: Node<'_>) -> Option<ScopeId> {
        self.by_node.get(&node.id()).copied()
    }

    pub(super) fn type_parameters_of(&self, node: Node<'_>) -> Option<ScopeId> {
        self.type_parameters.get(&node.id()).copied()
    }

    /// A name as the scope means it: private names of a class carry its name.
    pub(super) fn mangle(&self, scope: ScopeId, name: &str) -> SmolStr {
        match &self.get(scope).private {
            Some(class) if name.starts_with("__") && !name.ends_with("__") => format_smolstr!("_{class}{name}"),
            _ => normalized(name),
        }
    }

    /// Where the variable lives that a (mangled) name means in a scope. `Err`: it is a local of the scope that is given.
    pub(super) fn place(&self, scope: ScopeId, name: &SmolStr) -> Result<Place, ScopeId> {
        let host = self.host(scope);
        let owner = match self.owner(scope, name) {
            Owner::Module if host == Self::MODULE && self.binds(Self::MODULE, name) => {
                return Ok(Place::Frame { up: 0, name: name.clone() });
            }
            Owner::Module => return Ok(Place::Global(name.clone())),
            Owner::Scope(owner) => owner,
        };
        match self.get(owner).kind {
            ScopeKind::Class => return Ok(Place::Frame { up: 0, name: name.clone() }),
            // Uses in broken syntax are not all seen by the walk.
            _ if !self.symbol(owner, name).captured && self.host(owner) != host => {
                return Ok(Place::Global(name.clone()));
            }
            _ if !self.symbol(owner, name).captured => return Err(owner),
            ScopeKind::Function => {}
            // Its host's frame may have a variable of the same name.
            _ => return Ok(self.frame_place(host, owner, format_smolstr!("{name}@{}", owner.0))),
        }
        Ok(self.frame_place(host, owner, name.clone()))
    }

    /// The variable of that name in the frame in which the captured variables of `owner` live, seen from `host`.
    fn frame_place(&self, host: ScopeId, owner: ScopeId, name: SmolStr) -> Place {
        let mut frame = self.host(owner);
        while self.get(frame).kind == ScopeKind::Class {
            frame = self.around(frame);
        }
        if frame == Self::MODULE && host != Self::MODULE {
            return Place::Global(name);
        }
        let mut up = 0;
        let mut at = host;
        while at != frame && at != Self::MODULE {
            up += 1;
            at = self.around(at);
            while self.get(at).kind == ScopeKind::Class {
                at = self.around(at);
            }
        }
        Place::Frame { up, name }
    }

    /// The function, class body or module in which the code of the scope runs.
    pub(super) fn host(&self, mut scope: ScopeId) -> ScopeId {
        while let Scope { kind: ScopeKind::Comprehension | ScopeKind::TypeParameters, parent: Some(parent), .. } =
            self.get(scope)
        {
            scope = *parent;
        }
        scope
    }

    /// The host around a host.
    fn around(&self, host: ScopeId) -> ScopeId {
        self.get(host).parent.map_or(Self::MODULE, |parent| self.host(parent))
    }

    fn symbol(&self, scope: ScopeId, name: &SmolStr) -> Symbol {
        self.get(scope).symbols.get(name).copied().unwrap_or_default()
    }

    fn binds(&self, scope: ScopeId, name: &SmolStr) -> bool {
        self.symbol(scope, name).bound
    }

    fn owner(&self, scope: ScopeId, name: &SmolStr) -> Owner {
        let mut at = scope;
        let mut sees_class = true;
        let mut own = true;
        loop {
            let Scope { kind, parent, .. } = self.get(at);
            let symbol = self.symbol(at, name);
            let Some(parent) = *parent else { return Owner::Module };
            if symbol.global {
                return Owner::Module;
            }
            if symbol.bound && !symbol.nonlocal && (sees_class || *kind != ScopeKind::Class) {
                return Owner::Scope(at);
            }
            // A `nonlocal` passes over what lies between it and a function.
            own &= matches!(kind, ScopeKind::TypeParameters);
            sees_class = own;
            at = parent;
        }
    }

    /// Marks each variable of the scopes from `first` on that is used from another host than its own.
    fn mark_captured(&mut self, first: usize) {
        let mut captured = Vec::new();
        for (index, scope) in self.scopes.iter().enumerate().skip(first) {
            let id = ScopeId(index as u32);
            for (name, symbol) in &scope.symbols {
                if (symbol.used || symbol.bound)
                    && let Owner::Scope(owner) = self.owner(id, name)
                    && owner.0 as usize >= first
                    && self.host(owner) != self.host(id)
                {
                    captured.push((owner, name.clone()));
                }
            }
        }
        for (owner, name) in captured {
            if let Some(symbol) = self.scopes[owner.0 as usize].symbols.get_mut(&name) {
                symbol.captured = true;
            }
        }
    }
}

/// A name as Python compares it: letters that only look different (`ｏｓ`, `os`) are the same.
pub(super) fn normalized(name: &str) -> SmolStr {
    if name.is_ascii() { SmolStr::new(name) } else { name.nfkc().collect() }
}

/// Makes the symbol table of a file. The walk keeps its own stack: trees may be deeper than the machine's.
pub(super) fn analyze<'t>(root: Node<'t>, text: &'t str) -> Scopes {
    let mut walk = Walk { text, scopes: Scopes::default(), stack: Vec::new(), cursor: root.walk() };
    let module = walk.open(ScopeKind::Module, None);
    walk.run(root, module)
}

/// Adds the scopes in a definition that the walk passed by, as it stands in broken syntax. The variables around it are
/// lowered by now: those that it uses are not captured any more.
pub(super) fn analyze_late<'t>(scopes: Scopes, node: Node<'t>, scope: ScopeId, text: &'t str) -> Scopes {
    Walk { text, scopes, stack: Vec::new(), cursor: node.walk() }.run(node, scope)
}

/// What the place in which an expression stands does with its names.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Role {
    Use,
    /// A target of an assignment.
    Bind,
    /// A pattern of `match`.
    Pattern,
    /// A parameter: names are bound in the scope; defaults are visited by the function's definition.
    Parameter,
}

struct Walk<'t> {
    text: &'t str,
    scopes: Scopes,
    stack: Vec<(Node<'t>, ScopeId, Role)>,
    cursor: tree_sitter::TreeCursor<'t>,
}

impl<'t> Walk<'t> {
    fn run(mut self, node: Node<'t>, scope: ScopeId) -> Scopes {
        let known = self.scopes.scopes.len();
        // The module's own scope is opened before it is walked.
        let first = if known == 1 { 0 } else { known };
        self.stack.push((node, scope, Role::Use));
        while let Some((node, scope, role)) = self.stack.pop() {
            self.visit(node, scope, role);
        }
        self.scopes.mark_captured(first);
        self.scopes
    }

    fn open(&mut self, kind: ScopeKind, parent: Option<ScopeId>) -> ScopeId {
        let private = parent.and_then(|parent| self.scopes.get(parent).private.clone());
        let scope = Scope { kind, parent, generator: false, annotated: false, private, symbols: FxHashMap::default() };
        self.scopes.scopes.push(scope);
        ScopeId(self.scopes.scopes.len() as u32 - 1)
    }

    fn note(&mut self, scope: ScopeId, name: Node<'t>, change: impl FnOnce(&mut Symbol)) {
        let name = self.scopes.mangle(scope, &self.text[name.byte_range()]);
        change(self.scopes.scopes[scope.0 as usize].symbols.entry(name).or_default());
    }

    fn use_name(&mut self, scope: ScopeId, name: Node<'t>) {
        self.note(scope, name, |symbol| symbol.used = true);
    }

    /// Binds a name here; where a `global` statement says so, in the module.
    fn bind(&mut self, scope: ScopeId, name: Node<'t>) {
        self.note(scope, name, |symbol| symbol.bound = true);
    }

    fn push(&mut self, node: Option<Node<'t>>, scope: ScopeId, role: Role) {
        self.stack.extend(node.map(|node| (node, scope, role)));
    }

    fn push_children(&mut self, node: Node<'t>, scope: ScopeId, role: Role) {
        let children = node.named_children(&mut self.cursor).filter(|child| !child.is_error());
        self.stack.extend(children.map(|child| (child, scope, role)));
    }

    fn children(&mut self, node: Node<'t>) -> Vec<Node<'t>> {
        node.named_children(&mut self.cursor).filter(|child| !child.is_error()).collect()
    }

    fn visit(&mut self, node: Node<'t>, scope: ScopeId, role: Role) {
        if node.has_error() {
            let broken = node.named_children(&mut self.cursor).filter(|child| child.is_error());
            self.stack.extend(broken.map(|child| (child, scope, Role::Use)));
        }
        match node.kind() {
            "identifier" => match role {
                Role::Use => self.use_name(scope, node),
                Role::Bind | Role::Parameter => self.bind(scope, node),
                Role::Pattern => {}
            },
            "comment" | "string_content" | "integer" | "float" | "pass_statement" => {}
            "attribute" => self.push(node.child_by_field_id(fields().object), scope, Role::Use),
            "subscript" | "call" => self.push_children(node, scope, Role::Use),
            "keyword_argument" => self.push(node.child_by_field_id(fields().value), scope, Role::Use),
            "assignment" | "augmented_assignment" => self.assignment(node, scope),
            "named_expression" => self.walrus(node, scope),
            "for_statement" => {
                self.push(node.child_by_field_id(fields().left), scope, Role::Bind);
                for field in [fields().right, fields().body, fields().alternative] {
                    self.push(node.child_by_field_id(field), scope, Role::Use);
                }
            }
            "as_pattern" => self.as_pattern(node, scope, role),
            "delete_statement" => self.push_children(node, scope, Role::Bind),
            "except_clause" => self.except(node, scope),
            "import_statement" | "import_from_statement" | "future_import_statement" => self.import(node, scope),
            "function_definition" | "lambda" => self.function(node, scope),
            "class_definition" => self.class(node, scope),
            "type_alias_statement" => self.type_alias(node, scope),
            "list_comprehension" | "set_comprehension" | "dictionary_comprehension" | "generator_expression" => {
                self.comprehension(node, scope);
            }
            "global_statement" | "nonlocal_statement" => self.declaration(node, scope),
            "yield" => {
                let host = self.scopes.host(scope);
                self.scopes.scopes[host.0 as usize].generator = true;
                self.push_children(node, scope, Role::Use);
            }
            "string" if self.text.as_bytes().get(node.start_byte()) == Some(&b'`') => self.backticks(node, scope),
            "member_type" => self.push(node.named_child(0), scope, Role::Use),
            _ => self.pattern(node, scope, role),
        }
    }

    /// What is special in `match` patterns, parameters and targets; everything else passes its role on.
    fn pattern(&mut self, node: Node<'t>, scope: ScopeId, role: Role) {
        match node.kind() {
            "case_pattern" => self.push_children(node, scope, Role::Pattern),
            "dotted_name" if role == Role::Pattern && node.named_child_count() == 1 => {
                self.push(node.named_child(0), scope, Role::Bind);
            }
            "dotted_name" => self.push(node.named_child(0), scope, Role::Use),
            "class_pattern" => {
                for child in self.children(node) {
                    let role = if child.kind() == "dotted_name" { Role::Use } else { Role::Pattern };
                    self.stack.push((child, scope, role));
                }
            }
            "splat_pattern" => self.push_children(node, scope, Role::Bind),
            "dict_pattern" | "keyword_pattern" => self.push_children(node, scope, Role::Pattern),
            "default_parameter" | "typed_default_parameter" => {
                self.push(node.child_by_field_id(fields().name), scope, Role::Parameter);
            }
            "typed_parameter" => self.push(node.named_child(0), scope, Role::Parameter),
            "as_pattern_target" => self.push_children(node, scope, Role::Bind),
            "tuple_pattern"
            | "list_pattern"
            | "pattern_list"
            | "list_splat_pattern"
            | "tuple"
            | "list"
            | "expression_list"
            | "list_splat"
            | "parenthesized_expression"
            | "union_pattern"
            | "dictionary_splat_pattern"
            | "parameters"
            | "lambda_parameters" => self.push_children(node, scope, role),
            _ => self.push_children(node, scope, Role::Use),
        }
    }

    fn assignment(&mut self, node: Node<'t>, scope: ScopeId) {
        self.push(node.child_by_field_id(fields().left), scope, Role::Bind);
        self.push(node.child_by_field_id(fields().right), scope, Role::Use);
        if let Some(annotation) = node.child_by_field_id(fields().annotation)
            && matches!(self.scopes.get(scope).kind, ScopeKind::Class | ScopeKind::Module)
        {
            self.scopes.scopes[scope.0 as usize].annotated = true;
            self.push(Some(annotation), scope, Role::Use);
        }
    }

    /// `:=` in a comprehension binds in the function around it.
    fn walrus(&mut self, node: Node<'t>, scope: ScopeId) {
        let mut target = scope;
        while let Scope { kind: ScopeKind::Comprehension, parent: Some(parent), .. } = self.scopes.get(target) {
            target = *parent;
        }
        self.push(node.child_by_field_id(fields().name), target, Role::Bind);
        self.push(node.child_by_field_id(fields().value), scope, Role::Use);
    }

    fn as_pattern(&mut self, node: Node<'t>, scope: ScopeId, role: Role) {
        for child in self.children(node) {
            let binds = role == Role::Pattern && child.kind() == "identifier";
            self.stack.push((child, scope, if binds { Role::Bind } else { Role::Use }));
        }
    }

    fn except(&mut self, node: Node<'t>, scope: ScopeId) {
        let old_name = old_exception_name(node, self.text);
        for child in self.children(node) {
            self.stack.push((child, scope, if Some(child) == old_name { Role::Bind } else { Role::Use }));
        }
        self.push(node.child_by_field_id(fields().alias), scope, Role::Bind);
    }

    fn import(&mut self, node: Node<'t>, scope: ScopeId) {
        let module = node.child_by_field_id(fields().module_name);
        for child in self.children(node) {
            if Some(child) == module {
                continue;
            }
            let name = match child.kind() {
                "aliased_import" => child.child_by_field_id(fields().alias),
                "dotted_name" => child.named_child(0),
                _ => None,
            };
            if let Some(name) = name {
                self.bind(scope, name);
            }
        }
    }

    fn type_parameters(&mut self, node: Node<'t>, owner: Node<'t>, scope: ScopeId) -> ScopeId {
        let inner = self.open(ScopeKind::TypeParameters, Some(scope));
        self.scopes.type_parameters.insert(owner.id(), inner);
        for parameter in self.children(node) {
            if let Some(name) = type_parameter_name(parameter) {
                self.bind(inner, name);
            }
            self.stack.push((parameter, inner, Role::Use));
        }
        inner
    }

    fn function(&mut self, node: Node<'t>, scope: ScopeId) {
        if let Some(name) = node.child_by_field_id(fields().name) {
            self.bind(scope, name);
        }
        let around = match node.child_by_field_id(fields().type_parameters) {
            Some(parameters) => self.type_parameters(parameters, node, scope),
            None => scope,
        };
        let inner = self.open(ScopeKind::Function, Some(around));
        self.scopes.by_node.insert(node.id(), inner);
        if let Some(parameters) = node.child_by_field_id(fields().parameters) {
            for parameter in self.children(parameters) {
                self.push(parameter.child_by_field_id(fields().value), scope, Role::Use);
                self.stack.push((parameter, inner, Role::Parameter));
            }
        }
        self.push(node.child_by_field_id(fields().body), inner, Role::Use);
    }

    fn class(&mut self, node: Node<'t>, scope: ScopeId) {
        let name = node.child_by_field_id(fields().name);
        if let Some(name) = name {
            self.bind(scope, name);
        }
        let around = match node.child_by_field_id(fields().type_parameters) {
            Some(parameters) => self.type_parameters(parameters, node, scope),
            None => scope,
        };
        self.push(node.child_by_field_id(fields().superclasses), around, Role::Use);
        let inner = self.open(ScopeKind::Class, Some(around));
        let plain = name.map(|name| self.text[name.byte_range()].trim_start_matches('_')).unwrap_or_default();
        self.scopes.scopes[inner.0 as usize].private = (!plain.is_empty()).then(|| SmolStr::new(plain));
        self.scopes.by_node.insert(node.id(), inner);
        self.push(node.child_by_field_id(fields().body), inner, Role::Use);
    }

    fn type_alias(&mut self, node: Node<'t>, scope: ScopeId) {
        let mut inner = scope;
        if let Some((name, parameters)) = node.child_by_field_id(fields().left).and_then(alias_head) {
            self.bind(scope, name);
            if let Some(parameters) = parameters {
                inner = self.type_parameters(parameters, node, scope);
            }
        } else {
            self.push(node.child_by_field_id(fields().left), scope, Role::Use);
        }
        self.push(node.child_by_field_id(fields().right), inner, Role::Use);
    }

    fn comprehension(&mut self, node: Node<'t>, scope: ScopeId) {
        let inner = self.open(ScopeKind::Comprehension, Some(scope));
        self.scopes.by_node.insert(node.id(), inner);
        let mut first = true;
        for child in self.children(node) {
            if child.kind() != "for_in_clause" {
                self.stack.push((child, inner, Role::Use));
                continue;
            }
            // The first iterable is evaluated outside.
            let iterated = if std::mem::take(&mut first) { scope } else { inner };
            let target = child.child_by_field_id(fields().left);
            for part in self.children(child) {
                let (at, role) = if Some(part) == target { (inner, Role::Bind) } else { (iterated, Role::Use) };
                self.stack.push((part, at, role));
            }
        }
    }

    fn declaration(&mut self, node: Node<'t>, scope: ScopeId) {
        let global = node.kind() == "global_statement";
        for name in self.children(node) {
            self.note(scope, name, |symbol| {
                symbol.global |= global;
                symbol.nonlocal |= !global;
                symbol.bound |= !global;
            });
        }
    }

    /// Python 2's repr of a name.
    fn backticks(&mut self, node: Node<'t>, scope: ScopeId) {
        for child in self.children(node) {
            if child.kind() == "string_content" {
                self.use_name(scope, child);
            }
        }
    }
}

/// The name that Python 2's `except E, name` binds. Since Python 3.14 `except A, B` names two classes; what tells them
/// apart is that classes of exceptions begin with an upper-case letter.
pub(super) fn old_exception_name<'t>(clause: Node<'t>, text: &str) -> Option<Node<'t>> {
    let mut cursor = clause.walk();
    let mut values = clause.children_by_field_name("value", &mut cursor).filter(|value| value.is_named());
    let (_, second, None) = (values.next()?, values.next()?, values.next()) else { return None };
    let first_letter = text[second.byte_range()].chars().next()?;
    (second.kind() == "identifier" && !first_letter.is_uppercase()).then_some(second)
}

/// The name in `T`, `T: bound`, `*Ts`, `**P`.
pub(super) fn type_parameter_name(parameter: Node<'_>) -> Option<Node<'_>> {
    let mut node = parameter;
    while matches!(node.kind(), "type" | "constrained_type" | "splat_type") {
        node = node.named_child(0)?;
    }
    (node.kind() == "identifier").then_some(node)
}

/// The name and the type parameters of the left side of a `type` statement.
pub(super) fn alias_head(left: Node<'_>) -> Option<(Node<'_>, Option<Node<'_>>)> {
    let inner = left.named_child(0)?;
    match inner.kind() {
        "identifier" => Some((inner, None)),
        "generic_type" => Some((inner.named_child(0)?, inner.named_child(1))),
        _ => None,
    }
}
