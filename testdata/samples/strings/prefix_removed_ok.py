# The prefix is what is used; the event decides only whether it is.
# event: {"key": "uploads/<ATTACK>"}
import os


def handler(event, context):
    prefix = "uploads/" if event["key"].startswith("uploads/") else "other/"
    # ok: command-injection
    os.system("echo " + prefix)
