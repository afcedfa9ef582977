# The return stands in a branch that this event does not take: what follows runs.
# event: {"v": "<ATTACK>", "n": 1}
import os


def handler(event, context):
    if event["n"] > 1:
        return None
    # ruleid: command-injection
    return os.system("echo " + event["v"])
