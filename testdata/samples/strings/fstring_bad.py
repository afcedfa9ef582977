# An f-string with `!s` is the text itself, also with a width.
# event: {"name": "<ATTACK>"}
import os


def handler(event, context):
    # ruleid: command-injection
    os.system(f"echo {event['name']!s:>4}")
