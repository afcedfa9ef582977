# Constant indexes are kept apart; a negative one counts from the end.
# event: {"n": "<ATTACK>"}
import os


def handler(event, context):
    items = ["a", "b", event["n"]]
    # ruleid: command-injection
    os.system("echo " + items[-1])
