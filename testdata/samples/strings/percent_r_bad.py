# `%r` puts a text with a single quote within double quotes, where `$(...)` is alive.
# event: {"title": "it's <ATTACK>"}
import os


def handler(event, context):
    # ruleid: command-injection
    os.system("echo %r" % event["title"])
