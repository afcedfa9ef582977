# Constant indexes are kept apart; -2 is the second of three.
# event: {"n": "<ATTACK>"}
import os


def handler(event, context):
    items = ["a", "b", event["n"]]
    # ok: command-injection
    os.system("echo " + items[-2])
