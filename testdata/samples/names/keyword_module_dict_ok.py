# A dictionary of modules: the event's text goes to a function of the module that quotes.
# event: {"v": "<ATTACK>"}
import os
import shlex

MODULES = {"a": shlex, "b": os}


def handler(event, context):
    text = MODULES["a"].quote(event["v"])
    # ok: command-injection
    MODULES["b"].system("echo " + text)
