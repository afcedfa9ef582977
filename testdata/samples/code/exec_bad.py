# `exec` runs statements.
# event: {"name": "<ATTACK>"}


def handler(event, context):
    scope = {}
    # ruleid: code-injection
    exec("result = " + event["name"], scope)
    return scope["result"]
