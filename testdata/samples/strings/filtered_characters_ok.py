# Only letters and digits of the text are joined again.
# event: {"name": "<ATTACK>"}
import os


def handler(event, context):
    name = "".join(c for c in event["name"] if c.isalnum())
    # ok: command-injection
    os.system("echo " + name)
