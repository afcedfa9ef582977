# Joined and split again, the event's text is still in the list.
# event: {"w": "<ATTACK>"}
import os


def handler(event, context):
    line = ",".join(["a", event["w"]])
    # ruleid: command-injection
    os.system("echo " + line.split(",", 1)[1])
