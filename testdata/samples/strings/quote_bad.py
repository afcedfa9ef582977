# Within double quotes the single quotes of `shlex.quote` are ordinary characters.
# event: {"name": "<ATTACK>"}
import os
import shlex


def handler(event, context):
    # ruleid: command-injection
    os.system(f'echo "{shlex.quote(event["name"])}"')
