# The union of two sets holds the event's text.
# event: {"w": "<ATTACK>"}
import os


def handler(event, context):
    words = {"a"} | {event["w"]}
    # ruleid: command-injection
    os.system("echo " + " ".join(sorted(words)))
