# The inner shell reads the word a second time, after the outer shell took the quotes away.
# event: {"name": "<ATTACK>"}
import os
import shlex


def handler(event, context):
    # ruleid: command-injection
    os.system('sh -c "echo ' + shlex.quote(event["name"]) + '"')
