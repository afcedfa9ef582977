# The word is quoted, and the command with it once more.
# event: {"name": "<ATTACK>"}
import os
import shlex


def handler(event, context):
    inner = f"echo {shlex.quote(event['name'])} | cat"
    # ok: command-injection
    os.system(f"bash -c {shlex.quote(inner)}")
