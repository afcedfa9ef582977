//! What programs make of their arguments.

/// How a program reads its arguments.
pub(super) enum Kind {
    /// A shell: `-c` and a script, or a script's file.
    Shell,
    /// Runs the rest of its arguments as a command: after its options, of which some take a value, and some operands.
    Wrapper {
        valued: &'static [&'static str],
        operands: usize,
    },
    /// Runs code that is given after one of these options, or, where `files` holds, a file of code.
    Interpreter {
        code: &'static [&'static str],
        files: bool,
    },
    /// Its first operand is a script in a language of its own, unless one of these options gave one.
    Filter {
        script: &'static [&'static str],
        valued: &'static [&'static str],
    },
    Find,
    /// Gives what follows the host to a shell over there.
    Remote,
    /// Gives all its operands to a shell.
    Eval,
    /// Runs the file that it is given in the shell itself.
    Source,
    /// Takes no options from what it is given.
    NoOptions,
    Plain,
}

pub(super) fn kind(name: &str) -> Kind {
    const NO: &[&str] = &[];
    match name {
        _ if is_shell(name) => Kind::Shell,
        "eval" | "let" | "trap" | "watch" => Kind::Eval,
        "source" | "." => Kind::Source,
        "find" => Kind::Find,
        "ssh" => Kind::Remote,
        "[" | "[[" | ":" | "cd" | "echo" | "exit" | "export" | "false" | "kill" | "printf" | "pwd" | "return"
        | "set" | "shift" | "sleep" | "test" | "true" => Kind::NoOptions,
        "awk" | "gawk" | "mawk" | "nawk" => {
            Kind::Filter { script: &["-e", "--source"], valued: &["-F", "-v", "--assign", "--field-separator"] }
        }
        "sed" | "gsed" => Kind::Filter { script: &["-e", "--expression"], valued: &["-l", "--line-length"] },
        "env" => Kind::Wrapper { valued: &["-u", "--unset", "-C", "--chdir"], operands: 0 },
        "sudo" => Kind::Wrapper {
            valued: &["-u", "-g", "-h", "-p", "-C", "-r", "-t", "-U", "--user", "--group"],
            operands: 0,
        },
        "doas" => Kind::Wrapper { valued: &["-u", "-C"], operands: 0 },
        "timeout" => Kind::Wrapper { valued: &["-k", "-s", "--kill-after", "--signal"], operands: 1 },
        "nice" => Kind::Wrapper { valued: &["-n", "--adjustment"], operands: 0 },
        "ionice" => Kind::Wrapper { valued: &["-c", "-n", "-p"], operands: 0 },
        "stdbuf" => Kind::Wrapper { valued: &["-i", "-o", "-e"], operands: 0 },
        "xargs" => Kind::Wrapper {
            valued: &["-I", "-n", "-P", "-L", "-s", "-d", "-E", "-a", "--max-args", "--max-procs", "--delimiter"],
            operands: 0,
        },
        "strace" => Kind::Wrapper { valued: &["-e", "-o", "-p", "-s"], operands: 0 },
        "chroot" | "flock" | "taskset" => Kind::Wrapper { valued: NO, operands: 1 },
        "busybox" | "command" | "exec" | "nohup" | "parallel" | "setsid" | "time" | "unbuffer" | "unshare"
        | "xvfb-run" => Kind::Wrapper { valued: NO, operands: 0 },
        "perl" => Kind::Interpreter { code: &["-e", "-E"], files: true },
        "ruby" | "lua" | "Rscript" | "osascript" => Kind::Interpreter { code: &["-e"], files: true },
        "node" | "nodejs" | "bun" | "deno" => {
            Kind::Interpreter { code: &["-e", "--eval", "-p", "--print", "-pe", "eval"], files: true }
        }
        "php" => Kind::Interpreter { code: &["-r", "--run", "-B", "-R", "-E"], files: true },
        "psql" => Kind::Interpreter { code: &["-c", "--command"], files: false },
        "mysql" | "mariadb" => Kind::Interpreter { code: &["-e", "--execute"], files: false },
        _ if is_python(name) => Kind::Interpreter { code: &["-c"], files: true },
        _ => Kind::Plain,
    }
}

pub(super) fn is_shell(name: &str) -> bool {
    const SHELLS: &[&str] =
        &["sh", "bash", "dash", "ash", "ksh", "zsh", "csh", "tcsh", "fish", "su", "cmd", "powershell", "pwsh"];
    SHELLS.contains(&name)
}

fn is_python(name: &str) -> bool {
    name.strip_prefix("python").is_some_and(|version| version.chars().all(|c| c.is_ascii_digit() || c == '.'))
}

/// Whether a shell's option says that a script follows.
pub(super) fn announces_script(option: &str) -> bool {
    let lower = option.to_ascii_lowercase();
    let letters = lower.strip_prefix('-').unwrap_or("");
    let short = letters.len() <= 5 && letters.ends_with('c') && letters.bytes().all(|byte| byte.is_ascii_lowercase());
    short || matches!(&*lower, "/c" | "/k" | "-command" | "--command" | "-encodedcommand")
}

