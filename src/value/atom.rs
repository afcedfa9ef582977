//! Atoms and values.

use std::sync::Arc;

use smol_str::SmolStr;

use super::fact::Facts;
use super::template::{Hole, Piece, Template};
use super::text::Text;
use super::work;

/// An object on the abstract heap: one allocation site in one calling context.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct ObjectId(pub u32);

/// Something outside of the project, by how it was reached: `os.system`, `boto3.client().download_file`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct ApiId(pub u32);

/// One thing that a value may be.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Atom {
    /// Not there: an unset variable, a key that a dictionary lacks on some path.
    Missing,
    Null,
    Undefined,
    Bool(bool),
    Int(i64),
    Float(Number),
    /// A constant text; bytes are text too.
    Str(SmolStr),
    /// A text with holes or with pieces that are not known.
    Text(Template),
    /// Something that an attacker chooses as a whole: a text, a number, a tree.
    Symbol(Arc<Hole>),
    /// Some number or truth value that nobody chooses freely.
    Number,
    /// Anything; nobody outside chooses it.
    Unknown,
    Api(ApiId),
    /// A function, class, instance, container or module of the program.
    Object(ObjectId),
    /// A function together with its receiver.
    Bound(Arc<Bound>),
    /// A regular expression: pattern and flags.
    Regex(SmolStr, SmolStr),
}

/// A floating-point constant, compared by its bits.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Number(pub u64);

#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Bound {
    pub callee: Callee,
    pub receiver: Value,
}

#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Callee {
    /// A function of the program.
    Object(ObjectId),
    /// A method that the language gives: `upper` of a text, `append` of a list.
    Native(SmolStr),
    /// A function from outside.
    Api(ApiId),
}

/// What an expression may be. Atoms are sorted and differ.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
pub struct Value {
    atoms: Atoms,
    /// Facts that hold when the value is one of certain atoms; together they cover all atoms.
    pub cases: Option<Arc<[Case]>>,
}

#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
enum Atoms {
    #[default]
    None,
    One(Atom),
    Many(Arc<[Atom]>),
}

#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Case {
    /// A value without cases.
    pub value: Value,
    pub facts: Facts,
}

impl Value {
    /// Nothing: control does not get here.
    pub const NOTHING: Self = Self { atoms: Atoms::None, cases: None };

    pub fn of(atom: Atom) -> Self {
        Self { atoms: Atoms::One(atom), cases: None }
    }

    /// A value from any atoms.
    pub fn from_atoms(atoms: impl IntoIterator<Item = Atom>) -> Self {
        let mut atoms: Vec<Atom> = atoms.into_iter().collect();
        atoms.sort();
        atoms.dedup();
        Self::from_sorted(atoms)
    }

    /// A value from atoms that are sorted and differ.
    pub(super) fn from_sorted(mut atoms: Vec<Atom>) -> Self {
        let atoms = match atoms.len() {
            0 => Atoms::None,
            1 => Atoms::One(atoms.remove(0)),
            _ => Atoms::Many(atoms.into()),
        };
        Self { atoms, cases: None }
    }

    pub fn unknown() -> Self {
        Self::of(Atom::Unknown)
    }

    pub fn null() -> Self {
        Self::of(Atom::Null)
    }

    pub fn missing() -> Self {
        Self::of(Atom::Missing)
    }

    pub fn number() -> Self {
        Self::of(Atom::Number)
    }

    pub fn bool(value: bool) -> Self {
        Self::of(Atom::Bool(value))
    }

    pub fn either_bool() -> Self {
        Self::from_sorted(vec![Atom::Bool(false), Atom::Bool(true)])
    }

    pub fn int(value: i64) -> Self {
        Self::of(Atom::Int(value))
    }

    pub fn str(text: impl Into<SmolStr>) -> Self {
        Self::of(Atom::Str(text.into()))
    }

    pub fn object(id: ObjectId) -> Self {
        Self::of(Atom::Object(id))
    }

    pub fn symbol(hole: Hole) -> Self {
        Self::of(Atom::Symbol(Arc::new(hole)))
    }

    /// A text; a constant when all its pieces are literal.
    pub fn text(template: Template) -> Self {
        Self::of(Atom::from_template(template))
    }

    /// Some text that nobody outside chooses.
    pub fn clean_text(text: Text) -> Self {
        Self::of(Atom::Text(Template::new([Piece::Clean(text)])))
    }

    pub fn atoms(&self) -> &[Atom] {
        match &self.atoms {
            Atoms::None => &[],
            Atoms::One(atom) => std::slice::from_ref(atom),
            Atoms::Many(atoms) => atoms,
        }
    }

    /// How much there is to look at: atoms, and pieces of texts.
    pub fn weight(&self) -> usize {
        let of = |atom: &Atom| if let Atom::Text(template) = atom { template.pieces.len() } else { 1 };
        self.atoms().iter().map(of).sum()
    }

    pub fn is_nothing(&self) -> bool {
        matches!(self.atoms, Atoms::None)
    }

    /// The only thing that it may be.
    pub fn only(&self) -> Option<&Atom> {
        match &self.atoms {
            Atoms::One(atom) => Some(atom),
            _ => None,
        }
    }

