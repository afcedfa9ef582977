# The pieces in front of the last one keep their slashes and dots.
# event: {"name": "<ATTACK>/notes"}


def handler(event, context):
    folder = event["name"].rsplit("/", 1)[0]
    # ruleid: path-traversal
    with open("/mnt/data/" + folder, "w") as file:
        file.write("done")
