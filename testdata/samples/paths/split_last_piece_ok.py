# What stands behind the last slash has none.
# event: {"name": "<ATTACK>"}


def handler(event, context):
    last = event["name"].rsplit("/", 1)[-1]
    # ok: path-traversal
    with open("/mnt/data/" + last, "w") as file:
        file.write("done")