    pub fn only_str(&self) -> Option<&SmolStr> {
        match self.only() {
            Some(Atom::Str(text)) => Some(text),
            _ => None,
        }
    }

    pub fn has(&self, atom: &Atom) -> bool {
        self.atoms().contains(atom)
    }

    pub fn without_cases(&self) -> Self {
        Self { atoms: self.atoms.clone(), cases: None }
    }

    pub fn with_cases(mut self, cases: Vec<Case>) -> Self {
        self.cases = (!cases.is_empty()).then(|| cases.into());
        self
    }

    /// The atoms for which `keep` holds; cases are dropped.
    pub fn filter(&self, mut keep: impl FnMut(&Atom) -> bool) -> Self {
        if self.atoms().iter().all(&mut keep) {
            return self.without_cases();
        }
        Self::from_sorted(self.atoms().iter().filter(|atom| keep(atom)).cloned().collect())
    }

    /// The value without [`Atom::Missing`].
    pub fn present(&self) -> Self {
        if !self.has(&Atom::Missing) {
            return self.clone();
        }
        let there = self.filter(|atom| *atom != Atom::Missing);
        let cases = self.cases.iter().flat_map(|cases| cases.iter());
        let cases = cases.map(|case| Case { value: case.value.present(), facts: case.facts.clone() });
        let cases = cases.filter(|case| !case.value.is_nothing()).collect();
        there.with_cases(cases)
    }

    pub fn objects(&self) -> impl Iterator<Item = ObjectId> {
        self.atoms().iter().filter_map(|atom| if let Atom::Object(id) = atom { Some(*id) } else { None })
    }

    pub fn apis(&self) -> impl Iterator<Item = ApiId> {
        self.atoms().iter().filter_map(|atom| if let Atom::Api(id) = atom { Some(*id) } else { None })
    }

    /// All holes in its texts and symbols; not those inside of objects.
    pub fn holes(&self) -> Vec<&Hole> {
        let mut holes = Vec::new();
        for atom in self.atoms() {
            match atom {
                Atom::Symbol(hole) => holes.push(&**hole),
                Atom::Text(template) => holes.extend(template.holes()),
                Atom::Bound(bound) => holes.extend(bound.receiver.holes()),
                _ => {}
            }
        }
        holes
    }

    pub fn has_holes(&self) -> bool {
        self.atoms().iter().any(|atom| match atom {
            Atom::Symbol(_) => true,
            Atom::Text(template) => template.holes().next().is_some(),
            Atom::Bound(bound) => bound.receiver.has_holes(),
            _ => false,
        })
    }

    /// The value with each hole changed.
    pub fn map_holes(&self, change: &mut impl FnMut(&Hole) -> Hole) -> Self {
        if !self.has_holes() {
            return self.clone();
        }
        work::count(self.weight());
        let atoms = self.atoms().iter().map(|atom| match atom {
            Atom::Symbol(hole) => Atom::Symbol(Arc::new(change(hole))),
            Atom::Text(template) => Atom::from_template(template.map_holes(change)),
            Atom::Bound(bound) => Atom::Bound(Arc::new(Bound {
                callee: bound.callee.clone(),
                receiver: bound.receiver.map_holes(change),
            })),
            other => other.clone(),
        });
        Self { cases: self.cases.clone(), ..Self::from_atoms(atoms) }
    }

    /// Whether it may be true, and whether it may be false.
    pub fn truth(&self) -> (bool, bool) {
        self.atoms().iter().map(Atom::truth).fold((false, false), |all, one| (all.0 || one.0, all.1 || one.1))
    }
}

impl Atom {
    pub fn from_template(template: Template) -> Self {
        if let [Piece::Hole(hole)] = &*template.pieces {
            return Self::Symbol(Arc::new(hole.clone()));
        }
        match template.constant() {
            Some(text) => Self::Str(text.into()),
            None => Self::Text(template),
        }
    }

    /// Whether it may count as true, and whether it may count as false. Objects count as true here: the heap knows more.
    pub fn truth(&self) -> (bool, bool) {
        let known = |truth: bool| (truth, !truth);
        match self {
            Self::Missing | Self::Null | Self::Undefined => known(false),
            Self::Bool(value) => known(*value),
            Self::Int(value) => known(*value != 0),
            Self::Float(value) => known(f64::from_bits(value.0) != 0.0),
            Self::Str(text) => known(!text.is_empty()),
            Self::Text(template) => {
                let certain = template.pieces.iter().any(|piece| match piece {
                    Piece::Literal(text, _) => !text.is_empty(),
                    Piece::Hole(hole) => !hole.text.empty,
                    Piece::Clean(text) => !text.empty,
                });
                (true, !certain)
            }
            Self::Bound(_) | Self::Regex(..) => known(true),
            Self::Symbol(_) | Self::Number | Self::Unknown | Self::Api(_) | Self::Object(_) => (true, true),
        }
    }

    pub fn is_constant(&self) -> bool {
        matches!(
            self,
            Self::Null
                | Self::Undefined
                | Self::Bool(_)
                | Self::Int(_)
                | Self::Float(_)
                | Self::Str(_)
                | Self::Regex(..)
        )
    }
}
