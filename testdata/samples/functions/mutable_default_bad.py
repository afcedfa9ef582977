# A mutable default is made once: the first call's text is still in it at the second one.
# event: {"a": "<ATTACK>"}
import os


def collect(item, items=[]):  # noqa: B006
    items.append(item)
    return items


def handler(event, context):
    collect(event["a"])
    # ruleid: command-injection
    os.system("echo " + collect("constant")[0])
