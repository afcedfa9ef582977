# The event may switch the shell on, yet what it gets is a quoted word.
# event: {"name": "<ATTACK>", "shell": 1}
import shlex
import subprocess


def handler(event, context):
    # ok: command-injection
    subprocess.run(["echo " + shlex.quote(event["name"])], shell=event["shell"])
