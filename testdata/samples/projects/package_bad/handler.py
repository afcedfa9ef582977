# A module in a package in a package takes the text to a shell.
# event: {"name": "<ATTACK>"}
import jobs.steps.shout


def handler(event, context):
    return jobs.steps.shout.shout(event["name"])
