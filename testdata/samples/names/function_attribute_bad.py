# A function is an object: an attribute stored on it is read later.
# event: {"v": "<ATTACK>"}
import os


def run():
    # ruleid: command-injection
    os.system("echo " + run.text)


def handler(event, context):
    run.text = event["v"]
    run()
