# sys.modules holds the imported modules by name; the event's text is compared and nothing else.
# event: {"v": "<ATTACK>"}
import os  # noqa: F401
import sys


def handler(event, context):
    known = event["v"] in sys.modules
    # ok: command-injection
    sys.modules["os"].system(f"echo {known}")
