# The modules that may be imported are named.
# event: {"name": "<ATTACK>"}
# benign: {"name": "colorsys"}
import importlib


def handler(event, context):
    if event["name"] not in ("colorsys", "this"):
        return "unknown"
    # ok: code-injection
    return importlib.import_module(event["name"]).__name__
