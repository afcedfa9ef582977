# The strategy's lambda takes the size through `int`.
# event: {"strategy": "head", "size": "<ATTACK>"}
# benign: {"strategy": "head", "size": "5"}
import os

STRATEGIES = {
    "head": lambda size: f"head -n {int(size)} log.txt",
    "tail": lambda size: f"tail -n {int(size):d} log.txt",
    "all": lambda _size: "cat log.txt",
}


def pick(name):
    if name not in STRATEGIES:
        raise LookupError(name)
    return STRATEGIES[name]


def handler(event, context):
    command = pick(event["strategy"])(event["size"])
    # ok: command-injection
    return os.popen(command).read()
