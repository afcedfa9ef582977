# `__all__` lists `clean`, which replaces the one that was defined before.
# event: {"name": "<ATTACK>"}


def clean(text):
    return text


from tools import *


def handler(event, context):
    return run(clean(event["name"]))
