# The dispatch falls back to running the text.
# event: {"name": "<ATTACK>"}

ACTIONS = {"one": lambda: 1, "two": lambda: 2}


def handler(event, context):
    action = ACTIONS.get(event["name"])
    if action:
        return action()
    # ruleid: code-injection
    return eval(event["name"])
