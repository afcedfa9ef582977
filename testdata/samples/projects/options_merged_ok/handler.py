# Merged the other way round, the dictionary that turns the shell off comes last.
# event: {"name": "<ATTACK>"}
import subprocess

from settings import DEFAULTS, OVERRIDES


def handler(event, context):
    options = {**OVERRIDES, **DEFAULTS}
    # ok: command-injection
    subprocess.run("echo " + event["name"], **options)
