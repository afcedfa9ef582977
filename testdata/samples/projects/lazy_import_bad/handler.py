# The module is imported when the handler runs.
# event: {"name": "<ATTACK>"}


def handler(event, context):
    from tools import run

    return run(event["name"])
