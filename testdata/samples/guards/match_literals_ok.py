# Only two literals get to the command.
# event: {"name": "<ATTACK>"}
# benign: {"name": "red"}
import os


def handler(event, context):
    match event["name"]:
        case "red" | "green" as name:
            # ok: command-injection
            os.system("echo " + name)
        case _:
            return "unknown"
