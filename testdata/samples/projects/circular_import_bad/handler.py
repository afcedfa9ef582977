# Two modules import each other; the names are looked up when the functions run.
# event: {"name": "<ATTACK>"}
import first


def handler(event, context):
    return first.start(event["name"])
