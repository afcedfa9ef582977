# The lower-case copy is checked and the copy is used.
# event: {"name": "<ATTACK>"}
# benign: {"name": "red"}
import os


def handler(event, context):
    name = event["name"].strip().lower()
    if name not in {"red", "green"}:
        return "unknown"
    # ok: command-injection
    os.system("echo " + name)
