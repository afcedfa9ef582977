# The text of the event is a value that the constant code reads.
# event: {"name": "<ATTACK>"}


def handler(event, context):
    # ok: code-injection
    return eval("len(name) + 1", {"name": event["name"]})
