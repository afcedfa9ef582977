# What was encoded is decoded again before the shell reads it.
# event: {"name": "<ATTACK>"}
import base64
import os


def handler(event, context):
    token = base64.b64encode(event["name"].encode())
    # ruleid: command-injection
    os.system("echo " + base64.b64decode(token).decode())
