# The evaluated text is constant; the event's text is the value of a name in it.
# event: {"formula": "<ATTACK>"}


def handler(event, context):
    # ok: code-injection
    return eval("'<' + formula + '>'", {"formula": event["formula"]})
