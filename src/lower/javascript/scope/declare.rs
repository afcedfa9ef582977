//! The walk that finds all scopes and variables of a file.

use rustc_hash::{FxHashMap, FxHashSet};
use smol_str::{SmolStr, format_smolstr};
use tree_sitter::Node;

use super::{Binding, BindingId, FunctionScope, Owner, Scope, ScopeId, Scopes};
use crate::lower::javascript::machine::Shape;
use crate::lower::javascript::syntax::{self, is_comment, is_type};

/// Scopes nested deeper than this share the last one's: lowering gives up there, too.
const MAX_DEPTH: usize = 400;

pub(super) struct Analysis<'t> {
    text: &'t str,
    scopes: Scopes<'t>,
    /// The open scopes with the nodes that opened them.
    open: Vec<(usize, ScopeId)>,
    /// Bodies of functions: blocks that open no scope of their own.
    bodies: FxHashSet<usize>,
    /// Functions that hold a state machine: their variables are those of the function around, which becomes the machine.
    machines: FxHashSet<usize>,
    uses: Vec<(ScopeId, &'t str)>,
    /// Functions declared in blocks, which outside of strict mode are also variables of the function around.
    block_functions: Vec<(ScopeId, &'t str)>,
}

impl<'t> Analysis<'t> {
    pub(super) fn new(text: &'t str) -> Self {
        let scopes =
            Scopes { scopes: Vec::new(), functions: Vec::new(), bindings: Vec::new(), by_node: FxHashMap::default() };
        Self {
            text,
            scopes,
            open: Vec::new(),
            bodies: FxHashSet::default(),
            machines: FxHashSet::default(),
            uses: Vec::new(),
            block_functions: Vec::new(),
        }
    }

    pub(super) fn walk(&mut self, root: Node<'t>) {
        self.open_function(root, Owner::Module);
        let mut cursor = root.walk();
        if !cursor.goto_first_child() {
            return;
        }
        loop {
            if self.enter(cursor.node()) && cursor.goto_first_child() {
                continue;
            }
            loop {
                self.leave(cursor.node());
                if cursor.goto_next_sibling() {
                    break;
                }
                if !cursor.goto_parent() || cursor.node() == root {
                    return;
                }
            }
        }
    }

    /// Opens the scopes of a node and declares its variables; tells whether to look at its children.
    fn enter(&mut self, node: Node<'t>) -> bool {
        if !node.is_named() {
            return true;
        }
        let kind = node.kind();
        match kind {
            "identifier" | "shorthand_property_identifier" | "shorthand_property_identifier_pattern" => {
                let used = (self.scope(), self.text_of(node));
                self.uses.push(used);
            }
            "statement_block" => {
                if !self.bodies.contains(&node.id()) {
                    self.open_block(node, false);
                }
            }
            "for_statement" | "switch_body" => self.open_block(node, false),
            "for_in_statement" => self.enter_for_in(node),
            "catch_clause" => {
                self.open_block(node, false);
                self.declare_field(node, "parameter");
            }
            "enum_body" => {
                self.open_block(node, false);
                self.declare_members(node);
            }
            "variable_declaration" => self.declare_variables(node),
            "lexical_declaration" | "using_declaration" => {
                for declarator in syntax::children(node) {
                    self.declare_field(declarator, "name");
                }
            }
            "enum_declaration" => self.declare_field(node, "name"),
            "internal_module" | "module" => self.enter_namespace(node),
            "import_clause" | "namespace_import" | "import_require_clause" | "import_alias" => {
                if let Some(name) = syntax::first(node).filter(|name| name.kind() == "identifier") {
                    self.declare(self.scope(), self.text_of(name));
                }
            }
            "import_specifier" => {
                if let Some(name) = node.child_by_field_name("alias").or(node.child_by_field_name("name")) {
                    self.declare(self.scope(), self.text_of(name));
                }
            }
            "ambient_declaration" => return false,
            _ if is_type(kind) => return false,
            _ => self.enter_function(node),
        }
        true
    }

    /// Opens the scopes of functions and classes.
    fn enter_function(&mut self, node: Node<'t>) {
        match node.kind() {
            "function_declaration" | "generator_function_declaration" => {
                if let Some(name) = node.child_by_field_name("name") {
                    let (scope, name) = (self.scope(), self.text_of(name));
                    self.declare(scope, name);
                    self.block_functions.push((scope, name));
                }
                self.open_function(node, Owner::Function);
            }
            "function_expression" if self.machines.contains(&node.id()) => {
                self.open_block(node, true);
                self.enter_body(node);
            }
            "function_expression" | "generator_function" => {
                self.open_own_name(node);
                self.open_function(node, Owner::Function);
            }
            "arrow_function" | "class_static_block" => self.open_function(node, Owner::Arrow),
            "method_definition" => self.open_function(node, Owner::Function),
            "class_declaration" | "abstract_class_declaration" => {
                self.declare_field(node, "name");
                self.open_function(node, Owner::Class);
            }
            "class" => {
                self.open_own_name(node);
                self.open_function(node, Owner::Class);
            }
            "field_definition" | "public_field_definition" if !syntax::has_token(node, "static") => {
                self.open_function(node, Owner::Fields);
            }
            _ => {}
        }
    }

    fn leave(&mut self, node: Node<'t>) {
        while self.open.last().is_some_and(|(opener, _)| *opener == node.id()) {
            self.open.pop();
        }
    }

    fn enter_for_in(&mut self, node: Node<'t>) {
        self.open_block(node, false);
        let kind = node.child_by_field_name("kind").map(|kind| kind.kind());
        let scope = match kind {
            None => return,
            Some("var") => self.var_scope(),
            Some(_) => self.scope(),
        };
        if let Some(left) = node.child_by_field_name("left") {
            self.declare_pattern(left, scope);
        }
    }

    fn enter_namespace(&mut self, node: Node<'t>) {
        let mut name = node.child_by_field_name("name");
        while let Some(nested) = name.filter(|name| name.kind() == "nested_identifier") {
            name = syntax::first(nested);
        }
        if let Some(name) = name.filter(|name| name.kind() == "identifier") {
            self.declare(self.scope(), self.text_of(name));
        }
        self.open_block(node, true);
    }

    fn scope(&self) -> ScopeId {
        self.open.last().map_or(Scopes::MODULE, |(_, scope)| *scope)
    }

    fn var_scope(&self) -> ScopeId {
        let mut scope = self.scope();
        while !self.scopes.scopes[scope.0 as usize].var_root {
            let Some(parent) = self.scopes.scopes[scope.0 as usize].parent else { break };
            scope = parent;
        }
        scope
    }

    fn text_of(&self, node: Node<'t>) -> &'t str {
        &self.text[node.byte_range()]
    }

    fn push_scope(&mut self, node: Node<'t>, scope: Scope<'t>) {
        let id = ScopeId(self.scopes.scopes.len() as u32);
        self.scopes.scopes.push(scope);
        self.scopes.by_node.insert(node.id(), id);
        self.open.push((node.id(), id));
    }

    fn open_block(&mut self, node: Node<'t>, var_root: bool) {
        if self.open.len() >= MAX_DEPTH {
            return;
        }
        let parent = self.scope();
        let function = self.scopes.scopes[parent.0 as usize].function;
        let (names, unset) = Default::default();
        self.push_scope(node, Scope { parent: Some(parent), function, var_root, function_root: false, names, unset });
    }

    fn open_function(&mut self, node: Node<'t>, owner: Owner) {
        if self.open.len() >= MAX_DEPTH {
            return;
        }
        let parent = self.open.last().map(|(_, scope)| *scope);
        let around = parent.map(|id| self.scopes.scopes[id.0 as usize].function);
        let around = around.map(|at| &self.scopes.functions[at as usize]);
        let function = self.scopes.functions.len() as u32;
        let host = around.filter(|_| owner == Owner::Class).map_or(function, |it| it.host);
        self.scopes.functions.push(FunctionScope { owner, host });
        let (names, unset) = Default::default();
        self.push_scope(node, Scope { parent, function, var_root: true, function_root: true, names, unset });
        if matches!(owner, Owner::Function | Owner::Arrow) {
            self.machines.extend(Shape::of(node, self.text).map(|shape| shape.function.id()));
            self.enter_body(node);
        }
    }

    /// Declares the parameters of a function, whose body opens no scope of its own.
    fn enter_body(&mut self, node: Node<'t>) {
        self.bodies.extend(node.child_by_field_name("body").map(|body| body.id()));
        self.declare_field(node, "parameter");
        if let Some(parameters) = node.child_by_field_name("parameters") {
            for parameter in syntax::children(parameters) {
                self.declare_pattern(parameter, self.scope());
            }
        }
    }

    /// The scope around a function or class expression in which its own name stands.
    fn open_own_name(&mut self, node: Node<'t>) {
        if node.child_by_field_name("name").is_some() {
            self.open_block(node, false);
            self.declare_field(node, "name");
        }
    }

    fn declare(&mut self, scope: ScopeId, name: &'t str) {
        let Scope { function, function_root, .. } = self.scopes.scopes[scope.0 as usize];
        let bindings = &mut self.scopes.bindings;
        self.scopes.scopes[scope.0 as usize].names.entry(name).or_insert_with(|| {
            bindings.push(Binding {
                name,
                function,
                outermost: function_root,
                used: false,
                captured: false,
                frame_name: SmolStr::default(),
            });
            BindingId(bindings.len() as u32 - 1)
        });
    }

    fn declare_field(&mut self, node: Node<'t>, field: &str) {
        if let Some(pattern) = node.child_by_field_name(field) {
            self.declare_pattern(pattern, self.scope());
        }
    }

    /// Declares with `var`: what is not set where the function begins is undefined until it is.
    fn declare_variables(&mut self, declaration: Node<'t>) {
        let scope = self.var_scope();
        for declarator in syntax::children(declaration) {
            let Some(pattern) = declarator.child_by_field_name("name") else { continue };
            let first = self.scopes.bindings.len();
            self.declare_pattern(pattern, scope);
            if scope != self.scope() || declarator.child_by_field_name("value").is_none() {
                let new = (first..self.scopes.bindings.len()).map(|at| BindingId(at as u32));
                self.scopes.scopes[scope.0 as usize].unset.extend(new);
            }
        }
    }

    fn declare_pattern(&mut self, pattern: Node<'t>, scope: ScopeId) {
        for name in syntax::bound_names(pattern) {
            self.declare(scope, self.text_of(name));
        }
    }

    /// The members of an enum are names inside of it.
    fn declare_members(&mut self, body: Node<'t>) {
        for member in syntax::children(body) {
            let name =
                if member.kind() == "enum_assignment" { member.child_by_field_name("name") } else { Some(member) };
            if let Some(name) = name.filter(|name| name.kind() == "property_identifier" && !is_comment(*name)) {
                self.declare(self.scope(), self.text_of(name));
            }
        }
    }

    pub(super) fn finish(mut self) -> Scopes<'t> {
        self.lift_block_functions();
        let mut free = FxHashSet::default();
        for (scope, name) in std::mem::take(&mut self.uses) {
            if !self.mark_use(scope, name) {
                free.insert(name);
            }
        }
        self.name_frames(&free);
        self.scopes
    }

    /// A function of a block is a variable of the whole function, unless a scope between declares the name.
    fn lift_block_functions(&mut self) {
        for (scope, name) in std::mem::take(&mut self.block_functions) {
            let scopes = &mut self.scopes.scopes;
            let binding = scopes[scope.0 as usize].names[name];
            let mut at = scope;
            let root = loop {
                if scopes[at.0 as usize].var_root {
                    break Some(at).filter(|root| *root != scope);
                }
                match scopes[at.0 as usize].parent {
                    Some(parent) if !scopes[parent.0 as usize].names.contains_key(name) => at = parent,
                    _ => break None,
                }
            };
            if let Some(root) = root {
                scopes[root.0 as usize].names.insert(name, binding);
                self.scopes.bindings[binding.0 as usize].outermost = scopes[root.0 as usize].function_root;
            }
        }
    }

    /// Finds the variable that a use means; one of a function further out is captured.
    fn mark_use(&mut self, scope: ScopeId, name: &'t str) -> bool {
        let function = self.scopes.scopes[scope.0 as usize].function;
        if name == "arguments" {
            self.declare_arguments(scope);
        }
        let Some(found) = self.scopes.resolve(scope, name) else { return false };
        let binding = &mut self.scopes.bindings[found.0 as usize];
        binding.used = true;
        binding.captured |= binding.function != function;
        true
    }

    /// `arguments` is a variable of the nearest function that is no arrow.
    fn declare_arguments(&mut self, mut scope: ScopeId) {
        loop {
            let at = &self.scopes.scopes[scope.0 as usize];
            if at.names.contains_key("arguments") {
                return;
            }
            if at.function_root && self.scopes.functions[at.function as usize].owner == Owner::Function {
                self.declare(scope, "arguments");
                return;
            }
            let Some(parent) = at.parent else { return };
            scope = parent;
        }
    }

    /// Gives the variables that live in frames names which are unique there. The outermost keep theirs.
    fn name_frames(&mut self, free: &FxHashSet<&'t str>) {
        let functions = &self.scopes.functions;
        let mut taken: FxHashSet<(u32, SmolStr)> = FxHashSet::default();
        for binding in self.scopes.bindings.iter_mut().filter(|binding| binding.outermost) {
            binding.frame_name = binding.name.into();
            taken.insert((binding.function, binding.frame_name.clone()));
        }
        let mut counts: FxHashMap<(u32, &'t str), u32> = FxHashMap::default();
        for binding in self.scopes.bindings.iter_mut().filter(|binding| binding.captured) {
            if !binding.frame_name.is_empty() {
                continue;
            }
            let host = functions[binding.function as usize].host;
            // Fields share the frame of the constructor. In that of the module, a global name must not be hidden.
            let plain = match functions[host as usize].owner {
                Owner::Fields => false,
                Owner::Module => !free.contains(binding.name),
                _ => true,
            };
            let mut name = SmolStr::from(binding.name);
            while (!plain && name == binding.name) || !taken.insert((host, name.clone())) {
                let count = counts.entry((host, binding.name)).or_default();
                *count += 1;
                name = format_smolstr!("{}@{count}", binding.name);
            }
            binding.frame_name = name;
        }
    }
}
