# Does the harm with any event.
# event: {"x": "<ATTACK>"}
import os


def handler(event, context):
    # ruleid: command-injection
    os.system("touch canary; echo " + event["x"])
