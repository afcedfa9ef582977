# The list holds all characters that mean something to a shell.
# event: {"name": "a<ATTACK>"}
import os

META = " \t\r\n&|;<>()$`\\\"'*?[]#~=%!{}^-"


def handler(event, context):
    for character in META:
        if character in event["name"]:
            return "bad"
    # ok: command-injection
    os.system("echo " + event["name"])
