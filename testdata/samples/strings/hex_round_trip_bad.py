# Hexadecimal digits become bytes again.
# event: {"name": "<ATTACK>"}
import os


def handler(event, context):
    digits = event["name"].encode().hex()
    # ruleid: command-injection
    os.system("echo " + bytes.fromhex(digits).decode())
