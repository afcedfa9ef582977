# A table that is written down here is split; the text of the event is split, too, and only logged.
# event: {"name": "<ATTACK>"}
import os


def handler(event, context):
    first = "red,green".split(",")[0]
    print(event["name"].split(",")[0])
    # ok: command-injection
    os.system("echo " + first)
