# Normalising alone resolves `..` and so leaves the directory.
# event: {"name": "<ATTACK>"}
import os


def handler(event, context):
    # ruleid: handler-read
    with open(os.path.normpath("/mnt/data/" + event["name"])) as file:
        return file.read()
