# The lambda keeps a constant; the text of the event is its argument.
# event: {"name": "<ATTACK>"}


def later(text):
    # ok: code-injection
    return lambda value: eval(text, {"value": value})


def handler(event, context):
    return later("len(value)")(event["name"])
