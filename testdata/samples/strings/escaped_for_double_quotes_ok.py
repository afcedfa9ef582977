# Backslash, quote, dollar and backquote get a backslash each by way of the whole match.
# event: {"name": "<ATTACK>"}
import os
import re


def handler(event, context):
    name = re.sub(r'["$`\\]', r"\\\g<0>", event["name"])
    # ok: command-injection
    os.system(f'echo "{name}"')
