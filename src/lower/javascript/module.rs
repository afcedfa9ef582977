//! Imports and exports of ES modules.

use smol_str::{SmolStr, format_smolstr};
use tree_sitter::Node;

use super::{Lowering, syntax};
use crate::ir::{Op, Reg};

/// What a module or namespace exports.
pub(super) struct Exports {
    /// The namespace's object; `None`: the module's global `exports`.
    target: Option<Reg>,
    /// Names that are stored at the end: as which one, from which variable, and where that is said.
    pending: Vec<(SmolStr, SmolStr)>,
}

impl Exports {
    pub(super) fn of_module() -> Self {
        Self { target: None, pending: Vec::new() }
    }

    pub(super) fn of_namespace(object: Reg) -> Self {
        Self { target: Some(object), pending: Vec::new() }
    }
}

impl<'t> Lowering<'t> {
    /// Loads what a module imports and exports from others, before its first statement.
    pub(super) fn imports(&mut self, statements: &[Node<'t>]) {
        for statement in statements {
            let Some(source) = statement.child_by_field_name("source") else { continue };
            if self.typed && statement.kind() == "import_statement" {
                self.types_of(*statement, source);
            }
            if syntax::has_token(*statement, "type") || syntax::has_token(*statement, "typeof") {
                continue;
            }
            match statement.kind() {
                "import_statement" => {
                    let module = self.import_module(source);
                    for clause in syntax::children(*statement) {
                        if clause.kind() == "import_clause" {
                            self.import_clause(clause, module);
                        }
                    }
                }
                "export_statement" => {
                    let module = self.import_module(source);
                    self.export_from(*statement, module);
                }
                _ => {}
            }
        }
    }

    /// Keeps what an import calls the other module's names, as types say them.
    fn types_of(&mut self, statement: Node<'t>, source: Node<'t>) {
        let module = self.string_value(source);
        let clause = syntax::children(statement).into_iter().filter(|part| part.kind() == "import_clause");
        for part in clause.flat_map(syntax::children) {
            match part.kind() {
                "identifier" => self.module.name_type(self.text_of(part), module.clone()),
                "namespace_import" => {
                    let name = syntax::first(part).map_or("", |name| self.text_of(name));
                    self.module.name_type(name, module.clone());
                }
                _ => {
                    for specifier in syntax::children(part) {
                        let Some((imported, local)) = self.specifier_names(specifier) else { continue };
                        self.module.name_type(&local, format_smolstr!("{module}.{imported}"));
                    }
                }
            }
        }
    }

    fn import_module(&mut self, source: Node<'t>) -> Reg {
        let path = self.string_value(source);
        self.emit(Op::Import { path, level: 0 }, source)
    }

    fn import_clause(&mut self, clause: Node<'t>, module: Reg) {
        for part in syntax::children(clause) {
            match part.kind() {
                "identifier" => {
                    let value = self.emit(Op::ImportMember { module, name: "default".into() }, part);
                    self.bind(part, value);
                }
                "namespace_import" => {
                    if let Some(name) = syntax::first(part) {
                        self.bind(name, module);
                    }
                }
                "named_imports" => {
                    for specifier in syntax::children(part) {
                        self.import_specifier(specifier, module);
                    }
                }
                _ => {
                    self.unknown(part);
                }
            }
        }
    }

    fn import_specifier(&mut self, specifier: Node<'t>, module: Reg) {
        let Some(name) = specifier.child_by_field_name("name") else { return };
        if is_type_only(specifier) {
            return;
        }
        let imported = self.export_name(name);
        let value = self.emit(Op::ImportMember { module, name: imported }, specifier);
        self.bind(specifier.child_by_field_name("alias").unwrap_or(name), value);
    }

    fn bind(&mut self, name: Node<'t>, value: Reg) {
        let place = self.place(self.text_of(name));
        self.store(&place, value, name);
    }

    fn export_name(&self, node: Node<'t>) -> SmolStr {
        if node.kind() == "string" { self.string_value(node) } else { self.text_of(node).into() }
    }

    /// `export … from`; `export *` copies the members into the exports.
    fn export_from(&mut self, statement: Node<'t>, module: Reg) {
        for part in syntax::children(statement) {
            match part.kind() {
                "namespace_export" => {
                    let Some(name) = syntax::first(part) else { continue };
                    let exported = self.export_name(name);
                    self.export(&exported, module, part);
                }
                "export_clause" => {
                    for specifier in syntax::children(part).into_iter().filter(|part| !is_type_only(*part)) {
                        let Some((local, exported)) = self.specifier_names(specifier) else { continue };
                        let value = self.emit(Op::ImportMember { module, name: local }, specifier);
                        self.export(&exported, value, specifier);
                    }
                }
                _ => {}
            }
        }
        if syntax::has_token(statement, "*") {
            let exports = self.exports_object(statement);
            self.object_function("assign", &[exports, module], statement);
        }
    }

    /// The name inside and the name outside.
    fn specifier_names(&self, specifier: Node<'t>) -> Option<(SmolStr, SmolStr)> {
        // `default` is a keyword here, no named node.
        let name = specifier.child_by_field_name("name")?;
        let alias = specifier.child_by_field_name("alias").unwrap_or(name);
        Some((self.export_name(name), self.export_name(alias)))
    }

    fn exports_object(&mut self, node: Node<'t>) -> Reg {
        match self.exports.last().and_then(|exports| exports.target) {
            Some(namespace) => namespace,
            None => self.load_global("exports", node),
        }
    }

    pub(super) fn export(&mut self, name: &str, value: Reg, node: Node<'t>) {
        let object = self.exports_object(node);
        self.emit(Op::SetMember { object, name: name.into(), value }, node);
    }

    pub(super) fn export_statement(&mut self, node: Node<'t>) {
        let exports_type = syntax::has_token(node, "type") || syntax::has_token(node, "namespace");
        if exports_type || node.child_by_field_name("source").is_some() {
            return;
        }
        let default = syntax::has_token(node, "default");
        let parts = syntax::children(node);
        if let Some(declaration) = node.child_by_field_name("declaration") {
            let decorators: Vec<_> = parts.into_iter().filter(|part| part.kind() == "decorator").collect();
            self.export_declaration(declaration, &decorators, default);
        } else if let Some(value) = node.child_by_field_name("value") {
            let value = self.named(value, node);
            self.export("default", value, node);
        } else if syntax::has_token(node, "=") {
            let value = self.optional_expression(parts.first().copied(), node);
            let object = self.load_global("module", node);
            self.emit(Op::SetMember { object, name: "exports".into(), value }, node);
        } else {
            for specifier in parts.into_iter().filter(|part| part.kind() == "export_clause").flat_map(syntax::children)
            {
                if !is_type_only(specifier)
                    && let Some((local, exported)) = self.specifier_names(specifier)
                {
                    self.export_later(exported, local);
                }
            }
        }
    }

    fn export_declaration(&mut self, declaration: Node<'t>, decorators: &[Node<'t>], default: bool) {
        match declaration.kind() {
            "class_declaration" | "abstract_class_declaration" => {
                let value = self.class_declaration(declaration, decorators);
                match declaration.child_by_field_name("name") {
                    _ if default => self.export("default", value, declaration),
                    Some(name) => self.export(self.text_of(name), value, name),
                    None => {}
                }
            }
            // Stored when it was made.
            "function_declaration" | "generator_function_declaration" => {}
            "variable_declaration" | "lexical_declaration" => {
                self.statement(declaration);
                for declarator in syntax::children(declaration) {
                    let name = declarator.child_by_field_name("name");
                    for name in name.map(syntax::bound_names).unwrap_or_default() {
                        let name = SmolStr::from(self.text_of(name));
                        self.export_later(name.clone(), name);
                    }
                }
            }
            "enum_declaration" | "internal_module" | "module" | "import_alias" => {
                self.statement(declaration);
                let name = declaration.child_by_field_name("name").or(syntax::first(declaration));
                if let Some(name) = name.filter(|name| name.kind() == "identifier") {
                    let name = SmolStr::from(self.text_of(name));
                    self.export_later(name.clone(), name);
                }
            }
            _ => self.statement(declaration),
        }
    }

    fn export_later(&mut self, exported: SmolStr, local: SmolStr) {
        if let Some(exports) = self.exports.last_mut() {
            exports.pending.push((exported, local));
        }
    }

    /// At the end of a module or namespace: the declared names with the values that they have by now.
    pub(super) fn end_exports(&mut self, node: Node<'t>) {
        let pending = self.exports.last_mut().map(|exports| std::mem::take(&mut exports.pending)).unwrap_or_default();
        for (exported, local) in pending {
            let value = self.load_global(&local, node);
            self.export(&exported, value, node);
        }
    }
}

fn is_type_only(specifier: Node<'_>) -> bool {
    syntax::has_token(specifier, "type") || syntax::has_token(specifier, "typeof")
}
