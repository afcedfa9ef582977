# Where the value is None the command holds that and nothing else.
# event: {"w": "<ATTACK>"}
import os


def handler(event, context):
    value = event.get("v")
    if value is not None:
        return
    # ok: command-injection
    os.system(f"echo {value}")
