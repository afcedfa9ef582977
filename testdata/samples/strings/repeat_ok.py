# Only the number of stars comes from the event.
# event: {"name": "<ATTACK>"}
import os


def handler(event, context):
    # ok: command-injection
    os.system("echo " + "-" * len(event["name"]))
