# The filter drops two characters and lets the others pass.
# event: {"name": "<ATTACK>"}
import os


def handler(event, context):
    name = "".join(c for c in event["name"] if c not in ";|")
    # ruleid: command-injection
    os.system("echo " + name)
