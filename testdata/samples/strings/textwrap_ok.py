# The number of wrapped lines is a number.
# event: {"name": "<ATTACK>"}
import os
import textwrap


def handler(event, context):
    lines = textwrap.wrap(event["name"], width=10)
    # ok: command-injection
    os.system(f"echo {len(lines)} lines")
