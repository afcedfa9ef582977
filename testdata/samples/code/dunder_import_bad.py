# `__import__` takes the name of a module as a text.
# event: {"name": "<ATTACK>"}
# benign: {"name": "colorsys"}


def handler(event, context):
    # ruleid: code-injection
    return __import__(event["name"]).__name__
