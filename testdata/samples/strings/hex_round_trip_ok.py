# The digits are made upper case and stay digits.
# event: {"name": "<ATTACK>"}
import os


def handler(event, context):
    digits = event["name"].encode().hex()
    # ok: command-injection
    os.system("echo " + digits.upper())
