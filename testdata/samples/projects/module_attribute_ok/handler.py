# `from … import` copies the binding: setting it here does not change the other module's.
# event: {"name": "<ATTACK>"}
from state import say, text


def handler(event, context):
    global text
    text = event["name"]
    return say()
