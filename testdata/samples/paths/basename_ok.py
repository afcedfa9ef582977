# A base name has no slash; the directory is a literal.
# event: {"name": "<ATTACK>"}
import os


def handler(event, context):
    # ok: path-traversal
    with open("/mnt/data/" + os.path.basename(event["name"]), "w") as file:
        file.write("done")
