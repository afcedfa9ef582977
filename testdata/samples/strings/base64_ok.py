# Base64 has letters, digits, `+`, `/` and `=` only.
# event: {"name": "<ATTACK>"}
import base64
import os


def handler(event, context):
    # ok: command-injection
    os.system("echo " + base64.b64encode(event["name"].encode()).decode())
