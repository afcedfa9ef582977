# A text in which no character of a shell is found is plain.
# event: {"name": "<ATTACK>"}
import os


def handler(event, context):
    if event["name"].find(";") >= 0 or any(event["name"].count(c) for c in " \n\t&|<>()$`\\\"'*?[]#~=%!{}"):
        return "bad"
    # ok: command-injection
    os.system("echo " + event["name"])
