# Behind a literal directory, a name without `..` stays below it: a leading slash changes nothing.
# event: {"name": "<ATTACK>"}


def handler(event, context):
    if ".." in event["name"]:
        raise ValueError(event["name"])
    # ok: handler-read
    with open("/mnt/data/" + event["name"]) as file:
        return file.read()
