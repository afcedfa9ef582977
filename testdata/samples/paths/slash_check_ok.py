# A name without any slash is a name in the directory.
# event: {"name": "<ATTACK>"}


def handler(event, context):
    if "/" in event["name"]:
        return "bad"
    # ok: path-traversal
    with open("/mnt/data/" + event["name"], "w") as file:
        file.write("done")
