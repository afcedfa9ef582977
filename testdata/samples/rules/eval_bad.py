# The event's text is evaluated; the empty namespace of names does not keep builtins away.
# event: {"formula": "<ATTACK>"}


def handler(event, context):
    # ruleid: code-injection
    return eval("(" + event["formula"] + ")", {}, {})
