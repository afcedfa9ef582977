//! Models: what a file of queries may say, and what it says about a call.

use expect_test::{Expect, expect, expect_file};
use fnguard::models::{Models, Operand, Question, Role, Shape, vocabulary};
use fnguard::syntax::Language::{self, JavaScript, Python, TypeScript};

#[test]
fn the_builtin_models_are_without_fault() {
    for language in [Python, JavaScript] {
        if let Err(errors) = Models::load(language, &Models::builtin_files(language)) {
            panic!("{}", errors.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"));
        }
    }
}

#[test]
fn every_row_fits_some_call() {
    let mut rows_seen = 0;
    for language in [Python, JavaScript] {
        for (path, text) in Models::builtin_files(language) {
            let rows = text.lines().filter_map(|line| line.strip_prefix("   \"")).filter(|row| row.len() > 1);
            for row in rows.map(|row| row.trim_end_matches(')').trim_end_matches('"').replace("\\\"", "\"")) {
                let api = row.rsplit_once('(').filter(|_| row.ends_with(')')).map_or(row.as_str(), |(api, _)| api);
                let known = Models::builtin(language).knows(api);
                rows_seen += usize::from(known);
                let fits = [0, 1, 2, 3, 12].into_iter().flat_map(|count| [shape(count, &[]), method(count, &[])]);
                let found = fits.into_iter().any(|shape| !Models::builtin(language).call(api, &shape).is_empty());
                let found = found || Models::builtin(language).value(api).is_some();
                // Values of `#value?` stand in such lines, too.
                assert!(found || !known, "{path}: `{api}` fits no call");
            }
        }
    }
    assert!(rows_seen > 500, "only {rows_seen} rows were tried");
}

#[test]
fn the_page_about_the_vocabulary_follows_the_tables() {
    expect_file!["../queries/README.md"].assert_eq(&vocabulary());
}

#[test]
fn a_shell_is_asked_for_by_name_or_by_position() {
    let by_name = shape(1, &["shell"]);
    check(
        Python,
        "subprocess.run",
        by_name,
        expect![[r#"
            sink.shell 0, use.process result; Truthy(Named("shell"))
            sink.command 0, use.process result; Falsy(Named("shell"))
        "#]],
    );
    check(
        Python,
        "subprocess.run",
        shape(9, &[]),
        expect![[r#"
            sink.shell 0, use.process result; Truthy(Positional(8))
            sink.command 0, use.process result; Falsy(Positional(8))
            sink.program 2
        "#]],
    );
}

#[test]
fn an_absent_argument_is_false() {
    check(
        Python,
        "subprocess.check_output",
        shape(1, &[]),
        expect![[r#"
            sink.command 0, use.process result
        "#]],
    );
}

#[test]
fn an_argument_passed_by_name_is_found_at_its_position() {
    check(
        Python,
        "os.system",
        shape(0, &["command"]),
        expect![[r#"
            sink.shell command, use.process result
        "#]],
    );
    check(
        Python,
        "subprocess.run",
        shape(0, &["args", "executable", "text"]),
        expect![[r#"
            sink.command args, use.process result
            sink.program executable
        "#]],
    );
}

#[test]
fn a_position_that_is_not_filled_is_no_operand() {
    check(
        Python,
        "shutil.copy",
        shape(0, &["dst"]),
        expect![[r#"
            sink.path.write dst
        "#]],
    );
}

#[test]
fn a_named_argument_is_not_taken_for_the_first_one() {
    check(
        Python,
        "subprocess.run",
        shape(0, &["text"]),
        expect![[r#"
            use.process result
        "#]],
    );
}

#[test]
fn a_use_is_told_though_no_argument_is_known() {
    check(
        Python,
        "subprocess.run",
        shape(0, &[]),
        expect![[r#"
            use.process result
        "#]],
    );
}

#[test]
fn each_later_argument_is_one_of_the_program() {
    check(
        Python,
        "os.execlp",
        shape(4, &[]),
        expect![[r#"
            sink.program 0, sink.argv 2, sink.argv 3, use.process result
        "#]],
    );
    check(
        Python,
        "asyncio.create_subprocess_exec",
        shape(1, &["program"]),
        expect![[r#"
            sink.program 0, use.process result
        "#]],
    );
    check(
        Python,
        "os.spawnlp",
        shape(4, &[]),
        expect![[r#"
            sink.program 1, sink.argv 3, use.process result
        "#]],
    );
}

#[test]
fn an_environment_is_no_argument_of_the_program() {
    check(
        Python,
        "os.execve",
        shape(3, &[]),
        expect![[r#"
            sink.program 0, sink.argv.named 1, use.process result
            process.environment 2
        "#]],
    );
}

#[test]
fn the_mode_of_a_file_is_asked_for_or_absent() {
    check(
        Python,
        "builtins.open",
        shape(1, &[]),
        expect![[r#"
            sink.path.read 0
        "#]],
    );
    check(
        Python,
        "builtins.open",
        shape(2, &["encoding"]),
        expect![[r#"
            sink.path.read 0; Value(Positional(1), 19, absent)
            sink.path.write 0; Value(Positional(1), 28)
        "#]],
    );
}

#[test]
fn a_loader_is_a_value_that_is_asked_for() {
    check(
        Python,
        "yaml.load",
        shape(1, &[]),
        expect![[r#"
            sink.deserialize 0
        "#]],
    );
    check(
        Python,
        "yaml.load",
        shape(1, &["Loader"]),
        expect![[r#"
            sink.deserialize 0; Value(Named("Loader"), 11, absent)
        "#]],
    );
    check(
        Python,
        "os.open",
        shape(2, &[]),
        expect![[r#"
            sink.path.read 0; NotValue(Positional(1), 2)
            sink.path.write 0; NotValue(Positional(1), 2)
        "#]],
    );
}

#[test]
fn a_method_has_its_receiver_for_operand() {
    check(
        Python,
        "pathlib.Path(\"a)b\").rename",
        method(1, &[]),
        expect![[r#"
            sink.path.write receiver, sink.path.write 0
        "#]],
    );
    check(
        Python,
        "pathlib.Path().read_text",
        method(0, &["encoding"]),
        expect![[r#"
            sink.path.read receiver
        "#]],
    );
}

#[test]
fn the_arguments_of_calls_on_the_way_count_where_a_row_has_them() {
    check(
        Python,
        r#"boto3.client("s3", region_name="eu").download_file"#,
        method(3, &[]),
        expect![[r#"
            sink.path.write 2
        "#]],
    );
    let unsafe_yaml = r#"ruamel.yaml.YAML(typ="unsafe").load"#;
    check(
        Python,
        unsafe_yaml,
        method(1, &[]),
        expect![[r#"
            sink.deserialize 0
        "#]],
    );
    check(Python, r#"ruamel.yaml.YAML(typ="safe").load"#, method(1, &[]), expect![[""]]);
}

#[test]
fn options_may_stand_in_the_place_of_arguments() {
    check(
        JavaScript,
        "child_process.spawn",
        shape(2, &[]),
        expect![[r#"
            sink.shell 0, use.process result; OptionTruthy(Positional(1), "shell")
            sink.program 0, sink.argv 1, use.process result; OptionFalsy(Positional(1), "shell")
        "#]],
    );
    check(
        JavaScript,
        "child_process.spawn",
        shape(3, &[]),
        expect![[r#"
            sink.shell 0, sink.shell 1, use.process result; OptionTruthy(Positional(2), "shell")
            sink.shell 0, use.process result; OptionTruthy(Positional(1), "shell")
            sink.program 0, sink.argv 1, use.process result; OptionFalsy(Positional(1), "shell"); OptionFalsy(Positional(2), "shell")
        "#]],
    );
}

#[test]
fn javascript_has_no_named_arguments() {
    check(
        JavaScript,
        "child_process.exec",
        shape(1, &["command"]),
        expect![[r#"
            sink.shell 0, use.process result
        "#]],
    );
    check(
        TypeScript,
        "Function",
        shape(2, &[]),
        expect![[r#"
            sink.code 0, sink.code 1
        "#]],
    );
}

#[test]
fn an_unknown_api_says_nothing() {
    check(Python, "os.path.join", shape(2, &[]), expect![[""]]);
    assert!(!Models::builtin(Python).knows("os.path.join"));
    assert!(!Models::builtin(Python).knows("boto3.client('s3', x=\"(\").close"));
}

#[test]
fn a_name_that_no_text_can_hold_is_left_out() {
    let hostile = shape(u32::MAX, &["", "a b", "class", "shell", "x)(", "ü"]);
    let matched = Models::builtin(Python).call("subprocess.run", &hostile);
    assert!(matched.iter().any(|matched| matched.roles.contains(&(Role::SinkShell, Operand::Positional(0)))));
}

#[test]
fn sinks_are_the_apis_in_which_a_flow_can_end() {
    let python = Models::builtin(Python);
    let sinks: Vec<&str> = python.sinks().collect();
    assert!(sinks.contains(&"os.system") && !sinks.contains(&"shlex.quote"), "{sinks:?}");
    assert_eq!(python.signature("os.system"), Some(&["command".into()][..]));
}

#[test]
fn a_bare_expression_can_be_a_source() {
    let text = r#"((_) @source.public (#api? @source.public "flask.request.args" "flask.request.get_json()"))"#;
    let models = Models::load(Python, &[("flask.scm", text)]).expect("the file is without fault");
    assert_eq!(models.value("flask.request.args"), Some(Role::SourcePublic));
    assert_eq!(models.value("flask.request"), None);
    assert!(models.call("flask.request.args", &shape(0, &[])).is_empty());
}

#[test]
fn the_users_models_stand_beside_the_builtin_ones() {
    let text = r#"((call function: (_) @_api arguments: (argument_list . (_)? @sink.path.read)) @_call
 (#truthy? @_call "mode")
 (#api? @_api "os.popen" "team.run(job, *, mode)"))"#;
    let models = Models::extended(Python, &[("team.scm", text)]).unwrap_or_else(|errors| panic!("{}", errors[0]));
    let roles = |api: &str, shape: Shape| -> Vec<Role> {
        models.call(api, &shape).iter().flat_map(|matched| matched.roles.iter().map(|(role, _)| *role)).collect()
    };
    assert_eq!(roles("os.popen", shape(2, &[])), [Role::SinkShell, Role::UseProcess, Role::SinkPathRead]);
    assert_eq!(roles("team.run", shape(1, &["mode"])), [Role::SinkPathRead]);
    assert_eq!(roles("team.run", shape(2, &[])), []);
    assert!(!Models::builtin(Python).knows("team.run"));
}

#[test]
fn a_role_can_stand_on_the_result() {
    check(
        Python,
        "shlex.quote",
        shape(1, &[]),
        expect![[r#"
            sanitizer.shell result
        "#]],
    );
}

/// Checks what a file of models is refused for.
#[track_caller]
fn check_errors(text: &str, expected: Expect) {
    let told: Vec<String> = match Models::load(Python, &[("team/redis.scm", text)]) {
        Ok(_) => Vec::new(),
        Err(errors) => errors.iter().map(|error| format!("{error}\n")).collect(),
    };
    expected.assert_eq(&told.concat());
}

/// Checks the errors of a pattern whose table is in order.
#[track_caller]
fn check_pattern(pattern: &str, expected: Expect) {
    check_errors(&format!("({pattern}\n (#api? @_api \"a.b(c)\"))"), expected);
}

#[test]
fn unknown_roles_are_told_with_those_that_begin_alike() {
    check_pattern(
        "(call function: (_) @_api arguments: (argument_list (_) @sink.comand))",
        expect![[r#"
            team/redis.scm:1:58: unknown role `@sink.comand`
              roles that begin alike: @sink.command
              all roles: queries/README.md
        "#]],
    );
}

#[test]
fn unknown_predicates_are_told() {
    check_pattern(
        "(call function: (_) @_api arguments: (argument_list (_) @sink.code)) @_c (#true? @_c)",
        expect![[r#"
            team/redis.scm:1:75: unknown predicate `#true?`
              known: #api? #truthy? #falsy? #value? #not-value? #option-truthy? #option-falsy?; about names: #any-of? #eq? #match? #not-any-of? #not-eq? #not-match?
        "#]],
    );
}

#[test]
fn a_predicate_needs_its_operands() {
    check_pattern(
        "(call function: (_) @_api arguments: (argument_list (_) @sink.code)) @_c (#truthy? @_c)",
        expect![[r#"
            team/redis.scm:1:75: `#truthy?` cannot be asked like this
              write (#truthy? @argument, or @call "parameter")
        "#]],
    );
    check_pattern(
        "(call function: (_) @_api arguments: (argument_list (_) @sink.code)) (#value? @_x \"1\")",
        expect![[r#"
            team/redis.scm:1:71: the pattern has no capture `@_x`
              write (#value? @argument "constant" …, or @call "parameter" "constant" …)
        "#]],
    );
    check_pattern(
        "(call function: (_) @_api arguments: (argument_list (_) @sink.code)) (#value? @sink.code)",
        expect![[r#"
            team/redis.scm:1:71: `#value?` cannot be asked like this
              write (#value? @argument "constant" …, or @call "parameter" "constant" …)
        "#]],
    );
    check_pattern(
        "(call function: (_) @_api arguments: (argument_list (_) @sink.code)) (#falsy?)",
        expect![[r#"
            team/redis.scm:1:71: `#falsy?` does not say which capture it asks about
              write (#falsy? @argument, or @call "parameter")
        "#]],
    );
}

#[test]
fn a_parameter_that_is_asked_about_is_in_the_row() {
    check_pattern(
        "(call function: (_) @_api arguments: (argument_list (_) @sink.code)) @_c (#truthy? @_c \"shell\")",
        expect![[r#"
            team/redis.scm:1:75: `a.b` has no parameter `shell`
              name the parameters in its row: `a.b(…, shell)`
        "#]],
    );
}

#[test]
fn roles_stand_on_operands() {
    check_pattern(
        "(call function: (_) @_api arguments: (argument_list (list (_) @sink.argv)))",
        expect![[r#"
            team/redis.scm:1:64: `@sink.argv` stands on something that is no operand of the call
              it can stand on the receiver, an argument
        "#]],
    );
    check_pattern(
        "(call function: (_) @_api) @sink.shell",
        expect![[r#"
            team/redis.scm:1:29: `@sink.shell` stands on the call
              it can stand on the receiver, an argument
        "#]],
    );
    check_pattern(
        "(call function: (_) @_api @clean)",
        expect![[r#"
            team/redis.scm:1:28: `@clean` stands on something that is no operand of the call
              it can stand on the call, a bare expression
        "#]],
    );
}

#[test]
fn a_pattern_is_rooted_at_one_expression() {
    check_pattern(
        "(assignment right: (_) @sink.code) @_api",
        expect![[r#"
            team/redis.scm:1:2: a pattern cannot be rooted at `assignment`
              `(call …)` describes calls, also with `new`; `(_)` a bare expression
        "#]],
    );
    check_pattern(
        "[(call function: (_) @_api) (await)] @clean",
        expect![[r#"
            team/redis.scm:1:2: a pattern describes one expression, not a choice
              write a pattern for each
        "#]],
    );
    check_pattern(
        "(call function: (_) @_api) @clean (call)",
        expect![[r#"
            team/redis.scm:1:1: a pattern describes exactly one expression
              begin it with `(call …)` or `(_)`
        "#]],
    );
}

#[test]
fn a_pattern_has_one_sorted_table() {
    check_errors(
        "(call) @clean",
        expect![[r#"
            team/redis.scm:1:1: the pattern has no `#api?`
              a pattern has one table of the APIs that it describes
        "#]],
    );
    check_errors(
        "((call function: (_) @_api) @clean\n (#api? @_api\n  \"b.c\"\n  \"a.b\"\n  \"a.b(c)\"\n  \"a b\"\n  \"c(d\"))",
        expect![[r#"
            team/redis.scm:4:3: the rows are not sorted
              `a.b` stands before `b.c`
            team/redis.scm:5:3: `a.b` is there twice
              remove one
            team/redis.scm:6:3: `a b` is no API
              write "module.function(parameter, …)"
            team/redis.scm:7:3: `c(d` is no API
              write "module.function(parameter, …)"
        "#]],
    );
}

#[test]
fn rows_of_one_shape_belong_into_one_table() {
    check_errors(
        "((call function: (_) @_x) @clean (#api? @_x \"a.b\"))\n((call function: (_) @_y) @clean (#api? @_y \"c.d\"))",
        expect![[r#"
            team/redis.scm:2:1: the pattern of line 1 has the same shape and asks the same
              put the rows into one table
        "#]],
    );
}

#[test]
fn the_parameters_of_an_api_stand_once() {
    check_errors(
        r#"((call function: (_) @_x) @clean (#api? @_x "a.b(c)"))
((call function: (_) @_x arguments: (argument_list . (_) @sink.code)) (#api? @_x "a.b(d)"))"#,
        expect![[r#"
            team/redis.scm:2:82: `a.b` has other parameters in another row
              write the parameters once, in the first table that has the API
        "#]],
    );
}

#[test]
fn mistakes_of_syntax_have_a_place() {
    check_errors(
        "((call) @clean",
        expect![[r#"
            team/redis.scm:1:1: this is not closed
              see the syntax of tree-sitter queries
        "#]],
    );
    check_errors(
        "; a comment\n)",
        expect![[r#"
            team/redis.scm:2:1: nothing is open here
              see the syntax of tree-sitter queries
        "#]],
    );
    check_errors(
        "([call) @clean]",
        expect![[r#"
            team/redis.scm:1:7: this does not close what was opened last
              see the syntax of tree-sitter queries
        "#]],
    );
    check_errors(
        "((call) @clean (#api? \"a\n\"))",
        expect![[r#"
            team/redis.scm:1:23: the string is not closed on its line
              see the syntax of tree-sitter queries
        "#]],
    );
    check_errors(
        &"(".repeat(100_000),
        expect![[r#"
            team/redis.scm:1:33: the pattern is nested too deeply
              see the syntax of tree-sitter queries
        "#]],
    );
    check_pattern(
        "(call function: (_) @_api (wrong_kind)) @clean",
        expect![[r#"
            team/redis.scm:1:29: the grammar has no node "wrong_kind"
              nodes and fields are those of the language's tree-sitter grammar
        "#]],
    );
    check_pattern(
        "(call functions: (_) @_api) @clean",
        expect![[r#"
            team/redis.scm:2:2: `#api?` asks about something that is not called
              capture `function: (_)`
        "#]],
    );
    check_pattern(
        "(call function: (_) @_api) @clean (#eq? @_api)",
        expect![[r#"
            team/redis.scm:1:1: not a query: Wrong number of arguments to #eq? predicate. Expected 2, got 1.
              see the syntax of tree-sitter queries
        "#]],
    );
    check_errors("", expect![[""]]);
}

#[test]
fn no_damage_to_a_file_stops_the_loader() {
    let files = Models::builtin_files(Python);
    let (path, text) =
        files.iter().find(|(path, _)| path.ends_with("serialization.scm")).expect("there is such a file");
    for at in (0..text.len()).step_by(211).filter(|at| text.is_char_boundary(*at) && text.is_char_boundary(*at + 1)) {
        let _ = Models::load(Python, &[(path, &text[..at])]);
        for damage in ["@", ""] {
            let damaged = [&text[..at], damage, &text[at + 1..]].concat();
            let _ = Models::load(Python, &[(path, &damaged)]);
        }
    }
}

#[test]
fn outcomes_do_not_depend_on_what_was_asked_before() {
    let files = Models::builtin_files(Python);
    let fresh = || Models::load(Python, &files).unwrap_or_else(|errors| panic!("{}", errors[0]));
    let (first, second) = (fresh(), fresh());
    let calls =
        [("subprocess.run", shape(1, &["shell"])), ("subprocess.run", shape(1, &[])), ("builtins.open", shape(2, &[]))];
    let one: Vec<_> = calls.iter().map(|(api, shape)| first.call(api, shape)).collect();
    let other: Vec<_> = calls.iter().rev().map(|(api, shape)| second.call(api, shape)).collect();
    assert!(one.iter().eq(other.iter().rev()));
    assert_eq!(one[0], first.call("subprocess.run", &calls[0].1));
}

fn shape(positional: u32, named: &[&str]) -> Shape {
    Shape { positional, named: named.iter().map(|name| (*name).into()).collect(), receiver: false }
}

fn method(positional: u32, named: &[&str]) -> Shape {
    Shape { receiver: true, ..shape(positional, named) }
}

/// Checks what the builtin models say about a call: a line for each pattern that fits.
#[track_caller]
fn check(language: Language, api: &str, shape: Shape, expected: Expect) {
    let matched = Models::builtin(language).call(api, &shape);
    let lines = matched.iter().map(|matched| {
        let roles: Vec<String> =
            matched.roles.iter().map(|(role, operand)| format!("{} {}", role.name(), part(operand))).collect();
        let questions = matched.questions.iter().map(question);
        std::iter::once(roles.join(", ")).chain(questions).collect::<Vec<_>>().join("; ") + "\n"
    });
    expected.assert_eq(&lines.collect::<String>());
}

fn part(operand: &Operand) -> String {
    match operand {
        Operand::Result => "result".into(),
        Operand::Receiver => "receiver".into(),
        Operand::Positional(at) => at.to_string(),
        Operand::Named(name) => name.to_string(),
    }
}

/// Lists of values are long and stand in the models: their length is told.
fn question(question: &Question) -> String {
    match question {
        Question::Value { operand, any_of, absent } => {
            format!("Value({operand:?}, {}{})", any_of.len(), if *absent { ", absent" } else { "" })
        }
        Question::NotValue { operand, any_of } => format!("NotValue({operand:?}, {})", any_of.len()),
        other => format!("{other:?}"),
    }
}
