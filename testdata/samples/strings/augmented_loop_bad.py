# The command grows in a loop, one word of the event at a time.
# event: {"words": ["a", "<ATTACK>"]}
import os


def handler(event, context):
    command = "echo"
    for word in event["words"]:
        command += " " + word
    # ruleid: command-injection
    os.system(command)
