# The width comes from the event, and what is padded is a constant.
# event: {"name": "<ATTACK>"}
import os


def handler(event, context):
    width = len(event["name"])
    # ok: command-injection
    os.system(f"echo {'x':->{width}}")
