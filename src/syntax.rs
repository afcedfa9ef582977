//! Source text and its tree: the only module that calls the parser.

use std::sync::OnceLock;

use tree_sitter::{Node, Parser, Tree};

/// A language that fnguard reads.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Language {
    Python,
    JavaScript,
    TypeScript,
    Tsx,
}

impl Language {
    /// The language of a file, by its extension.
    pub fn of_path(path: &str) -> Option<Self> {
        let (_, extension) = path.rsplit_once('.')?;
        match extension {
            "py" | "pyw" => Some(Self::Python),
            "js" | "mjs" | "cjs" | "jsx" => Some(Self::JavaScript),
            "ts" | "mts" | "cts" => Some(Self::TypeScript),
            "tsx" => Some(Self::Tsx),
            _ => None,
        }
    }

    /// The languages of which the others are varieties: for these there are models and stubs.
    pub const BASES: [Self; 2] = [Self::Python, Self::JavaScript];

    /// The language whose meaning this one has: that of TypeScript is JavaScript's.
    pub fn base(self) -> Self {
        match self {
            Self::Python => Self::Python,
            Self::JavaScript | Self::TypeScript | Self::Tsx => Self::JavaScript,
        }
    }

    /// The folder of its models and stubs.
    pub fn folder(self) -> &'static str {
        match self.base() {
            Self::Python => "python",
            _ => "javascript",
        }
    }

    /// The extension of its stubs.
    pub fn extension(self) -> &'static str {
        match self.base() {
            Self::Python => "py",
            _ => "js",
        }
    }

    pub fn is_python(self) -> bool {
        self == Self::Python
    }

    pub fn grammar(self) -> tree_sitter::Language {
        match self {
            Self::Python => tree_sitter_python::LANGUAGE.into(),
            Self::JavaScript => tree_sitter_javascript::LANGUAGE.into(),
            Self::TypeScript => tree_sitter_typescript::LANGUAGE_TYPESCRIPT.into(),
            Self::Tsx => tree_sitter_typescript::LANGUAGE_TSX.into(),
        }
    }
}

/// A text with its tree.
#[derive(Debug)]
pub struct Parsed {
    pub language: Language,
    pub text: String,
    tree: Tree,
}

impl Parsed {
    /// Parses a text; wrong syntax gives a tree with error nodes, never a failure.
    pub fn new(language: Language, text: String) -> Self {
        let mut parser = Parser::new();
        parser.set_language(&language.grammar()).expect("the grammars are built for this version of the parser");
        let tree = parser.parse(&text, None).expect("a parser with a language and without a limit returns a tree");
        Self { language, text, tree }
    }

    pub fn root(&self) -> Node<'_> {
        self.tree.root_node()
    }

    /// The text of a node.
    pub fn text_of(&self, node: Node<'_>) -> &str {
        &self.text[node.byte_range()]
    }
}

/// The grammar of shell commands.
pub fn shell_grammar() -> &'static tree_sitter::Language {
    static GRAMMAR: OnceLock<tree_sitter::Language> = OnceLock::new();
    GRAMMAR.get_or_init(|| tree_sitter_bash::LANGUAGE.into())
}
