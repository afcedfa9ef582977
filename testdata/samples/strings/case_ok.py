# What is made lower case is the text of a comparison's result.
# event: {"name": "<ATTACK>"}
import os


def handler(event, context):
    empty = str(event["name"] == "").lower()
    # ok: command-injection
    os.system("echo " + empty)
