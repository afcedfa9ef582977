# The suffix narrows the choice to text files, but of any directory.
# event: {"name": "<ATTACK>"}


def handler(event, context):
    # ruleid: path-traversal
    with open(f"/mnt/data/{event['name']}.txt") as file:
        return file.read()
