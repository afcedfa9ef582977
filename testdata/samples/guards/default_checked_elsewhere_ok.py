# The variable is replaced or good, and it is the variable that is used.
# event: {"name": "<ATTACK>"}
import os


def handler(event, context):
    name = event.get("name", "world")
    if not name.isalnum():
        name = "nobody"
    # ok: command-injection
    os.system("echo " + name)
