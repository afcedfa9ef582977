# Some characters of a shell are missing in the list.
# event: {"name": "a<ATTACK>"}
import os

META = " \t\n&|<()$`\\\"'*?[]#~=%!{}"


def handler(event, context):
    for character in META:
        if character in event["name"]:
            return "bad"
    # ruleid: command-injection
    os.system("echo " + event["name"])
