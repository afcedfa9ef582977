# A name that equals a constant is that constant.
# event: {"name": "<ATTACK>"}
# benign: {"name": "red"}
import os


def handler(event, context):
    name = event["name"]
    if name == "red":
        # ok: command-injection
        os.system("echo " + name)
