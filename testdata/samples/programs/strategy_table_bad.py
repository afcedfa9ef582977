# The strategy's lambda takes the size as it came.
# event: {"strategy": "head", "size": "<ATTACK>"}
import os

STRATEGIES = {
    "head": lambda size: f"head -n {size} log.txt",
    "tail": lambda size: f"tail -n {size} log.txt",
    "all": lambda _size: "cat log.txt",
}


def pick(name):
    if name not in STRATEGIES:
        raise LookupError(name)
    return STRATEGIES[name]


def handler(event, context):
    command = pick(event["strategy"])(event["size"])
    # ruleid: command-injection
    return os.popen(command).read()
