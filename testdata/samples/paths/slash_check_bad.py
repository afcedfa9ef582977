# Looking for a slash at the beginning does not find the ones behind `..`.
# event: {"name": "<ATTACK>"}


def handler(event, context):
    if event["name"].startswith("/"):
        return "bad"
    # ruleid: path-traversal
    with open("/mnt/data/" + event["name"], "w") as file:
        file.write("done")
