//! What checks and cleaning operations tell about a text.

use fnguard::value::regex::{Dialect, Match, class_of_sub, matched_text, unmatched_text};
use fnguard::value::{Chars, Text};

use Dialect::{JavaScript, Python};
use Match::{Anywhere, Full, Start};

/// Texts that try what is dangerous somewhere.
const PROBES: &[&str] = &[
    "",
    "a",
    "B",
    "7",
    "-rf",
    "--x",
    "a-b",
    "/etc/passwd",
    "a/b",
    "../x",
    "a/../b",
    "..",
    ".",
    "...",
    "a.b",
    "x;id",
    "$(id)",
    "`id`",
    "a b",
    "'",
    "\"",
    "a\n",
    "a\nb",
    "é",
    "a_b",
    "x|y",
    "a&b",
    "@f",
    "+x",
    "\\",
    "abc",
    "ABC",
    "/tmp/a",
    "/tmp/../a",
    "12345",
    "\n",
    "https://h/x",
    "-a\n",
    "--\n",
    "-.-./",
    "-.a..",
    "a ",
    " -a",
    "-é",
    "ß",
    "/a..",
    "-a/..a\n",
    "....//",
];

/// The probes that a text may be.
fn may_be(text: &Text) -> Vec<&'static str> {
    PROBES.iter().copied().filter(|probe| text.may_be(probe)).collect()
}

#[track_caller]
fn check_only(text: &Text, expected: &[&str]) {
    assert_eq!(may_be(text), expected, "{text:?}");
}

#[test]
fn a_constant_is_itself_among_the_probes() {
    for probe in PROBES {
        assert!(Text::of_str(probe).may_be(probe), "{probe:?}");
        assert!(Text::any().may_be(probe), "{probe:?}");
        assert!(!Text::NOTHING.may_be(probe), "{probe:?}");
    }
    check_only(&Text::of_str("a/../b"), &["a/../b"]);
}

#[test]
fn checks_that_hold_leave_what_passes_them() {
    let any = Text::any();
    check_only(&Text::number(), &["7", "12345"]);
    check_only(&any.without_char('-'), &PROBES.iter().copied().filter(|p| !p.contains('-')).collect::<Vec<_>>());
    assert!(!any.without_text("..").may_be("a/../b"));
    assert!(any.without_text("../").may_be("a/.."), "only `..` itself is told apart");
    check_only(&any.starting_with("/tmp/"), &["/tmp/a", "/tmp/../a"]);
    check_only(&any.starting_with("/tmp/").without_text(".."), &["/tmp/a"]);
    assert!(!any.not_starting_with("-").may_start_with('-'));
    assert!(any.not_starting_with("--").may_start_with('-'));
    assert!(!any.not_empty().may_be(""));
}

#[test]
fn join_and_meet_are_bounds() {
    let texts: Vec<Text> = [
        Text::any(),
        Text::NOTHING,
        Text::number(),
        Text::of_chars(Chars::ALPHANUMERIC),
        Text::any().starting_with("/tmp/"),
        Text::any().without_text(".."),
        matched_text(r"^[a-z]+$", "", Python, Start).unwrap(),
        Text::any().not_starting_with("-").not_empty(),
    ]
    .into_iter()
    .chain(PROBES.iter().map(|probe| Text::of_str(probe)))
    .collect();
    for left in &texts {
        for right in &texts {
            let (join, meet) = (left.join(right), left.meet(right));
            assert_eq!(join, right.join(left));
            assert_eq!(meet, right.meet(left));
            assert_eq!(join.join(left), join, "{left:?} {right:?}");
            assert_eq!(meet.meet(left), meet, "{left:?} {right:?}");
            for third in &texts {
                let (less, more) = (left.meet(third), join.meet(third));
                assert_eq!(less.join(&more), more, "more stays more: {left:?} {right:?} {third:?}");
            }
            for probe in PROBES {
                assert!(!(left.may_be(probe) || right.may_be(probe)) || join.may_be(probe), "{probe:?} {join:?}");
                assert!(!(left.may_be(probe) && right.may_be(probe)) || meet.may_be(probe), "{probe:?} {meet:?}");
            }
        }
    }
    assert!(Text::of_str("a").meet(&Text::of_str("b")).is_nothing());
}

