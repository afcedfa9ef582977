# `filter` with a method of the text keeps the digits only.
# event: {"names": ["7", "<ATTACK>"]}
import os


def handler(event, context):
    # ok: command-injection
    os.system("echo " + " ".join(filter(str.isdigit, event["names"])))
