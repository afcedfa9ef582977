# The event gives what is written, not where.
# event: {"name": "<ATTACK>"}


def handler(event, context):
    # ok: path-traversal
    with open("/mnt/data/last.txt", "w") as file:
        file.write(event["name"])