#[test]
fn operations_keep_what_they_can_give() {
    let sets: Vec<Text> = PROBES
        .iter()
        .map(|probe| Text::of_str(probe))
        .chain([
            matched_text("^[-a./]*$", "", Python, Anywhere).unwrap(),
            matched_text("^(..|-|a\n)/?$", "", Python, Anywhere).unwrap(),
            Text::any().starting_with("-"),
            Text::any().starting_with("/"),
            Text::of_str("..").join(&Text::of_str("../x")),
            Text::any().starting_with("..a"),
            Text::of_chars(Chars::of("./")),
            Text::of_chars(Chars::of("-a ")),
        ])
        .collect();
    for set in &sets {
        for probe in PROBES.iter().filter(|probe| set.may_be(probe)) {
            let check = |text: Text, result: String| assert!(text.may_be(&result), "{probe:?} → {result:?} {text:?}");
            check(set.lower(), probe.to_lowercase());
            check(set.upper(), probe.to_uppercase());
            check(set.stripped(None, true, true), probe.trim().into());
            check(set.stripped(Some("-"), true, false), probe.trim_start_matches('-').into());
            check(set.stripped(Some("./"), true, true), probe.trim_matches(['.', '/']).into());
            for (from, to) in
                [("..", ""), ("../", ""), ("/", "_"), ("/", ""), ("", "."), ("-", ".."), ("a", "."), ("..", ".")]
            {
                check(set.replaced(from, to, true), probe.replace(from, to));
                check(set.replaced(from, to, false), probe.replacen(from, to, 1));
            }
            check(set.component(), probe.rsplit('/').next().unwrap().into());
            check(set.mapped_chars(Chars::of("./a-")), probe.chars().filter(|c| "./a-".contains(*c)).collect());
            check(set.after("/tmp/"), format!("/tmp/{probe}"));
            for next in PROBES {
                check(set.concat(&Text::of_str(next)), format!("{probe}{next}"));
            }
        }
    }
}

#[test]
fn operations_take_dangers_away() {
    let any = Text::any();
    assert!(!any.component().may_contain('/') && any.component().may_be(".."));
    assert!(!any.replaced("/", "", true).may_contain('/'));
    assert!(any.replaced("/", "", false).may_contain('/'));
    assert!(!any.replaced("..", "", true).may_contain_dots(), "runs of points leave one point at most");
    assert!(any.replaced("..", "", false).may_contain_dots());
    assert!(any.replaced("../", "", true).may_contain_dots(), "`....//`");
    assert!(!any.stripped(Some("/"), true, false).may_start_with('/'));
    assert!(!any.mapped_chars(Chars::ALPHANUMERIC).may_contain_any("-/.;"));
    assert!(!any.percent_encoded("_.-~").may_contain_any("/; $'\"\n"));
    assert!(any.percent_encoded("_.-~/").may_be("../x"));
    assert_eq!(any.after("/tmp/").prefix(), "/tmp/");
    assert_eq!(Text::of_str("a/b").after("/tmp/").prefix(), "/tmp/a/b");
}

