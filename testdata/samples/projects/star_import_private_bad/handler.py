# A star leaves out names that begin with `_`, so the handler's own `_clean` stays.
# event: {"name": "<ATTACK>"}


def _clean(text):
    return text


from tools import *


def handler(event, context):
    return run(_clean(event["name"]))
