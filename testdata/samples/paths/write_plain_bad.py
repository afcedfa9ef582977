# The event names the file that is written.
# event: {"name": "<ATTACK>"}


def handler(event, context):
    # ruleid: path-traversal
    with open(event["name"], "w") as file:
        file.write("done")
