# The number of the line comes from the event, the file's name does not.
# event: {"name": "<ATTACK>"}


def handler(event, context):
    # ok: handler-read
    with open("report") as file:
        return file.read().startswith(event["name"])
