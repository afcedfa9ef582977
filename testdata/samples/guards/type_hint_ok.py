# The hint is the same, and the caller turns the text into a number.
# event: {"count": "<ATTACK>"}
# benign: {"count": "3"}
import os


def repeat(count: int) -> None:
    # ok: command-injection
    os.system(f"echo {count}")


def handler(event, context):
    repeat(int(event["count"]))
