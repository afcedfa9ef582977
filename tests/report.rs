//! Each format of a report, from an analysis made by hand.

use expect_test::{Expect, expect};
use fnguard::finding::{
    Analysis, Confidence, Finding, Handler, LimitHit, Note, Platform, Severity, Step, StepKind, Trust,
};
use fnguard::project::Project;
use fnguard::report::{self, Input, RuleInfo, Style};
use fnguard::source::Span;

const HANDLER: &str =
    "import run\n\ndef handler(event, context):\n    name = event['name']\n    return run.convert(name)\n";
const RUN: &str =
    "import os\n\n\n\n\n\n\ndef convert(target):\n    command = 'pdftotext ' + target + ' -'\n    os.system(command)\n";

fn project() -> Project {
    Project::in_memory(&[("handler.py", HANDLER), ("lib/run.py", RUN)])
}

/// The place of a text in a file.
fn at(project: &Project, path: &str, words: &str) -> Span {
    let file = project.find(path).unwrap();
    let start = project.text(file).unwrap().find(words).unwrap();
    Span::new(file, start, start + words.len())
}

fn step(origin: Span, phrase: &str) -> Step {
    Step { origin, phrase: phrase.into(), kind: StepKind::Move }
}

fn handler(project: &Project) -> Handler {
    Handler {
        name: "handler".into(),
        origin: at(project, "handler.py", "handler(event"),
        platform: Platform::Aws,
        triggers: vec!["http".into()],
        trust: Trust::Public,
        reason: "template.yaml:12 names it".into(),
    }
}

fn finding(project: &Project) -> Finding {
    let sink = at(project, "lib/run.py", "os.system(command)");
    Finding {
        rule: "command-injection".into(),
        severity: Severity::Critical,
        confidence: Confidence::High,
        origin: sink,
        compiled: None,
        message: "event.name is read by a shell".into(),
        notes: vec!["event.name is an unquoted word of the command".into()],
        handler: Some(0),
        source: Some("event.name".into()),
        steps: vec![
            step(at(project, "handler.py", "event['name']"), "event.name is read"),
            step(at(project, "handler.py", "run.convert(name)"), "is given to convert() as target"),
            step(at(project, "lib/run.py", "'pdftotext ' + target + ' -'"), "becomes a part of a text"),
            step(sink, "is read by a shell"),
        ],
        template: Some("\"pdftotext \" ⟨event.name⟩ \" -\"".into()),
        related: vec![],
        fingerprint: "0123456789abcdef".into(),
    }
}

fn rules() -> Vec<RuleInfo> {
    vec![RuleInfo {
        id: "command-injection".into(),
        title: "Event text is read by a shell".into(),
        cure: "Call the program with a list of arguments, without a shell".into(),
        help_markdown: "# Event text is read by a shell\n".into(),
        cwe: vec![78],
        severity: Severity::Critical,
    }]
}

fn analysis(project: &Project) -> Analysis {
    Analysis { findings: vec![finding(project)], handlers: vec![handler(project)], ..Analysis::default() }
}

fn text_of(project: &Project, analysis: &Analysis, problems: &[Note]) -> String {
    let rules = rules();
    let input = Input { project, analysis, rules: &rules, problems, files: 2 };
    report::text(&input, &Style { colors: false, verbose: true, quiet: false, path: &|path| path.to_owned() })
}

#[track_caller]
fn check(found: &str, expected: Expect) {
    expected.assert_eq(found);
}

