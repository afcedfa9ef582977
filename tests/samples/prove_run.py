"""Runs one sample with its benign event and with attacks, and writes down what happened. One process for each sample."""

import asyncio
import inspect
import os
import shutil
import sys
import types
from dataclasses import dataclass, field
from urllib.parse import urlsplit

import prove_format
from prove_payloads import FILES, RULES, Places

CONTEXT = types.SimpleNamespace(
    function_name="sample", aws_request_id="0-0", get_remaining_time_in_millis=lambda: 3000
)


@dataclass
class Evidence:
    """What one call of the handler did."""

    canary: bool = False  # the canary file is there
    target: bool = False  # the file outside of the code root was opened, removed, renamed
    entry: bool = False  # the handler's own file was read
    temporary: bool = False  # a file with the attacker's name was written below the temporary directory
    network: bool = False  # the attacker's host was asked for
    error: str = ""
    # (audit event, "file:line" in the sample or "")
    sinks: set = field(default_factory=set)


class Watch:
    """An audit hook that turns Python's own events into evidence and lets no connection out."""

    def __init__(self, places):
        self.places = places
        self.evidence = None
        self.leftovers = set()  # what the sample made below /tmp

    def __call__(self, event, args):
        evidence = self.evidence
        if evidence is None:
            return
        if event in ALL_SINKS:
            place, importing = sample_place(self.places.task)
            if importing and event != "import":
                return
            evidence.sinks.add((event, place))
            if event in FILES:
                self.files(event, args, evidence)
        if event in NETWORK:
            self.network(event, args, evidence)

    def files(self, event, args, evidence):
        writes = event != "open" or bool(args[2] & (os.O_WRONLY | os.O_RDWR | os.O_CREAT))
        writes &= event not in ("os.listdir", "os.scandir")
        for argument in args[:2] if event == "os.rename" else args[:1]:
            if not isinstance(argument, (str, bytes)):
                continue
            path = os.path.realpath(os.fsdecode(argument))
            evidence.target |= path.startswith(str(self.places.target))
            evidence.entry |= not writes and path.startswith(str(self.places.entry))
            if not writes or path.startswith((f"{self.places.scratch}/", "/dev/")):
                continue
            if not path.startswith(TEMPORARY):
                raise PermissionError("samples write below their own directory and /tmp")
            evidence.temporary |= self.places.token in path
            if not os.path.lexists(path):
                self.leftovers.add(path)

    def network(self, event, args, evidence):
        if event == "urllib.Request":
            host = urlsplit(args[0]).hostname
        elif event == "socket.getaddrinfo":
            host = args[0]
        elif isinstance(args[1], tuple):
            host = args[1][0]
        elif event == "http.client.connect":
            host = args[1]
        else:
            return  # a socket of this machine alone
        evidence.network |= str(host).endswith("canary.invalid")
        raise PermissionError("samples have no network")


ALL_SINKS = {event for rule in RULES.values() for event in rule.sinks}
TEMPORARY = os.path.realpath("/tmp") + "/"
NETWORK = ("socket.getaddrinfo", "socket.connect", "urllib.Request", "http.client.connect")


def sample_place(task):
    """The innermost line of the sample that is being run; and whether Python is loading a module for it."""
    frame = sys._getframe(2)
    importing = False
    while frame is not None:
        name = frame.f_code.co_filename
        if name.startswith(f"{task}/"):
            return f"{name[len(str(task)) + 1 :]}:{frame.f_lineno}", importing
        importing |= name.startswith("<frozen importlib")
        frame = frame.f_back
    return "", importing


def run(sample, scratch):
    """For each rule of the sample: the evidence of the benign event, and of each attack until one succeeds."""
    places = prepare(sample, scratch)
    code = compile(places.entry.read_text(), str(places.entry), "exec")
    watch = Watch(places)
    sys.addaudithook(watch)
    results = {}

    def attempt(template, text):
        return call(code, [prove_format.fill(template, text) for _ in range(sample.invocations)], watch)

    for name in sample.expected:
        rule = RULES[name]
        benign = sample.event if sample.benign is None else sample.benign
        results[name] = {"benign": attempt(benign, rule.benign), "attacks": []}
        for text in rule.attacks(places):
            evidence = attempt(sample.event, text)
            results[name]["attacks"].append((text, evidence))
            if getattr(evidence, rule.evidence):
                break
    for path in watch.leftovers:
        if os.path.isdir(path):
            shutil.rmtree(path)
        elif os.path.lexists(path):
            os.remove(path)
    return results


def prepare(sample, scratch):
    """Copies the sample into a code root of its own and goes there."""
    task = scratch / "task"
    if sample.path.is_dir():
        shutil.copytree(sample.path, task, ignore=shutil.ignore_patterns("__pycache__"))
    else:
        task.mkdir(parents=True)
        shutil.copy(sample.entry, task)
    os.chdir(task)
    sys.path[0] = str(task)
    sys.path.insert(1, str(scratch.parent / "lib"))
    return Places(scratch, task, task / sample.entry.name, f"canary-{os.getpid()}")


def call(code, events, watch):
    """Loads the sample afresh and calls its handler with each of the events."""
    places = watch.places
    clean(places)
    evidence = Evidence()
    entry = places.entry
    module = types.ModuleType(entry.stem)
    module.__file__ = str(entry)
    sys.modules[entry.stem] = module
    environment(places)
    watch.evidence = evidence
    try:
        exec(code, module.__dict__)
        for event in events:
            result = module.handler(event, CONTEXT)
            if inspect.isawaitable(result):
                asyncio.run(as_coroutine(result))
    except (Exception, SystemExit) as error:
        evidence.error = f"{type(error).__name__}: {error}"
    finally:
        watch.evidence = None
    os.chdir(places.task)
    evidence.canary = places.absolute_canary.exists() or bool(canaries(places.task))
    return evidence


async def as_coroutine(awaitable):
    return await awaitable


def environment(places):
    os.environ.clear()
    os.environ.update(
        PATH=str(places.scratch.parent / "bin"), HOME=str(places.task), LAMBDA_TASK_ROOT=str(places.task), LANG="C.UTF-8"
    )


def canaries(task):
    return [path for path in task.iterdir() if path.name.lower().startswith("canary")]


def clean(places):
    """Takes away what an earlier call left: the canaries, the files, the sample's modules."""
    for path in [*canaries(places.task), places.absolute_canary]:
        path.unlink(missing_ok=True)
    for path in (places.target, places.task / "report"):
        if not path.is_file() or path.read_text() != "text\n":
            path.write_text("text\n")
    own = [name for name, module in sys.modules.items() if is_below(module, places) or name == "canary_module"]
    for name in own:
        del sys.modules[name]


def is_below(module, places):
    file = getattr(module, "__file__", None)
    return isinstance(file, str) and file.startswith(f"{places.scratch}/")
