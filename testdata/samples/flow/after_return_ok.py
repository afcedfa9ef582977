# Each path returns or raises before the command.
# event: {"v": "<ATTACK>", "n": 1}
# unreached
import os


def handler(event, context):
    if event["n"] > 1:
        return None
    else:
        raise ValueError("n")
    # ok: command-injection
    os.system("echo " + event["v"])
