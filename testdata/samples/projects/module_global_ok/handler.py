# Without `global`, the assignment is to a local variable.
# event: {"name": "<ATTACK>"}
import state


def handler(event, context):
    state.remember(event["name"])
    return state.say()
