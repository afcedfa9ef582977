# What is used is the number, or the default.
# event: {"name": "<ATTACK>"}
import os


def handler(event, context):
    try:
        count = int(event["name"])
    except ValueError:
        count = 1
    # ok: command-injection
    os.system(f"echo {count}")
