# The name of the module is a value of a table.
# event: {"name": "<ATTACK>"}
# benign: {"name": "color"}

MODULES = {"color": "colorsys"}


def handler(event, context):
    # ok: code-injection
    return __import__(MODULES[event["name"]]).__name__
