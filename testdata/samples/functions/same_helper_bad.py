# One helper is called with a constant and with the event's text; the second result is run.
# event: {"s": "<ATTACK>"}
import os


def build(text):
    return "echo " + text


def handler(event, context):
    first, second = build("constant"), build(event["s"])
    # ruleid: command-injection
    os.system(second)
    return first
