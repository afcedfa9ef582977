# An assertion raises for everything but letters and digits.
# event: {"name": "<ATTACK>"}
import os


def handler(event, context):
    name = event["name"]
    assert name.isalnum(), "bad name"
    # ok: command-injection
    os.system("echo " + name)
