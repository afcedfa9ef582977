# `__all__` does not list `clean`, so the handler's own one, which does nothing, stays.
# event: {"name": "<ATTACK>"}


def clean(text):
    return text


from tools import *


def handler(event, context):
    return run(clean(event["name"]))
