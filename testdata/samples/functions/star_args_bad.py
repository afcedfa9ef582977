# *args and **kwargs forward command and flag to a shell.
# event: {"arg": "<ATTACK>"}
import subprocess


def run(*args, **kwargs):
    # ruleid: command-injection
    return subprocess.run(*args, **kwargs)


def handler(event, context):
    run("echo " + event["arg"], shell=True)
