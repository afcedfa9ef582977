# Whether a shell is used is computed, and it is not.
# event: {"name": "<ATTACK>"}
import subprocess

PLATFORM = "linux"


def handler(event, context):
    # ok: command-injection
    subprocess.run(["echo", event["name"]], shell=PLATFORM == "windows")
