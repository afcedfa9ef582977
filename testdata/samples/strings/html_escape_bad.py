# Escaping for HTML leaves backquotes and pipes, and adds semicolons.
# event: {"title": "<ATTACK>"}
import html
import os


def handler(event, context):
    # ruleid: command-injection
    os.system("echo " + html.escape(event["title"]))
