# `..` may stand behind a first harmless name.
# event: {"name": "x/<ATTACK>"}
import os


def handler(event, context):
    if event["name"].startswith(("/", "..")):
        return "bad"
    # ruleid: path-traversal
    with open(os.path.join("/mnt/data", event["name"]), "w") as file:
        file.write("done")
