# A quote in the text ends the literal.
# event: {"name": "<ATTACK>"}


def handler(event, context):
    # ruleid: code-injection
    return eval("'" + event["name"] + "'")
