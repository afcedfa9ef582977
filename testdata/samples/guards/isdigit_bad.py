# Printable characters include every metacharacter but the newline.
# event: {"name": "<ATTACK>"}
import os


def handler(event, context):
    name = event["name"]
    if not name.isprintable():
        return "bad"
    # ruleid: command-injection
    os.system("echo " + name)
