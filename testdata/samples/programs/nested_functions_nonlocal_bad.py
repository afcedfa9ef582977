# The inner function replaces what was checked.
# event: {"first": "abc", "second": "<ATTACK>"}
import os


def prepare(event):
    name = "none"
    count = 0

    def take(key):
        nonlocal name, count
        if not event["first"].isalnum():
            raise ValueError("first")
        name = event[key]
        count += 1

    take("second")
    return name, count


def handler(event, context):
    name, count = prepare(event)
    # ruleid: command-injection
    return os.system(f"touch {name}-{count}")
