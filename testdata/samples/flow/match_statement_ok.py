# Literal patterns: in their branch the subject is one of two constants.
# event: {"kind": "<ATTACK>"}
# benign: {"kind": "show"}
import os


def handler(event, context):
    match event["kind"]:
        case "show" | "list" as kind:
            # ok: command-injection
            os.system("echo " + kind)
        case _:
            return None
