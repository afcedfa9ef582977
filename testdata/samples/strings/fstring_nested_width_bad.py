# The width is chosen by a nested field, yet what is formatted is the text of the event.
# event: {"name": "<ATTACK>"}
import os


def handler(event, context):
    width = 3
    # ruleid: command-injection
    os.system(f"echo {event['name']:<{width}}")
