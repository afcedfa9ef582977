# The hexadecimal form of the bytes holds digits and the letters a to f.
# event: {"name": "<ATTACK>"}
import os


def handler(event, context):
    # ok: command-injection
    os.system("echo " + event["name"].encode("utf-8").hex())
