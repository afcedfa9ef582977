# The lambda keeps the text and runs it when it is called.
# event: {"name": "<ATTACK>"}


def later(text):
    # ruleid: code-injection
    return lambda: eval(text)


def handler(event, context):
    return later(event["name"])()
