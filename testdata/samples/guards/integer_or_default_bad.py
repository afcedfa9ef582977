# What is used is the number, or else the text itself.
# event: {"name": "<ATTACK>"}
import os


def handler(event, context):
    try:
        count = int(event["name"])
    except ValueError:
        count = event["name"]
    # ruleid: command-injection
    os.system(f"echo {count}")
