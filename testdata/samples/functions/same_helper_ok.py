# One helper is called with a constant and with the event's text; the first result is run.
# event: {"s": "<ATTACK>"}
import os


def build(text):
    return "echo " + text


def handler(event, context):
    first, second = build("constant"), build(event["s"])
    # ok: command-injection
    os.system(first)
    return second
