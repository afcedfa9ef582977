# One function of the module stores the text, another one reads it.
# event: {"name": "<ATTACK>"}
import state


def handler(event, context):
    state.remember(event["name"])
    return state.say()
