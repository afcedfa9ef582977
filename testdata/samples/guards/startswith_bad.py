# A good beginning says nothing about the rest.
# event: {"name": "report<ATTACK>"}
import os


def handler(event, context):
    name = event["name"]
    if not name.startswith("report"):
        return "bad"
    # ruleid: command-injection
    os.system("echo " + name)
