# The "extension" after the last dot is as free as the rest of the name.
# event: {"name": "file.x<ATTACK>"}
import os


def handler(event, context):
    stem, extension = event["name"].split(".", 1)
    # ruleid: command-injection
    os.system("echo converting to " + extension)
