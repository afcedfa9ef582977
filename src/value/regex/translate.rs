//! Regular expressions of Python and JavaScript in the syntax that the parser reads.

use std::iter::Peekable;
use std::str::Chars;

use regex_syntax::hir::Hir;

use super::Dialect;

/// A pattern that was understood.
pub(super) struct Read {
    pub(super) hir: Hir,
    /// Its `$` lets a line break at the end pass.
    pub(super) lenient_end: bool,
    /// It matches no more than the pattern does: no lookaround was left out.
    pub(super) exact: bool,
}

/// A longer pattern is not read.
const MAX_LENGTH: usize = 4096;

/// Parses a pattern. `None`: it is wrong, or holds something that is not modelled.
pub(super) fn read(pattern: &str, flags: &str, dialect: Dialect) -> Option<Read> {
    // The flag `v` gives classes another syntax.
    if pattern.len() > MAX_LENGTH || (dialect == Dialect::JavaScript && flags.contains('v')) {
        return None;
    }
    let mut translation = Translation {
        rest: pattern.chars().peekable(),
        out: String::new(),
        python: dialect == Dialect::Python,
        // A flag inside of the pattern may hold for a part of it: taken to hold for all.
        multi_line: flags.contains('m') || inline_flag(pattern, 'm'),
        verbose: flags.contains('x') || inline_flag(pattern, 'x'),
        ascii: dialect == Dialect::JavaScript || flags.contains('a') || inline_flag(pattern, 'a'),
        any_dot: flags.contains('s') || inline_flag(pattern, 's'),
        by_code_point: dialect == Dialect::JavaScript && flags.contains('u'),
        lenient_end: false,
        exact: flags.contains('s') || !inline_flag(pattern, 's'),
    };
    translation.run()?;
    let hir = regex_syntax::ParserBuilder::new()
        .case_insensitive(flags.contains('i'))
        .build()
        .parse(&translation.out)
        .ok()?;
    Some(Read { hir, lenient_end: translation.lenient_end, exact: translation.exact })
}

/// Whether a group such as `(?im)` or `(?m:…)` sets a flag.
fn inline_flag(pattern: &str, flag: char) -> bool {
    pattern.split("(?").skip(1).any(|group| {
        let letters = group.chars().take_while(char::is_ascii_alphabetic);
        letters.clone().any(|c| c == flag) && !group.starts_with('P')
    })
}

/// The contents of the groups `(?!…)` with which a pattern begins, when they hold for all of it.
pub(super) fn leading_refusals<'p>(pattern: &'p str, flags: &str) -> Vec<&'p str> {
    let mut rest = pattern.strip_prefix('^').or_else(|| pattern.strip_prefix(r"\A")).unwrap_or(pattern);
    let mut found = Vec::new();
    while let Some(group) = rest.strip_prefix("(?!") {
        let Some((end, _)) = outline(group).find(|(_, depth)| *depth < 0) else { break };
        if group[end + 1..].starts_with(['*', '+', '?', '{']) {
            break;
        }
        found.push(&group[..end]);
        rest = &group[end + 1..];
    }
    if has_alternatives(rest) || flags.contains('x') || inline_flag(pattern, 'x') { Vec::new() } else { found }
}

/// Whether a pattern has `|` outside of its groups.
pub(super) fn has_alternatives(pattern: &str) -> bool {
    outline(pattern).any(|(at, depth)| depth == 0 && pattern[at..].starts_with('|'))
}

/// The places of characters outside of classes and escapes, with the depth of groups after each.
fn outline(pattern: &str) -> impl Iterator<Item = (usize, i32)> {
    let (mut escaped, mut in_class, mut depth) = (false, false, 0);
    pattern.char_indices().filter_map(move |(at, c)| {
        if escaped {
            escaped = false;
            return None;
        }
        match c {
            '\\' => {
                escaped = true;
                return None;
            }
            ']' => in_class = false,
            _ if in_class => return None,
            '[' => in_class = true,
            '(' => depth += 1,
            ')' => depth -= 1,
            _ => {}
        }
        Some((at, depth))
    })
}

struct Translation<'p> {
    rest: Peekable<Chars<'p>>,
    out: String,
    python: bool,
    multi_line: bool,
    verbose: bool,
    /// `\w`, `\d` take ASCII characters only.
    ascii: bool,
    /// `.` takes line breaks, too.
    any_dot: bool,
    /// JavaScript's `u` flag: `\p{…}` and `\u{…}` have a meaning.
    by_code_point: bool,
    lenient_end: bool,
    exact: bool,
}

