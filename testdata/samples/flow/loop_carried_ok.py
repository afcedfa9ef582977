# Each round overwrites the variable by a constant before it runs it.
# event: {"words": ["<ATTACK>", "end"]}
import os


def handler(event, context):
    previous = "start"
    for word in event["words"]:
        previous = "round"
        # ok: command-injection
        os.system("echo " + previous)
        previous = word
