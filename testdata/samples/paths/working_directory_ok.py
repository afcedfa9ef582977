# A name without a slash, in a directory without code.
# event: {"name": "<ATTACK>"}


def handler(event, context):
    if "/" in event["name"]:
        return "bad"
    # ok: handler-read
    with open("texts/" + event["name"]) as file:
        return file.read()