impl Translation<'_> {
    fn run(&mut self) -> Option<()> {
        while let Some(c) = self.rest.next() {
            match c {
                '\\' => self.escape()?,
                '[' => self.class()?,
                '(' => self.group()?,
                '{' => self.braces(),
                '}' | ']' => self.literal(c),
                '^' => self.out.push_str(if self.multi_line { "(?m:^)" } else { r"\A" }),
                '$' if self.multi_line => self.out.push_str("(?m:$)"),
                '$' => {
                    self.lenient_end |= self.python;
                    self.out.push_str(r"\z");
                }
                '#' if self.verbose => while self.rest.next_if(|c| *c != '\n').is_some() {},
                _ if self.verbose && c.is_whitespace() => {}
                '.' if self.any_dot => self.out.push_str("(?s:.)"),
                '.' if !self.python => self.out.push_str(r"[^\n\r\x{2028}\x{2029}]"),
                '.' | '*' | '+' | '?' | '|' | ')' => self.out.push(c),
                _ => self.literal(c),
            }
        }
        Some(())
    }

    fn literal(&mut self, c: char) {
        self.out.push_str(&format!("\\x{{{:X}}}", c as u32));
    }

    /// What follows a backslash outside of a class.
    fn escape(&mut self) -> Option<()> {
        match self.rest.next()? {
            'Z' | 'z' if self.python => self.out.push_str(r"\z"),
            'A' if self.python => self.out.push_str(r"\A"),
            c @ ('b' | 'B') => self.out.extend(['\\', c]),
            // A reference back matches what no class tells.
            '1'..='9' | 'k' => return None,
            c => self.set_or_char(c)?,
        }
        Some(())
    }

    /// A set or a character after a backslash, in a class or out of it.
    fn set_or_char(&mut self, c: char) -> Option<()> {
        match c {
            'd' if self.ascii => self.out.push_str("[0-9]"),
            'D' if self.ascii => self.out.push_str("[^0-9]"),
            'w' if self.ascii => self.out.push_str("[0-9A-Za-z_]"),
            'W' if self.ascii => self.out.push_str("[^0-9A-Za-z_]"),
            // Python takes the four separators of ASCII for white space.
            's' if self.python && self.ascii => self.out.push_str(r"[ \t-\r]"),
            'S' if self.python && self.ascii => self.out.push_str(r"[^ \t-\r]"),
            's' if self.python => self.out.push_str(r"[\s\x1C-\x1F]"),
            'S' if self.python => self.out.push_str(r"[^\s\x1C-\x1F]"),
            'd' | 'D' | 'w' | 'W' | 's' | 'S' => self.out.extend(['\\', c]),
            'p' | 'P' if self.by_code_point => self.property(c)?,
            _ => {
                let c = self.char_after_backslash(c)?;
                self.literal(c);
            }
        }
        Some(())
    }

    fn property(&mut self, c: char) -> Option<()> {
        self.rest.next_if_eq(&'{')?;
        self.out.extend(['\\', c, '{']);
        loop {
            let c = self.rest.next()?;
            self.out.push(c);
            if c == '}' {
                return Some(());
            }
        }
    }

    /// The one character that an escape stands for.
    fn char_after_backslash(&mut self, c: char) -> Option<char> {
        Some(match c {
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            'f' => '\x0c',
            'v' => '\x0b',
            'a' if self.python => '\x07',
            '0' if !self.rest.peek().is_some_and(char::is_ascii_digit) => '\0',
            'x' => self.hexadecimal(2)?,
            'u' if self.by_code_point && self.rest.next_if_eq(&'{').is_some() => {
                let mut code = String::new();
                while let Some(digit) = self.rest.next_if(char::is_ascii_hexdigit) {
                    code.push(digit);
                }
                self.rest.next_if_eq(&'}')?;
                any_char(u32::from_str_radix(&code, 16).ok()?)
            }
            // Without its flag, JavaScript takes such letters for themselves.
            'p' | 'P' if !self.python => c,
            'u' if !self.python && self.rest.peek() == Some(&'{') => c,
            'u' => self.hexadecimal(4)?,
            'U' if self.python => self.hexadecimal(8)?,
            'c' if !self.python => char::from(self.rest.next_if(char::is_ascii_alphabetic)? as u8 & 0x1f),
            _ if c.is_ascii_alphanumeric() => return None,
            _ => c,
        })
    }

    fn hexadecimal(&mut self, digits: usize) -> Option<char> {
        let mut code = 0u32;
        for _ in 0..digits {
            code = code.checked_mul(16)? + self.rest.next()?.to_digit(16)?;
        }
        Some(any_char(code))
    }

    /// A bracketed class, its `[` read already.
    fn class(&mut self) -> Option<()> {
        let negated = self.rest.next_if_eq(&'^').is_some();
        let mut first = true;
        let open = self.out.len();
        loop {
            let c = self.rest.next()?;
            match c {
                ']' if !first || !self.python => break,
                '\\' => self.class_escape()?,
                _ => self.literal(c),
            }
            self.range_end()?;
            first = false;
        }
        let items = self.out.split_off(open);
        self.out.push_str(match (negated, items.is_empty()) {
            (false, true) => r"[a&&b]",
            (true, true) => r"[\s\S]",
            (false, false) => "[",
            (true, false) => "[^",
        });
        if !items.is_empty() {
            self.out.push_str(&items);
            self.out.push(']');
        }
        Some(())
    }

    fn class_escape(&mut self) -> Option<()> {
        match self.rest.next()? {
            'b' => self.literal('\x08'),
            c => self.set_or_char(c)?,
        }
        Some(())
    }

    /// The second half of a range, when the item before has one and is a character.
    fn range_end(&mut self) -> Option<()> {
        let mut ahead = self.rest.clone();
        if ahead.next() != Some('-') || ahead.peek().is_none_or(|c| *c == ']') {
            return Some(());
        }
        self.rest.next();
        if !self.out.ends_with('}') {
            // `\w-x`: a hyphen for itself, the rest is read as the next item.
            self.literal('-');
            return Some(());
        }
        let end = match self.rest.next()? {
            '\\' => match self.rest.next()? {
                'd' | 'D' | 'w' | 'W' | 's' | 'S' | 'p' | 'P' => return None,
                'b' => '\x08',
                c => self.char_after_backslash(c)?,
            },
            c => c,
        };
        self.out.push('-');
        self.literal(end);
        Some(())
    }

    /// A group's head; lookarounds are left out whole.
    fn group(&mut self) -> Option<()> {
        if self.rest.next_if_eq(&'?').is_none() {
            self.out.push('(');
            return Some(());
        }
        match *self.rest.peek()? {
            '=' | '!' => self.skip_group(),
            '>' | ':' => {
                self.rest.next();
                self.out.push_str("(?:");
                Some(())
            }
            '#' => {
                while self.rest.next()? != ')' {}
                self.out.push_str("(?:)");
                Some(())
            }
            'P' | '<' => self.named_group(),
            _ => self.flags(),
        }
    }

    fn named_group(&mut self) -> Option<()> {
        self.rest.next_if_eq(&'P');
        self.rest.next_if_eq(&'<')?;
        if matches!(self.rest.peek()?, '=' | '!') {
            return self.skip_group();
        }
        let mut name = String::new();
        loop {
            match self.rest.next()? {
                '>' => break,
                c => name.push(c),
            }
        }
        // The parser takes each name once, and fewer characters.
        let plain = name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
        let group = format!("(?P<{name}>");
        self.out.push_str(if plain && !self.out.contains(&group) { &group } else { "(" });
        Some(())
    }

    fn flags(&mut self) -> Option<()> {
        self.out.push_str("(?");
        let mut any = false;
        loop {
            match self.rest.next()? {
                // The others are known already, or have no effect here.
                c @ ('i' | 's' | '-') => {
                    any = true;
                    self.out.push(c);
                }
                'a' | 'm' | 'u' | 'x' | 'L' => {}
                ':' => {
                    self.out.push(':');
                    return Some(());
                }
                ')' if any => {
                    self.out.push(')');
                    return Some(());
                }
                ')' => {
                    self.out.push_str(":)");
                    return Some(());
                }
                _ => return None,
            }
        }
    }

    /// Passes over a group whose head was read up to its kind, and puts an empty one in its place.
    fn skip_group(&mut self) -> Option<()> {
        self.exact = false;
        let (mut depth, mut in_class) = (1, false);
        while depth > 0 {
            match self.rest.next()? {
                '\\' => {
                    self.rest.next()?;
                }
                '[' => in_class = true,
                ']' => in_class = false,
                '(' if !in_class => depth += 1,
                ')' if !in_class => depth -= 1,
                _ => {}
            }
        }
        self.out.push_str("(?:)");
        Some(())
    }

    /// A repetition count, or a brace for itself.
    fn braces(&mut self) {
        let ahead: String = self.rest.clone().take_while(|c| *c != '}').take(24).collect();
        let (least, most) = ahead.split_once(',').unwrap_or((&ahead, &ahead));
        let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
        let counts = digits(least) && digits(most) && ahead.bytes().any(|byte| byte.is_ascii_digit());
        if !counts || self.rest.clone().nth(ahead.len()) != Some('}') {
            self.literal('{');
            return;
        }
        self.rest.nth(ahead.len());
        // How often does not matter beyond twice, and large counts cost much.
        let bound = |text: &str| text.parse().unwrap_or(2u32).min(2);
        let least = if least.is_empty() { 0 } else { bound(least) };
        self.out.push_str(&match most {
            "" => format!("{{{least},}}"),
            _ => format!("{{{least},{}}}", bound(most).max(least)),
        });
    }
}

/// The character of a code; a surrogate stands for any character beyond ASCII.
fn any_char(code: u32) -> char {
    char::from_u32(code).unwrap_or(char::REPLACEMENT_CHARACTER)
}
