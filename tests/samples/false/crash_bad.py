# The mark stands above another call.
# event: {"x": "<ATTACK>"}
import os


def handler(event, context):
    # ruleid: command-injection
    command = "echo " + event["x"]
    os.system(command)
