# The helper resolves the path, and its prefix has no separator at the end.
# event: {"name": "<ATTACK>"}
from storage import locate


def handler(event, context):
    # ruleid: path-traversal
    with open(locate(event["name"]), "w") as file:
        file.write("done")
