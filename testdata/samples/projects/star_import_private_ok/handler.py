# The private name is imported by name.
# event: {"name": "<ATTACK>"}


def _clean(text):
    return text


from tools import *
from tools import _clean


def handler(event, context):
    return run(_clean(event["name"]))