#[test]
fn matching_patterns_tell_what_passes() {
    for (pattern, flags, dialect, how, passes, refused) in [
        ("[a-z]+", "", Python, Full, &["a", "abc"][..], &["", "a\n", "B", "7", "é"][..]),
        (r"[a-z]+\Z", "", Python, Start, &["a", "abc"], &["a\n", "B"]),
        ("^[a-z]+$", "", Python, Anywhere, &["a", "a\n"], &["a\nb", "\n", "B"]),
        ("^[a-z]+$", "", JavaScript, Anywhere, &["a"], &["a\n", "B"]),
        ("^[a-z]+$", "i", JavaScript, Anywhere, &["a", "B", "ABC"], &["7", "a\n"]),
        (r"^\w+$", "", JavaScript, Anywhere, &["a_b", "7"], &["é", "-rf"]),
        (r"^\w+$", "a", Python, Start, &["a_b", "a\n"], &["é", "-rf"]),
        (r"^\w+\Z", "", Python, Start, &["a_b", "é"], &["-rf", "a\n"]),
        (r"^(?:a|\d+)$", "", JavaScript, Anywhere, &["a", "7"], &["b", "x;id"]),
        (r"^a$|^\d+$", "", JavaScript, Anywhere, &["a", "7"], &["x;id"]),
        (r"^(?P<x>[\w-]+)\Z", "a", Python, Start, &["a", "-rf"], &["a/b", ""]),
        (r"^(?<x>[^\w\s]{1,64})$", "", JavaScript, Anywhere, &["..", "é"], &["a", "a b"]),
        (r"^[^\w]+\Z", "", Python, Start, &["..", "€"], &["a"]),
        (r"^(?!-)[-\w/]+$", "", JavaScript, Anywhere, &["a/b", "/tmp/a"], &["x;id", ".."]),
        (r"^\/tmp\/[^/]+$", "", JavaScript, Anywhere, &["/tmp/a", "/tmp/.."], &["/etc/passwd", "a"]),
        ("[]a]+", "", Python, Full, &["a", "]"], &["b"]),
        (r"[a\-b.]*", "", Python, Full, &["", "a-b", ".."], &["c"]),
        ("[+--]+", "", Python, Full, &["+", "-", ","], &["."]),
        ("[a[&&b]+", "", Python, Full, &["a", "[", "&"], &["c"]),
        ("[a-z] + # letters", "x", Python, Full, &["a", "abc"], &["#", "a b"]),
        (r"a{,2}b{c}\x41\u00e9", "", Python, Full, &["b{c}Aé"], &["x", ""]),
        (r"^[\w.]+@[\w.]+$", "", JavaScript, Anywhere, &["a@b"], &["a b"]),
        (r"(?i)^[a-f0-9]{8}(-[a-f0-9]{4}){3}\Z", "", Python, Start, &["A-0"], &["-a", "g"]),
        (r"^[a-z0-9]+(\.[a-z0-9]+)*$", "", JavaScript, Anywhere, &["a.b"], &[".a", "a;b"]),
        ("[a-z]", "", Python, Start, &["a;id"], &["-rf", "", "/a"]),
        (r"^\p{L}+$", "u", JavaScript, Anywhere, &["a", "é"], &["{", "7"]),
        (r"^\p{L}$", "", JavaScript, Anywhere, &["p{L}"], &["a", "é"]),
        (r"^\u{2}$", "", JavaScript, Anywhere, &["uu"], &["2"]),
        (r"^\s$", "", Python, Anywhere, &[" ", "\x1c"], &["a"]),
        ("(?s:.)", "", JavaScript, Full, &["\r"], &[""]),
        (r"^(?!.*\.\.)(?!-)[\w./-]+$", "", JavaScript, Anywhere, &["a/b", "a-b"], &["a/../b", "-rf", "x;id"]),
        (r"(?!.*\.\.).+", "s", Python, Full, &["a.b", "x;id"], &["a/../b"]),
        (r"^(?!.*\.\.|/)[^;]+$", "", JavaScript, Anywhere, &["a/b", "a/../b"], &["x;id"]),
        (r"^(?!-)?[\w-]+$", "", JavaScript, Anywhere, &["-rf"], &["x;id"]),
        (r"(?!-)a\Z|-b\Z", "", Python, Start, &["a", "-b"], &["x;id"]),
        (r"^(?!.*\.\.)[^;]+\Z", "", Python, Start, &["a/b", "\n../a"], &["x;id"]),
        ("^https://h/", "", JavaScript, Anywhere, &["https://h/x"], &["https://hx/", ""]),
    ] {
        let text = matched_text(pattern, flags, dialect, how).unwrap_or_else(|| panic!("{pattern}"));
        passes.iter().for_each(|passes| assert!(text.may_be(passes), "{pattern} lets {passes:?} pass: {text:?}"));
        refused.iter().for_each(|refused| assert!(!text.may_be(refused), "{pattern} refuses {refused:?}: {text:?}"));
    }
}

