# `or` gives the text itself when there is one, not a boolean.
# event: {"name": "<ATTACK>"}
import os


def handler(event, context):
    name = event["name"] or "nobody"
    # ruleid: command-injection
    os.system("echo " + name)
