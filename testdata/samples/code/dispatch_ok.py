# The event chooses among named functions, and the code that runs is constant.
# event: {"name": "<ATTACK>"}
# benign: {"name": "one"}

ACTIONS = {"one": lambda: eval("1"), "two": lambda: 2}


def handler(event, context):
    # ok: code-injection
    return ACTIONS[event["name"]]()
