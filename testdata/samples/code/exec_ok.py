# The number is what is written into the statement.
# event: {"name": "<ATTACK>"}
# benign: {"name": "5"}


def handler(event, context):
    scope = {}
    # ok: code-injection
    exec(f"result = {int(event['name'])}", scope)
    return scope["result"]
