# The command grows by one constant for each word of the event.
# event: {"words": ["a", "<ATTACK>"]}
import os


def handler(event, context):
    command = "echo"
    for word in event["words"]:
        command += " word"
    # ok: command-injection
    os.system(command)
