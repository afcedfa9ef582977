# A command of bytes is read by the shell just as well.
# event: {"name": "<ATTACK>"}
import os


def handler(event, context):
    # ruleid: command-injection
    os.system(b"echo " + event["name"].encode())
