# The loop's last element is the list's last one: a constant.
# event: {"v": "<ATTACK>"}
import os


def handler(event, context):
    for last in [event["v"], "constant"]:
        pass
    # ok: command-injection
    os.system("echo " + last)
