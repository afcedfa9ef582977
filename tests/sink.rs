//! What an attacker can make of what arrives at a sink.
//!
//! A template is written as text with its holes in `⟨…⟩`; the word inside tells what the hole can be (see [`piece`]).
//! Expected dangers stand in order, `~` after one of medium, `?` after one of low confidence.

use fnguard::finding::Confidence;
use fnguard::sink::{self, Access, Around, Arrival, Use, Verdict};
use fnguard::value::template::{Cleared, Hole, Piece, SymbolId, Template};
use fnguard::value::trace::TraceId;
use fnguard::value::{Chars, Text};

fn piece(spec: &str, at: usize) -> Piece {
    let any = Text::any();
    let safe = Chars::ALPHANUMERIC.or(Chars::of("_./-"));
    let (text, cleared) = match spec {
        "x" | "y" => (any, Cleared::NOTHING),
        "number" => (Text::number(), Cleared::NOTHING),
        "alnum" => (Text::of_chars(Chars::ALPHANUMERIC).not_empty(), Cleared::NOTHING),
        "safe" => (Text::of_chars(safe).not_empty(), Cleared::NOTHING),
        "word" => (Text::of_chars(safe).not_empty().not_starting_with("-"), Cleared::NOTHING),
        "letters" => (Text::of_chars(Chars::LETTERS.or(Chars::BEYOND_ASCII)).not_empty(), Cleared::NOTHING),
        "dotted" => (Text::of_chars(Chars::ALPHANUMERIC.or(Chars::one('.'))).not_empty(), Cleared::NOTHING),
        "no'" => (any.without_char('\''), Cleared::NOTHING),
        "no\"$`" => (any.without_chars(Chars::of("\"$`\\")), Cleared::NOTHING),
        "basename" => (any.component(), Cleared::NOTHING),
        "relative" => (any.not_starting_with("/").without_text(".."), Cleared::NOTHING),
        "nodots" => (any.without_text(".."), Cleared::NOTHING),
        "in /tmp/" => (any.starting_with("/tmp/"), Cleared::NOTHING),
        "below /tmp/" => (any.starting_with("/tmp/").without_text(".."), Cleared::NOTHING),
        "quoted" => (any, Cleared::SHELL_WORD),
        "one of" => (any, Cleared::ALL),
        "contained" => (any, Cleared::CONTAINED),
        "absolute" => (any, Cleared::ABSOLUTE),
        "normal" => (any, Cleared::NORMAL),
        "literal" => (any, Cleared::CODE),
        "clean" => return Piece::Clean(any),
        "mkdtemp" => return Piece::Clean(any.starting_with("/tmp/").not_empty()),
        other => panic!("no hole is called {other}"),
    };
    let symbol = SymbolId(at as u32);
    Piece::Hole(Hole { symbol, text, cleared, confidence: Confidence::High, trace: TraceId(0), origin: None })
}

fn template(text: &str) -> Template {
    let mut pieces = Vec::new();
    for (at, part) in text.split(['⟨', '⟩']).enumerate() {
        match at % 2 {
            0 if part.is_empty() => {}
            0 => pieces.push(Piece::Literal(part.into(), None)),
            _ => pieces.push(piece(part, at)),
        }
    }
    Template::new(pieces)
}

/// A list from its elements, one a word; `…` before the last one says that it may stand anywhere after.
fn list(text: &str) -> Arrival {
    let (items, rest) = text.split_once(" … ").unwrap_or((text, ""));
    let arrival = |word: &str| Arrival::Text(template(&word.replace('␣', " ")));
    let items = items.split_whitespace().map(|word| word.split("|or|").map(arrival).collect()).collect();
    Arrival::List { items, rest: rest.split_whitespace().map(arrival).collect() }
}

