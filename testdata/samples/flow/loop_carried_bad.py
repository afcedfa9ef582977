# What is stored at the end of one round is run in the next one.
# event: {"words": ["<ATTACK>", "end"]}
import os


def handler(event, context):
    previous = "start"
    for word in event["words"]:
        # ruleid: command-injection
        os.system("echo " + previous)
        previous = word
