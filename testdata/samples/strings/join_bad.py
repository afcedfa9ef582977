# `join` glues the text of the event into the command.
# event: {"name": "<ATTACK>"}
import os


def handler(event, context):
    # ruleid: command-injection
    os.system(" ".join(["echo", event["name"]]))
