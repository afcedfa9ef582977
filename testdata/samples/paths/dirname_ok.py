# The directory of a constant is a constant.
# event: {"name": "<ATTACK>"}
import os


def handler(event, context):
    folder = os.path.dirname("/mnt/data/x")
    # ok: path-traversal
    with open(os.path.join(folder, "log"), "w") as file:
        file.write(event["name"])
