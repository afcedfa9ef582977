# The result of the first formatting holds a field in braces, which the second one fills.
# event: {"title": "<ATTACK>"}
import os


def handler(event, context):
    template = "echo {0} {{title}}".format("report")
    # ruleid: command-injection
    os.system(template.format(title=event["title"]))
