# A set comprehension in a dict comprehension keeps the event's texts.
# event: {"tags": ["<ATTACK>"]}
import os


def handler(event, context):
    groups = {size: {tag for tag in event["tags"] if len(tag) == size} for size in range(60)}
    for group in groups.values():
        for tag in group:
            # ruleid: command-injection
            os.system("echo " + tag)
