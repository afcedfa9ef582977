# Doubled braces are braces after one formatting, and there is no second one.
# event: {"title": "<ATTACK>"}
import os


def handler(event, context):
    command = "echo '{{title}}' {0}".format("report", title=event["title"])
    # ok: command-injection
    os.system(command)
