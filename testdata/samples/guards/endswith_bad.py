# A good end says nothing about the beginning.
# event: {"name": "<ATTACK>.pdf"}
import os


def handler(event, context):
    name = event["name"]
    if not name.endswith(".pdf"):
        return "bad"
    # ruleid: command-injection
    os.system("echo " + name)
