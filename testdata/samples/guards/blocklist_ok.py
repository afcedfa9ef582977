# Every character that means something to a shell is refused.
# event: {"name": "a<ATTACK>"}
import os

META = " \t\n;&|<>()$`\\\"'*?[]#~=%!{}"


def handler(event, context):
    for character in META:
        if character in event["name"]:
            return "bad"
    # ok: command-injection
    os.system("echo " + event["name"])
