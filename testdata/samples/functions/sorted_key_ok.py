# sorted calls its key function with each element, and the key function's command holds only its length.
# event: {"items": ["<ATTACK>"]}
import os


def weigh(item):
    # ok: command-injection
    return os.system("echo " + "." * len(item))


def handler(event, context):
    return sorted(event["items"], key=weigh)
