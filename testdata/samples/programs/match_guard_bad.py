# The guard of a case is for one action, and another action takes the path, too.
# event: {"action": "list", "path": "<ATTACK>"}
import os
import re

SAFE = re.compile(r"[\w/]+", re.ASCII)


def command(event):
    match event:
        case {"action": "scan", "path": str(path)} if SAFE.fullmatch(path):
            return f"file {path}"
        case {"action": "list" | "ls", "path": path, **rest}:
            return " ".join(["ls", path, "-l" if "long" in rest else "-1"])
        case {"action": "version"}:
            return "git --version"
        case _:
            raise ValueError("action")


def handler(event, context):
    # ruleid: command-injection
    return os.popen(command(event)).read()
