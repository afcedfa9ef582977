# The inner function counts in the outer one's variable; the event's text stays in a local of its own.
# event: {"v": "<ATTACK>"}
import os


def handler(event, context):
    count, value = 0, "start"

    def update():
        nonlocal count
        value = event["v"]
        count += len(value)

    update()
    # ok: command-injection
    os.system(f"echo {value} {count}")
