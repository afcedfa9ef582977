# A list made in the call is new each time: the first call's text is not in the second one's.
# event: {"a": "<ATTACK>"}
import os


def collect(item, items=None):
    items = [] if items is None else items
    items.append(item)
    return items


def handler(event, context):
    collect(event["a"])
    # ok: command-injection
    os.system("echo " + collect("constant")[0])
