# Importing a module runs it, and the event says which one.
# event: {"name": "<ATTACK>"}
# benign: {"name": "colorsys"}
import importlib


def handler(event, context):
    # ruleid: code-injection
    return importlib.import_module(event["name"]).__name__
