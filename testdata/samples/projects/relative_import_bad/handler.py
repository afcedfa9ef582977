# Two dots lead to the package above, where the command is built.
# event: {"name": "<ATTACK>"}
from jobs.steps.shout import shout


def handler(event, context):
    return shout(event["name"])
