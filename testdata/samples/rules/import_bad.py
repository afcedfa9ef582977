# The event names the module that is loaded, and loading runs code.
# event: {"plugin": "<ATTACK>"}
# benign: {"plugin": "calendar"}
import importlib


def handler(event, context):
    # ruleid: code-injection
    return importlib.import_module(event["plugin"]).__name__
