# Only two levels of `..` are looked for; an absolute name has none.
# event: {"name": "<ATTACK>"}
import os


def handler(event, context):
    if event["name"].count("../") > 2:
        return "bad"
    # ruleid: handler-read
    with open(os.path.join("/mnt/data", event["name"])) as file:
        return file.read()
