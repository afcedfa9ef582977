# A number is harmless, and a text is refused.
# event: {"name": "<ATTACK>"}
# benign: {"name": 7}
import os


def handler(event, context):
    if not isinstance(event["name"], (int, float)):
        return "bad"
    # ok: command-injection
    os.system(f"echo {event['name']}")
