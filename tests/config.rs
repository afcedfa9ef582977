//! What a configuration file may say, and what is told about a wrong one.

use fnguard::config::{Config, Format, NamedHandler};
use fnguard::finding::{Confidence, Severity};

#[test]
fn every_option() {
    let text = "
        select = ['command-injection']
        ignore = ['tmp-write']
        severity = 'high'
        confidence = 'medium'
        exclude = ['tests/**']
        audit = true
        models = 'security/models'
        exclude-handlers = ['tools/*.py:*']
        handlers = [{ function = 'jobs.py:work' }, { function = 'jobs.py:store', trigger = 's3' }]
    ";
    let expected = Config {
        select: vec!["command-injection".into()],
        ignore: vec!["tmp-write".into()],
        severity: Some(Severity::High),
        confidence: Some(Confidence::Medium),
        exclude: vec!["tests/**".into()],
        audit: Some(true),
        models: Some("security/models".into()),
        exclude_handlers: vec!["tools/*.py:*".into()],
        handlers: [("jobs.py:work", None), ("jobs.py:store", Some("s3"))]
            .map(|(function, trigger)| NamedHandler {
                function: function.into(),
                trigger: trigger.map(str::to_owned),
                line: 10,
            })
            .to_vec(),
    };
    assert_eq!(Config::parse(text, Format::Own), Ok(Some(expected.clone())));
    let nested = format!("[tool.fnguard]{text}[project]\nname = 'x'");
    assert_eq!(Config::parse(&nested, Format::PyProject), Ok(Some(expected)));
}

#[test]
fn a_project_of_another_tool_has_no_options() {
    assert_eq!(Config::parse("[tool.ruff]\nselect = 1", Format::PyProject), Ok(None));
    assert_eq!(Config::parse("", Format::PyProject), Ok(None));
    assert_eq!(Config::parse("", Format::Own), Ok(Some(Config::default())));
}

#[test]
fn errors_have_a_place_and_a_cure() {
    let cases = [
        ("audit = true\nselekt = []", "2:1: unknown option `selekt`; did you mean `select`?"),
        (
            "zzz = 1",
            "1:1: unknown option `zzz`; known options: audit, confidence, exclude, exclude-handlers, handlers, ignore, models, select, severity",
        ),
        ("severity = 'hihg'", "1:12: `severity` takes one of low, medium, high, critical, not `hihg`"),
        ("confidence = 3", "1:14: `confidence` takes one of low, medium, high in quotes"),
        ("audit = 'yes'", "1:9: `audit` takes true or false"),
        ("ignore = 'x'", "1:10: `ignore` takes a list of texts: ignore = [\"…\"]"),
        ("exclude = ['a', 1]", "1:17: `exclude` takes a list of texts: exclude = [\"…\"]"),
        ("models = []", "1:10: `models` takes a folder's path in quotes"),
        (
            "exclude-handlers = ['a.py:f', 'b.py']",
            "1:31: `exclude-handlers` takes FILE:FUNCTION, or FILE:* for all of a file, not `b.py`",
        ),
        (
            "handlers = ['a.py:f']",
            "1:13: `handlers` takes tables: [[handlers]], and `function = \"FILE:FUNCTION\"` below",
        ),
        (
            "[[handlers]]\ntrigger = 's3'",
            "1:1: `handlers` takes tables: [[handlers]], and `function = \"FILE:FUNCTION\"` below",
        ),
        (
            "[[handlers]]\nfunction = 'a.py:'",
            "2:12: `function` takes FILE:FUNCTION, or FILE:* for all of a file, not `a.py:`",
        ),
        ("[[handlers]]\nfuntcion = 'a.py:f'", "2:1: unknown option `funtcion`; did you mean `function`?"),
    ];
    for (text, expected) in cases {
        assert_eq!(Config::parse(text, Format::Own).unwrap_err().to_string(), expected, "{text}");
    }
    let broken = Config::parse("audit = true\nselect = [", Format::Own).unwrap_err();
    assert_eq!(broken.line, 2);
}
