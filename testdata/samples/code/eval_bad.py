# `eval` runs the text of the event.
# event: {"name": "<ATTACK>"}


def handler(event, context):
    # ruleid: code-injection
    return eval(event["name"])
