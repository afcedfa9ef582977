//! Programs made for measuring and for straining the analyzer: realistic handlers, and code that no person would write.
//!
//! Everything follows from the numbers given: the same call makes the same text on every machine.
#![allow(dead_code, unused_imports, reason = "benches and tests use different parts of it")]

use std::fmt::Write as _;

pub(crate) mod bundle;
pub(crate) mod repository;
mod service;

pub(crate) use service::{Language, service};

/// A generator of numbers (xorshift) that every machine agrees on.
pub(crate) struct Random(pub(crate) u64);

impl Random {
    pub(crate) fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1;
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    pub(crate) fn below(&mut self, count: usize) -> usize {
        (self.next() % count.max(1) as u64) as usize
    }
}

/// A chain of calls: each function hands its argument on to the next one, the last one runs it.
pub(crate) fn call_chain(length: usize) -> String {
    let mut text = String::from("import os\n\n\ndef f0(x):\n    os.system('ls ' + x)\n    return x\n");
    for at in 1..length {
        let _ = write!(text, "\n\ndef f{at}(x):\n    y = f{}(x)\n    return y\n", at - 1);
    }
    let _ = write!(text, "\n\ndef handler(event, context):\n    return f{}(event['name'])\n", length - 1);
    text
}

/// One function with very many branches that follow one another.
pub(crate) fn branches(count: usize) -> String {
    let mut text =
        String::from("import os\n\n\ndef handler(event, context):\n    x = event['name']\n    y = 0\n    z = ''\n");
    for at in 0..count {
        let _ = write!(text, "    if event['k{at}'] == {at}:\n        y = y + {at}\n        z = 'v{at}'\n");
    }
    text + "    os.system(x + z)\n    return y\n"
}

/// Functions that all call two others: one large cycle.
pub(crate) fn mutual_recursion(count: usize) -> String {
    let mut text = String::from("import os\n");
    for at in 0..count {
        let (next, far) = ((at + 1) % count, (at * 7 + 3) % count);
        let _ = write!(
            text,
            "\n\ndef f{at}(x, n):\n    if n <= 0:\n        return x\n    y = f{next}(x + 'a', n - 1)\n    return f{far}(y, n - 2)\n"
        );
    }
    text + "\n\ndef handler(event, context):\n    os.system(f0(event['name'], event['n']))\n"
}

/// A tree of calls with exponentially many paths: each function calls the next one twice.
pub(crate) fn call_tree(depth: usize) -> String {
    let mut text = format!("import os\n\n\ndef f{depth}(x):\n    os.system(x)\n    return x\n");
    for at in (0..depth).rev() {
        let _ = write!(
            text,
            "\n\ndef f{at}(x):\n    a = f{}(x + 'a')\n    b = f{}(x + 'b')\n    return a + b\n",
            at + 1,
            at + 1
        );
    }
    text + "\n\ndef handler(event, context):\n    return f0(event['name'])\n"
}

/// The shapes of [`nested`].
pub(crate) const NESTED: &[&str] = &[
    "calls",
    "lists",
    "dicts",
    "parentheses",
    "negations",
    "sums",
    "alternatives",
    "attributes",
    "items",
    "conditionals",
    "lambdas",
    "comparisons",
    "elif",
    "blocks",
];

/// An expression or statement that is nested as deep as no person would.
pub(crate) fn nested(shape: &str, depth: usize) -> String {
    let (before, after) = match shape {
        "calls" => ("f(", ")"),
        "lists" => ("[", "]"),
        "dicts" => ("{'a': ", "}"),
        "parentheses" => ("(", ")"),
        "negations" => ("not ", ""),
        "sums" => ("", " + 'a'"),
        "alternatives" => ("", " or x"),
        "attributes" => ("", ".a"),
        "items" => ("", "[0]"),
        "conditionals" => ("x if x else ", ""),
        "lambdas" => ("lambda: ", ""),
        "comparisons" => ("", " < x"),
        "elif" => return nested_elif(depth),
        // Python allows no more levels.
        _ => return nested_blocks(depth.min(98)),
    };
    let expression = format!("{}x{}", before.repeat(depth), after.repeat(depth));
    format!("{NESTED_HEAD}    y = {expression}\n    os.system(x)\n    return y\n")
}

const NESTED_HEAD: &str =
    "import os\n\n\ndef f(x):\n    return x\n\n\ndef handler(event, context):\n    x = event['name']\n";

fn nested_elif(depth: usize) -> String {
    let mut text = format!("{NESTED_HEAD}    if x == '':\n        y = ''\n");
    for at in 0..depth {
        let _ = write!(text, "    elif x == 'v{at}':\n        y = 'w{at}'\n");
    }
    text + "    else:\n        y = x\n    os.system(y)\n"
}

fn nested_blocks(depth: usize) -> String {
    let mut text = String::from(NESTED_HEAD);
    for at in 0..depth {
        let _ = writeln!(text, "{}if x != 'v{at}':", " ".repeat(4 + at));
    }
    text + &format!("{}os.system(x)\n", " ".repeat(4 + depth))
}

/// A handler as small as they are.
pub(crate) const TEN_LINES: &str = "import os


def handler(event, context):
    name = event['name']
    if not name:
        return {'statusCode': 400}
    os.system('ls ' + name)
    return {'statusCode': 200}
";
