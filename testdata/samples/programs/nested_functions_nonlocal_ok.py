# The inner function counts what was checked.
# event: {"first": "<ATTACK>", "second": "<ATTACK>"}
import os


def prepare(event):
    name = "none"
    count = 0

    def take(key):
        nonlocal name, count
        if not event["first"].isalnum():
            raise ValueError("first")
        name = event["first"] if key else "none"
        count += 1

    take("second")
    return name, count


def handler(event, context):
    name, count = prepare(event)
    # ok: command-injection
    return os.system(f"touch {name}-{count}")
