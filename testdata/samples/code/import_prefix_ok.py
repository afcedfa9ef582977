# Below the package `json`, the event may name one of two modules.
# event: {"name": "<ATTACK>"}
# benign: {"name": "tool"}
import importlib


def handler(event, context):
    if event["name"] not in {"tool", "decoder"}:
        return "unknown"
    # ok: code-injection
    return importlib.import_module("json." + event["name"]).__name__
