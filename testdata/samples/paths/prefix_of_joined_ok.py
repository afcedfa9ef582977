# Normalising takes the `..` away before the prefix is compared.
# event: {"name": "<ATTACK>"}
import os

BASE = "/mnt/data"


def handler(event, context):
    path = os.path.normpath(os.path.join(BASE, event["name"]))
    if not path.startswith(BASE + "/"):
        return "outside"
    # ok: handler-read
    with open(path) as file:
        return file.read()
