# Each single quote is closed, escaped and opened again: this is what `shlex.quote` does.
# event: {"name": "<ATTACK>"}
import os


def handler(event, context):
    name = event["name"].replace("'", "'\"'\"'")
    # ok: command-injection
    os.system("echo '" + name + "'")
