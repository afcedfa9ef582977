# `os.open` with flags writes as well.
# event: {"name": "<ATTACK>"}
import os


def handler(event, context):
    # ruleid: path-traversal
    number = os.open(event["name"], os.O_WRONLY | os.O_CREAT)
    os.close(number)
