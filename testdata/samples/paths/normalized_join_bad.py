# A path that is made normal may still begin with `..`.
# event: {"name": "<ATTACK>"}
import os


def handler(event, context):
    name = os.path.normpath(event["name"])
    # ruleid: handler-read
    with open("data/" + name) as file:
        return file.read()
