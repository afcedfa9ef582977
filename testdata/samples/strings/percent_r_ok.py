# What `%r` shows is a boolean.
# event: {"title": "it's <ATTACK>"}
import os


def handler(event, context):
    # ok: command-injection
    os.system("echo %r" % (event["title"] > "m"))
