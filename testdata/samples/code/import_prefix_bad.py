# A name that does not begin with an underscore may still be that of any module.
# event: {"name": "<ATTACK>"}
# benign: {"name": "colorsys"}
import importlib


def handler(event, context):
    name = event["name"].strip()
    if name.startswith("_"):
        return "private"
    # ruleid: code-injection
    return importlib.import_module(name).__name__
