# The format names only the key that holds a constant; the text of the event stays in the mapping.
# event: {"name": "<ATTACK>"}
import os


def handler(event, context):
    values = {"level": "info", "text": event["name"]}
    # ok: command-injection
    os.system("echo %(level)s" % values)
