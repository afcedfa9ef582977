# The name is a number, whatever the mode.
# event: {"name": "<ATTACK>"}
# benign: {"name": "7"}

MODES = {"save": "a", "load": "r"}


def handler(event, context):
    mode = MODES["save"]
    # ok: path-traversal
    with open(f"{int(event['name'])}.bak", mode) as file:
        file.write("done")
