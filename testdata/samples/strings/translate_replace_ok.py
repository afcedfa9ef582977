# Every character that means something becomes an underscore.
# event: {"name": "<ATTACK>"}
import os

META = " \t\n;&|<>()$`\\\"'*?[]#~=%!{}"


def handler(event, context):
    table = str.maketrans({character: "_" for character in META})
    # ok: command-injection
    os.system("echo " + event["name"].translate(table))
