# The event names the file that is read, and that may be this one.
# event: {"name": "<ATTACK>"}


def handler(event, context):
    # ruleid: handler-read
    with open(event["name"]) as file:
        return file.read()
