# A `return` within `with` leaves the handler.
# event: {"name": "<ATTACK>"}
import os
import threading

LOCK = threading.Lock()


def handler(event, context):
    with LOCK:
        if not event["name"].isalnum():
            return "bad"
    # ok: command-injection
    os.system("echo " + event["name"])
