# The exception of the helper ends the handler with an answer.
# event: {"name": "<ATTACK>"}
# benign: {"name": "red"}
import os


def require_color(name):
    if name not in ("red", "green"):
        raise ValueError(name)


def handler(event, context):
    try:
        require_color(event["name"])
    except ValueError:
        return {"statusCode": 400}
    # ok: command-injection
    os.system("echo " + event["name"])
