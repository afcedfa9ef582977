# The helper returns only paths below its directory.
# event: {"name": "<ATTACK>"}
from storage import locate


def handler(event, context):
    # ok: path-traversal
    with open(locate(event["name"]), "w") as file:
        file.write("done")
