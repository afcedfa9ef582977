# The event names an attribute of a fixed module; no module of its choice is loaded.
# event: {"plugin": "<ATTACK>"}
# benign: {"plugin": "calendar"}
import importlib


def handler(event, context):
    # ok: code-injection
    calendar = importlib.import_module("calen" + "dar")
    return repr(getattr(calendar, event["plugin"], None))
