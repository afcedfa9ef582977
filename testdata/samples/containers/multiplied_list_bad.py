# A list times a number holds the same inner list again and again.
# event: {"v": "<ATTACK>"}
import os


def handler(event, context):
    rows = [["a"]] * 3
    rows[0].append(event["v"])
    # ruleid: command-injection
    os.system("echo " + rows[2][1])
