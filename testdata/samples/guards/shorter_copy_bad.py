# The copy is cut before it is compared, so the original may go on behind it.
# event: {"name": "red<ATTACK>"}
import os


def handler(event, context):
    if event["name"][:3].lower() not in {"red", "tan"}:
        return "unknown"
    # ruleid: command-injection
    os.system("echo " + event["name"])
