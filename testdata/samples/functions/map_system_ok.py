# map calls os.system with constants; another map measures the event's texts.
# event: {"names": ["a", "<ATTACK>"]}
import os


def handler(event, context):
    sizes = list(map(len, event["names"]))
    # ok: command-injection
    return sizes + list(map(os.system, ["echo a", "echo b"]))
