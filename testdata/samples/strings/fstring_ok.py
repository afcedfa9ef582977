# The format `:d` raises for a text.
# event: {"name": "<ATTACK>"}
# benign: {"name": 7}
import os


def handler(event, context):
    # ok: command-injection
    os.system(f"echo {event['name']:d}")
