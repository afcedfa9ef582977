# A global dictionary is filled under one key and read under another.
# event: {"v": "<ATTACK>"}
import os

STATE = {"text": "constant", "note": ""}


def store(event):
    STATE["note"] = event["v"]


def handler(event, context):
    store(event)
    # ok: command-injection
    os.system("echo " + STATE["text"])
