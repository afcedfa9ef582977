# The case has a condition of its own, which only an allowed name fulfils.
# event: {"name": "<ATTACK>"}
# benign: {"name": "red"}
import os


def handler(event, context):
    match event:
        case {"name": str(name)} if name in {"red", "green"}:
            # ok: command-injection
            os.system("echo " + name)
