//! The table of predicates: what a pattern can ask about values.

/// What a predicate is given after the capture that it asks about. A capture on the whole call is followed by the name of
/// a parameter: the argument for it, however it is passed, is what the question is about.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Operands {
    Nothing,
    Rows,
    Values,
    Key,
}

impl Operands {
    pub(super) fn example(self) -> &'static str {
        match self {
            Self::Nothing => r#"@argument, or @call "parameter""#,
            Self::Rows => r#"@callee "module.function(parameter, …)" …"#,
            Self::Values => r#"@argument "constant" …, or @call "parameter" "constant" …"#,
            Self::Key => r#"@argument "key", or @call "parameter" "key""#,
        }
    }
}

macro_rules! predicates {
    ($($variant:ident, $name:literal, $operands:ident, $meaning:literal;)*) => {
        #[derive(Clone, Copy, PartialEq, Eq, Debug)]
        pub(super) enum Predicate { $($variant,)* }

        impl Predicate {
            pub(super) const ALL: &'static [Self] = &[$(Self::$variant),*];

            /// The name, without `#`.
            pub(super) fn name(self) -> &'static str {
                match self { $(Self::$variant => $name,)* }
            }

            pub(super) fn meaning(self) -> &'static str {
                match self { $(Self::$variant => $meaning,)* }
            }

            pub(super) fn operands(self) -> Operands {
                match self { $(Self::$variant => Operands::$operands,)* }
            }
        }
    };
}

predicates! {
    Api, "api?", Rows, "is one of these APIs; the rows are sorted, and a row can name the parameters";
    Truthy, "truthy?", Nothing, "may be true; an absent argument is not";
    Falsy, "falsy?", Nothing, "may be false, or is absent";
    Value, "value?", Values, "may be one of these constants or APIs; `\"<absent>\"`: or is not given";
    NotValue, "not-value?", Values, "is given, and may be something else than these constants or APIs";
    OptionTruthy, "option-truthy?", Key, "is an options object whose member may be true";
    OptionFalsy, "option-falsy?", Key, "is no options object with a member that is always true, or is absent";
}

impl Predicate {
    pub(super) fn named(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|predicate| predicate.name() == name)
    }
}

/// Predicates about text that tree-sitter answers by itself; good for the names of keyword arguments.
pub(super) const TEXT_PREDICATES: &[&str] = &["any-of?", "eq?", "match?", "not-any-of?", "not-eq?", "not-match?"];

/// Stands among the values of `#value?` for an argument that is not given.
pub(super) const ABSENT: &str = "<absent>";
