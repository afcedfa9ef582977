# One dot leads to the package itself, whose `words` takes only the length.
# event: {"name": "<ATTACK>"}
from jobs.steps.shout import shout


def handler(event, context):
    return shout(event["name"])
