"""Reads samples: what they expect, and the event that drives them. The format is told in testdata/samples/README.md."""

import ast
import base64
import json
import re
import urllib.parse
from dataclasses import dataclass, field
from pathlib import Path

MAX_LINES = 70
MARK = re.compile(r"\s*# (todo)?(ruleid|ok): (.+)")


class FormatError(Exception):
    """A sample that does not keep to the format; the text says where and what to do."""


@dataclass
class Expectation:
    """What a sample says about one rule."""

    vulnerable: bool
    # (file name, first line, last line) of each marked sink.
    places: list = field(default_factory=list)


@dataclass
class Sample:
    path: Path  # the file, or the directory of a sample of several files
    entry: Path  # the file with `handler`
    files: list
    event: object
    benign: object  # None: the event with each rule's harmless value
    reached: bool  # whether the sink runs with the benign event
    invocations: int  # how often the loaded handler is called with the event
    expected: dict  # rule -> Expectation


def find(root):
    """All samples below a directory, sorted by path."""
    directories = sorted({entry.parent for entry in root.rglob("handler.py")})
    alone = [path for path in root.rglob("*.py") if not any(d in path.parents for d in directories)]
    return sorted(directories + alone)


def load(path):
    """One sample, a file or a directory with `handler.py`."""
    entry = path / "handler.py" if path.is_dir() else path
    files = sorted(path.rglob("*.py")) if path.is_dir() else [path]
    text = entry.read_text()
    expected = {}
    for file in files:
        read_marks(file, file.relative_to(entry.parent), expected)
    if not expected:
        raise FormatError("no `# ruleid: RULE` and no `# ok: RULE` above a sink")
    event = header(text, "event")
    if event is None:
        raise FormatError('no `# event: {"key": "<ATTACK>"}`')
    if "<ATTACK>" not in json.dumps(event):
        raise FormatError("the event has no `<ATTACK>`")
    if not text.startswith("# "):
        raise FormatError("the first line is not a comment that says what must be understood")
    reached, invocations = "# unreached\n" not in text, header(text, "invocations") or 1
    return Sample(path, entry, files, event, header(text, "benign"), reached, invocations, expected)


def read_marks(file, name, expected):
    """Adds a file's `ruleid` and `ok` marks to the expectations."""
    text = file.read_text()
    lines = text.splitlines()
    if sum(bool(line.strip()) for line in lines) > MAX_LINES:
        raise FormatError(f"{name} has more than {MAX_LINES} lines that are not blank")
    ends = expression_ends(text, name)
    for number, line in enumerate(lines, 1):
        mark = MARK.fullmatch(line)
        if not mark:
            continue
        target = next((n for n in range(number + 1, len(lines) + 1) if not lines[n - 1].strip().startswith("#")), number)
        vulnerable = mark[2] == "ruleid"
        for rule in mark[3].split(","):
            expectation = expected.setdefault(rule.strip(), Expectation(vulnerable))
            if expectation.vulnerable != vulnerable:
                raise FormatError(f"{name}:{number} says both `ruleid` and `ok` of {rule.strip()}: make two samples")
            expectation.places.append((str(name), target, ends.get(target, target)))


def expression_ends(text, name):
    """For each line on which an expression begins, the last line of one that begins there."""
    try:
        tree = ast.parse(text)
    except SyntaxError as error:
        raise FormatError(f"{name}:{error.lineno} is not Python: {error.msg}") from error
    ends = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.expr):
            ends[node.lineno] = max(ends.get(node.lineno, 0), node.end_lineno)
    return ends


def header(text, key):
    """The JSON after `# key: `, which may go on in the comment lines below."""
    lines = text.splitlines()
    start = next((n for n, line in enumerate(lines) if line.startswith(f"# {key}: ")), None)
    if start is None:
        return None
    collected = lines[start].removeprefix(f"# {key}: ")
    for line in [*lines[start + 1 :], ""]:
        try:
            return json.loads(collected)
        except json.JSONDecodeError as error:
            if not line.startswith("#"):
                raise FormatError(f"line {start + 1}: `{key}` is not JSON: {error}") from error
            collected += line.removeprefix("#")
    return None


ENCODINGS = {
    "<JSON>": json.dumps,
    "<BASE64>": lambda text: base64.b64encode(text.encode()).decode(),
    "<URL>": urllib.parse.quote_plus,
}


def fill(template, text):
    """The event with `text` for `<ATTACK>`; `{"<JSON>": inner}` becomes a text that holds the inner event."""
    if isinstance(template, str):
        return template.replace("<ATTACK>", text)
    if isinstance(template, list):
        return [fill(item, text) for item in template]
    if isinstance(template, dict):
        if len(template) == 1 and (only := next(iter(template))) in ENCODINGS:
            return ENCODINGS[only](fill(template[only], text))
        return {fill(key, text): fill(value, text) for key, value in template.items()}
    return template
