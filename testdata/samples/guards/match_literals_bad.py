# A bare name in a pattern matches everything.
# event: {"name": "<ATTACK>"}
import os


def handler(event, context):
    match event["name"]:
        case "red":
            return "red"
        case name:
            # ruleid: command-injection
            os.system("echo " + name)
