# The escaped text stands outside of the quotes for which it was escaped.
# event: {"name": "<ATTACK>"}
import os
import re


def handler(event, context):
    name = re.sub(r'["$`\\]', r"\\\g<0>", event["name"])
    # ruleid: command-injection
    os.system(f'echo "name:" {name}')