fn dangers(verdicts: &[Verdict]) -> String {
    let mut all: Vec<String> = verdicts
        .iter()
        .map(|verdict| {
            let mark = match verdict.confidence {
                Confidence::High => "",
                Confidence::Medium => "~",
                Confidence::Low => "?",
            };
            format!("{:?}{mark}", verdict.danger)
        })
        .collect();
    all.sort();
    all.join(" ")
}

#[track_caller]
fn check(rows: &[(&str, &str)], judge: impl Fn(&str) -> Vec<Verdict>) {
    let wrong: Vec<String> = rows
        .iter()
        .map(|(text, expected)| (text, expected, dangers(&judge(text))))
        .filter(|(_, expected, found)| *expected != found)
        .map(|(text, expected, found)| format!("{text}\n  expected {expected:?}\n  found    {found:?}"))
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn shell_words() {
    check(
        &[
            ("pdftotext ⟨x⟩ -", "ShellCommand"),
            ("⟨x⟩", "ShellCommand"),
            ("⟨x⟩ --version", "ShellCommand"),
            ("/opt/bin/⟨x⟩ a", "ShellCommand"),
            ("ls | grep ⟨x⟩ | wc -l", "ShellCommand"),
            ("cp ⟨x⟩ ⟨y⟩", "ShellCommand ShellCommand"),
            ("convert /tmp/⟨x⟩.png /tmp/out.pdf", "ShellCommand"),
            ("for f in ⟨x⟩; do echo $f; done", "ShellCommand"),
            ("if [ -f ⟨x⟩ ]; then echo yes; fi", "ShellCommand"),
            ("A=⟨x⟩ ls", "ShellCommand"),
            ("ls > ⟨clean⟩; echo ⟨x⟩", "ShellCommand"),
            ("ls $(dirname ⟨x⟩)", "ShellCommand"),
            ("ls `dirname ⟨x⟩`", "ShellCommand"),
            ("ls \"$(dirname ⟨x⟩)\"", "ShellCommand"),
            ("cat <<< ⟨x⟩", "ShellCommand"),
            // Nothing that a shell knows can be in these.
            ("echo ⟨number⟩", ""),
            ("head -n ⟨number⟩ /tmp/a", ""),
            ("echo ⟨alnum⟩", ""),
            ("ls ⟨letters⟩", ""),
            ("ls ⟨one of⟩", ""),
            ("⟨one of⟩ -l", ""),
            ("ls ⟨clean⟩", ""),
            ("ls -l", ""),
        ],
        |text| sink::shell(&template(text)),
    );
}

#[test]
fn shell_quotes() {
    check(
        &[
            ("ls '⟨x⟩'", "ShellCommand"),
            ("ls '⟨no'⟩'", "Option"),
            ("ls './⟨no'⟩'", ""),
            ("ls \"⟨x⟩\"", "ShellCommand"),
            ("ls \"./⟨no\"$`⟩\"", ""),
            ("ls \"./⟨no'⟩\"", "ShellCommand"),
            ("ls './⟨no\"$`⟩'", "ShellCommand"),
            ("ls $'./⟨no'⟩'", "ShellCommand"),
            ("ls \"/data/\"⟨x⟩", "ShellCommand"),
            // Quotes of its own hold only outside of others.
            ("ls -- ⟨quoted⟩", ""),
            ("ls ./⟨quoted⟩.txt", ""),
            ("ls ⟨quoted⟩", "Option"),
            ("ls \"⟨quoted⟩\"", "ShellCommand"),
            ("ls '⟨quoted⟩'", "ShellCommand"),
            ("sh -c ⟨quoted⟩", "ShellCommand"),
            ("ssh host ⟨quoted⟩", "ShellCommand"),
            ("⟨quoted⟩ -l", "Program"),
            // Whatever was not understood.
            ("ls \"⟨x⟩", "ShellCommand~"),
            ("ls $((1 + ⟨x⟩))", "ShellCommand"),
            ("ls $((1 + ⟨number⟩))", ""),
            ("ls $((1 + ⟨alnum⟩)) ⟨word⟩", ""),
            ("ls ${⟨x⟩}", "ShellCommand"),
            ("[[ 1 -eq ⟨quoted⟩ ]] && ls", "ShellCommand"),
            ("[[ -f ⟨quoted⟩ ]] && ls", ""),
            ("(( ⟨quoted⟩ > 1 )) && ls", "ShellCommand"),
            ("let ⟨quoted⟩", "ShellCommand"),
            ("a[⟨quoted⟩]=1", "ShellCommand"),
            ("ls ./\\⟨quoted⟩", "ShellCommand"),
            ("ls ${a:-⟨x⟩}", "ShellCommand"),
            ("(( ⟨x⟩ > 1 )) && ls", "ShellCommand"),
            ("ls # ⟨x⟩", "ShellCommand~"),
            ("ls # ⟨no'⟩ ", "ShellCommand~"),
            ("cat <<EOF\n⟨x⟩\nEOF\n", "ShellCommand"),
            ("cat <<EOF\n⟨word⟩\nEOF\n", ""),
            ("cat <<'EOF'\n⟨x⟩\nEOF\n", "ShellCommand~"),
        ],
        |text| sink::shell(&template(text)),
    );
}

#[test]
fn shell_inner_languages() {
    check(
        &[
            ("bash -c 'ls ⟨x⟩'", "ShellCommand"),
            ("bash -c 'ls ./⟨no'⟩'", "ShellCommand"),
            ("bash -c 'ls ./⟨word⟩'", ""),
            ("sudo -u nobody sh -c \"ls ⟨no\"$`⟩\"", "ShellCommand"),
            ("eval \"ls ⟨no\"$`⟩\"", "ShellCommand"),
            ("echo a | xargs -n 1 sh -c 'ls ⟨no'⟩'", "ShellCommand"),
            ("find . -exec sh -c 'ls ⟨no'⟩' \\;", "ShellCommand"),
            ("python3 -c 'print(⟨no'⟩)'", "Code"),
            ("node -e 'f(⟨no'⟩)'", "Code"),
            ("awk '{print ⟨no'⟩}' /data/f", "Code"),
            ("sed 's/a/⟨no'⟩/' /data/f", "Code"),
            ("sed -e 's/a/⟨no'⟩/' /data/f", "Code"),
            ("echo ⟨alnum⟩ | sh", "ShellCommand~"),
            ("echo ⟨alnum⟩ | cat", ""),
        ],
        |text| sink::shell(&template(text)),
    );
}

#[test]
fn shell_options_and_files() {
    check(
        &[
            ("cat ⟨safe⟩", "Option"),
            ("cat ⟨word⟩", ""),
            ("cat -- ⟨safe⟩", ""),
            ("cat ./⟨safe⟩", ""),
            ("echo ⟨safe⟩", ""),
            ("curl ⟨safe⟩", "OptionOfPowerfulProgram"),
            ("curl -o out ⟨safe⟩", "OptionOfPowerfulProgram"),
            ("ffmpeg -i ⟨safe⟩ /data/out.mp3", ""),
            ("ffmpeg -i /data/in.mp4 -- ⟨safe⟩", "OptionOfPowerfulProgram"),
            ("ffmpeg -b:a ⟨safe⟩ out.mp3", ""),
            ("ffmpeg -hide_banner ⟨safe⟩", "OptionOfPowerfulProgram"),
            ("adb -s ⟨safe⟩ shell", ""),
            ("adb install ⟨safe⟩", "Option"),
            ("kubectl get pods -n ⟨safe⟩", ""),
            ("kubectl get ⟨safe⟩", "OptionOfPowerfulProgram"),
            ("ls -⟨alnum⟩", "Option"),
            ("ls --sort=⟨alnum⟩", ""),
            ("⟨alnum⟩", "Program"),
            ("⟨safe⟩ --version", "Program"),
            ("ls > ⟨word⟩", "WritePath"),
            ("ls > /tmp/⟨word⟩", "WritePath WriteTemporary"),
            ("ls >> /data/⟨alnum⟩.txt", ""),
            ("wc < ⟨word⟩", "ReadHandler"),
            ("ls 2>&1", ""),
        ],
        |text| sink::shell(&template(text)),
    );
}

#[test]
fn argument_vectors() {
    check(
        &[
            ("pdftotext ⟨x⟩ -", "OptionOfPowerfulProgram"),
            ("ls ⟨x⟩", "Option"),
            ("ls -- ⟨x⟩", ""),
            ("/usr/bin/tar -xf ⟨x⟩ -C /data", "OptionOfPowerfulProgram"),
            ("tar -f ⟨x⟩ -x", ""),
            ("python3 -- ⟨x⟩", "Program"),
            ("ls /data/⟨x⟩", ""),
            ("ls ⟨absolute⟩", ""),
            ("ls ⟨number⟩", ""),
            ("ls ⟨below␣/tmp/⟩", ""),
            ("ls ⟨quoted⟩", "Option"),
            ("ls ⟨clean⟩", ""),
            ("ls --⟨x⟩", "Option"),
            ("ls … ⟨x⟩", "Option"),
            ("ls -- … ⟨x⟩", ""),
            ("cat|or|curl ⟨x⟩", "Option OptionOfPowerfulProgram"),
            ("echo ⟨x⟩", ""),
            ("⟨clean⟩ ⟨x⟩", "Option?"),
            ("⟨x⟩ a", "Program"),
            ("⟨one␣of⟩ a", ""),
            ("/opt/bin/⟨alnum⟩ a", "Program"),
            // Shells, wrappers, interpreters.
            ("sh -c ls␣⟨x⟩", "ShellCommand"),
            ("sh -c ls␣./⟨quoted⟩/a", ""),
            // What a shell does not read again is a word of what it runs.
            ("sh -c echo␣$1 sh ⟨x⟩", ""),
            ("sh -c ls␣\"$1\" sh ⟨x⟩", "Option"),
            ("sh -c ls␣--␣\"$1\" sh ⟨x⟩", ""),
            ("sh -c \"$1\" sh ⟨x⟩", "Program"),
            ("sh -c eval␣\"$1\" sh ⟨x⟩", "ShellCommand"),
            ("sh -c eval␣\"$1\" sh ⟨alnum⟩", "Program"),
            ("sh -c eval␣\"$2\" sh ⟨x⟩", ""),
            ("sh -c sh␣-c␣\"$0\" ⟨x⟩", "ShellCommand"),
            ("sh -c a=\"$1\";␣eval␣\"$a\" sh ⟨x⟩", "ShellCommand"),
            ("bash -o pipefail -c ⟨x⟩", "ShellCommand"),
            ("bash -lc ⟨x⟩", "ShellCommand"),
            ("bash ⟨x⟩", "Program"),
            ("cmd /c ⟨x⟩", "ShellCommand"),
            ("env A=b sh -c ⟨x⟩", "ShellCommand"),
            ("env A=⟨x⟩ ls", ""),
            ("timeout -k 5 10 ls ⟨x⟩", "Option"),
            ("sudo ⟨x⟩", "Program"),
            ("nice nohup sh -c ⟨x⟩", "ShellCommand"),
            ("sudo env nice nohup timeout 5 stdbuf -oL sh -c ⟨x⟩", "ShellCommand"),
            ("busybox wget ⟨x⟩", "OptionOfPowerfulProgram"),
            ("find /data -name ⟨x⟩", ""),
            ("find ⟨x⟩ -name a", "OptionOfPowerfulProgram"),
            ("find /data -exec ⟨x⟩ {} ;", "Program"),
            ("ssh -p 22 host ls␣⟨x⟩", "ShellCommand"),
            ("ssh ⟨x⟩ ls", "OptionOfPowerfulProgram"),
            ("python3 -c ⟨x⟩", "Code"),
            ("python3 -m ⟨x⟩", "Module"),
            ("python3 tool.py ⟨x⟩", "Option?"),
            ("node --eval=⟨x⟩", "Code"),
            ("perl -e ⟨x⟩", "Code"),
            ("psql -c ⟨x⟩", "Code"),
            ("git clone ⟨x⟩", "OptionOfPowerfulProgram"),
            ("git clone -- ⟨x⟩", ""),
            ("awk ⟨x⟩ f", "Code"),
            ("awk -f p.awk ⟨x⟩", "OptionOfPowerfulProgram"),
        ],
        |text| sink::argv(&list(text)),
    );
    check(&[("⟨x⟩", "Program"), ("ls", ""), ("/bin/⟨alnum⟩", "Program")], |text| {
        sink::argv(&Arrival::Text(template(text)))
    });
    assert_eq!(sink::argv(&Arrival::Other), []);
}

#[test]
fn environment_and_input() {
    let around = Around {
        environment: vec![("NAME".into(), template("⟨x⟩")), ("LD_PRELOAD".into(), template("/opt/⟨x⟩"))],
        input: vec![template("⟨x⟩")],
    };
    check(
        &[
            ("echo \"$NAME\"", ""),
            ("eval \"echo $NAME\"", "ShellCommand"),
            ("eval \"echo $OTHER\"", ""),
            ("cat \"$NAME\"", "Option"),
            ("sh", "ShellCommand"),
            ("read -r line; eval \"$line\"", "ShellCommand"),
            ("read -r line; echo \"$line\"", ""),
        ],
        |text| around.shell(&template(text)),
    );
    check(
        &[
            ("sh", "ShellCommand"),
            ("bash -s a", "ShellCommand"),
            ("sh -c cat", ""),
            ("timeout 5 sh", "ShellCommand"),
            ("python3", "Code"),
            ("python3 tool.py", ""),
            ("cat", ""),
        ],
        |text| around.argv(&list(text)),
    );
    assert_eq!(dangers(&around.loads()), "Program");
    assert_eq!(dangers(&Around::default().loads()), "");
}

#[test]
fn paths_that_are_read() {
    check(
        &[
            ("⟨x⟩", "ReadHandler"),
            ("⟨x⟩.json", "ReadPath"),
            ("⟨x⟩.py", "ReadHandler"),
            ("/tmp/⟨x⟩", "ReadHandler"),
            ("/tmp/⟨x⟩.pdf", "ReadPath"),
            ("/tmp/report-⟨x⟩", "ReadHandler~"),
            ("/tmp/⟨basename⟩", ""),
            ("/tmp/⟨relative⟩", ""),
            ("templates/⟨basename⟩", ""),
            ("templates/⟨basename⟩/index.html", "ReadPath?"),
            ("templates/⟨alnum⟩/index.html", ""),
            ("templates/⟨nodots⟩", ""),
            ("templates/⟨normal⟩", "ReadHandler"),
            ("⟨nodots⟩", "ReadHandler"),
            ("⟨normal⟩", "ReadHandler"),
            ("⟨absolute⟩", "ReadHandler"),
            ("/data/⟨absolute⟩", ""),
            ("⟨contained⟩", ""),
            ("⟨one of⟩", ""),
            ("⟨number⟩.txt", ""),
            ("⟨clean⟩/⟨x⟩", "ReadHandler"),
            ("⟨clean⟩/⟨basename⟩", ""),
            ("⟨in /tmp/⟩", "ReadHandler"),
            ("⟨below /tmp/⟩", ""),
            ("⟨basename⟩", "ReadHandler~"),
            ("⟨alnum⟩", ""),
            ("⟨basename⟩.json", ""),
            ("/var/task/⟨dotted⟩", "ReadHandler~"),
            ("/var/task/⟨alnum⟩", ""),
            ("/var/task/⟨alnum⟩.json", ""),
            ("/var/task/templates/⟨dotted⟩", ""),
            ("/tmp/../var/task/⟨dotted⟩", "ReadHandler~"),
            ("/tmp/.⟨dotted⟩/x", ""),
            ("/etc/passwd", ""),
        ],
        |text| sink::path(&template(text), Access::Read),
    );
}

#[test]
fn paths_that_are_written() {
    check(
        &[
            ("⟨x⟩", "WritePath"),
            ("/tmp/⟨x⟩", "WritePath WriteTemporary"),
            ("/tmp/⟨x⟩.pdf", "WritePath WriteTemporary"),
            ("/var/tmp/a/⟨x⟩", "WritePath WriteTemporary"),
            ("/tmp//a/../⟨nodots⟩", "WriteTemporary"),
            ("/tmp/⟨basename⟩", "WriteTemporary~"),
            ("/tmp/⟨alnum⟩.pdf", ""),
            ("/tmp/⟨number⟩", ""),
            ("/tmp/fixed", ""),
            ("/tmp/⟨clean⟩", ""),
            ("⟨mkdtemp⟩/⟨basename⟩", ""),
            ("⟨mkdtemp⟩/⟨x⟩", "WritePath"),
            ("⟨mkdtemp⟩⟨basename⟩", "WriteTemporary~"),
            ("/tmp/⟨clean⟩/⟨basename⟩", ""),
            ("/tmpfile/⟨basename⟩", ""),
            ("/data/⟨x⟩", "WritePath"),
            ("/data/⟨basename⟩", ""),
            ("/data/⟨basename⟩/a", "WritePath?"),
            ("/data/⟨contained⟩", ""),
            ("⟨in /tmp/⟩", "WritePath WriteTemporary"),
            ("⟨below /tmp/⟩", "WriteTemporary"),
            ("⟨basename⟩", "WritePath~"),
            ("⟨alnum⟩", ""),
        ],
        |text| sink::path(&template(text), Access::Write),
    );
}

#[test]
fn code_modules_objects_programs() {
    check(
        &[
            ("⟨x⟩", "Code"),
            ("f('⟨x⟩')", "Code"),
            ("1 + ⟨number⟩", ""),
            ("f(⟨alnum⟩)", "Code?"),
            ("⟨literal⟩", ""),
            ("⟨one of⟩", ""),
        ],
        |text| sink::code(&template(text)),
    );
    check(
        &[
            ("⟨x⟩", "Module"),
            ("⟨alnum⟩", "Module"),
            ("plugins.⟨x⟩", "Module"),
            ("plugins.⟨basename⟩", "Module~"),
            ("plugins.⟨alnum⟩", "Module?"),
            ("./plugins/⟨contained⟩", ""),
            ("./plugins/v⟨number⟩", ""),
            ("⟨one of⟩", ""),
        ],
        |text| sink::module(&template(text)),
    );
    check(&[("⟨x⟩", "Deserialization"), ("⟨literal⟩", "Deserialization"), ("⟨clean⟩", "")], |text| {
        sink::deserialize(&template(text))
    });
    check(&[("⟨x⟩", "Program"), ("/opt/⟨quoted⟩", "Program"), ("⟨one of⟩", "")], |text| {
        sink::program(&template(text))
    });
}

#[test]
fn positions_are_told() {
    for (text, expected) in [
        ("ls ⟨x⟩", "an unquoted word of the command"),
        (" ⟨x⟩ ", "the whole command"),
        ("⟨x⟩ -l", "the command word"),
        ("ls '⟨x⟩'", "inside single quotes"),
        ("ls \"a⟨x⟩\"", "inside double quotes"),
        ("cat <<EOF\n⟨x⟩\nEOF\n", "inside a here-document"),
        ("ls $((1 + ⟨x⟩))", "inside an arithmetic expansion"),
        ("ls $(ls ⟨x⟩)", "an unquoted word of the command"),
        ("git clone ⟨safe⟩", "an argument of `git` that can be an option"),
        ("ls > /tmp/a/⟨nodots⟩ # '", "an unquoted word of the command"),
    ] {
        assert_eq!(sink::shell(&template(text))[0].position, expected, "{text}");
    }
    let verdicts = sink::path(&template("/tmp/a/⟨x⟩"), Access::Read);
    assert_eq!(verdicts[0].position, "a path that can lead out of `/tmp/a/`");
    assert_eq!(verdicts[0].hole, 1);
}

#[test]
fn doubt_about_a_hole_is_kept() {
    let doubtful = template("ls ⟨x⟩").map_holes(&mut |hole| Hole { confidence: Confidence::Low, ..hole.clone() });
    assert_eq!(dangers(&sink::shell(&doubtful)), "ShellCommand?");
}

#[test]
fn hostile_commands_are_bounded() {
    for open in ["(", "$(", "\"$(", "`", "${", "<<a ", "[", "sh -c '", "\\", "{ ", "$(("] {
        let deep = format!("{}⟨x⟩", open.repeat(4000));
        assert!(dangers(&sink::shell(&template(&deep))).contains("ShellCommand"), "{open}");
    }
    let long = format!("{}⟨x⟩", "a ".repeat(100_000));
    assert_eq!(dangers(&sink::shell(&template(&long))), "ShellCommand~");
}

#[test]
fn constants_tell_what_they_do() {
    let uses = |uses: Vec<Use>| uses.iter().map(Use::phrase).collect::<Vec<_>>().join("; ");
    for (command, expected) in [
        (
            "cat /var/task/lambda_function.py > /tmp/code.txt",
            "runs `cat`; reads the function's own code: `/var/task/lambda_function.py`; writes `/tmp/code.txt`",
        ),
        ("curl https://example.com -d @/tmp/a", "runs `curl`; `curl` connects to other machines"),
        ("ls -l | nc h 1", "runs `ls`; runs `nc`; `nc` connects to other machines"),
        ("sh -c 'wget h'", "runs `sh`; runs `wget`; `wget` connects to other machines"),
        ("timeout 5 env", "runs `env`; runs `timeout`; `env` gives the whole environment away"),
        ("cat /proc/self/environ", "runs `cat`; `/proc/self/environ` gives the whole environment away"),
        ("tee /tmp/a < handler.py", "runs `tee`; reads the function's own code: `handler.py`; writes `/tmp/a`"),
        ("/opt/bin/pdftotext ⟨x⟩ -", "runs `pdftotext`"),
        ("grep x $LAMBDA_TASK_ROOT/a", "runs `grep`; reads the function's own code: `/var/task/a`"),
        ("bash -c 'cat < /dev/tcp/h/1'", "runs `bash`; runs `cat`; `/dev/tcp/h/1` connects to other machines"),
        ("python3 tool.py", "runs `python3`"),
        ("echo hello", ""),
    ] {
        assert_eq!(uses(sink::command_uses(&template(command))), expected, "{command}");
    }
    assert_eq!(uses(sink::argv_uses(&list("rm /tmp/a"))), "runs `rm`; writes `/tmp/a`");
    assert_eq!(
        uses(sink::argv_uses(&list("python3 -c import␣socket"))),
        "runs `python3`; `python3` connects to other machines"
    );
    assert_eq!(uses(sink::path_uses(&template("/tmp/⟨x⟩"), Access::Write)), "writes `/tmp/`");
    assert_eq!(uses(sink::path_uses(&template("app.py"), Access::Read)), "reads the function's own code: `app.py`");
    assert_eq!(uses(sink::path_uses(&template("data.json"), Access::Read)), "");
}
