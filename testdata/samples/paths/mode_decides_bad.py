# The mode is a variable, and it is one that writes.
# event: {"name": "<ATTACK>"}

MODES = {"save": "a", "load": "r"}


def handler(event, context):
    mode = MODES["save"]
    # ruleid: path-traversal
    with open(event["name"] + ".bak", mode) as file:
        file.write("done")
