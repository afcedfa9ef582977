# The command is quoted for the outer shell, and the word in it is not quoted for the inner one.
# event: {"name": "<ATTACK>"}
import os
import shlex


def handler(event, context):
    inner = f"echo {event['name']} | cat"
    # ruleid: command-injection
    os.system(f"bash -c {shlex.quote(inner)}")
