# *args and **kwargs forward an argument vector, and no flag that asks for a shell.
# event: {"arg": "<ATTACK>"}
import subprocess


def run(*args, **kwargs):
    # ok: command-injection
    return subprocess.run(*args, **kwargs)


def handler(event, context):
    run(["echo", event["arg"]], check=False)
