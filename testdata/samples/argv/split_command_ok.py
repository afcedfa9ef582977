# `split` makes an element of every word, and no shell reads them.
# event: {"name": "<ATTACK>"}
import shlex
import subprocess


def handler(event, context):
    command = "echo " + shlex.quote(event["name"])
    # ok: command-injection
    subprocess.run(shlex.split(command))