/// Programs with an option that runs code, writes files, or reads what it should not.
pub(super) fn is_powerful(name: &str) -> bool {
    const POWERFUL: &[&str] = &[
        "7z",
        "7za",
        "awk",
        "chrome",
        "chromium",
        "chromium-browser",
        "convert",
        "curl",
        "dig",
        "docker",
        "env",
        "ffmpeg",
        "ffprobe",
        "find",
        "gawk",
        "gcc",
        "git",
        "google-chrome",
        "gs",
        "kubectl",
        "less",
        "libreoffice",
        "magick",
        "make",
        "man",
        "mogrify",
        "mysql",
        "nmap",
        "node",
        "openssl",
        "pdftotext",
        "perl",
        "php",
        "psql",
        "rsync",
        "ruby",
        "scp",
        "sed",
        "sftp",
        "soffice",
        "sort",
        "split",
        "sqlite3",
        "ssh",
        "tar",
        "tcpdump",
        "unzip",
        "vim",
        "wget",
        "wkhtmltoimage",
        "wkhtmltopdf",
        "xargs",
        "zip",
    ];
    POWERFUL.contains(&name) || is_python(name)
}

/// Whether `--` ends a program's options. Most read them with `getopt`, where it does.
pub(super) fn honours_double_dash(name: &str) -> bool {
    const NOT: &[&str] = &[
        "convert",
        "echo",
        "ffmpeg",
        "ffprobe",
        "find",
        "gs",
        "java",
        "magick",
        "mogrify",
        "openssl",
        "pdftotext",
        "printf",
        "unzip",
    ];
    !NOT.contains(&name) && !is_python(name)
}

/// Whether the argument after an option is that option's value, whatever it begins with. Source: the programs' manuals.
pub(super) fn takes_value(name: &str, option: &str) -> bool {
    let options: &[&str] = match name {
        // Of its options only these take none.
        "ffmpeg" | "ffprobe" => {
            const FLAGS: [&str; 18] = [
                "-an",
                "-benchmark",
                "-copyts",
                "-dn",
                "-h",
                "-hide_banner",
                "-n",
                "-nostats",
                "-nostdin",
                "-re",
                "-shortest",
                "-show_format",
                "-show_frames",
                "-show_packets",
                "-show_streams",
                "-sn",
                "-vn",
                "-y",
            ];
            return option.starts_with("-") && !matches!(option, "-" | "--") && !FLAGS.contains(&option);
        }
        "adb" => &["-s", "-t", "-H", "-P", "-L"],
        "ansible" | "ansible-playbook" => &[
            "-i",
            "-e",
            "-l",
            "-u",
            "-m",
            "-a",
            "-t",
            "-f",
            "--inventory",
            "--extra-vars",
            "--limit",
            "--tags",
            "--user",
        ],
        "aws" => &["--bucket", "--key", "--region", "--profile", "--output", "--query"],
        "convert" | "magick" | "mogrify" => &[
            "-resize",
            "-crop",
            "-rotate",
            "-quality",
            "-density",
            "-background",
            "-fill",
            "-font",
            "-gravity",
            "-geometry",
        ],
        "curl" => &[
            "-A",
            "-F",
            "-H",
            "-T",
            "-X",
            "-b",
            "-c",
            "-d",
            "-e",
            "-m",
            "-o",
            "-u",
            "-w",
            "-x",
            "--connect-timeout",
            "--data",
            "--header",
            "--max-time",
            "--output",
            "--request",
            "--url",
            "--user",
        ],
        "cut" => &["-b", "-c", "-d", "-f"],
        "dig" => &["-b", "-p", "-q", "-t", "-x"],
        "docker" | "podman" => {
            &["-e", "-f", "-p", "-t", "-u", "-v", "-w", "--name", "--network", "--env", "--volume", "--user"]
        }
        "git" => &["-C", "-m", "--message", "-b", "--branch"],
        "grep" => &["-e", "-f", "-m", "-A", "-B", "-C", "--regexp", "--file"],
        "gs" => &["-o"],
        "head" | "tail" => &["-n", "-c"],
        "kubectl" => {
            &["-c", "-f", "-l", "-n", "-o", "--context", "--filename", "--kubeconfig", "--namespace", "--output"]
        }
        "mysql" | "mysqldump" | "mariadb" => &["-h", "-u", "-P", "-D", "--host", "--user", "--database"],
        "openssl" => &["-in", "-out", "-inkey", "-keyout", "-subj", "-days", "-pass", "-passin", "-passout"],
        "pandoc" => &["-f", "-t", "-o", "--from", "--to", "--output"],
        "pdfinfo" | "pdftocairo" | "pdftoppm" | "pdftotext" => {
            &["-f", "-l", "-r", "-x", "-y", "-W", "-H", "-enc", "-opw", "-upw"]
        }
        "ping" | "ping6" | "traceroute" => &["-c", "-i", "-I", "-m", "-q", "-s", "-t", "-w", "-W"],
        "psql" | "pg_dump" | "pg_restore" => &["-d", "-h", "-p", "-U", "--dbname", "--host", "--port", "--username"],
        "scp" | "sftp" => &["-i", "-P", "-l", "-c"],
        "soffice" | "libreoffice" => &["--convert-to", "--outdir", "--infilter"],
        "sort" => &["-k", "-t", "-S"],
        "tar" => &["-f", "-C", "-T", "-X", "--file", "--directory", "--files-from", "--exclude-from"],
        "tesseract" => &["-l", "--psm", "--oem", "--dpi"],
        "unzip" => &["-d", "-P"],
        "wget" => &["-O", "-o", "-P", "-U", "-t", "-T", "--output-document", "--directory-prefix", "--user-agent"],
        "youtube-dl" | "yt-dlp" => &["-a", "-f", "-o", "-P", "--format", "--output", "--paths"],
        "zip" => &["-P"],
        _ => &[],
    };
    options.contains(&option)
}

/// A program's name without its directory and `.exe`.
pub(super) fn base_name(program: &str) -> String {
    let name = program.rsplit(['/', '\\']).next().unwrap_or(program);
    name.strip_suffix(".exe").unwrap_or(name).to_owned()
}
