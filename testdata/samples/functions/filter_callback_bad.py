# filter keeps the event's texts when the predicate tells nothing about their content.
# event: {"files": ["", "<ATTACK>"]}
import os


def handler(event, context):
    for name in filter(None, event["files"]):
        # ruleid: command-injection
        os.system("cat " + name)
