# A global dictionary is filled by one function and read by another.
# event: {"v": "<ATTACK>"}
import os

STATE = {"text": "constant"}


def store(event):
    STATE["text"] = event["v"]


def handler(event, context):
    store(event)
    # ruleid: command-injection
    os.system("echo " + STATE["text"])
