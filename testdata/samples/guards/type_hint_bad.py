# A type hint is no check.
# event: {"count": "<ATTACK>"}
import os


def repeat(count: int) -> None:
    # ruleid: command-injection
    os.system(f"echo {count}")


def handler(event, context):
    repeat(event["count"])
