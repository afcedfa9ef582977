# The file is moved to where the event says.
# event: {"name": "<ATTACK>"}
import os


def handler(event, context):
    # ruleid: path-traversal
    os.rename("report", event["name"])
