//! The table of roles: what a value can be in a call. Everything else about roles is derived from here.

use super::Topic;

/// Which parts of an expression a role can be given to.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Seat {
    /// The result of the call.
    Result,
    /// The object whose method is called.
    Receiver,
    /// An argument, by position or by name.
    Argument,
    /// The API's value where it is not called.
    Value,
}

impl Seat {
    pub fn phrase(self) -> &'static str {
        match self {
            Self::Result => "the call",
            Self::Receiver => "the receiver",
            Self::Argument => "an argument",
            Self::Value => "a bare expression",
        }
    }
}

macro_rules! roles {
    ($($variant:ident, $name:literal, $seats:expr, $meaning:literal;)*) => {
        /// What part a value plays in a call: the name of a capture.
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
        pub enum Role {
            $(#[doc = concat!("`@", $name, "`: ", $meaning)] $variant,)*
            /// `@sink.text.NAME`: text that is a danger of which only a rule's page knows.
            SinkText(Topic),
        }

        impl Role {
            /// Those that have a name of their own.
            pub const ALL: &'static [Self] = &[$(Self::$variant),*];

            /// The name of the capture, without `@`.
            pub fn name(self) -> &'static str {
                match self { $(Self::$variant => $name,)* Self::SinkText(topic) => topic.capture() }
            }

            /// What it says about the value, in a few words.
            pub fn meaning(self) -> &'static str {
                match self { $(Self::$variant => $meaning,)* Self::SinkText(_) => "text; the rule with the danger `text.NAME` reports it" }
            }

            /// Where it may stand.
            pub fn seats(self) -> &'static [Seat] {
                match self { $(Self::$variant => $seats,)* Self::SinkText(_) => INPUT }
            }
        }
    };
}

const INPUT: &[Seat] = &[Seat::Receiver, Seat::Argument];
const CALL: &[Seat] = &[Seat::Result];
const OUTPUT: &[Seat] = &[Seat::Result, Seat::Value];
const ANY_OPERAND: &[Seat] = &[Seat::Result, Seat::Receiver, Seat::Argument];

roles! {
    SinkShell, "sink.shell", INPUT, "text that a shell reads";
    SinkCommand, "sink.command", INPUT, "the argument vector, or the program, of a process that is started without a shell";
    SinkProgram, "sink.program", INPUT, "the program that is run";
    SinkArgv, "sink.argv", INPUT, "an argument of a program after its name, or a list of them";
    SinkArgvNamed, "sink.argv.named", INPUT, "a program's arguments, the first of them the name by which it is told of itself";
    SinkCode, "sink.code", INPUT, "text that is run as code";
    SinkModule, "sink.module", INPUT, "the name or path of code that is loaded";
    SinkDeserialize, "sink.deserialize", INPUT, "bytes for a deserializer that can run code, or the file that holds them";
    SinkPathRead, "sink.path.read", INPUT, "the path of a file that is read";
    SinkPathWrite, "sink.path.write", INPUT, "the path of a file that is written, removed, renamed or changed";
    ProcessEnvironment, "process.environment", INPUT, "the environment variables of the process";
    ProcessInput, "process.input", INPUT, "what the process can read from its standard input";
    UseProcess, "use.process", CALL, "the call starts a child process (audit)";
    SourcePublic, "source.public", OUTPUT, "any client of the internet chooses it";
    SourceUser, "source.user", OUTPUT, "an authenticated client chooses it";
    SourceIndirect, "source.indirect", OUTPUT, "outsiders chose it upstream: stored data, answers, model output";
    SanitizerAll, "sanitizer.all", ANY_OPERAND, "harmless everywhere: a number, a hash, a UUID";
    SanitizerShell, "sanitizer.shell", ANY_OPERAND, "quoted as one word for a POSIX shell";
    SanitizerComponent, "sanitizer.component", ANY_OPERAND, "one component of a path: holds no `/`";
    SanitizerSecureName, "sanitizer.secure-name", ANY_OPERAND, "letters, digits, `_`, `-` and inner dots only";
    SanitizerContained, "sanitizer.contained", ANY_OPERAND, "a path that lies inside of a directory that was given";
    SignatureOf, "signature.of", INPUT, "text whose signature the call gives, by a key that is one of its other arguments";
    Clean, "clean", OUTPUT, "nobody outside chooses it";
    Instance, "instance", CALL, "an object of its own: what is registered with it is not what other calls' objects have";
    PropagateFrom, "propagate.from", INPUT, "goes unchanged into what `@propagate.to` marks";
    PropagateTo, "propagate.to", ANY_OPERAND, "takes up what `@propagate.from` marks";
}

impl Role {
    /// The role of a capture's name.
    pub fn named(name: &str) -> Option<Self> {
        let own = Self::ALL.iter().copied().find(|role| role.name() == name);
        own.or_else(|| Topic::of_capture(name).map(Self::SinkText))
    }

    /// Whether a flow can end here.
    pub fn is_sink(self) -> bool {
        self.name().starts_with("sink.")
    }

    /// Roles whose names begin like a name that is none: what its author may have meant.
    pub(super) fn alike(name: &str) -> Vec<Self> {
        let shared = |role: &Self| name.bytes().zip(role.name().bytes()).take_while(|(a, b)| a == b).count();
        let most = Self::ALL.iter().map(shared).max().unwrap_or(0);
        if most == 0 { Vec::new() } else { Self::ALL.iter().copied().filter(|role| shared(role) == most).collect() }
    }
}
