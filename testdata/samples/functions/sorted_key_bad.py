# sorted calls its key function with each element.
# event: {"items": ["<ATTACK>"]}
import os


def weigh(item):
    # ruleid: command-injection
    return os.system("wc -c " + item)


def handler(event, context):
    return sorted(event["items"], key=weigh)
