# The package quotes the text in one module and runs it in another.
# event: {"name": "<ATTACK>"}
import jobs.steps.shout


def handler(event, context):
    return jobs.steps.shout.shout(event["name"])
