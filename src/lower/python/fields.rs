//! The grammar's fields by number: looking one up by its name each time is a tenth of the time of lowering.

use std::sync::OnceLock;

use crate::syntax::Language;

macro_rules! fields {
    ($($field:ident: $name:literal,)*) => {
        pub(super) struct Fields {
            $(pub(super) $field: u16,)*
        }

        /// The number of each field; 0, which no node has, for one that the grammar does not know.
        pub(super) fn fields() -> &'static Fields {
            static FIELDS: OnceLock<Fields> = OnceLock::new();
            FIELDS.get_or_init(|| {
                let grammar = Language::Python.grammar();
                let number = |name: &str| grammar.field_id_for_name(name).map_or(0, u16::from);
                Fields { $($field: number($name),)* }
            })
        }
    };
}

fields! {
    alias: "alias",
    alternative: "alternative",
    annotation: "type",
    argument: "argument",
    arguments: "arguments",
    attribute: "attribute",
    body: "body",
    cause: "cause",
    condition: "condition",
    consequence: "consequence",
    definition: "definition",
    expression: "expression",
    format_specifier: "format_specifier",
    function: "function",
    guard: "guard",
    key: "key",
    left: "left",
    module_name: "module_name",
    name: "name",
    object: "object",
    operator: "operator",
    parameters: "parameters",
    right: "right",
    subscript: "subscript",
    superclasses: "superclasses",
    type_conversion: "type_conversion",
    type_parameters: "type_parameters",
    value: "value",
}
