# The later of the merged option dictionaries says `shell`.
# event: {"name": "<ATTACK>"}
import subprocess

from settings import DEFAULTS, OVERRIDES


def handler(event, context):
    options = {**DEFAULTS, **OVERRIDES}
    # ruleid: command-injection
    subprocess.run("echo " + event["name"], **options)