#[test]
fn text_draws_the_flow_through_two_files() {
    let project = project();
    check(
        &text_of(&project, &analysis(&project), &[]),
        expect![[r#"
            error[command-injection]: event.name is read by a shell
              --> lib/run.py:10:5
               |
             9 |     command = 'pdftotext ' + target + ' -'
               |               ---------------------------- 3: becomes a part of a text
            10 |     os.system(command)
               |     ^^^^^^^^^^^^^^^^^^ 4: is read by a shell
               |
              ::: handler.py:4:12
               |
             4 |     name = event['name']
               |            ------------- 1: event.name is read
             5 |     return run.convert(name)
               |            ----------------- 2: is given to convert() as target
               |
               = note: what arrives: "pdftotext " ⟨event.name⟩ " -"
               = note: event.name is an unquoted word of the command
               = note: in the handler `handler` (AWS, called by http) at handler.py:3:5: template.yaml:12 names it
               = help: Call the program with a list of arguments, without a shell (`fnguard explain command-injection` tells more)

            1 finding (1 critical) in 1 handler, 2 files
        "#]],
    );
}

#[test]
fn text_tells_limits_notes_and_problems() {
    let project = project();
    let analysis = Analysis {
        handlers: vec![handler(&project)],
        limits_hit: vec![LimitHit {
            limit: "steps".into(),
            origin: at(&project, "handler.py", "handler(event"),
            message: "evaluation stopped after 1000 steps".into(),
        }],
        unknown_syntax: vec![("match_statement".into(), at(&project, "lib/run.py", "import os"))],
        notes: vec![Note {
            path: "template.yaml".into(),
            line: Some(3),
            message: "names a file that is not there".into(),
        }],
        ..Analysis::default()
    };
    let problem = Note { path: "bad.py".into(), line: None, message: "is no text".into() };
    check(
        &text_of(&project, &analysis, &[problem]),
        expect![[r#"
        warning: handler.py:3:5: steps: evaluation stopped after 1000 steps

        warning: template.yaml:3: names a file that is not there

        error: bad.py: is no text

        note: lib/run.py:1:1: `match_statement` has no meaning for fnguard

        no findings in 1 handler, 2 files
        1 limit reached: flows may be missing where the warnings say so
    "#]],
    );
}

#[test]
fn text_without_a_handler_says_how_to_name_one() {
    check(
        &text_of(&project(), &Analysis::default(), &[]),
        expect![[r#"
        no findings; no handler found in 2 files
        name one with `--handler FILE:FUNCTION`, or every function of a file with `--handler 'FILE:*'`
    "#]],
    );
}

#[test]
fn text_does_not_let_the_source_steer_the_terminal() {
    let source = "x = '\u{1b}[31m\u{202e}'; os.system(x)\r\n";
    let project = Project::in_memory(&[("a\u{1b}.py", source)]);
    let origin = at(&project, "a\u{1b}.py", "os.system(x)");
    let finding = Finding {
        origin,
        message: "event.\u{1b}[0m is read by a shell".into(),
        template: Some("\u{202e}⟨event⟩".into()),
        handler: None,
        notes: vec![],
        steps: vec![step(origin, "\u{7}rings")],
        ..finding(&self::project())
    };
    let analysis = Analysis { findings: vec![finding], ..Analysis::default() };
    let shown = text_of(&project, &analysis, &[]);
    assert!(!shown.contains(['\u{1b}', '\u{202e}', '\u{7}']), "{shown:?}");
    check(
        &shown,
        expect![[r#"
            error[command-injection]: event.\u{1b}[0m is read by a shell
             --> a\u{1b}.py:1:15
              |
            1 | x = '␛[31m�'; os.system(x)
              |               ^^^^^^^^^^^^ 1: \u{7}rings
              |
              = note: what arrives: \u{202e}⟨event⟩
              = help: Call the program with a list of arguments, without a shell (`fnguard explain command-injection` tells more)

            1 finding (1 critical); no handler found in 2 files
            name one with `--handler FILE:FUNCTION`, or every function of a file with `--handler 'FILE:*'`
        "#]],
    );
}

#[test]
fn text_cuts_long_lines_and_long_flows() {
    let line = format!("a = '{}'; os.system(a); b = '{}'\n", "x".repeat(5000), "y".repeat(5000));
    let source = format!("{line}{}", "step()\n".repeat(30));
    let project = Project::in_memory(&[("a.py", &source)]);
    let file = project.find("a.py").unwrap();
    let steps = (0..30).map(|index| {
        let start = line.len() + index * 7;
        step(Span::new(file, start, start + 6), "is passed on")
    });
    let finding = Finding {
        origin: at(&project, "a.py", "os.system(a)"),
        compiled: None,
        message: "m".repeat(1000),
        steps: steps.collect(),
        handler: None,
        ..finding(&self::project())
    };
    let analysis = Analysis { findings: vec![finding], ..Analysis::default() };
    let shown = text_of(&project, &analysis, &[]);
    assert!(shown.lines().all(|line| line.chars().count() < 260), "{shown}");
    assert!(
        shown.contains("1: is passed on") && shown.contains("7: is passed on") && !shown.contains("8: is passed on")
    );
    assert!(shown.contains("23 steps of the middle left out"), "{shown}");
}

#[test]
fn a_place_that_is_not_in_the_text_is_no_panic() {
    let project = Project::in_memory(&[("a.py", "é")]);
    let file = project.find("a.py").unwrap();
    for (start, end) in [(0, 1), (1, 2), (1, 90), (90, 99), (9, 2)] {
        let finding = Finding {
            origin: Span::new(file, start, end),
            steps: vec![step(Span::new(file, start, end), "x")],
            handler: Some(7),
            ..finding(&self::project())
        };
        let analysis = Analysis { findings: vec![finding], ..Analysis::default() };
        let rules = rules();
        let input = Input { project: &project, analysis: &analysis, rules: &rules, problems: &[], files: 1 };
        assert!(report::json(&input).contains("command-injection"));
        assert!(report::sarif(&input).contains("command-injection"));
        assert!(text_of(&project, &analysis, &[]).contains("command-injection"));
    }
}

#[test]
fn json_is_one_object() {
    let project = project();
    let analysis = analysis(&project);
    let input = Input { project: &project, analysis: &analysis, rules: &rules(), problems: &[], files: 2 };
    check(
        &report::json(&input),
        expect![[r#"
            {
              "version": 1,
              "findings": [
                {
                  "rule": "command-injection",
                  "severity": "critical",
                  "confidence": "high",
                  "message": "event.name is read by a shell",
                  "place": {
                    "path": "lib/run.py",
                    "line": 10,
                    "column": 5,
                    "end_line": 10,
                    "end_column": 23
                  },
                  "compiled": null,
                  "handler": 0,
                  "source": "event.name",
                  "template": "\"pdftotext \" ⟨event.name⟩ \" -\"",
                  "steps": [
                    {
                      "kind": "move",
                      "phrase": "event.name is read",
                      "place": {
                        "path": "handler.py",
                        "line": 4,
                        "column": 12,
                        "end_line": 4,
                        "end_column": 25
                      }
                    },
                    {
                      "kind": "move",
                      "phrase": "is given to convert() as target",
                      "place": {
                        "path": "handler.py",
                        "line": 5,
                        "column": 12,
                        "end_line": 5,
                        "end_column": 29
                      }
                    },
                    {
                      "kind": "move",
                      "phrase": "becomes a part of a text",
                      "place": {
                        "path": "lib/run.py",
                        "line": 9,
                        "column": 15,
                        "end_line": 9,
                        "end_column": 43
                      }
                    },
                    {
                      "kind": "move",
                      "phrase": "is read by a shell",
                      "place": {
                        "path": "lib/run.py",
                        "line": 10,
                        "column": 5,
                        "end_line": 10,
                        "end_column": 23
                      }
                    }
                  ],
                  "notes": [
                    "event.name is an unquoted word of the command"
                  ],
                  "related": [],
                  "fingerprint": "0123456789abcdef"
                }
              ],
              "handlers": [
                {
                  "name": "handler",
                  "place": {
                    "path": "handler.py",
                    "line": 3,
                    "column": 5,
                    "end_line": 3,
                    "end_column": 18
                  },
                  "platform": "aws",
                  "triggers": [
                    "http"
                  ],
                  "trust": "public",
                  "reason": "template.yaml:12 names it"
                }
              ],
              "limits": [],
              "notes": [],
              "problems": [],
              "files": 2
            }
        "#]],
    );
}

#[test]
fn handlers_are_listed_with_their_reason() {
    let project = project();
    let analysis = analysis(&project);
    let input = Input { project: &project, analysis: &analysis, rules: &[], problems: &[], files: 2 };
    let style = Style { colors: false, verbose: false, quiet: false, path: &|path| format!("svc/{path}") };
    check(
        &report::handlers_text(&input, &style),
        expect![[r#"
            svc/handler.py:3:5: handler (AWS, called by http, chosen by the public): template.yaml:12 names it
        "#]],
    );
    check(
        &report::handlers_json(&input),
        expect![[r#"
            {
              "version": 1,
              "handlers": [
                {
                  "name": "handler",
                  "place": {
                    "path": "handler.py",
                    "line": 3,
                    "column": 5,
                    "end_line": 3,
                    "end_column": 18
                  },
                  "platform": "aws",
                  "triggers": [
                    "http"
                  ],
                  "trust": "public",
                  "reason": "template.yaml:12 names it"
                }
              ],
              "notes": [],
              "passed_over": [],
              "problems": [],
              "files": 2
            }
        "#]],
    );
}

#[test]
fn sarif_tells_rules_flows_and_problems() {
    let project = project();
    let analysis = Analysis {
        limits_hit: vec![LimitHit {
            limit: "steps".into(),
            origin: at(&project, "handler.py", "handler(event"),
            message: "evaluation stopped after 1000 steps".into(),
        }],
        notes: vec![Note { path: "template.yaml".into(), line: Some(3), message: "see [x](y)".into() }],
        ..analysis(&project)
    };
    let problem = Note { path: "a b.py".into(), line: None, message: "is no text".into() };
    let input = Input { project: &project, analysis: &analysis, rules: &rules(), problems: &[problem], files: 2 };
    let text = report::sarif(&input);
    // The version of the program changes with each release.
    let text = text.replace(env!("CARGO_PKG_VERSION"), "VERSION");
    check(
        &text,
        expect![[r##"
            {
              "$schema": "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
              "runs": [
                {
                  "columnKind": "utf16CodeUnits",
                  "invocations": [
                    {
                      "executionSuccessful": false,
                      "toolConfigurationNotifications": [
                        {
                          "level": "warning",
                          "locations": [
                            {
                              "physicalLocation": {
                                "artifactLocation": {
                                  "uri": "template.yaml",
                                  "uriBaseId": "%SRCROOT%"
                                },
                                "region": {
                                  "startLine": 3
                                }
                              }
                            }
                          ],
                          "message": {
                            "text": "see \\[x\\](y)"
                          }
                        }
                      ],
                      "toolExecutionNotifications": [
                        {
                          "level": "warning",
                          "locations": [
                            {
                              "physicalLocation": {
                                "artifactLocation": {
                                  "uri": "handler.py",
                                  "uriBaseId": "%SRCROOT%"
                                },
                                "region": {
                                  "endColumn": 18,
                                  "endLine": 3,
                                  "startColumn": 5,
                                  "startLine": 3
                                }
                              }
                            }
                          ],
                          "message": {
                            "text": "steps: evaluation stopped after 1000 steps"
                          }
                        },
                        {
                          "level": "error",
                          "locations": [
                            {
                              "physicalLocation": {
                                "artifactLocation": {
                                  "uri": "a%20b.py",
                                  "uriBaseId": "%SRCROOT%"
                                }
                              }
                            }
                          ],
                          "message": {
                            "text": "is no text"
                          }
                        }
                      ]
                    }
                  ],
                  "originalUriBaseIds": {
                    "%SRCROOT%": {
                      "description": {
                        "text": "The root of the project."
                      }
                    }
                  },
                  "results": [
                    {
                      "codeFlows": [
                        {
                          "threadFlows": [
                            {
                              "locations": [
                                {
                                  "executionOrder": 1,
                                  "location": {
                                    "message": {
                                      "text": "event.name is read"
                                    },
                                    "physicalLocation": {
                                      "artifactLocation": {
                                        "uri": "handler.py",
                                        "uriBaseId": "%SRCROOT%"
                                      },
                                      "region": {
                                        "endColumn": 25,
                                        "endLine": 4,
                                        "startColumn": 12,
                                        "startLine": 4
                                      }
                                    }
                                  }
                                },
                                {
                                  "executionOrder": 2,
                                  "location": {
                                    "message": {
                                      "text": "is given to convert() as target"
                                    },
                                    "physicalLocation": {
                                      "artifactLocation": {
                                        "uri": "handler.py",
                                        "uriBaseId": "%SRCROOT%"
                                      },
                                      "region": {
                                        "endColumn": 29,
                                        "endLine": 5,
                                        "startColumn": 12,
                                        "startLine": 5
                                      }
                                    }
                                  }
                                },
                                {
                                  "executionOrder": 3,
                                  "location": {
                                    "message": {
                                      "text": "becomes a part of a text"
                                    },
                                    "physicalLocation": {
                                      "artifactLocation": {
                                        "uri": "lib/run.py",
                                        "uriBaseId": "%SRCROOT%"
                                      },
                                      "region": {
                                        "endColumn": 43,
                                        "endLine": 9,
                                        "startColumn": 15,
                                        "startLine": 9
                                      }
                                    }
                                  }
                                },
                                {
                                  "executionOrder": 4,
                                  "location": {
                                    "message": {
                                      "text": "is read by a shell"
                                    },
                                    "physicalLocation": {
                                      "artifactLocation": {
                                        "uri": "lib/run.py",
                                        "uriBaseId": "%SRCROOT%"
                                      },
                                      "region": {
                                        "endColumn": 23,
                                        "endLine": 10,
                                        "startColumn": 5,
                                        "startLine": 10
                                      }
                                    }
                                  }
                                }
                              ]
                            }
                          ]
                        }
                      ],
                      "level": "error",
                      "locations": [
                        {
                          "physicalLocation": {
                            "artifactLocation": {
                              "uri": "lib/run.py",
                              "uriBaseId": "%SRCROOT%"
                            },
                            "region": {
                              "endColumn": 23,
                              "endLine": 10,
                              "startColumn": 5,
                              "startLine": 10
                            }
                          }
                        }
                      ],
                      "message": {
                        "text": "event.name is read by a shell"
                      },
                      "partialFingerprints": {
                        "fnguard/v1": "0123456789abcdef"
                      },
                      "properties": {
                        "confidence": "high",
                        "handler": "handler",
                        "notes": [
                          "event.name is an unquoted word of the command"
                        ],
                        "severity": "critical",
                        "source": "event.name",
                        "template": "\"pdftotext \" ⟨event.name⟩ \" -\"",
                        "triggers": [
                          "http"
                        ]
                      },
                      "relatedLocations": [
                        {
                          "id": 0,
                          "message": {
                            "text": "the handler `handler`: template.yaml:12 names it"
                          },
                          "physicalLocation": {
                            "artifactLocation": {
                              "uri": "handler.py",
                              "uriBaseId": "%SRCROOT%"
                            },
                            "region": {
                              "endColumn": 18,
                              "endLine": 3,
                              "startColumn": 5,
                              "startLine": 3
                            }
                          }
                        }
                      ],
                      "ruleId": "command-injection",
                      "ruleIndex": 0
                    }
                  ],
                  "tool": {
                    "driver": {
                      "name": "fnguard",
                      "rules": [
                        {
                          "defaultConfiguration": {
                            "level": "error"
                          },
                          "fullDescription": {
                            "text": "Call the program with a list of arguments, without a shell"
                          },
                          "help": {
                            "markdown": "# Event text is read by a shell\n",
                            "text": "# Event text is read by a shell\n"
                          },
                          "id": "command-injection",
                          "name": "command-injection",
                          "properties": {
                            "tags": [
                              "security",
                              "external/cwe/cwe-078"
                            ],
                            "security-severity": "9.5"
                          },
                          "shortDescription": {
                            "text": "Event text is read by a shell"
                          }
                        }
                      ],
                      "semanticVersion": "VERSION",
                      "version": "VERSION"
                    }
                  }
                }
              ],
              "version": "2.1.0"
            }
        "##]],
    );
}

#[test]
fn sarif_counts_columns_in_utf16_units() {
    let project = Project::in_memory(&[("a.py", "x = '😀é'; os.system(x)")]);
    let finding = Finding {
        origin: at(&project, "a.py", "os.system(x)"),
        steps: vec![],
        handler: None,
        ..finding(&self::project())
    };
    let analysis = Analysis { findings: vec![finding], ..Analysis::default() };
    let input = Input { project: &project, analysis: &analysis, rules: &[], problems: &[], files: 1 };
    let log: serde_json::Value = serde_json::from_str(&report::sarif(&input)).unwrap();
    let region = &log["runs"][0]["results"][0]["locations"][0]["physicalLocation"]["region"];
    assert_eq!((&region["startColumn"], &region["endColumn"]), (&12.into(), &24.into()));
    let json: serde_json::Value = serde_json::from_str(&report::json(&input)).unwrap();
    assert_eq!(json["findings"][0]["place"]["column"], 11);
}
