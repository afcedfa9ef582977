# The handler sets an attribute of the other module, which reads it as its global.
# event: {"name": "<ATTACK>"}
import state


def handler(event, context):
    state.text = event["name"]
    return state.say()
