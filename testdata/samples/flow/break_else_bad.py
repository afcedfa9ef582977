# The loop's else runs when no break ended it, with what the last round stored.
# event: {"words": ["<ATTACK>"]}
import os


def handler(event, context):
    found = "none"
    for word in event["words"]:
        found = word
        if word == "stop":
            break
    else:
        # ruleid: command-injection
        os.system("echo " + found)
