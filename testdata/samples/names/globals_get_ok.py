# globals() is the module's dictionary: what update stores there replaces the function.
# event: {"v": "<ATTACK>"}
# unreached
import os

run = os.system


def handler(event, context):
    globals().update(run=len)
    # ok: command-injection
    run("echo " + event["v"])
