# Both functions can be chosen, and the one with a shell takes only the length.
# event: {"action": "shell", "text": "<ATTACK>"}
import listing
import shouting

ACTIONS = {"list": listing.run, "shell": shouting.run}


def handler(event, context):
    return ACTIONS[event["action"]](event["text"])
