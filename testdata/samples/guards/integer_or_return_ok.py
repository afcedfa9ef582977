# A text that `int` accepts has digits, blanks, a sign and underscores, and the others end the function.
# event: {"name": "<ATTACK>"}
# benign: {"name": "7"}
import os


def handler(event, context):
    try:
        int(event["name"])
    except ValueError:
        return "bad"
    # ok: command-injection
    os.system("echo " + event["name"])
