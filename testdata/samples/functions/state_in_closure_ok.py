# Two pairs of closures: what one pair's `put` stores the other pair's `run` does not see.
# event: {"v": "<ATTACK>"}
import os


def cell():
    held = ["constant"]

    def put(text):
        held[0] = text

    def run():
        # ok: command-injection
        os.system("echo " + held[0])

    return put, run


def handler(event, context):
    put, _ = cell()
    _, run = cell()
    put(event["v"])
    run()
