//! Sets of characters.

/// A set of characters: each ASCII character for itself, all others together.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
pub struct Chars {
    ascii: u128,
    /// Characters beyond ASCII.
    other: bool,
}

impl Chars {
    pub const NONE: Self = Self { ascii: 0, other: false };
    pub const ANY: Self = Self { ascii: u128::MAX, other: true };
    pub const ASCII: Self = Self { ascii: u128::MAX, other: false };
    pub const BEYOND_ASCII: Self = Self { ascii: 0, other: true };
    pub const DIGITS: Self = Self::range(b'0', b'9');
    pub const UPPER: Self = Self::range(b'A', b'Z');
    pub const LOWER: Self = Self::range(b'a', b'z');
    pub const LETTERS: Self = Self::UPPER.or(Self::LOWER);
    /// ASCII letters and digits.
    pub const ALPHANUMERIC: Self = Self::LETTERS.or(Self::DIGITS);
    /// Hexadecimal digits of either case.
    pub const HEX: Self = Self::DIGITS.or(Self::range(b'a', b'f')).or(Self::range(b'A', b'F'));
    /// ASCII characters that every language takes for white space.
    pub const BLANKS: Self = Self::range(9, 13).or(Self::range(b' ', b' '));
    /// All characters that some language takes for white space.
    pub const BLANKS_ANYWHERE: Self = Self::BLANKS.or(Self::range(0x1c, 0x1f)).or(Self::BEYOND_ASCII);

    /// The ASCII characters from `low` to `high`.
    pub const fn range(low: u8, high: u8) -> Self {
        let mut ascii = 0;
        let mut at = low;
        while at <= high && at < 128 {
            ascii |= 1u128 << at;
            at += 1;
        }
        Self { ascii, other: false }
    }

    /// The characters of a text; one beyond ASCII stands for all of them.
    pub fn of(text: &str) -> Self {
        text.chars().map(Self::one).fold(Self::NONE, Self::or)
    }

    pub const fn of_ascii(bytes: &[u8]) -> Self {
        let (mut all, mut at) = (Self::NONE, 0);
        while at < bytes.len() {
            all = all.or(Self::range(bytes[at], bytes[at]));
            at += 1;
        }
        all
    }

    pub const fn one(c: char) -> Self {
        match c.is_ascii() {
            true => Self { ascii: 1 << c as u32, other: false },
            false => Self::BEYOND_ASCII,
        }
    }

    pub const fn or(self, more: Self) -> Self {
        Self { ascii: self.ascii | more.ascii, other: self.other || more.other }
    }

    pub const fn and(self, also: Self) -> Self {
        Self { ascii: self.ascii & also.ascii, other: self.other && also.other }
    }

    pub const fn minus(self, less: Self) -> Self {
        self.and(less.complement())
    }

    pub const fn complement(self) -> Self {
        Self { ascii: !self.ascii, other: !self.other }
    }

    pub const fn is_empty(self) -> bool {
        self.ascii == 0 && !self.other
    }

    pub const fn has(self, c: char) -> bool {
        !self.and(Self::one(c)).is_empty()
    }

    /// Whether all of them are in `set`.
    pub const fn within(self, set: Self) -> bool {
        self.minus(set).is_empty()
    }

    /// Whether some of them are in `set`.
    pub const fn meets(self, set: Self) -> bool {
        !self.and(set).is_empty()
    }

    /// What lowering the case makes of them: some characters beyond ASCII become ASCII letters.
    pub fn lower(self) -> Self {
        let moved = Self { ascii: self.and(Self::UPPER).ascii << 32, other: false };
        let all = self.minus(Self::UPPER).or(moved);
        if self.other { all.or(Self::LOWER) } else { all }
    }

    /// What raising the case makes of them: `ß` becomes `SS`.
    pub fn upper(self) -> Self {
        let moved = Self { ascii: self.and(Self::LOWER).ascii >> 32, other: false };
        let all = self.minus(Self::LOWER).or(moved);
        if self.other { all.or(Self::UPPER) } else { all }
    }
}
