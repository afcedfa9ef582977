# locals() holds the function's variables by name.
# event: {"v": "<ATTACK>"}
import os


def handler(event, context):
    safe, evil = "constant", event["v"]
    # ruleid: command-injection
    os.system("echo {evil}".format(**locals()))
    return safe
