# Each case that takes the path has the guard.
# event: {"action": "list", "path": "<ATTACK>"}
import os
import re

SAFE = re.compile(r"[\w/]+", re.ASCII)


def command(event):
    match event:
        case {"action": "scan", "path": str(path)} if SAFE.fullmatch(path):
            return f"file {path}"
        case {"action": "list" | "ls", "path": path, **rest} if SAFE.fullmatch(path):
            return " ".join(["ls", path, "-l" if "long" in rest else "-1"])
        case {"action": "version"}:
            return "git --version"
        case _:
            raise ValueError("action")


def handler(event, context):
    # ok: command-injection
    return os.popen(command(event)).read()
