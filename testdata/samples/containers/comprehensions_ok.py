# A comprehension's filter lets only members of a constant set pass.
# event: {"tags": ["<ATTACK>", "red"]}
import os

KNOWN = {"red", "blue"}


def handler(event, context):
    tags = [tag for tag in event["tags"] if tag in KNOWN]
    # ok: command-injection
    os.system("echo " + " ".join(tags))
