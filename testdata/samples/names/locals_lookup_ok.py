# locals() holds the function's variables by name; the format uses the constant one.
# event: {"v": "<ATTACK>"}
import os


def handler(event, context):
    safe, evil = "constant", event["v"]
    # ok: command-injection
    os.system("echo {safe}".format(**locals()))
    return evil
