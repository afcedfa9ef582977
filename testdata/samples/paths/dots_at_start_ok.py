# Normalised first, a relative name that goes up begins with `..`.
# event: {"name": "x/<ATTACK>"}
import os


def handler(event, context):
    name = os.path.normpath(event["name"])
    if name.startswith(("/", "..")):
        return "bad"
    # ok: path-traversal
    with open(os.path.join("/mnt/data", name), "w") as file:
        file.write("done")
