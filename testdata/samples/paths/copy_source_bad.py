# `copyfile` reads its first argument: the function's own code, if the event says so.
# event: {"name": "<ATTACK>"}
import shutil


def handler(event, context):
    # ruleid: handler-read
    shutil.copyfile(event["name"], "copy")
