"""What an attacker would send, with a canary for the harm: creating or opening a file below the scratch directory."""

from dataclasses import dataclass
from pathlib import Path


@dataclass
class Places:
    """The files of one run."""

    scratch: Path
    task: Path  # the code root and the working directory
    entry: Path  # the handler's file in `task`
    token: str  # a file name that nobody else uses

    @property
    def absolute_canary(self):
        return self.scratch / "canary"

    @property
    def target(self):
        return self.scratch / "target"


def shell(places):
    # `:>` needs no program, no space and no letter: it is quick, and filters that look for words let it pass.
    far = places.absolute_canary
    return [
        "x; touch canary #",
        ":>canary",
        "$(:>canary)",
        "`:>canary`",
        "';:>canary;'",
        '";:>canary;"',
        "x\n:>canary\n",
        "x|:>canary",
        "x&&:>canary",
        "x||:>canary",
        "X;:>CANARY;:",
        f"x;:>{far};$(:>{far})",
    ]


def arguments(places):
    options = [f"--canary={places.absolute_canary}", f"-c{places.absolute_canary}"]
    return [*options, str(places.scratch.parent / "bin" / "canary-program"), "canary-program"]


def code(_places):
    touch = "open('canary', 'w')"
    return [
        touch,
        'open("canary", "w")',
        f"'+str({touch})+'",
        f'"+str({touch})+"',
        f"1)+str({touch}",
        f"x\n{touch}\n",
        f"1\n{touch}",
        "__import__('pathlib').Path('canary').touch()",
        "canary_module",
    ]


def pickles(_places):
    return ["cbuiltins\nopen\n(Vcanary\nVw\ntR."]


def paths(places):
    return [f"../{places.target.name}", f"../../{places.target.name}", *anywhere(places.target)]


def own_code(places):
    return [places.entry.name, places.entry.stem, f"../{places.task.name}/{places.entry.name}", *anywhere(places.entry)]


def temporary(places):
    return [places.token, f"{places.token}.txt", f"../tmp/{places.token}", f"/tmp/{places.token}"]


def hosts(_places):
    return ["http://canary.invalid/", "canary.invalid", ".canary.invalid/", "@canary.invalid/", "//canary.invalid/"]


def anywhere(path):
    """Ways to say a path that do not depend on the directory."""
    return [str(path), "../" * 20 + str(path).lstrip("/")]


@dataclass
class Rule:
    attacks: object  # Places -> texts
    benign: str
    # Which evidence of a run proves the harm: see prove_run.Evidence.
    evidence: str
    # Audit events that mean: the sink was called.
    sinks: tuple


PROCESS = ("os.system", "subprocess.Popen", "os.exec", "os.posix_spawn", "pty.spawn")
FILES = ("open", "os.remove", "os.rename", "os.mkdir", "os.rmdir", "os.listdir", "os.scandir", "os.truncate")

RULES = {
    "command-injection": Rule(shell, "report", "canary", PROCESS),
    "argument-injection": Rule(arguments, "report", "canary", PROCESS),
    "code-injection": Rule(code, "1 + 1", "canary", ("exec", "compile", "import")),
    "unsafe-deserialization": Rule(pickles, "ccollections\nOrderedDict\n.", "canary", ("pickle.find_class",)),
    "path-traversal": Rule(paths, "report", "target", FILES),
    "handler-read": Rule(own_code, "report", "entry", FILES),
    "tmp-write": Rule(temporary, "report", "temporary", FILES),
    "ssrf": Rule(hosts, "report", "network", ("urllib.Request", "socket.getaddrinfo", "http.client.connect")),
}
