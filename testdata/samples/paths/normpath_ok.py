# Normalised below `/` first, the name has no `..` left that could go higher.
# event: {"name": "<ATTACK>"}
import os


def handler(event, context):
    name = os.path.normpath("/" + event["name"]).lstrip("/")
    # ok: handler-read
    with open(os.path.join("/mnt/data", name)) as file:
        return file.read()
