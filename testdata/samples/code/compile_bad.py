# A compiled text is run by `eval` as if it were the text.
# event: {"name": "<ATTACK>"}


def handler(event, context):
    compiled = compile(event["name"], "<event>", "eval")
    # ruleid: code-injection
    return eval(compiled)
