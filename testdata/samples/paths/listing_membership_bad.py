# The listing is asked about the base name, and the path is opened.
# event: {"name": "<ATTACK>"}
import os


def handler(event, context):
    if os.path.basename(event["name"]) not in os.listdir("."):
        return "unknown"
    # ruleid: handler-read
    with open("/mnt/data/" + event["name"]) as file:
        return file.read()
