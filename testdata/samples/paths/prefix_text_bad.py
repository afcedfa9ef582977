# A literal directory in front does not stop `..`.
# event: {"name": "<ATTACK>"}


def handler(event, context):
    # ruleid: handler-read
    with open("/mnt/data/" + event["name"]) as file:
        return file.read()
