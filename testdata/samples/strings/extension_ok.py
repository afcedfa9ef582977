# The extension is one of three constants.
# event: {"name": "file.x<ATTACK>"}
# benign: {"name": "a.png"}
import os

FORMATS = {"png", "gif", "jpg"}


def handler(event, context):
    stem, extension = event["name"].split(".", 1)
    if extension not in FORMATS:
        return "unknown format"
    # ok: command-injection
    os.system("echo converting to " + extension)
