# The loop removes every character that means something to a shell.
# event: {"name": "<ATTACK>"}
import os

META = " \t\n;&|<>()$`\\\"'*?[]#~=%!{}"


def handler(event, context):
    name = event["name"]
    for character in META:
        name = name.replace(character, "")
    # ok: command-injection
    os.system("echo " + name)
