# The list of refused characters forgets newline, `|` and `&`.
# event: {"name": "a<ATTACK>"}
import os


def handler(event, context):
    name = event["name"]
    if any(c in name for c in ";$`"):
        return "bad"
    # ruleid: command-injection
    os.system("echo " + name)
