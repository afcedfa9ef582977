# The event chooses the module's function, and one of the two runs a shell.
# event: {"action": "shell", "text": "<ATTACK>"}
import listing
import shouting

ACTIONS = {"list": listing.run, "shell": shouting.run}


def handler(event, context):
    return ACTIONS[event["action"]](event["text"])
