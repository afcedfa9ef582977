# The descriptor is that of a constant name, and the text of the event is written to it.
# event: {"name": "<ATTACK>"}
import os


def handler(event, context):
    # ok: path-traversal
    number = os.open("note", os.O_WRONLY | os.O_CREAT)
    os.write(number, event["name"].encode())
    os.close(number)
