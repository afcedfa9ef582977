//! The abstract value of an expression: what it may *be* and what it may *carry*.
//!
//! * A value is a set of *atoms*: each is one thing that it may be. No atom at all: nothing gets here.
//! * A *symbol* is something that an attacker chooses: a leaf or subtree of the event, or what a pure operation made of
//!   one. Equal symbols are equal values at run time.
//! * A *hole* is a place in a text where a symbol stands: `"/tmp/" ⟨event.name⟩`.
//! * A *fact* is what a check told about a symbol. Facts hold along paths of the program; a value that leaves its path
//!   takes them along (it is *baked*).
//! * A value's *cases* say which facts hold when it is which of its atoms: the result of a check that is kept in a variable.

pub mod api;
pub mod atom;
pub mod chars;
pub mod fact;
pub mod heap;
pub mod join;
pub mod persistent;
pub mod regex;
pub mod symbol;
pub mod template;
pub mod text;
pub mod trace;
pub mod work;

pub use api::ApiTable;
pub use atom::{ApiId, Atom, Bound, Callee, Case, Number, ObjectId, Value};
pub use chars::Chars;
pub use fact::{Fact, Facts};
pub use heap::{Heap, Key, Kind, Object};
pub use symbol::{Step, SymbolTable};
pub use template::{Cleared, Hole, Piece, SymbolId, Template};
pub use text::Text;