#[test]
fn patterns_without_both_anchors_tell_nothing_about_the_rest() {
    for (pattern, flags, dialect, how) in [
        ("^a|b$", "", JavaScript, Anywhere),
        ("[a-z]+", "", JavaScript, Anywhere),
        ("[a-z]+$", "", Python, Anywhere),
        ("^[a-z]+$", "m", JavaScript, Anywhere),
        ("(?m)^[a-z]+$", "", Python, Anywhere),
        (r"^(.)\1$", "", Python, Anywhere),
        ("^[a-z", "", Python, Full),
        (".*", "s", Python, Full),
        (r"[\s\S]*", "", JavaScript, Full),
        ("[^]*", "", JavaScript, Full),
    ] {
        assert_eq!(matched_text(pattern, flags, dialect, how), None, "{pattern}");
    }
    assert!(matched_text("^a", "", Python, Anywhere).unwrap().may_be("a;id"));
    assert!(matched_text("^[a-z]+$", "m", Python, Start).unwrap().may_be("a\n;id"));
    assert!(matched_text(&"(".repeat(5000), "", Python, Full).is_none());
    assert!(matched_text(&"(".repeat(1000), "", Python, Full).is_none());
}

#[test]
fn patterns_that_must_not_match_tell_what_is_left() {
    for (pattern, dialect, how, passes, refused) in [
        ("[^a-z0-9]", Python, Anywhere, &["", "a", "7"][..], &["-", "x;id", "é"][..]),
        ("[;&|]", JavaScript, Anywhere, &["a b", "$(id)"], &["x;id", "x|y"]),
        (r"[^\w.-]", JavaScript, Anywhere, &["a-b", ".."], &["a/b", "é"]),
        (r"[^\w]", Python, Anywhere, &["é", "a"], &["-"]),
        (r"\.\.|^/", Python, Anywhere, &["a/b"], &["a/../b", "/etc/passwd"]),
        ("^-", JavaScript, Anywhere, &["a-b"], &["-rf"]),
        ("-", Python, Start, &["a-b"], &["-rf"]),
        (r"(;|\||`)+", JavaScript, Anywhere, &["$(id)"], &["x;id", "`id`"]),
    ] {
        let text = unmatched_text(pattern, "", dialect, how).unwrap_or_else(|| panic!("{pattern}"));
        passes.iter().for_each(|passes| assert!(text.may_be(passes), "{pattern} leaves {passes:?}: {text:?}"));
        refused.iter().for_each(|refused| assert!(!text.may_be(refused), "{pattern} finds {refused:?}: {text:?}"));
    }
    assert_eq!(unmatched_text("(?=a)[;&|]", "", Python, Anywhere), None);
    assert!(unmatched_text("[^a-z]", "i", Python, Anywhere).unwrap().may_be("\u{212a}"), "the Kelvin sign");
    assert_eq!(unmatched_text("[;&|]{2}", "", Python, Anywhere), None);
    assert_eq!(unmatched_text("[;&|]", "", Python, Full), None);
    assert_eq!(unmatched_text(r"\.\./", "", Python, Anywhere), None);
}

#[test]
fn replacing_a_class_leaves_the_others() {
    let kept = |pattern, flags, dialect| class_of_sub(pattern, flags, dialect).map(Chars::complement);
    assert_eq!(kept("[^A-Za-z0-9]", "", Python), Some(Chars::ALPHANUMERIC));
    assert_eq!(kept("[^A-Za-z0-9]+", "g", JavaScript), Some(Chars::ALPHANUMERIC));
    assert_eq!(kept("[^A-Za-z0-9]", "", JavaScript), None, "the first one only");
    assert_eq!(kept("[^A-Za-z0-9]{2,}", "", Python), None);
    assert_eq!(kept("[^A-Za-z0-9]*?", "g", JavaScript), None, "the empty text always");
    assert_eq!(kept(r"\s*|[^a-z]", "", Python), None, "the empty text before the rest");
    assert_eq!(kept("[^]", "v", JavaScript), None);
    assert!(kept(".", "g", JavaScript).unwrap().has('\r'));
    assert_eq!(kept("[^a-z0-9]", "gi", JavaScript).map(|kept| kept.has(';')), Some(false));
    assert_eq!(kept(r"[^\w]", "", Python).map(|kept| kept.has('é')), Some(true));
    assert_eq!(class_of_sub(r"\.", "g", JavaScript), Some(Chars::one('.')));
    let cleaned = Text::any().substituted(class_of_sub(r"[^\w]", "a", Python).unwrap(), "_");
    assert!(cleaned.may_be("a_b") && !cleaned.may_contain_any(";-/."));
}
