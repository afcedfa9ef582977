# functools.partial fixes the flag; the command is given later.
# event: {"pattern": "<ATTACK>"}
import functools
import subprocess

shell = functools.partial(subprocess.run, shell=True, check=False)


def handler(event, context):
    # ruleid: command-injection
    shell("grep " + event["pattern"] + " report")
