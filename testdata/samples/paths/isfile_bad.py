# That the file exists is no reason to trust its name.
# event: {"name": "<ATTACK>"}
import os


def handler(event, context):
    if not os.path.isfile(event["name"]):
        return "no such file"
    # ruleid: handler-read
    with open(event["name"]) as file:
        return file.read()
