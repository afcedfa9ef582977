# A pair of closures shares one variable: what `put` stores `run` runs.
# event: {"v": "<ATTACK>"}
import os


def cell():
    held = ["constant"]

    def put(text):
        held[0] = text

    def run():
        # ruleid: command-injection
        os.system("echo " + held[0])

    return put, run


def handler(event, context):
    put, run = cell()
    put(event["v"])
    run()
