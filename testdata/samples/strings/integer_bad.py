# A text is kept as it is, and only other values go through `int`.
# event: {"name": "<ATTACK>"}
import os


def handler(event, context):
    number = event["name"] if isinstance(event["name"], str) else int(event["name"])
    # ruleid: command-injection
    os.system(f"echo {number}")
