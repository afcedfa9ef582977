# The event gives the label of the code, which is shown in tracebacks only.
# event: {"name": "<ATTACK>"}


def handler(event, context):
    compiled = compile("1 + 1", event["name"], "eval")
    # ok: code-injection
    return eval(compiled)
