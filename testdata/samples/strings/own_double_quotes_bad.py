# Escaping double quotes leaves `$(...)` and backquotes alive within them.
# event: {"name": "<ATTACK>"}
import os


def handler(event, context):
    name = event["name"].replace('"', '\\"')
    # ruleid: command-injection
    os.system('echo "' + name + '"')
