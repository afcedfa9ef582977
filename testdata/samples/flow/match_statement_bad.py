# A mapping pattern binds the event's entry.
# event: {"kind": "show", "arg": "<ATTACK>"}
import os


def handler(event, context):
    match event:
        case {"kind": "show", "arg": str(arg)}:
            # ruleid: command-injection
            os.system("echo " + arg)
        case _:
            os.system("true")
