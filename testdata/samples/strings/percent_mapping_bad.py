# A mapping on the right of `%` is looked up by name: the second name holds the text of the event.
# event: {"name": "<ATTACK>"}
import os


def handler(event, context):
    values = {"level": "info", "text": event["name"]}
    # ruleid: command-injection
    os.system("echo %(level)s %(text)s" % values)
