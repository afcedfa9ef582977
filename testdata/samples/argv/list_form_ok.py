# No shell reads the elements of a list.
# event: {"name": "<ATTACK>"}
import subprocess


def handler(event, context):
    # ok: command-injection
    subprocess.run(["echo", event["name"]])
